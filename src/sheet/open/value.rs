//! One cell of calamine's as one of ours.

use crate::sheet::grid::Cell;
use calamine::{Data, DataRef, ExcelDateTime};
use jiff::civil::DateTime;

/// Turns a cell of a streaming reader into ours.
pub(super) fn from_ref(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        other => from_data(&other.clone().into()),
    }
}

/// Turns a cell of a whole range into ours.
pub(super) fn from_data(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::Text(text.clone()),
        Data::Float(number) => Cell::Number(*number),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Bool(value) => Cell::Bool(*value),
        Data::DateTime(serial) => from_serial(*serial),
        Data::DateTimeIso(text) => text
            .parse()
            .map_or_else(|_| Cell::Text(text.clone()), Cell::Date),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// Last serial number that is a day, 9999-12-31, by the 1900 epoch; by the other it is reached sooner.
const LAST_SERIAL: f64 = 2_958_466.0;

/// A serial number is a date only where it names a day: not a length of time, a time of day, the 29th of
/// February 1900 that Excel invented, or anything outside the calendar. Those stay numbers.
fn from_serial(serial: ExcelDateTime) -> Cell {
    let number = serial.as_f64();
    if serial.is_duration() || !(1.0..LAST_SERIAL).contains(&number) {
        return Cell::Number(number);
    }
    date(serial).map_or(Cell::Number(number), Cell::Date)
}

fn date(serial: ExcelDateTime) -> Option<DateTime> {
    let (year, month, day, hour, minute, second, milli) = serial.to_ymd_hms_milli();
    DateTime::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second).ok()?,
        i32::from(milli) * 1_000_000,
    )
    .ok()
}
