//! Verifications (Art. 20¶2–4): somebody claims that a datum about them is wrong, and the organisation that collected it
//! checks it.
//!
//! They come in three ways: the person applies to the organisation (¶2), or to an authority, which forwards the claim
//! (¶3), or an organisation or authority finds the error itself and sets a limit (¶4). The term runs from the receipt by
//! the organisation that must check, so forwarding starts it and a transfer to the organisation that really collected
//! the datum starts it anew. An extension is a mark on the case and leaves its state; `urge` leaves an event alone. In
//! the third way nobody is a party, so that there is no term to tell the result, though it may be recorded.

mod detail;
mod term;

pub use detail::{Detail, Origin, Outcome};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::{OrgId, ProcedureKind, Refusal, Who};
use jiff::civil::Date;
use term::{
    approvable, extension, is_extended_before, longest, refuse_odd_parties, start, transfer,
};

coded! {
    /// States of a verification.
    State {
        Received = "received", "已收到", "received";
        ReceivedByAuthority = "received_by_authority", "主管部门已收到", "received by the authority";
        Forwarded = "forwarded", "已转交", "forwarded";
        Transferred = "transferred", "已移送", "transferred";
        Verifying = "verifying", "校核中", "being verified", ["办理中", "核实中", "核查中"];
        Decided = "decided", "已校核", "decided", ["校核完毕", "校核完成"];
        Notified = "notified", "已告知", "told", ["已办结", "办结", "已完成", "完成"];
        Rejected = "rejected", "不予受理", "rejected";
    }
}

coded! {
    /// What can be done with a verification.
    Action {
        Forward = "forward", "转交", "forward";
        Urge = "urge", "督促", "urge";
        Start = "start", "开始校核", "start verifying";
        Extend = "extend", "延长期限", "extend the term";
        Transfer = "transfer", "移送", "transfer";
        Decide = "decide", "作出校核结论", "decide";
        Notify = "notify", "告知结果", "tell the result";
        Reject = "reject", "不予受理", "reject";
    }
}

/// Key of the term for deciding.
const DECIDE: &str = "verify.decide";

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verify;

/// What any of the three ways may name.
const PARTIES: Parties = Parties {
    applicant: Need::Optional,
    respondent: Need::Optional,
    entry: Need::Optional,
    together: false,
    person: Need::Optional,
    published: false,
};

const INPUTS: &[Input] = &[
    Input::required("claim", "claim"),
    Input::switch("kind", "via-authority", "via_authority"),
    Input::optional("received_on", "received").past(),
    Input::optional("limit_on", "limit"),
];

