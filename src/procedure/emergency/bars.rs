//! What bars a step of a collection outside the ordinary.

use super::detail::{Class, Detail, Disposal, Kind};
use super::{Action, Emergency, is_assessed, is_shut};
use crate::model::case::SUBMIT;
use crate::model::{Bar, Coded, Refusal};
use crate::procedure::facts::{Asked, Case, Facts};
use crate::procedure::possible::choice;

/// Article that a kind rests on.
fn article(kind: Option<Kind>) -> u16 {
    match kind {
        Some(Kind::Temporary) => 17,
        Some(Kind::Emergency) | None => 21,
    }
}

/// Refuses what belongs to the other kind, and a planned end before the beginning. Neither was ever so: a ledger of
/// former years that says it is wrong as well.
pub(super) fn refuse_unfit(case: &Case<Emergency>, facts: &Facts<'_>) -> Result<(), Refusal> {
    let detail = &case.detail;
    let bar = |key| Bar::of(key, article(detail.kind), &case.head.title);
    let strange: &[(&str, bool)] = match detail.kind {
        Some(Kind::Temporary) => &[
            ("legal-basis", detail.legal_basis.is_some()),
            ("event-kind", detail.event_kind.is_some()),
            ("event", detail.event.is_some()),
        ],
        Some(Kind::Emergency) => &[
            ("ground", detail.ground.is_some()),
            ("planned-end", detail.planned_end.is_some()),
        ],
        None => &[],
    };
    let given: Vec<String> = strange
        .iter()
        .filter(|(_, given)| *given)
        .map(|(option, _)| format!("--{option}"))
        .collect();
    if !given.is_empty() {
        return Err(bar("emergency-unfit")
            .with("options", given.join(" "))
            .into());
    }
    match detail.planned_end {
        Some(end) if end < facts.on => Err(bar("emergency-planned-end")
            .with("end", end)
            .with("on", facts.on)
            .into()),
        _ => Ok(()),
    }
}

/// Tells whether an action is one of the kind.
pub(super) fn is_of_kind(kind: Option<Kind>, action: Action) -> bool {
    match action {
        Action::Start => true,
        Action::Catalogue | Action::Stop => kind != Some(Kind::Emergency),
        Action::End | Action::Assess | Action::Dispose | Action::Shut | Action::Close => {
            kind != Some(Kind::Temporary)
        }
    }
}

/// Refuses an action that the other kind has.
pub(super) fn refuse_other_kind(
    case: &Case<Emergency>,
    asked: &Asked<'_, Emergency>,
) -> Result<(), Refusal> {
    let kind = case.detail.kind;
    let key = match kind {
        _ if is_of_kind(kind, asked.action) => return Ok(()),
        Some(Kind::Temporary) => "emergency-is-temporary",
        Some(Kind::Emergency) | None => "emergency-is-not-temporary",
    };
    Err(Bar::of(key, article(kind), &case.head.number).into())
}

/// Refuses an assessment or disposal that names no class.
pub(super) fn refuse_nameless(
    case: &Case<Emergency>,
    asked: &Asked<'_, Emergency>,
) -> Result<(), Refusal> {
    let names = |class: &Class| asked.given.contains(&class.code());
    if Class::ALL.iter().any(names) {
        return Ok(());
    }
    Err(Refusal::Missing {
        case: case.head.number.clone(),
        asked: choice(asked.action),
        needs: super::naming(asked.action).to_vec(),
    })
}

/// Refuses what is no disposal, or none that the law allows: a sensitive class is retained by another law alone.
pub(super) fn refuse_undisposing(
    case: &Case<Emergency>,
    asked: &Asked<'_, Emergency>,
) -> Result<(), Refusal> {
    refuse_nameless(case, asked)?;
    let detail = asked.detail;
    let pending = |class: &Class| {
        asked.given.contains(&class.code()) && detail.class(*class) == Some(Disposal::Pending)
    };
    if Class::ALL.iter().any(pending) {
        return Err(Bar::of("emergency-pending", 21, &case.head.number).into());
    }
    let gone = |class: &&Class| {
        let former = case.detail.class(**class);
        former == Some(Disposal::Destroyed) && detail.class(**class) != former
    };
    let revived: Vec<Class> = Class::ALL.iter().filter(gone).copied().collect();
    refuse_classes("emergency-destroyed", case, &revived)?;
    let wrong: Vec<Class> = newly_retained(case, asked)
        .into_iter()
        .filter(|class| class.is_sensitive() && !asked.given.contains(&"retention_basis"))
        .collect();
    refuse_classes("emergency-retained", case, &wrong)
}

/// Lists the classes that a step retains, and that were not, or by no law that is named.
fn newly_retained(case: &Case<Emergency>, asked: &Asked<'_, Emergency>) -> Vec<Class> {
    let wrong = case.detail.wrongly_retained();
    let newly = |class: &Class| {
        let was = case.detail.class(*class) == Some(Disposal::Retained);
        let is = asked.detail.class(*class) == Some(Disposal::Retained);
        asked.given.contains(&class.code()) && is && (!was || wrong.contains(class))
    };
    Class::ALL.iter().copied().filter(newly).collect()
}

/// Joins the law that a step states with those held, after the classes that it retains; of those named the sensitive ones,
/// where there are any.
pub(super) fn join_laws(case: &Case<Emergency>, asked: &Asked<'_, Emergency>, detail: &mut Detail) {
    let stated = detail
        .retention_basis
        .take()
        .filter(|_| asked.given.contains(&"retention_basis"));
    detail
        .retention_basis
        .clone_from(&case.detail.retention_basis);
    let Some(stated) = stated else {
        return;
    };
    let retained = |class: &Class| {
        asked.given.contains(&class.code()) && detail.class(*class) == Some(Disposal::Retained)
    };
    let mut classes: Vec<Class> = Class::ALL.iter().copied().filter(retained).collect();
    if classes.iter().any(|class| class.is_sensitive()) {
        classes.retain(|class| class.is_sensitive());
    }
    detail.retention_basis = Some(case.detail.laws_with(&stated, &classes));
}

/// Refuses an end of the case while its data are neither assessed nor disposed of, or their applications run on.
pub(super) fn refuse_unfinished(case: &Case<Emergency>, detail: &Detail) -> Result<(), Refusal> {
    refuse_classes("emergency-undisposed", case, &detail.undisposed())?;
    if !is_assessed(case) || !detail.is_disposed() {
        return Err(Bar::of("emergency-unassessed", 21, &case.head.number).into());
    }
    if !is_shut(case) {
        return Err(Bar::of("emergency-running", 21, &case.head.number).into());
    }
    Ok(())
}

fn refuse_classes(
    key: &'static str,
    case: &Case<Emergency>,
    classes: &[Class],
) -> Result<(), Refusal> {
    if classes.is_empty() {
        return Ok(());
    }
    let codes: Vec<&str> = classes.iter().map(|class| class.code()).collect();
    Err(Bar::of(key, 21, &case.head.number)
        .with("classes", codes.join(" "))
        .into())
}

/// Refuses a beginning that does not say which kind it is of.
pub(super) fn refuse_kindless(case: &Case<Emergency>) -> Result<(), Refusal> {
    match case.detail.kind {
        Some(_) => Ok(()),
        None => Err(Refusal::Missing {
            case: case.head.title.clone(),
            asked: &SUBMIT,
            needs: vec!["kind"],
        }),
    }
}
