//! Codes: text, whatever a spreadsheet makes of their digits.

use super::{Judged, Note, text};
use crate::model::ProblemCode;
use crate::model::field::{Kind, Value};
use crate::model::uscc::{self, UsccFault};

/// Whole numbers from here on have more digits than a spreadsheet keeps.
const TOO_LONG: f64 = 1e15;

/// Tells whether a field holds a code.
pub(in crate::sheet) fn is_code(key: &str) -> bool {
    matches!(
        key,
        "code" | "provider_code" | "classification_code" | "uscc"
    )
}

/// Tells whether a number has more digits than a spreadsheet keeps, so that the last ones are anybody's guess.
pub(in crate::sheet) fn is_lost(number: f64) -> bool {
    !number.is_finite() || number.abs() >= TOO_LONG
}

/// Reads a code that was typed as a number: its digits; nothing where digits are lost, since it would name another thing.
pub(super) fn typed(number: f64) -> Judged {
    if is_lost(number) {
        return Judged::refused(ProblemCode::DigitsLost);
    }
    Judged::noted(
        Value::Text(number.to_string()),
        Note::new(ProblemCode::NumberAsCode),
    )
}

pub(super) fn written(key: &str, text: &str) -> Judged {
    if is_exponent(text) {
        return Judged::refused(ProblemCode::DigitsLost);
    }
    let text = &half_width(text);
    let mut judged = text::read(key, Kind::Text, text);
    match key {
        "provider_code" => judged.notes.extend(check_provider_code(text)),
        "uscc" => judged
            .notes
            .extend(uscc::check(text).err().map(|fault| note(&fault))),
        _ => {}
    }
    judged
}

/// Writes the full-width letters, digits and marks of a code in half width: a code has one form.
fn half_width(text: &str) -> String {
    let half = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    text.chars().map(half).collect()
}

/// Tells whether a text is what a spreadsheet shows for a long number: `1.13E+17`.
pub(in crate::sheet) fn is_exponent(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let whole = mantissa.split_once('.').map_or_else(
        || digits(mantissa),
        |(whole, part)| whole.len() == 1 && digits(whole) && digits(part),
    );
    whole && exponent.strip_prefix('+').is_some_and(digits)
}

fn check_provider_code(text: &str) -> Option<Note> {
    let fault = uscc::check(text).err()?;
    if matches!(fault, UsccFault::Length { found } if found < 18) {
        return Some(Note::new(ProblemCode::ProviderCodeShort));
    }
    Some(note(&fault))
}

/// Names the place of a fault and what would stand there rightly; where the length is wrong, the last place.
fn note(fault: &UsccFault) -> Note {
    let kind = match fault {
        UsccFault::Length { .. } => "length",
        _ => "character",
    };
    let (position, expected) = match fault {
        UsccFault::Length { found } => (*found, '?'),
        UsccFault::Character { position, found } => (*position, meant(*found)),
        UsccFault::OrganisationCheck { expected, .. } => (17, *expected),
        UsccFault::Check { expected, .. } => (18, *expected),
    };
    Note {
        code: ProblemCode::UsccInvalid,
        facts: vec![
            ("position", position.to_string()),
            ("expected", expected.to_string()),
            ("fault", kind.to_owned()),
        ],
    }
}

/// Returns the character of the standard's alphabet that another is commonly mistaken for.
fn meant(found: char) -> char {
    match found.to_ascii_uppercase() {
        'I' => '1',
        'O' => '0',
        'S' => '5',
        'V' => 'U',
        'Z' => '2',
        c if c.is_ascii_alphanumeric() => c,
        _ => '?',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept_or_not_taken_at_all() {
        assert_eq!(
            typed(30_100.0),
            Judged::noted(
                Value::Text("30100".to_owned()),
                Note::new(ProblemCode::NumberAsCode)
            )
        );
        assert_eq!(
            typed(113_200_000_000_000_000.0),
            Judged::refused(ProblemCode::DigitsLost)
        );
        assert_eq!(
            written("code", "1.13E+17"),
            Judged::refused(ProblemCode::DigitsLost)
        );
        assert_eq!(
            written("code", "30300101/06001").value,
            Value::Text("30300101/06001".to_owned())
        );
        assert_eq!(written("code", "0010E+1").value, Value::Empty);
        assert_eq!(written("code", "A1.3E+17").notes, []);
        assert_eq!(
            written("code", "３０７００１／Ａ１").value,
            Value::Text("307001/A1".to_owned())
        );
    }

    #[test]
    fn provider_codes_are_checked() {
        assert_eq!(written("provider_code", "91350100M000100Y43").notes, []);
        assert_eq!(
            written("provider_code", "1151").notes[0].code,
            ProblemCode::ProviderCodeShort
        );
        let bad = written("provider_code", "91350100M000100Y44");
        assert_eq!(bad.notes[0].code, ProblemCode::UsccInvalid);
        assert_eq!(
            bad.notes[0].facts,
            [
                ("position", "18".to_owned()),
                ("expected", "3".to_owned()),
                ("fault", "character".to_owned()),
            ]
        );
        let small = written("uscc", "91350100m000100Y43");
        assert_eq!(
            small.notes[0].facts,
            [
                ("position", "9".to_owned()),
                ("expected", "M".to_owned()),
                ("fault", "character".to_owned())
            ]
        );
    }
}
