//! Share requests (Art. 23–25, 27): one organisation asks another for data of a published entry.
//!
//! Unconditional data are granted on submission, by law. Withheld data cannot be asked for: the way is a check or match
//! demand (Art. 25¶2), or a dispute over the share type (Art. 24¶5).

use super::gate::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::entry::{MethodClass, ShareType};
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Bar, Coded, ProcedureKind, Refusal, Who};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// States of a share request. `expired` is never stored: a grant whose last day is past shows it.
    State {
        Submitted = "submitted", "已提交", "submitted", ["待答复", "待审批", "审批中", "办理中", "未答复"];
        Asked = "asked", "待补充材料", "papers asked for";
        Supplemented = "supplemented", "已补充材料", "papers supplied";
        Approved = "approved", "已同意", "approved", ["同意", "同意共享", "通过", "审批通过", "批准"];
        Delivered = "delivered", "已交付", "delivered", ["已共享", "已提供", "已授权"];
        Closed = "closed", "已办结", "closed", ["办结", "已完成", "完成"];
        Rejected = "rejected", "不同意", "rejected", ["驳回", "拒绝", "未通过", "不通过", "不予共享"];
        Withdrawn = "withdrawn", "已撤回", "withdrawn";
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

coded! {
    /// Ways by which a request came (Art. 25¶1, ¶3).
    Channel {
        Platform = "platform", "平台", "platform", ["线上", "共享平台"];
        Paper = "paper", "纸质", "paper", ["线下", "书面"];
    }
}

/// Holds what a share request says, and what was granted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What the data are needed for.
    pub purpose: Option<String>,
    /// The duty or law that the need rests on.
    pub basis: Option<String>,
    /// Items asked for; all where none is named.
    pub items: Vec<String>,
    /// The way by which it came.
    pub channel: Option<Channel>,
    /// Day on which the provider received it; the reply term counts from there.
    pub received_on: Option<Date>,
    /// Why sharing online is not possible (Art. 25¶3).
    pub offline_reason: Option<String>,
    /// Share type of the entry when it was asked for.
    pub share_type: Option<ShareType>,
    /// Items granted; all that were asked for where none is named.
    pub granted_items: Vec<String>,
    /// Conditions of the grant.
    pub conditions: Option<String>,
    /// Last day of the grant.
    pub expires_on: Option<Date>,
    /// The share condition that the request does not meet.
    pub unmet_condition: Option<String>,
    /// The way by which the data were delivered.
    pub delivered_by: Option<MethodClass>,
    /// What the data were used for, as the consumer reports.
    pub used_for: Option<String>,
    /// Whether they were used for anything else than the purpose granted (Art. 27).
    pub beyond_purpose: Option<bool>,
}

static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "purpose", "使用目的", "Purpose", Kind::LongText, purpose: OptText),
    field!(Detail, "basis", "申请依据", "Basis", Kind::LongText, basis: OptText),
    field!(Detail, "items", "申请信息项", "Items asked for", Kind::List, items: List),
    field!(Detail, "channel", "申请渠道", "Channel", Kind::Choice(Channel::CHOICES), channel: OptCode),
    field!(Detail, "received_on", "收到日期", "Received on", Kind::Date, received_on: OptDate),
    field!(Detail, "offline_reason", "线下共享理由", "Ground for sharing offline", Kind::LongText, offline_reason: OptText),
    field!(Detail, "share_type", "共享类型", "Share type", Kind::Choice(ShareType::CHOICES), share_type: OptCode),
    field!(Detail, "granted_items", "同意共享的信息项", "Items granted", Kind::List, granted_items: List),
    field!(Detail, "conditions", "附加条件", "Conditions of the grant", Kind::LongText, conditions: OptText),
    field!(Detail, "expires_on", "授权截止日期", "Granted until", Kind::Date, expires_on: OptDate),
    field!(Detail, "unmet_condition", "不符合的共享条件", "Share condition not met", Kind::LongText, unmet_condition: OptText),
    field!(Detail, "delivered_by", "交付方式", "Delivered by", Kind::Choice(MethodClass::CHOICES), delivered_by: OptCode),
    field!(Detail, "used_for", "使用情况", "Use made of the data", Kind::LongText, used_for: OptText),
    field!(Detail, "beyond_purpose", "是否超出目的使用", "Used beyond the purpose", Kind::Flag, beyond_purpose: OptFlag),
];

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share;

