//! Waivers 豁免: findings that an authority lets stand for a time, with the reason and the day on which that ends.

use super::field::{Field, Kind, Value, field};
use super::{OrgId, WaiverId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Holds one waiver. Serialised, it is the canonical image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: WaiverId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Code of the rule, such as `A24-1`.
    pub rule: String,
    /// Subject of the finding as its id names it: `kind:id`, such as `entry:e42`.
    pub subject: String,
    /// Why the finding may stand.
    pub reason: String,
    /// Who approved it: the acting person's login, or a name.
    pub approver: String,
    /// First day; the effective date of the act that added it.
    pub from: Date,
    /// Last day, which still counts.
    pub until: Date,
    /// Day on which it was ended before its time; that day no longer counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<Date>,
    /// Why it was ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_reason: Option<String>,
    /// The subject's organisation, as known when it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<OrgId>,
    /// Code of the subject's region, as known when it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl Default for Waiver {
    /// Makes a waiver of which nothing is known yet, and which holds on no day.
    fn default() -> Self {
        Self {
            id: WaiverId::default(),
            version: 0,
            rule: String::new(),
            subject: String::new(),
            reason: String::new(),
            approver: String::new(),
            from: Date::MAX,
            until: Date::MIN,
            ended_on: None,
            ended_reason: None,
            org: None,
            region: None,
        }
    }
}

/// Says where a day stands to a waiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Before its first day.
    NotYet,
    /// From its first to its last day.
    InForce,
    /// Past its last day.
    Expired,
    /// Ended before its time.
    Ended,
}

impl Waiver {
    /// Returns where `day` stands to it.
    #[must_use]
    pub fn standing(&self, day: Date) -> Standing {
        if day < self.from {
            Standing::NotYet
        } else if self.ended_on.is_some_and(|ended| ended <= day) {
            Standing::Ended
        } else if day > self.until {
            Standing::Expired
        } else {
            Standing::InForce
        }
    }

    /// Returns it as it was on `day`: one ended later is not ended yet.
    #[must_use]
    pub fn by(mut self, day: Date) -> Self {
        if self.ended_on.is_some_and(|ended| ended > day) {
            self.ended_on = None;
            self.ended_reason = None;
        }
        self
    }

    /// Tells whether both would hold on one day.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let holds_before = |waiver: &Self, day: Date| {
            waiver.until >= day && waiver.ended_on.is_none_or(|ended| ended > day)
        };
        let later = self.from.max(other.from);
        holds_before(self, later) && holds_before(other, later)
    }
}

/// Lists a waiver's fields. The number is the ledger's own: a file that states it speaks of a waiver that is there.
pub static FIELDS: &[Field<Waiver>] = &[
    Field {
        key: "number",
        zh: "豁免编号",
        en: "Waiver",
        kind: Kind::Text,
        required: false,
        get: |waiver: &Waiver| match waiver.id.0 {
            0 => Value::Empty,
            _ => Value::Text(waiver.id.to_string()),
        },
        set: |waiver: &mut Waiver, value| {
            if let Value::Text(text) = value
                && let Some(id) = WaiverId::read(&text)
            {
                waiver.id = id;
            }
        },
    },
    field!(Waiver, "rule", "规则代码", "Rule", Kind::Text, required rule: Text),
    field!(Waiver, "subject", "豁免对象", "Subject", Kind::Text, required subject: Text),
    field!(Waiver, "reason", "豁免理由", "Reason", Kind::LongText, required reason: Text),
    field!(Waiver, "approver", "批准人", "Approved by", Kind::Text, approver: Text),
    Field {
        key: "from",
        zh: "起始日期",
        en: "From",
        kind: Kind::Date,
        required: false,
        get: |waiver: &Waiver| Value::Date(waiver.from),
        set: |waiver: &mut Waiver, value| {
            if let Value::Date(day) = value {
                waiver.from = day;
            }
        },
    },
    Field {
        key: "until",
        zh: "截止日期",
        en: "Until",
        kind: Kind::Date,
        required: true,
        get: |waiver: &Waiver| Value::Date(waiver.until),
        set: |waiver: &mut Waiver, value| {
            if let Value::Date(day) = value {
                waiver.until = day;
            }
        },
    },
    field!(Waiver, "ended_on", "提前终止日期", "Ended on", Kind::Date, ended_on: OptDate),
    field!(Waiver, "ended_reason", "终止原因", "Why ended", Kind::LongText, ended_reason: OptText),
];

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn waiver(from: Date, until: Date, ended_on: Option<Date>) -> Waiver {
        Waiver {
            from,
            until,
            ended_on,
            ..Waiver::default()
        }
    }

    #[test]
    fn both_its_days_count_and_the_day_of_its_end_does_not() {
        let (first, last) = (date(2026, 3, 2), date(2026, 6, 30));
        let whole = waiver(first, last, None);
        assert_eq!(whole.standing(date(2026, 3, 1)), Standing::NotYet);
        assert_eq!(whole.standing(first), Standing::InForce);
        assert_eq!(whole.standing(last), Standing::InForce);
        assert_eq!(whole.standing(date(2026, 7, 1)), Standing::Expired);
        let ended = waiver(first, last, Some(date(2026, 4, 1)));
        assert_eq!(ended.standing(date(2026, 3, 31)), Standing::InForce);
        assert_eq!(ended.standing(date(2026, 4, 1)), Standing::Ended);
        assert_eq!(ended.standing(date(2026, 7, 1)), Standing::Ended);
    }

    #[test]
    fn two_meet_where_a_day_is_of_both() {
        let first = waiver(date(2026, 3, 2), date(2026, 6, 30), None);
        assert!(first.meets(&waiver(date(2026, 6, 30), date(2026, 7, 1), None)));
        assert!(!first.meets(&waiver(date(2026, 7, 1), date(2026, 8, 1), None)));
        assert!(first.meets(&waiver(date(2026, 1, 1), date(2026, 12, 1), None)));
        let ended = waiver(date(2026, 3, 2), date(2026, 6, 30), Some(date(2026, 4, 1)));
        assert!(!ended.meets(&waiver(date(2026, 4, 1), date(2026, 5, 1), None)));
        assert!(waiver(date(2026, 3, 31), date(2026, 5, 1), None).meets(&ended));
    }
}
