//! The filters that every `list` takes.

use super::Noun;
use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::value::{self, filled};
use crate::model::field::{self, Value};
use crate::model::text::match_key;
use crate::model::{Org, OrgId};
use crate::model::{ValueFault, choose, coded};
use crate::op::{self, OpError};
use crate::rule::RULES;
use crate::store::{Connection, history, home_region, org, people};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, Default, clap::Args)]
pub struct Filtering {
    #[arg(long)]
    pub org: Option<String>,
    #[arg(long)]
    pub region: Option<String>,
    #[arg(long)]
    pub state: Option<String>,
    #[arg(long = "article", id = "found_article")]
    pub article: Option<String>,
    #[arg(long = "since", id = "record_since")]
    pub since: Option<String>,
    #[arg(long = "until", id = "record_until")]
    pub until: Option<String>,
    #[arg(long = "overdue", id = "record_overdue")]
    pub overdue: bool,
    #[arg(long)]
    pub mine: bool,
    #[arg(long)]
    pub search: Option<String>,
    #[arg(long)]
    pub sort: Option<String>,
    #[arg(long)]
    pub limit: Option<u64>,
    #[arg(long)]
    pub offset: Option<u64>,
}

coded! {
    /// Says whether a record is in force.
    InForce {
        Active = "active", "在用", "in force", ["有效", "存续", "启用", "现行"];
        Retired = "retired", "停用", "no longer in force", ["注销", "失效", "已停用", "已注销"];
    }
}

/// Holds which records are listed, and in which order.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those of this organisation.
    pub org: Option<Org>,
    /// Those of this region.
    pub region: Option<Within>,
    /// Those in one of these states.
    pub states: Vec<&'static str>,
    /// Those that the rules of an article find, by number.
    pub found: Option<BTreeSet<String>>,
    /// Those of these days.
    pub days: Option<Days>,
    /// Those whose last day is before this one.
    pub overdue: Option<Date>,
    /// Those that hold this text in one of their fields.
    pub search: Option<String>,
    /// Key of the field that they are sorted by.
    pub sort: Option<&'static str>,
    /// At most this many.
    pub limit: Option<u64>,
    /// After leaving out this many.
    pub offset: u64,
    /// The day that the list speaks of, for records that change with time alone; none for all that there ever was.
    pub as_of: Option<Date>,
}

/// Holds a region with the organisations in it; those of the regions below it are not meant.
#[derive(Clone, Debug)]
pub struct Within {
    code: String,
    orgs: BTreeSet<OrgId>,
    /// Whether it is the ledger's own, to which belongs what has neither region nor organisation.
    home: bool,
}

impl Within {
    fn load(connection: &Connection, wanted: &str) -> Result<Self, OpError> {
        let code = op::region::find(connection, wanted)?.code;
        let orgs = org::all(connection)?.into_iter();
        let orgs = orgs.filter(|org| org.region == code).map(|org| org.id);
        Ok(Self {
            orgs: orgs.collect(),
            home: home_region(connection)? == code,
            code,
        })
    }

    fn holds<N: Noun>(&self, record: &N::Record) -> bool {
        match (N::region(record), N::org(record)) {
            (Some(region), _) => region == self.code,
            (None, Some(org)) => self.orgs.contains(&org),
            (None, None) => self.home,
        }
    }
}

/// Holds a span of days, and the day on which each record was first recorded, for those that have no day of their own.
#[derive(Clone, Debug)]
pub struct Days {
    since: Option<Date>,
    until: Option<Date>,
    recorded: BTreeMap<String, Date>,
}

impl Days {
    fn holds<N: Noun>(&self, record: &N::Record) -> bool {
        let recorded = || self.recorded.get(&N::number(record)).copied();
        N::day(record).or_else(recorded).is_some_and(|day| {
            self.since.is_none_or(|since| day >= since)
                && self.until.is_none_or(|until| day <= until)
        })
    }
}

impl Filtering {
    /// Looks up what the options name.
    ///
    /// # Errors
    /// An organisation or region that is not there; a key that is no field.
    pub fn read<N: Noun>(
        self,
        connection: &Connection,
        context: &Context,
        as_of: Date,
    ) -> Result<Filter, Failure> {
        self.refuse_vain::<N>()?;
        let sort = match &self.sort {
            None => None,
            Some(key) => Some(sort_key::<N>(key)?),
        };
        let mut org = match &self.org {
            None => None,
            Some(wanted) => Some(op::org::find(connection, wanted)?),
        };
        if self.mine {
            let login = context.act_as.as_deref().unwrap_or(&context.actor);
            let own = people::by_login(connection, login)?.and_then(|user| user.org);
            // Somebody without an organisation has no records: number 0 is nobody's.
            org = match own {
                Some(own) => Some(op::org::load(connection, own)?),
                None => Some(Org::default()),
            };
        }
        let day = |key: &str, given: &Option<String>| {
            given
                .as_deref()
                .map(|given| value::date(key, given))
                .transpose()
        };
        let days = match (day("since", &self.since)?, day("until", &self.until)?) {
            (None, None) => None,
            (since, until) => Some(Days {
                since,
                until,
                recorded: history::first_days(connection, N::KIND)?,
            }),
        };
        Ok(Filter {
            org,
            region: match &self.region {
                None => None,
                Some(wanted) => Some(Within::load(connection, wanted)?),
            },
            states: states::<N>(self.state.as_deref())?,
            found: match &self.article {
                None => None,
                Some(article) => Some(found::<N>(connection, article, as_of)?),
            },
            days,
            overdue: self.overdue.then_some(as_of),
            search: filled("search", self.search.as_deref())?.map(str::to_owned),
            sort,
            limit: self.limit,
            offset: self.offset.unwrap_or(0),
            as_of: Some(as_of),
        })
    }

