//! Figures of reports: how a ledger, a region or one organisation stands on a day. Counted by `op`, drawn by `report`.

use super::coded::coded;
use super::{Choice, Finding, OrgRef, ProcedureKind, Severity, Waiver};
use jiff::civil::Date;
use serde::{Serialize, Serializer};

coded! {
    /// Says how much of a ledger a report speaks of.
    ScopeKind {
        Whole = "whole", "全部台账", "the whole ledger";
        Region = "region", "区域", "region";
        Org = "org", "机构", "organisation";
    }
}

/// Names what a report speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subject {
    /// How much of the ledger.
    pub kind: ScopeKind,
    /// Code of the region or organisation; of the ledger's own region where it is the whole.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// Counts the members of a closed list, in its order; blank for what is not stated. Serialised by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(pub Vec<(Option<&'static Choice>, i64)>);

impl Tally {
    /// Gives every member of a list its count, those that nothing was counted of too, and what is not stated where there
    /// is some of it.
    #[must_use]
    pub fn of(choices: &'static [Choice], counted: &[(String, i64)]) -> Self {
        let count = |code: &str| {
            let same = counted.iter().filter(|(known, _)| known == code);
            same.map(|(_, number)| number).sum()
        };
        let mut parts: Vec<_> = choices.iter().map(|c| (Some(c), count(c.code))).collect();
        let blank = count("");
        if blank > 0 {
            parts.push((None, blank));
        }
        Self(parts)
    }

    /// Returns the count of a code; of what is not stated for a blank.
    #[must_use]
    pub fn get(&self, code: &str) -> i64 {
        let same = |part: &&(Option<&'static Choice>, i64)| part.0.map_or("", |c| c.code) == code;
        self.0.iter().find(same).map_or(0, |(_, number)| *number)
    }

    /// Returns the sum.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.0.iter().map(|(_, number)| number).sum()
    }
}

impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .iter()
                .map(|(choice, number)| (choice.map_or("none", |c| c.code), number)),
        )
    }
}

/// Counts findings by weight; waived ones apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Weights {
    /// Violations.
    pub violation: i64,
    /// Warnings.
    pub warning: i64,
    /// Notices.
    pub notice: i64,
    /// Waived findings of any weight.
    pub waived: i64,
}

impl Weights {
    /// Counts one more finding.
    pub fn add(&mut self, severity: Severity, waived: bool) {
        let place = match severity {
            _ if waived => &mut self.waived,
            Severity::Violation => &mut self.violation,
            Severity::Warning => &mut self.warning,
            Severity::Notice => &mut self.notice,
        };
        *place += 1;
    }

    /// Returns how many there are, without those that are waived.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.violation + self.warning + self.notice
    }
}

/// Counts entries; they are as they are now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EntryFigures {
    /// All that are not void.
    pub total: i64,
    /// Their items.
    pub items: i64,
    /// By state.
    pub by_state: Tally,
    /// Published ones by share type.
    pub by_share_type: Tally,
    /// Published ones by open type.
    pub by_open_type: Tally,
}

/// Counts the cases of one procedure as they stood on the day; those taken back are not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseFigures {
    /// The procedure.
    pub procedure: ProcedureKind,
    /// All of them.
    pub total: i64,
    /// Those that are not closed.
    pub open: i64,
    /// Those with a clock past its due day.
    pub overdue: i64,
    /// By the state that they show.
    pub by_state: Tally,
}

/// Counts running clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ClockFigures {
    /// All that run.
    pub running: i64,
    /// Those past their due day.
    pub overdue: i64,
    /// Those of them whose term is the law's.
    pub overdue_by_law: i64,
    /// Those that end within three working days and are not overdue.
    pub due_soon: i64,
}

/// Holds one running clock as the day sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// Number of the case, or of the entry.
    pub case: String,
    /// What it is called.
    pub title: String,
    /// Procedure, by which the clock's name is worded.
    pub procedure: String,
    /// Name within the procedure.
    pub clock: String,
    /// Article that it rests on.
    pub article: u16,
    /// Paragraph of the article.
    pub paragraph: Option<u16>,
    /// Whether the term is the bureau's policy, not the law's.
    pub policy: bool,
    /// The organisation that must act.
    pub org: Option<OrgRef>,
    /// Day of the event.
    pub started_on: Date,
    /// Last day of the term.
    pub due_on: Date,
    /// Working days from the day to the due day; negative after it.
    pub working_days_left: i64,
    /// Whether the due day is past.
    pub overdue: bool,
    /// Whether the due day depends on a year whose holidays are not published.
    pub provisional: bool,
}

/// Counts the replies to share requests that took a number of working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReplyDays {
    /// Working days from receipt to reply.
    pub working_days: i64,
    /// Replies that took so many, in time.
    pub in_time: i64,
    /// Replies that took so many, after their due day.
    pub late: i64,
}

