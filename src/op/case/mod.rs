//! Cases: beginning them, acting on them, setting them right; written once for every procedure.
//!
//! A procedure decides (`procedure`), `desk` turns what it says of clocks into due days, and the store writes the step.
//! What a step brings about besides the case itself is the procedure's [`Conduct`].

mod act;
mod amend;
mod annex;
mod change;
mod claim;
mod compare;
mod conduct;
mod contract;
mod desk;
mod develop;
mod dispute;
pub mod document;
mod emergency;
mod hold;
pub mod ledger;
mod open;
mod opening;
mod order;
mod privacy;
mod project;
mod recall;
mod sanction;
mod share;
mod verify;
mod void;

pub(in crate::op) use act::bring_about;
pub use act::{Asking, act};
pub use amend::{Amending, amend};
pub use annex::Annex;
pub use conduct::Conduct;
pub use desk::overdue_working_days;
pub(in crate::op) use open::open_in;
pub use open::{Wanted, open};
pub use order::Ordered;
pub use privacy::{redact, reveal};
pub(in crate::op) use void::take_back;
pub use void::void;

use super::{Doing, OpError, near, org};
use crate::model::field::{Value, find as find_field};
use crate::model::{
    AllowedAction, CaseId, CaseNow, Coded, Entry, Fault, OrgId, RecordKind, Refusal, ValueFault,
};
use crate::procedure::{self, Behalf, Case, Input, Procedure};
use crate::store::case::Signature;
use crate::store::{Connection, StoreError, case, entry, history};
use jiff::civil::Date;

/// Lists what can be done with a case, as [`procedure::allowed`] does, but for what something else in the ledger keeps from
/// being done.
///
/// # Errors
/// What SQLite says.
pub fn allowed<P: Conduct>(
    connection: &Connection,
    case: &Case<P>,
    on: Date,
) -> Result<Vec<AllowedAction>, StoreError> {
    let mut found = Vec::new();
    for one in procedure::allowed(case, on) {
        let kept = match P::Action::from_code(one.action.code) {
            Some(action) => P::is_kept(connection, case, action)?,
            None => false,
        };
        if !kept {
            found.push(one);
        }
    }
    Ok(found)
}

/// Adds to a refusal how the case stands and what is possible now, as the rest of the ledger leaves it.
fn standing<P: Conduct>(
    connection: &Connection,
    case: &Case<P>,
    on: Date,
    refusal: Refusal,
) -> OpError {
    let now = match allowed(connection, case, on) {
        Ok(now) => now,
        Err(error) => return error.into(),
    };
    match refusal {
        Refusal::CaseRole {
            case: number,
            asked,
            who,
            now: None,
        } => Refusal::CaseRole {
            case: number,
            asked,
            who,
            now: Some(CaseNow {
                state: procedure::choice(procedure::seen_state(case, on)),
                allowed: now,
            }),
        },
        Refusal::CaseState {
            case,
            state,
            asked,
            void,
            ..
        } => Refusal::CaseState {
            case,
            state,
            asked,
            void,
            allowed: now,
        },
        other => other,
    }
    .into()
}

/// Names the organisation whose act is recorded, and the paper that shows it.
#[derive(Clone, Debug, Default)]
pub struct For {
    /// The organisation, by code, name or alias.
    pub org: Option<String>,
    /// Who decided there.
    pub decided_by: Option<String>,
    /// The paper that shows it.
    pub doc: Option<String>,
}

impl For {
    /// Looks up the organisation.
    ///
    /// # Errors
    /// None or several of that name; what SQLite says.
    pub fn read(&self, connection: &Connection) -> Result<Option<Behalf>, OpError> {
        let Some(wanted) = &self.org else {
            return Ok(None);
        };
        let found = org::find(connection, wanted)?;
        Ok(Some(Behalf {
            org: found.id,
            in_prefecture: found.region == super::region::home(connection)?,
            region: found.region,
            is_authority: found.is_authority,
            decided_by: self.decided_by.clone(),
            doc: self.doc.clone(),
            ledger: false,
        }))
    }
}

