//! Gathering the entries of a file: each resolved, compared with the ledger and spooled while the sheet is parsed.

use super::compare::{self, Compared, Plan};
use super::merge;
use super::resolve::{Provider, Resolver};
use super::slot::{Gathered, Slot};
use super::spool::{Spool, Waiting};
use super::{Mode, OpError, Request, is_error};
use crate::model::entry::FIELDS;
use crate::model::field::{self, Kind, Value};
use crate::model::text::match_key;
use crate::model::{
    Actor, Coded, Entry, EntryAction, EntryId, EntryState, Lang, OrgId, Problem, ProblemCode,
    ProblemSeverity,
};
use crate::op::Doing;
use crate::op::value::written;
use crate::procedure::catalog::{Facts, plan};
use crate::sheet::{Draft, ReadOptions, Source, Written, grid, read_entries};
use crate::store::{Connection, batch, entry};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::ops::ControlFlow;

/// Two independent hashes of an entry's identity; a million of them fit in a few megabytes.
type Key = (u64, u64);

struct Gatherer<'a> {
    connection: &'a Connection,
    request: &'a Request<'a>,
    actor: &'a Actor,
    doing: &'a Doing,
    resolver: Resolver,
    hashers: (RandomState, RandomState),
    slots: Vec<Slot>,
    by_key: HashMap<Key, u32>,
    spool: Spool,
    problems: Vec<Problem>,
    allowed: HashSet<OrgId>,
    /// Providers as they are first written.
    written: HashMap<OrgId, String>,
    unnamed: Vec<String>,
    is_empty_ledger: bool,
}

/// Reads the sheets and gathers their entries.
pub(super) fn gather(
    connection: &Connection,
    doing: &Doing,
    request: &Request<'_>,
    source: &mut dyn Source,
    progress: &mut dyn FnMut(u32),
) -> Result<Gathered, OpError> {
    let actor = doing.person(connection)?;
    if request.as_published.is_some() {
        super::super::may_publish_at_once(&actor)?;
    }
    let seen_act = crate::store::audit::last_number(connection)?;
    let mut gatherer = Gatherer {
        connection,
        request,
        actor: &actor,
        doing,
        resolver: Resolver::new(connection, &actor, request)?,
        hashers: (RandomState::new(), RandomState::new()),
        slots: Vec::new(),
        by_key: HashMap::new(),
        spool: Spool::new()?,
        problems: Vec::new(),
        allowed: HashSet::new(),
        written: HashMap::new(),
        unnamed: Vec::new(),
        is_empty_ledger: entry::next_id(connection)? == 1,
    };
    let options = ReadOptions {
        provider_given: request.provider.is_some(),
        file: &request.file,
    };
    let mut failed = None;
    let summary = read_entries(source, request.layouts, &options, &mut |draft| {
        progress(draft.row);
        match gatherer.take(draft) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                failed = Some(error);
                ControlFlow::Break(())
            }
        }
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    let layout_problems = request
        .layouts
        .iter()
        .flat_map(|layout| layout.problems.clone());
    for problem in layout_problems.chain(summary.problems.clone()) {
        let problem = gatherer.weighed(problem);
        gatherer.problems.push(problem);
    }
    Ok(Gathered {
        spool: gatherer.spool,
        slots: gatherer.slots,
        problems: gatherer.problems,
        orgs: gatherer.resolver.planned(),
        summary,
        seen_act,
        providers: gatherer.allowed,
        unnamed: gatherer.unnamed,
        changes: Vec::new(),
        first_new: None,
    })
}

