//! Government-invested projects of public data and informatisation (Art. 12–13): who builds one has it reviewed by the
//! authority of its level before it is approved, and accepted with a report of five parts and its catalogue on the platform.
//!
//! The Measures want the review before the approval and the catalogue before the acceptance, so that neither is recorded
//! without the other. A ledger of former years is recorded as it was; what it lacks (the review, the catalogue of the
//! proposal, the one on the platform, a part of the report) can be recorded later from any state after, which it leaves as
//! it is. A project that failed is reviewed again, or proposed anew, which starts the term again.

mod bars;
mod detail;

pub use detail::{Detail, PARTS};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::{Coded, ProcedureKind, Refusal, Who};
use jiff::civil::Date;

coded! {
    /// States of a project.
    State {
        Proposed = "proposed", "待初审", "proposed", ["已申报", "初审中", "待审"];
        Passed = "passed", "初审通过", "passed the review", ["已初审", "通过初审"];
        Failed = "failed", "初审未通过", "failed the review", ["未通过初审", "初审不通过", "未通过", "不通过"];
        Approved = "approved", "已审批", "approved", ["已批复", "已立项", "建设中", "在建"];
        Built = "built", "已竣工", "built", ["竣工", "已建成", "已完工"];
        Catalogued = "catalogued", "目录已入平台", "catalogue on the platform", ["目录已纳入平台"];
        Accepted = "accepted", "已验收", "accepted", ["验收通过", "已通过验收", "待备案"];
        Filed = "filed", "已备案", "filed", ["验收已备案"];
        Closed = "closed", "已办结", "closed", ["办结", "已完成", "完成"];
        Withdrawn = "withdrawn", "已撤销", "withdrawn", ["已撤回", "已终止", "已取消"];
    }
}

coded! {
    /// What can be done with a project.
    Action {
        Pass = "pass", "初审通过", "pass the review";
        Fail = "fail", "初审不通过", "fail the review";
        Propose = "propose", "重新申报", "propose anew";
        Approve = "approve", "登记项目审批", "record the approval";
        Build = "build", "登记竣工", "record the completion";
        Catalogue = "catalogue", "登记项目目录纳入平台", "put the catalogue on the platform";
        Accept = "accept", "登记验收", "record the acceptance";
        File = "file", "报送备案", "file the report";
        Close = "close", "办结", "close";
        Withdraw = "withdraw", "撤销项目", "withdraw";
    }
}

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Project;

