//! The filters that every `list` takes.

use super::Noun;
use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::value::optional;
use crate::model::OrgId;
use crate::model::coded;
use crate::model::field::{self, Value};
use crate::model::text::match_key;
use crate::op;
use crate::store::{Connection, people};
use jiff::civil::Date;

#[derive(Clone, Debug, Default, clap::Args)]
pub struct Filtering {
    #[arg(long)]
    pub org: Option<String>,
    #[arg(long)]
    pub region: Option<String>,
    #[arg(long)]
    pub state: Option<String>,
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
    pub org: Option<OrgId>,
    /// Those of this region.
    pub region: Option<String>,
    /// Those in force, or those that are not.
    pub active: Option<bool>,
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

impl Filtering {
    /// Looks up what the options name.
    ///
    /// # Errors
    /// An organisation or region that is not there; a key that is no field.
    pub fn read<N: Noun>(
        self,
        connection: &Connection,
        context: &Context,
    ) -> Result<Filter, Failure> {
        let sort = match &self.sort {
            None => None,
            Some(key) => Some(sort_key::<N>(key)?),
        };
        let mut org = match &self.org {
            None => None,
            Some(wanted) => Some(op::org::find(connection, wanted)?.id),
        };
        if self.mine {
            let login = context.act_as.as_deref().unwrap_or(&context.actor);
            let own = people::by_login(connection, login)?.and_then(|user| user.org);
            // Somebody without an organisation has no records: number 0 is nobody's.
            org = Some(own.unwrap_or_default());
        }
        Ok(Filter {
            org,
            region: match &self.region {
                None => None,
                Some(wanted) => Some(op::region::find(connection, wanted)?.code),
            },
            active: optional::<InForce>("state", &self.state)?
                .map(|state| state == InForce::Active),
            search: self.search,
            sort,
            limit: self.limit,
            offset: self.offset.unwrap_or(0),
            as_of: None,
        })
    }
}

fn sort_key<N: Noun>(key: &str) -> Result<&'static str, Failure> {
    field::find(N::fields(), key)
        .map(|field| field.key)
        .ok_or_else(|| {
            Usage::InvalidValue {
                argument: "--sort".to_owned(),
                value: key.to_owned(),
                possible: N::fields()
                    .iter()
                    .map(|field| field.key.to_owned())
                    .collect(),
            }
            .into()
        })
}

impl Filter {
    /// Filters, sorts and cuts records that were all read.
    #[must_use]
    pub fn apply<N: Noun>(&self, mut records: Vec<N::Record>) -> Vec<N::Record> {
        let wanted = self.search.as_deref().map(match_key);
        records.retain(|record| {
            self.org.is_none_or(|org| N::org(record) == Some(org))
                && self
                    .region
                    .as_deref()
                    .is_none_or(|region| N::region(record) == Some(region))
                && self.active.is_none_or(|active| N::active(record) == active)
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
