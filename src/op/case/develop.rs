//! Development qualifications: who may apply, and the authority that they apply to (Art. 35).

use super::ledger::Dated;
use super::{Annex, Conduct, Wanted};
use crate::model::case::{PersonKind, SUBMIT};
use crate::model::{Bar, OrgId, Refusal, Register};
use crate::op::{Doing, OpError, org, region};
use crate::procedure::develop::Develop;
use crate::procedure::{Case, Procedure};
use crate::store::{Connection, org as orgs, register};
use jiff::civil::Date;

impl Conduct for Develop {
    const DATES: &'static [Dated] = &[
        Dated::of("assess", "assessed_on"),
        Dated::of("qualify", "qualified_on"),
        Dated::of("refuse", "decided_on"),
        Dated::of("agree", "agreed_on"),
        Dated::of("start", "development_started_on"),
        Dated::of("end", "ended_on"),
    ];

    const OF_AUTHORITY: bool = true;

    /// Until it is over nobody else says who may develop.
    fn needs_person(case: &Case<Self>) -> bool {
        !case.head.void && !Self::ends(case.state)
    }

    fn annex(connection: &Connection, case: &Case<Self>, on: Date) -> Result<Annex, OpError> {
        let mut all = register::products(connection, &case.head.number)?;
        all.retain(|product| {
            product.in_force(on) && product.began().is_none_or(|began| began <= on)
        });
        Ok(Annex::Products(all))
    }

    /// Products that are in force would be of no case.
    fn refuse_void(connection: &Connection, case: &Case<Self>) -> Result<(), OpError> {
        let all = register::products(connection, &case.head.number)?;
        let in_force = all.iter().filter(|one| one.mark.retired_on.is_none());
        let numbers: Vec<String> = in_force.map(Register::number).collect();
        if numbers.is_empty() {
            return Ok(());
        }
        let bar = Bar::of("develop-has-products", 36, &case.head.number)
            .with("products", numbers.join(" "));
        Err(Refusal::from(bar).into())
    }

    /// Names the authority where none is: the acting one, else the prefecture's.
    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        if !wanted.history {
            refuse_natural(wanted)?;
        }
        if let Some(named) = wanted.respondent {
            let named = org::load(connection, named)?;
            if !named.is_authority {
                return Err(Refusal::from(Bar::of("develop-no-authority", 35, named.name)).into());
            }
            return Ok(());
        }
        let own = acting.map(|own| org::load(connection, own)).transpose()?;
        wanted.respondent = match own.filter(|org| org.is_authority) {
            Some(own) => Some(own.id),
            None => orgs::authority(connection, &region::home(connection)?)?.map(|org| org.id),
        };
        Ok(())
    }
}

/// Refuses a natural person, and one of whom it is not said what it is.
fn refuse_natural(wanted: &Wanted<Develop>) -> Result<(), Refusal> {
    let title = wanted.detail.purpose.clone().unwrap_or_default();
    match wanted.person.kind {
        Some(PersonKind::Legal | PersonKind::Other) => Ok(()),
        Some(PersonKind::Natural) => Err(Bar::of("develop-natural", 35, title).into()),
        None => Err(Refusal::Missing {
            case: title,
            asked: &SUBMIT,
            needs: vec!["person-kind"],
        }),
    }
}
