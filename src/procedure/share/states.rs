//! States of a share request, what can be done, and where that leads.

use crate::model::coded;

coded! {
    /// States of a share request. `expired` is never stored: a grant whose last day is past shows it.
    State {
        Submitted = "submitted", "已提交", "submitted", ["待答复", "待审批", "审批中", "办理中", "未答复"];
        Asked = "asked", "待补充材料", "papers asked for", ["待补正", "需补充材料", "补充材料中"];
        Supplemented = "supplemented", "已补充材料", "papers supplied";
        Approved = "approved", "已同意", "approved", ["同意", "同意共享", "通过", "审批通过", "批准", "准予", "予以共享", "准予共享"];
        Delivered = "delivered", "已交付", "delivered", ["已共享", "已提供", "已授权"];
        Closed = "closed", "已办结", "closed", ["办结", "已完成", "完成", "办毕"];
        Rejected = "rejected", "不同意", "rejected", ["驳回", "拒绝", "未通过", "不通过", "不予共享", "未同意", "不准予", "不同意共享", "未获同意", "未予同意", "不予同意", "未获批准", "未批准", "不予批准", "不批准", "审批未通过", "审批不通过"];
        Withdrawn = "withdrawn", "已撤回", "withdrawn", ["撤回", "已撤销", "撤销"];
        Revoked = "revoked", "已收回", "revoked";
        Expired = "expired", "已到期", "expired";
    }
}

coded! {
    /// What can be done with a share request.
    Action {
        Approve = "approve", "同意", "approve";
        Reject = "reject", "不同意", "reject";
        Ask = "ask", "要求补充材料", "ask for papers";
        Supplement = "supplement", "补充材料", "supply papers";
        Withdraw = "withdraw", "撤回", "withdraw";
        Deliver = "deliver", "交付", "deliver";
        Revoke = "revoke", "收回授权", "revoke";
        Close = "close", "办结", "close";
        UsageAsk = "usage_ask", "询问使用情况", "ask about use";
        UsageReport = "usage_report", "报告使用情况", "report use";
    }
}

/// Says where an action leads from a state; `None` where it leads nowhere.
pub(super) fn next(state: State, action: Action) -> Option<State> {
    use Action as A;
    use State as S;
    match (state, action) {
        (S::Submitted | S::Asked | S::Supplemented, A::Approve) => Some(S::Approved),
        (S::Submitted | S::Asked | S::Supplemented, A::Reject) => Some(S::Rejected),
        (S::Submitted | S::Supplemented, A::Ask) => Some(S::Asked),
        (S::Asked, A::Supplement) => Some(S::Supplemented),
        (S::Submitted | S::Asked | S::Supplemented | S::Approved | S::Expired, A::Withdraw) => {
            Some(S::Withdrawn)
        }
        (S::Approved, A::Deliver) => Some(S::Delivered),
        (S::Approved | S::Delivered, A::Revoke) => Some(S::Revoked),
        (S::Delivered | S::Expired, A::Close) => Some(S::Closed),
        // What was delivered may still be in use, and the ground of its delivery may still be stated, whatever
        // became of the grant; see `leads`.
        (
            S::Delivered | S::Closed | S::Revoked | S::Expired,
            A::Deliver | A::UsageAsk | A::UsageReport,
        ) => Some(state),
        (
            S::Submitted | S::Supplemented,
            A::Supplement | A::Deliver | A::Revoke | A::Close | A::UsageAsk | A::UsageReport,
        )
        | (S::Asked, A::Ask | A::Deliver | A::Revoke | A::Close | A::UsageAsk | A::UsageReport)
        | (
            S::Approved,
            A::Approve
            | A::Reject
            | A::Ask
            | A::Supplement
            | A::Close
            | A::UsageAsk
            | A::UsageReport,
        )
        | (S::Delivered, A::Approve | A::Reject | A::Ask | A::Supplement | A::Withdraw)
        | (
            S::Closed | S::Revoked,
            A::Approve | A::Reject | A::Ask | A::Supplement | A::Withdraw | A::Revoke | A::Close,
        )
        | (S::Expired, A::Approve | A::Reject | A::Ask | A::Supplement | A::Revoke)
        | (
            S::Rejected | S::Withdrawn,
            A::Approve
            | A::Reject
            | A::Ask
            | A::Supplement
            | A::Withdraw
            | A::Deliver
            | A::Revoke
            | A::Close
            | A::UsageAsk
            | A::UsageReport,
        ) => None,
    }
}