/// Finds a case to be read: by its number or a beginning of it that no other has.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Ambiguous`]; what SQLite says.
pub fn find<P: Procedure>(connection: &Connection, wanted: &str) -> Result<CaseId, OpError> {
    if let Some(id) = named::<P>(connection, wanted)? {
        return Ok(id);
    }
    let start = crate::model::text::match_key(wanted);
    let begun = if start.is_empty() {
        Vec::new()
    } else {
        case::by_prefix(connection, P::KIND, &start, 4)?
    };
    match &begun[..] {
        [(id, _)] => Ok(*id),
        [] => Err(not_found::<P>(connection, wanted)?),
        several => Err(Fault::Ambiguous {
            kind: RecordKind::Case,
            name: wanted.to_owned(),
            candidates: several.iter().map(|(_, number)| number.clone()).collect(),
        }
        .into()),
    }
}

/// Finds a case to be changed: by its whole number.
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn find_whole<P: Procedure>(connection: &Connection, wanted: &str) -> Result<CaseId, OpError> {
    match named::<P>(connection, wanted)? {
        Some(id) => Ok(id),
        None => Err(not_found::<P>(connection, wanted)?),
    }
}

fn named<P: Procedure>(connection: &Connection, wanted: &str) -> Result<Option<CaseId>, OpError> {
    let wanted = crate::model::text::match_key(wanted);
    if let Some(id) = case::by_number(connection, &wanted)? {
        let own = wanted.starts_with(&format!("{}-", P::KIND.code()));
        return Ok(own.then_some(id));
    }
    match CaseId::read(&wanted) {
        Some(id) => Ok(case::load::<P>(connection, id)?.map(|case| case.head.id)),
        None => Ok(None),
    }
}

fn not_found<P: Procedure>(connection: &Connection, wanted: &str) -> Result<OpError, OpError> {
    let start: String = format!("{}-", P::KIND.code());
    let newest = case::by_prefix(connection, P::KIND, &start, 200)?;
    Ok(Fault::NoCase {
        procedure: P::KIND,
        name: wanted.to_owned(),
        near: near(wanted, newest.iter().map(|(_, number)| number.as_str())),
    }
    .into())
}

/// Reads a case that must be there.
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn load<P: Procedure>(connection: &Connection, id: CaseId) -> Result<Case<P>, OpError> {
    case::load::<P>(connection, id)?.ok_or_else(|| {
        Fault::NoCase {
            procedure: P::KIND,
            name: id.to_string(),
            near: Vec::new(),
        }
        .into()
    })
}

/// Returns a case as it was on a day, by what is known now; nothing where it began later. Days that were set right since
/// are as set right: what was typed by mistake never held.
///
/// # Errors
/// What SQLite says.
pub fn as_of<P: Procedure>(
    connection: &Connection,
    case: Case<P>,
    day: Date,
) -> Result<Option<Case<P>>, OpError> {
    let Some(last) = case.events.iter().rfind(|event| event.effective_on <= day) else {
        return Ok(None);
    };
    let mut former = if case.events.last() == Some(last) {
        case.clone()
    } else {
        crate::store::case::as_left_by(connection, &case, last)?
    };
    former.head.opened_on = case.head.opened_on;
    if former.head.closed_on.is_some() {
        former.head.closed_on = case.head.closed_on;
    }
    if let Some(field) = starting::<P>().and_then(|input| find_field(P::fields(), input.key)) {
        (field.set)(&mut former.detail, (field.get)(&case.detail));
    }
    let later = |date: Option<Date>| date.is_some_and(|date| date > day);
    former.events = case.events;
    former.events.retain(|event| event.effective_on <= day);
    former.clocks = super::due::as_of(connection, case.clocks, day)?;
    if later(former.head.closed_on) {
        former.head.closed_on = None;
    }
    Ok(Some(former))
}

