//! The filters of lists, exports and actions over many cases.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::value::filled;
use crate::model::case::VOID;
use crate::model::{CaseId, Coded, ValueFault};
use crate::op;
use crate::op::case::Conduct;
use crate::procedure::{is_possible, possible, seen_state};
use crate::store::case::{CaseFilter, CaseSort, ids};
use crate::store::{Connection, people};
use jiff::civil::Date;
use std::collections::BTreeSet;

// Which cases are meant.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct CaseFilterArgs {
    #[arg(long)]
    pub org: Option<String>,
    #[arg(long)]
    pub region: Option<String>,
    #[arg(long = "state", id = "case_state")]
    pub state: Option<String>,
    #[arg(long)]
    pub search: Option<String>,
    #[arg(long)]
    pub mine: bool,
    #[arg(long = "overdue", id = "case_overdue")]
    pub overdue: bool,
}

impl CaseFilterArgs {
    fn is_given(&self) -> bool {
        self.org.is_some()
            || self.region.is_some()
            || self.state.is_some()
            || self.search.is_some()
            || self.mine
            || self.overdue
    }

    /// Looks up what the options name; the states apart, since some show on a day and are not stored.
    ///
    /// # Errors
    /// An organisation or region that is not there; a state that the procedure lacks.
    pub fn read<P: Conduct>(
        &self,
        connection: &Connection,
        context: &Context,
        as_of: Date,
    ) -> Result<Chosen<P>, Failure> {
        let mut org = match &self.org {
            None => None,
            Some(wanted) => Some(op::org::find(connection, wanted)?.id),
        };
        if self.mine {
            let login = context.act_as.as_deref().unwrap_or(&context.actor);
            let own = people::by_login(connection, login)?.and_then(|user| user.org);
            // Whoever belongs nowhere has none.
            org = Some(own.unwrap_or_default());
        }
        let region = match &self.region {
            None => None,
            Some(wanted) => Some(op::region::find(connection, wanted)?.code),
        };
        let (states, void) = states::<P>(self.state.as_deref())?;
        Ok(Chosen {
            filter: CaseFilter {
                procedure: Some(P::KIND),
                org,
                region,
                states: stored::<P>(&states),
                void,
                overdue: self.overdue,
                search: filled("search", self.search.as_deref())?.map(str::to_owned),
                as_of: Some(as_of),
                ..CaseFilter::default()
            },
            states,
            as_of,
        })
    }
}

/// Holds a filter, and the states as they show on a day.
pub struct Chosen<P: Conduct> {
    /// What the store filters by.
    pub filter: CaseFilter,
    /// States that are asked for; all where there is none.
    pub states: Vec<P::State>,
    /// The day.
    pub as_of: Date,
}

impl<P: Conduct> Chosen<P> {
    /// Lists the cases, as they were on the day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn cases(
        &self,
        connection: &Connection,
        today: Date,
    ) -> Result<Vec<crate::procedure::Case<P>>, Failure> {
        // A state that shows by time passing, or that of a former day, is not the stored one.
        let past = self.as_of < today;
        let apart = !self.states.is_empty() || past;
        let mut filter = self.filter.clone();
        if apart {
            filter.limit = None;
            filter.offset = 0;
        }
        if past {
            filter.states.clear();
        }
        let mut found = Vec::new();
        let mut skipped = 0;
        for id in ids(connection, &filter)? {
            let case = op::case::load::<P>(connection, id)?;
            let Some(case) = op::case::as_of(connection, case, self.as_of)? else {
                continue;
            };
            if apart {
                let state = seen_state(&case, self.as_of);
                if !self.states.is_empty() && !self.states.contains(&state) {
                    continue;
                }
                if skipped < self.filter.offset {
                    skipped += 1;
                    continue;
                }
                let limit = self.filter.limit.and_then(|l| usize::try_from(l).ok());
                if limit.is_some_and(|limit| found.len() >= limit) {
                    break;
                }
            }
            found.push(case);
        }
        Ok(found)
    }
}

/// Reads states as people write them, several separated by commas; and whether those taken back are meant.
fn states<P: Conduct>(given: Option<&str>) -> Result<(Vec<P::State>, bool), Failure> {
    let mut states = Vec::new();
    let mut void = false;
    let Some(given) = filled("state", given)? else {
        return Ok((states, void));
    };
    for part in given.split([',', '，', '、']).map(str::trim) {
        if part == VOID.code || part == VOID.zh {
            void = true;
            continue;
        }
        let state = P::State::read(part).ok_or_else(|| {
            let choices = P::State::CHOICES.iter().chain([&VOID]);
            let choices = choices.map(|c| format!("{} {}", c.code, c.zh)).collect();
            op::value::fault("state", part, ValueFault::NotListed { choices })
        })?;
        states.push(state);
    }
    Ok((states, void))
}

