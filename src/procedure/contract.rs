//! Contracts with third parties that build or operate a platform or system (Art. 39).
//!
//! A case begins with the security review of the provider: one that fails it is not contracted with. Signed together with
//! the contract are an agreement on security, one on confidentiality, and the liability for breach. When the contract is
//! over, in whatever way, the provider's accounts are revoked or their passwords reset, and its data deleted under
//! supervision, in either order; the bureau's term runs until both are done.

mod detail;

pub use detail::{Accounts, Destruction, Detail, EndGround, Review, Service};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::{Bar, ProcedureKind, Refusal, Who};
use detail::FIELDS;
use jiff::civil::Date;

coded! {
    /// States of a contract.
    State {
        Reviewed = "reviewed", "已审查", "reviewed", ["审查通过"];
        Refused = "refused", "审查未通过", "refused", ["未通过审查", "未通过", "审查不通过"];
        Signed = "signed", "已签订", "signed", ["已签约"];
        Active = "active", "履行中", "in force", ["执行中", "服务中"];
        Ended = "ended", "合同已结束", "ended", ["已结束", "已终止", "已到期"];
        Closed = "closed", "已办结", "closed", ["办结", "已完成"];
    }
}

coded! {
    /// What can be done with a contract.
    Action {
        Review = "review", "补充安全审查", "record a review made later";
        Sign = "sign", "签订", "sign";
        Start = "start", "开始履行", "start";
        End = "end", "登记合同结束", "record the end";
        RevokeAccounts = "revoke_accounts", "撤销账号或重置密码", "revoke accounts or reset passwords";
        Destroy = "destroy", "监督删除数据", "supervise the deletion of data";
        Close = "close", "办结", "close";
    }
}

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contract;

/// Name of the clock that runs from the end until accounts and data are dealt with.
const EXIT: &str = "exit";

