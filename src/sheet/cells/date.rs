//! Date cells: typed dates, written ones, and day numbers that lost their format.

use super::{Judged, Note};
use crate::model::ProblemCode;
use crate::model::date;
use crate::model::field::Value;
use crate::model::text::trim;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// Day numbers of spreadsheets that are taken for dates: 1990-01-01 to 2100-12-31.
const DAYS: std::ops::RangeInclusive<f64> = 32_874.0..=73_415.0;
/// Days by which the day numbers of a workbook that counts from 1904 lag behind.
const LAG_1904: f64 = 1_462.0;
/// The day that spreadsheets count 0, the leap day that 1900 never had included.
const DAY_ZERO: Date = jiff::civil::date(1899, 12, 30);

pub(super) fn typed(at: DateTime) -> Judged {
    let date = at.date();
    if (1900..=2100).contains(&date.year()) {
        Judged::silent(Value::Date(date))
    } else {
        Judged::refused(ProblemCode::DateUnreadable)
    }
}

/// Reads a number in a date column: a day number, or the digits of a date.
pub(super) fn serial(number: f64, since_1904: bool) -> Judged {
    match day(number, since_1904).or_else(|| date::read(&number.to_string())) {
        Some(date) => as_text(date),
        None => Judged::refused(ProblemCode::DateUnreadable),
    }
}

pub(super) fn written(text: &str, since_1904: bool) -> Judged {
    if let Some(date) = date::read(text).or_else(|| date::read(without_time(text)?)) {
        return Judged::silent(Value::Date(date));
    }
    let number = text.parse().ok();
    match number.and_then(|number| day(number, since_1904)) {
        Some(date) => as_text(date),
        None => Judged::refused(ProblemCode::DateUnreadable),
    }
}

/// Cuts off a time of day, as systems write one behind a date: `2024-01-05 08:30:15.123`, `2024/1/5 上午 8:30`.
fn without_time(text: &str) -> Option<&str> {
    let at = text.find([' ', '\u{3000}', 'T'])?;
    let (day, time) = text.split_at(at);
    let is_clock = |c: char| {
        c.is_ascii_digit() || matches!(c, ':' | '：' | '.' | '+' | 'T' | 'Z') || c.is_whitespace()
    };
    let time = trim(time.trim_start_matches('T'));
    let time = ["上午", "下午"]
        .iter()
        .find_map(|half| time.strip_prefix(half))
        .unwrap_or(time);
    (time.contains([':', '：']) && time.chars().all(is_clock)).then_some(day)
}

fn as_text(date: Date) -> Judged {
    Judged::noted(
        Value::Date(date),
        Note::read_as(ProblemCode::DateAsText, date.to_string()),
    )
}

fn day(number: f64, since_1904: bool) -> Option<Date> {
    let number = if since_1904 {
        number + LAG_1904
    } else {
        number
    };
    if !DAYS.contains(&number) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within DAYS; a time of day is dropped"
    )]
    let days = number.trunc() as i32;
    DAY_ZERO.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(text: &str) -> Judged {
        written(text, false)
    }

    #[test]
    fn day_numbers_are_dates_with_a_warning() {
        for judged in [
            serial(45_296.0, false),
            read("45296"),
            serial(20_240_105.0, false),
            serial(43_834.0, true),
            written("43834", true),
        ] {
            assert_eq!(judged.value, Value::Date(date(2024, 1, 5)));
            assert_eq!(judged.notes[0].code, ProblemCode::DateAsText);
        }
        assert_eq!(
            read("2024年1月5日"),
            Judged::silent(Value::Date(date(2024, 1, 5)))
        );
    }

    #[test]
    fn a_time_of_day_is_dropped() {
        for text in [
            "2024-01-05 00:00:00",
            "2024/1/5 0:00",
            "2024-01-05T08:30:00",
            "2024-01-05 08:30:15.123",
            "2024年1月5日 10:20",
            "2024/01/05 上午 10:00:00",
        ] {
            let expected = Judged::silent(Value::Date(date(2024, 1, 5)));
            assert_eq!(read(text), expected, "{text}");
        }
        for text in [
            "2024-01-05 起",
            "2024-01-05 3",
            "2024-01-05 至 2024-02-05 8:00",
            "8:30",
        ] {
            assert_eq!(
                read(text),
                Judged::refused(ProblemCode::DateUnreadable),
                "{text}"
            );
        }
    }

    #[test]
    fn what_lies_outside_is_refused() {
        assert_eq!(
            serial(3.0, false),
            Judged::refused(ProblemCode::DateUnreadable)
        );
        assert_eq!(
            serial(f64::NAN, false),
            Judged::refused(ProblemCode::DateUnreadable)
        );
        assert_eq!(read("长期"), Judged::refused(ProblemCode::DateUnreadable));
        assert_eq!(
            typed(date(1899, 12, 31).at(0, 0, 0, 0)),
            Judged::refused(ProblemCode::DateUnreadable)
        );
    }
}
