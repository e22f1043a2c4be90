//! Check or match demands: the rejected request that they follow (Art. 25¶2).

use super::ledger::Dated;
use super::{Conduct, Wanted, find_whole, load};
use crate::model::{Bar, Coded, OrgId, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::compare::Compare;
use crate::procedure::share::{Share, State};
use crate::store::Connection;
use crate::store::case::{CaseFilter, ids};

impl Conduct for Compare {
    const DATES: &'static [Dated] = &[
        Dated::of("answer", "decided_on"),
        Dated::of("decline", "decided_on"),
        Dated::of("withdraw", "ended_on"),
    ];

    /// Finds the rejected request of the same applicant on the same entry, or judges the one that is named.
    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        let (applicant, entry) = (wanted.applicant, wanted.entries.first().copied());
        if let Some(named) = &wanted.detail.request {
            let case = load::<Share>(connection, find_whole::<Share>(connection, named)?)?;
            let own = case.head.applicant == applicant && case.head.entry == entry;
            let fits = own && case.state == State::Rejected && !case.head.void;
            if !fits && !wanted.history {
                let bar = Bar::of("compare-request", 25, case.head.number);
                return Err(Refusal::from(bar).into());
            }
            wanted.detail.request = Some(case.head.number);
            return Ok(());
        }
        let filter = CaseFilter {
            procedure: Some(crate::model::ProcedureKind::Share),
            org: applicant,
            states: vec![State::Rejected.code()],
            entry,
            ..CaseFilter::default()
        };
        if applicant.is_none() || entry.is_none() {
            return Ok(());
        }
        for id in ids(connection, &filter)? {
            let case = load::<Share>(connection, id)?;
            if case.head.applicant == applicant {
                wanted.detail.request = Some(case.head.number);
                break;
            }
        }
        Ok(())
    }
}
