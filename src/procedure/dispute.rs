//! Disputes over entries: their share type (Art. 24¶5), data that do not agree (Art. 26), entries that repeat each other
//! (Art. 14¶2).
//!
//! A dispute climbs: the parties negotiate, their authority mediates, the government decides. An authority that is a party
//! itself goes to the government at once; of entries that repeat each other the prefecture's authority names the
//! collector. The outcome changes the entries in the same act. A share type that the parties agree on is settled by the
//! provider, whose entry changes; the other party cannot do it alone.

mod bars;
mod detail;

pub use detail::{Detail, Kind};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::{Bar, OrgId, ProcedureKind, Refusal, Who};
use bars::{
    is_mediated, is_party, outcome, refuse_incomplete, refuse_odd_day, refuse_own_mediation,
    refuse_strangers, refuse_unfit,
};
use detail::FIELDS;
use jiff::civil::Date;

coded! {
    /// States of a dispute: three rungs, and two ends besides withdrawal.
    State {
        Negotiating = "negotiating", "双方协商", "negotiating", ["协商中", "办理中"];
        WithAuthority = "with_authority", "主管部门协调", "with the authority";
        WithGovernment = "with_government", "报政府决定", "with the government";
        Settled = "settled", "已达成一致", "settled", ["协商一致", "已解决", "达成一致"];
        Decided = "decided", "政府已决定", "decided", ["已决定", "已裁决"];
        Withdrawn = "withdrawn", "已撤回", "withdrawn";
    }
}

coded! {
    /// What can be done with a dispute.
    Action {
        Settle = "settle", "达成一致", "settle";
        Escalate = "escalate", "报上一级", "escalate";
        Decide = "decide", "登记政府决定", "record the government's decision";
        Withdraw = "withdraw", "撤回", "withdraw";
    }
}

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dispute;

/// What an outcome may say of share types.
const ON_SHARING: [(&str, &str); 5] = [
    ("agreed_type", "share-type"),
    ("agreed_condition", "condition"),
    ("agreed_reason", "reason-stated"),
    ("agreed_basis_kind", "basis-kind"),
    ("agreed_basis", "basis"),
];

