//! Beginning cases.

use super::desk::Desk;
use super::{Conduct, Signature, act_of, privacy, signature};
use crate::law::Standing;
use crate::model::case::{Head, Person};
use crate::model::field::Value;
use crate::model::{ActKind, CaseId, Entry, EntryId, EntryState, OrgId, PersonId, Who};
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
    wanted: Wanted<P>,
    dry_run: bool,
) -> Result<Vec<Case<P>>, OpError> {
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
    let days: Vec<_> = P::fields()
        .iter()
        .map(|field| (field.key, (field.get)(&wanted.detail)))
        .collect();
    super::refuse_ahead(P::OPENING.spec.inputs, &days, wanted.history, doing)?;
    super::refuse_unbounded::<P>(P::OPENING.spec.inputs, &days, wanted.history)?;
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
    let parties = &P::opening(&wanted.detail).parties;
    let acting = behalf.map(|behalf| behalf.org).or(actor.org);
    let mut wanted = Wanted {
        entries: entries.to_vec(),
        applicant: match parties.applicant {
            Need::Required => wanted.applicant.or(acting),
            Need::Optional | Need::Never => wanted.applicant,
        },
        ..wanted.clone()
    };
    if wanted.entries.is_empty() {
        wanted.respondent = wanted.respondent.or(begun_by::<P>(&wanted, acting));
    }
    P::prepare(tx.reader(), &mut wanted, acting, doing)?;
    let entries = &wanted.entries[..];
    let held: Vec<Entry> = entries
        .iter()
        .map(|id| catalog::load(tx.reader(), *id))
        .collect::<Result<_, _>>()?;
    if let Some(entry) = held
        .iter()
        .find(|entry| parties.published && !wanted.history && entry.state != EntryState::Published)
    {
        return Err(catalog::not_published(entry).into());
    }
    let (edition, standing) = desk.edition_on(tx.reader(), doing.on)?;
    let entry = held.first().filter(|_| !parties.together);
    let head = Head {
        edition: edition.id.clone(),
        lapsed: standing == Standing::Lapsed,
        opened_on: doing.on,
        ..head_of(&wanted, &held, acting)
    };
    let mut case = Case::<P> {
        state: P::first(&wanted.detail),
        detail: wanted.detail.clone(),
        clocks: Vec::new(),
        events: Vec::new(),
        head,
    };
    case.head.region = match P::acts_first(&case.head, &case.detail, acting) {
        Some(org) => super::region_of(tx.reader(), org)?,
        None => crate::op::region::home(tx.reader())?,
    };
    case.head.person = kept_person(tx, &wanted, behalf)?;
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
    let begun = follow(tx, begun, &facts, &signed, desk)?;
    if !wanted.history {
        P::reconcile(tx, doing, &begun)?;
    }
    Ok(begun)
}

/// Returns the head of a case that names the parties and entries wanted; `acting` is the organisation that begins it.
fn head_of<P: Conduct>(wanted: &Wanted<P>, held: &[Entry], acting: Option<OrgId>) -> Head {
    let opening = P::opening(&wanted.detail);
    let provider = held.first().map(|entry| entry.provider);
    let begun_by = begun_by::<P>(wanted, acting).or(authority_of::<P>(wanted, acting));
    let entry = held.first().filter(|_| !opening.parties.together);
    // In the order in which the store gives them back.
    let mut entries = wanted.entries.clone();
    entries.sort_unstable();
    Head {
        id: CaseId::default(),
        version: 0,
        number: String::new(),
        title: String::new(),
        applicant: wanted.applicant,
        respondent: wanted.respondent.or(provider).or(begun_by),
        entry: entry.map(|entry| entry.id),
        entry_version: entry.map(|entry| entry.version),
        entries: if opening.parties.together {
            entries
        } else {
            Vec::new()
        },
        person: None,
        region: String::new(),
        edition: String::new(),
        lapsed: false,
        opened_on: Date::default(),
        closed_on: None,
        void: false,
    }
}

/// Returns the organisation that answers where it begins the case itself: whoever names none means the own one.
fn begun_by<P: Conduct>(wanted: &Wanted<P>, acting: Option<OrgId>) -> Option<OrgId> {
    let who = P::opening(&wanted.detail).spec.who;
    acting.filter(|_| matches!(who, Who::Provider | Who::Responsible))
}

/// Returns the authority that begins a case which names nobody else, so that it is its own.
fn authority_of<P: Conduct>(wanted: &Wanted<P>, acting: Option<OrgId>) -> Option<OrgId> {
    let opening = P::opening(&wanted.detail);
    let parties = &opening.parties;
    let alone = [parties.applicant, parties.entry, parties.person] == [Need::Never; 3];
    let own = opening.spec.who == Who::Authority && parties.respondent != Need::Never && alone;
    acting.filter(|_| own)
}

/// Keeps the person whom a case concerns, whom no other text may name.
fn kept_person<P: Conduct>(
    tx: &mut Tx<'_>,
    wanted: &Wanted<P>,
    behalf: Option<&Behalf>,
) -> Result<Option<PersonId>, OpError> {
    if wanted.person.is_empty() {
        return Ok(None);
    }
    let said = P::fields().iter().map(|field| (field.get)(&wanted.detail));
    let reason = wanted.reason.clone().map(Value::Text);
    let paper = privacy::texts_of(behalf);
    let texts: Vec<Value> = said.chain(reason).chain(paper).collect();
    privacy::refuse_named(Some(&wanted.person), "", &texts)?;
    Ok(Some(person::insert(tx, &wanted.person)?))
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
