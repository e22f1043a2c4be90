//! Sentences for problems of a sheet.

use super::say;
use crate::model::case::PERSON_FIELDS;
use crate::model::entry::{DataType, FIELDS, ITEM_FIELDS, ShareType};
use crate::model::field::{Kind, find};
use crate::model::{
    Choice, Coded, EntryState, Lang, ORG_FIELDS, Problem, ProblemCode, ProcedureKind,
};
use fluent_bundle::FluentValue;

/// Words a problem: what is wrong with the cell, with its value.
#[must_use]
pub fn problem(problem: &Problem, label: Option<&str>, lang: Lang) -> String {
    if let Some(refused) = &problem.refusal {
        return super::refusal(refused, lang).message;
    }
    if let Some(said) = unfit(problem, label, lang) {
        return said.message;
    }
    say(
        lang,
        &format!("problem-{}", problem.code.code()),
        &facts(problem, label, lang),
    )
}

/// Words what to do about a problem.
#[must_use]
pub fn problem_hint(problem: &Problem, lang: Lang) -> Option<String> {
    if let Some(refused) = &problem.refusal {
        return super::refusal(refused, lang).hint;
    }
    if let Some(hint) = unfit(problem, None, lang).and_then(|said| said.hint) {
        return Some(hint);
    }
    super::attribute(lang, &format!("problem-{}", problem.code.code()), "hint")
}

/// Words what those who sent the sheet can do about a problem; they have no command line.
#[must_use]
pub fn problem_advice(problem: &Problem, lang: Lang) -> Option<String> {
    let key = format!("problem-{}", problem.code.code());
    super::attribute(lang, &key, "sender").or_else(|| problem_hint(problem, lang))
}

fn unfit(problem: &Problem, label: Option<&str>, lang: Lang) -> Option<super::Said> {
    let value = problem.value.as_deref().unwrap_or_default();
    let fault = problem.fault.as_ref()?;
    Some(super::fault::unfit(
        label.unwrap_or_default(),
        value,
        fault,
        lang,
    ))
}

fn facts<'a>(
    problem: &'a Problem,
    label: Option<&'a str>,
    lang: Lang,
) -> Vec<(&'a str, FluentValue<'a>)> {
    let choices = choices(problem);
    let worded = |text: &'a str| -> FluentValue<'a> {
        let member = choices.iter().find(|choice| choice.code == text);
        member.map_or(text, |choice| choice.word(lang)).into()
    };
    let actions = procedure_of(problem).map_or(&[][..], crate::procedure::actions);
    let done = |text: &'a str| -> FluentValue<'a> {
        let action = actions.iter().find(|choice| choice.code == text);
        action.map_or(text, |choice| choice.word(lang)).into()
    };
    let value = problem.value.as_deref().unwrap_or_default();
    let mut facts = vec![
        ("value", worded(value)),
        ("field", label.unwrap_or_default().into()),
    ];
    facts.extend(problem.facts.iter().map(|(name, text)| match *name {
        "action" => (*name, done(text)),
        name => (name, worded(text)),
    }));
    facts
}

/// Returns the closed list whose codes the facts of a problem hold.
fn choices(problem: &Problem) -> &'static [Choice] {
    match problem.code {
        ProblemCode::EntryLocked => return EntryState::CHOICES,
        ProblemCode::TypeMapped => return DataType::CHOICES,
        ProblemCode::ShareInferred => return ShareType::CHOICES,
        _ => {}
    }
    let Some(key) = problem.field else {
        return &[];
    };
    let kind = match procedure_of(problem) {
        Some(procedure) => {
            if problem.code == ProblemCode::CaseDayMissing {
                return crate::procedure::actions(procedure);
            }
            if key == "verdict" {
                return crate::procedure::states(procedure);
            }
            let own = crate::procedure::choices(procedure, key);
            if !own.is_empty() {
                return own;
            }
            find(PERSON_FIELDS, key).map(|field| field.kind)
        }
        None => find(FIELDS, key)
            .map(|field| field.kind)
            .or_else(|| find(ITEM_FIELDS, key).map(|field| field.kind))
            .or_else(|| find(ORG_FIELDS, key).map(|field| field.kind)),
    };
    match kind {
        Some(Kind::Choice(choices)) => choices,
        _ => &[],
    }
}