impl Procedure for Contract {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Contract;
    const RESPONDENT: (&'static str, &'static str) = ("委托单位", "Commissioning organisation");
    const BEGUN: (&'static str, &'static str) = ("安全审查日期", "Reviewed on");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Responsible, 39, 1).with(&[
            Input::required("contractor", "contractor"),
            Input::required("service", "service"),
            Input::required("system", "system"),
            Input::required("review_result", "result"),
            Input::required("reviewed_by", "reviewed-by"),
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
        FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            // What a ledger of former years left out is recorded while the contract lasts.
            (S::Reviewed | S::Signed | S::Active, A::Review) | (S::Active, A::Sign) => Some(state),
            (S::Reviewed | S::Signed, A::Sign) => Some(S::Signed),
            (S::Signed, A::Start) => Some(S::Active),
            (S::Signed | S::Active, A::End) => Some(S::Ended),
            (S::Ended | S::Closed, A::RevokeAccounts | A::Destroy) => Some(state),
            (S::Ended, A::Close) => Some(S::Closed),
            (S::Reviewed, A::Start | A::End | A::RevokeAccounts | A::Destroy | A::Close)
            | (S::Signed, A::RevokeAccounts | A::Destroy | A::Close)
            | (S::Active, A::Start | A::RevokeAccounts | A::Destroy | A::Close)
            | (S::Ended, A::Review | A::Sign | A::Start | A::End)
            | (S::Closed, A::Review | A::Sign | A::Start | A::End | A::Close)
            | (
                S::Refused,
                A::Review | A::Sign | A::Start | A::End | A::RevokeAccounts | A::Destroy | A::Close,
            ) => None,
        }
    }

    fn spec(action: Action) -> Spec {
        let first = Spec::of(Who::Responsible, 39, 1);
        let second = Spec::of(Who::Responsible, 39, 2);
        match action {
            Action::Review => first.with(
                const {
                    &[
                        Input::required("review_result", "result"),
                        Input::required("reviewed_by", "reviewed-by"),
                    ]
                },
            ),
            Action::Sign => first.with(
                const {
                    &[
                        Input::optional("security_agreement", "security-agreement"),
                        Input::optional("confidentiality_agreement", "confidentiality-agreement"),
                        Input::optional("liability_clause", "liability"),
                    ]
                },
            ),
            Action::Start => first,
            Action::End => second.with(const { &[Input::required("end_ground", "ground")] }),
            Action::RevokeAccounts => second.with(const { &[Input::required("accounts", "by")] }),
            Action::Destroy => second.with(
                const {
                    &[
                        Input::required("destruction", "by"),
                        Input::required("supervised_by", "supervised-by"),
                    ]
                },
            ),
            Action::Close => second,
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        let detail = &case.detail;
        match action {
            Action::Review => !is_passed(detail),
            Action::Sign if case.state == State::Reviewed => is_passed(detail),
            Action::Sign => !detail.unsigned().is_empty(),
            Action::RevokeAccounts => detail.accounts.is_none(),
            Action::Destroy => !detail.is_destroyed(),
            Action::Close => is_done(detail),
            Action::Start | Action::End => true,
        }
    }

    fn needs(case: &Case<Self>, action: Action) -> &'static [&'static str] {
        const PAPERS: &[&str] = &[
            "security-agreement",
            "confidentiality-agreement",
            "liability",
        ];
        let unsigned = case.detail.unsigned();
        match (action, &unsigned[..]) {
            (Action::Sign, [only]) => {
                let place = PAPERS.iter().position(|paper| paper == only);
                place.map_or(PAPERS, |place| &PAPERS[place..=place])
            }
            (Action::Sign, ["security-agreement", "confidentiality-agreement"]) => &PAPERS[..2],
            (Action::Sign, ["confidentiality-agreement", "liability"]) => &PAPERS[1..],
            (Action::Sign, ["security-agreement", "liability"]) => {
                &["security-agreement", "liability"]
            }
            (Action::Sign, _) => PAPERS,
            _ => &[],
        }
    }

    fn first(detail: &Detail) -> State {
        match detail.review_result {
            Some(Review::Failed) => State::Refused,
            Some(Review::Passed) | None => State::Reviewed,
        }
    }

    fn ends(state: State) -> bool {
        match state {
            State::Refused | State::Closed => true,
            State::Reviewed | State::Signed | State::Active | State::Ended => false,
        }
    }

    fn begin(_case: &Case<Self>, _facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        Ok(Vec::new())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let moves = match asked.action {
            Action::Review | Action::Start => None,
            Action::Sign => {
                if !facts.history {
                    refuse_bare(case, asked.detail)?;
                }
                None
            }
            Action::End => case.head.respondent.map(|org| ClockMove::Start {
                name: EXIT,
                term: Term::Key("contract.exit"),
                org,
                from: facts.on,
            }),
            Action::RevokeAccounts | Action::Destroy => {
                let end = ClockMove::End { name: EXIT };
                Some(end).filter(|_| is_done(asked.detail))
            }
            Action::Close => {
                if !facts.history {
                    refuse_unfinished(case, asked.detail)?;
                }
                None
            }
        };
        Ok(moves.into_iter().collect())
    }

    fn title(_head: &Head, detail: &Detail, _entry: Option<&str>) -> String {
        let parts = [detail.system.as_deref(), detail.contractor.as_deref()];
        let named: Vec<&str> = parts.into_iter().flatten().collect();
        named.join(" · ")
    }
}

fn is_passed(detail: &Detail) -> bool {
    detail.review_result == Some(Review::Passed)
}

/// Tells whether accounts and data are dealt with.
fn is_done(detail: &Detail) -> bool {
    detail.accounts.is_some() && detail.is_destroyed()
}

/// Refuses to sign with somebody who passed no review, or without what is signed together with the contract. What is
/// supplied later may come one by one.
fn refuse_bare(case: &Case<Contract>, detail: &Detail) -> Result<(), Refusal> {
    let bar = |key| Bar::of(key, 39, &case.head.number);
    if case.state != State::Reviewed {
        let nothing = case.detail.unsigned() == detail.unsigned();
        return match nothing && !detail.unsigned().is_empty() {
            true => Err(papers(bar("contract-agreements"), detail)),
            false => Ok(()),
        };
    }
    if !is_passed(detail) {
        return Err(bar("contract-unreviewed").into());
    }
    if !detail.unsigned().is_empty() {
        return Err(papers(bar("contract-agreements"), detail));
    }
    Ok(())
}

fn papers(bar: Bar, detail: &Detail) -> Refusal {
    let unsigned = detail.unsigned();
    let options: Vec<String> = unsigned.iter().map(|paper| format!("--{paper}")).collect();
    bar.with("options", options.join(" ")).into()
}

/// Refuses an end of the case while the provider could still reach the data, or still has them.
fn refuse_unfinished(case: &Case<Contract>, detail: &Detail) -> Result<(), Refusal> {
    let key = match (detail.accounts, detail.is_destroyed()) {
        (None, _) => "contract-accounts",
        (Some(_), false) => "contract-destruction",
        (Some(_), true) => return Ok(()),
    };
    Err(Bar::of(key, 39, &case.head.number).into())
}

#[cfg(test)]
mod tests;
