//! Recalls of opened data (Art. 33): a person or body demands that data be withdrawn (¶1), or the provider finds a risk
//! itself (¶3).
//!
//! A demand is verified at once, and opening suspended where need be; what is founded is withdrawn, or treated and
//! opened again, and the person told. On objection the authority reviews the result, and upholds it or has it done
//! again. A risk suspends opening at once, by law, until it is cleared; nobody is told, and it is over with its result.
//! What was withdrawn, be it by mistake, may be treated later and opened again; grants that ended stay so.
//! `stop` says how the case stops the opening of its entry now; the entry's own state is made of all its recalls.

mod detail;
mod states;

pub use detail::{Detail, Finding, Origin, Stop};
pub use states::{Action, State};

use super::facts::{Asked, Case, Facts};
use super::gate::refuse_late;
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::field::Field;
use crate::model::{Bar, OrgId, ProcedureKind, Refusal, Who};
use jiff::civil::Date;

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recall;

/// What either way may name.
const PARTIES: Parties = Parties {
    applicant: Need::Never,
    respondent: Need::Never,
    entry: Need::Required,
    together: false,
    person: Need::Optional,
    published: false,
};

const INPUTS: &[Input] = &[
    Input::required("claim", "claim"),
    Input::switch("kind", "risk", "risk"),
    Input::optional("received_on", "received").past(),
];