/// Refuses a day on which something is said to have happened and that lies in the future, naming its option.
fn refuse_ahead(
    inputs: &[Input],
    given: &[(&'static str, Value)],
    history: bool,
    doing: &Doing,
) -> Result<(), Fault> {
    let past = inputs.iter().filter(|input| input.past && !history);
    for input in past {
        let value = given.iter().find(|(key, _)| *key == input.key);
        if let Some((_, Value::Date(day))) = value
            && *day > doing.today
        {
            let fault = ValueFault::Future { today: doing.today };
            return Err(super::value::fault(input.option, &day.to_string(), fault));
        }
    }
    Ok(())
}

/// Refuses a number outside its bounds, naming its option.
fn refuse_unbounded<P: Conduct>(
    inputs: &[Input],
    given: &[(&'static str, Value)],
    history: bool,
) -> Result<(), Fault> {
    let bounds = P::BOUNDS.iter().filter(|_| !history);
    for (key, min, max) in bounds {
        let input = inputs.iter().find(|input| input.key == *key);
        let value = given.iter().find(|(own, _)| own == key);
        let Some((input, (_, value))) = input.zip(value) else {
            continue;
        };
        #[expect(clippy::cast_precision_loss, reason = "bounds are small")]
        let (least, most) = (*min as f64, *max as f64);
        let outside = match value {
            Value::Whole(number) if !(*min..=*max).contains(number) => number.to_string(),
            Value::Amount(amount) if !(least..=most).contains(amount) => amount.to_string(),
            _ => continue,
        };
        let fault = ValueFault::Range {
            min: *min,
            max: *max,
        };
        return Err(super::value::fault(input.option, &outside, fault));
    }
    Ok(())
}

/// Returns the option of a beginning that names the day from which the first term counts; none where terms count from
/// the beginning itself.
#[must_use]
pub fn starting<P: Procedure>() -> Option<&'static Input> {
    P::OPENING.spec.inputs.iter().find(|input| input.past)
}

/// Reads the entry of a case in the version by which it is judged.
fn judged_entry<P: Procedure>(
    connection: &Connection,
    case: &Case<P>,
) -> Result<Option<Entry>, OpError> {
    let Some(id) = case.head.entry else {
        return Ok(None);
    };
    let now = entry::load(connection, id)?;
    match (now, case.head.entry_version) {
        (Some(now), Some(version)) if now.version != version => {
            let kept = history::image(connection, RecordKind::Entry, &id.to_string(), version)?;
            let kept = kept.map(|image| serde_json::from_str::<Entry>(&image));
            Ok(kept.transpose().map_err(StoreError::from)?.or(Some(now)))
        }
        (now, _) => Ok(now),
    }
}

/// Returns who signs an event.
fn signature(doing: &Doing, behalf: Option<&Behalf>, note: Option<String>) -> Signature {
    Signature {
        by: Some(doing.actor.clone()),
        acting_as: doing.acting_for.clone(),
        on_behalf: behalf.map(|behalf| behalf.org),
        decided_by: behalf.and_then(|behalf| behalf.decided_by.clone()),
        doc: behalf.and_then(|behalf| behalf.doc.clone()),
        recorded_at: doing.now.to_string(),
        note,
    }
}

/// Returns the act of a doing on cases.
fn act_of(
    doing: &Doing,
    kind: crate::model::ActKind,
    behalf: Option<&Behalf>,
    note: Option<String>,
) -> crate::model::Act {
    crate::model::Act {
        on_behalf: behalf.map(|behalf| behalf.org),
        ..doing.act(kind, note)
    }
}

/// Returns the region of an organisation.
fn region_of(connection: &Connection, id: OrgId) -> Result<String, OpError> {
    Ok(org::load(connection, id)?.region)
}

/// Returns the authority of an organisation's region, else the prefecture's.
fn authority(connection: &Connection, org: Option<OrgId>) -> Result<Option<OrgId>, OpError> {
    let home = super::region::home(connection)?;
    let region = match org {
        Some(org) => region_of(connection, org)?,
        None => home.clone(),
    };
    let own = crate::store::org::authority(connection, &region)?;
    let found = match own {
        Some(own) => Some(own),
        None => crate::store::org::authority(connection, &home)?,
    };
    Ok(found.map(|org| org.id))
}
