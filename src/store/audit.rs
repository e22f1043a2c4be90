//! The audit chain (Art. 37¶2(6) 操作留痕): one row an act, each with a hash over the row before it.

mod live;

pub(in crate::store) use live::{Compare, by_id, each_row};

use super::digest::{Digest, Sm3};
use super::{Ledger, StoreError};
use crate::model::{Act, ActId, Coded, OrgId, RecordKind};
use rusqlite::Connection;
use serde::Serialize;

/// Holds one audit row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuditRow {
    /// Number of the act.
    pub number: i64,
    /// The machine's clock, UTC.
    pub recorded_at: String,
    /// Login of the acting person.
    pub actor: String,
    /// Login acted for.
    pub acting_for: Option<String>,
    /// Number of the organisation whose act is recorded.
    #[serde(skip)]
    pub on_behalf: Option<OrgId>,
    /// Code of the action.
    pub action: String,
    /// Effective date.
    pub effective_on: String,
    /// Reason or remark.
    pub note: Option<String>,
    /// How many records changed.
    pub records: i64,
    /// Digest of the changes.
    pub changes_hash: String,
    /// Digest over the former row's hash and this row.
    pub hash: String,
}

/// Holds what a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// How many acts were read.
    pub acts: i64,
    /// How many versions were read.
    pub records: i64,
    /// Hash of the last act.
    pub head: Option<String>,
    /// Whether everything agrees.
    pub ok: bool,
    /// Number of the first act whose hash does not agree; past the end where the expected head is not in the chain,
    /// since the acts that follow are missing then.
    pub first_bad: Option<i64>,
    /// Whether the expected head is in the chain; nothing where none was given.
    pub expected_found: Option<bool>,
    /// Live records that differ from their last version, as `kind:id`.
    pub live_mismatches: Vec<String>,
}

/// Digests one change; lengths keep neighbouring texts apart. The digest of an act's changes is over these, in their
/// order, so that they may be made beside each other.
#[must_use]
pub fn change_digest(kind: RecordKind, record: &str, number: i64, image: &str) -> [u8; 32] {
    digest_of(kind.code(), record, number, image)
}

fn digest_of(kind: &str, record: &str, number: i64, image: &str) -> [u8; 32] {
    let mut digest = Sm3::default();
    digest.update(format!("{kind}\0{record}\0{number}\0{}\0", image.len()).as_bytes());
    digest.update(image.as_bytes());
    digest.bytes()
}

fn chain(former: &str, row: &AuditRow) -> Result<String, StoreError> {
    // A fixed array, so that the form never depends on names.
    let canonical = serde_json::to_string(&(
        former,
        row.number,
        &row.recorded_at,
        &row.actor,
        &row.acting_for,
        row.on_behalf,
        &row.action,
        &row.effective_on,
        &row.note,
        row.records,
        &row.changes_hash,
    ))?;
    let mut digest = Sm3::default();
    digest.update(canonical.as_bytes());
    Ok(digest.finish())
}

/// Appends the audit row of an act.
pub(super) fn append(
    connection: &Connection,
    number: ActId,
    act: &Act,
    records: i64,
    changes_hash: &str,
) -> Result<(), StoreError> {
    let former = head(connection)?.unwrap_or_default();
    let mut row = AuditRow {
        number: number.0,
        recorded_at: act.recorded_at.to_string(),
        actor: act.actor.clone(),
        acting_for: act.acting_for.clone(),
        on_behalf: act.on_behalf,
        action: act.kind.code().to_owned(),
        effective_on: act.on.to_string(),
        note: act.note.clone(),
        records,
        changes_hash: changes_hash.to_owned(),
        hash: String::new(),
    };
    row.hash = chain(&former, &row)?;
    connection.execute(
        "INSERT INTO act (id, recorded_at, actor, acting_for, on_behalf, kind, effective_on, note, records, changes_hash, hash)
         VALUES (:id, :recorded_at, :actor, :acting_for, :on_behalf, :kind, :effective_on, :note, :records, :changes_hash, :hash)",
        rusqlite::named_params! {
            ":id": row.number, ":recorded_at": row.recorded_at, ":actor": row.actor, ":acting_for": row.acting_for,
            ":on_behalf": row.on_behalf.map(|id| id.0), ":kind": row.action, ":effective_on": row.effective_on,
            ":note": row.note, ":records": row.records, ":changes_hash": row.changes_hash, ":hash": row.hash,
        },
    )?;
    Ok(())
}

