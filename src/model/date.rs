//! Dates as people write them: in sheets, in overlay files and on the command line.

use super::text::trim;
use jiff::civil::Date;

/// The years that a written date may name; the last is what systems write for "never ends".
const YEARS: std::ops::RangeInclusive<i16> = 1900..=9999;

/// Longer texts are no dates (bytes).
const LONGEST: usize = 96;

/// Reads one calendar day, or nothing.
///
/// Read are `2024-1-5`, `2024/1/5`, `2024.1.5` (one separator throughout), `20240105`, `2024年1月5日` and the same in
/// Chinese numerals: the year digit by digit (`二〇二四`, zero as 〇, 零, ○ or ◯), month and day by place (`〇五`) or in
/// words (`十二`, `二十五`, `廿五`, `卅一`, `元月`). Digits and separators may be full-width, blanks may stand around
/// separators and units. Refused are days that do not exist, years outside 1900–9999 or not of four digits, times of
/// day, dates without a year or a day, and anything else before or after.
///
/// ```
/// use abdata::model::date::read;
/// assert_eq!(read("二〇二四年十二月卅一日"), read("2024-12-31"));
/// assert_eq!(read("2024-2-30"), None);
/// ```
#[must_use]
pub fn read(text: &str) -> Option<Date> {
    let text = trim(text);
    if text.len() > LONGEST {
        return None;
    }
    let folded: String = text.chars().map(half_width).collect();
    compact(&folded)
        .or_else(|| separated(&folded))
        .or_else(|| with_units(&folded))
}

/// Reads eight digits.
fn compact(text: &str) -> Option<Date> {
    let whole = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    whole.then(|| date(&text[..4], &text[4..6], &text[6..]))?
}

/// Reads year, month and day with the same separator twice.
fn separated(text: &str) -> Option<Date> {
    let separator = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let mut parts = text.split(separator).map(trim);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    date(year, month, day)
}

/// Reads `…年…月…日`, in digits or Chinese numerals.
fn with_units(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('年')?;
    let (month, rest) = rest.split_once('月')?;
    let day = trim(rest).strip_suffix(['日', '号', '號'])?;
    let (year, month, day) = (trim(year), trim(month), trim(day));
    let months = if month == "元" {
        Some(1)
    } else {
        below_hundred(month)
    };
    civil(by_place(year, 4)?, months?, below_hundred(day)?)
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let short = |text: &str| {
        let digits = matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse::<i16>().ok())?
    };
    let year_digits = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    civil(
        year_digits.then(|| year.parse().ok())??,
        short(month)?,
        short(day)?,
    )
}

