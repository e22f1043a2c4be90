//! Entries and their items: reading, writing, and the images that the audit compares.

mod list;
mod matching;

pub use list::{
    EntryFilter, EntryOrder, Named, Stats, count_live_of, each_name, ids, live_of, stats,
};
pub use matching::{Match, by_name_key, match_code, match_name};

use super::audit::{Compare, each_row};
use super::fields::{Places, insert_sql, to_sql, update_sql};
use super::search::{self, Words};
use super::{StoreError, Tx, audit};
use crate::model::entry::{FIELDS, ITEM_FIELDS, OpenState};
use crate::model::field::Field;
use crate::model::text::match_key;
use crate::model::{Coded, Entry, EntryId, EntryState, Item, RecordKind};
use crate::procedure::catalog::Step;
use rusqlite::{Connection, OptionalExtension, params_from_iter, types::Value as Sql};
use std::sync::LazyLock;

static INSERT: LazyLock<String> = LazyLock::new(|| {
    insert_sql(
        "entry",
        &[
            "id",
            "version",
            "state",
            "name_key",
            "changed_act",
            "open_state",
        ],
        FIELDS,
    )
});
static UPDATE: LazyLock<String> = LazyLock::new(|| {
    let set = update_sql(
        "entry",
        &["version", "state", "name_key", "changed_act", "open_state"],
        FIELDS,
    );
    format!("{set} WHERE id = ? AND version = ?")
});
static INSERT_ITEM: LazyLock<String> =
    LazyLock::new(|| insert_sql("item", &["entry", "position"], ITEM_FIELDS));

/// Reads whole entries from `SELECT * FROM entry …` and their items.
struct Reader<'a> {
    items: rusqlite::CachedStatement<'a>,
    item_places: Places<Item>,
}

impl<'a> Reader<'a> {
    fn new(connection: &'a Connection) -> Result<Self, StoreError> {
        let items =
            connection.prepare_cached("SELECT * FROM item WHERE entry = ?1 ORDER BY position")?;
        let item_places = Places::of(&items, ITEM_FIELDS)?;
        Ok(Self { items, item_places })
    }

    fn read(
        &mut self,
        places: &Places<Entry>,
        row: &rusqlite::Row<'_>,
    ) -> Result<Entry, StoreError> {
        let mut entry = Entry {
            id: EntryId(row.get("id")?),
            version: row.get("version")?,
            state: state(row)?,
            open_state: open_state(row)?,
            ..Entry::default()
        };
        places.fill(row, &mut entry)?;
        let mut rows = self.items.query([entry.id.0])?;
        while let Some(row) = rows.next()? {
            let mut item = Item::default();
            self.item_places.fill(row, &mut item)?;
            entry.items.push(item);
        }
        Ok(entry)
    }
}

fn state(row: &rusqlite::Row<'_>) -> Result<EntryState, StoreError> {
    EntryState::from_code(row.get_ref("state")?.as_str().unwrap_or_default())
        .ok_or_else(|| StoreError::Corrupt("entry.state".to_owned()))
}

fn open_state(row: &rusqlite::Row<'_>) -> Result<Option<OpenState>, StoreError> {
    let Some(code) = row
        .get_ref("open_state")?
        .as_str_or_null()
        .unwrap_or_default()
    else {
        return Ok(None);
    };
    OpenState::from_code(code)
        .map(Some)
        .ok_or_else(|| StoreError::Corrupt("entry.open_state".to_owned()))
}

fn open_state_sql(entry_state: Option<OpenState>) -> Sql {
    entry_state.map_or(Sql::Null, |state| Sql::Text(state.code().to_owned()))
}

/// Reads one entry with its items.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, id: EntryId) -> Result<Option<Entry>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM entry WHERE id = ?1")?;
    let places = Places::of(&statement, FIELDS)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(Some(Reader::new(connection)?.read(&places, row)?)),
        None => Ok(None),
    }
}

