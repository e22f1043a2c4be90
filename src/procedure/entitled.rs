//! Who may act: roles, organisation and region, for the own organisation or one whose act is recorded from a paper.

use super::facts::{Behalf, Case, Facts};
use super::gate::name;
use super::spec::Procedure;
use crate::model::case::Head;
use crate::model::{Actor, Choice, OrgId, Refusal, Role, Who};

/// What a person can do, for the own organisation or one whose act is recorded.
struct Standing<'a> {
    org: Option<OrgId>,
    clerk: bool,
    head: bool,
    authority: bool,
    authority_head: bool,
    region: Option<&'a str>,
    in_prefecture: bool,
}

fn standing_of<'a>(actor: &'a Actor, behalf: Option<&'a Behalf>) -> Standing<'a> {
    match behalf {
        // A paper shows who decided there; it is not asked which role that person had.
        Some(behalf) => Standing {
            org: Some(behalf.org),
            clerk: true,
            head: true,
            authority: behalf.is_authority,
            authority_head: behalf.is_authority,
            region: Some(&behalf.region),
            in_prefecture: behalf.in_prefecture,
        },
        None => {
            let is = |roles: &[Role]| actor.is_any(roles);
            let head = is(&[Role::Head, Role::AuthorityHead]);
            Standing {
                org: actor.org,
                clerk: head || is(&[Role::Clerk, Role::AuthorityClerk]),
                head,
                authority: is(&[Role::AuthorityClerk, Role::AuthorityHead]),
                authority_head: is(&[Role::AuthorityHead]),
                region: actor.region.as_deref(),
                in_prefecture: actor.in_prefecture,
            }
        }
    }
}

/// Refuses a person who may not, for the own organisation or the one whose act is recorded.
///
/// # Errors
/// [`Refusal::CaseRole`]; [`Refusal::NoBehalf`] and [`Refusal::NoPaper`] where another's act is recorded.
pub fn entitled(
    head: &Head,
    actor: &Actor,
    behalf: Option<&Behalf>,
    who: Who,
    asked: &'static Choice,
) -> Result<(), Refusal> {
    if let Some(behalf) = behalf {
        if !actor.is_authority_of(&behalf.region) {
            return Err(Refusal::NoBehalf {
                login: actor.login.clone(),
            });
        }
        // A ledger that is taken over is itself the paper.
        let papers = behalf.ledger || (behalf.decided_by.is_some() && behalf.doc.is_some());
        if !papers && !actor.is_any(&[Role::AuthorityHead]) {
            return Err(Refusal::NoPaper {
                login: actor.login.clone(),
            });
        }
    }
    let own = standing_of(actor, behalf);
    let of = |org: Option<OrgId>| org.is_some() && own.org == org;
    let here = own.in_prefecture || own.region == Some(head.region.as_str());
    let may = match who {
        Who::Applicant => own.clerk && of(head.applicant),
        Who::Provider | Who::Responsible => own.clerk && of(head.respondent),
        Who::ProviderHead | Who::ResponsibleHead => own.head && of(head.respondent),
        Who::Party => own.clerk && (of(head.applicant) || of(head.respondent)),
        Who::Authority => own.authority && here,
        Who::AuthorityHead => own.authority_head && here,
        Who::PrefectureAuthority => own.authority && own.in_prefecture,
        Who::ProviderOrAuthority => (own.clerk && of(head.respondent)) || (own.authority && here),
        Who::HandlingHead => (own.head && of(head.respondent)) || (own.authority_head && here),
        Who::Organisation => own.clerk && own.org.is_some(),
        Who::Admin => actor.is_any(&[Role::Admin]),
    };
    if may {
        return Ok(());
    }
    Err(Refusal::CaseRole {
        case: name(head),
        asked,
        who,
        now: None,
    })
}

/// Tells whether an authority would decide on what its own organisation put in (the last of the actions in `put_in`)
/// otherwise than by its head, who is not the one who put it in.
pub(super) fn is_own_decision<P: Procedure>(
    case: &Case<P>,
    facts: &Facts<'_>,
    put_in: &[&str],
) -> bool {
    let acting = facts.acting_org();
    if acting.is_none() || acting != case.head.respondent {
        return false;
    }
    let mut events = case.events.iter().rev();
    let last = events.find(|event| put_in.contains(&event.action.as_str()));
    let signed = last.and_then(|event| event.acting_as.as_ref().or(event.by.as_ref()));
    let by_head = facts.behalf.is_some() || facts.actor.is_any(&[Role::AuthorityHead]);
    !by_head || signed == Some(&facts.actor.login)
}
