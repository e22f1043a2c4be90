//! Values of the command line that are read before a use case gets them.

use super::error::Failure;
use crate::model::{Coded, ValueFault, text};
use crate::op::value::fault;
use jiff::civil::Date;

/// Returns a filter's text; a blank one is refused, since an unset variable of a script is not all records.
///
/// # Errors
/// [`ValueFault::Blank`].
pub fn filled<'a>(field: &str, given: Option<&'a str>) -> Result<Option<&'a str>, Failure> {
    match given {
        Some(text) if text::trim(text).is_empty() => {
            Err(fault(field, text, ValueFault::Blank).into())
        }
        _ => Ok(given),
    }
}

/// Reads a date; `field` names it in errors.
///
/// # Errors
/// [`ValueFault::Date`].
pub fn date(field: &str, given: &str) -> Result<Date, Failure> {
    Ok(crate::op::value::date(field, given)?)
}

/// Reads a whole number from 0 to `max`.
///
/// # Errors
/// [`ValueFault::Number`], [`ValueFault::Range`].
pub fn whole(field: &str, given: &str, max: u32) -> Result<u32, Failure> {
    let number: i64 = text::half_width(text::trim(given))
        .parse()
        .map_err(|_| fault(field, given, ValueFault::Number))?;
    u32::try_from(number)
        .ok()
        .filter(|number| *number <= max)
        .ok_or_else(|| {
            let range = ValueFault::Range {
                min: 0,
                max: i64::from(max),
            };
            fault(field, given, range).into()
        })
}

/// Reads the number of an article; another prefecture's edition may have more than 44.
///
/// # Errors
/// As for [`whole`].
pub fn article(given: &str) -> Result<u16, Failure> {
    let number = whole("article", given, 999)?;
    Ok(u16::try_from(number).unwrap_or_default())
}

/// Reads a year from 1990 to 2100, the years that calendars hold.
///
/// # Errors
/// [`ValueFault::Number`], [`ValueFault::Range`].
pub fn year(field: &str, given: &str) -> Result<i16, Failure> {
    let number: i16 = text::half_width(text::trim(given))
        .parse()
        .map_err(|_| fault(field, given, ValueFault::Number))?;
    if (1990..=2100).contains(&number) {
        Ok(number)
    } else {
        let range = ValueFault::Range {
            min: 1990,
            max: 2100,
        };
        Err(fault(field, given, range).into())
    }
}

/// Reads a member of a closed list, in either language.
///
/// # Errors
/// [`ValueFault::NotListed`] with the members.
pub fn choice<T: Coded>(field: &str, given: &str) -> Result<T, Failure> {
    T::read(given).ok_or_else(|| {
        let choices = T::CHOICES
            .iter()
            .map(|choice| format!("{} {}", choice.code, choice.zh))
            .collect();
        fault(field, given, ValueFault::NotListed { choices }).into()
    })
}

/// Reads a member of a closed list, where one is given.
///
/// # Errors
/// As for [`choice`].
pub fn optional<T: Coded>(field: &str, given: &Option<String>) -> Result<Option<T>, Failure> {
    given
        .as_deref()
        .map(|given| choice(field, given))
        .transpose()
}
