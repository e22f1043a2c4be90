//! Turning a failure into its report.

use super::code::{self, Class};
use super::{Failure, Report, details, usage};
use crate::message::{self, FluentValue, Said, said};
use crate::model::case::PERSON_FIELDS;
use crate::model::register::{Collect, Duty, Inspect, Product, System};
use crate::model::{
    CheckName, Coded, Fault, Lang, ORG_FIELDS, REGION_FIELDS, Refusal, Register, USER_FIELDS,
    WAIVER_FIELDS, entry, field,
};
use crate::op::OpError;
use crate::procedure;
use crate::store::StoreError;
use serde_json::{Value, json};
use std::path::Path;

impl Failure {
    /// Words the failure; `db` is the path of the ledger that the command spoke of.
    #[must_use]
    pub fn report(&self, lang: Lang, db: &Path) -> Report {
        let worded = Report::of;
        match self {
            Self::Usage(usage) => {
                let (code, words) = usage::words(usage, lang);
                worded(Class::Usage, code, words, usage::details(usage))
            }
            Self::Op(OpError::Fault(fault)) => {
                let (class, code) = code::of_fault(fault);
                worded(
                    class,
                    code,
                    message::fault(&labelled(fault, lang), lang),
                    details::of_fault(fault),
                )
            }
            Self::Op(OpError::Store(error)) => {
                let (class, code) = code::of_store(error);
                worded(
                    class,
                    code,
                    of_store(error, db, lang),
                    details::of_store(error),
                )
            }
            Self::Op(OpError::Baseline { line }) => {
                let words = said(lang, "error-baseline", &[("line", line.to_string().into())]);
                worded(Class::Input, "baseline", words, json!({ "line": line }))
            }
            Self::Op(OpError::Sheet(fault)) => {
                let words = message::sheet_fault(fault, lang);
                let details = details::of_sheet(fault);
                worded(Class::Input, code::of_sheet(fault), words, details)
            }
            Self::Op(OpError::Edition { file, fault }) => {
                let (words, places) = message::edition_fault(file, fault, lang);
                worded(
                    Class::Input,
                    "edition",
                    words,
                    json!({ "file": file, "faults": places }),
                )
            }
            Self::Op(OpError::File { file, error }) => {
                let words = file_words(lang, "error-file-missing", file, error);
                worded(
                    Class::Input,
                    "file-unreadable",
                    words,
                    json!({ "file": file }),
                )
            }
            Self::Write { file, error } => {
                let words = file_words(lang, "error-file-write", file, error);
                worded(Class::Input, "file-write", words, json!({ "file": file }))
            }
            Self::Template { file, fault } => {
                let words = message::template_fault(file, fault, lang);
                let details = details::of_template(file, fault);
                worded(Class::Input, "template", words, details)
            }
            Self::NowOnRealLedger => {
                let words = said(lang, "error-now-sandbox", &[]);
                worded(Class::Refused, "now-sandbox", words, Value::Null)
            }
            Self::Internal(error) => worded(
                Class::Internal,
                "internal",
                internal(lang, &format!("{error:#}")),
                Value::Null,
            ),
        }
    }
}

impl Report {
    /// Words that the audit chain, or a live record, is not what it was.
    #[must_use]
    pub fn broken_chain(lang: Lang) -> Self {
        let words = said(lang, "error-audit-failed", &[]);
        Self::of(Class::Integrity, "audit-failed", words, Value::Null)
    }

    /// Words that the head noted elsewhere is not in the chain, though what is there holds.
    #[must_use]
    pub fn head_missing(expected: &str, lang: Lang) -> Self {
        let words = said(
            lang,
            "error-audit-head-missing",
            &[("head", expected.into())],
        );
        let details = json!({ "expected": expected });
        Self::of(Class::Integrity, "audit-head-missing", words, details)
    }

