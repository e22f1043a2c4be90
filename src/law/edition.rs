//! The types of an edition, and how its file is read.

use super::fault::EditionFault;
use crate::model::Lang;
use crate::model::coded;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Holds a text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}

impl Words {
    /// Returns the text in `lang`.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

coded! {
    /// Says how an edition stands on a day (Art. 44).
    Standing {
        NotYet = "not_yet", "尚未施行", "not yet in force";
        InForce = "in_force", "现行有效", "in force";
        Lapsed = "lapsed", "已失效", "lapsed";
    }
}

coded! {
    /// Says from when the days for reporting a catalogue change run; Art. 16 names no start.
    ReportStart {
        Update = "update", "目录更新之日", "the update";
        Occurrence = "occurrence", "情形发生之日", "the occurrence";
    }
}

coded! {
    /// Names the unit of a figure.
    PolicyUnit {
        WorkingDays = "working_days", "个工作日", "working days";
        Days = "days", "日", "days";
        Years = "years", "年", "years";
        MonthDay = "month_day", "月日", "day of the year";
        Points = "points", "分", "points";
    }
}

/// Holds one edition of the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Name by which cases and commands know it, `aba-2024`.
    pub id: String,
    /// Number of the document.
    pub number: String,
    /// Title.
    pub title: Words,
    /// The body that issued it.
    pub issuer: Words,
    /// Day of issue.
    pub issued_on: Date,
    /// First day in force.
    pub starts_on: Date,
    /// Last day in force.
    pub ends_on: Date,
    /// What must be known of these two days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_note: Option<Words>,
    /// From when the days for reporting a catalogue change run.
    #[serde(default = "report_starts")]
    pub report_starts: ReportStart,
    /// Chapters, in order.
    pub chapters: Vec<Chapter>,
    /// Articles, in order and without a gap.
    pub articles: Vec<Article>,
    /// Figures that the law fixes.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// Figures that the law leaves open.
    #[serde(default)]
    pub policies: Vec<Policy>,
}

const fn report_starts() -> ReportStart {
    ReportStart::Update
}

/// Holds one chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Its number, from 1.
    pub number: u16,
    /// Its title.
    pub title: Words,
}

/// Holds one article: what it is about, in our words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its number, from 1.
    pub number: u16,
    /// The chapter that it stands in.
    pub chapter: u16,
    /// How many paragraphs it has; listed items belong to the paragraph that leads them in.
    pub paragraphs: u16,
    /// Its title; the official text has none.
    pub title: Words,
    /// Its content in a sentence or two.
    pub gist: Words,
    /// Why a ledger keeps nothing for it, where it lays down nothing to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nothing_kept: Option<Words>,
    /// Where a breach leads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub liability: Vec<Liability>,
    /// What it lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
}

impl Article {
    /// Returns the item with this number, in whichever paragraph.
    #[must_use]
    pub fn item(&self, number: u16) -> Option<&Item> {
        self.items.iter().find(|item| item.number == number)
    }
}

/// Names the provision that a breach leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Liability {
    /// The article.
    pub article: u16,
    /// The item, where the article lists several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u16>,
}

/// Holds one thing that an article lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The paragraph that lists it.
    pub paragraph: u16,
    /// Its number in the text, or its place where the text only lists.
    pub number: u16,
    /// A name by which code knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Its content, in our words.
    pub gist: Words,
}

/// Holds a term that the law fixes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The clock that it rules, one of [`KEYS`](super::KEYS).
    pub key: String,
    /// The article that fixes it.
    pub article: u16,
    /// The paragraph.
    pub paragraph: u16,
    /// Its length in working days.
    pub working_days: u32,
    /// Its greatest length in working days, in all, where it may be extended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended_working_days: Option<u32>,
    /// What is to be done in it.
    pub label: Words,
}

/// Holds a figure that the law leaves open: never shown as if it were law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The clock or limit that it rules, one of [`KEYS`](super::KEYS).
    pub key: String,
    /// The article that leaves it open.
    pub article: u16,
    /// The paragraph.
    pub paragraph: u16,
    /// The item, where it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u16>,
    /// The unit of its value.
    pub unit: PolicyUnit,
    /// Its value until the bureau sets another.
    pub default: PolicyValue,
    /// What it rules.
    pub label: Words,
}

/// Holds the value of a policy, in the policy's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "a whole number, or a day of the year such as \"03-31\""
)]
pub enum PolicyValue {
    /// Days, working days or years.
    Count(u32),
    /// A day of the year.
    MonthDay(MonthDay),
}

