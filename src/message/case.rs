//! Sentences for what a case's gate refuses.

use super::fault::Said;
use super::{join, say};
use crate::model::case::{REDACT, REVEAL};
use crate::model::{AllowedAction, Bar, CaseNow, Choice, Coded, Lang, Refusal, Who};
use crate::procedure::emergency::Class;
use fluent_bundle::FluentValue;

/// Words a refusal of the gate for cases: the state, who may act, and what is possible now.
pub(super) fn refusal(refusal: &Refusal, lang: Lang) -> Said {
    let text = |text: &str| FluentValue::from(text.to_owned());
    let (key, facts): (&str, Vec<(&str, FluentValue<'_>)>) = match refusal {
        Refusal::CaseState {
            case, void: true, ..
        } => ("case-refused-void", vec![("case", text(case))]),
        Refusal::CaseState {
            case,
            state,
            asked,
            allowed,
            ..
        } => {
            let facts = [
                ("case", text(case)),
                ("state", state.word(lang).into()),
                ("asked", asked.word(lang).into()),
            ];
            return Said {
                message: say(lang, "case-refused-state", &facts),
                hint: Some(unless_waiting(case, state.code, allowed, lang)),
            };
        }
        Refusal::CaseRole {
            case,
            asked,
            who,
            now,
        } => {
            let facts = [
                ("case", text(case)),
                ("asked", asked.word(lang).into()),
                ("who", who.word(lang).into()),
            ];
            let said = Said::of(lang, role_key(*who, asked), &facts);
            return match now {
                Some(now) => standing(said, case, now, lang),
                None => said,
            };
        }
        Refusal::OwnApplication { case } => ("case-refused-own", vec![("case", text(case))]),
        Refusal::Missing { case, asked, needs } => {
            let options: Vec<String> = needs.iter().map(|need| format!("--{need}")).collect();
            // Before it is there it has neither number nor, where nothing was stated, a title.
            let key = if case.is_empty() {
                "case-refused-missing-new"
            } else {
                "case-refused-missing"
            };
            (
                key,
                vec![
                    ("case", text(case)),
                    ("asked", asked.word(lang).into()),
                    ("needs", join(&options, lang).into()),
                ],
            )
        }
        Refusal::NoBehalf { login } => ("case-refused-no-behalf", vec![("login", text(login))]),
        Refusal::NoPaper { login } => ("case-refused-no-paper", vec![("login", text(login))]),
        Refusal::Barred(bar) => return barred(bar, lang),
        _ => ("error-nothing-possible", Vec::new()),
    };
    Said::of(lang, key, &facts)
}

/// Words what bars an action, by the key of the bar.
fn barred(bar: &Bar, lang: Lang) -> Said {
    let mut facts: Vec<(&str, FluentValue<'_>)> = vec![("record", bar.record.as_str().into())];
    facts.extend(
        bar.facts
            .iter()
            .map(|(name, fact)| (*name, told(name, fact, lang).into())),
    );
    let state = bar.facts.iter().find(|(name, _)| *name == "state");
    match (bar.key, state.map(|(_, state)| state.as_str())) {
        ("not-published", Some("retired")) => {
            Said::of(lang, "case-bar-not-published-retired", &facts)
        }
        ("not-published", Some("void")) => Said::of(lang, "case-bar-not-published-void", &facts),
        (key, _) => Said::of(lang, &format!("case-bar-{key}"), &facts),
    }
}

/// Words a fact: classes of data are named by their codes, any other is as people write it.
fn told(name: &str, fact: &str, lang: Lang) -> String {
    if name != "classes" {
        return fact.to_owned();
    }
    let classes = fact.split(' ').filter_map(Class::from_code);
    let words: Vec<String> = classes.map(|class| class.word(lang).to_owned()).collect();
    join(&words, lang)
}

/// Adds how a case stands to what is said of it.
fn standing(said: Said, case: &str, now: &CaseNow, lang: Lang) -> Said {
    let facts = [
        ("message", said.message.into()),
        ("state", now.state.word(lang).into()),
    ];
    let hint = [
        ("hint", said.hint.unwrap_or_default().into()),
        ("possible", possible(case, &now.allowed, lang).into()),
    ];
    Said {
        message: say(lang, "case-refused-standing", &facts),
        hint: Some(say(lang, "case-refused-standing-hint", &hint)),
    }
}

/// Returns the key of the sentence about who may: another organisation's act can be recorded with its paper, an
/// authority's own cannot, and personal data are nobody else's to look at or erase.
fn role_key(who: Who, asked: &Choice) -> &'static str {
    if [REDACT.code, REVEAL.code].contains(&asked.code) {
        return "case-refused-role-authority";
    }
    match who {
        Who::Authority | Who::AuthorityHead | Who::PrefectureAuthority | Who::Admin => {
            "case-refused-role-authority"
        }
        Who::Applicant
        | Who::Party
        | Who::Organisation
        | Who::ProviderOrAuthority
        | Who::HandlingHead
        | Who::Provider
        | Who::ProviderHead
        | Who::Responsible
        | Who::ResponsibleHead => "case-refused-role",
    }
}

/// Says what can be done with a case, with the command that does it, and by whom.
#[must_use]
pub fn allowed_action(case: &str, one: &AllowedAction, lang: Lang) -> String {
    let noun = case.split('-').next().unwrap_or_default();
    // A verb of several actions is told by its switch, the first of what it needs.
    let shared = one.verb != one.action.code.replace('_', "-");
    let switch = one.needs.first().filter(|_| shared);
    let switch = switch.map_or_else(String::new, |switch| format!(" --{switch}"));
    let facts = [
        ("action", one.action.word(lang).into()),
        (
            "command",
            format!("abdata {noun} {} {case}{switch}", one.verb).into(),
        ),
        ("who", one.who.word(lang).into()),
    ];
    say(lang, "case-allowed", &facts)
}

/// Says what is possible now; of a change that waits for its revisions, how they go on.
fn unless_waiting(case: &str, state: &str, allowed: &[AllowedAction], lang: Lang) -> String {
    let waits = state == crate::procedure::change::State::Occurred.code();
    if waits && case.starts_with("change-") {
        return say(
            lang,
            "case-change-waits",
            &[("case", case.to_owned().into())],
        );
    }
    possible(case, allowed, lang)
}

/// Says what is possible now, and by whom.
fn possible(case: &str, allowed: &[AllowedAction], lang: Lang) -> String {
    if allowed.is_empty() {
        return say(lang, "error-nothing-possible", &[]);
    }
    let actions: Vec<String> = allowed
        .iter()
        .map(|one| allowed_action(case, one, lang))
        .collect();
    say(
        lang,
        "error-possible-now",
        &[("actions", join(&actions, lang).into())],
    )
}

/// Returns what a clock is called: those of cases by their name, and the review of an entry.
#[must_use]
pub fn clock_name(procedure: &str, name: &str, lang: Lang) -> String {
    if procedure == "catalog" {
        return say(lang, "due-clock-review", &[]);
    }
    // The same word of the Measures means another thing there.
    let own = match (procedure, name) {
        ("opening", "review") => "case-clock-opening-review",
        ("recall", "verify") => "case-clock-recall-verify",
        ("recall", "review") => "case-clock-recall-review",
        _ => return say(lang, &format!("case-clock-{}", name.replace('_', "-")), &[]),
    };
    say(lang, own, &[])
}

/// Names article and paragraph.
#[must_use]
pub fn provision(article: u16, paragraph: Option<u16>, lang: Lang) -> String {
    let mut facts = vec![("article", FluentValue::from(article))];
    match paragraph {
        None => say(lang, "check-article", &facts),
        Some(number) => {
            facts.push(("paragraph", number.into()));
            say(lang, "check-article-paragraph", &facts)
        }
    }
}