/// Appends the audit row of an act whose versions stand in the table already, as a migration leaves them: with the
/// number that follows the last act's. Returns that number.
pub(super) fn append_found(connection: &Connection, act: &Act) -> Result<ActId, StoreError> {
    let number = last_number(connection)? + 1;
    let mut versions = connection
        .prepare("SELECT kind, record, number, image FROM version WHERE act = ?1 ORDER BY seq")?;
    let mut rows = versions.query([number])?;
    let (mut changes, mut records) = (Sm3::default(), 0);
    while let Some(row) = rows.next()? {
        let text = |name: &str| row.get_ref(name)?.as_str().map_err(rusqlite::Error::from);
        changes.update(&digest_of(
            text("kind")?,
            text("record")?,
            row.get("number")?,
            text("image")?,
        ));
        records += 1;
    }
    append(connection, ActId(number), act, records, &changes.finish())?;
    Ok(ActId(number))
}

/// Returns the hash of the first act, which tells one ledger from another.
pub(super) fn origin(connection: &Connection) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .query_row("SELECT hash FROM act ORDER BY id LIMIT 1", [], |row| {
            row.get(0)
        })
        .optional()?)
}

/// Returns the hash of the last act: the value to note elsewhere.
///
/// # Errors
/// What SQLite says.
pub fn head(connection: &Connection) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .query_row("SELECT hash FROM act ORDER BY id DESC LIMIT 1", [], |row| {
            row.get(0)
        })
        .optional()?)
}

/// Returns when the last act was recorded, in UTC; nothing where there is none.
///
/// # Errors
/// What SQLite says.
pub fn last_recorded_at(connection: &Connection) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    let sql = "SELECT recorded_at FROM act ORDER BY id DESC LIMIT 1";
    Ok(connection.query_row(sql, [], |row| row.get(0)).optional()?)
}

/// Returns the number of the last act; 0 where there is none.
///
/// # Errors
/// What SQLite says.
pub fn last_number(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("SELECT coalesce(max(id), 0) FROM act", [], |row| row.get(0))?)
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        number: row.get("id")?,
        recorded_at: row.get("recorded_at")?,
        actor: row.get("actor")?,
        acting_for: row.get("acting_for")?,
        on_behalf: row.get::<_, Option<i64>>("on_behalf")?.map(OrgId),
        action: row.get("kind")?,
        effective_on: row.get("effective_on")?,
        note: row.get("note")?,
        records: row.get("records")?,
        changes_hash: row.get("changes_hash")?,
        hash: row.get("hash")?,
    })
}

/// Lists acts, the newest first.
///
/// # Errors
/// What SQLite says.
pub fn log(
    ledger: &Ledger,
    actor: Option<&str>,
    action: Option<&str>,
    limit: i64,
) -> Result<Vec<AuditRow>, StoreError> {
    let mut statement = ledger.connection.prepare_cached(
        "SELECT * FROM act WHERE (:actor IS NULL OR actor = :actor) AND (:kind IS NULL OR kind = :kind)
         ORDER BY id DESC LIMIT :limit",
    )?;
    let rows = statement.query_map(
        rusqlite::named_params! { ":actor": actor, ":kind": action, ":limit": limit },
        from_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Names the first act that was recorded more than a minute before the one that it follows: number and both times, UTC.
///
/// # Errors
/// What SQLite says.
pub fn backwards(connection: &Connection) -> Result<Option<(i64, String, String)>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .query_row(
            "SELECT id, recorded_at, former FROM (
                 SELECT id, recorded_at, lag(recorded_at) OVER (ORDER BY id) AS former FROM act)
             WHERE julianday(recorded_at) < julianday(former) - 1.0 / 1440 ORDER BY id LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?)
}

