//! Handing open cases and running clocks over, where an organisation is merged into another.

use super::super::{StoreError, Tx, clock};
use super::{CaseFilter, amend, ids, load};
use crate::model::{Coded, Org, OrgId, ProcedureKind};
use crate::procedure::{Procedure, Visit, visit};

/// Hands the open cases and running clocks of an organisation over to another.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn hand_over(tx: &mut Tx<'_>, from: OrgId, to: &Org) -> Result<(), StoreError> {
    for kind in ProcedureKind::ALL {
        visit(*kind, HandOver { tx, from, to })?;
    }
    for mut running in clock::running(tx.reader())? {
        if running.org == from {
            running.org = to.id;
            running.region.clone_from(&to.region);
            clock::update(tx, &running)?;
        }
    }
    Ok(())
}

struct HandOver<'a, 'b> {
    tx: &'a mut Tx<'b>,
    from: OrgId,
    to: &'a Org,
}

impl Visit for HandOver<'_, '_> {
    type Out = Result<(), StoreError>;

    fn visit<P: Procedure>(self) -> Self::Out {
        hand_over_of::<P>(self.tx, self.from, self.to)
    }
}

fn hand_over_of<P: Procedure>(tx: &mut Tx<'_>, from: OrgId, to: &Org) -> Result<(), StoreError> {
    let filter = CaseFilter {
        procedure: Some(P::KIND),
        org: Some(from),
        ..CaseFilter::default()
    };
    for id in ids(tx.reader(), &filter)? {
        let Some(mut case) = load::<P>(tx.reader(), id)? else {
            continue;
        };
        if P::is_over(case.state, &case.detail) {
            continue;
        }
        for party in [&mut case.head.applicant, &mut case.head.respondent] {
            if *party == Some(from) {
                *party = Some(to.id);
            }
        }
        if case.head.respondent == Some(to.id) {
            case.head.region.clone_from(&to.region);
        }
        amend(tx, &mut case)?;
    }
    Ok(())
}