fn civil(year: i16, month: i16, day: i16) -> Option<Date> {
    if !YEARS.contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Reads exactly `places` digits, Arabic or Chinese, each standing for itself.
fn by_place(text: &str, places: usize) -> Option<i16> {
    if text.chars().count() != places {
        return None;
    }
    text.chars()
        .try_fold(0, |number, c| Some(number * 10 + digit(c)?))
}

/// Reads a number below 100: one or two digits by place, or Chinese words with 十, 廿 or 卅.
fn below_hundred(text: &str) -> Option<i16> {
    let ones = |text: &str| match text.chars().count() {
        0 => Some(0),
        _ => by_place(text, 1).filter(|n| *n > 0),
    };
    for (mark, tens) in [('廿', 20), ('卅', 30)] {
        if let Some(rest) = text.strip_prefix(mark) {
            return Some(tens + ones(rest)?);
        }
    }
    if let Some((tens, rest)) = text.split_once('十') {
        let tens = if tens.is_empty() { 1 } else { ones(tens)? };
        return Some(tens * 10 + ones(rest)?);
    }
    by_place(text, 1).or_else(|| by_place(text, 2))
}

fn digit(c: char) -> Option<i16> {
    const NUMERALS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    match c {
        '0'..='9' => i16::try_from(u32::from(c) - u32::from('0')).ok(),
        '零' | '○' | '◯' => Some(0),
        _ => NUMERALS
            .iter()
            .position(|numeral| *numeral == c)
            .and_then(|value| i16::try_from(value).ok()),
    }
}

/// Turns full-width forms and the dashes that word processors put in place of a hyphen into ASCII.
///
/// Narrower than NFKC on purpose: ① or ㋀ are no way to write a date.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;
    use proptest::prelude::*;

    #[test]
    fn every_spelling_of_one_day_is_read() {
        for text in [
            "2024-1-5",
            "2024-01-05",
            "2024/1/5",
            "2024.01.05",
            "20240105",
            "2024年1月5日",
            "2024年01月05日",
            "2024年1月5号",
            "2024 年 1 月 5 日",
            " 2024 - 1 - 5 ",
            "\u{feff}2024-01-05\u{3000}",
            "２０２４－０１－０５",
            "２０２４／１／５",
            "２０２４．１．５",
            "２０２４年１月５日",
            "２０２４０１０５",
            "2024–01–05",
            "二〇二四年一月五日",
            "二零二四年一月五日",
            "二○二四年元月五日",
            "二◯二四年〇一月〇五日",
            "二〇二四年一月5日",
        ] {
            assert_eq!(read(text), Some(day(2024, 1, 5)), "{text}");
        }
    }

    #[test]
    fn chinese_tens_are_read() {
        for (text, expected) in [
            ("二〇二四年十月十日", day(2024, 10, 10)),
            ("二〇二四年十二月二十日", day(2024, 12, 20)),
            ("二〇二四年十一月二十九日", day(2024, 11, 29)),
            ("二〇二四年一〇月一〇日", day(2024, 10, 10)),
            ("二〇二四年一月一十五日", day(2024, 1, 15)),
            ("二〇二四年一月廿日", day(2024, 1, 20)),
            ("二〇二四年一月廿五日", day(2024, 1, 25)),
            ("二〇二四年一月卅日", day(2024, 1, 30)),
            ("二〇二四年一月卅一日", day(2024, 1, 31)),
            ("二〇二四年一月三十一日", day(2024, 1, 31)),
            ("二〇〇〇年二月廿九日", day(2000, 2, 29)),
            ("一九九九年十二月三一日", day(1999, 12, 31)),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "",
            "年月日",
            "2024",
            "2024-1",
            "2024年1月",
            "2024年1月5",
            "1月5日",
            "24-1-5",
            "02024-1-5",
            "2024-001-5",
            "2024-1/5",
            "2024-1-5-6",
            "2024--5",
            "-2024-1-5",
            "2024-+1-5",
            "2024-13-1",
            "2024-0-1",
            "2024-1-0",
            "2023-2-29",
            "2100年2月29日",
            "1899-12-31",
            "0000-01-01",
            "2024010",
            "202401055",
            "2024 0105",
            "2024 01 05",
            "2024-1-1 2",
            "2024-01-05 08:00",
            "2024-01-05T00:00:00",
            "2024-01-05起",
            "约2024-01-05",
            "2024年1月5日日",
            "2024年2月卅日",
            "二千零二十四年一月五日",
            "二〇二四年十十月五日",
            "二〇二四年一月十〇日",
            "二〇二四年一月〇十日",
            "二〇二四年一月廿十日",
            "二〇二四年正月初五日",
            "二〇二四年一月百日",
            "二〇二四-一-五",
            "①②③④-1-1",
            "2024年㋀5日",
            "45296",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (1900_i16..=9999, 1_i8..=12, 1_i8..=31)
            .prop_filter_map("a day that exists", |(y, m, d)| Date::new(y, m, d).ok())
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(date in any_day()) {
            let (y, m, d) = (date.year(), date.month(), date.day());
            for text in [
                date.to_string(),
                format!("{y}/{m}/{d}"),
                format!("{y}.{m:02}.{d}"),
                format!("{y}{m:02}{d:02}"),
                format!("{y}年{m}月{d}日"),
            ] {
                prop_assert_eq!(read(&text), Some(date), "{}", text);
            }
        }

        #[test]
        fn any_text_is_taken_without_panic(text in "[0-9〇一二十廿卅年月日./ -]{0,16}|\\PC{0,40}") {
            if let Some(date) = read(&text) {
                prop_assert!(YEARS.contains(&date.year()));
            }
        }
    }
}
