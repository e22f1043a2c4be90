//! Sentences for refusals: the state, who may act, and what is possible now.

use super::fault::Said;
use super::{join, say};
use crate::model::{Coded, EntryAction, Lang, Refusal, WaiverRefusal};
use fluent_bundle::FluentValue;

/// Words a refusal: the state, who may act, and what is possible now.
#[must_use]
pub fn refusal(refusal: &Refusal, lang: Lang) -> Said {
    let text = |text: &str| FluentValue::from(text.to_owned());
    let day = |day: &jiff::civil::Date| FluentValue::from(day.to_string());
    let of_record = |key, record: &str| (key, vec![("record", text(record))]);
    let of_login = |key, login: &str| (key, vec![("login", text(login))]);
    let of_entries = |key, entries: &[String]| {
        let first = first_of(entries, lang);
        (
            key,
            vec![("count", entries.len().into()), ("entries", first.into())],
        )
    };
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
            let mut said = Said::of(lang, "error-refused-state", &facts);
            said.hint = Some(allowed_hint(record, allowed, lang));
            return said;
        }
        Refusal::Role { record, asked, who } => (
            match asked {
                EntryAction::Approve => "error-refused-role-approve",
                _ => "error-refused-role",
            },
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
            vec![("on", day(on)), ("latest", day(latest))],
        ),
        Refusal::ChangeUnnamed { entries } => of_entries("error-refused-change-unnamed", entries),
        Refusal::Undone { batch } => ("error-refused-undone", vec![("batch", text(batch))]),
        Refusal::BeforeLast {
            record,
            on,
            earliest,
        } => before_last(record, *on, *earliest),
        Refusal::Stale { record } => of_record("error-refused-stale", record),
        Refusal::LaterEdits { entries } => of_entries("error-refused-later-edits", entries),
        Refusal::UnknownUser { login } => of_login("error-refused-unknown-user", login),
        Refusal::RetiredUser { login } => of_login("error-refused-retired-user", login),
        Refusal::LastAdmin { login } => of_login("error-refused-last-admin", login),
        Refusal::AsPublished { login } => of_login("error-refused-as-published", login),
        Refusal::Waiver(refused) => waiver_refusal(refused),
        Refusal::RoleOrg { login, role, org } => role_org(login, role, org.as_deref(), lang),
        Refusal::NotOwnRecord { login, org, region } => not_own(login, org.as_deref(), region),
        Refusal::Retired { kind, record, day } => retired(kind.word(lang), record, *day),
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

fn before_last(record: &str, on: jiff::civil::Date, earliest: jiff::civil::Date) -> Sentence {
    let facts = vec![
        ("record", record.to_owned().into()),
        ("on", on.to_string().into()),
        ("earliest", earliest.to_string().into()),
    ];
    ("error-refused-before-last", facts)
}

fn not_own(login: &str, org: Option<&str>, region: &str) -> Sentence {
    let mut facts: Vec<(&str, FluentValue<'_>)> = vec![
        ("login", login.to_owned().into()),
        ("region", region.to_owned().into()),
    ];
    let Some(org) = org else {
        return ("error-refused-not-own-region", facts);
    };
    facts.push(("org", org.to_owned().into()));
    ("error-refused-not-own-record", facts)
}

fn retired(kind: &'static str, record: &str, day: jiff::civil::Date) -> Sentence {
    let facts = vec![
        ("kind", kind.into()),
        ("record", record.to_owned().into()),
        ("day", day.to_string().into()),
    ];
    ("error-refused-retired", facts)
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

/// Says what can be done with an entry, with the command that does it.
#[must_use]
pub fn entry_action(entry: &str, action: EntryAction, lang: Lang) -> String {
    let command = match action {
        EntryAction::Edit => format!("edit {entry}"),
        EntryAction::Submit => format!("submit {entry}"),
        EntryAction::Endorse => format!("review {entry} --endorse"),
        EntryAction::Approve => format!("review {entry} --approve"),
        EntryAction::Return => format!("review {entry} --return --reason …"),
        EntryAction::Publish => format!("publish {entry}"),
        EntryAction::Retire => format!("retire {entry}"),
        EntryAction::Refresh => format!("refresh {entry}"),
        EntryAction::Release => format!("release {entry}"),
        // An import is taken back whole.
        EntryAction::Void => return action.word(lang).to_owned(),
    };
    let facts = [
        ("action", action.word(lang).into()),
        ("command", format!("abdata catalog {command}").into()),
    ];
    say(lang, "error-possible-action", &facts)
}

fn allowed_hint(record: &str, allowed: &[EntryAction], lang: Lang) -> String {
    if allowed.is_empty() {
        return say(lang, "error-nothing-possible", &[]);
    }
    let entry = record.split_whitespace().next().unwrap_or(record);
    let words: Vec<String> = allowed
        .iter()
        .map(|action| entry_action(entry, *action, lang))
        .collect();
    say(
        lang,
        "error-possible-now",
        &[("actions", join(&words, lang).into())],
    )
}