    /// Words that checks of the ledger's health failed; `names` are theirs.
    #[must_use]
    pub fn unhealthy(names: &[CheckName], lang: Lang) -> Self {
        let words: Vec<&str> = names.iter().map(|name| name.word(lang)).collect();
        let facts = [("checks", message::join(&words, lang).into())];
        let codes: Vec<&str> = names.iter().map(|name| name.code()).collect();
        Self::of(
            Class::Integrity,
            "unhealthy",
            said(lang, "error-unhealthy", &facts),
            json!({ "checks": codes }),
        )
    }

    /// Words that files were refused for the errors in them; `key` is the sentence, which says what can be done.
    #[must_use]
    pub fn import_refused(key: &str, files: &[String], errors: usize, lang: Lang) -> Self {
        let facts = [
            ("files", message::join(files, lang).into()),
            ("count", errors.into()),
        ];
        let details = json!({ "files": files, "errors": errors });
        Self::of(
            Class::Input,
            "import-refused",
            said(lang, key, &facts),
            details,
        )
    }

    fn of(class: Class, code: &'static str, said: Said, details: Value) -> Self {
        Self {
            kind: class.name(),
            code,
            message: said.message,
            hint: said.hint,
            details,
            exit: class.exit(),
        }
    }
}

fn file_words(lang: Lang, key: &str, file: &str, error: &std::io::Error) -> Said {
    let detail = message::system_reason(&error.to_string(), lang);
    said(
        lang,
        key,
        &[("file", file.into()), ("detail", detail.into())],
    )
}

/// Words a bug, with how to report it.
pub(super) fn internal(lang: Lang, detail: &str) -> Said {
    said(lang, "error-internal", &[("detail", detail.into())])
}

/// Returns the fault with its fields named as people know them; `details` keeps the keys.
fn labelled(fault: &Fault, lang: Lang) -> Fault {
    let mut fault = fault.clone();
    match &mut fault {
        Fault::Value { field, .. } => *field = label(field, lang),
        Fault::Lines { faults, .. } => {
            for (_, field, _, _) in faults {
                *field = column_label(field, lang);
            }
        }
        Fault::NotFound { .. }
        | Fault::NoCase { .. }
        | Fault::Ambiguous { .. }
        | Fault::Exists { .. }
        | Fault::Refused(_) => {}
    }
    fault
}

/// Returns what a column of a plain file is called; the file's own columns come before the fields of records.
fn column_label(key: &str, lang: Lang) -> String {
    let own = format!("word-column-{key}");
    let said = message::say(lang, &own, &[]);
    if said == own { label(key, lang) } else { said }
}

