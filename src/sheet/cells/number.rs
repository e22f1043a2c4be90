//! Number cells, with the units that people write behind them.

use super::{Judged, Note};
use crate::model::ProblemCode;
use crate::model::field::Value;
use crate::model::text::match_key;

/// What one of a unit is in the field's own: so many times, or so many of them make one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::sheet) struct Scale {
    times: f64,
    per: f64,
}

/// Says in which unit the amounts below a header stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::sheet) enum HeaderUnit {
    /// The field's own, or none that the header names.
    Own,
    /// Another one that is known.
    Other(Scale),
    /// One that is not known, so that nobody can say what the amounts are.
    Unknown,
}

impl Scale {
    /// The field's own unit.
    pub(in crate::sheet) const OWN: Self = Self {
        times: 1.0,
        per: 1.0,
    };

    const fn times(times: f64) -> Self {
        Self { times, per: 1.0 }
    }

    const fn per(per: f64) -> Self {
        Self { times: 1.0, per }
    }

    /// Returns an amount in the field's own unit.
    pub(in crate::sheet) fn of(self, amount: f64) -> f64 {
        amount * self.times / self.per
    }
}

/// Fields whose amounts are tens of thousands of yuan.
const MONEY: &[&str] = &["investment", "funding_amount"];

/// Ends of bracketed words that are units, known or not.
const UNIT_ENDS: &[&str] = &[
    "条", "元", "字节", "byte", "bytes", "bit", "行", "件", "个", "份", "页", "张", "笔", "人次",
    "万", "千", "亿",
];

/// Longest bracketed word that may be a unit, in characters.
const LONGEST_UNIT: usize = 6;

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

