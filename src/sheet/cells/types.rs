//! Data types of items, in the guide's words and in those of databases.

use super::members::contained;
use super::{Judged, Note, number};
use crate::model::entry::DataType;
use crate::model::field::Value;
use crate::model::text::{match_key, trim};
use crate::model::{Choice, Coded, ProblemCode, choose};

/// Reads a type such as `字符串型C`, `nvarchar(50)` or `数值型N(18,2)`; a length in brackets is read too.
///
/// Words of databases and other spellings are mapped with a warning and kept; the guide's words are read silently.
pub(in crate::sheet) fn read(text: &str) -> Judged {
    let (word, length) = split_length(text);
    let judged = match choose(DataType::CHOICES, word) {
        Some(choice) if is_foreign(word, choice) => mapped(choice, text),
        Some(choice) => Judged::silent(Value::Code(choice.code)),
        None => match contained(DataType::CHOICES, word) {
            Some(choice) => mapped(choice, text),
            None => Judged::refused(ProblemCode::TypeUnknown)
                .also("item_type_text", Value::Text(text.to_owned())),
        },
    };
    match length {
        Some(length) => judged.also("item_length", Value::Whole(length)),
        None => judged,
    }
}

fn mapped(choice: &'static Choice, text: &str) -> Judged {
    Judged::noted(
        Value::Code(choice.code),
        Note::read_as(ProblemCode::TypeMapped, choice.code),
    )
    .also("item_type_text", Value::Text(text.to_owned()))
}

/// Tells other spellings from the code, the guide's words (with or without their letter), words made like them (整数型) and
/// the letters alone.
fn is_foreign(word: &str, choice: &Choice) -> bool {
    let folded = match_key(word);
    let bare = choice.zh.trim_end_matches(|c: char| c.is_ascii());
    let like_the_guide = match_key(bare) == folded || folded.ends_with('型');
    !choice.is_official(word) && !like_the_guide && folded.chars().count() > 1
}

/// Parts a type from the length in its brackets.
fn split_length(text: &str) -> (&str, Option<i64>) {
    let whole = (text, None);
    let Some(at) = text.find(['(', '（']) else {
        return whole;
    };
    let (word, bracket) = text.split_at(at);
    let inner = bracket
        .trim_start_matches(['(', '（'])
        .trim_end_matches([')', '）']);
    match number::whole(inner).value {
        Value::Whole(length) if !word.is_empty() => (trim(word), Some(length)),
        _ => whole,
    }
}

/// Tells whether a text names a data type for sure, so that brackets behind an item's name are read as its type.
pub(in crate::sheet) fn is_type(text: &str) -> bool {
    choose(DataType::CHOICES, split_length(text).0).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guides_words_are_silent_and_a_databases_are_kept() {
        for (text, code) in [
            ("字符串型C", "string"),
            ("字符串型", "string"),
            ("C", "string"),
            ("整数型", "integer"),
            ("布尔型", "logical"),
        ] {
            assert_eq!(read(text), Judged::silent(Value::Code(code)), "{text}");
        }
        for (text, code) in [
            ("nvarchar", "string"),
            ("clob", "long_text"),
            ("ntext", "long_text"),
            ("字符串类型", "string"),
            ("字符串", "string"),
            ("数字", "numeric"),
        ] {
            let judged = read(text);
            assert_eq!(judged.value, Value::Code(code), "{text}");
            assert_eq!(judged.notes[0].code, ProblemCode::TypeMapped, "{text}");
            assert_eq!(
                judged.also,
                [("item_type_text", Value::Text(text.to_owned()))]
            );
        }
        assert_eq!(read("geometry").notes[0].code, ProblemCode::TypeUnknown);
    }

    #[test]
    fn lengths_in_brackets_count() {
        assert_eq!(
            read("字符串型C(50)"),
            Judged::silent(Value::Code("string")).also("item_length", Value::Whole(50))
        );
        assert_eq!(
            read("数值型N（18,2）"),
            Judged::silent(Value::Code("numeric")).also("item_length", Value::Whole(18))
        );
    }
}