impl Procedure for Share {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Share;
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Applicant, 25, 1).with(&[
            Input::required("purpose", "purpose"),
            Input::required("basis", "basis"),
            Input::optional("items", "items"),
            Input::optional("channel", "channel"),
            Input::optional("received_on", "received"),
            Input::optional("offline_reason", "offline-reason"),
        ]),
        parties: Parties {
            applicant: Need::Required,
            respondent: Need::Never,
            entry: Need::Required,
            together: false,
            person: Need::Never,
            published: true,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::Submitted | S::Asked | S::Supplemented, A::Approve) => Some(S::Approved),
            (S::Submitted | S::Asked | S::Supplemented, A::Reject) => Some(S::Rejected),
            (S::Submitted | S::Supplemented, A::Ask) => Some(S::Asked),
            (S::Asked, A::Supplement) => Some(S::Supplemented),
            (S::Submitted | S::Asked | S::Supplemented | S::Approved, A::Withdraw) => {
                Some(S::Withdrawn)
            }
            (S::Approved, A::Deliver) => Some(S::Delivered),
            (S::Approved | S::Delivered, A::Revoke) => Some(S::Revoked),
            (S::Delivered | S::Expired, A::Close) => Some(S::Closed),
            // What was delivered may still be in use, whatever became of the grant.
            (S::Delivered | S::Closed | S::Revoked | S::Expired, A::UsageAsk | A::UsageReport) => {
                Some(state)
            }
            (
                S::Submitted | S::Supplemented,
                A::Supplement | A::Deliver | A::Revoke | A::Close | A::UsageAsk | A::UsageReport,
            )
            | (
                S::Asked,
                A::Ask | A::Deliver | A::Revoke | A::Close | A::UsageAsk | A::UsageReport,
            )
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
            | (
                S::Delivered,
                A::Approve | A::Reject | A::Ask | A::Supplement | A::Withdraw | A::Deliver,
            )
            | (
                S::Closed | S::Revoked,
                A::Approve
                | A::Reject
                | A::Ask
                | A::Supplement
                | A::Withdraw
                | A::Deliver
                | A::Revoke
                | A::Close,
            )
            | (
                S::Expired,
                A::Approve
                | A::Reject
                | A::Ask
                | A::Supplement
                | A::Withdraw
                | A::Deliver
                | A::Revoke,
            )
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

    fn spec(action: Action) -> Spec {
        let provider = |article, paragraph| Spec::of(Who::Provider, article, paragraph).deciding();
        match action {
            Action::Approve => provider(25, 2).with(
                const {
                    &[
                        Input::optional("granted_items", "items"),
                        Input::optional("conditions", "conditions"),
                        Input::optional("expires_on", "expires"),
                    ]
                },
            ),
            Action::Reject => provider(25, 2)
                .reasoned()
                .with(const { &[Input::optional("unmet_condition", "condition")] }),
            Action::Ask => provider(25, 2).reasoned(),
            Action::Supplement | Action::Withdraw => Spec::of(Who::Applicant, 25, 1),
            Action::Deliver => provider(25, 2).with(
                const {
                    &[
                        Input::optional("delivered_by", "method"),
                        Input::optional("offline_reason", "offline-reason"),
                    ]
                },
            ),
            Action::Revoke => provider(27, 1)
                .reasoned()
                .with(const { &[Input::optional("beyond_purpose", "beyond-purpose")] }),
            Action::Close => Spec::of(Who::Party, 25, 2),
            Action::UsageAsk => provider(27, 1),
            Action::UsageReport => Spec::of(Who::Applicant, 27, 1).with(
                const {
                    &[
                        Input::required("used_for", "use"),
                        Input::optional("beyond_purpose", "beyond-purpose"),
                    ]
                },
            ),
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Submitted
    }

    fn ends(state: State) -> bool {
        match state {
            State::Closed | State::Rejected | State::Withdrawn | State::Revoked => true,
            State::Submitted
            | State::Asked
            | State::Supplemented
            | State::Approved
            | State::Delivered
            | State::Expired => false,
        }
    }

    fn seen(state: State, detail: &Detail, on: Date) -> State {
        let granted = matches!(state, State::Approved | State::Delivered);
        match detail.expires_on {
            Some(last) if granted && on > last => State::Expired,
            _ => state,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        match action {
            None => {
                let held = facts.entry.and_then(|entry| entry.share.kind);
                detail.share_type = detail.share_type.filter(|_| facts.history).or(held);
                detail.received_on.get_or_insert(facts.on);
                detail.channel.get_or_insert(Channel::Platform);
            }
            Some(Action::Approve) if detail.granted_items.is_empty() => {
                detail.granted_items.clone_from(&detail.items);
            }
            Some(Action::Reject) if detail.unmet_condition.is_none() => {
                let stated = facts.entry.and_then(|entry| entry.share.condition.clone());
                detail.unmet_condition = stated;
            }
            Some(Action::Deliver) => {
                detail.delivered_by.get_or_insert(MethodClass::Platform);
            }
            Some(_) => {}
        }
    }

    fn follows(case: &Case<Self>) -> Option<Action> {
        (case.detail.share_type == Some(ShareType::Unconditional)).then_some(Action::Approve)
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let record = || case.head.title.clone();
        if case.head.applicant == case.head.respondent && case.head.applicant.is_some() {
            return Err(Bar::of("own-data", 25, record()).into());
        }
        if case.detail.share_type == Some(ShareType::Withheld) && !facts.history {
            return Err(Bar::of("withheld", 25, record()).into());
        }
        let received = case.detail.received_on.unwrap_or(facts.on);
        if received < facts.on && case.detail.channel != Some(Channel::Paper) && !facts.history {
            return Err(Bar::of("received-before", 25, record())
                .with("received", received)
                .with("on", facts.on)
                .into());
        }
        if received > facts.today {
            return Err(Refusal::Date {
                on: received,
                latest: facts.today,
            });
        }
        Ok(case
            .head
            .respondent
            .filter(|_| case.detail.share_type != Some(ShareType::Unconditional))
            .map(|org| ClockMove::Start {
                name: "reply",
                term: Term::Key("share.reply"),
                org,
                from: received,
            })
            .into_iter()
            .collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let end = |name| ClockMove::End { name };
        let start = |name, key, org: Option<crate::model::OrgId>| {
            org.map(|org| ClockMove::Start {
                name,
                term: Term::Key(key),
                org,
                from: facts.on,
            })
        };
        let moves = match asked.action {
            Action::Approve => {
                refuse_early_end(case, asked.detail, facts)?;
                let delivery = start("delivery", "share.delivery", case.head.respondent);
                [end("reply")].into_iter().chain(delivery).collect()
            }
            Action::Reject => {
                if asked.detail.unmet_condition.is_none() && !facts.history {
                    return Err(Bar::of("reject-without-condition", 25, &case.head.number).into());
                }
                vec![end("reply")]
            }
            Action::Ask | Action::Supplement | Action::Close => Vec::new(),
            Action::Withdraw => vec![end("reply"), end("delivery")],
            Action::Deliver => {
                let offline = asked.detail.delivered_by == Some(MethodClass::Offline);
                if offline && asked.detail.offline_reason.is_none() && !facts.history {
                    return Err(Bar::of("offline-without-ground", 25, &case.head.number).into());
                }
                vec![end("delivery")]
            }
            Action::Revoke => vec![end("delivery")],
            Action::UsageAsk => {
                if case.running("usage_report").is_some() {
                    return Err(Bar::of("usage-asked-already", 27, &case.head.number).into());
                }
                start("usage_report", "share.usage_report", case.head.applicant)
                    .into_iter()
                    .collect()
            }
            Action::UsageReport => vec![end("usage_report")],
        };
        Ok(moves)
    }

    fn redate(detail: &mut Detail, seq: i64, former: Date, now: Date) {
        if seq == 1 && detail.received_on == Some(former) {
            detail.received_on = Some(now);
        }
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.purpose.clone());
        named.unwrap_or_default()
    }
}

/// Refuses a grant that would be over before it begins.
fn refuse_early_end(case: &Case<Share>, detail: &Detail, facts: &Facts<'_>) -> Result<(), Refusal> {
    match detail.expires_on {
        Some(last) if last < facts.on => Err(Bar::of("expires-before", 25, &case.head.number)
            .with("expires", last)
            .with("on", facts.on)
            .into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
