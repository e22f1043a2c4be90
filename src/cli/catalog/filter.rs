//! The options by which entries are chosen: of `list`, `search`, `export` and the verbs for many.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::value::{self, choice, filled, optional};
use crate::model::entry::{OpenType, Scope, ShareType};
use crate::model::{EntryId, EntryState, RecordKind};
use crate::op::catalog::{EntryFilter, EntryOrder, batch};
use crate::op::{check, org, region};
use crate::store::Connection;

/// Which entries, by what no field of an entry is named after, so that `edit` can take it too.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Narrow {
    #[arg(long)]
    org: Vec<String>,
    #[arg(long)]
    region: Option<String>,
    #[arg(long = "state", id = "entry_state", value_delimiter = ',')]
    state: Vec<String>,
    #[arg(long)]
    batch: Option<String>,
    #[arg(long)]
    pending: bool,
    #[arg(long)]
    overdue: bool,
    #[arg(long)]
    mine: bool,
}

/// Which entries.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct FilterArgs {
    #[command(flatten)]
    narrow: Narrow,
    #[arg(long)]
    share_type: Option<String>,
    #[arg(long)]
    open_type: Option<String>,
    #[arg(long)]
    scope: Option<String>,
    #[arg(long)]
    since: Option<String>,
    #[arg(long)]
    until: Option<String>,
    #[arg(long = "article", id = "found_article")]
    article: Option<String>,
    #[arg(long)]
    search: Option<String>,
}

impl From<Narrow> for FilterArgs {
    fn from(narrow: Narrow) -> Self {
        Self {
            narrow,
            ..Self::default()
        }
    }
}

/// In which order, and how many.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PageArgs {
    #[arg(long = "sort", id = "entry_sort")]
    sort: Option<String>,
    #[arg(long)]
    limit: Option<u64>,
    #[arg(long)]
    offset: Option<u64>,
}

impl FilterArgs {
    /// Tells whether no option was given, so that all entries would be meant.
    pub fn is_empty(&self) -> bool {
        let texts = [
            &self.narrow.region,
            &self.narrow.batch,
            &self.share_type,
            &self.open_type,
            &self.scope,
            &self.since,
            &self.until,
            &self.article,
            &self.search,
        ];
        self.narrow.org.is_empty()
            && self.narrow.state.is_empty()
            && !self.narrow.pending
            && !self.narrow.overdue
            && !self.narrow.mine
            && texts.iter().all(|text| text.is_none())
    }

    /// Reads the options.
    ///
    /// # Errors
    /// A value that is not in its list, an organisation, region or batch that is not there, a date that is none.
    pub fn read(&self, connection: &Connection, context: &Context) -> Result<EntryFilter, Failure> {
        let date = |field: &str, given: &Option<String>| {
            given
                .as_deref()
                .map(|given| crate::cli::value::date(field, given))
                .transpose()
        };
        let mut orgs = Vec::new();
        for wanted in &self.narrow.org {
            orgs.push(org::find(connection, wanted)?.id);
        }
        if self.narrow.mine {
            let person = context.doing(None)?.person(connection)?;
            orgs.extend(person.org);
        }
        let states = self
            .narrow
            .state
            .iter()
            .map(|given| choice("state", given))
            .collect::<Result<_, _>>()?;
        Ok(EntryFilter {
            orgs,
            region: match &self.narrow.region {
                Some(wanted) => Some(region::find(connection, wanted)?.code),
                None => None,
            },
            states,
            share_type: optional::<ShareType>("share_type", &self.share_type)?,
            open_type: optional::<OpenType>("open_type", &self.open_type)?,
            scope: optional::<Scope>("scope", &self.scope)?,
            batch: match &self.narrow.batch {
                Some(wanted) => Some(batch::find(connection, wanted)?.id),
                None => None,
            },
            since: date("since", &self.since)?,
            until: date("until", &self.until)?,
            pending: self.narrow.pending,
            overdue: self.narrow.overdue.then_some(context.today),
            found: match &self.article {
                Some(article) => Some(found(connection, article, context)?),
                None => None,
            },
            search: filled("search", self.search.as_deref())?.map(str::to_owned),
            ..EntryFilter::default()
        })
    }
}

/// Returns the entries that the rules of an article find today.
fn found(
    connection: &Connection,
    article: &str,
    context: &Context,
) -> Result<Vec<EntryId>, Failure> {
    let article = value::article(article)?;
    let numbers = check::subjects(connection, article, RecordKind::Entry, context.today)?;
    Ok(numbers
        .iter()
        .filter_map(|number| EntryId::read(number))
        .collect())
}

impl PageArgs {
    /// Puts order and bounds into a filter.
    ///
    /// # Errors
    /// A key that entries cannot be sorted by.
    pub fn put(&self, filter: &mut EntryFilter) -> Result<(), Failure> {
        if let Some(order) = optional::<EntryOrder>("sort", &self.sort)? {
            filter.order = order;
        }
        filter.limit = self.limit;
        filter.offset = self.offset.unwrap_or(0);
        Ok(())
    }
}

/// Finds the entries that a verb for many means: those named, or those that the options choose.
///
/// # Errors
/// An entry that is not there; neither names nor options ([`Usage::Missing`]).
pub fn chosen(
    connection: &Connection,
    context: &Context,
    named: &[String],
    filter: &FilterArgs,
    states: &[EntryState],
) -> Result<Vec<EntryId>, Failure> {
    if named.is_empty() && filter.is_empty() {
        let entry = context.say("help-word-entry", &[]);
        let possible = format!("<{entry}> | --batch | --org | --state | …");
        return Err(Usage::Missing(vec![possible]).into());
    }
    let mut ids = Vec::new();
    for wanted in named {
        ids.push(crate::op::catalog::find_whole(connection, wanted)?);
    }
    if !filter.is_empty() {
        let mut wanted = filter.read(connection, context)?;
        if wanted.states.is_empty() && !wanted.pending && wanted.overdue.is_none() {
            // Options choose what the verb can do something about; names are taken at their word.
            wanted.stands = states.to_vec();
        }
        ids.extend(crate::op::catalog::ids(connection, &wanted)?);
    }
    ids.sort();
    ids.dedup();
    Ok(ids)
}
