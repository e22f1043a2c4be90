//! Number cells, with the units that people write behind them.

use super::{Judged, Note};
use crate::model::ProblemCode;
use crate::model::field::Value;
use crate::model::text::match_key;

/// Largest whole number that a spreadsheet's cell holds exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

pub(super) fn whole_typed(number: f64) -> Judged {
    match whole_of(number) {
        Some(whole) => Judged::silent(Value::Whole(whole)),
        None => Judged::refused(ProblemCode::NumberUnreadable),
    }
}

pub(super) fn amount_typed(number: f64) -> Judged {
    if number.is_finite() && number >= 0.0 {
        Judged::silent(Value::Amount(number))
    } else {
        Judged::refused(ProblemCode::NumberUnreadable)
    }
}

/// Reads a whole number such as `18`, `18.0`, `1,000`, `255字节`, or a precision such as `18,2` by its first part.
pub(super) fn whole(text: &str) -> Judged {
    let folded = match_key(text);
    let read = leading(&folded).and_then(|(number, rest)| Some((whole_of(number)?, rest)));
    match read {
        Some((whole, "")) => Judged::silent(Value::Whole(whole)),
        Some((whole, rest)) if is_length_unit(rest) => Judged::noted(
            Value::Whole(whole),
            Note::read_as(ProblemCode::NumberUnit, whole.to_string()),
        ),
        _ => Judged::refused(ProblemCode::NumberUnreadable),
    }
}

fn is_length_unit(rest: &str) -> bool {
    let scale = rest
        .strip_prefix([',', '.'])
        .is_some_and(|digits| digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit()));
    scale
        || matches!(
            rest,
            "字节" | "个字节" | "byte" | "bytes" | "b" | "位" | "字符" | "个字符" | "字" | "个字"
        )
}

/// Reads an amount in the unit of the field, which its key ends in (`_gb` or `_10k`).
pub(super) fn amount(key: &str, text: &str, scale: f64) -> Judged {
    let folded = match_key(text);
    match leading(&folded) {
        Some((number, "")) => amount_typed(number * scale),
        Some((number, rest)) => match unit(key, rest) {
            Some(factor) => {
                let number = number * factor;
                Judged::noted(
                    Value::Amount(number),
                    Note::read_as(ProblemCode::NumberUnit, number.to_string()),
                )
            }
            None => Judged::refused(ProblemCode::NumberUnreadable),
        },
        None => Judged::refused(ProblemCode::NumberUnreadable),
    }
}

/// Returns what one of a unit is in the field's own.
fn unit(key: &str, unit: &str) -> Option<f64> {
    if key.ends_with("_gb") {
        return Some(match unit {
            "g" | "gb" | "gib" => 1.0,
            "t" | "tb" | "tib" => 1024.0,
            "p" | "pb" | "pib" => 1024.0 * 1024.0,
            "m" | "mb" | "mib" => 1.0 / 1024.0,
            "k" | "kb" | "kib" => 1.0 / (1024.0 * 1024.0),
            _ => return None,
        });
    }
    if key.ends_with("_10k") {
        return Some(match unit {
            "万" | "万条" | "万余条" => 1.0,
            "亿" | "亿条" => 10_000.0,
            "条" => 0.0001,
            _ => return None,
        });
    }
    None
}

/// Returns what one of the header's units, such as `(T)`, is in the field's own; 1 where the header names none.
pub(super) fn header_scale(key: &str, header: &str) -> f64 {
    let folded = match_key(header);
    let bracketed = folded
        .rsplit_once('(')
        .and_then(|(_, rest)| rest.strip_suffix(')'));
    bracketed
        .and_then(|text| unit(key, text.trim_start_matches("单位:")))
        .unwrap_or(1.0)
}

fn whole_of(number: f64) -> Option<i64> {
    if number.fract() != 0.0 || !(0.0..=EXACT).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within EXACT")]
    Some(number as i64)
}

/// Cuts a number off a folded text; thousands may be parted by commas. `18,2` gives 18 and `,2`.
fn leading(text: &str) -> Option<(f64, &str)> {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        bytes[from..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    };
    let mut end = digits(0);
    if end == 0 {
        return None;
    }
    if end <= 3 {
        while bytes.get(end) == Some(&b',') && digits(end + 1) == 3 {
            end += 4;
        }
    }
    if bytes.get(end) == Some(&b'.') && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
    }
    let number = text[..end].replace(',', "").parse().ok()?;
    Some((number, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_with_their_units_and_nothing_else_is() {
        assert_eq!(whole("18.0"), Judged::silent(Value::Whole(18)));
        assert_eq!(whole("1,000"), Judged::silent(Value::Whole(1000)));
        for (text, number) in [("255字节", 255), ("18,2", 18), ("50位", 50)] {
            assert_eq!(whole(text).value, Value::Whole(number), "{text}");
            assert_eq!(whole(text).notes[0].code, ProblemCode::NumberUnit, "{text}");
        }
        for text in ["-1", "长", "18.5", "约50", "99999999999999999999"] {
            assert_eq!(
                whole(text),
                Judged::refused(ProblemCode::NumberUnreadable),
                "{text}"
            );
        }
        assert_eq!(
            whole_typed(18.5),
            Judged::refused(ProblemCode::NumberUnreadable)
        );
    }

    #[test]
    fn amounts_come_in_the_unit_of_the_field() {
        let value = |key, text| amount(key, text, 1.0).value;
        assert_eq!(value("storage_gb", "12G"), Value::Amount(12.0));
        assert_eq!(value("storage_gb", "512MB"), Value::Amount(0.5));
        assert_eq!(value("storage_gb", "2 TB"), Value::Amount(2048.0));
        assert_eq!(value("records_10k", "3.5万"), Value::Amount(3.5));
        assert_eq!(value("records_10k", "2亿条"), Value::Amount(20_000.0));
        assert_eq!(
            amount("storage_gb", "12", 1.0),
            Judged::silent(Value::Amount(12.0))
        );
        assert_eq!(
            amount("storage_gb", "12万", 1.0),
            Judged::refused(ProblemCode::NumberUnreadable)
        );
    }

    #[test]
    fn a_headers_unit_counts() {
        assert!((header_scale("storage_gb", "数据存储总量（T）") - 1024.0).abs() < f64::EPSILON);
        assert!((header_scale("storage_gb", "数据存储总量(G)") - 1.0).abs() < f64::EPSILON);
        assert!((header_scale("records_10k", "记录总数(条)") - 0.0001).abs() < f64::EPSILON);
    }
}
