//! Development qualifications 开发资格 (Art. 34–36): a legal person or other organisation asks an authority to be allowed to
//! develop public data.
//!
//! The authority assesses purpose, technical conditions, processing ability and security management, gives the
//! qualification, and concludes an agreement on data security and one on revenue, before development starts. A ledger of
//! former years may tell of a qualification without assessment or a start without agreements; both are recorded, found by
//! rules, and mended by the same actions afterwards.

mod detail;

pub use detail::{Detail, Judgement, Overall};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::{Bar, ProcedureKind, Refusal, Who};
use jiff::civil::Date;

coded! {
    /// States of a development qualification.
    State {
        Applied = "applied", "已申请", "applied", ["待评估", "评估中", "办理中"];
        Assessed = "assessed", "已评估", "assessed";
        Qualified = "qualified", "已赋予资格", "qualified", ["已授予资格", "具备开发资格", "同意"];
        Agreed = "agreed", "已签协议", "agreed", ["已签订协议"];
        Active = "active", "开发中", "active", ["正在开发", "在用", "已启动"];
        Ended = "ended", "已结束", "ended", ["已终止", "已办结", "终止"];
        Refused = "refused", "不予资格", "refused", ["不同意", "未通过", "不予通过", "不通过", "未同意", "未获同意", "不予同意", "未赋予资格"];
    }
}

coded! {
    /// What can be done with a development qualification.
    Action {
        Assess = "assess", "评估", "assess";
        Qualify = "qualify", "赋予开发资格", "qualify";
        Refuse = "refuse", "不予资格", "refuse";
        Agree = "agree", "签订协议", "conclude the agreements";
        Start = "start", "启动开发", "start development";
        End = "end", "结束开发", "end development";
    }
}

/// Fields that an assessment states: the four parts, and what they come to.
const ASSESSMENT: &[Input] = &[
    Input::required("assessed_purpose", "purpose"),
    Input::required("assessed_technical", "technical"),
    Input::required("assessed_processing", "processing"),
    Input::required("assessed_security", "security"),
    Input::required("assessed_result", "result"),
    Input::optional("assessed_opinion", "opinion"),
];

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Develop;

impl Procedure for Develop {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Develop;
    const RESPONDENT: (&'static str, &'static str) = ("受理的主管部门", "Authority");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Authority, 35, 1).with(&[
            Input::required("purpose", "purpose"),
            Input::optional("received_on", "received").past(),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Optional,
            entry: Need::Optional,
            together: true,
            person: Need::Required,
            published: true,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        detail::FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::Applied, A::Assess) => Some(S::Assessed),
            // What was done without it, or not wholly, is made good afterwards.
            (S::Assessed | S::Qualified | S::Agreed | S::Active, A::Assess)
            | (S::Agreed | S::Active, A::Agree) => Some(state),
            (S::Applied | S::Assessed, A::Qualify) => Some(S::Qualified),
            (S::Applied | S::Assessed, A::Refuse) => Some(S::Refused),
            (S::Qualified, A::Agree) => Some(S::Agreed),
            (S::Qualified | S::Agreed, A::Start) => Some(S::Active),
            (S::Qualified | S::Agreed | S::Active, A::End) => Some(S::Ended),
            (S::Applied | S::Assessed, A::Agree | A::Start | A::End)
            | (S::Qualified | S::Agreed, A::Qualify | A::Refuse)
            | (S::Active, A::Qualify | A::Refuse | A::Start)
            | (
                S::Ended | S::Refused,
                A::Assess | A::Qualify | A::Refuse | A::Agree | A::Start | A::End,
            ) => None,
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        let detail = &case.detail;
        match (case.state, action) {
            (State::Qualified | State::Agreed | State::Active, Action::Assess) => {
                !detail.is_assessed_well()
            }
            (State::Agreed | State::Active, Action::Agree) => !detail.is_agreed(),
            (_, Action::Qualify) => detail.is_assessed_well(),
            (_, Action::Start) => detail.is_agreed(),
            (_, Action::Assess | Action::Refuse | Action::Agree | Action::End) => true,
        }
    }

    fn spec(action: Action) -> Spec {
        let authority = Spec::of(Who::Authority, 35, 1);
        match action {
            Action::Assess => authority.with(ASSESSMENT),
            Action::Qualify | Action::Start | Action::End => authority,
            Action::Refuse => authority.reasoned(),
            Action::Agree => authority.with(
                const {
                    &[
                        Input::required("security_agreement", "security-agreement"),
                        Input::required("revenue_agreement", "revenue-agreement"),
                    ]
                },
            ),
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Applied
    }

    fn ends(state: State) -> bool {
        match state {
            State::Ended | State::Refused => true,
            State::Applied | State::Assessed | State::Qualified | State::Agreed | State::Active => {
                false
            }
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
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let received = case.detail.received_on.unwrap_or(facts.on);
        facts.refuse_ahead(received)?;
        let start = |org| ClockMove::Start {
            name: "assessment",
            term: Term::Key("develop.assessment"),
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
        if !facts.history {
            refuse_hasty(case, asked)?;
        }
        match asked.action {
            Action::Assess | Action::Qualify | Action::Refuse => {
                Ok(vec![ClockMove::End { name: "assessment" }])
            }
            Action::Agree | Action::Start | Action::End => Ok(Vec::new()),
        }
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = detail.purpose.clone().or_else(|| entry.map(str::to_owned));
        named.unwrap_or_default()
    }
}

/// Refuses a qualification without a favourable assessment, a start without both agreements, and an assessment that
/// contradicts itself.
fn refuse_hasty(case: &Case<Develop>, asked: &Asked<'_, Develop>) -> Result<(), Refusal> {
    let detail = asked.detail;
    let bar = |key| Bar::of(key, 35, &case.head.number);
    match asked.action {
        Action::Assess if detail.contradicts_itself() => Err(bar("develop-contradictory").into()),
        Action::Qualify if !detail.is_assessed() => Err(bar("develop-unassessed").into()),
        Action::Qualify if !detail.is_assessed_well() => Err(bar("develop-unfit").into()),
        Action::Start if !detail.is_agreed() => Err(bar("develop-unagreed").into()),
        Action::Assess
        | Action::Qualify
        | Action::Refuse
        | Action::Agree
        | Action::Start
        | Action::End => Ok(()),
    }
}

#[cfg(test)]
mod tests;