    /// Refuses what the noun cannot answer, rather than finding nothing.
    fn refuse_vain<N: Noun>(&self) -> Result<(), Failure> {
        let ruled = RULES.iter().any(|rule| rule.subjects.contains(&N::KIND));
        let vain = [
            ("--article", self.article.is_some() && !ruled),
            ("--overdue", self.overdue && !N::LAPSES),
        ];
        match vain.into_iter().find(|(_, vain)| *vain) {
            Some((option, _)) => Err(Usage::UnknownArgument {
                argument: option.to_owned(),
                near: None,
            }
            .into()),
            None => Ok(()),
        }
    }
}

/// Returns the numbers of the noun's records that the rules of an article find on a day.
fn found<N: Noun>(
    connection: &Connection,
    article: &str,
    day: Date,
) -> Result<BTreeSet<String>, Failure> {
    let article = value::article(article)?;
    Ok(op::check::subjects(connection, article, N::KIND, day)?)
}

/// Reads states of the noun's own, several separated by commas.
fn states<N: Noun>(given: Option<&str>) -> Result<Vec<&'static str>, Failure> {
    let Some(given) = filled("state", given)? else {
        return Ok(Vec::new());
    };
    let read = |part: &str| {
        let choice = choose(N::STATES, part).map(|choice| choice.code);
        choice.ok_or_else(|| {
            let choices = N::STATES.iter();
            let choices = choices.map(|c| format!("{} {}", c.code, c.zh)).collect();
            op::value::fault("state", part, ValueFault::NotListed { choices }).into()
        })
    };
    given
        .split([',', '，', '、'])
        .map(str::trim)
        .map(read)
        .collect()
}

fn sort_key<N: Noun>(key: &str) -> Result<&'static str, Failure> {
    match field::find(N::fields(), key) {
        Some(field) => Ok(field.key),
        None => {
            let choices = N::fields().iter().map(|field| field.key.to_owned());
            let choices = choices.collect();
            Err(op::value::fault("sort", key, ValueFault::NotListed { choices }).into())
        }
    }
}

impl Filter {
    /// Filters, sorts and cuts records that were all read.
    #[must_use]
    pub fn apply<N: Noun>(&self, mut records: Vec<N::Record>) -> Vec<N::Record> {
        let wanted = self.search.as_deref().map(match_key);
        records.retain(|record| {
            self.org.as_ref().is_none_or(|org| N::is_of(record, org))
                && self
                    .region
                    .as_ref()
                    .is_none_or(|region| region.holds::<N>(record))
                && (self.states.is_empty() || self.states.contains(&N::state(record)))
                && self
                    .found
                    .as_ref()
                    .is_none_or(|found| found.contains(&N::subject(record)))
                && self
                    .days
                    .as_ref()
                    .is_none_or(|days| days.holds::<N>(record))
                && self.overdue.is_none_or(|day| N::lapsed(record, day))
                && wanted
                    .as_deref()
                    .is_none_or(|wanted| holds::<N>(record, wanted))
        });
        if let Some(field) = self.sort.and_then(|key| field::find(N::fields(), key)) {
            records.sort_by_cached_key(|record| sortable(&(field.get)(record)));
        }
        let skipped = usize::try_from(self.offset).unwrap_or(usize::MAX);
        let taken = self.limit.and_then(|limit| usize::try_from(limit).ok());
        records
            .into_iter()
            .skip(skipped)
            .take(taken.unwrap_or(usize::MAX))
            .collect()
    }
}

fn holds<N: Noun>(record: &N::Record, wanted: &str) -> bool {
    N::fields().iter().any(|field| match (field.get)(record) {
        Value::Text(text) => match_key(&text).contains(wanted),
        Value::List(texts) => texts.iter().any(|text| match_key(text).contains(wanted)),
        _ => false,
    })
}

/// Returns a key by which values of one field sort: numbers by size, what is not stated last.
fn sortable(value: &Value) -> (bool, i64, String) {
    match value {
        Value::Empty => (true, 0, String::new()),
        Value::Whole(number) => (false, *number, String::new()),
        Value::Flag(flag) => (false, i64::from(*flag), String::new()),
        Value::Org(id) => (false, id.0, String::new()),
        Value::Date(date) => (false, 0, date.to_string()),
        Value::Text(text) => (false, 0, text.clone()),
        Value::Code(code) => (false, 0, (*code).to_owned()),
        Value::List(parts) => (false, 0, parts.join("/")),
        // Bits of finite numbers of one sign sort as the numbers do; amounts are not negative.
        Value::Amount(number) => (
            false,
            i64::try_from(number.to_bits()).unwrap_or(0),
            String::new(),
        ),
    }
}
