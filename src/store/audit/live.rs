//! Live records against their last version, so that an edit made around the tool is found.

use super::super::{
    StoreError, assess, batch, case, clock, cluster, demand, entry, made, org, overlay, people,
    region, register, revision, run, setting, waiver,
};
use crate::model::{Coded, RecordKind};
use rusqlite::{Connection, Row, Statement};

/// Takes number or code, version and image of a live record.
pub(in crate::store) type Compare<'a> =
    &'a mut dyn FnMut(&str, i64, &str) -> Result<(), StoreError>;

/// Hands every live record of a kind to a comparison.
type Each = fn(&Connection, Compare<'_>) -> Result<(), StoreError>;

/// Every kind of record that has versions, but those of registers.
const LIVE: &[(RecordKind, Each)] = &[
    (RecordKind::Entry, entry::each_image),
    (RecordKind::Org, org::each_image),
    (RecordKind::User, people::each_image),
    (RecordKind::Region, region::each_image),
    (RecordKind::Clock, clock::each_image),
    (RecordKind::Overlay, overlay::each_image),
    (RecordKind::Setting, setting::each_setting_image),
    (RecordKind::Ledger, made::each_image),
    (RecordKind::Cluster, cluster::each_image),
    (RecordKind::Edition, setting::each_edition_image),
    (RecordKind::Revision, revision::each_image),
    (RecordKind::Batch, batch::each_image),
    (RecordKind::Case, case::each_image),
    (RecordKind::Event, case::each_event_image),
    (RecordKind::Demand, demand::each_image),
    (RecordKind::Person, case::person::each_image),
    (RecordKind::Waiver, waiver::each_image),
    (RecordKind::CheckRun, run::each_image),
    (RecordKind::Assessment, assess::each_image),
    (RecordKind::Score, assess::each_score_image),
];

/// Hands the records of a statement's rows to a comparison: what a record is called by `name`, its version and image by
/// `image`. A row that holds what cannot be read goes with no image, and so differs from its last version.
pub(in crate::store) fn each_row(
    mut statement: Statement<'_>,
    name: impl Fn(&Row<'_>) -> rusqlite::Result<String>,
    mut image: impl FnMut(&Row<'_>) -> Result<(i64, String), StoreError>,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name = name(row)?;
        match image(row) {
            Ok((version, image)) => compare(&name, version, &image)?,
            Err(StoreError::Corrupt(_)) => compare(&name, 0, "")?,
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// Calls a record by its number inside the ledger.
pub(in crate::store) fn by_id(row: &Row<'_>) -> rusqlite::Result<String> {
    Ok(row.get::<_, i64>("id")?.to_string())
}

/// Records of a kind whose last version is not their end: an image that is empty says that the record is gone.
const KEPT: &str = "FROM version AS last WHERE kind = ?1 AND image <> '' AND number =
     (SELECT max(number) FROM version WHERE kind = last.kind AND record = last.record)";

/// Names the live records that differ from their last version, as `kind:id`; memory stays flat while they agree.
pub(super) fn mismatches(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut live = LiveCheck::new(connection)?;
    for (kind, each) in LIVE {
        live.check(*kind, *each)?;
    }
    for kept in register::REGISTERS {
        live.check(kept.kind, kept.each_image)?;
    }
    Ok(live.mismatches)
}

/// Compares live records with their last versions.
struct LiveCheck<'a> {
    connection: &'a Connection,
    last: rusqlite::Statement<'a>,
    mismatches: Vec<String>,
}

impl<'a> LiveCheck<'a> {
    fn new(connection: &'a Connection) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            last: connection.prepare(
                "SELECT number, image FROM version WHERE kind = ?1 AND record = ?2 ORDER BY number DESC LIMIT 1",
            )?,
            mismatches: Vec::new(),
        })
    }

    fn check(&mut self, kind: RecordKind, each: Each) -> Result<(), StoreError> {
        let mut live: i64 = 0;
        each(self.connection, &mut |record, version, image| {
            live += 1;
            self.compare(kind, record, version, image)
        })?;
        let kept = format!("SELECT count(*) {KEPT}");
        let kept: i64 = self
            .connection
            .query_row(&kept, [kind.code()], |row| row.get(0))?;
        if kept == live {
            return Ok(());
        }
        self.name_the_gone(kind, each)
    }

    fn compare(
        &mut self,
        kind: RecordKind,
        record: &str,
        version: i64,
        image: &str,
    ) -> Result<(), StoreError> {
        let mut rows = self.last.query((kind.code(), record))?;
        let same = match rows.next()? {
            Some(row) => {
                row.get::<_, i64>("number")? == version
                    && row
                        .get_ref("image")?
                        .as_str()
                        .is_ok_and(|kept| kept == image)
            }
            None => false,
        };
        if !same {
            self.mismatches.push(format!("{}:{record}", kind.code()));
        }
        Ok(())
    }

    /// Names the records that have a version but no live row; only then are all numbers held in memory.
    fn name_the_gone(&mut self, kind: RecordKind, each: Each) -> Result<(), StoreError> {
        let mut live = std::collections::HashSet::new();
        each(self.connection, &mut |record, _, _| {
            live.insert(record.to_owned());
            Ok(())
        })?;
        let mut kept = self
            .connection
            .prepare(&format!("SELECT record {KEPT} ORDER BY seq"))?;
        let mut rows = kept.query([kind.code()])?;
        while let Some(row) = rows.next()? {
            let record: String = row.get("record")?;
            if !live.contains(&record) {
                self.mismatches.push(format!("{}:{record}", kind.code()));
            }
        }
        Ok(())
    }
}