impl Procedure for Dispute {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Dispute;
    const RESPONDENT: (&'static str, &'static str) = ("对方部门", "Other party");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Applicant, 24, 5).with(&[
            Input::required("kind", "kind"),
            Input::required("claim", "claim"),
        ]),
        parties: Parties {
            applicant: Need::Required,
            respondent: Need::Optional,
            entry: Need::Required,
            together: true,
            person: Need::Never,
            published: false,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::Negotiating | S::WithAuthority | S::WithGovernment, A::Settle) => Some(S::Settled),
            (S::Negotiating, A::Escalate) => Some(S::WithAuthority),
            (S::WithAuthority, A::Escalate) => Some(S::WithGovernment),
            (S::WithGovernment, A::Decide) => Some(S::Decided),
            (S::Negotiating | S::WithAuthority | S::WithGovernment, A::Withdraw) => {
                Some(S::Withdrawn)
            }
            (S::Negotiating | S::WithAuthority, A::Decide)
            | (S::WithGovernment, A::Escalate)
            | (
                S::Settled | S::Decided | S::Withdrawn,
                A::Settle | A::Escalate | A::Decide | A::Withdraw,
            ) => None,
        }
    }

    fn leads(case: &Case<Self>, action: Action, to: State) -> Option<State> {
        match (action, case.detail.kind) {
            (Action::Escalate, Some(Kind::ShareTypeAuthority)) => Some(State::WithGovernment),
            // The prefecture's authority names the collector; the Measures know no higher rung.
            (Action::Escalate, Some(Kind::Duplicate)) => None,
            // An authority that is a party is no mediator: what reached the government the government decides.
            (Action::Settle, Some(Kind::ShareTypeAuthority))
                if case.state != State::Negotiating =>
            {
                None
            }
            _ => Some(to),
        }
    }

    fn spec(action: Action) -> Spec {
        match action {
            Action::Settle => Spec::of(Who::Party, 24, 5).with(
                const {
                    &[
                        Input::optional("agreed_type", "share-type"),
                        Input::optional("agreed_condition", "condition"),
                        Input::optional("agreed_reason", "reason-stated"),
                        Input::optional("agreed_basis_kind", "basis-kind"),
                        Input::optional("agreed_basis", "basis"),
                        Input::optional("collector", "collector"),
                        Input::optional("agreed", "agreed"),
                    ]
                },
            ),
            Action::Escalate => Spec::of(Who::Party, 24, 5).reasoned(),
            Action::Decide => Spec::of(Who::AuthorityHead, 24, 5).with(
                const {
                    &[
                        Input::required("decision_number", "number"),
                        Input::required("decided_on", "decided-on"),
                        Input::optional("agreed_type", "share-type"),
                        Input::optional("agreed_condition", "condition"),
                        Input::optional("agreed_reason", "reason-stated"),
                        Input::optional("agreed_basis_kind", "basis-kind"),
                        Input::optional("agreed_basis", "basis"),
                        Input::optional("agreed", "agreed"),
                    ]
                },
            ),
            Action::Withdraw => Spec::of(Who::Applicant, 24, 5),
        }
    }

    fn who(case: &Case<Self>, action: Action) -> Who {
        let kind = case.detail.kind;
        match (action, case.state) {
            (Action::Settle, State::Negotiating) if is_on_sharing(kind) => Who::Provider,
            (Action::Settle, State::Negotiating) => Who::Party,
            (Action::Settle, _) if kind == Some(Kind::Duplicate) => Who::PrefectureAuthority,
            (Action::Settle, _) => Who::Authority,
            // To the government it is the authority that reports.
            (Action::Escalate, State::Negotiating) if kind != Some(Kind::ShareTypeAuthority) => {
                Who::Party
            }
            (Action::Escalate, _) => Who::Authority,
            (Action::Decide | Action::Withdraw, _) => Self::spec(action).who,
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        // Nobody mediates in an own case.
        let party = is_party(case, case.detail.authority);
        action != Action::Settle || !is_mediated(case) || !party
    }

    fn needs(case: &Case<Self>, action: Action) -> &'static [&'static str] {
        match action {
            Action::Settle | Action::Decide => outcome(case.detail.kind),
            Action::Escalate | Action::Withdraw => &[],
        }
    }

    fn first(detail: &Detail) -> State {
        match detail.kind {
            Some(Kind::Duplicate) => State::WithAuthority,
            Some(Kind::ShareTypeAuthority | Kind::ShareType | Kind::Inconsistent) | None => {
                State::Negotiating
            }
        }
    }

    fn ends(state: State) -> bool {
        match state {
            State::Settled | State::Decided | State::Withdrawn => true,
            State::Negotiating | State::WithAuthority | State::WithGovernment => false,
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let head = &case.head;
        let kind = case.detail.kind;
        let record = || head.title.clone();
        let own = head.applicant.is_some() && head.applicant == head.respondent;
        if own && kind != Some(Kind::Duplicate) {
            return Err(Bar::of("dispute-own", 24, record()).into());
        }
        if !facts.history {
            refuse_strangers(head, kind, facts)?;
            match (kind, head.entries.len()) {
                (Some(Kind::ShareTypeAuthority | Kind::ShareType), 2..) => {
                    return Err(Bar::of("dispute-one-entry", 24, record()).into());
                }
                (Some(Kind::Inconsistent), ..2) => {
                    return Err(Bar::of("dispute-several-entries", 26, record()).into());
                }
                (Some(Kind::Duplicate), ..2) => {
                    return Err(Bar::of("dispute-several-entries", 14, record()).into());
                }
                _ => {}
            }
        }
        let acting = match Self::first(&case.detail) {
            State::Negotiating => head.respondent,
            _ => case.detail.authority,
        };
        Ok(start(kind, acting, facts.on).into_iter().collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let mut moves = vec![ClockMove::End { name: "step" }];
        match asked.action {
            Action::Settle | Action::Decide => {
                refuse_odd_day(case, asked.detail, facts)?;
                if !facts.history {
                    refuse_own_mediation(case, asked, facts)?;
                    refuse_unfit(case, asked)?;
                    refuse_incomplete(case, asked)?;
                }
            }
            Action::Escalate => moves.extend(start(
                case.detail.kind,
                case.detail.authority.or(case.head.respondent),
                facts.on,
            )),
            Action::Withdraw => {}
        }
        Ok(moves)
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.claim.clone());
        named.unwrap_or_default()
    }
}

/// Tells whether a dispute is about a share type.
#[must_use]
pub fn is_on_sharing(kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::ShareTypeAuthority | Kind::ShareType))
}

/// Returns the start of a rung's clock, on the article that its kind rests on.
fn start(kind: Option<Kind>, org: Option<OrgId>, from: Date) -> Option<ClockMove> {
    let term = match kind {
        Some(Kind::Inconsistent) => Term::Under("dispute.step", 26, 1),
        Some(Kind::Duplicate) => Term::Under("dispute.step", 14, 2),
        Some(Kind::ShareTypeAuthority | Kind::ShareType) | None => Term::Key("dispute.step"),
    };
    org.map(|org| ClockMove::Start {
        name: "step",
        term,
        org,
        from,
    })
}

#[cfg(test)]
mod tests;