impl Procedure for Project {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Project;
    const RESPONDENT: (&'static str, &'static str) = ("建设单位", "Builder");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Responsible, 12, 1).with(&[
            Input::required("project_name", "name"),
            Input::optional("project_code", "code"),
            Input::optional("content", "content"),
            Input::optional("investment", "investment"),
            Input::optional("draft_catalogue", "catalogue"),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Optional,
            entry: Need::Never,
            together: true,
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
            (S::Proposed | S::Failed, A::Pass) => Some(S::Passed),
            (S::Proposed | S::Failed, A::Fail) => Some(S::Failed),
            (S::Failed, A::Propose) => Some(S::Proposed),
            // Only after a review that it passed; a ledger of former years tells of others.
            (S::Proposed | S::Passed | S::Failed, A::Approve) => Some(S::Approved),
            (S::Approved, A::Build) => Some(S::Built),
            (S::Approved | S::Built | S::Catalogued, A::Catalogue) => Some(S::Catalogued),
            // Only with the catalogue on the platform, likewise.
            (
                S::Proposed | S::Passed | S::Failed | S::Approved | S::Built | S::Catalogued,
                A::Accept,
            ) => Some(S::Accepted),
            (S::Accepted, A::File) => Some(S::Filed),
            (S::Filed, A::Close) => Some(S::Closed),
            (S::Proposed | S::Passed | S::Failed | S::Approved, A::Withdraw) => Some(S::Withdrawn),
            // What was left out is recorded whenever it is found.
            (
                S::Approved | S::Built | S::Catalogued | S::Accepted | S::Filed | S::Closed,
                A::Pass | A::Approve,
            )
            | (S::Catalogued, A::Build)
            | (S::Accepted | S::Filed | S::Closed, A::Catalogue | A::Accept) => Some(state),
            (S::Proposed, A::Propose | A::Build | A::Catalogue | A::File | A::Close)
            | (
                S::Passed,
                A::Pass | A::Fail | A::Propose | A::Build | A::Catalogue | A::File | A::Close,
            )
            | (S::Failed, A::Build | A::Catalogue | A::File | A::Close)
            | (S::Approved, A::Fail | A::Propose | A::File | A::Close)
            | (S::Built, A::Fail | A::Propose | A::Build | A::File | A::Close | A::Withdraw)
            | (S::Catalogued, A::Fail | A::Propose | A::File | A::Close | A::Withdraw)
            | (S::Accepted, A::Fail | A::Propose | A::Build | A::Close | A::Withdraw)
            | (S::Filed, A::Fail | A::Propose | A::Build | A::File | A::Withdraw)
            | (S::Closed, A::Fail | A::Propose | A::Build | A::File | A::Close | A::Withdraw)
            | (
                S::Withdrawn,
                A::Pass
                | A::Fail
                | A::Propose
                | A::Approve
                | A::Build
                | A::Catalogue
                | A::Accept
                | A::File
                | A::Close
                | A::Withdraw,
            ) => None,
        }
    }

    fn leads(case: &Case<Self>, action: Action, to: State) -> Option<State> {
        if to != case.state {
            return Some(to);
        }
        // Where the state stays, there must be something that was left out.
        let missing = match action {
            Action::Pass | Action::Build => !is_done(case, action),
            Action::Approve => case.detail.draft_catalogue.is_none(),
            Action::Accept => !case.detail.missing_parts().is_empty(),
            Action::Catalogue => case.state != State::Closed || !is_done(case, action),
            Action::Fail | Action::Propose | Action::File | Action::Close | Action::Withdraw => {
                true
            }
        };
        missing.then_some(to)
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        let again = is_done(case, action);
        match action {
            Action::Approve => again || case.state == State::Passed,
            Action::Accept => {
                again || (case.state == State::Catalogued && is_done(case, Action::Build))
            }
            Action::Pass
            | Action::Fail
            | Action::Propose
            | Action::Build
            | Action::Catalogue
            | Action::File
            | Action::Close
            | Action::Withdraw => true,
        }
    }

    fn spelled(action: Action) -> Option<(&'static str, &'static str)> {
        match action {
            Action::Pass => Some(("review", "pass")),
            Action::Fail => Some(("review", "fail")),
            Action::Propose
            | Action::Approve
            | Action::Build
            | Action::Catalogue
            | Action::Accept
            | Action::File
            | Action::Close
            | Action::Withdraw => None,
        }
    }

    fn spec(action: Action) -> Spec {
        let builder = |article, paragraph| Spec::of(Who::Responsible, article, paragraph);
        let review = Spec::of(Who::Authority, 12, 1)
            .with(const { &[Input::optional("prereview_number", "number")] });
        match action {
            Action::Pass => review,
            Action::Fail => review.reasoned(),
            Action::Propose => builder(12, 1).with(
                const {
                    &[
                        Input::optional("content", "content"),
                        Input::optional("investment", "investment"),
                        Input::optional("draft_catalogue", "catalogue"),
                    ]
                },
            ),
            Action::Approve => builder(12, 2).with(
                const {
                    &[
                        Input::optional("approval_body", "by"),
                        Input::optional("project_approval_number", "number"),
                        Input::optional("draft_catalogue", "catalogue"),
                    ]
                },
            ),
            Action::Build => builder(13, 1),
            Action::Catalogue => builder(13, 2).with(
                const {
                    &[
                        Input::optional("catalogue_entries", "entry"),
                        Input::optional("catalogue_paper", "paper"),
                    ]
                },
            ),
            Action::Accept => builder(13, 1).with(detail::ACCEPTANCE),
            Action::File => {
                builder(13, 1).with(const { &[Input::optional("filing_number", "number")] })
            }
            Action::Close => Spec::of(Who::Authority, 13, 1),
            Action::Withdraw => builder(12, 1).reasoned(),
        }
    }

    fn needs(case: &Case<Self>, action: Action) -> &'static [&'static str] {
        match action {
            Action::Approve => detail::approval_needs(&case.detail),
            Action::Accept => detail::report_needs(&case.detail),
            Action::Pass
            | Action::Fail
            | Action::Propose
            | Action::Build
            | Action::Catalogue
            | Action::File
            | Action::Close
            | Action::Withdraw => &[],
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Proposed
    }

    fn ends(state: State) -> bool {
        match state {
            State::Closed | State::Withdrawn => true,
            State::Proposed
            | State::Passed
            | State::Failed
            | State::Approved
            | State::Built
            | State::Catalogued
            | State::Accepted
            | State::Filed => false,
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        Ok(review_term(case, facts))
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        if !facts.history {
            bars::refuse(case, asked, facts)?;
        }
        let end = |name| ClockMove::End { name };
        Ok(match asked.action {
            Action::Pass | Action::Fail | Action::Approve | Action::Withdraw => {
                vec![end("prereview")]
            }
            Action::Propose => review_term(case, facts),
            // Only the first acceptance starts the term for filing it.
            Action::Accept if !is_done(case, Action::Accept) => {
                let filing = case.head.respondent.map(|org| ClockMove::Start {
                    name: "filing",
                    term: Term::Key("project.filing"),
                    org,
                    from: facts.on,
                });
                [end("prereview")].into_iter().chain(filing).collect()
            }
            Action::File => vec![end("filing")],
            Action::Accept | Action::Build | Action::Catalogue | Action::Close => Vec::new(),
        })
    }

    /// The entries named are added to those that are there.
    fn join(case: &Case<Self>, _asked: &Asked<'_, Self>, detail: &mut Detail) {
        let mut all = case.detail.catalogue_entries.clone();
        for number in std::mem::take(&mut detail.catalogue_entries) {
            if !all.contains(&number) {
                all.push(number);
            }
        }
        detail.catalogue_entries = all;
    }

    fn title(_head: &Head, detail: &Detail, _entry: Option<&str>) -> String {
        let named = detail.project_name.clone().or(detail.project_code.clone());
        named.unwrap_or_default()
    }
}

/// Tells whether an action was done with a project before.
fn is_done(case: &Case<Project>, action: Action) -> bool {
    let mut events = case.events.iter();
    events.any(|event| event.action == action.code())
}

/// Returns the start of the term for reviewing, which the authority of the builder's level has.
fn review_term(case: &Case<Project>, facts: &Facts<'_>) -> Vec<ClockMove> {
    let start = |org| ClockMove::Start {
        name: "prereview",
        term: Term::Key("project.review"),
        org,
        from: facts.on,
    };
    case.detail.authority.map(start).into_iter().collect()
}

#[cfg(test)]
mod tests;