impl Procedure for Verify {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Verify;
    const RESPONDENT: (&'static str, &'static str) = ("承办部门", "Organisation in charge");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Provider, 20, 2).with(INPUTS),
        parties: PARTIES,
    };

    fn fields() -> &'static [Field<Detail>] {
        detail::FIELDS
    }

    fn opening(detail: &Detail) -> Opening {
        let (who, paragraph, applicant, respondent, person) = match detail.origin() {
            Origin::Direct => (
                Who::Provider,
                2,
                Need::Never,
                Need::Required,
                Need::Required,
            ),
            Origin::ViaAuthority => (
                Who::Authority,
                3,
                Need::Never,
                Need::Optional,
                Need::Required,
            ),
            Origin::Official => (
                Who::Applicant,
                4,
                Need::Required,
                Need::Required,
                Need::Never,
            ),
        };
        Opening {
            spec: Spec::of(who, 20, paragraph).with(INPUTS),
            parties: Parties {
                applicant,
                respondent,
                person,
                ..PARTIES
            },
        }
    }

    fn acts_first(head: &Head, detail: &Detail, acting: Option<OrgId>) -> Option<OrgId> {
        // Until it is forwarded the authority that received it must act, whatever organisation is named already.
        let authority = acting.filter(|_| detail.origin() == Origin::ViaAuthority);
        authority.or(head.respondent).or(acting)
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::ReceivedByAuthority, A::Forward) => Some(S::Forwarded),
            (S::Received | S::Forwarded | S::Transferred | S::Verifying, A::Urge | A::Extend) => {
                Some(state)
            }
            (S::Received | S::Forwarded | S::Transferred, A::Start) => Some(S::Verifying),
            (S::Received | S::Forwarded | S::Transferred | S::Verifying, A::Transfer) => {
                Some(S::Transferred)
            }
            (S::Received | S::Forwarded | S::Transferred | S::Verifying, A::Decide) => {
                Some(S::Decided)
            }
            (
                S::Received | S::ReceivedByAuthority | S::Forwarded | S::Transferred | S::Verifying,
                A::Reject,
            ) => Some(S::Rejected),
            (S::Decided, A::Notify) => Some(S::Notified),
            // The head's approval of an extension that was taken over without one is recorded whenever it is found.
            (S::Decided | S::Notified, A::Extend) => Some(state),
            (S::Received | S::Forwarded | S::Transferred, A::Forward | A::Notify)
            | (
                S::ReceivedByAuthority,
                A::Urge | A::Start | A::Extend | A::Transfer | A::Decide | A::Notify,
            )
            | (S::Verifying, A::Forward | A::Start | A::Notify)
            | (S::Decided, A::Forward | A::Urge | A::Start | A::Transfer | A::Decide | A::Reject)
            | (
                S::Notified,
                A::Forward | A::Urge | A::Start | A::Transfer | A::Decide | A::Notify | A::Reject,
            )
            | (
                S::Rejected,
                A::Forward
                | A::Urge
                | A::Start
                | A::Extend
                | A::Transfer
                | A::Decide
                | A::Notify
                | A::Reject,
            ) => None,
        }
    }

    fn suits(case: &Case<Self>, action: Action, on: Date) -> bool {
        let official = case.detail.origin() == Origin::Official;
        match action {
            // A limit that was set is kept, or set anew by those who set it.
            Action::Extend => {
                let over = matches!(case.state, State::Decided | State::Notified);
                let running = case.running("verify");
                let late = running.is_some_and(|clock| on > clock.due_on);
                let before = case.detail.extended_days.is_some() || is_extended_before(case);
                let first = !over && !late && !before;
                !official && (first || case.detail.is_unapproved())
            }
            Action::Reject => !official,
            Action::Forward
            | Action::Urge
            | Action::Start
            | Action::Transfer
            | Action::Decide
            | Action::Notify => true,
        }
    }

    fn spec(action: Action) -> Spec {
        let provider = Spec::of(Who::Provider, 20, 2);
        match action {
            Action::Forward => Spec::of(Who::Authority, 20, 3).readdressing(Need::Optional),
            Action::Urge => Spec::of(Who::Authority, 20, 3),
            Action::Start | Action::Notify => provider,
            Action::Extend => Spec::of(Who::ProviderHead, 20, 2).reasoned().with(
                const {
                    &[
                        Input::optional("extended_days", "days"),
                        Input::optional("extension_approved_by", "approved-by"),
                    ]
                },
            ),
            Action::Transfer => provider
                .reasoned()
                .readdressing(Need::Required)
                .with(const { &[Input::optional("transfer_received_on", "received").past()] }),
            Action::Decide => provider
                .deciding()
                .with(const { &[Input::required("outcome", "outcome")] }),
            Action::Reject => Spec::of(Who::ProviderOrAuthority, 20, 2)
                .deciding()
                .reasoned(),
        }
    }

    fn who(case: &Case<Self>, action: Action) -> Who {
        match (case.state, action) {
            (State::ReceivedByAuthority, Action::Reject) => Who::Authority,
            (_, Action::Reject) => Who::Provider,
            _ => Self::spec(action).who,
        }
    }

    fn first(detail: &Detail) -> State {
        match detail.origin() {
            Origin::ViaAuthority => State::ReceivedByAuthority,
            Origin::Direct | Origin::Official => State::Received,
        }
    }

    fn ends(state: State) -> bool {
        match state {
            State::Notified | State::Rejected => true,
            State::Received
            | State::ReceivedByAuthority
            | State::Forwarded
            | State::Transferred
            | State::Verifying
            | State::Decided => false,
        }
    }

    fn complete(case: &Case<Self>, action: Option<Action>, detail: &mut Detail, facts: &Facts<'_>) {
        match action {
            None => {
                let origin = detail.origin();
                detail.kind = Some(origin);
                detail.received_on.get_or_insert(facts.on);
                if origin == Origin::ViaAuthority {
                    detail.authority = detail.authority.or(facts.acting_org());
                }
            }
            Some(Action::Extend) => {
                let longest = longest(facts).map(i64::from);
                detail.extended_days = detail.extended_days.or(longest);
                // What goes beyond the law is not approved afterwards either.
                if case.detail.is_unapproved() && detail.extended_days == case.detail.extended_days
                {
                    detail.extended_days = approvable(case, facts);
                }
                if detail.extension_approved_by.is_none() && !facts.history {
                    let decided = facts.behalf.and_then(|behalf| behalf.decided_by.clone());
                    detail.extension_approved_by = decided.or(Some(facts.actor.login.clone()));
                }
            }
            Some(Action::Transfer) => {
                // What was said of a former transfer, or of the former organisation's extension, does not go on.
                if detail.transfer_received_on == case.detail.transfer_received_on
                    || detail.transfer_received_on == Some(facts.on)
                {
                    detail.transfer_received_on = None;
                }
                detail.extended_days = None;
                detail.extension_approved_by = None;
            }
            Some(_) => {}
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let detail = &case.detail;
        let received = detail.received_on.unwrap_or(facts.on);
        facts.refuse_ahead(received)?;
        if !facts.history {
            refuse_odd_parties(case, facts)?;
        }
        let (name, term, org) = match (detail.origin(), detail.limit_on) {
            (Origin::Direct, _) => ("verify", Term::Key(DECIDE), case.head.respondent),
            (Origin::ViaAuthority, _) => ("forward", Term::Key("verify.forward"), detail.authority),
            (Origin::Official, Some(day)) => {
                ("limit", Term::Until(day, 20, 4), case.head.respondent)
            }
            (Origin::Official, None) => return Ok(Vec::new()),
        };
        Ok(start(name, term, org, received))
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let end = |name| ClockMove::End { name };
        let answers = asked.respondent.map(|one| one.org);
        let answers = answers.or(case.head.respondent);
        let moves = match asked.action {
            Action::Forward => {
                let term = start("verify", Term::Key(DECIDE), answers, facts.on);
                [end("forward")].into_iter().chain(term).collect()
            }
            Action::Urge | Action::Start => Vec::new(),
            Action::Extend => extension(case, asked.detail, facts)?,
            Action::Transfer => transfer(case, asked, facts)?,
            Action::Decide => {
                let told = answers.filter(|_| case.detail.origin() != Origin::Official);
                let term = start("notify", Term::Key("verify.notify"), told, facts.on);
                [end("verify"), end("limit")]
                    .into_iter()
                    .chain(term)
                    .collect()
            }
            Action::Notify => vec![end("notify")],
            Action::Reject => vec![end("forward"), end("verify")],
        };
        Ok(moves)
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.claim.clone());
        named.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
