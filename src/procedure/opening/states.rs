//! States of an application for conditionally open data, what can be done, and where that leads.

use crate::model::coded;

coded! {
    /// States of an application. `expired` is never stored: a grant whose agreement is over shows it.
    State {
        Submitted = "submitted", "待审核", "submitted", ["已提交", "审核中", "待审批"];
        Approved = "approved", "已同意", "approved", ["同意", "同意开放", "通过", "审核通过", "待签署"];
        Committed = "committed", "已签承诺书", "commitment signed";
        Agreed = "agreed", "已签协议", "agreement signed";
        Signed = "signed", "承诺书和协议已签", "both papers signed", ["已签署", "已签约"];
        Granted = "granted", "已授权", "granted", ["已开放", "已提供", "使用中"];
        Suspended = "suspended", "已中止", "suspended", ["中止", "暂停", "已暂停"];
        Ended = "ended", "已终止", "ended", ["终止", "已结束", "结束"];
        Rejected = "rejected", "不同意", "rejected", ["驳回", "拒绝", "未通过", "不通过", "不同意开放", "未同意", "未获同意", "未予同意", "不予同意", "未获批准", "未批准", "不予批准", "审核未通过", "审核不通过"];
        Expired = "expired", "已到期", "expired";
    }
}

coded! {
    /// What can be done with an application.
    Action {
        Approve = "approve", "同意", "approve";
        Reject = "reject", "不同意", "reject";
        Commit = "commit", "签署安全承诺书", "record the security commitment";
        Agree = "agree", "签订开放利用协议", "record the agreement on use";
        Grant = "grant", "授权", "grant";
        Suspend = "suspend", "中止", "suspend";
        Resume = "resume", "恢复", "resume";
        End = "end", "终止", "end";
    }
}

/// Says where an action leads from a state; `None` where it leads nowhere.
pub(super) fn next(state: State, action: Action) -> Option<State> {
    use Action as A;
    use State as S;
    match (state, action) {
        (S::Submitted, A::Approve) => Some(S::Approved),
        (S::Submitted, A::Reject) => Some(S::Rejected),
        // The two papers come in either order (Art. 32).
        (S::Approved, A::Commit) => Some(S::Committed),
        (S::Approved, A::Agree) => Some(S::Agreed),
        (S::Committed, A::Agree) | (S::Agreed, A::Commit) => Some(S::Signed),
        // Without both papers only as history; see the bar of `step`.
        (S::Approved | S::Committed | S::Agreed | S::Signed, A::Grant) => Some(S::Granted),
        // A paper that a grant taken over lacks may still be signed; see `leads`.
        (S::Granted | S::Suspended, A::Commit | A::Agree) => Some(state),
        (S::Granted, A::Suspend) => Some(S::Suspended),
        (S::Suspended, A::Resume) => Some(S::Granted),
        (
            S::Submitted
            | S::Approved
            | S::Committed
            | S::Agreed
            | S::Signed
            | S::Granted
            | S::Suspended
            | S::Expired,
            A::End,
        ) => Some(S::Ended),
        (S::Submitted, A::Commit | A::Agree | A::Grant | A::Suspend | A::Resume)
        | (S::Approved, A::Approve | A::Reject | A::Suspend | A::Resume)
        | (S::Committed, A::Approve | A::Reject | A::Commit | A::Suspend | A::Resume)
        | (S::Agreed, A::Approve | A::Reject | A::Agree | A::Suspend | A::Resume)
        | (S::Signed, A::Approve | A::Reject | A::Commit | A::Agree | A::Suspend | A::Resume)
        | (S::Granted, A::Approve | A::Reject | A::Grant | A::Resume)
        | (S::Suspended, A::Approve | A::Reject | A::Grant | A::Suspend)
        | (
            S::Expired,
            A::Approve | A::Reject | A::Commit | A::Agree | A::Grant | A::Suspend | A::Resume,
        )
        | (
            S::Ended | S::Rejected,
            A::Approve
            | A::Reject
            | A::Commit
            | A::Agree
            | A::Grant
            | A::Suspend
            | A::Resume
            | A::End,
        ) => None,
    }
}
