//! Text that people give for a field, turned into its value.

use super::{OpError, org, region};
use crate::model::field::{Field, Kind, Value};
use crate::model::{Choice, Fault, Lang, OrgId, OrgRef, ValueFault, choose, date, text};
use crate::store::Connection;
use std::collections::BTreeMap;

/// Reads a date that a person gave for `field`.
///
/// # Errors
/// [`Fault::Value`].
pub fn date(field: &str, given: &str) -> Result<jiff::civil::Date, Fault> {
    date::read(given).ok_or_else(|| fault(field, given, ValueFault::Date))
}

/// Makes the fault of a value.
#[must_use]
pub fn fault(field: &str, given: &str, fault: ValueFault) -> Fault {
    Fault::Value {
        field: field.to_owned(),
        value: given.to_owned(),
        fault,
    }
}

/// Writes text in one line: names and numbers stand in lists, subjects and headings.
fn one_line(given: &str) -> String {
    let lines = given.lines().map(text::trim);
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Splits a list as people write it: by 、 ； ; or line breaks.
#[must_use]
pub fn split(given: &str) -> Vec<String> {
    given
        .split(['、', '；', ';', '\n'])
        .map(text::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Reads what a person gave for a field; nothing but white space empties it.
///
/// # Errors
/// [`Fault::Value`] that says what can be written; what SQLite says when an organisation is looked up.
pub fn read<R>(connection: &Connection, field: &Field<R>, given: &str) -> Result<Value, OpError> {
    let given = text::trim(given);
    if given.is_empty() {
        if field.required {
            return Err(fault(field.key, given, ValueFault::Blank).into());
        }
        return Ok(Value::Empty);
    }
    let value = match field.kind {
        Kind::Text => Value::Text(one_line(given)),
        Kind::LongText => Value::Text(given.to_owned()),
        Kind::Whole => Value::Whole(
            text::half_width(given)
                .parse()
                .map_err(|_| fault(field.key, given, ValueFault::Number))?,
        ),
        Kind::Amount => Value::Amount(
            text::half_width(given)
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite())
                .ok_or_else(|| fault(field.key, given, ValueFault::Number))?,
        ),
        Kind::Date => Value::Date(self::date(field.key, given)?),
        Kind::Flag => {
            Value::Flag(flag(given).ok_or_else(|| fault(field.key, given, ValueFault::Flag))?)
        }
        Kind::Choice(choices) => Value::Code(member(field.key, choices, given)?),
        Kind::Choices(choices) => {
            let mut codes: Vec<String> = Vec::new();
            for part in split(given) {
                let code = member(field.key, choices, &part)?;
                if !codes.iter().any(|known| known == code) {
                    codes.push(code.to_owned());
                }
            }
            Value::List(codes)
        }
        Kind::List => Value::List(split(given)),
        Kind::Path => Value::List(
            given
                .split('/')
                .map(text::trim)
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect(),
        ),
        Kind::Org => Value::Org(org::find(connection, given)?.id),
        Kind::Region => Value::Text(region::find(connection, given)?.code),
    };
    Ok(value)
}

/// Reads a member of a closed list; returns its code.
fn member(key: &str, choices: &'static [Choice], given: &str) -> Result<&'static str, Fault> {
    let found = choose(choices, given).ok_or_else(|| {
        let choices = choices
            .iter()
            .map(|choice| format!("{} {}", choice.code, choice.zh))
            .collect();
        fault(key, given, ValueFault::NotListed { choices })
    })?;
    Ok(found.code)
}

/// Reads yes or no in either language.
#[must_use]
pub fn flag(given: &str) -> Option<bool> {
    match text::match_key(given).as_str() {
        "是" | "有" | "yes" | "y" | "true" | "1" => Some(true),
        "否" | "无" | "no" | "n" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// Writes a value for people: closed lists in words, several texts joined, an organisation by its name.
#[must_use]
pub fn written(kind: Kind, value: &Value, lang: Lang, orgs: &BTreeMap<OrgId, OrgRef>) -> String {
    match (kind, value) {
        (_, Value::Empty) => String::new(),
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Whole(number)) => number.to_string(),
        (_, Value::Amount(number)) => number.to_string(),
        (_, Value::Date(date)) => date.to_string(),
        (_, Value::Flag(flag)) => match (flag, lang) {
            (true, Lang::Zh) => "是".to_owned(),
            (false, Lang::Zh) => "否".to_owned(),
            (true, Lang::En) => "yes".to_owned(),
            (false, Lang::En) => "no".to_owned(),
        },
        (Kind::Choice(choices), Value::Code(code)) => choices
            .iter()
            .find(|choice| choice.code == *code)
            .map_or(*code, |choice| choice.word(lang))
            .to_owned(),
        (_, Value::Code(code)) => (*code).to_owned(),
        (Kind::Path, Value::List(levels)) => levels.join("/"),
        (Kind::Choices(choices), Value::List(codes)) => {
            let word = |code: &String| match choices.iter().find(|choice| choice.code == code) {
                Some(choice) => choice.word(lang).to_owned(),
                None => code.clone(),
            };
            codes
                .iter()
                .map(word)
                .collect::<Vec<_>>()
                .join(between(lang))
        }
        (_, Value::List(list)) => list.join(between(lang)),
        (_, Value::Org(id)) => orgs
            .get(id)
            .map_or_else(|| id.to_string(), |org| org.name.clone()),
    }
}

/// Returns what stands between the members of a list.
fn between(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "、",
        Lang::En => "; ",
    }
}