/// Returns the codes of states that the store can filter by; none where a state is asked for that is never stored.
fn stored<P: Conduct>(states: &[P::State]) -> Vec<&'static str> {
    let mut entered = BTreeSet::from([P::first(&P::Detail::default()).code()]);
    for from in P::State::ALL {
        let reached = P::Action::ALL.iter().filter_map(|a| P::next(*from, *a));
        entered.extend(reached.filter(|to| to != from).map(Coded::code));
    }
    if states.iter().all(|state| entered.contains(state.code())) {
        states.iter().map(|state| state.code()).collect()
    } else {
        Vec::new()
    }
}

/// Returns the cases that are named, or that the filters leave among those on which an action is possible.
///
/// # Errors
/// Neither cases nor filters; a case that is not there.
pub fn choose<P: Conduct>(
    connection: &Connection,
    context: &Context,
    named: &[String],
    filter: &ListFilterArgs,
    action: P::Action,
) -> Result<Vec<CaseId>, Failure> {
    if named.is_empty() {
        if !filter.is_given() {
            let case = context.say("help-word-case", &[]);
            let possible = format!("<{case}> | --org | --state | --since | …");
            return Err(Usage::Missing(vec![possible]).into());
        }
        let mut chosen = filter.read::<P>(connection, context, context.today)?;
        // Those on which nothing can be done do not count.
        let limit = chosen.filter.limit.take();
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        let offset = std::mem::take(&mut chosen.filter.offset);
        let offset = usize::try_from(offset).unwrap_or_default();
        if chosen.states.is_empty() {
            let all = P::State::ALL.iter().copied();
            chosen.states = all
                .filter(|state| possible::<P>(*state).contains(&action))
                .collect();
            chosen.filter.states = stored::<P>(&chosen.states);
        }
        let mut cases = chosen.cases(connection, context.today)?;
        cases.retain(|case| is_possible(case, action, context.today));
        let cases = cases.into_iter().skip(offset);
        let cases = cases.take(limit.unwrap_or(usize::MAX));
        return Ok(cases.map(|case| case.head.id).collect());
    }
    let mut found = Vec::new();
    for wanted in named {
        let id = op::case::find_whole::<P>(connection, wanted)?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(found)
}

// Which of them, in which order, and how many.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct NarrowArgs {
    #[arg(long)]
    pub article: Option<String>,
    #[arg(long = "since", id = "case_since")]
    pub since: Option<String>,
    #[arg(long = "until", id = "case_until")]
    pub until: Option<String>,
    #[arg(long)]
    pub sort: Option<String>,
    #[arg(long)]
    pub limit: Option<u32>,
    #[arg(long)]
    pub offset: Option<u32>,
}

impl NarrowArgs {
    // Order and number alone choose nothing.
    fn is_given(&self) -> bool {
        self.article.is_some() || self.since.is_some() || self.until.is_some()
    }

    /// Puts them into the filter.
    ///
    /// # Errors
    /// A day or number that is none.
    pub fn read(&self, filter: &mut CaseFilter) -> Result<(), Failure> {
        use crate::cli::value;
        let day = |name: &str, given: &Option<String>| {
            given.as_deref().map(|g| value::date(name, g)).transpose()
        };
        filter.since = day("since", &self.since)?;
        filter.until = day("until", &self.until)?;
        filter.sort = value::optional::<CaseSort>("sort", &self.sort)?;
        filter.limit = self.limit.map(i64::from);
        filter.offset = self.offset.map_or(0, i64::from);
        if let Some(article) = &self.article {
            filter.article = Some(value::article(article)?);
        }
        Ok(())
    }
}

// All of them, with the entry that cases are about; some actions have an option of that name themselves.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ListFilterArgs {
    #[command(flatten)]
    pub filter: CaseFilterArgs,
    #[command(flatten)]
    pub narrow: NarrowArgs,
    #[arg(long)]
    pub entry: Option<String>,
}

impl ListFilterArgs {
    fn is_given(&self) -> bool {
        self.filter.is_given() || self.narrow.is_given() || self.entry.is_some()
    }

    /// Looks up what the options name.
    ///
    /// # Errors
    /// As for [`CaseFilterArgs::read`]; a day or number that is none.
    pub fn read<P: Conduct>(
        &self,
        connection: &Connection,
        context: &Context,
        as_of: Date,
    ) -> Result<Chosen<P>, Failure> {
        let mut chosen = self.filter.read::<P>(connection, context, as_of)?;
        self.narrow.read(&mut chosen.filter)?;
        if let Some(entry) = &self.entry {
            chosen.filter.entry = Some(op::catalog::find(connection, entry)?);
        }
        Ok(chosen)
    }
}