/// Counts the replies to share requests that were given by the day (Art. 25).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReplyFigures {
    /// Term of the edition in working days, where it has one.
    pub term: Option<u32>,
    /// All replies.
    pub count: i64,
    /// Those after their due day, the days left out on which the applicant let the request wait.
    pub late: i64,
    /// Requests past their due day that are not replied to; judged likewise.
    pub unanswered: i64,
    /// Working days that half of them took at most.
    pub median: Option<i64>,
    /// By working days taken, in order; numbers of days that no reply took are absent.
    pub days: Vec<ReplyDays>,
}

/// Holds the findings of the rules that go by one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleFigures {
    /// The article; absent for rules that rest on none.
    pub article: Option<u16>,
    /// Their findings.
    #[serde(flatten)]
    pub weights: Weights,
}

/// Holds the findings of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleFigures {
    /// Its code.
    pub rule: &'static str,
    /// Its findings.
    #[serde(flatten)]
    pub weights: Weights,
}

/// Holds one day of the recorded checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TrendPoint {
    /// The day that was judged.
    pub as_of: Date,
    /// What was found.
    #[serde(flatten)]
    pub weights: Weights,
}

/// Says what the calendar knows of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct YearFigures {
    /// The year.
    pub year: i16,
    /// Whether its holidays are published.
    pub published: bool,
}

/// Names the edition that goes for the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EditionFigures {
    /// Its id.
    pub id: String,
    /// First day in force.
    pub starts_on: Date,
    /// Last day in force.
    pub ends_on: Date,
    /// Code of its standing on the day.
    pub standing: &'static str,
    /// Days from the day to the last; negative after it.
    pub days_left: i32,
}

/// Holds one organisation beside the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrgFigures {
    /// The organisation.
    pub org: OrgRef,
    /// Its entries that are not void.
    pub entries: i64,
    /// Those of them that are published.
    pub published: i64,
    /// The published ones by share type.
    pub by_share_type: Tally,
    /// Open cases in which it must answer.
    pub open_cases: i64,
    /// Clocks that run for it.
    pub running: i64,
    /// Those past their due day.
    pub overdue: i64,
    /// Its findings.
    #[serde(flatten)]
    pub weights: Weights,
}

/// Holds one case in a list, as it stood on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseLine {
    /// Its number.
    pub case: String,
    /// Its procedure.
    pub procedure: ProcedureKind,
    /// What it is about.
    pub title: String,
    /// Who applies.
    pub applicant: Option<OrgRef>,
    /// Who must answer.
    pub respondent: Option<OrgRef>,
    /// Code of the state that it shows.
    pub state: String,
    /// Day on which it began.
    pub opened_on: Date,
    /// Day on which it ended.
    pub closed_on: Option<Date>,
    /// Due day of its next clock.
    pub due_on: Option<Date>,
    /// Whether that day is past.
    pub overdue: bool,
}

/// Holds one entry in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntryLine {
    /// Number, `e42`.
    pub id: String,
    /// Its code.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Code of its state.
    pub state: &'static str,
    /// Code of its share type.
    pub share_type: Option<&'static str>,
    /// Code of its open type.
    pub open_type: Option<&'static str>,
    /// Day of publication.
    pub published_on: Option<Date>,
    /// Codes of the rules that it breaches, waived ones left out.
    pub rules: Vec<&'static str>,
}

/// Holds a finding that a waiver lets stand.
#[derive(Clone, Debug, PartialEq)]
pub struct WaivedFinding {
    /// The finding.
    pub finding: Finding,
    /// The waiver in force.
    pub waiver: Waiver,
}

/// Holds the figures of a report on a ledger, a region or an organisation.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The day that is judged.
    pub as_of: Date,
    /// What the report speaks of.
    pub subject: Subject,
    /// Organisations in force.
    pub orgs: i64,
    /// Entries.
    pub entries: EntryFigures,
    /// Cases by procedure.
    pub cases: Vec<CaseFigures>,
    /// Running clocks.
    pub clocks: ClockFigures,
    /// Running clocks one by one, soonest due first.
    pub due: Vec<Deadline>,
    /// Replies to share requests.
    pub replies: ReplyFigures,
    /// Findings by weight.
    pub weights: Weights,
    /// Findings by article.
    pub by_article: Vec<ArticleFigures>,
    /// Findings by rule, those with the gravest and most first.
    pub by_rule: Vec<RuleFigures>,
    /// Organisations side by side, by code.
    pub by_org: Vec<OrgFigures>,
    /// Findings of no organisation.
    pub of_no_org: Weights,
    /// Findings one by one, the gravest first.
    pub findings: Vec<Finding>,
    /// Waived findings.
    pub waived: Vec<WaivedFinding>,
    /// Recorded checks, one a day.
    pub trend: Vec<TrendPoint>,
    /// What the calendar knows of this year and the next.
    pub calendar: Vec<YearFigures>,
    /// The edition.
    pub edition: EditionFigures,
    /// Entries one by one; of one organisation alone.
    pub entry_list: Vec<EntryLine>,
    /// Cases one by one; of one organisation alone.
    pub case_list: Vec<CaseLine>,
}
