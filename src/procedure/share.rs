//! Share requests (Art. 23–25, 27): one organisation asks another for data of a published entry.
//!
//! Unconditional data are granted on submission, by law. Withheld data cannot be asked for: the way is a check or match
//! demand (Art. 25¶2), or a dispute over the share type (Art. 24¶5).

mod detail;
mod items;
mod states;

pub use detail::{Channel, Detail};
pub use states::{Action, State};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::entry::{MethodClass, ShareType};
use crate::model::field::Field;
use crate::model::{Bar, Coded, ProcedureKind, Refusal, Who};
use detail::FIELDS;
use jiff::civil::Date;

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
            Input::optional("received_on", "received").past(),
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
        states::next(state, action)
    }

    fn leads(case: &Case<Self>, action: Action, to: State) -> Option<State> {
        let delivered = case.detail.delivered_by;
        let possible = match action {
            // A second time only to state the ground that an offline delivery lacks (Art. 25¶3).
            Action::Deliver if case.state != State::Approved => {
                delivered == Some(MethodClass::Offline) && case.detail.offline_reason.is_none()
            }
            Action::Deliver => to == State::Delivered,
            // What was never delivered was never used.
            Action::UsageAsk | Action::UsageReport => delivered.is_some(),
            // A grant that was over before anything was delivered is not done with: its delivery stays due until its
            // applicant takes the request back.
            Action::Close => delivered.is_some() || case.state == State::Delivered,
            Action::Withdraw => delivered.is_none() && case.state != State::Delivered,
            Action::Approve
            | Action::Reject
            | Action::Ask
            | Action::Supplement
            | Action::Revoke => true,
        };
        possible.then_some(to)
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

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        // What may be had without leave is taken back only where its use went beyond the purpose.
        match action {
            Action::Revoke => !is_unconditional(case) || case.detail.delivered_by.is_some(),
            // One question at a time.
            Action::UsageAsk => case.running("usage_report").is_none(),
            Action::Approve
            | Action::Reject
            | Action::Ask
            | Action::Supplement
            | Action::Withdraw
            | Action::Deliver
            | Action::Close
            | Action::UsageReport => true,
        }
    }

    fn needs(case: &Case<Self>, action: Action) -> &'static [&'static str] {
        let stated = case.detail.beyond_purpose == Some(true);
        if action == Action::Revoke && is_unconditional(case) && !stated {
            &["beyond-purpose"]
        } else {
            &[]
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
                let stated = detail.share_type.filter(|_| facts.history);
                if let Some(entry) = facts.entry {
                    items::respell(&mut detail.items, entry);
                    if stated.is_none() {
                        items::leave_out_withheld(&mut detail.items, entry);
                    }
                }
                let held = facts
                    .entry
                    .and_then(|entry| items::share_type(&detail.items, entry));
                detail.share_type = stated.or(held);
                detail.received_on.get_or_insert(facts.on);
                detail.channel.get_or_insert(Channel::Platform);
            }
            Some(Action::Approve) if detail.granted_items.is_empty() => {
                detail.granted_items.clone_from(&detail.items);
            }
            Some(Action::Approve) => {
                if let Some(entry) = facts.entry {
                    items::respell(&mut detail.granted_items, entry);
                }
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
        is_unconditional(case).then_some(Action::Approve)
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let record = || case.head.title.clone();
        if case.head.applicant == case.head.respondent && case.head.applicant.is_some() {
            return Err(Bar::of("own-data", 25, record()).into());
        }
        if case.detail.share_type == Some(ShareType::Withheld) && !facts.history {
            let entry = case.head.entry.map(|id| id.to_string());
            return Err(Bar::of("withheld", 25, record())
                .with("entry", entry.unwrap_or_default())
                .into());
        }
        if let Some(entry) = facts.entry.filter(|_| !facts.history) {
            items::refuse_unknown(&case.detail.items, entry, &record())?;
            items::refuse_withheld(&case.detail.items, entry, &record())?;
        }
        let received = case.detail.received_on.unwrap_or(facts.on);
        if received < facts.on && case.detail.channel != Some(Channel::Paper) && !facts.history {
            return Err(Bar::of("received-before", 25, record())
                .with("received", received)
                .with("on", facts.on)
                .into());
        }
        facts.refuse_ahead(received)?;
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
        if !facts.history {
            refuse_obstruction(case, asked)?;
        }
        let moves = match asked.action {
            Action::Approve => {
                refuse_early_end(case, asked.detail, facts)?;
                if !facts.history {
                    items::refuse_unasked(case, asked.detail, facts.entry)?;
                }
                let delivery = start("delivery", "share.delivery", case.head.respondent);
                [end("reply")].into_iter().chain(delivery).collect()
            }
            Action::Reject => {
                if asked.detail.unmet_condition.is_none() && !facts.history {
                    return Err(Bar::of("reject-without-condition", 25, &case.head.number).into());
                }
                vec![end("reply")]
            }
            Action::Ask | Action::Supplement => Vec::new(),
            Action::Close => vec![end("delivery")],
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

    fn waited(case: &Case<Self>, on: Date) -> Option<Vec<(Date, Date)>> {
        let mut spans = Vec::new();
        let mut asked = None;
        for event in case.events.iter().filter(|event| event.effective_on <= on) {
            let waits = event.to == State::Asked.code();
            match asked {
                None if waits => asked = Some(event.effective_on),
                Some(from) if !waits => {
                    spans.push((from, event.effective_on));
                    asked = None;
                }
                _ => {}
            }
        }
        spans.extend(asked.map(|from| (from, on)));
        Some(spans)
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.purpose.clone());
        named.unwrap_or_default()
    }
}

fn is_unconditional(case: &Case<Share>) -> bool {
    case.detail.share_type == Some(ShareType::Unconditional)
}

/// Refuses what would obstruct the sharing of unconditional data (Art. 4¶2, 25¶2): they are had without anybody's leave.
fn refuse_obstruction(case: &Case<Share>, asked: &Asked<'_, Share>) -> Result<(), Refusal> {
    if !is_unconditional(case) {
        return Ok(());
    }
    let detail = asked.detail;
    let key = match asked.action {
        Action::Reject | Action::Ask => "unconditional-obstructed",
        Action::Approve
            if detail.conditions.is_some()
                || detail.expires_on.is_some()
                || detail.granted_items.len() < detail.items.len() =>
        {
            "unconditional-bound"
        }
        // What was never delivered was never used beyond its purpose (Art. 27).
        Action::Revoke
            if case.detail.delivered_by.is_none() || detail.beyond_purpose != Some(true) =>
        {
            "unconditional-revoked"
        }
        Action::Approve
        | Action::Supplement
        | Action::Withdraw
        | Action::Deliver
        | Action::Revoke
        | Action::Close
        | Action::UsageAsk
        | Action::UsageReport => return Ok(()),
    };
    Err(Bar::of(key, 25, &case.head.number).into())
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
