//! Documents: whose they are, what supersedes them, and those that were published before they were recorded.

use super::act::act_in;
use super::desk::Desk;
use super::ledger::Dated;
use super::open::open_in;
use super::{Asking, Conduct, Wanted, act_of, load, named};
use crate::model::case::Head;
use crate::model::field::Value;
use crate::model::text::match_key;
use crate::model::{ActKind, Bar, CaseId, Coded, Fault, OrgId, ProcedureKind, Refusal};
use crate::op::{Doing, OpError, org};
use crate::procedure::document::{Action, Detail, Document, Kind, State};
use crate::procedure::{Behalf, Case, Step};
use crate::store::case::{CaseFilter, ids};
use crate::store::{Connection, Ledger, StoreError};
use jiff::civil::Date;

impl Conduct for Document {
    const BOUNDS: &'static [(&'static str, i64, i64)] = &[("doc_year", 2000, 2100)];

    const DATES: &'static [Dated] = &[
        Dated::of("approve", "approved_on"),
        Dated::of("publish", "published_on"),
        Dated::of("supersede", "superseded_on"),
    ];

    const OF_AUTHORITY: bool = true;

    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        let Some(named) = wanted.respondent else {
            return Ok(());
        };
        let named = org::load(connection, named)?;
        if named.is_authority || wanted.history {
            return Ok(());
        }
        let article = wanted.detail.kind.map_or(6, Kind::article);
        Err(Refusal::from(Bar::of("document-respondent", article, named.name)).into())
    }

    /// Writes the number of the case in place of the document's own, where the ledger has the document.
    fn prepare_step(
        connection: &Connection,
        case: &mut Case<Self>,
        action: Action,
        detail: &mut Detail,
    ) -> Result<(), OpError> {
        if action == Action::Supersede
            && let Some(name) = &detail.superseded_by
            && let Some(heir) = heir(connection, case, name)?
        {
            detail.superseded_by = Some(heir.head.number);
        }
        Ok(())
    }

    /// What supersedes a document is published, of the same kind and authority, and another one.
    fn refuse_step(
        connection: &Connection,
        case: &Case<Self>,
        step: &Step<Self>,
    ) -> Result<(), OpError> {
        let (Some(Action::Supersede), Some(name)) = (step.act(), &step.detail().superseded_by)
        else {
            return Ok(());
        };
        let Some(heir) = heir(connection, case, name)? else {
            return Err(Fault::NoCase {
                procedure: ProcedureKind::Document,
                name: name.clone(),
                near: Vec::new(),
            }
            .into());
        };
        let fits = heir.head.id != case.head.id
            && !heir.head.void
            && heir.detail.kind == case.detail.kind
            && heir.head.region == case.head.region
            && heir.state == State::Published;
        if fits {
            return Ok(());
        }
        let article = case.detail.kind.map_or(6, Kind::article);
        let bar = Bar::of("document-heir", article, &case.head.number);
        Err(Refusal::from(bar.with("heir", heir.head.number)).into())
    }

    /// What supersedes another document stays while that one says so.
    fn refuse_void(connection: &Connection, case: &Case<Self>) -> Result<(), OpError> {
        for id in of_region(connection, &case.head.region)? {
            let other = load::<Self>(connection, id)?;
            if other.detail.superseded_by.as_ref() == Some(&case.head.number) {
                let article = case.detail.kind.map_or(6, Kind::article);
                let bar = Bar::of("document-supersedes", article, &case.head.number);
                return Err(Refusal::from(bar.with("other", other.head.number)).into());
            }
        }
        Ok(())
    }
}

/// Finds the document that a text names: by the number of its case, or by its own number in the same region, another one
/// first.
fn heir(
    connection: &Connection,
    case: &Case<Document>,
    name: &str,
) -> Result<Option<Case<Document>>, OpError> {
    if let Some(id) = named::<Document>(connection, name)? {
        return Ok(Some(load(connection, id)?));
    }
    let wanted = match_key(name);
    let mut found = None;
    for id in of_region(connection, &case.head.region)? {
        let other = load::<Document>(connection, id)?;
        let own = other.detail.doc_number.as_deref().map(match_key);
        if own.as_ref() == Some(&wanted) {
            let is_other = other.head.id != case.head.id;
            found = Some(other);
            if is_other {
                break;
            }
        }
    }
    Ok(found)
}

