//! Choosing entries: the one filter that `list`, `search`, `export` and the verbs for many share.

use crate::model::coded;
use crate::model::entry::{OpenType, Scope, ShareType};
use crate::model::{BatchId, Coded, EntryId, EntryState, OrgId};
use crate::store::{StoreError, search};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

/// Holds what entries are wanted; absent parts ask nothing. Void entries come only when asked for by state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntryFilter {
    /// Of these providers.
    pub orgs: Vec<OrgId>,
    /// Of providers in this region; those of the regions below it are not meant.
    pub region: Option<String>,
    /// In one of these states.
    pub states: Vec<EntryState>,
    /// Itself, or its pending revision where it has one, in one of these states: what steps move.
    pub stands: Vec<EntryState>,
    /// Of this share type.
    pub share_type: Option<ShareType>,
    /// Of this open type.
    pub open_type: Option<OpenType>,
    /// Unified or local.
    pub scope: Option<Scope>,
    /// Made or changed by this batch.
    pub batch: Option<BatchId>,
    /// Published on this day or later.
    pub since: Option<jiff::civil::Date>,
    /// Published on this day or earlier.
    pub until: Option<jiff::civil::Date>,
    /// Only these.
    pub found: Option<Vec<EntryId>>,
    /// With these words.
    pub search: Option<String>,
    /// Only those with a pending revision.
    pub pending: bool,
    /// Only those whose review was due before this day and still runs.
    pub overdue: Option<jiff::civil::Date>,
    /// Order of the result.
    pub order: EntryOrder,
    /// At most so many.
    pub limit: Option<u64>,
    /// Passing over so many.
    pub offset: u64,
}

coded! {
    /// Orders entries may be listed in.
    EntryOrder {
        Id = "id", "编号", "number";
        Name = "name", "名称", "name";
        Code = "code", "代码", "code";
        Provider = "provider", "提供方", "provider";
        State = "state", "状态", "state";
        Published = "published_on", "发布日期", "publication date";
        ShareType = "share_type", "共享类型", "share type", ["share.type"];
        OpenType = "open_type", "开放属性", "open type", ["open.type"];
        UpdateCycle = "update_cycle", "更新周期", "update cycle";
        Refreshed = "data_refreshed_on", "数据更新日期", "day of the data", ["refreshed_on"];
    }
}

#[expect(clippy::derivable_impls, reason = "the macro makes the enum")]
impl Default for EntryOrder {
    fn default() -> Self {
        Self::Id
    }
}

/// A condition under construction: SQL and its values, in the same order.
#[derive(Default)]
struct Condition {
    parts: Vec<String>,
    values: Vec<Sql>,
}

impl Condition {
    fn add(&mut self, sql: &str, values: impl IntoIterator<Item = Sql>) {
        self.parts.push(sql.to_owned());
        self.values.extend(values);
    }

    fn one_of(&mut self, column: &str, values: Vec<Sql>) {
        let marks = vec!["?"; values.len()].join(", ");
        self.parts.push(format!("{column} IN ({marks})"));
        self.values.extend(values);
    }
}

fn text(text: &str) -> Sql {
    Sql::Text(text.to_owned())
}