/// Hands every entry of `ids`, or of the whole ledger, to `each` in the order of their numbers.
///
/// # Errors
/// What SQLite or `each` says.
pub fn each(
    connection: &Connection,
    each: &mut dyn FnMut(Entry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT * FROM entry ORDER BY id")?;
    let places = Places::of(&statement, FIELDS)?;
    let mut reader = Reader::new(connection)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(reader.read(&places, row)?)?;
    }
    Ok(())
}

/// Finds the entry that has exactly this code and is not void.
///
/// # Errors
/// What SQLite says.
pub fn by_code(connection: &Connection, code: &str) -> Result<Option<EntryId>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT id FROM entry WHERE code = ?1 AND state <> 'void'")?
        .query_row([code], |row| row.get(0).map(EntryId))
        .optional()?)
}

/// Finds entries whose code begins with `prefix`, at most `limit`.
///
/// # Errors
/// What SQLite says.
pub fn by_code_prefix(
    connection: &Connection,
    prefix: &str,
    limit: i64,
) -> Result<Vec<EntryId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM entry WHERE code >= ?1 AND code < ?2 AND state <> 'void' LIMIT ?3",
    )?;
    let rows = statement.query_map((prefix, format!("{prefix}\u{10ffff}"), limit), |row| {
        row.get(0).map(EntryId)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the canonical image of an entry: what its version and the audit hold.
///
/// # Errors
/// [`StoreError::Corrupt`] when it has no JSON form.
pub fn image(entry: &Entry) -> Result<String, StoreError> {
    Ok(serde_json::to_string(entry)?)
}

/// Returns the number that the next new entry gets.
///
/// # Errors
/// What SQLite says.
pub fn next_id(connection: &Connection) -> Result<i64, StoreError> {
    // The log never forgets an entry, so a number is never used twice.
    Ok(
        connection.query_row("SELECT coalesce(max(id), 0) + 1 FROM entry", [], |row| {
            row.get(0)
        })?,
    )
}

/// Adds an entry as its version 1; returns its number.
///
/// # Errors
/// What SQLite says, such as a code that another live entry has.
pub fn insert(tx: &mut Tx<'_>, entry: &Entry) -> Result<EntryId, StoreError> {
    let id = EntryId(next_id(tx.connection())?);
    insert_prepared(tx, prepare(id, entry, image(entry)?, search::words(entry))?)?;
    Ok(id)
}

/// A new entry with everything that can be made before the write lock is taken.
pub struct Prepared {
    id: EntryId,
    state: EntryState,
    name_key: String,
    open_state: Option<OpenState>,
    values: Vec<Sql>,
    items: Vec<Vec<Sql>>,
    image: String,
    digest: [u8; 32],
    words: Words,
}

/// Prepares a new entry under the number that it will get.
///
/// # Errors
/// [`StoreError::Corrupt`] for a value without a form in the ledger.
pub fn prepare(
    id: EntryId,
    entry: &Entry,
    image: String,
    words: Words,
) -> Result<Prepared, StoreError> {
    Ok(Prepared {
        id,
        state: entry.state,
        name_key: match_key(&entry.name),
        open_state: entry.open_state,
        values: bound(FIELDS, entry, Vec::new())?,
        items: entry
            .items
            .iter()
            .map(|item| bound(ITEM_FIELDS, item, Vec::new()))
            .collect::<Result<_, _>>()?,
        digest: audit::change_digest(RecordKind::Entry, &id.to_string(), 1, &image),
        image,
        words,
    })
}

/// Adds a prepared entry.
///
/// # Errors
/// What SQLite says, such as a code that another live entry has.
pub fn insert_prepared(tx: &mut Tx<'_>, prepared: Prepared) -> Result<(), StoreError> {
    let connection = tx.connection();
    let id = prepared.id;
    let head = [
        Sql::Integer(id.0),
        Sql::Integer(1),
        Sql::Text(prepared.state.code().to_owned()),
        Sql::Text(prepared.name_key),
        Sql::Integer(tx.act().0),
        open_state_sql(prepared.open_state),
    ];
    connection
        .prepare_cached(&INSERT)?
        .execute(params_from_iter(head.into_iter().chain(prepared.values)))?;
    insert_items(connection, id, prepared.items)?;
    search::add(connection, id, &prepared.words)?;
    let (image, digest) = (prepared.image, prepared.digest);
    tx.version_digested(RecordKind::Entry, &id.to_string(), 1, &image, digest)
}

/// Writes a changed entry as its next version; `entry.version` is the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn update(tx: &mut Tx<'_>, entry: &Entry) -> Result<(), StoreError> {
    let act = tx.act().0;
    let head = [
        Sql::Integer(entry.version + 1),
        Sql::Text(entry.state.code().to_owned()),
        Sql::Text(match_key(&entry.name)),
        Sql::Integer(act),
        open_state_sql(entry.open_state),
    ];
    let mut values = bound(FIELDS, entry, head.into())?;
    values.extend([Sql::Integer(entry.id.0), Sql::Integer(entry.version)]);
    tx.replace(
        &UPDATE,
        params_from_iter(values),
        (RecordKind::Entry, &entry.id.to_string(), entry.version),
        &image(entry)?,
    )?;
    let connection = tx.connection();
    connection
        .prepare_cached("DELETE FROM item WHERE entry = ?1")?
        .execute([entry.id.0])?;
    let items = entry
        .items
        .iter()
        .map(|item| bound(ITEM_FIELDS, item, Vec::new()));
    insert_items(connection, entry.id, items.collect::<Result<_, _>>()?)?;
    search::remove(connection, entry.id)?;
    if entry.state != EntryState::Void {
        search::add(connection, entry.id, &search::words(entry))?;
    }
    Ok(())
}

/// Writes the state that a step of the procedure leads to, and the day of first publication; returns the entry after it.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn apply(tx: &mut Tx<'_>, entry: &Entry, step: &Step) -> Result<Entry, StoreError> {
    let mut after = entry.clone();
    after.version += 1;
    after.state = step.to();
    if step.to() == EntryState::Published {
        after.published_on = after.published_on.or(Some(step.on()));
    }
    tx.replace(
            "UPDATE entry SET version = version + 1, state = :to, published_on = :published_on, changed_act = :act
             WHERE id = :id AND state = :from AND version = :version",
        rusqlite::named_params! {
            ":to": step.to().code(), ":from": step.from().code(), ":published_on": after.published_on,
            ":act": tx.act().0, ":id": entry.id.0, ":version": entry.version,
        },
        (RecordKind::Entry, &entry.id.to_string(), entry.version),
        &image(&after)?,
    )?;
    if after.state == EntryState::Void {
        search::remove(tx.connection(), entry.id)?;
    }
    Ok(after)
}

/// Appends what the columns of a record's fields hold.
fn bound<R>(fields: &[Field<R>], record: &R, mut values: Vec<Sql>) -> Result<Vec<Sql>, StoreError> {
    values.reserve(fields.len());
    for field in fields {
        values.push(to_sql((field.get)(record))?);
    }
    Ok(values)
}

fn insert_items(
    connection: &Connection,
    id: EntryId,
    items: Vec<Vec<Sql>>,
) -> Result<(), StoreError> {
    if items.is_empty() {
        return Ok(());
    }
    let mut statement = connection.prepare_cached(&INSERT_ITEM)?;
    for (position, values) in (1_i64..).zip(items) {
        let head = [Sql::Integer(id.0), Sql::Integer(position)];
        statement.execute(params_from_iter(head.into_iter().chain(values)))?;
    }
    Ok(())
}

/// Hands the image of every live entry to `each`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM entry ORDER BY id")?;
    let places = Places::of(&statement, FIELDS)?;
    let mut reader = Reader::new(connection)?;
    let kept = |row: &rusqlite::Row<'_>| {
        let entry = reader.read(&places, row)?;
        Ok((entry.version, image(&entry)?))
    };
    each_row(
        statement,
        |row| Ok(EntryId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
