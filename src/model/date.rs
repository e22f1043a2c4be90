//! Dates as people write them.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// Reads a date in any of the usual forms: `2024-1-5`, `2024/1/5`, `2024.01.05`, `20240105`, `2024年1月5日`,
/// `二〇二四年一月五日`, full- or half-width, a time of day after it ignored.
///
/// Returns `None` for what is no date, and for years outside 1900–2100.
#[must_use]
pub fn read(text: &str) -> Option<Date> {
    let mut folded: String = text.nfkc().map(digit).collect();
    if folded.contains('年') {
        folded.retain(|c| !c.is_whitespace());
    }
    let folded = folded.trim();
    let (year, month, day) = compact(folded).or_else(|| separated(folded))?;
    let date = Date::new(year, month, day).ok()?;
    (1900..=2100).contains(&date.year()).then_some(date)
}

/// Turns Chinese numerals into digits; 十 stays, since it may or may not stand for a digit.
fn digit(c: char) -> char {
    match c {
        '〇' | '零' | '○' => '0',
        c => "一二三四五六七八九"
            .chars()
            .zip('1'..='9')
            .find_map(|(chinese, digit)| (chinese == c).then_some(digit))
            .unwrap_or(c),
    }
}

fn compact(text: &str) -> Option<(i16, i8, i8)> {
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((
        text[..4].parse().ok()?,
        text[4..6].parse().ok()?,
        text[6..].parse().ok()?,
    ))
}

fn separated(text: &str) -> Option<(i16, i8, i8)> {
    let (year, rest) = split(text, &['-', '/', '.', '年'])?;
    let (month, rest) = split(rest, &['-', '/', '.', '月'])?;
    let end = rest
        .find(|c: char| !(c.is_ascii_digit() || c == '十'))
        .unwrap_or(rest.len());
    let (day, after) = rest.split_at(end);
    let (after, named) = match after.strip_prefix(['日', '号']) {
        Some(after) => (after, true),
        None => (after, false),
    };
    let time = after.is_empty() || (named || after.starts_with([' ', 'T'])) && after.contains(':');
    let year = (year.len() == 4).then(|| year.parse().ok())??;
    time.then_some((year, number(month)?, number(day)?))
}

fn split<'a>(text: &'a str, separators: &[char]) -> Option<(&'a str, &'a str)> {
    let (before, after) = text.split_once(separators)?;
    Some((before.trim(), after.trim_start()))
}

/// Reads one or two digits, or 十 among them: 十 is 10, 十5 is 15, 2十 is 20, 2十1 is 21.
fn number(text: &str) -> Option<i8> {
    let Some((tens, ones)) = text.split_once('十') else {
        return text.parse().ok().filter(|_| text.len() <= 2);
    };
    let part = |text: &str, blank: i8| {
        if text.is_empty() {
            Some(blank)
        } else {
            text.parse().ok().filter(|n: &i8| *n < 10)
        }
    };
    Some(part(tens, 1)? * 10 + part(ones, 0)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_usual_form_is_one_day() {
        for text in [
            "2024-1-5",
            "2024-01-05",
            "2024/1/5",
            "2024.01.05",
            "20240105",
            "2024年1月5日",
            "2024 年 1 月 5 日",
            "二〇二四年一月五日",
            "２０２４－０１－０５",
            "2024-01-05 00:00:00",
            "2024-01-05T08:30",
        ] {
            assert_eq!(read(text), Some(date(2024, 1, 5)), "{text}");
        }
        assert_eq!(read("二〇二四年十二月三十一日"), Some(date(2024, 12, 31)));
        assert_eq!(read("二零二四年十月二十日"), Some(date(2024, 10, 20)));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2024-13-01",
            "2024-02-30",
            "2024",
            "2024-01",
            "24-1-5",
            "1899-12-31",
            "3024-01-01",
            "2024-1-5 and more",
            "随时",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
