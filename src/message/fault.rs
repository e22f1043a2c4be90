//! Sentences for faults and refusals: what is wrong, on which record, and what to do.

use super::{join, say};
use crate::model::{
    Coded, EntryAction, Fault, Lang, RecordKind, Refusal, ValueFault, WaiverRefusal,
};
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
            said.hint = Some(near_hint(*kind, near, lang));
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
        } => {
            let reason = value_fault(fault, lang);
            Said {
                message: say(
                    lang,
                    &given("error-value", value),
                    &[
                        ("field", field.as_str().into()),
                        ("value", value.as_str().into()),
                        ("reason", reason.message.into()),
                    ],
                ),
                hint: reason.hint,
            }
        }
        Fault::Lines { file, faults } => lines(file, faults, lang),
        Fault::Refused(refused) => refusal(refused, lang),
    }
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
        RecordKind::Article | RecordKind::Domain => "abdata law show",
        RecordKind::Setting | RecordKind::Policy => "abdata config list",
        RecordKind::Batch | RecordKind::File | RecordKind::Sheet => "abdata catalog batch list",
        RecordKind::Cluster => "abdata catalog dedupe",
        RecordKind::Rule => "abdata rule list",
        RecordKind::Case | RecordKind::Event | RecordKind::Person => "abdata share list",
        RecordKind::Waiver => "abdata waiver list",
        RecordKind::CheckRun => "abdata check --trend",
    }
}

fn near_hint(kind: RecordKind, near: &[String], lang: Lang) -> String {
    if near.is_empty() {
        say(
            lang,
            "error-look-in-list",
            &[
                ("kind", kind.word(lang).into()),
                ("command", list_command(kind).into()),
            ],
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

/// Words a refusal: the state, who may act, and what is possible now.
#[must_use]
pub fn refusal(refusal: &Refusal, lang: Lang) -> Said {
    let text = |text: &str| FluentValue::from(text.to_owned());
    let of_record = |key, record: &str| (key, vec![("record", text(record))]);
    let of_login = |key, login: &str| (key, vec![("login", text(login))]);
    let (key, facts): (&str, Vec<(&str, FluentValue<'_>)>) = match refusal {
        Refusal::State {
            record,
            state,
            asked,
            allowed,
        } => {
            let facts = [
                ("record", text(record)),
                ("state", state.word(lang).into()),
                ("asked", asked.word(lang).into()),
            ];
            return Said {
                message: say(lang, "error-refused-state", &facts),
                hint: Some(allowed_hint(allowed, lang)),
            };
        }
        Refusal::Role { record, asked, who } => (
            "error-refused-role",
            vec![
                ("record", text(record)),
                ("asked", asked.word(lang).into()),
                ("who", who.word(lang).into()),
            ],
        ),
        Refusal::CaseState { .. }
        | Refusal::CaseRole { .. }
        | Refusal::OwnApplication { .. }
        | Refusal::Missing { .. }
        | Refusal::NoBehalf { .. }
        | Refusal::NoPaper { .. }
        | Refusal::Barred(_) => return super::case::refusal(refusal, lang),
        Refusal::OwnEntry { record } => of_record("error-refused-own-entry", record),
        Refusal::NoConsent { record } => of_record("error-refused-no-consent", record),
        Refusal::Date { on, latest } => (
            "error-refused-date",
            vec![
                ("on", on.to_string().into()),
                ("latest", latest.to_string().into()),
            ],
        ),
        Refusal::ChangeUnnamed { entries } => (
            "error-refused-change-unnamed",
            vec![
                ("count", entries.len().into()),
                ("entries", first_of(entries, lang).into()),
            ],
        ),
        Refusal::Undone { batch } => ("error-refused-undone", vec![("batch", text(batch))]),
        Refusal::BeforeLast {
            record,
            on,
            earliest,
        } => (
            "error-refused-before-last",
            vec![
                ("record", text(record)),
                ("on", on.to_string().into()),
                ("earliest", earliest.to_string().into()),
            ],
        ),
        Refusal::Stale { record } => of_record("error-refused-stale", record),
        Refusal::LaterEdits { entries } => (
            "error-refused-later-edits",
            vec![
                ("count", entries.len().into()),
                ("entries", first_of(entries, lang).into()),
            ],
        ),
        Refusal::UnknownUser { login } => of_login("error-refused-unknown-user", login),
        Refusal::LastAdmin { login } => of_login("error-refused-last-admin", login),
        Refusal::AsPublished { login } => of_login("error-refused-as-published", login),
        Refusal::Waiver(refused) => waiver_refusal(refused),
        Refusal::RoleOrg { login, role, org } => role_org(login, role, org.as_deref(), lang),
        Refusal::OtherLedger { file } => ("error-refused-other-ledger", vec![("file", text(file))]),
        Refusal::NeedsRole { login, roles } => (
            "error-refused-needs-role",
            vec![
                ("login", text(login)),
                ("roles", join(&role_words(roles, lang), lang).into()),
            ],
        ),
    };
    Said::of(lang, key, &facts)
}

/// Key and facts of a sentence.
type Sentence = (&'static str, Vec<(&'static str, FluentValue<'static>)>);

fn waiver_refusal(refusal: &WaiverRefusal) -> Sentence {
    let text = |text: &str| FluentValue::from(text.to_owned());
    match refusal {
        WaiverRefusal::There {
            finding,
            waiver,
            until,
        } => {
            let facts = vec![
                ("finding", text(finding)),
                ("waiver", text(waiver)),
                ("until", until.to_string().into()),
            ];
            ("error-refused-waived", facts)
        }
        WaiverRefusal::NoFinding { finding, rule, on } => {
            let facts = vec![
                ("finding", text(finding)),
                ("rule", text(rule)),
                ("on", on.to_string().into()),
            ];
            ("error-refused-waiver-no-finding", facts)
        }
        WaiverRefusal::Over { waiver, day } => {
            let facts = vec![("waiver", text(waiver)), ("day", day.to_string().into())];
            ("error-refused-waiver-over", facts)
        }
        WaiverRefusal::Kept { waiver } => {
            ("error-refused-waiver-kept", vec![("waiver", text(waiver))])
        }
    }
}

fn role_org(login: &str, role: &str, org: Option<&str>, lang: Lang) -> Sentence {
    let mut facts: Vec<(&str, FluentValue<'_>)> = vec![
        ("login", login.to_owned().into()),
        ("role", join(&role_words(&[role], lang), lang).into()),
    ];
    let Some(org) = org else {
        return ("error-refused-role-needs-org", facts);
    };
    facts.push(("org", org.to_owned().into()));
    ("error-refused-role-needs-authority", facts)
}

/// Joins the first members of a long list; its length stands beside it.
fn first_of(members: &[String], lang: Lang) -> String {
    const NAMED: usize = 20;
    let mut text = join(&members[..members.len().min(NAMED)], lang);
    if members.len() > NAMED {
        text.push('…');
    }
    text
}

fn role_words(roles: &[&str], lang: Lang) -> Vec<&'static str> {
    roles
        .iter()
        .filter_map(|code| crate::model::Role::from_code(code))
        .map(|role| role.word(lang))
        .collect()
}

fn allowed_hint(allowed: &[EntryAction], lang: Lang) -> String {
    if allowed.is_empty() {
        return say(lang, "error-nothing-possible", &[]);
    }
    let words: Vec<&str> = allowed.iter().map(|action| action.word(lang)).collect();
    say(
        lang,
        "error-possible-now",
        &[("actions", join(&words, lang).into())],
    )
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
