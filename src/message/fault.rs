//! Sentences for faults and refusals: what is wrong, on which record, and what to do.

use super::{join, say};
use crate::model::{Coded, Fault, Lang, RecordKind, ValueFault};
use fluent_bundle::FluentValue;

/// Holds what is said of a fault: the sentence, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is wrong, on which record or value.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Said {
    pub(super) fn of(lang: Lang, key: &str, facts: &[(&str, FluentValue<'_>)]) -> Self {
        Self {
            message: say(lang, key, facts),
            hint: super::bundle::attribute_with(lang, key, "hint", facts),
        }
    }
}

/// Says a message with its hint.
#[must_use]
pub fn said(lang: Lang, key: &str, facts: &[(&str, FluentValue<'_>)]) -> Said {
    Said::of(lang, key, facts)
}

/// Words a fault.
#[must_use]
pub fn fault(fault: &Fault, lang: Lang) -> Said {
    match fault {
        Fault::NotFound { kind, name, near } => {
            let mut said = Said::of(
                lang,
                "error-not-found",
                &[
                    ("kind", kind.word(lang).into()),
                    ("name", name.as_str().into()),
                ],
            );
            let list = match (kind, name.split_once('/')) {
                // An event is named by its case, whose history lists them.
                (RecordKind::Event, Some((case, _))) => history_command(case),
                _ => list_command(*kind).to_owned(),
            };
            said.hint = Some(near_hint(*kind, &list, near, lang));
            said
        }
        Fault::NoCase {
            procedure,
            name,
            near,
        } => {
            let kind = RecordKind::Case;
            let facts = [
                ("kind", kind.word(lang).into()),
                ("name", name.as_str().into()),
            ];
            let mut said = Said::of(lang, "error-not-found", &facts);
            let list = format!("abdata {} list", procedure.code());
            said.hint = Some(near_hint(kind, &list, near, lang));
            said
        }
        Fault::Ambiguous {
            kind,
            name,
            candidates,
        } => Said::of(
            lang,
            "error-ambiguous",
            &[
                ("kind", kind.word(lang).into()),
                ("name", name.as_str().into()),
                ("candidates", join(candidates, lang).into()),
            ],
        ),
        Fault::Exists {
            kind: RecordKind::File,
            name,
        } => Said::of(lang, "error-file-exists", &[("file", name.as_str().into())]),
        Fault::Exists { kind, name } => Said::of(
            lang,
            "error-exists",
            &[
                ("kind", kind.word(lang).into()),
                ("name", name.as_str().into()),
            ],
        ),
        Fault::Value {
            field,
            value,
            fault,
        } => unfit(field, value, fault, lang),
        Fault::Lines { file, faults } => lines(file, faults, lang),
        Fault::Refused(refused) => super::refusal(refused, lang),
    }
}

/// Words what is wrong with the value of a field.
pub(super) fn unfit(field: &str, value: &str, fault: &ValueFault, lang: Lang) -> Said {
    let reason = value_fault(fault, lang);
    Said {
        message: say(
            lang,
            &given("error-value", value),
            &[
                ("field", field.into()),
                ("value", value.into()),
                ("reason", reason.message.into()),
            ],
        ),
        hint: reason.hint,
    }
}

/// Names the command that lists the events of a case, by its number.
fn history_command(case: &str) -> String {
    let noun = case.split('-').next().unwrap_or_default();
    format!("abdata {noun} history {case}")
}

/// Names the command that lists records of a kind.
fn list_command(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Entry | RecordKind::Revision | RecordKind::Clock => "abdata catalog list",
        RecordKind::Org => "abdata org list",
        RecordKind::Region => "abdata region list",
        RecordKind::User => "abdata user list",
        RecordKind::Overlay | RecordKind::Calendar => "abdata calendar show",
        RecordKind::Edition => "abdata law list",
        RecordKind::Article | RecordKind::Domain | RecordKind::Topic => "abdata law show",
        RecordKind::Ledger => "abdata doctor",
        RecordKind::Setting | RecordKind::Policy => "abdata config list",
        RecordKind::Batch | RecordKind::File | RecordKind::Sheet => "abdata catalog batch list",
        RecordKind::Cluster => "abdata catalog dedupe",
        RecordKind::Demand => "abdata share demand list",
        RecordKind::Rule => "abdata rule list",
        RecordKind::View => "abdata view",
        RecordKind::Case | RecordKind::Event | RecordKind::Person => "abdata share list",
        RecordKind::Waiver => "abdata waiver list",
        RecordKind::Inspect => "abdata inspect list",
        RecordKind::Duty => "abdata duty list",
        RecordKind::Collect => "abdata collect list",
        RecordKind::Product => "abdata develop products",
        RecordKind::System => "abdata system list",
        RecordKind::CheckRun => "abdata check --trend",
        RecordKind::Assessment | RecordKind::Score => "abdata assess list",
    }
}

fn near_hint(kind: RecordKind, list: &str, near: &[String], lang: Lang) -> String {
    if near.is_empty() {
        say(
            lang,
            "error-look-in-list",
            &[("kind", kind.word(lang).into()), ("command", list.into())],
        )
    } else {
        say(
            lang,
            "error-did-you-mean",
            &[("near", join(near, lang).into())],
        )
    }
}

/// Returns the key of a sentence about a value, or of the one that quotes none where nothing was given.
fn given<'a>(key: &'a str, value: &str) -> std::borrow::Cow<'a, str> {
    if value.is_empty() {
        format!("{key}-empty").into()
    } else {
        key.into()
    }
}

