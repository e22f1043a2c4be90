//! Disputes: the parties and the authority that a dispute has, and what its outcome changes in entries.

use super::ledger::Dated;
use super::{Conduct, Wanted, authority};
use crate::model::entry::{Basis, ShareType};
use crate::model::{Actor, Bar, Entry, EntryState, OrgId, Refusal};
use crate::op::{Doing, OpError, catalog, org};
use crate::procedure::dispute::{Action, Detail, Dispute, Kind, is_on_sharing};
use crate::procedure::{Case, Step};
use crate::store::{Connection, Tx};

impl Conduct for Dispute {
    const DATES: &'static [Dated] = &[
        Dated::of("escalate", "forwarded_on"),
        Dated::of("settle", "ended_on"),
        Dated::of("decide", "ended_on"),
        Dated::of("withdraw", "ended_on"),
    ];

    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        let kind = wanted.detail.kind;
        let entries: Vec<Entry> = wanted
            .entries
            .iter()
            .map(|id| catalog::load(connection, *id))
            .collect::<Result<_, _>>()?;
        refuse_not_live(&entries, kind)?;
        set_respondent(&entries, wanted)?;
        let first = entries.first();
        let one = |entry: &Entry| Some(entry.provider) == first.map(|first| first.provider);
        let several = entries.len() > 1 && !wanted.history;
        if kind == Some(Kind::Inconsistent) && several && entries.iter().all(one) {
            let record = first.map(catalog::record_name).unwrap_or_default();
            return Err(Refusal::from(Bar::of("dispute-one-provider", 26, record)).into());
        }
        if is_on_sharing(kind) && wanted.detail.former_type.is_none() {
            wanted.detail.former_type = first.and_then(|entry| entry.share.kind);
        }
        if let (Some(Kind::ShareType), Some(applicant)) = (kind, wanted.applicant)
            && org::load(connection, applicant)?.is_authority
            && !wanted.history
        {
            let record = first.map(catalog::record_name).unwrap_or_default();
            return Err(Refusal::from(Bar::of("dispute-as-authority", 24, record)).into());
        }
        if wanted.detail.authority.is_none() {
            wanted.detail.authority = match kind {
                Some(Kind::ShareTypeAuthority) => wanted.applicant,
                Some(Kind::Duplicate) => authority(connection, None)?,
                Some(Kind::ShareType | Kind::Inconsistent) | None => {
                    let own = authority(connection, wanted.respondent)?;
                    if own.is_some() && (own == wanted.applicant || own == wanted.respondent) {
                        authority(connection, None)?
                    } else {
                        own
                    }
                }
            };
        }
        Ok(())
    }

    fn effect(
        tx: &mut Tx<'_>,
        case: &Case<Self>,
        step: &Step<Self>,
        _actor: &Actor,
    ) -> Result<(), OpError> {
        match step.act() {
            Some(Action::Settle | Action::Decide) => {}
            Some(Action::Escalate | Action::Withdraw) | None => return Ok(()),
        }
        for id in &case.head.entries {
            catalog::change_live(tx, *id, |entry| apply(step.detail(), entry))?;
        }
        Ok(())
    }

    /// The versions of the entries name the dispute that changed them.
    fn remark(cases: &[String], reason: Option<&str>) -> Option<String> {
        let cases = cases.join("、");
        Some(match reason {
            Some(reason) => format!("{cases}：{reason}"),
            None => cases,
        })
    }
}

/// Names the organisation that must answer: a provider, and not the applicant where there is another. It may settle what
/// changes the entries, so it is nobody else.
fn set_respondent(entries: &[Entry], wanted: &mut Wanted<Dispute>) -> Result<(), Refusal> {
    let mut providers = entries.iter().map(|entry| entry.provider);
    match wanted.respondent {
        None => {
            let other = providers.find(|provider| Some(*provider) != wanted.applicant);
            wanted.respondent = other.or(entries.first().map(|entry| entry.provider));
            Ok(())
        }
        Some(named) if wanted.history || providers.any(|provider| provider == named) => Ok(()),
        Some(_) => {
            let record = entries
                .first()
                .map(catalog::record_name)
                .unwrap_or_default();
            Err(Bar::of("dispute-respondent", 24, record).into())
        }
    }
}

/// Refuses entries that nobody can dispute: those that are not published. Entries that repeat each other are found in
/// review, before they are.
fn refuse_not_live(entries: &[Entry], kind: Option<Kind>) -> Result<(), Refusal> {
    let live = |entry: &Entry| match entry.state {
        EntryState::Published => true,
        EntryState::Retired | EntryState::Void => false,
        EntryState::Draft | EntryState::Submitted | EntryState::Returned | EntryState::Approved => {
            kind == Some(Kind::Duplicate)
        }
    };
    match entries.iter().find(|entry| !live(entry)) {
        Some(entry) => Err(catalog::not_published(entry)),
        None => Ok(()),
    }
}

/// Puts an outcome into an entry. A share type that stays keeps what the entry says of it, unless it is said anew.
fn apply(outcome: &Detail, entry: &mut Entry) {
    entry.designated_collector = outcome.collector.or(entry.designated_collector);
    let Some(kind) = outcome.agreed_type else {
        return;
    };
    let share = &mut entry.share;
    share.kind = Some(kind);
    let (condition, reason) = (&outcome.agreed_condition, &outcome.agreed_reason);
    match kind {
        ShareType::Unconditional => {
            share.condition = None;
            share.reason = None;
            share.basis = Basis::default();
        }
        ShareType::Conditional => {
            share.condition = condition.clone().or(share.condition.take());
            share.reason = reason.clone().or(share.reason.take());
            share.basis = Basis::default();
        }
        ShareType::Withheld => {
            share.condition = None;
            share.reason = None;
            share.basis.kind = outcome.agreed_basis_kind.or(share.basis.kind);
            share.basis.title = outcome.agreed_basis.clone().or(share.basis.title.take());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::entry::{BasisKind, Share};

    #[test]
    fn an_outcome_leaves_nothing_of_another_share_type() {
        let mut entry = Entry {
            share: Share {
                kind: Some(ShareType::Withheld),
                basis: Basis {
                    kind: Some(BasisKind::Law),
                    title: Some("《示例法》第九条".into()),
                },
                ..Share::default()
            },
            ..Entry::default()
        };
        let mut outcome = Detail {
            agreed_type: Some(ShareType::Withheld),
            ..Detail::default()
        };
        apply(&outcome, &mut entry);
        assert_eq!(entry.share.basis.kind, Some(BasisKind::Law));
        outcome.agreed_type = Some(ShareType::Conditional);
        outcome.agreed_condition = Some("限审批核验".into());
        outcome.agreed_reason = Some("含经营信息".into());
        apply(&outcome, &mut entry);
        assert_eq!(entry.share.basis, Basis::default());
        assert_eq!(entry.share.condition.as_deref(), Some("限审批核验"));
        outcome = Detail {
            agreed_type: Some(ShareType::Unconditional),
            ..Detail::default()
        };
        apply(&outcome, &mut entry);
        assert_eq!((entry.share.condition, entry.share.reason), (None, None));
    }
}
