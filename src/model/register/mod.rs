//! Registers: plain records of a bureau that are listed, changed and retired in one way, whatever they are about.
//!
//! A record is a struct of what people state, with a [`Mark`] that the ledger keeps, and says what it is by [`Register`].
//! Options, sheets, JSON, the columns of its table and its history all follow from its field list. To add a register:
//! its file here, a table and its view in a migration, its `op::register::Keep`, its noun in `cli`, its line in
//! `store::register`, and its words.

mod collect;
mod duty;
mod inspect;
mod product;
mod system;

pub use collect::{Collect, CollectGround, CollectSource, IdentityCheck};
pub use duty::{Duty, DutyItem};
pub use inspect::Inspect;
pub use product::{Product, ProductKind};
pub use system::{ExemptionKind, Gate, GateReason, System, SystemKind, SystemStatus};

use super::field::{Field, Value, find};
use super::text::match_key;
use super::{Choice, Fault, OrgId, RecordKind, ValueFault};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Holds what the ledger itself keeps of a record. Nothing is deleted: a record is retired, with a reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: i64,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Day from which it counts no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired_on: Option<Date>,
    /// Why it was retired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired_reason: Option<String>,
}

/// Describes the records of a register. Serialised, a record is the image that versions hold.
pub trait Register:
    Clone + std::fmt::Debug + Default + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// The kind under which versions are kept; its code names the table.
    const KIND: RecordKind;
    /// The noun as it is typed; the last word of it, where it has several.
    const NAME: &'static str;
    /// What its numbers begin with, as in `in3`.
    const PREFIX: &'static str;
    /// Its fields, made by `register_fields!`: the number, what people state, and how it was retired. All but the number
    /// are columns of the table.
    const FIELDS: &'static [Field<Self>];
    /// Keys of the fields that tell one record from another: by them a file that is imported again finds its records.
    const KEY: &'static [&'static str];
    /// Keys of the columns that a list shows unasked.
    const SHOWN: &'static [&'static str];

    /// Returns what the ledger keeps of it.
    fn mark(&self) -> &Mark;

    /// Returns the same, to change it.
    fn mark_mut(&mut self) -> &mut Mark;

    /// Returns the organisation that it is of.
    fn org(&self) -> Option<OrgId>;

    /// Returns the code of the region that it is of, where it is of no organisation.
    fn region(&self) -> Option<&str> {
        None
    }

    /// Returns the first day of what it records; before it, a list of a former day leaves it out.
    fn began(&self) -> Option<Date> {
        None
    }

    /// Whether its records have a last day.
    const LAPSES: bool = false;

    /// Returns the last day on which it holds, where it states one.
    fn ends(&self) -> Option<Date> {
        None
    }

    /// Returns what the members of a list may be, where that is a closed list.
    #[must_use]
    fn members(_key: &str) -> &'static [Choice] {
        &[]
    }

    /// Judges what it states, as of today.
    ///
    /// # Errors
    /// [`Fault::Value`] with the field that does not fit.
    fn check(&self, _today: Date) -> Result<(), Fault> {
        Ok(())
    }

    /// Returns its number as people write it.
    fn number(&self) -> String {
        format!("{}{}", Self::PREFIX, self.mark().id)
    }

    /// Reads a number as people write it, in any width and case.
    #[must_use]
    fn read_number(text: &str) -> Option<i64> {
        let key = match_key(text);
        let number = key.strip_prefix(Self::PREFIX)?.parse().ok()?;
        (number > 0).then_some(number)
    }

    /// Returns the fields that are columns of its table.
    #[must_use]
    fn columns() -> &'static [Field<Self>] {
        Self::FIELDS.get(1..).unwrap_or_default()
    }

    /// Tells whether people state a field: it is neither the number nor how the record was retired.
    #[must_use]
    fn is_stated(key: &str) -> bool {
        !["number", "retired_on", "retired_reason"].contains(&key)
    }

    /// Puts values into its fields, by their keys.
    fn set(&mut self, values: Vec<(&'static str, Value)>) {
        for (key, value) in values {
            if let Some(field) = find(Self::FIELDS, key) {
                (field.set)(self, value);
            }
        }
    }

    /// Returns what tells it from others: the values of [`Register::KEY`], folded.
    fn key(&self) -> String {
        let of = |key: &&str| {
            let field = find(Self::FIELDS, key);
            field.map_or_else(String::new, |field| folded((field.get)(self)))
        };
        Self::KEY.iter().map(of).collect::<Vec<_>>().join("\n")
    }

    /// Tells whether it counted on a day.
    fn in_force(&self, day: Date) -> bool {
        self.mark().retired_on.is_none_or(|retired| retired > day)
    }

    /// Returns it as it was on a day: one retired later is not retired yet.
    #[must_use]
    fn by(mut self, day: Date) -> Self {
        if self.in_force(day) {
            let mark = self.mark_mut();
            mark.retired_on = None;
            mark.retired_reason = None;
        }
        self
    }
}

fn folded(value: Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => match_key(&text),
        Value::Whole(number) => number.to_string(),
        Value::Amount(number) => number.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Code(code) => code.to_owned(),
        Value::List(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| match_key(part)).collect();
            parts.join("、")
        }
        Value::Org(id) => id.to_string(),
    }
}