/// Recomputes the chain, and compares every live record with its last version.
///
/// Memory stays flat: both are streamed. `expect` is a head noted earlier: it must occur in the chain, so that a
/// removed tail is found.
///
/// # Errors
/// What SQLite says; a chain that does not hold is no error but a finding.
pub fn verify(ledger: &Ledger, expect: Option<&str>) -> Result<Verification, StoreError> {
    // One snapshot, so that what others write meanwhile is no mismatch; who reads may hold one already.
    let _snapshot = ledger
        .connection
        .is_autocommit()
        .then(|| ledger.connection.unchecked_transaction())
        .transpose()?;
    let mut found = verify_chain(&ledger.connection, expect)?;
    found.live_mismatches = live::mismatches(&ledger.connection)?;
    found.ok &= found.live_mismatches.is_empty();
    Ok(found)
}

/// Recomputes the chain alone, which has the same form in every schema.
pub(super) fn verify_chain(
    connection: &Connection,
    expect: Option<&str>,
) -> Result<Verification, StoreError> {
    let mut found = Verification::default();
    let met = walk_chain(connection, expect, &mut found)?;
    found.expected_found = expect.map(|_| met);
    if found.expected_found == Some(false) && found.first_bad.is_none() {
        found.first_bad = Some(found.acts + 1);
    }
    found.ok = found.first_bad.is_none();
    Ok(found)
}

/// Walks acts and versions side by side; returns whether the expected head was met.
fn walk_chain(
    connection: &Connection,
    expect: Option<&str>,
    found: &mut Verification,
) -> Result<bool, StoreError> {
    let mut acts = connection.prepare("SELECT * FROM act ORDER BY id")?;
    let mut acts = acts.query([])?;
    let mut versions =
        connection.prepare("SELECT act, kind, record, number, image FROM version ORDER BY seq")?;
    let mut versions = versions.query([])?;
    let mut version = versions.next()?;
    let mut former = String::new();
    let mut met = false;
    while let Some(row) = acts.next()? {
        let row = from_row(row)?;
        let mut digest = Sm3::default();
        let mut records = 0;
        while let Some(current) = version {
            if current.get::<_, i64>("act")? != row.number {
                break;
            }
            let text = |name: &str| {
                current
                    .get_ref(name)?
                    .as_str()
                    .map_err(rusqlite::Error::from)
            };
            digest.update(&digest_of(
                text("kind")?,
                text("record")?,
                current.get("number")?,
                text("image")?,
            ));
            records += 1;
            version = versions.next()?;
        }
        found.acts += 1;
        found.records += records;
        let whole = row.number == found.acts
            && records == row.records
            && digest.finish() == row.changes_hash
            && chain(&former, &row)? == row.hash;
        if !whole && found.first_bad.is_none() {
            found.first_bad = Some(row.number);
        }
        met |= expect == Some(row.hash.as_str());
        former = row.hash;
    }
    if version.is_some() && found.first_bad.is_none() {
        found.first_bad = Some(found.acts + 1);
    }
    found.head = (found.acts > 0).then_some(former);
    Ok(met)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_was_set_back_is_found_and_one_that_was_set_right_is_not() {
        let connection = Connection::open_in_memory().unwrap();
        super::super::migrate::make(&connection).unwrap();
        let add = |id: i64, at: &str| {
            let sql = "INSERT INTO act (id, recorded_at, actor, kind, effective_on, records, changes_hash, hash)
                 VALUES (?1, ?2, 'a', 'init', '2026-01-01', 0, '', '')";
            connection.execute(sql, (id, at)).unwrap();
            backwards(&connection).unwrap().map(|(act, ..)| act)
        };
        assert_eq!(add(1, "2026-01-01T00:00:30.5Z"), None);
        assert_eq!(add(2, "2026-01-01T00:00:30Z"), None);
        assert_eq!(add(3, "2026-01-02T00:00:00Z"), None);
        assert_eq!(add(4, "2026-01-01T23:00:00Z"), Some(4));
    }
}