/// Lists the documents of a region.
fn of_region(connection: &Connection, region: &str) -> Result<Vec<CaseId>, StoreError> {
    let filter = CaseFilter {
        procedure: Some(ProcedureKind::Document),
        region: Some(region.to_owned()),
        ..CaseFilter::default()
    };
    ids(connection, &filter)
}

/// Holds a document that was published before it was recorded.
#[derive(Clone, Debug)]
pub struct Recording {
    /// What it is.
    pub wanted: Wanted<Document>,
    /// Number of the government's approval, where it has one.
    pub approval_number: Option<String>,
    /// Day of that approval; the day of publication where it is not named.
    pub approved_on: Option<Date>,
}

/// Refuses a plan without the government's approval (Art. 8), by its title: its case has a number that is given up again.
fn refuse_unapproved(recording: &Recording) -> Result<(), Refusal> {
    let detail = &recording.wanted.detail;
    if detail.kind != Some(Kind::Plan) || recording.approval_number.is_some() {
        return Ok(());
    }
    let asked = Action::CHOICES
        .iter()
        .find(|c| c.code == Action::Publish.code());
    Err(Refusal::Missing {
        case: detail.doc_name.clone().unwrap_or_default(),
        asked: asked.unwrap_or(&crate::model::case::SUBMIT),
        needs: vec!["approval-number"],
    })
}

/// Names a case that is given up again by its title, and not by a number that nobody will find.
fn untitled(error: OpError, head: &Head) -> OpError {
    let OpError::Fault(Fault::Refused(mut refusal)) = error else {
        return error;
    };
    match &mut refusal {
        Refusal::CaseRole { case, now, .. } if *case == head.number => {
            case.clone_from(&head.title);
            *now = None;
        }
        Refusal::Barred(bar) if bar.record == head.number => bar.record.clone_from(&head.title),
        _ => {}
    }
    refusal.into()
}

/// Registers a document, its approval and its publication, which was on `doing.on`, in one act.
///
/// # Errors
/// What any of the steps refuses; what SQLite says.
pub fn record(
    ledger: &mut Ledger,
    doing: &Doing,
    behalf: Option<&Behalf>,
    recording: &Recording,
    dry_run: bool,
) -> Result<Option<Case<Document>>, OpError> {
    let approved_on = recording.approved_on.unwrap_or(doing.on);
    let begun_on = match recording.approval_number {
        Some(_) => approved_on.min(doing.on),
        None => doing.on,
    };
    let on = |day: Date| Doing {
        on: day,
        ..doing.clone()
    };
    let act = act_of(doing, ActKind::CaseSubmit, behalf, None);
    ledger.write_or_rehearse(&act, dry_run, |tx| {
        let mut done = open_in(tx, &on(begun_on), behalf, &recording.wanted)?.pop();
        refuse_unapproved(recording)?;
        let mut desk = Desk::default();
        let mut steps = Vec::new();
        if let Some(number) = &recording.approval_number {
            let values = vec![
                ("approval_number", Value::Text(number.clone())),
                ("approved_on", Value::Date(approved_on)),
            ];
            steps.push((Action::Approve, values, approved_on));
        }
        steps.push((Action::Publish, Vec::new(), doing.on));
        for (action, values, day) in steps {
            let Some(case) = &done else { break };
            let asking = Asking {
                action,
                values,
                reason: None,
                respondent: None,
                history: false,
            };
            let head = case.head.clone();
            let step = act_in(tx, &on(day), behalf, head.id, &asking, &mut desk);
            done = Some(step.map_err(|error| untitled(error, &head))?);
        }
        Ok(done)
    })
}