/// Refuses a text that is blank, for a field that a record cannot do without.
pub(super) fn said(field: &str, text: &str) -> Result<(), Fault> {
    if super::text::trim(text).is_empty() {
        return Err(unfit(field, text, ValueFault::Blank));
    }
    Ok(())
}

/// Refuses a day after today.
pub(super) fn not_later(field: &str, day: Option<Date>, today: Date) -> Result<(), Fault> {
    match day.filter(|day| *day > today) {
        Some(day) => Err(unfit(field, &day.to_string(), ValueFault::Future { today })),
        None => Ok(()),
    }
}

/// Refuses a day before another.
pub(super) fn not_before(
    field: &str,
    day: Option<Date>,
    earliest: Option<Date>,
) -> Result<(), Fault> {
    match (day, earliest) {
        (Some(day), Some(earliest)) if day < earliest => Err(unfit(
            field,
            &day.to_string(),
            ValueFault::Before { earliest },
        )),
        _ => Ok(()),
    }
}

/// Refuses a number outside its bounds.
pub(super) fn within(field: &str, number: Option<i64>, min: i64, max: i64) -> Result<(), Fault> {
    match number.filter(|number| !(min..=max).contains(number)) {
        Some(number) => Err(unfit(
            field,
            &number.to_string(),
            ValueFault::Range { min, max },
        )),
        None => Ok(()),
    }
}

/// Makes the fault of a field's value.
pub(super) fn unfit(field: &str, value: &str, fault: ValueFault) -> Fault {
    Fault::Value {
        field: field.to_owned(),
        value: value.to_owned(),
        fault,
    }
}

/// Reads the number of a record; one that is not in the ledger has none.
pub(super) fn number_of<R: Register>(record: &R) -> Value {
    match record.mark().id {
        0 => Value::Empty,
        _ => Value::Text(record.number()),
    }
}

/// Makes the field list of a register's record from those that people state.
macro_rules! register_fields {
    ($record:ty; $($stated:expr),+ $(,)?) => {
        &[
            $crate::model::field::Field {
                key: "number", zh: "登记编号", en: "Number", kind: $crate::model::field::Kind::Text, required: false,
                get: $crate::model::register::number_of::<$record>,
                // The ledger alone gives numbers.
                set: |_: &mut $record, _| {},
            },
            $($stated,)+
            field!($record, "retired_on", "停用日期", "Retired on", Kind::Date, mark.retired_on: OptDate),
            field!($record, "retired_reason", "停用原因", "Why retired", Kind::LongText, mark.retired_reason: OptText),
        ]
    };
}
use register_fields;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Holds that a register's list is whole, and no header of one field is that of another.
    fn assert_sound<R: Register>() {
        let keys: Vec<&str> = R::FIELDS.iter().map(|field| field.key).collect();
        assert_eq!(keys[0], "number");
        assert_eq!(keys[keys.len() - 2..], ["retired_on", "retired_reason"]);
        assert_eq!(R::columns().len(), keys.len() - 1);
        let mut named: BTreeMap<String, &str> = BTreeMap::new();
        for field in R::FIELDS {
            for name in [field.key, field.zh, field.en] {
                let other = named.insert(match_key(name), field.key);
                assert!(
                    other.is_none_or(|other| other == field.key),
                    "{}: {name}",
                    R::NAME
                );
            }
        }
        for key in R::KEY.iter().chain(R::SHOWN) {
            assert!(keys.contains(key), "{}: {key}", R::NAME);
        }
        let mut record = R::default();
        assert_eq!(number_of(&record), Value::Empty);
        record.mark_mut().id = 3;
        let number = record.number();
        assert_eq!(R::read_number(&number.to_uppercase()), Some(3));
        assert_eq!(R::read_number("3"), None);
        let image = serde_json::to_string(&record).unwrap();
        record.mark_mut().id = 0;
        assert_eq!(
            serde_json::from_str::<R>(&image).unwrap(),
            record,
            "{image}"
        );
    }

    #[test]
    fn every_register_is_sound() {
        assert_sound::<Collect>();
        assert_sound::<Duty>();
        assert_sound::<Inspect>();
    }

    #[test]
    fn a_record_retired_later_is_not_retired_yet() {
        let day = |day| jiff::civil::date(2026, 3, day);
        let mut record = Inspect::default();
        record.mark.retired_on = Some(day(2));
        record.mark.retired_reason = Some("误".to_owned());
        assert!(record.in_force(day(1)) && !record.in_force(day(2)));
        assert_eq!(record.clone().by(day(1)).mark, Mark::default());
        assert_eq!(record.clone().by(day(2)), record);
    }

    #[test]
    fn records_are_told_apart_by_their_keys_in_any_writing() {
        let named = |scope: &str, errors| Inspect {
            scope: scope.to_owned(),
            errors,
            ..Inspect::default()
        };
        assert_eq!(
            named("全部 目录Ａ", Some(1)).key(),
            named("全部目录a", None).key()
        );
        assert_ne!(named("全部", None).key(), named("部分", None).key());
    }
}
