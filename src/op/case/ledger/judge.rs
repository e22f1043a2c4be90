//! Judging a row: what its case cannot be recorded without, and in which cell a refusal shows.

use super::super::Conduct;
use super::Halt;
use super::columns::{DECIDES, OPENED};
use super::row::Row;
use crate::model::field::Value;
use crate::model::{Coded, Fault, Problem, ProblemCode, ProblemSeverity, RecordKind, Refusal};
use crate::op::OpError;

/// Takes the day of receipt for that of the beginning, where a ledger keeps no other: that is when the term begins.
pub(super) fn begin_by_receipt<P: Conduct>(row: &mut Row<'_>) {
    if row.record.value(P::BEGINS).is_some() {
        return;
    }
    let Some(received) = row.record.value("received_on").cloned() else {
        return;
    };
    let blank = |problem: &Problem| {
        problem.code == ProblemCode::ValueRequired && problem.field == Some(P::BEGINS)
    };
    if row.record.problems.iter().any(blank) {
        row.record.problems.retain(|problem| !blank(problem));
        row.record.values.push((P::BEGINS, received));
    }
}

/// Makes errors of what a case cannot be recorded without: a day, a state or a kind that cannot be read.
pub(super) fn judge<P: Conduct>(row: &mut Row<'_>) {
    let days = |key: &str| {
        [P::BEGINS, OPENED, "received_on"].contains(&key)
            || P::DATES.iter().any(|dated| dated.key == key)
    };
    refuse_elsewhere::<P>(row);
    for problem in &mut row.record.problems {
        // So that states are named in words.
        let kind = P::KIND.code().to_owned();
        problem.facts.push(("procedure", kind));
        let key = problem.field.unwrap_or_default();
        let unread = match problem.code {
            ProblemCode::DateUnreadable => days(key),
            ProblemCode::EnumUnknown => matches!(key, "state" | "verdict" | DECIDES),
            ProblemCode::EnumUnpicked => key == DECIDES,
            _ => false,
        };
        if unread {
            problem.severity = ProblemSeverity::Error;
        }
    }
}

/// Says where a row belongs whose kind is none of this procedure but of another.
fn refuse_elsewhere<P: Conduct>(row: &mut Row<'_>) {
    let unread = |problem: &&mut Problem| {
        let unread = [ProblemCode::EnumUnknown, ProblemCode::EnumUnreadable];
        unread.contains(&problem.code) && problem.field == Some(DECIDES)
    };
    let claim = row.text("claim").map(|text| ("claim", text));
    let received = row
        .day("received_on")
        .map(|day| ("received_on", day.to_string()));
    let Some(problem) = row.record.problems.iter_mut().find(unread) else {
        return;
    };
    let kind = problem.value.clone().unwrap_or_default();
    let given: Vec<_> = claim
        .into_iter()
        .chain(received)
        .chain([(DECIDES, kind)])
        .collect();
    if let Some(bar) = P::elsewhere(&given) {
        problem.code = ProblemCode::CaseRefused;
        problem.severity = ProblemSeverity::Error;
        problem.refusal = Some(Box::new(bar.into()));
    }
}

/// Makes an error of the cell that names what is not in the ledger; any other error is the import's.
pub(super) fn unfound<P: Conduct>(row: &mut Row<'_>, error: OpError) -> Result<(), Halt> {
    let found = match &error {
        OpError::Fault(Fault::NoCase { name, .. }) => Some((ProblemCode::CaseUnknown, name)),
        OpError::Fault(Fault::NotFound {
            kind: RecordKind::Entry,
            name,
            ..
        }) => Some((ProblemCode::CaseEntryUnknown, name)),
        _ => None,
    };
    let told = found.and_then(|(code, name)| Some((code, holding::<P>(row, name)?, name)));
    let Some((code, key, name)) = told else {
        return Err(error.into());
    };
    row.problem(code, key, name);
    Ok(())
}

/// Names the column of a row that holds a text, alone or among others.
fn holding<P: Conduct>(row: &Row<'_>, text: &str) -> Option<&'static str> {
    let mut keys = P::fields().iter().map(|field| field.key);
    keys.find(|key| match row.record.value(key) {
        Some(Value::Text(held)) => held == text,
        Some(Value::List(held)) => held.iter().any(|one| one == text),
        _ => false,
    })
}

/// Names the column that a refusal is about, where it is not the day of the action.
pub(super) fn cell_of(refusal: &Refusal) -> Option<&'static str> {
    let Refusal::Barred(bar) = refusal else {
        return None;
    };
    Some(match bar.key {
        "own-data" | "dispute-own" => "applicant",
        "withheld" | "not-published" | "item-withheld" | "change-other-provider" => "entry",
        "item-unknown" | "item-unasked" => "items",
        "received-before" | "received-after" => "received_on",
        "emergency-unfit" => "kind",
        "emergency-planned-end" => "planned_end",
        "emergency-entry-foreign" | "emergency-entry-unpublished" => "catalogued_entries",
        "expires-before" => "expires_on",
        "document-respondent" => "respondent",
        "document-subject-unknown" => "subjects",
        "document-validity" => "valid_until",
        "person-named" => "claim",
        "project-entry-unpublished" => "catalogue_entries",
        _ => return None,
    })
}
