//! Calendar overlays: what prefecture and counties add to or change in the national calendar.

use super::audit::{Compare, by_id, each_row};
use super::{StoreError, Tx};
use crate::calendar::{DayKind, Overlay};
use crate::model::{Coded, RecordKind};
use rusqlite::Connection;
use serde::Serialize;

/// An overlay day as its version holds it.
#[derive(Serialize)]
struct Image<'a> {
    region: Option<&'a str>,
    date: jiff::civil::Date,
    kind: DayKind,
    name: &'a str,
    source: Option<&'a str>,
    active: bool,
}

/// An overlay day with its place in the ledger.
struct Kept {
    id: i64,
    version: i64,
    active: bool,
    day: Overlay,
}

fn from_row(row: &rusqlite::Row<'_>) -> Result<Kept, StoreError> {
    Ok(Kept {
        id: row.get("id")?,
        version: row.get("version")?,
        active: row.get("active")?,
        day: Overlay {
            date: row.get("date")?,
            kind: DayKind::from_code(row.get_ref("kind")?.as_str().unwrap_or_default())
                .ok_or_else(|| StoreError::Corrupt("overlay.kind".to_owned()))?,
            name: row.get("name")?,
            region: row.get("region")?,
            source: row.get("source")?,
        },
    })
}

fn kept(connection: &Connection) -> Result<Vec<Kept>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM overlay ORDER BY date, coalesce(region, '')")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// Lists the overlay days in force, by date.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Overlay>, StoreError> {
    Ok(kept(connection)?
        .into_iter()
        .filter(|kept| kept.active)
        .map(|kept| kept.day)
        .collect())
}

/// Counts what an import of overlay days did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Put {
    /// Days that were not there.
    pub added: usize,
    /// Days that were there otherwise.
    pub changed: usize,
    /// Days of the replaced year that are no longer listed.
    pub removed: usize,
}

/// Adds or changes days, by region and date; with `replace`, days of that year in the same regions that are not listed
/// go out of force.
///
/// # Errors
/// What SQLite says, such as a region that is not there.
pub fn put(tx: &mut Tx<'_>, days: &[Overlay], replace: Option<i16>) -> Result<Put, StoreError> {
    let held = kept(tx.connection())?;
    let mut done = Put::default();
    for day in days {
        let former = held
            .iter()
            .find(|kept| kept.day.date == day.date && kept.day.region == day.region);
        match former {
            Some(kept) if kept.active && kept.day == *day => {}
            Some(kept) => {
                write(tx, kept.id, kept.version + 1, day, true)?;
                if kept.active {
                    done.changed += 1;
                } else {
                    done.added += 1;
                }
            }
            None => {
                let id: i64 = tx.connection().query_row(
                    "SELECT coalesce(max(id), 0) + 1 FROM overlay",
                    [],
                    |row| row.get(0),
                )?;
                write(tx, id, 1, day, true)?;
                done.added += 1;
            }
        }
    }
    for kept in held.iter().filter(|kept| kept.active) {
        let replaced = replace == Some(kept.day.date.year())
            && days.iter().any(|day| day.region == kept.day.region)
            && !days
                .iter()
                .any(|day| day.date == kept.day.date && day.region == kept.day.region);
        if replaced {
            write(tx, kept.id, kept.version + 1, &kept.day, false)?;
            done.removed += 1;
        }
    }
    Ok(done)
}

fn write(
    tx: &mut Tx<'_>,
    id: i64,
    version: i64,
    day: &Overlay,
    active: bool,
) -> Result<(), StoreError> {
    tx.connection()
        .prepare_cached(
            "INSERT INTO overlay (id, version, region, date, kind, name, source, active)
             VALUES (:id, :version, :region, :date, :kind, :name, :source, :active)
             ON CONFLICT (id) DO UPDATE SET version = excluded.version, kind = excluded.kind, name = excluded.name,
                 source = excluded.source, active = excluded.active",
        )?
        .execute(rusqlite::named_params! {
            ":id": id, ":version": version, ":region": day.region, ":date": day.date, ":kind": day.kind.code(),
            ":name": day.name, ":source": day.source, ":active": active,
        })?;
    tx.version(
        RecordKind::Overlay,
        &id.to_string(),
        version,
        &image(day, active)?,
    )
}

fn image(day: &Overlay, active: bool) -> Result<String, StoreError> {
    Ok(serde_json::to_string(&Image {
        region: day.region.as_deref(),
        date: day.date,
        kind: day.kind,
        name: &day.name,
        source: day.source.as_deref(),
        active,
    })?)
}

/// Hands the image of every overlay day to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM overlay ORDER BY id")?;
    let held = |row: &rusqlite::Row<'_>| {
        let kept = from_row(row)?;
        Ok((kept.version, image(&kept.day, kept.active)?))
    };
    each_row(statement, by_id, held, compare)
}
