//! Fields: one typed description of each column of a noun, from which options, sheets, exports, lists and diffs are made.

use super::{Choice, Lang, OrgId};
use jiff::civil::Date;

/// Says what a field's value is and how text becomes one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Text that may run over lines.
    LongText,
    /// A whole number.
    Whole,
    /// A number with decimals; a unit written after it is read and dropped.
    Amount,
    /// A civil date.
    Date,
    /// Yes or no.
    Flag,
    /// One member of a closed list.
    Choice(&'static [Choice]),
    /// Several texts, separated by 、 ； ; or line breaks.
    List,
    /// Several members of a closed list, separated likewise; held as their codes.
    Choices(&'static [Choice]),
    /// A path of levels, separated by `/`.
    Path,
    /// An organisation, by code, name or alias.
    Org,
    /// A region, by code or name; held as its code.
    Region,
}

impl Kind {
    /// Tells whether a field holds several texts or members.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(self, Self::List | Self::Choices(_))
    }
}

/// Holds a field's value apart from its record.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Text as written.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Amount(f64),
    /// A civil date.
    Date(Date),
    /// Yes or no.
    Flag(bool),
    /// The code of a closed list's member.
    Code(&'static str),
    /// Several texts.
    List(Vec<String>),
    /// An organisation of the ledger.
    Org(OrgId),
}

/// Describes one field of the record type `R`.
pub struct Field<R: 'static> {
    /// Name in JSON, `--columns` and mapping files; with `-` for `_` it is the option.
    pub key: &'static str,
    /// Chinese label; the header that templates and exports write.
    pub zh: &'static str,
    /// English label.
    pub en: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// Whether a record cannot do without it.
    pub required: bool,
    /// Reads it from a record.
    pub get: fn(&R) -> Value,
    /// Puts it into a record. A value of another kind is ignored: [`Kind`] has been checked before.
    pub set: fn(&mut R, Value),
}

impl<R> Field<R> {
    /// Returns the label for people in `lang`.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// Finds a field by its key.
#[must_use]
pub fn find<R>(fields: &'static [Field<R>], key: &str) -> Option<&'static Field<R>> {
    fields.iter().find(|field| field.key == key)
}

/// Names a field whose value differs between two records, with both values.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Key of the field.
    pub field: &'static str,
    /// Value before.
    pub before: Value,
    /// Value after.
    pub after: Value,
}

/// Compares two records field by field.
#[must_use]
pub fn changes<R>(fields: &'static [Field<R>], before: &R, after: &R) -> Vec<FieldChange> {
    fields
        .iter()
        .filter_map(|field| {
            let (before, after) = ((field.get)(before), (field.get)(after));
            (before != after).then_some(FieldChange {
                field: field.key,
                before,
                after,
            })
        })
        .collect()
}

/// Writes one [`Field`]: its record type, key, labels, kind, and the place in the record with its storage form.
macro_rules! field {
    ($record:ty, $key:literal, $zh:literal, $en:literal, $kind:expr, required $($place:ident).+ : $form:ident) => {
        field!(@make $record, $key, $zh, $en, $kind, true, $form, $($place).+)
    };
    ($record:ty, $key:literal, $zh:literal, $en:literal, $kind:expr, $($place:ident).+ : $form:ident) => {
        field!(@make $record, $key, $zh, $en, $kind, false, $form, $($place).+)
    };
    (@make $record:ty, $key:literal, $zh:literal, $en:literal, $kind:expr, $required:literal, $form:ident, $($place:ident).+) => {
        Field {
            key: $key, zh: $zh, en: $en, kind: $kind, required: $required,
            get: |record: &$record| field!(@get $form, record.$($place).+),
            set: |record: &mut $record, value| field!(@set $form, record.$($place).+, value),
        }
    };
    (@get Text, $at:expr) => { if $at.is_empty() { Value::Empty } else { Value::Text($at.clone()) } };
    (@get OptText, $at:expr) => { $at.clone().map_or(Value::Empty, Value::Text) };
    (@get OptWhole, $at:expr) => { $at.map_or(Value::Empty, Value::Whole) };
    (@get OptAmount, $at:expr) => { $at.map_or(Value::Empty, Value::Amount) };
    (@get OptDate, $at:expr) => { $at.map_or(Value::Empty, Value::Date) };
    (@get OptFlag, $at:expr) => { $at.map_or(Value::Empty, Value::Flag) };
    (@get Flag, $at:expr) => { Value::Flag($at) };
    (@get OptCode, $at:expr) => { $at.map_or(Value::Empty, |member| Value::Code(member.code())) };
    (@get Code, $at:expr) => { Value::Code($at.code()) };
    (@get List, $at:expr) => { if $at.is_empty() { Value::Empty } else { Value::List($at.clone()) } };
    (@get Org, $at:expr) => { Value::Org($at) };
    (@get OptOrg, $at:expr) => { $at.map_or(Value::Empty, Value::Org) };
    (@set Text, $at:expr, $value:expr) => { if let Value::Text(text) = $value { $at = text } };
    (@set OptText, $at:expr, $value:expr) => {
        match $value { Value::Text(text) => $at = Some(text), Value::Empty => $at = None, _ => {} }
    };
    (@set OptWhole, $at:expr, $value:expr) => {
        match $value { Value::Whole(number) => $at = Some(number), Value::Empty => $at = None, _ => {} }
    };
    (@set OptAmount, $at:expr, $value:expr) => {
        match $value { Value::Amount(number) => $at = Some(number), Value::Empty => $at = None, _ => {} }
    };
    (@set OptDate, $at:expr, $value:expr) => {
        match $value { Value::Date(date) => $at = Some(date), Value::Empty => $at = None, _ => {} }
    };
    (@set OptFlag, $at:expr, $value:expr) => {
        match $value { Value::Flag(flag) => $at = Some(flag), Value::Empty => $at = None, _ => {} }
    };
    (@set Flag, $at:expr, $value:expr) => { if let Value::Flag(flag) = $value { $at = flag } };
    (@set OptCode, $at:expr, $value:expr) => {
        match $value { Value::Code(code) => $at = $crate::model::Coded::from_code(code), Value::Empty => $at = None, _ => {} }
    };
    (@set Code, $at:expr, $value:expr) => {
        if let Value::Code(code) = $value && let Some(member) = $crate::model::Coded::from_code(code) { $at = member }
    };
    (@set List, $at:expr, $value:expr) => {
        match $value { Value::List(list) => $at = list, Value::Empty => $at = Vec::new(), _ => {} }
    };
    (@set Org, $at:expr, $value:expr) => { if let Value::Org(id) = $value { $at = id } };
    (@set OptOrg, $at:expr, $value:expr) => {
        match $value { Value::Org(id) => $at = Some(id), Value::Empty => $at = None, _ => {} }
    };
}
pub(crate) use field;