fn lines(file: &str, faults: &[(u64, String, String, ValueFault)], lang: Lang) -> Said {
    let mut message = say(
        lang,
        "error-lines",
        &[("file", file.into()), ("count", faults.len().into())],
    );
    for (line, field, value, fault) in faults.iter().take(50) {
        message.push_str("\n  ");
        message.push_str(&say(
            lang,
            &given("error-line", value),
            &[
                ("line", line.to_string().into()),
                ("field", field.as_str().into()),
                ("value", value.as_str().into()),
                ("reason", value_fault(fault, lang).message.into()),
            ],
        ));
    }
    Said {
        message,
        hint: super::attribute(lang, "error-lines", "hint"),
    }
}

/// Words what is wrong with a value.
fn value_fault(fault: &ValueFault, lang: Lang) -> Said {
    let (key, facts): (&str, Vec<(&str, FluentValue<'_>)>) = match fault {
        ValueFault::Date => ("error-value-date", vec![]),
        ValueFault::Future { today } => (
            "error-value-future",
            vec![("today", today.to_string().into())],
        ),
        ValueFault::Before { earliest } => (
            "error-value-before",
            vec![("earliest", earliest.to_string().into())],
        ),
        ValueFault::Number => ("error-value-number", vec![]),
        ValueFault::Range { min, max } => (
            "error-value-range",
            vec![
                ("min", min.to_string().into()),
                ("max", max.to_string().into()),
            ],
        ),
        ValueFault::Flag => ("error-value-flag", vec![]),
        ValueFault::NotListed { choices } => (
            "error-value-not-listed",
            vec![("choices", join(choices, lang).into())],
        ),
        ValueFault::UnknownOrg { near } if near.is_empty() => ("error-value-unknown-org", vec![]),
        ValueFault::UnknownOrg { near } => (
            "error-value-unknown-org-near",
            vec![("near", join(near, lang).into())],
        ),
        ValueFault::AmbiguousOrg { candidates } => (
            "error-value-ambiguous-org",
            vec![("candidates", join(candidates, lang).into())],
        ),
        ValueFault::UnknownRegion => ("error-value-unknown-region", vec![]),
        ValueFault::Cycle => ("error-value-cycle", vec![]),
        ValueFault::Login => ("error-value-login", vec![]),
        ValueFault::Blank => ("error-value-blank", vec![]),
        ValueFault::Repeated { line } => (
            "error-value-repeated",
            vec![("line", line.to_string().into())],
        ),
        ValueFault::Form { expected } => (
            "error-value-form",
            vec![("expected", expected.as_str().into())],
        ),
    };
    Said::of(lang, key, &facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_record_names_its_neighbours() {
        let missing = Fault::NotFound {
            kind: RecordKind::Org,
            name: "X".into(),
            near: vec!["X-1".into()],
        };
        let said = fault(&missing, Lang::En);
        assert_eq!(said.message, "There is no organisation X.");
        assert_eq!(said.hint.as_deref(), Some("Did you mean X-1?"));
        assert!(fault(&missing, Lang::Zh).message.contains("机构"));
    }
}
