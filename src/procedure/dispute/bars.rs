//! What bars a step of a dispute.

use super::{Action, Detail, Dispute, Kind, ON_SHARING, State, is_on_sharing};
use crate::model::case::{Head, SUBMIT};
use crate::model::entry::{BasisKind, ShareType};
use crate::model::{Bar, Coded, OrgId, Refusal, Who};
use crate::procedure::facts::{Asked, Case, Facts};

/// Refuses a person who is not of the authority where the authority is the party.
pub(super) fn refuse_strangers(
    head: &Head,
    kind: Option<Kind>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    let is_authority = match facts.behalf {
        Some(behalf) => {
            behalf.is_authority && (behalf.in_prefecture || behalf.region == head.region)
        }
        None => facts.actor.is_authority_of(&head.region),
    };
    let in_prefecture = facts
        .behalf
        .map_or(facts.actor.in_prefecture, |behalf| behalf.in_prefecture);
    let who = match kind {
        Some(Kind::ShareTypeAuthority) if !is_authority => Who::Authority,
        Some(Kind::Duplicate) if !(is_authority && in_prefecture) => Who::PrefectureAuthority,
        _ => return Ok(()),
    };
    Err(Refusal::CaseRole {
        case: head.title.clone(),
        asked: &SUBMIT,
        who,
        now: None,
    })
}

/// Refuses a decision from before the dispute, or from after the day on which it is recorded.
pub(super) fn refuse_odd_day(
    case: &Case<Dispute>,
    detail: &Detail,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    let opened = case.head.opened_on;
    match detail.decided_on {
        Some(decided) if decided > facts.on || (decided < opened && !facts.history) => {
            Err(Bar::of("dispute-decided-on", 24, &case.head.number)
                .with("decided", decided)
                .with("opened", opened)
                .with("on", facts.on)
                .into())
        }
        _ => Ok(()),
    }
}

/// Tells whether an organisation is a party of a dispute.
pub(super) fn is_party(case: &Case<Dispute>, org: Option<OrgId>) -> bool {
    org.is_some() && (org == case.head.applicant || org == case.head.respondent)
}

/// Tells whether a dispute is mediated between its parties, which no party does. Of entries that repeat each other the
/// prefecture's authority names the collector, whoever applied.
pub(super) fn is_mediated(case: &Case<Dispute>) -> bool {
    case.state != State::Negotiating && case.detail.kind != Some(Kind::Duplicate)
}

/// Refuses an authority that would mediate in its own case.
pub(super) fn refuse_own_mediation(
    case: &Case<Dispute>,
    asked: &Asked<'_, Dispute>,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    let mediates = asked.action == Action::Settle && is_mediated(case);
    if mediates && is_party(case, facts.acting_org()) {
        return Err(Bar::of("dispute-own-mediation", 24, &case.head.number).into());
    }
    Ok(())
}

/// Names the option that an outcome of a dispute of this kind cannot do without.
pub(super) fn outcome(kind: Option<Kind>) -> &'static [&'static str] {
    match kind {
        Some(Kind::Duplicate) => &["collector"],
        Some(Kind::Inconsistent) => &["agreed"],
        Some(Kind::ShareTypeAuthority | Kind::ShareType) | None => &["share-type"],
    }
}

/// Refuses an outcome that says what a dispute of this kind is not about.
pub(super) fn refuse_unfit(
    case: &Case<Dispute>,
    asked: &Asked<'_, Dispute>,
) -> Result<(), Refusal> {
    let kind = case.detail.kind;
    let fits = |key: &str| match key {
        "collector" => kind == Some(Kind::Duplicate),
        "agreed" => kind == Some(Kind::Inconsistent),
        key if ON_SHARING.iter().any(|(own, _)| *own == key) => is_on_sharing(kind),
        _ => true,
    };
    let Some(key) = asked.given.iter().copied().find(|key| !fits(key)) else {
        return Ok(());
    };
    let option = ON_SHARING
        .iter()
        .find(|(own, _)| *own == key)
        .map_or(key, |(_, option)| option);
    let wanted: Vec<String> = outcome(kind).iter().map(|one| format!("--{one}")).collect();
    Err(Bar::of("dispute-outcome", 24, &case.head.number)
        .with("option", option)
        .with("wanted", wanted.join(" "))
        .into())
}

/// Refuses an outcome that lacks what its kind, or the share type that it sets, needs (Art. 24¶3, ¶4).
pub(super) fn refuse_incomplete(
    case: &Case<Dispute>,
    asked: &Asked<'_, Dispute>,
) -> Result<(), Refusal> {
    let detail = asked.detail;
    let unchanged = detail.agreed_type == detail.former_type;
    let mut needs = Vec::new();
    let mut need = |there: bool, option| {
        if !there {
            needs.push(option);
        }
    };
    match case.detail.kind {
        Some(Kind::Inconsistent) => need(detail.agreed.is_some(), "agreed"),
        Some(Kind::Duplicate) => need(detail.collector.is_some(), "collector"),
        Some(Kind::ShareTypeAuthority | Kind::ShareType) | None => match detail.agreed_type {
            None => need(false, "share-type"),
            // What stays as it was keeps what the entry says of it.
            Some(_) if unchanged => {}
            Some(ShareType::Conditional) => {
                need(detail.agreed_condition.is_some(), "condition");
                need(detail.agreed_reason.is_some(), "reason-stated");
            }
            Some(ShareType::Withheld) => {
                need(detail.agreed_basis_kind.is_some(), "basis-kind");
                need(detail.agreed_basis.is_some(), "basis");
            }
            Some(ShareType::Unconditional) => {}
        },
    }
    if !needs.is_empty() {
        let asked = &Action::CHOICES[usize::from(asked.action == Action::Decide) * 2];
        return Err(Refusal::Missing {
            case: case.head.number.clone(),
            asked,
            needs,
        });
    }
    let withheld = detail.agreed_type == Some(ShareType::Withheld);
    if withheld && detail.agreed_basis_kind == Some(BasisKind::Other) {
        return Err(Bar::of("dispute-basis", 24, &case.head.number).into());
    }
    let bound = detail.agreed_condition.is_some() || detail.agreed_reason.is_some();
    let based = detail.agreed_basis.is_some() || detail.agreed_basis_kind.is_some();
    let idle = match detail.agreed_type {
        Some(ShareType::Unconditional) => bound || based,
        Some(ShareType::Conditional) => based,
        Some(ShareType::Withheld) => bound,
        None => false,
    };
    if idle {
        return Err(Bar::of("dispute-idle", 24, &case.head.number).into());
    }
    Ok(())
}