/// Returns the procedure that the facts of a problem name.
fn procedure_of(problem: &Problem) -> Option<ProcedureKind> {
    let mut facts = problem.facts.iter();
    let named = facts.find(|(name, _)| *name == "procedure");
    named.and_then(|(_, code)| ProcedureKind::from_code(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_code_has_a_sentence_and_a_hint_in_both_languages() {
        for lang in [Lang::Zh, Lang::En] {
            for code in ProblemCode::ALL {
                let key = format!("problem-{}", code.code());
                assert_ne!(say(lang, &key, &[]), key, "no sentence for {key}");
                assert!(
                    super::super::attribute(lang, &key, "hint").is_some(),
                    "no hint for {key}"
                );
            }
        }
    }

    #[test]
    fn members_of_lists_are_worded_in_the_readers_language() {
        let said = |code, field, fact: (&'static str, &str), lang| {
            let made = Problem {
                severity: ProblemCode::severity(code),
                code,
                sheet: String::new(),
                cell: None,
                row: None,
                field,
                value: Some("V".to_owned()),
                facts: vec![(fact.0, fact.1.to_owned())],
                refusal: None,
                fault: None,
            };
            problem(&made, Some("L"), lang)
        };
        for (code, field, fact, zh, en) in [
            (
                ProblemCode::EnumMapped,
                Some("update_cycle"),
                ("read_as", "monthly"),
                "每月",
                "monthly",
            ),
            (
                ProblemCode::TypeMapped,
                Some("item_name"),
                ("read_as", "string"),
                "字符串型C",
                "string (C)",
            ),
            (
                ProblemCode::ShareInferred,
                Some("share_condition"),
                ("read_as", "withheld"),
                "不予共享",
                "withheld from sharing",
            ),
            (
                ProblemCode::EntryLocked,
                None,
                ("state", "submitted"),
                EntryState::Submitted.word(Lang::Zh),
                EntryState::Submitted.word(Lang::En),
            ),
        ] {
            assert!(said(code, field, fact, Lang::Zh).contains(zh), "{code:?}");
            assert!(said(code, field, fact, Lang::En).contains(en), "{code:?}");
        }
    }

    /// Any noun's sheets are imported, not the catalogue's alone.
    #[test]
    fn a_sheet_left_unread_is_not_called_a_catalogue() {
        assert!(!say(Lang::Zh, "problem-sheet-unread", &[]).contains("目录"));
        assert!(!say(Lang::En, "problem-sheet-unread", &[]).contains("catalogue"));
    }

    #[test]
    fn members_of_a_procedures_lists_are_worded_by_the_procedure() {
        let said = |procedure: &str, field, code: &str, lang| {
            let made = Problem {
                severity: ProblemCode::EnumMapped.severity(),
                code: ProblemCode::EnumMapped,
                sheet: String::new(),
                cell: None,
                row: None,
                field: Some(field),
                value: Some("V".to_owned()),
                facts: vec![
                    ("read_as", code.to_owned()),
                    ("procedure", procedure.to_owned()),
                ],
                refusal: None,
                fault: None,
            };
            problem(&made, Some("L"), lang)
        };
        for (procedure, field, code, zh, en) in [
            ("verify", "outcome", "corrected", "已更正", "corrected"),
            ("verify", "state", "decided", "已校核", "decided"),
            // Organisations have a kind too, with other members.
            (
                "verify",
                "kind",
                "via_authority",
                "经主管部门转交",
                "by way of the authority",
            ),
            (
                "verify",
                "person_kind",
                "natural",
                "自然人",
                "natural person",
            ),
            ("share", "channel", "paper", "纸质", "paper"),
        ] {
            assert!(
                said(procedure, field, code, Lang::Zh).contains(zh),
                "{field}"
            );
            assert!(
                said(procedure, field, code, Lang::En).contains(en),
                "{field}"
            );
        }
    }
}