fn condition(filter: &EntryFilter) -> Condition {
    let mut found = Condition::default();
    if !filter.orgs.is_empty() {
        let ids = filter.orgs.iter().map(|id| Sql::Integer(id.0)).collect();
        found.one_of("entry.provider", ids);
    }
    if let Some(region) = &filter.region {
        found.add(
            "entry.provider IN (SELECT id FROM org WHERE region = ?)",
            [text(region)],
        );
    }
    if filter.states.is_empty() {
        found.add("entry.state <> 'void'", []);
    } else {
        let states = filter.states.iter().map(|state| text(state.code()));
        found.one_of("entry.state", states.collect());
    }
    if !filter.stands.is_empty() {
        let states = filter.stands.iter().map(|state| text(state.code()));
        let stands =
            "coalesce((SELECT state FROM revision WHERE revision.entry = entry.id), entry.state)";
        found.one_of(stands, states.collect());
    }
    if let Some(kind) = filter.share_type {
        found.add("entry.share_type = ?", [text(kind.code())]);
    }
    if let Some(kind) = filter.open_type {
        found.add("entry.open_type = ?", [text(kind.code())]);
    }
    if let Some(scope) = filter.scope {
        found.add("entry.scope = ?", [text(scope.code())]);
    }
    if let Some(batch) = filter.batch {
        found.add(
            "entry.id IN (SELECT entry FROM batch_entry WHERE batch = ?)",
            [Sql::Integer(batch.0)],
        );
    }
    if let Some(since) = filter.since {
        found.add("entry.published_on >= ?", [text(&since.to_string())]);
    }
    if let Some(until) = filter.until {
        found.add("entry.published_on <= ?", [text(&until.to_string())]);
    }
    if let Some(day) = filter.overdue {
        found.add(
            "'e' || entry.id IN (SELECT record FROM clock WHERE record_kind = 'entry' AND ended_on IS NULL AND due_on < ?)",
            [text(&day.to_string())],
        );
    }
    if let Some(found_ids) = &filter.found {
        let ids: Vec<i64> = found_ids.iter().map(|id| id.0).collect();
        found.add(
            "entry.id IN (SELECT value FROM json_each(?))",
            [text(&serde_json::json!(ids).to_string())],
        );
    }
    if filter.pending {
        found.add("entry.id IN (SELECT entry FROM revision)", []);
    }
    found
}

fn order_sql(order: EntryOrder) -> &'static str {
    match order {
        EntryOrder::Id => "entry.id",
        EntryOrder::Name => "entry.name, entry.id",
        EntryOrder::Code => "entry.code IS NULL, entry.code, entry.id",
        EntryOrder::Provider => "entry.provider, entry.id",
        EntryOrder::State => "entry.state, entry.id",
        EntryOrder::ShareType => "entry.share_type IS NULL, entry.share_type, entry.id",
        EntryOrder::OpenType => "entry.open_type IS NULL, entry.open_type, entry.id",
        EntryOrder::UpdateCycle => "entry.update_cycle IS NULL, entry.update_cycle, entry.id",
        EntryOrder::Refreshed => "entry.refreshed_on IS NULL, entry.refreshed_on, entry.id",
        EntryOrder::Published => "entry.published_on IS NULL, entry.published_on, entry.id",
    }
}