/// Returns the label of a field by its key: an argument's word, or what the field lists call it.
fn label(key: &str, lang: Lang) -> String {
    let word = format!("word-{}", key.replace('_', "-"));
    let said = message::say(lang, &word, &[]);
    if said != word {
        return said;
    }
    field::find(ORG_FIELDS, key)
        .map(|field| field.label(lang))
        .or_else(|| field::find(USER_FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| field::find(WAIVER_FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| field::find(REGION_FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| field::find(entry::FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| field::find(entry::ITEM_FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| field::find(PERSON_FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| register_label(key, lang))
        .or_else(|| procedure::label(key, lang))
        .unwrap_or(key)
        .to_owned()
}

/// Returns what a register calls a field.
fn register_label(key: &str, lang: Lang) -> Option<&'static str> {
    fn of<R: Register>(key: &str, lang: Lang) -> Option<&'static str> {
        field::find(R::FIELDS, key).map(|field| field.label(lang))
    }
    of::<System>(key, lang)
        .or_else(|| of::<Inspect>(key, lang))
        .or_else(|| of::<Duty>(key, lang))
        .or_else(|| of::<Collect>(key, lang))
        .or_else(|| of::<Product>(key, lang))
}

fn of_store(error: &StoreError, db: &Path, lang: Lang) -> Said {
    let path = |path: &Path| FluentValue::from(path.display().to_string());
    match error {
        StoreError::Missing(at) => said(lang, "error-ledger-missing", &[("path", path(at))]),
        StoreError::Exists(at) => said(lang, "error-ledger-exists", &[("path", path(at))]),
        StoreError::NotALedger(at) => said(lang, "error-ledger-not-one", &[("path", path(at))]),
        StoreError::Newer { found, ours } => {
            said(lang, "error-ledger-newer", &schemas(*found, *ours))
        }
        StoreError::Older { found, ours } => {
            said(lang, "error-ledger-older", &schemas(*found, *ours))
        }
        StoreError::ReadOnly => said(lang, "error-ledger-read-only", &[("path", path(db))]),
        StoreError::Full => said(lang, "error-ledger-full", &[]),
        StoreError::Io(error) => {
            let detail = message::system_reason(&error.to_string(), lang);
            said(
                lang,
                "error-ledger-io",
                &[("path", path(db)), ("detail", detail.into())],
            )
        }
        StoreError::Busy { holder: None } => said(lang, "error-ledger-busy-unknown", &[]),
        StoreError::Busy {
            holder: Some(holder),
        } => {
            let facts = [
                ("login", holder.login.as_str().into()),
                ("process", holder.process.to_string().into()),
                ("since", crate::cli::context::clock(&holder.since).into()),
            ];
            said(lang, "error-ledger-busy", &facts)
        }
        StoreError::Unsound { path: at, flaw } => {
            let facts = [("path", path(at)), ("flaw", flaw.word(lang).into())];
            said(lang, "error-ledger-unsound", &facts)
        }
        StoreError::LiveDamaged(at) => said(lang, "error-ledger-damaged", &[("path", path(at))]),
        StoreError::Unwritable { path, error } => {
            file_words(lang, "error-file-write", &path.display().to_string(), error)
        }
        StoreError::UnknownUser(login) => {
            let login = login.clone();
            message::refusal(&Refusal::UnknownUser { login }, lang)
        }
        StoreError::RetiredUser(login) => {
            let login = login.clone();
            message::refusal(&Refusal::RetiredUser { login }, lang)
        }
        StoreError::NeedsRole { login, roles } => {
            message::refusal(&details::needs_role(login, roles), lang)
        }
        StoreError::Stale(record) => {
            let record = record.clone();
            message::refusal(&Refusal::Stale { record }, lang)
        }
        StoreError::Corrupt(detail) => said(
            lang,
            "error-ledger-corrupt",
            &[("detail", detail.as_str().into())],
        ),
        StoreError::Sqlite(error) => internal(lang, &error.to_string()),
    }
}

fn schemas(found: i64, ours: i64) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("found", found.to_string().into()),
        ("ours", ours.to_string().into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::Usage;
    use super::*;
    use crate::model::ValueFault;

    fn exit(failure: impl Into<Failure>) -> u8 {
        failure.into().report(Lang::Zh, Path::new("a.db")).exit
    }

    #[test]
    fn each_class_has_its_exit_code() {
        assert_eq!(exit(Usage::Missing(vec!["--code".into()])), 2);
        let value = Fault::Value {
            field: "date".into(),
            value: "x".into(),
            fault: ValueFault::Date,
        };
        assert_eq!(exit(value), 3);
        assert_eq!(exit(Refusal::LastAdmin { login: "x".into() }), 4);
        assert_eq!(exit(StoreError::ReadOnly), 6);
        assert_eq!(exit(StoreError::Full), 6);
        assert_eq!(exit(StoreError::Older { found: 0, ours: 1 }), 6);
        assert_eq!(exit(StoreError::Corrupt("x".into())), 7);
        assert_eq!(exit(anyhow::anyhow!("x")), 70);
        let busy = StoreError::Busy { holder: None };
        assert_eq!(exit(busy), 75);
    }

    #[test]
    fn a_script_reads_the_same_as_a_person_and_more() {
        let failure = Failure::from(Usage::Missing(vec!["--code".into(), "--name".into()]));
        let report = failure.report(Lang::En, Path::new("a.db"));
        let read: Value = serde_json::from_str(&report.json()).unwrap();
        assert_eq!(read["error"]["kind"], "usage");
        assert_eq!(read["error"]["code"], "missing-options");
        assert_eq!(
            read["error"]["details"]["missing"],
            json!(["--code", "--name"])
        );
        assert!(report.text(Lang::En).contains("Missing: --code, --name."));
    }
}
