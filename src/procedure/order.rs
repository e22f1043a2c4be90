//! Rectification orders 责令整改 (Art. 41): an authority orders an organisation to mend, within a limit, what a check found.
//!
//! An order is issued on findings that stand, each of which leads to an item of Art. 41; what an authority's own staff
//! answers for (Art. 40) is none. The organisation states how it mended them, and the authority confirms it once none of
//! them stands. Who refuses, or where the case is grave, the authority passes it on to the body that may discipline. For
//! confirming the Measures give no term; the bureau's runs from the report, so that a false one is not the end of it.

mod detail;

pub use detail::{Detail, Ground};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::{Bar, Choice, OrgId, ProcedureKind, Refusal, Who};

coded! {
    /// States of an order.
    State {
        Issued = "issued", "已下达", "issued", ["整改中", "限期整改", "未整改", "待整改"];
        Rectified = "rectified", "已整改", "rectified", ["整改完成", "已完成整改", "待确认"];
        Confirmed = "confirmed", "已确认", "confirmed", ["已销号", "已办结", "办结", "已验收"];
        Escalated = "escalated", "已移送", "passed on", ["移送", "已移交"];
    }
}

coded! {
    /// What can be done with an order.
    Action {
        Rectify = "rectify", "报告整改", "report the rectification";
        Confirm = "confirm", "确认整改", "confirm the rectification";
        Escalate = "escalate", "移送有权机关", "pass on to the competent body";
    }
}

/// Name of the clock that the issuing authority has for confirming what is reported as mended, or for passing it on.
const CONFIRM: &str = "confirm";

/// Describes the beginning of an order.
pub static ISSUE: Choice = Choice {
    code: "issue",
    zh: "下达整改通知",
    en: "issue the order",
    aliases: &[],
};

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order;

impl Procedure for Order {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Order;
    const BEGIN: &'static Choice = &ISSUE;
    const RESPONDENT: (&'static str, &'static str) = ("整改单位", "Organisation to mend it");
    const RESPONDENT_OPTION: &'static str = "org";
    const BEGUN: (&'static str, &'static str) = ("下达日期", "Issued on");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Authority, 41, 1).with(&[
            Input::required("findings", "finding"),
            Input::required("limit_on", "limit"),
            Input::optional("matter", "matter"),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Optional,
            entry: Need::Never,
            together: false,
            person: Need::Never,
            published: false,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        detail::FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            // What lacks still is reported after.
            (S::Issued | S::Rectified, A::Rectify) => Some(S::Rectified),
            (S::Rectified, A::Confirm) => Some(S::Confirmed),
            (S::Issued | S::Rectified, A::Escalate) => Some(S::Escalated),
            (S::Issued, A::Confirm)
            | (S::Confirmed | S::Escalated, A::Rectify | A::Confirm | A::Escalate) => None,
        }
    }

    fn spec(action: Action) -> Spec {
        let authority = Spec::of(Who::Authority, 41, 1);
        match action {
            Action::Rectify => Spec::of(Who::Responsible, 41, 1)
                .with(const { &[Input::required("rectification", "evidence")] }),
            Action::Confirm => authority,
            Action::Escalate => authority.with(
                const {
                    &[
                        Input::required("escalation_ground", "ground"),
                        Input::required("competent_body", "body"),
                    ]
                },
            ),
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Issued
    }

    fn ends(state: State) -> bool {
        match state {
            State::Confirmed | State::Escalated => true,
            State::Issued | State::Rectified => false,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        if action.is_none() {
            detail.authority = detail.authority.or(facts.acting_org());
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        if !facts.history {
            refuse_oneself(case, facts.acting_org())?;
        }
        let Some((org, limit)) = case.head.respondent.zip(case.detail.limit_on) else {
            return Ok(Vec::new());
        };
        if limit < facts.on {
            return Err(Bar::of("order-limit-before", 41, &case.head.title)
                .with("limit", limit)
                .with("on", facts.on)
                .into());
        }
        Ok(vec![ClockMove::Start {
            name: "rectification",
            term: Term::Until(limit, 41, 1),
            org,
            from: facts.on,
        }])
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let end = || {
            vec![ClockMove::End {
                name: "rectification",
            }]
        };
        match asked.action {
            Action::Rectify => {
                let authority = case.detail.authority;
                // What lacks still is reported after, and gives no further term.
                let confirm = authority.filter(|_| case.running(CONFIRM).is_none());
                let confirm = confirm.map(|org| ClockMove::Start {
                    name: CONFIRM,
                    term: Term::Key("order.confirm"),
                    org,
                    from: facts.on,
                });
                Ok(end().into_iter().chain(confirm).collect())
            }
            Action::Confirm | Action::Escalate => {
                if !facts.history {
                    let here = match facts.behalf {
                        Some(behalf) => behalf.in_prefecture,
                        None => facts.actor.in_prefecture,
                    };
                    refuse_others(case, facts.acting_org(), here)?;
                }
                let confirm = ClockMove::End { name: CONFIRM };
                Ok(end().into_iter().chain([confirm]).collect())
            }
        }
    }

    fn title(_head: &Head, detail: &Detail, _entry: Option<&str>) -> String {
        let findings = || detail.findings.join("、");
        detail.matter.clone().unwrap_or_else(findings)
    }
}

/// Refuses an authority that neither issued an order nor is the prefecture's, `in_prefecture`, and one that is ordered
/// itself: neither says what becomes of it (Art. 41).
///
/// # Errors
/// What bars it.
pub fn refuse_others(
    case: &Case<Order>,
    org: Option<OrgId>,
    in_prefecture: bool,
) -> Result<(), Refusal> {
    refuse_oneself(case, org)?;
    let issued = case.detail.authority.is_none() || case.detail.authority == org;
    if issued || in_prefecture {
        return Ok(());
    }
    let name = super::gate::name(&case.head);
    Err(Bar::of("order-anothers", 41, name).into())
}

/// Refuses an authority that would order itself, or decide on an order against itself.
fn refuse_oneself(case: &Case<Order>, org: Option<OrgId>) -> Result<(), Refusal> {
    let own = case.head.respondent.is_some() && org == case.head.respondent;
    if !own {
        return Ok(());
    }
    let name = super::gate::name(&case.head);
    Err(Bar::of("order-oneself", 41, name).into())
}

#[cfg(test)]
mod tests;
