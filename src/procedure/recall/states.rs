//! States of a recall, what can be done, and where that leads; which of it goes for a demand and which for a risk says
//! `leads`.

use crate::model::coded;

coded! {
    /// States of a recall.
    State {
        Received = "received", "已收到", "received", ["待核实", "核实中"];
        Suspended = "suspended", "已中止开放", "opening suspended", ["中止开放", "已中止"];
        Verified = "verified", "已核实", "verified";
        Treated = "treated", "已处理", "treated", ["处理完毕"];
        Cleared = "cleared", "风险已消除", "risk cleared", ["已消除"];
        Withdrawn = "withdrawn", "已撤回", "withdrawn", ["撤回"];
        Reopened = "reopened", "已恢复开放", "reopened", ["恢复开放", "处理后开放"];
        Unfounded = "unfounded", "不存在问题", "unfounded", ["不予撤回", "不属实"];
        Notified = "notified", "已告知", "told", ["已办结", "办结"];
        UnderReview = "under_review", "复核中", "under review";
        Upheld = "upheld", "复核维持", "upheld on review", ["维持"];
    }
}

coded! {
    /// What can be done with a recall.
    Action {
        Suspend = "suspend", "中止开放", "suspend opening";
        Verify = "verify", "核实", "verify";
        Withdraw = "withdraw", "撤回数据", "withdraw the data";
        Treat = "treat", "处理数据", "treat the data";
        Reopen = "reopen", "恢复开放", "reopen";
        Dismiss = "dismiss", "认定不存在问题", "find nothing wrong";
        Notify = "notify", "告知处理结果", "tell the result";
        Review = "review", "受理复核", "take up a review";
        Uphold = "uphold", "维持处理结果", "uphold the result";
        Remand = "remand", "责成重新办理", "have it done again";
    }
}

/// Says where an action leads from a state; `None` where it leads nowhere.
#[expect(
    clippy::too_many_lines,
    reason = "one match answers every pair of eleven states and ten actions"
)]
pub(super) fn next(state: State, action: Action) -> Option<State> {
    use Action as A;
    use State as S;
    match (state, action) {
        (S::Received, A::Suspend) => Some(S::Suspended),
        // What turns out to be wrong once verified is suspended then, where it was not before.
        (S::Verified, A::Suspend) => Some(S::Verified),
        (S::Received | S::Suspended, A::Verify) => Some(S::Verified),
        (S::Verified | S::Suspended, A::Withdraw) => Some(S::Withdrawn),
        (S::Verified, A::Treat) => Some(S::Treated),
        // What was withdrawn may be treated later, and opened again.
        (S::Withdrawn | S::Notified | S::Upheld, A::Treat) => Some(S::Treated),
        (S::Suspended, A::Treat) => Some(S::Cleared),
        (S::Treated | S::Cleared, A::Reopen) => Some(S::Reopened),
        (S::Verified | S::Suspended, A::Dismiss) => Some(S::Unfounded),
        (S::Withdrawn | S::Reopened | S::Unfounded, A::Notify) => Some(S::Notified),
        (S::Withdrawn | S::Reopened | S::Unfounded | S::Notified, A::Review) => {
            Some(S::UnderReview)
        }
        (S::UnderReview, A::Uphold) => Some(S::Upheld),
        (S::UnderReview, A::Remand) => Some(S::Received),
        (
            S::Received,
            A::Withdraw
            | A::Treat
            | A::Reopen
            | A::Dismiss
            | A::Notify
            | A::Review
            | A::Uphold
            | A::Remand,
        )
        | (S::Suspended, A::Suspend | A::Reopen | A::Notify | A::Review | A::Uphold | A::Remand)
        | (S::Verified, A::Verify | A::Reopen | A::Notify | A::Review | A::Uphold | A::Remand)
        | (
            S::Treated | S::Cleared,
            A::Suspend
            | A::Verify
            | A::Withdraw
            | A::Treat
            | A::Dismiss
            | A::Notify
            | A::Review
            | A::Uphold
            | A::Remand,
        )
        | (
            S::Withdrawn,
            A::Suspend | A::Verify | A::Withdraw | A::Reopen | A::Dismiss | A::Uphold | A::Remand,
        )
        | (
            S::Reopened | S::Unfounded,
            A::Suspend
            | A::Verify
            | A::Withdraw
            | A::Treat
            | A::Reopen
            | A::Dismiss
            | A::Uphold
            | A::Remand,
        )
        | (
            S::Notified,
            A::Suspend
            | A::Verify
            | A::Withdraw
            | A::Reopen
            | A::Dismiss
            | A::Notify
            | A::Uphold
            | A::Remand,
        )
        | (
            S::UnderReview,
            A::Suspend
            | A::Verify
            | A::Withdraw
            | A::Treat
            | A::Reopen
            | A::Dismiss
            | A::Notify
            | A::Review,
        )
        | (
            S::Upheld,
            A::Suspend
            | A::Verify
            | A::Withdraw
            | A::Reopen
            | A::Dismiss
            | A::Notify
            | A::Review
            | A::Uphold
            | A::Remand,
        ) => None,
    }
}
