//! Finding the entry that an import means, without reading it whole.

use crate::model::{EntryId, OrgId};
use crate::store::StoreError;
use rusqlite::Connection;

/// Holds what matching an import needs to know of an entry without reading it whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The entry.
    pub id: EntryId,
    /// Its provider.
    pub provider: OrgId,
    /// Its code.
    pub code: Option<String>,
    /// Its version.
    pub version: i64,
    /// Digest of what an import said of it, when that made the version it has now.
    pub said: Option<i64>,
}

const MATCH: &str = "SELECT entry.id, entry.provider, entry.code, entry.version, batch_entry.said FROM entry
     LEFT JOIN batch_entry ON batch_entry.entry = entry.id AND batch_entry.after_version = entry.version
         AND batch_entry.outcome <> 'revised'";

fn matches(
    connection: &Connection,
    condition: &str,
    parameters: impl rusqlite::Params,
) -> Result<Vec<Match>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{MATCH} {condition}"))?;
    let rows = statement.query_map(parameters, |row| {
        Ok(Match {
            id: EntryId(row.get("id")?),
            provider: OrgId(row.get("provider")?),
            code: row.get("code")?,
            version: row.get("version")?,
            said: row.get("said")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds the entry that has exactly this code and is not void.
///
/// # Errors
/// What SQLite says.
pub fn match_code(connection: &Connection, code: &str) -> Result<Option<Match>, StoreError> {
    Ok(matches(
        connection,
        "WHERE entry.code = ?1 AND entry.state <> 'void'",
        [code],
    )?
    .pop())
}

/// Finds entries of a provider by the folded form of their name; retired and void ones are passed over.
///
/// # Errors
/// What SQLite says.
pub fn match_name(
    connection: &Connection,
    provider: OrgId,
    name_key: &str,
) -> Result<Vec<Match>, StoreError> {
    matches(
        connection,
        "WHERE entry.provider = ?1 AND entry.name_key = ?2 AND entry.state NOT IN ('void', 'retired')
         ORDER BY entry.id",
        (provider.0, name_key),
    )
}

/// Returns the published entries by the folded form of their name, for finding many at once.
///
/// # Errors
/// What SQLite says.
pub fn by_name_key(
    connection: &Connection,
) -> Result<std::collections::HashMap<String, Vec<EntryId>>, StoreError> {
    let mut statement = connection
        .prepare("SELECT name_key, id FROM entry WHERE state = 'published' ORDER BY id")?;
    let mut found: std::collections::HashMap<String, Vec<EntryId>> =
        std::collections::HashMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id = EntryId(row.get("id")?);
        found.entry(row.get("name_key")?).or_default().push(id);
    }
    Ok(found)
}
