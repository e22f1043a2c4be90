//! Beginning cases.

use super::desk::Desk;
use super::{Conduct, Signature, act_of, signature};
use crate::law::Standing;
use crate::model::case::{Head, Person};
use crate::model::{ActKind, Bar, CaseId, Entry, EntryId, EntryState, OrgId, Who};
use crate::op::{Doing, OpError, catalog};
use crate::procedure::{self, Behalf, Case, Facts, Need};
use crate::store::case::{self as cases, person};
use crate::store::{Ledger, Tx};
use jiff::civil::Date;

/// Holds what a case, or one a catalogue entry, is to begin with.
#[derive(Clone, Debug)]
pub struct Wanted<P: Conduct> {
    /// Its detail as given.
    pub detail: P::Detail,
    /// The organisation that applies; the acting one where it may be nobody else.
    pub applicant: Option<OrgId>,
    /// The organisation that must answer; the entry's provider where it is not named.
    pub respondent: Option<OrgId>,
    /// The entries that it is about.
    pub entries: Vec<EntryId>,
    /// The person or body outside the administration whom it concerns.
    pub person: Person,
    /// Reason or remark.
    pub reason: Option<String>,
    /// Whether a ledger of former years is being taken over.
    pub history: bool,
    /// Whether another act begins it, which decided already who may.
    pub within: bool,
}

impl<P: Conduct> Default for Wanted<P> {
    fn default() -> Self {
        Self {
            detail: P::Detail::default(),
            applicant: None,
            respondent: None,
            entries: Vec::new(),
            person: Person::default(),
            reason: None,
            history: false,
            within: false,
        }
    }
}

/// Begins cases: one, or one for each entry where the procedure takes one at a time. One act, all or none.
///
/// # Errors
/// What [`procedure::open`] refuses; an entry that is not published where it must be; what SQLite says.
pub fn open<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    behalf: Option<&Behalf>,
    mut wanted: Wanted<P>,
    dry_run: bool,
) -> Result<Vec<Case<P>>, OpError> {
    P::prepare(ledger.reader(), &mut wanted, doing)?;
    let act = act_of(doing, ActKind::CaseSubmit, behalf, wanted.reason.clone());
    ledger.write_or_rehearse(&act, dry_run, |tx| open_in(tx, doing, behalf, &wanted))
}

/// Begins cases within an act.
///
/// # Errors
/// As for [`open`].
pub(in crate::op) fn open_in<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    behalf: Option<&Behalf>,
    wanted: &Wanted<P>,
) -> Result<Vec<Case<P>>, OpError> {
    let mut desk = Desk::default();
    let parties = &P::OPENING.parties;
    if parties.together || wanted.entries.len() <= 1 {
        let one = open_one(tx, doing, behalf, wanted, &wanted.entries, &mut desk)?;
        return Ok(vec![one]);
    }
    wanted
        .entries
        .iter()
        .map(|entry| open_one(tx, doing, behalf, wanted, &[*entry], &mut desk))
        .collect()
}

fn open_one<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    behalf: Option<&Behalf>,
    wanted: &Wanted<P>,
    entries: &[EntryId],
    desk: &mut Desk,
) -> Result<Case<P>, OpError> {
    let actor = doing.person(tx.reader())?;
    let parties = &P::OPENING.parties;
    let held: Vec<Entry> = entries
        .iter()
        .map(|id| catalog::load(tx.reader(), *id))
        .collect::<Result<_, _>>()?;
    if let Some(entry) = held
        .iter()
        .find(|entry| parties.published && !wanted.history && entry.state != EntryState::Published)
    {
        return Err(crate::model::Refusal::from(Bar::of(
            "not-published",
            24,
            catalog::record_name(entry),
        ))
        .into());
    }
    let (edition, standing) = desk.edition_on(tx.reader(), doing.on)?;
    let acting = behalf.map(|behalf| behalf.org).or(actor.org);
    let provider = held.first().map(|entry| entry.provider);
    // Where the provider begins it, whoever names none means the own organisation.
    let begun_by = acting.filter(|_| P::OPENING.spec.who == Who::Provider);
    let head = Head {
        id: CaseId::default(),
        version: 0,
        number: String::new(),
        title: String::new(),
        applicant: match parties.applicant {
            Need::Required => wanted.applicant.or(acting),
            Need::Optional => wanted.applicant,
            Need::Never => None,
        },
        respondent: wanted.respondent.or(provider).or(begun_by),
        entry: held
            .first()
            .filter(|_| !parties.together)
            .map(|entry| entry.id),
        entry_version: held
            .first()
            .filter(|_| !parties.together)
            .map(|entry| entry.version),
        entries: if parties.together {
            entries.to_vec()
        } else {
            Vec::new()
        },
        person: None,
        region: String::new(),
        edition: edition.id.clone(),
        lapsed: standing == Standing::Lapsed,
        opened_on: doing.on,
        closed_on: None,
        void: false,
    };
    let mut case = Case::<P> {
        state: P::first(&wanted.detail),
        detail: wanted.detail.clone(),
        clocks: Vec::new(),
        events: Vec::new(),
        head,
    };
    let answering = case.head.respondent.or(case.head.applicant);
    case.head.region = match answering {
        Some(org) => super::region_of(tx.reader(), org)?,
        None => crate::op::region::home(tx.reader())?,
    };
    if !wanted.person.is_empty() {
        case.head.person = Some(person::insert(tx, &wanted.person)?);
    }
    let entry = held.first().filter(|_| !parties.together);
    let facts = Facts {
        actor: &actor,
        behalf,
        on: doing.on,
        today: doing.today,
        entry,
        edition: &edition,
        history: wanted.history,
    };
    let named = held.first().map(|entry| entry.name.as_str());
    case.head.title = P::title(&case.head, &case.detail, named);
    let reason = wanted.reason.as_deref();
    let step = if wanted.within {
        procedure::open_within(&case, reason, &facts)?
    } else {
        procedure::open(&case, reason, &facts)?
    };
    case.head.title = P::title(&case.head, step.detail(), named);
    let clocks = desk.moved::<P>(tx.reader(), &case.head, &[], step.clocks(), doing.on)?;
    let signed = signature(doing, behalf, wanted.reason.clone());
    let begun = cases::begin(tx, &case.head, &step, &signed, clocks)?;
    P::effect(tx, &begun, &step, &actor)?;
    follow(tx, begun, &facts, &signed, desk)
}

/// Does what follows at once by law: the event names nobody.
fn follow<P: Conduct>(
    tx: &mut Tx<'_>,
    case: Case<P>,
    facts: &Facts<'_>,
    signed: &Signature,
    desk: &mut Desk,
) -> Result<Case<P>, OpError> {
    let Some(step) = procedure::by_law(&case, facts)? else {
        return Ok(case);
    };
    let law = Signature {
        recorded_at: signed.recorded_at.clone(),
        ..Signature::default()
    };
    let on: Date = step.on();
    let clocks = desk.moved::<P>(tx.reader(), &case.head, &case.clocks, step.clocks(), on)?;
    let done = cases::apply(tx, &case, &step, &law, clocks)?;
    P::effect(tx, &done, &step, facts.actor)?;
    Ok(done)
}