impl PolicyValue {
    /// Tells whether the value is one that `unit` can take.
    #[must_use]
    pub fn fits(self, unit: PolicyUnit) -> bool {
        match self {
            Self::Count(count) => match unit {
                PolicyUnit::MonthDay => false,
                // What weighs nothing is not counted.
                PolicyUnit::Points => count <= 100,
                PolicyUnit::WorkingDays | PolicyUnit::Days | PolicyUnit::Years => count > 0,
            },
            Self::MonthDay(_) => unit == PolicyUnit::MonthDay,
        }
    }
}

impl std::fmt::Display for PolicyValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Count(count) => count.fmt(f),
            Self::MonthDay(day) => day.fmt(f),
        }
    }
}

/// Holds a day that every year has, written `03-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

/// Says that a text is no day that every year has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day of every year, as 03-31: {0}")]
pub struct NoMonthDay(String);

impl std::str::FromStr for MonthDay {
    type Err = NoMonthDay;

    fn from_str(text: &str) -> Result<Self, NoMonthDay> {
        // 2023 is a common year: 29 February is refused, since most years lack it.
        let date: Option<Date> = match text.len() {
            5 => format!("2023-{text}").parse().ok(),
            _ => None,
        };
        date.map(|date| Self {
            month: date.month(),
            day: date.day(),
        })
        .ok_or_else(|| NoMonthDay(text.to_owned()))
    }
}

impl std::fmt::Display for MonthDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for MonthDay {
    type Error = NoMonthDay;

    fn try_from(text: String) -> Result<Self, NoMonthDay> {
        text.parse()
    }
}

impl Edition {
    /// Reads the file of an edition; the module documentation describes it.
    ///
    /// # Errors
    /// [`EditionFault::Syntax`] with the line, or [`EditionFault::Content`] with every contradiction found.
    pub fn parse(text: &str) -> Result<Self, EditionFault> {
        let mut edition: Self = toml::from_str(text).map_err(|error| EditionFault::Syntax {
            line: error
                .span()
                .and_then(|span| text.get(..span.start))
                .map_or(1, |before| before.matches('\n').count() + 1),
            message: error.message().to_owned(),
        })?;
        edition.chapters.sort_by_key(|chapter| chapter.number);
        edition.articles.sort_by_key(|article| article.number);
        let faults = super::check::contradictions(&edition);
        if faults.is_empty() {
            Ok(edition)
        } else {
            Err(EditionFault::Content(faults))
        }
    }

    /// Returns the embedded edition of 阿府发〔2024〕13号.
    ///
    /// # Errors
    /// None in a build whose tests have passed: one of them parses the file.
    pub fn aba_2024() -> Result<Self, EditionFault> {
        Self::parse(super::ABA_2024)
    }

    /// Fills in the policies that a file may leave out, as the first edition has them.
    ///
    /// # Errors
    /// As for [`Edition::aba_2024`].
    pub fn completed(mut self) -> Result<Self, EditionFault> {
        let lacks = |key: &&str| self.policy(key).is_none();
        let missing: Vec<&str> = super::OPTIONAL
            .iter()
            .map(|(key, _)| *key)
            .filter(lacks)
            .collect();
        if !missing.is_empty() {
            let first = Self::aba_2024()?.policies.into_iter();
            let own = first.filter(|policy| missing.contains(&policy.key.as_str()));
            self.policies.extend(own);
        }
        Ok(self)
    }

    /// Returns the last day in force where the first is another than the file's: the validity keeps its length.
    #[must_use]
    pub fn ends_on_from(&self, starts_on: Date) -> Date {
        self.ends_on
            .saturating_add(self.starts_on.duration_until(starts_on))
    }

    /// Returns the article with this number.
    #[must_use]
    pub fn article(&self, number: u16) -> Option<&Article> {
        self.articles
            .iter()
            .find(|article| article.number == number)
    }

    /// Returns the term with this key, where the law fixes it.
    #[must_use]
    pub fn term(&self, key: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.key == key)
    }

    /// Returns the policy with this key, where the law leaves it open.
    #[must_use]
    pub fn policy(&self, key: &str) -> Option<&Policy> {
        self.policies.iter().find(|policy| policy.key == key)
    }

    /// Tells how the edition stands on a day.
    #[must_use]
    pub fn standing(&self, on: Date) -> Standing {
        if on < self.starts_on {
            Standing::NotYet
        } else if on <= self.ends_on {
            Standing::InForce
        } else {
            Standing::Lapsed
        }
    }
}

#[cfg(test)]
mod tests;
