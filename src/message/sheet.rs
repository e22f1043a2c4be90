//! Sentences for files that cannot be read as sheets, and for credit codes that fail their check.

use super::{Said, join, said, say};
use crate::model::uscc::UsccFault;
use crate::model::{Coded, Lang};
use crate::sheet::SheetFault;
use fluent_bundle::FluentValue;

/// Words why a file was refused as a sheet.
#[must_use]
pub fn sheet_fault(fault: &SheetFault, lang: Lang) -> Said {
    let text = |text: &str| FluentValue::from(text.to_owned());
    let detailed =
        |key, file: &str, detail: &str| (key, vec![("file", text(file)), ("detail", text(detail))]);
    let texts = |facts: &[(&'static str, &str)]| -> Vec<_> {
        facts.iter().map(|(key, fact)| (*key, text(fact))).collect()
    };
    let (key, facts) = match fault {
        SheetFault::Unreadable { file, detail } => {
            let reason = super::system_reason(detail, lang);
            detailed("error-file-missing", file, &reason)
        }
        SheetFault::Kind {
            file,
            found: "encrypted",
        } => ("error-sheet-encrypted", texts(&[("file", file)])),
        SheetFault::OpenQuote { file, row } => {
            let row = row.to_string();
            let facts = texts(&[("file", file), ("row", &row)]);
            ("error-sheet-open-quote", facts)
        }
        SheetFault::Kind { file, found } => {
            let found = say(lang, &format!("error-kind-{found}"), &[]);
            detailed("error-sheet-kind", file, &found)
        }
        SheetFault::Broken { file, .. } => ("error-sheet-broken", texts(&[("file", file)])),
        SheetFault::TooLarge { file, what, limit } => {
            let (what, limit) = (what.word(lang), limit.to_string());
            let facts = texts(&[("file", file), ("what", what), ("limit", &limit)]);
            ("error-sheet-too-large", facts)
        }
        SheetFault::Encoding { file } => ("error-sheet-encoding", vec![("file", text(file))]),
        SheetFault::WorkerDied { file } => ("error-sheet-worker-died", vec![("file", text(file))]),
        // A text file is one sheet without a name.
        SheetFault::NoHeader { file, sheets, .. } if sheets.iter().all(String::is_empty) => {
            ("error-text-no-header", vec![("file", text(file))])
        }
        SheetFault::NoHeader {
            file,
            sheets,
            wanted,
        } => (
            "error-sheet-no-header",
            vec![
                ("file", text(file)),
                ("sheets", join(sheets, lang).into()),
                ("wanted", labels(wanted, lang).into()),
            ],
        ),
        SheetFault::Form {
            file,
            sheet,
            cell,
            count,
        } => {
            let mut facts = texts(&[("file", file), ("sheet", sheet), ("cell", cell)]);
            facts.push(("count", count.to_string().into()));
            ("error-sheet-form", facts)
        }
        SheetFault::NoSheet {
            file,
            sheet,
            sheets,
        } => (
            "error-sheet-no-sheet",
            vec![
                ("file", text(file)),
                ("sheet", text(sheet)),
                ("sheets", join(sheets, lang).into()),
            ],
        ),
        SheetFault::Unwritable { file, detail } => {
            let reason = super::system_reason(detail, lang);
            detailed("error-file-write", file, &reason)
        }
        SheetFault::Mapping { file, detail } => {
            let reason = super::toml_reason(detail, lang);
            detailed("error-sheet-mapping", file, &reason)
        }
    };
    said(lang, key, &facts)
}

/// Joins the labels of columns, each Chinese and English.
fn labels(columns: &[(&'static str, &'static str)], lang: Lang) -> String {
    let label = |(zh, en): &(&'static str, &'static str)| match lang {
        Lang::Zh => *zh,
        Lang::En => *en,
    };
    let labels: Vec<&str> = columns.iter().map(label).collect();
    join(&labels, lang)
}

/// Words what is wrong with a credit code, a warning: the character that would be right, where one is.
#[must_use]
pub fn uscc_fault(code: &str, fault: &UsccFault, lang: Lang) -> String {
    match fault {
        UsccFault::Length { found } => say(
            lang,
            "error-uscc-length",
            &[("code", code.into()), ("found", found.to_string().into())],
        ),
        UsccFault::Character { position, found } => say(
            lang,
            "error-uscc-character",
            &[
                ("code", code.into()),
                ("position", position.to_string().into()),
                ("found", found.to_string().into()),
            ],
        ),
        UsccFault::OrganisationCheck { expected, found } => {
            check(code, 17, *expected, *found, lang)
        }
        UsccFault::Check { expected, found } => check(code, 18, *expected, *found, lang),
    }
}

fn check(code: &str, position: u8, expected: char, found: char, lang: Lang) -> String {
    say(
        lang,
        "error-uscc-check",
        &[
            ("code", code.into()),
            ("position", position.to_string().into()),
            ("expected", expected.to_string().into()),
            ("found", found.to_string().into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expected_character_is_named() {
        let fault = UsccFault::Check {
            expected: 'Q',
            found: '0',
        };
        for lang in [Lang::Zh, Lang::En] {
            let sentence = uscc_fault("113200000000000000", &fault, lang);
            assert!(
                sentence.contains('Q') && sentence.contains("18"),
                "{sentence}"
            );
        }
    }
}
