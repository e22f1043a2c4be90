//! Claims of data subjects (Art. 22): to see or copy the data about them, to have an infringement stopped, or data deleted.
//!
//! Whoever says that the data are wrong asks for a verification (Art. 20), from the same receipt on, and makes no claim of
//! this kind. What is shown or copied is thereby told; of other measures, and of a refusal, the person is told after. A
//! refusal without a basis in law that was taken over is mended by stating the basis, or by doing what was claimed.

mod detail;

pub use detail::{Basis, Detail, Kind, Measure};

use super::facts::{Asked, Case, Facts};
use super::gate::refuse_late;
use super::possible::choice;
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::text::match_key;
use crate::model::{Bar, Coded, ProcedureKind, Refusal, Who};
use jiff::civil::Date;

coded! {
    /// States of a claim.
    State {
        Received = "received", "已收到", "received", ["办理中", "待答复", "待办理"];
        Fulfilled = "fulfilled", "已办理", "fulfilled", ["已处理", "同意", "已采取措施"];
        Refused = "refused", "不予办理", "refused", ["拒绝", "不同意", "不予提供", "未同意", "未获同意", "不予同意"];
        Notified = "notified", "已告知", "told", ["已办结", "办结", "已完成", "完成", "已提供"];
    }
}

coded! {
    /// What can be done with a claim.
    Action {
        Fulfil = "fulfil", "办理", "fulfil";
        Refuse = "refuse", "不予办理", "refuse";
        Notify = "notify", "告知结果", "tell the result";
    }
}

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claim;

/// What a claim may name.
const PARTIES: Parties = Parties {
    applicant: Need::Never,
    respondent: Need::Optional,
    entry: Need::Optional,
    together: false,
    person: Need::Required,
    published: false,
};

const INPUTS: &[Input] = &[
    Input::required("kind", "kind"),
    Input::required("claim", "claim"),
    Input::optional("received_on", "received").past(),
];

impl Procedure for Claim {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Claim;
    const RESPONDENT: (&'static str, &'static str) = ("承办部门", "Organisation in charge");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Responsible, 22, 1).with(INPUTS),
        parties: PARTIES,
    };

    fn fields() -> &'static [Field<Detail>] {
        detail::FIELDS
    }

    fn opening(_detail: &Detail) -> Opening {
        Opening {
            parties: Parties {
                respondent: Need::Required,
                ..PARTIES
            },
            ..Self::OPENING
        }
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            // A refusal without a basis may turn out to be none, and is set right whenever that is found.
            (S::Received | S::Refused, A::Fulfil) => Some(S::Fulfilled),
            (S::Received | S::Refused, A::Refuse) => Some(S::Refused),
            (S::Fulfilled | S::Refused, A::Notify) => Some(S::Notified),
            (S::Notified, A::Fulfil | A::Refuse) => Some(S::Notified),
            (S::Received | S::Notified, A::Notify) | (S::Fulfilled, A::Fulfil | A::Refuse) => None,
        }
    }

    /// What is shown or copied is told thereby.
    fn leads(case: &Case<Self>, action: Action, to: State) -> Option<State> {
        match action {
            Action::Fulfil if case.detail.is_told_by_fulfilling() => Some(State::Notified),
            Action::Fulfil | Action::Refuse | Action::Notify => Some(to),
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        let unfounded = is_refused(case) && case.detail.refusal_basis.is_none();
        match (case.state, action) {
            (State::Notified, Action::Fulfil | Action::Refuse)
            | (State::Refused, Action::Refuse) => unfounded,
            _ => true,
        }
    }

    fn spec(action: Action) -> Spec {
        let own = Spec::of(Who::Responsible, 22, 1);
        match action {
            Action::Fulfil => own.with(
                const {
                    &[
                        Input::required("measure", "measure"),
                        Input::optional("measure_text", "result"),
                    ]
                },
            ),
            Action::Refuse => own.with(
                const {
                    &[
                        Input::required("refusal_kind", "basis-kind"),
                        Input::required("refusal_basis", "legal-basis"),
                    ]
                },
            ),
            Action::Notify => own,
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Received
    }

    fn ends(state: State) -> bool {
        match state {
            State::Notified => true,
            State::Received | State::Fulfilled | State::Refused => false,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        if action.is_none() {
            detail.received_on.get_or_insert(facts.on);
        }
        if action == Some(Action::Fulfil) && !facts.history {
            // What is done after all is refused no more.
            detail.refusal_kind = None;
            detail.refusal_basis = None;
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let received = case.detail.received_on.unwrap_or(facts.on);
        facts.refuse_ahead(received)?;
        refuse_late(case, received, facts)?;
        let start = |org| ClockMove::Start {
            name: "reply",
            term: Term::Key("claim.answer"),
            org,
            from: received,
        };
        Ok(case.head.respondent.map(start).into_iter().collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        match asked.action {
            Action::Fulfil => {
                if !facts.history {
                    refuse_odd_measure(case, asked.detail)?;
                }
                Ok(vec![ClockMove::End { name: "reply" }])
            }
            Action::Refuse => Ok(vec![ClockMove::End { name: "reply" }]),
            Action::Notify => Ok(Vec::new()),
        }
    }

    fn elsewhere(given: &[(&'static str, String)]) -> Option<Bar> {
        let text = |key: &str| given.iter().find(|(own, _)| *own == key);
        let (_, kind) = text("kind")?;
        if !is_of_verification(kind) {
            return None;
        }
        let stated = |key: &str| text(key).map_or("…", |(_, text)| text.as_str());
        let bar = Bar::of("claim-is-verification", 20, kind.as_str())
            .with("claim", stated("claim"))
            .with("received", stated("received_on"));
        Some(bar)
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.claim.clone());
        named.unwrap_or_default()
    }
}

/// Tells whether a word for a kind of claim says that the data are wrong.
fn is_of_verification(kind: &str) -> bool {
    const WORDS: [&str; 10] = [
        "correction",
        "correct",
        "error",
        "wrong",
        "verify",
        "更正",
        "有误",
        "错误",
        "校核",
        "异议",
    ];
    let kind = match_key(kind);
    WORDS.iter().any(|word| kind.contains(word)) && Kind::read(&kind).is_none()
}

/// Tells whether the last answer to a claim is a refusal.
fn is_refused(case: &Case<Claim>) -> bool {
    let answers = [Action::Fulfil.code(), Action::Refuse.code()];
    let mut events = case.events.iter();
    let last = events.rfind(|event| answers.contains(&event.action.as_str()));
    last.is_some_and(|event| event.action == Action::Refuse.code())
}

/// Refuses a measure that is no answer to the kind of claim, since what is asked to be seen is shown and what infringes is
/// stopped, and another measure of which nothing is said.
fn refuse_odd_measure(case: &Case<Claim>, detail: &Detail) -> Result<(), Refusal> {
    let Some((kind, measure)) = detail.kind.zip(detail.measure) else {
        return Ok(());
    };
    if measure.answers(kind) {
        return match (measure, &detail.measure_text) {
            (Measure::Other, None) => Err(Refusal::Missing {
                case: case.head.number.clone(),
                asked: choice(Action::Fulfil),
                needs: vec!["result"],
            }),
            _ => Ok(()),
        };
    }
    let key = if detail.is_told_by_fulfilling() {
        "claim-measure-shows"
    } else {
        "claim-measure-stops"
    };
    Err(Bar::of(key, 22, &case.head.number).into())
}

#[cfg(test)]
mod tests;