impl Gatherer<'_> {
    /// Takes one entry, or later rows of one.
    fn take(&mut self, draft: Draft) -> Result<(), OpError> {
        let mut problems: Vec<Problem> = draft
            .problems
            .iter()
            .cloned()
            .map(|p| self.weighed(p))
            .collect();
        let mut entry = draft.entry;
        let provider = self.provider(draft.provider.as_ref(), &entry, &mut problems);
        if let Some(written) = &draft.designated_collector {
            match self.resolver.resolve(written, None) {
                Provider::Known(id) => entry.designated_collector = Some(id),
                _ => {
                    let sheet = self.sheet_name(written.sheet);
                    let code = ProblemCode::OrgUnknown;
                    problems.push(at(written, sheet, code, "designated_collector"));
                }
            }
        }
        if let Some(provider) = provider {
            entry.provider = provider;
            self.permit(&entry)?;
            let others = draft.other_providers.iter();
            for other in others.filter(|other| self.resolver.is_other(&other.text, provider)) {
                problems.push(self.two_providers(other, provider, draft.row));
            }
        }
        let place = (draft.sheet, draft.row);
        // An entry whose code is not known is no other of its name.
        let lost = |problem: &Problem| {
            problem.code == ProblemCode::DigitsLost && problem.field == Some("code")
        };
        let key = self.key(&entry).filter(|_| !problems.iter().any(lost));
        if let (Some(key), true) = (key, provider.is_some())
            && let Some(slot) = self.by_key.get(&key).copied()
        {
            let announced = draft.continues;
            let own = draft.provider.as_ref();
            let first = self.slots[slot as usize];
            if let (Some(held), Some(own)) = (first.provider, own)
                && Some(held) != provider
            {
                problems.push(self.two_providers(own, held, first.row));
            }
            return self.continue_entry(slot, &entry, announced, place, draft.item_rows, problems);
        }
        let rejected = provider.is_none() || problems.iter().any(is_error);
        let slot = self.prepare(&entry, place, rejected, draft.item_rows, &mut problems)?;
        if let (Some(key), Some(_)) = (key, provider) {
            let number = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
            self.by_key.insert(key, number);
        }
        self.slots.push(slot);
        self.problems.append(&mut problems);
        Ok(())
    }

    /// Finds the provider: named in the row, or given with the request.
    fn provider(
        &mut self,
        written: Option<&Written>,
        entry: &Entry,
        problems: &mut Vec<Problem>,
    ) -> Option<OrgId> {
        let Some(written) = written else {
            // None in the row, and none given: the reader has said so.
            return self.request.provider;
        };
        let code = match self
            .resolver
            .resolve(written, entry.provider_code.as_deref())
        {
            Provider::Known(id) => {
                let written = written.text.clone();
                self.written.entry(id).or_insert(written);
                return Some(id);
            }
            Provider::Unknown => ProblemCode::ProviderUnknown,
            Provider::Ambiguous => ProblemCode::ProviderAmbiguous,
        };
        let sheet = self.sheet_name(written.sheet);
        problems.push(at(written, sheet, code, "provider"));
        None
    }

    /// Says that rows of one code name two providers.
    fn two_providers(&self, written: &Written, first: OrgId, first_row: u32) -> Problem {
        let sheet = self.sheet_name(written.sheet);
        let mut problem = at(written, sheet, ProblemCode::CodeTwoProviders, "provider");
        let other = self.written.get(&first).cloned().unwrap_or_default();
        problem.facts = vec![("other", other), ("other_row", first_row.to_string())];
        problem
    }

    /// Returns the address of a field's cell in a row, where the sheet has a column for it.
    fn cell(&self, sheet: usize, field: &str, row: u32) -> Option<String> {
        let mut layouts = self.request.layouts.iter();
        let layout = layouts.find(|layout| layout.sheet == sheet)?;
        let matched = layout.column(field)?;
        Some(grid::address(matched.column, row))
    }

    fn sheet_name(&self, sheet: usize) -> String {
        let named = self
            .request
            .layouts
            .iter()
            .find(|layout| layout.sheet == sheet);
        named.map(|layout| layout.name.clone()).unwrap_or_default()
    }

    /// Refuses a person who may not edit this provider's entries; asked once a provider.
    fn permit(&mut self, entry: &Entry) -> Result<(), OpError> {
        if !self.allowed.insert(entry.provider) {
            return Ok(());
        }
        if self.resolver.is_new(entry.provider) {
            // Whoever may register organisations of the region may record their entries.
            return Ok(());
        }
        let facts = Facts {
            actor: self.actor,
            on: self.doing.on,
            today: self.doing.today,
        };
        let case = super::super::new_case(self.connection, entry)?;
        plan(&case, EntryAction::Edit, &facts)?;
        Ok(())
    }

    /// Returns what identifies an entry within the file: its code, else provider and name.
    fn key(&self, entry: &Entry) -> Option<Key> {
        let (a, b) = &self.hashers;
        match &entry.code {
            Some(code) => Some((a.hash_one((0, code)), b.hash_one((0, code)))),
            None if entry.name.is_empty() => None,
            None => {
                let identity = (entry.provider.0, match_key(&entry.name));
                Some((a.hash_one(&identity), b.hash_one(&identity)))
            }
        }
    }

    /// Compares an entry with the ledger and lets it wait.
    fn prepare(
        &mut self,
        entry: &Entry,
        (sheet, row): (usize, u32),
        rejected: bool,
        item_rows: u32,
        problems: &mut Vec<Problem>,
    ) -> Result<Slot, OpError> {
        let image = entry::image(entry)?;
        let said = batch::said(&image);
        let compared = if rejected {
            Compared::rejected()
        } else if self.is_empty_ledger {
            Compared::new_entry(entry)
        } else {
            compare::compare(self.connection, entry, said)?
        };
        let mut compared = self.judge(compared, entry, (sheet, row), problems);
        if let (Some(day), Plan::Update | Plan::Unchanged) =
            (self.request.as_published, compared.plan)
        {
            self.publish_held(&mut compared, day)?;
            compared = self.judge(compared, entry, (sheet, row), problems);
        }
        if compared.plan == Plan::Revise && !compared.has_cause {
            self.unnamed.push(format!("{} {}", compared.id, entry.name));
        }
        let is_new = compared.plan == Plan::Create;
        let draft = match self.request.as_published {
            Some(day) if is_new => entry::image(&published(entry, day))?,
            _ => image,
        };
        let place = self.spool.put(&Waiting {
            draft,
            changed: compared.changed.take(),
        })?;
        Ok(Slot {
            place,
            id: compared.id,
            version: compared.version,
            sheet: u32::try_from(sheet).unwrap_or(u32::MAX),
            row,
            plan: compared.plan,
            items: compared.items,
            item_rows,
            said,
            provider: (entry.provider != OrgId::default()).then_some(entry.provider),
        })
    }

    /// Puts into force a draft that the ledger has, since the file is one that is in force.
    fn publish_held(&self, compared: &mut Compared, day: jiff::civil::Date) -> Result<(), OpError> {
        if compared.id == EntryId::default() {
            return Ok(());
        }
        let held = super::super::load(self.connection, compared.id)?;
        match held.state {
            EntryState::Draft | EntryState::Returned => {
                let merged = match &compared.changed {
                    Some(image) => {
                        serde_json::from_str(image).map_err(crate::store::StoreError::from)?
                    }
                    None => held,
                };
                compared.changed = Some(entry::image(&published(&merged, day))?);
                compared.plan = Plan::Update;
            }
            EntryState::Published | EntryState::Retired => {}
            state => {
                compared.barred = Some(ProblemCode::EntryLocked);
                compared.facts = vec![("state", state.code().to_owned())];
            }
        }
        Ok(())
    }

    /// Rejects what the mode or the ledger bars, with a problem that says why.
    fn judge(
        &self,
        compared: Compared,
        entry: &Entry,
        (sheet, row): (usize, u32),
        problems: &mut Vec<Problem>,
    ) -> Compared {
        let code = match (compared.barred, compared.plan, self.request.mode) {
            (Some(code), ..) => code,
            (None, Plan::Create, Mode::Update) => ProblemCode::EntryUnknown,
            (None, Plan::Update | Plan::Revise | Plan::Unchanged, Mode::Create) => {
                ProblemCode::EntryExists
            }
            _ => return compared,
        };
        // Where the code is what says which entry is meant, else the name.
        let by_name = code == ProblemCode::EntryAmbiguous || entry.code.is_none();
        let field = if by_name { "name" } else { "code" };
        problems.push(Problem {
            severity: ProblemSeverity::Error,
            code,
            sheet: self.sheet_name(sheet),
            cell: self.cell(sheet, field, row),
            row: Some(row),
            field: Some(field),
            value: Some(entry.code.clone().unwrap_or_else(|| entry.name.clone())),
            facts: compared.facts.clone(),
            refusal: None,
            fault: None,
        });
        Compared::rejected()
    }

    /// Adds later rows to an entry that was met before.
    fn continue_entry(
        &mut self,
        number: u32,
        later: &Entry,
        announced: bool,
        (later_sheet, later_row): (usize, u32),
        item_rows: u32,
        mut problems: Vec<Problem>,
    ) -> Result<(), OpError> {
        let slot = self.slots[number as usize];
        let waiting = self.spool.get(slot.place)?;
        let mut first: Entry =
            serde_json::from_str(&waiting.draft).map_err(crate::store::StoreError::from)?;
        // The state of a first load is put on anew by `prepare`.
        first.state = EntryState::default();
        let sheet = self.sheet_name(later_sheet);
        let cells = |field: &str| self.cell(later_sheet, field, later_row);
        // Rows with a fault of their own say nothing more.
        let silent = problems.iter().any(is_error);
        let mut note =
            |code: ProblemCode, field: &'static str, value: String, other: Option<String>| {
                let mut facts = vec![("other_row", slot.row.to_string())];
                facts.extend(other.map(|other| ("other", other)));
                problems.push(Problem {
                    severity: code.severity(),
                    code,
                    sheet: sheet.clone(),
                    cell: cells(field),
                    row: Some(later_row),
                    field: Some(field),
                    value: Some(value),
                    facts,
                    refusal: None,
                    fault: None,
                });
            };
        if !announced && !silent {
            note(ProblemCode::EntryInFile, "name", later.name.clone(), None);
        }
        let conflicts = merge::add(&mut first, later);
        for conflict in conflicts.into_iter().filter(|_| !silent) {
            let (held, new) = (
                text(&conflict, &conflict.first),
                text(&conflict, &conflict.later),
            );
            note(ProblemCode::ValueConflict, conflict.field, new, Some(held));
        }
        let mut problems: Vec<Problem> = problems.into_iter().map(|p| self.weighed(p)).collect();
        let rejected = slot.plan == Plan::Rejected || problems.iter().any(is_error);
        let place = (slot.sheet as usize, slot.row);
        let rows = slot.item_rows + item_rows;
        let named = format!("{} {}", slot.id, first.name);
        self.unnamed.retain(|name| *name != named);
        self.slots[number as usize] = self.prepare(&first, place, rejected, rows, &mut problems)?;
        self.problems.append(&mut problems);
        Ok(())
    }

    /// Makes a warning an error under `--strict`.
    fn weighed(&self, mut problem: Problem) -> Problem {
        if self.request.strict {
            problem.severity = ProblemSeverity::Error;
        }
        problem
    }
}

/// Puts a new entry of a first load into force.
fn published(entry: &Entry, day: jiff::civil::Date) -> Entry {
    let mut published = entry.clone();
    published.state = EntryState::Published;
    published.published_on = published.published_on.or(Some(day));
    published
}

/// Writes one side of a conflict in the words of a sheet.
fn text(conflict: &merge::Conflict, value: &Value) -> String {
    let kind = field::find(FIELDS, conflict.field).map_or(Kind::Text, |field| field.kind);
    written(kind, value, Lang::Zh, &BTreeMap::new())
}

fn at(written: &Written, sheet: String, code: ProblemCode, field: &'static str) -> Problem {
    Problem {
        severity: code.severity(),
        code,
        sheet,
        cell: written
            .column
            .map(|column| grid::address(column, written.row)),
        row: Some(written.row),
        field: Some(field),
        value: Some(written.text.clone()),
        facts: Vec::new(),
        refusal: None,
        fault: None,
    }
}