/// Returns the numbers of the entries that the filter asks for, in its order; found words come best first.
///
/// # Errors
/// What SQLite says.
pub fn ids(connection: &Connection, filter: &EntryFilter) -> Result<Vec<EntryId>, StoreError> {
    let Condition { parts, mut values } = condition(filter);
    let wanted = parts.join(" AND ");
    let mut sql = match filter.search.as_deref() {
        None => format!(
            "SELECT entry.id FROM entry WHERE {wanted} ORDER BY {}",
            order_sql(filter.order)
        ),
        Some(words) => {
            let Some(query) = search::query(words) else {
                return Ok(Vec::new());
            };
            let ranked = search::is_rankable(connection, &query)?;
            let order = match (filter.order, ranked) {
                (EntryOrder::Id, true) => search::RANK,
                (EntryOrder::Id, false) => "search.rowid",
                (order, _) => order_sql(order),
            };
            values.insert(0, Sql::Text(query));
            format!(
                "SELECT entry.id FROM search CROSS JOIN entry ON entry.id = search.rowid
                 WHERE search MATCH ? AND {wanted} ORDER BY {order}"
            )
        }
    };
    if filter.limit.is_some() || filter.offset > 0 {
        let limit = filter.limit.unwrap_or(i64::MAX as u64);
        sql.push_str(&format!(" LIMIT {limit} OFFSET {}", filter.offset));
    }
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| row.get(0).map(EntryId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts entries by state, share type, open type and provider, for `catalog stats`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// All that the filter asks for.
    pub total: i64,
    /// Their items.
    pub items: i64,
    /// State and count.
    pub by_state: Vec<(String, i64)>,
    /// Share type (empty: none stated) and count.
    pub by_share_type: Vec<(String, i64)>,
    /// Open type (empty: none stated) and count.
    pub by_open_type: Vec<(String, i64)>,
    /// Provider and count, most first.
    pub by_org: Vec<(OrgId, i64)>,
}

/// Counts the entries that the filter asks for; its words, order and bounds are not looked at.
///
/// # Errors
/// What SQLite says.
pub fn stats(connection: &Connection, filter: &EntryFilter) -> Result<Stats, StoreError> {
    let Condition { parts, values } = condition(filter);
    let wanted = parts.join(" AND ");
    let grouped = |column: &str| -> Result<Vec<(String, i64)>, StoreError> {
        let mut statement = connection.prepare(&format!(
            "SELECT coalesce({column}, '') AS part, count(*) AS number FROM entry WHERE {wanted}
             GROUP BY {column} ORDER BY number DESC, part"
        ))?;
        let rows = statement.query_map(params_from_iter(values.iter()), |row| {
            Ok((row.get("part")?, row.get("number")?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let mut by_org = connection.prepare(&format!(
        "SELECT provider, count(*) AS number FROM entry WHERE {wanted}
         GROUP BY provider ORDER BY number DESC, provider"
    ))?;
    let by_org = by_org
        .query_map(params_from_iter(values.iter()), |row| {
            Ok((OrgId(row.get("provider")?), row.get("number")?))
        })?
        .collect::<Result<_, _>>()?;
    let by_state = grouped("state")?;
    Ok(Stats {
        total: by_state.iter().map(|(_, number)| number).sum(),
        items: connection.query_row(
            &format!(
                "SELECT count(*) FROM item WHERE entry IN (SELECT id FROM entry WHERE {wanted})"
            ),
            params_from_iter(values.iter()),
            |row| row.get(0),
        )?,
        by_state,
        by_share_type: grouped("share_type")?,
        by_open_type: grouped("open_type")?,
        by_org,
    })
}

/// Number, code and name of an entry.
pub type Named = (EntryId, Option<String>, String);

/// Counts the entries of a provider that are neither retired nor void and whose number is below `before`.
///
/// # Errors
/// What SQLite says.
pub fn count_live_of(
    connection: &Connection,
    provider: OrgId,
    before: i64,
) -> Result<usize, StoreError> {
    let count: i64 = connection
        .prepare_cached(
            "SELECT count(*) FROM entry WHERE provider = ?1 AND id < ?2 AND state NOT IN ('retired', 'void')",
        )?
        .query_row((provider.0, before), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Lists the entries of a provider that are neither retired nor void and whose number is below `before`.
///
/// # Errors
/// What SQLite says.
pub fn live_of(
    connection: &Connection,
    provider: OrgId,
    before: i64,
) -> Result<Vec<Named>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, code, name FROM entry
         WHERE provider = ?1 AND id < ?2 AND state NOT IN ('retired', 'void') ORDER BY id",
    )?;
    let rows = statement.query_map((provider.0, before), |row| {
        Ok((EntryId(row.get("id")?), row.get("code")?, row.get("name")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Hands number, name, provider and item names of every entry that is neither retired nor void to `take`.
///
/// # Errors
/// What SQLite says.
pub fn each_name(
    connection: &Connection,
    take: &mut dyn FnMut(EntryId, String, OrgId, Vec<String>),
) -> Result<(), StoreError> {
    let mut entries = connection.prepare(
        "SELECT id, name, provider FROM entry WHERE state NOT IN ('retired', 'void') ORDER BY id",
    )?;
    let mut items =
        connection.prepare("SELECT item_name FROM item WHERE entry = ?1 ORDER BY position")?;
    let mut rows = entries.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("id")?;
        let names = items
            .query_map([id], |row| row.get("item_name"))?
            .collect::<Result<_, _>>()?;
        take(
            EntryId(id),
            row.get("name")?,
            OrgId(row.get("provider")?),
            names,
        );
    }
    Ok(())
}
