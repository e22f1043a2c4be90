//! Applications for conditionally open data (Art. 32): a person or body outside the administration asks the provider of a
//! published entry.
//!
//! Unconditionally open data are had on the platform without anybody's leave, and withheld data not at all. What is
//! approved is granted once both papers are signed: the security commitment and the agreement on use, in either order.
//! A grant is suspended by its provider, by a recall of the data (Art. 33) or by a sanction against its user (Art. 42);
//! what suspended it, `suspended_by`, alone lets it go on.

mod detail;
mod states;

pub use detail::Detail;
pub use states::{Action, State};

use super::facts::{Asked, Case, Facts};
use super::possible::choice;
use super::spec::{ClockMove, Input, Need, Opening as Beginning, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::entry::OpenType;
use crate::model::field::Field;
use crate::model::{Bar, ProcedureKind, Refusal, Who};
use jiff::civil::Date;

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opening;

impl Procedure for Opening {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Opening;
    const OPENING: Beginning = Beginning {
        spec: Spec::of(Who::Provider, 32, 1).with(&[
            Input::required("purpose", "purpose"),
            Input::optional("received_on", "received").past(),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Never,
            entry: Need::Required,
            together: false,
            person: Need::Required,
            published: true,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        detail::FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        states::next(state, action)
    }

    fn leads(case: &Case<Self>, action: Action, to: State) -> Option<State> {
        let running = matches!(case.state, State::Granted | State::Suspended);
        let possible = match action {
            Action::Commit => !running || case.detail.commitment.is_none(),
            Action::Agree => !running || case.detail.agreement.is_none(),
            Action::Approve
            | Action::Reject
            | Action::Grant
            | Action::Suspend
            | Action::Resume
            | Action::End => true,
        };
        possible.then_some(to)
    }

    fn spec(action: Action) -> Spec {
        let provider = Spec::of(Who::Provider, 32, 1);
        match action {
            Action::Approve => provider
                .deciding()
                .with(const { &[Input::optional("conditions", "conditions")] }),
            Action::Reject => provider.deciding().reasoned(),
            Action::Commit => provider.with(const { &[Input::required("commitment", "paper")] }),
            Action::Agree => provider.with(
                const {
                    &[
                        Input::required("agreement", "paper"),
                        Input::required("expires_on", "expires"),
                    ]
                },
            ),
            Action::Grant => provider.deciding(),
            Action::Suspend => Spec::of(Who::Provider, 42, 1).deciding().reasoned(),
            Action::Resume => Spec::of(Who::Provider, 42, 1).deciding(),
            Action::End => provider,
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        match action {
            Action::Grant | Action::Resume => case.detail.is_signed(),
            Action::Approve
            | Action::Reject
            | Action::Commit
            | Action::Agree
            | Action::Suspend
            | Action::End => true,
        }
    }

    fn needs(case: &Case<Self>, action: Action) -> &'static [&'static str] {
        let unanswered = case.state == State::Submitted && action == Action::End;
        if unanswered { &["reason"] } else { &[] }
    }

    fn first(_detail: &Detail) -> State {
        State::Submitted
    }

    fn ends(state: State) -> bool {
        match state {
            State::Ended | State::Rejected => true,
            State::Submitted
            | State::Approved
            | State::Committed
            | State::Agreed
            | State::Signed
            | State::Granted
            | State::Suspended
            | State::Expired => false,
        }
    }

    fn seen(state: State, detail: &Detail, on: Date) -> State {
        match detail.expires_on {
            Some(last) if state == State::Granted && on > last => State::Expired,
            _ => state,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        match action {
            None => {
                detail.received_on.get_or_insert(facts.on);
                if detail.open_type.is_none() {
                    detail.open_type = facts.entry.and_then(|entry| entry.open.kind);
                }
            }
            Some(Action::Resume | Action::End) => detail.suspended_by = None,
            Some(
                Action::Approve
                | Action::Reject
                | Action::Commit
                | Action::Agree
                | Action::Grant
                | Action::Suspend,
            ) => {}
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let detail = &case.detail;
        let received = detail.received_on.unwrap_or(facts.on);
        facts.refuse_ahead(received)?;
        if !facts.history {
            refuse_unconditional(case)?;
        }
        let review = case.head.respondent.map(|org| ClockMove::Start {
            name: "review",
            term: Term::Key("opening.review"),
            org,
            from: received,
        });
        Ok(review.into_iter().collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let record = &case.head.number;
        let reviewed = || vec![ClockMove::End { name: "review" }];
        match asked.action {
            Action::Approve | Action::Reject => Ok(reviewed()),
            Action::End => {
                let unanswered = case.state == State::Submitted && asked.reason.is_none();
                if unanswered && !facts.history {
                    return Err(Refusal::Missing {
                        case: record.clone(),
                        asked: choice(Action::End),
                        needs: vec!["reason"],
                    });
                }
                Ok(reviewed())
            }
            Action::Agree => {
                refuse_early_end(case, asked.detail, facts)?;
                Ok(Vec::new())
            }
            Action::Grant | Action::Resume => {
                if !asked.detail.is_signed() && !facts.history {
                    return Err(Bar::of("opening-unsigned", 32, record).into());
                }
                if asked.action == Action::Grant {
                    refuse_early_end(case, asked.detail, facts)?;
                }
                Ok(Vec::new())
            }
            Action::Commit | Action::Suspend => Ok(Vec::new()),
        }
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.purpose.clone());
        named.unwrap_or_default()
    }
}

/// Refuses an application for what needs none, or cannot be had (Art. 30, 32).
fn refuse_unconditional(case: &Case<Opening>) -> Result<(), Refusal> {
    let key = match case.detail.open_type {
        Some(OpenType::Conditional) => return Ok(()),
        Some(OpenType::Unconditional) => "opening-unconditional",
        Some(OpenType::Withheld) => "opening-withheld",
        None => "opening-untyped",
    };
    let entry = case.head.entry.map(|id| id.to_string());
    Err(Bar::of(key, 32, &case.head.title)
        .with("entry", entry.unwrap_or_default())
        .into())
}

/// Refuses an agreement that is over before it begins; a ledger of former years may hold one.
fn refuse_early_end(
    case: &Case<Opening>,
    detail: &Detail,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    match detail.expires_on {
        Some(last) if last < facts.on && !facts.history => {
            Err(Bar::of("opening-until", 32, &case.head.number)
                .with("until", last)
                .with("on", facts.on)
                .into())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