impl Procedure for Recall {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Recall;
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Provider, 33, 1).with(INPUTS),
        parties: PARTIES,
    };

    fn fields() -> &'static [Field<Detail>] {
        detail::FIELDS
    }

    fn opening(detail: &Detail) -> Opening {
        let (paragraph, person) = match detail.origin() {
            Origin::Demand => (1, Need::Required),
            Origin::Risk => (3, Need::Never),
        };
        Opening {
            spec: Spec::of(Who::Provider, 33, paragraph).with(INPUTS),
            parties: Parties { person, ..PARTIES },
        }
    }

    fn next(state: State, action: Action) -> Option<State> {
        states::next(state, action)
    }

    fn leads(case: &Case<Self>, action: Action, to: State) -> Option<State> {
        let risk = case.detail.origin() == Origin::Risk;
        let founded = case.detail.finding != Some(Finding::Unfounded);
        let suspended = case.state == State::Suspended;
        let possible = match action {
            Action::Suspend => case.detail.stop.is_none(),
            Action::Verify | Action::Notify | Action::Review => !risk,
            Action::Withdraw => risk || (!suspended && founded),
            Action::Treat => match case.state {
                // Of what is over, only what is withdrawn still.
                State::Withdrawn | State::Notified | State::Upheld => {
                    case.detail.stop == Some(Stop::Withdrawn)
                }
                _ => risk || (!suspended && founded),
            },
            Action::Dismiss => {
                risk || (!suspended && case.detail.finding != Some(Finding::Founded))
            }
            Action::Reopen | Action::Uphold | Action::Remand => true,
        };
        possible.then_some(to)
    }

    fn spec(action: Action) -> Spec {
        let provider = |paragraph| Spec::of(Who::Provider, 33, paragraph);
        let authority = || Spec::of(Who::Authority, 33, 2);
        match action {
            Action::Suspend | Action::Notify => provider(2),
            Action::Verify => provider(2)
                .deciding()
                .with(const { &[Input::required("finding", "finding")] }),
            Action::Withdraw => provider(2).deciding(),
            Action::Treat => {
                provider(2).with(const { &[Input::required("treatment", "treatment")] })
            }
            Action::Reopen => provider(2).deciding(),
            Action::Dismiss => provider(2).deciding().reasoned(),
            Action::Review => {
                authority().with(const { &[Input::required("objection", "objection")] })
            }
            Action::Uphold => authority()
                .deciding()
                .with(const { &[Input::optional("review_opinion", "opinion")] }),
            Action::Remand => authority()
                .deciding()
                .with(const { &[Input::required("review_opinion", "opinion")] }),
        }
    }

    fn who(case: &Case<Self>, action: Action) -> Who {
        match action {
            // An authority's own result is reviewed by its head, where no authority stands above it.
            Action::Review | Action::Uphold | Action::Remand
                if case.detail.authority == case.head.respondent
                    && case.head.respondent.is_some() =>
            {
                Who::AuthorityHead
            }
            _ => Self::spec(action).who,
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Received
    }

    fn ends(state: State) -> bool {
        match state {
            State::Notified | State::Upheld => true,
            State::Received
            | State::Suspended
            | State::Verified
            | State::Treated
            | State::Cleared
            | State::Withdrawn
            | State::Reopened
            | State::Unfounded
            | State::UnderReview => false,
        }
    }

    fn is_over(state: State, detail: &Detail) -> bool {
        let result = matches!(state, State::Withdrawn | State::Reopened | State::Unfounded);
        Self::ends(state) || (result && detail.origin() == Origin::Risk)
    }

    /// A risk suspends opening at once (Art. 33¶3).
    fn follows(case: &Case<Self>) -> Option<Action> {
        (case.detail.origin() == Origin::Risk).then_some(Action::Suspend)
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        match action {
            None => {
                detail.kind = Some(detail.origin());
                detail.received_on.get_or_insert(facts.on);
            }
            Some(Action::Suspend) => {
                detail.stop.get_or_insert(Stop::Suspended);
            }
            Some(Action::Withdraw) => detail.stop = Some(Stop::Withdrawn),
            Some(Action::Reopen | Action::Dismiss) => detail.stop = None,
            Some(Action::Remand) => {
                detail.finding = None;
                detail.treatment = None;
            }
            Some(
                Action::Verify | Action::Treat | Action::Notify | Action::Review | Action::Uphold,
            ) => {}
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let detail = &case.detail;
        let received = detail.received_on.unwrap_or(facts.on);
        facts.refuse_ahead(received)?;
        refuse_late(case, received, facts)?;
        let risk = detail.origin() == Origin::Risk;
        if risk && case.head.person.is_some() && !facts.history {
            return Err(Bar::of("recall-risk-with-person", 33, &case.head.title).into());
        }
        let term = start(case.head.respondent.filter(|_| !risk), "verify", received);
        Ok(term.into_iter().collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let end = |name| ClockMove::End { name };
        let demand = case.detail.origin() == Origin::Demand;
        let respondent = case.head.respondent.filter(|_| demand);
        let moves = match asked.action {
            Action::Suspend => Vec::new(),
            // Of a withdrawal that is not to stay nobody is to be told: the result is another.
            Action::Treat => vec![end("notify")],
            Action::Verify => vec![end("verify")],
            Action::Withdraw | Action::Reopen | Action::Dismiss => {
                start(respondent, "notify", facts.on).into_iter().collect()
            }
            Action::Notify => vec![end("notify")],
            Action::Review => {
                refuse_own_review(case, facts)?;
                // Whoever objects to the result was told it.
                let review = start(asked.detail.authority, "review", facts.on);
                [end("notify")].into_iter().chain(review).collect()
            }
            Action::Uphold | Action::Remand => {
                refuse_own_review(case, facts)?;
                let again = respondent.filter(|_| asked.action == Action::Remand);
                let again = start(again, "verify", facts.on);
                [end("review")].into_iter().chain(again).collect()
            }
        };
        Ok(moves)
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.claim.clone());
        named.unwrap_or_default()
    }
}

/// Returns the move that starts a clock of this name; none where nobody must act.
fn start(org: Option<OrgId>, name: &'static str, from: Date) -> Option<ClockMove> {
    let key = match name {
        "verify" => "recall.verify",
        "notify" => "recall.notify",
        _ => "recall.review",
    };
    org.map(|org| ClockMove::Start {
        name,
        term: Term::Key(key),
        org,
        from,
    })
}

/// Refuses that an organisation reviews its own result while another authority is there to do it.
fn refuse_own_review(case: &Case<Recall>, facts: &Facts<'_>) -> Result<(), Refusal> {
    let own = facts.acting_org() == case.head.respondent && case.head.respondent.is_some();
    let other = case.detail.authority.is_some() && case.detail.authority != case.head.respondent;
    if own && other && !facts.history {
        return Err(Bar::of("recall-own-review", 33, &case.head.number).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests;