/// Reads an amount in the unit of the field (see [`unit`]); `scale` is the header's, if that is known.
pub(super) fn amount(key: &str, text: &str, scale: Option<Scale>) -> Judged {
    let folded = match_key(text);
    match leading(&folded) {
        Some((number, "")) => match scale {
            Some(scale) => amount_typed(scale.of(number)),
            None => Judged::silent(Value::Empty),
        },
        Some((number, rest)) => match unit(key, rest) {
            Some(unit) => {
                let number = unit.of(number);
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

/// Returns what one of a unit is in the field's own: GB for keys in `_gb`, ten thousand records for those in `_10k`, ten
/// thousand yuan for money.
fn unit(key: &str, unit: &str) -> Option<Scale> {
    if key.ends_with("_gb") {
        return bytes(unit);
    }
    if key.ends_with("_10k") {
        return counted(unit, &["条记录", "记录", "条", "行"]);
    }
    if MONEY.contains(&key) {
        return counted(unit, &["元人民币", "元"]);
    }
    None
}

fn bytes(unit: &str) -> Option<Scale> {
    const STEP: f64 = 1024.0;
    Some(match unit {
        "p" | "pb" | "pib" => Scale::times(STEP * STEP),
        "t" | "tb" | "tib" | "太字节" => Scale::times(STEP),
        "g" | "gb" | "gib" | "g字节" | "吉字节" => Scale::OWN,
        "m" | "mb" | "mib" | "m字节" | "兆" | "兆字节" => Scale::per(STEP),
        "k" | "kb" | "kib" | "k字节" | "千字节" => Scale::per(STEP * STEP),
        "b" | "byte" | "bytes" | "字节" | "个字节" => Scale::per(STEP * STEP * STEP),
        _ => return None,
    })
}

/// Reads a unit of things that are counted in tens of thousands: 万, 千条, 亿元, 万余条.
fn counted(unit: &str, things: &[&str]) -> Option<Scale> {
    let bare = things.iter().find_map(|thing| unit.strip_suffix(thing));
    let stem = bare.unwrap_or(unit);
    let stem = stem.strip_suffix(['余', '多']).unwrap_or(stem);
    if bare.is_none() && stem.is_empty() {
        return None;
    }
    let one = stem.chars().try_fold(1.0, |product, c| {
        let factor = match c {
            '十' => 10.0,
            '百' => 100.0,
            '千' => 1_000.0,
            '万' => 10_000.0,
            '亿' => 100_000_000.0,
            _ => return None,
        };
        Some(product * factor)
    })?;
    Some(if one < 10_000.0 {
        Scale::per(10_000.0 / one)
    } else {
        Scale::times(one / 10_000.0)
    })
}

/// Returns the unit that a header names for the amounts below it: `(T)`, `（单位：元）`, `/万条`, `MB` at its end.
pub(in crate::sheet) fn header_unit(key: &str, header: &str) -> HeaderUnit {
    if unit(key, "万").or(unit(key, "b")).is_none() {
        return HeaderUnit::Own;
    }
    let folded = match_key(header);
    let brackets: Vec<&str> = folded
        .split(['(', '[', '【'])
        .skip(1)
        .filter_map(|rest| rest.split([')', ']', '】']).next())
        .collect();
    let named = |text: &str| -> Option<String> {
        let rest = text.strip_prefix("单位")?;
        Some(rest.trim_start_matches([':', ',']).to_owned())
    };
    let tail = || {
        let letters = folded.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let behind = folded.rsplit_once("单位:").map(|(_, unit)| unit);
        let slash = folded.rsplit_once('/').map(|(_, unit)| unit);
        let letters = (!letters.is_empty()).then(|| &folded[letters.len()..]);
        [behind, slash, letters]
    };
    let known = brackets
        .iter()
        .find_map(|text| unit(key, named(text).as_deref().unwrap_or(text)))
        .or_else(|| {
            tail()
                .into_iter()
                .flatten()
                .find_map(|text| unit(key, text))
        });
    if let Some(scale) = known {
        return if scale == Scale::OWN {
            HeaderUnit::Own
        } else {
            HeaderUnit::Other(scale)
        };
    }
    let is_unit = |text: &&&str| {
        let length = text.chars().count();
        named(text).is_some()
            || (length <= LONGEST_UNIT && UNIT_ENDS.iter().any(|end| text.ends_with(end)))
            || (length <= 3 && length > 0 && text.bytes().all(|b| b.is_ascii_alphabetic()))
    };
    if brackets.iter().any(|text| is_unit(&text)) {
        HeaderUnit::Unknown
    } else {
        HeaderUnit::Own
    }
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
        let value = |key, text| amount(key, text, Some(Scale::OWN)).value;
        assert_eq!(value("storage_gb", "12G"), Value::Amount(12.0));
        assert_eq!(value("storage_gb", "512MB"), Value::Amount(0.5));
        assert_eq!(value("storage_gb", "2 TB"), Value::Amount(2048.0));
        assert_eq!(value("records_10k", "3.5万"), Value::Amount(3.5));
        assert_eq!(value("records_10k", "2亿条"), Value::Amount(20_000.0));
        assert_eq!(value("investment", "1200万元"), Value::Amount(1200.0));
        assert_eq!(value("funding_amount", "200,000元"), Value::Amount(20.0));
        assert_eq!(
            amount("storage_gb", "12", Some(Scale::OWN)),
            Judged::silent(Value::Amount(12.0))
        );
        for (key, text) in [("storage_gb", "12万"), ("investment", "12美元")] {
            assert_eq!(
                amount(key, text, Some(Scale::OWN)),
                Judged::refused(ProblemCode::NumberUnreadable),
                "{text}"
            );
        }
    }

    #[test]
    fn a_headers_unit_counts() {
        let cases = [
            ("storage_gb", "数据存储总量（T）", 2.0, 2048.0),
            ("storage_gb", "数据存储总量(G)", 2.0, 2.0),
            ("storage_gb", "数据存储总量（千字节）", 1_048_576.0, 1.0),
            ("storage_gb", "数据存储总量\n（字节）", 1_073_741_824.0, 1.0),
            ("storage_gb", "存量MB", 2048.0, 2.0),
            ("storage_gb", "数据存储总量（含历史数据）", 2.0, 2.0),
            ("records_10k", "记录总数(条)", 12_000.0, 1.2),
            ("records_10k", "记录总数（千条）", 12.0, 1.2),
            ("records_10k", "记录总数/亿条", 2.0, 20_000.0),
            ("investment", "总投资（元）", 12_000_000.0, 1200.0),
            ("investment", "总投资（单位：亿元）", 1.2, 12_000.0),
            ("investment", "总投资（万元）", 1200.0, 1200.0),
            ("funding_amount", "运维经费(千元)", 200.0, 20.0),
        ];
        for (key, header, typed, meant) in cases {
            let scale = match header_unit(key, header) {
                HeaderUnit::Own => Scale::OWN,
                HeaderUnit::Other(scale) => scale,
                HeaderUnit::Unknown => panic!("{header}"),
            };
            assert!((scale.of(typed) - meant).abs() < 1e-9, "{header}");
        }
        for (key, header) in [
            ("storage_gb", "数据存储总量（万字节）"),
            ("records_10k", "记录总数（人次）"),
            ("investment", "总投资（万美元）"),
            ("investment", "总投资（单位：吨）"),
        ] {
            assert_eq!(header_unit(key, header), HeaderUnit::Unknown, "{header}");
        }
    }
}
