//! `abdata catalog show ENTRY`: an entry, where it came from, its pending revision and what can be done now.

use super::diff::{self, DifferenceView};
use super::page;
use super::view::{self, EntryView, Orgs};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair, word};
use crate::message::entry_action;
use crate::model::entry::{ChangeGround, Revision};
use crate::model::{Clock, Coded, Entry, EntryAction, EntryState, RecordKind};
use crate::op::catalog::{case, change, find, load, past, revised};
use crate::procedure::catalog::{Endorsement, allowed};
use crate::store::{Connection, batch, clock, revision};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Show {
    entry: String,
    #[arg(long)]
    version: Option<i64>,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    entry: EntryView,
    sources: Vec<SourceView>,
    revision: Option<RevisionView>,
    clocks: Vec<ClockView>,
    endorsed: Option<EndorsedView>,
    allowed: Vec<EntryAction>,
}

#[derive(Serialize)]
struct EndorsedView {
    on: Date,
    by: String,
}

#[derive(Serialize)]
struct SourceView {
    batch: String,
    file: String,
    sheet: String,
    row: u32,
}

#[derive(Serialize)]
struct RevisionView {
    state: EntryState,
    ground: Option<ChangeGround>,
    occurred_on: Option<Date>,
    change: Option<String>,
    correction: Option<String>,
    difference: DifferenceView,
}

#[derive(Serialize)]
struct ClockView {
    name: String,
    article: u16,
    paragraph: Option<u16>,
    policy: bool,
    org: Option<crate::model::OrgRef>,
    started_on: Date,
    working_days: u32,
    due_on: Date,
    provisional: bool,
    ended_on: Option<Date>,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let reader = ledger.reader();
        let lang = context.lang;
        let id = find(reader, &self.entry)?;
        let orgs = Orgs::load(reader)?;
        let held = match self.version {
            Some(number) => past::version(reader, id, number)?,
            None => load(reader, id)?,
        };
        let sources: Vec<SourceView> = batch::sources(reader, id)?
            .into_iter()
            .map(|(batch, file, sheet, row)| SourceView {
                batch: batch.to_string(),
                file,
                sheet,
                row,
            })
            .collect();
        let pending = revision::load(reader, id)?;
        let clocks = clock::of_record(reader, RecordKind::Entry, &id.to_string())?;
        let state = pending.as_ref().map_or(held.state, |pending| pending.state);
        let review = case(reader, &held)?;
        let endorsed = match review.endorsement {
            Endorsement::Given => past::endorsed(reader, id)?,
            Endorsement::Due | Endorsement::Needless => None,
        };
        let possible = allowed(state, review.endorsement);
        let mut blocks = page::blocks(&held, &orgs, lang);
        let mut rest = more(&sources, &clocks, (&id.to_string(), &possible), context);
        if let Some(endorsed) = &endorsed {
            let text = format!("{} {}", endorsed.on, endorsed.by);
            rest.push(pair(lang, "endorsed", text));
        }
        blocks.push(Block::Pairs(rest));
        let shown = match pending {
            Some(pending) => {
                let (shown, more) = revision_view(reader, &held, pending, &orgs, context)?;
                blocks.extend(more);
                Some(shown)
            }
            None => None,
        };
        let clocks = clocks
            .into_iter()
            .map(|clock| ClockView {
                name: clock.name,
                article: clock.article,
                paragraph: clock.paragraph,
                policy: clock.policy,
                org: orgs.name(clock.org),
                started_on: clock.started_on,
                working_days: clock.working_days,
                due_on: clock.due_on,
                provisional: clock.provisional,
                ended_on: clock.ended_on,
            })
            .collect();
        let json = Shown {
            entry: view::entry(held, &orgs),
            sources,
            revision: shown,
            clocks,
            endorsed: endorsed.map(|endorsed| EndorsedView {
                on: endorsed.on,
                by: endorsed.by,
            }),
            allowed: possible,
        };
        Ok(Outcome::one(json, blocks))
    }
}

/// Sets out a pending revision: where it stands, why, and what it changes.
fn revision_view(
    connection: &Connection,
    held: &Entry,
    pending: Revision,
    orgs: &Orgs,
    context: &Context,
) -> Result<(RevisionView, Vec<Block>), Failure> {
    let difference = past::difference(held, &revised(held, pending.proposed.clone()));
    let change = match pending.cause.change {
        Some(id) => change::number(connection, id)?,
        None => None,
    };
    let blocks = vec![
        Block::Heading(word(context.lang, "revision")),
        Block::Pairs(cause(&pending, change.as_deref(), context)),
        Block::Table(diff::table(&difference, orgs, context.lang)),
    ];
    let shown = RevisionView {
        state: pending.state,
        ground: pending.cause.ground,
        occurred_on: pending.cause.occurred_on,
        change,
        correction: pending.cause.correction,
        difference: diff::view(&difference, orgs),
    };
    Ok((shown, blocks))
}

fn more(
    sources: &[SourceView],
    clocks: &[Clock],
    (id, possible): (&str, &[EntryAction]),
    context: &Context,
) -> Vec<(String, String)> {
    let lang = context.lang;
    let mut pairs = Vec::new();
    for source in sources {
        // As spreadsheets write it; a text file has no sheet to name.
        let sheet = match source.sheet.as_str() {
            "" => String::new(),
            name => format!("{name}!"),
        };
        let place = format!("{} {} {sheet}{}", source.batch, source.file, source.row);
        pairs.push(pair(lang, "source_cell", place));
    }
    for clock in clocks.iter().filter(|clock| clock.ended_on.is_none()) {
        let key = match (clock.policy, clock.provisional) {
            (true, true) => "catalog-review-due-provisional",
            (true, false) => "catalog-review-due",
            (false, true) => "catalog-review-due-law-provisional",
            (false, false) => "catalog-review-due-law",
        };
        let facts = [
            ("due", clock.due_on.to_string().into()),
            ("article", clock.article.to_string().into()),
        ];
        pairs.push((word(lang, "review"), context.say(key, &facts)));
    }
    let words: Vec<String> = possible
        .iter()
        .map(|action| entry_action(id, *action, lang))
        .collect();
    pairs.push(pair(lang, "allowed", words.join("\n")));
    pairs
}

fn cause(pending: &Revision, change: Option<&str>, context: &Context) -> Vec<(String, String)> {
    let lang = context.lang;
    let mut pairs = vec![pair(lang, "state", pending.state.word(lang))];
    if let Some(ground) = pending.cause.ground {
        pairs.push(pair(lang, "ground", ground.word(lang)));
    }
    if let Some(day) = pending.cause.occurred_on {
        pairs.push(pair(lang, "occurred_on", day.to_string()));
    }
    if let Some(number) = change {
        pairs.push(pair(lang, "change", number));
    }
    if let Some(reason) = &pending.cause.correction {
        pairs.push(pair(lang, "correction", reason));
    }
    pairs
}
