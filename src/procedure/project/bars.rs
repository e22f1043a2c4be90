//! What bars a step of a project.

use super::{Action, Project, State, is_done};
use crate::model::case::SUBMIT;
use crate::model::{Bar, Choice, Coded, Refusal};
use crate::procedure::entitled::is_own_decision;
use crate::procedure::facts::{Asked, Case, Facts};

/// Refuses what the Measures bar; what was done in former years is not asked.
pub(super) fn refuse(
    case: &Case<Project>,
    asked: &Asked<'_, Project>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    match asked.action {
        Action::Pass | Action::Fail => refuse_own_review(case, facts),
        Action::Approve => refuse_approval(case, asked),
        Action::Catalogue => refuse_unnamed(case, asked),
        Action::Accept => refuse_acceptance(case, asked),
        Action::Propose | Action::Build | Action::File | Action::Close | Action::Withdraw => Ok(()),
    }
}

/// Refuses an authority that would review its own project otherwise than by its head, who is not the one who proposed it.
fn refuse_own_review(case: &Case<Project>, facts: &Facts<'_>) -> Result<(), Refusal> {
    let proposals = [SUBMIT.code, Action::Propose.code()];
    if is_own_decision(case, facts, &proposals) {
        return Err(Bar::of("project-own-review", 12, &case.head.number).into());
    }
    Ok(())
}

/// Refuses an approval before the review was passed (Art. 12¶1), without the catalogue (¶2), or without its paper.
fn refuse_approval(case: &Case<Project>, asked: &Asked<'_, Project>) -> Result<(), Refusal> {
    let (record, detail) = (&case.head.number, asked.detail);
    let again = is_done(case, Action::Approve);
    if !again && case.state != State::Passed {
        return Err(Bar::of("project-unreviewed", 12, record).into());
    }
    if detail.draft_catalogue.is_none() {
        return Err(Bar::of("project-without-catalogue", 12, record).into());
    }
    let paper = [
        ("by", detail.approval_body.is_none()),
        ("number", detail.project_approval_number.is_none()),
    ];
    let needs: Vec<&str> = paper
        .iter()
        .filter(|(_, lacks)| *lacks && !again)
        .map(|(option, _)| *option)
        .collect();
    if needs.is_empty() {
        return Ok(());
    }
    let place = Action::ALL.iter().position(|one| *one == asked.action);
    let asked: &Choice = &Action::CHOICES[place.unwrap_or_default()];
    Err(Refusal::Missing {
        case: record.clone(),
        asked,
        needs,
    })
}

/// Refuses to record a catalogue on the platform that neither entries nor a paper show.
fn refuse_unnamed(case: &Case<Project>, asked: &Asked<'_, Project>) -> Result<(), Refusal> {
    let detail = asked.detail;
    if detail.catalogue_entries.is_empty() && detail.catalogue_paper.is_none() {
        return Err(Bar::of("project-catalogue-unnamed", 13, &case.head.number).into());
    }
    Ok(())
}

/// Refuses an acceptance before the approval (Art. 12), before the completion, without the catalogue on the platform
/// (Art. 13¶2), or with a report that lacks a part (¶1).
fn refuse_acceptance(case: &Case<Project>, asked: &Asked<'_, Project>) -> Result<(), Refusal> {
    let record = &case.head.number;
    if !is_done(case, Action::Accept) {
        if !is_done(case, Action::Approve) {
            return Err(Bar::of("project-unapproved", 12, record).into());
        }
        if !is_done(case, Action::Build) {
            return Err(Bar::of("project-unbuilt", 13, record).into());
        }
        if case.state != State::Catalogued {
            return Err(Bar::of("project-uncatalogued", 13, record).into());
        }
    }
    let missing = asked.detail.missing_parts();
    if missing.is_empty() {
        return Ok(());
    }
    let options: Vec<String> = missing.iter().map(|one| format!("--{one}")).collect();
    Err(Bar::of("project-report-incomplete", 13, record)
        .with("options", options.join(" "))
        .into())
}
