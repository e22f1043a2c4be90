//! Projects: the authority of the builder's level, and the entries that are a project's catalogue on the platform.

use super::ledger::Dated;
use super::{Conduct, Wanted, authority};
use crate::model::{Bar, EntryState, OrgId, Refusal};
use crate::op::{Doing, OpError, catalog};
use crate::procedure::Case;
use crate::procedure::project::{Action, Detail, Project};
use crate::store::Connection;

impl Conduct for Project {
    const DATES: &'static [Dated] = &[
        Dated::of("pass", "prereviewed_on"),
        Dated::of("fail", "prereviewed_on"),
        Dated::of("propose", "reproposed_on"),
        Dated::of("approve", "project_approved_on"),
        Dated::of("build", "completed_on"),
        Dated::of("catalogue", "catalogued_on"),
        Dated::of("accept", "project_accepted_on"),
        Dated::of("file", "filed_on"),
        Dated::of("close", "ended_on"),
        Dated::of("withdraw", "ended_on"),
    ];

    const AFTER: &'static [(&'static str, &'static str)] = &[("approve", "pass")];

    const BOUNDS: &'static [(&'static str, i64, i64)] = &[("investment", 0, 100_000_000)];

    const ENTRIES: &'static [&'static str] = &["catalogue_entries"];

    /// Names the authority of the builder's level.
    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        wanted.detail.authority = authority(connection, wanted.respondent)?;
        Ok(())
    }

    /// Adds the entries named to those that are there; what is not published is on no platform.
    fn prepare_step(
        connection: &Connection,
        case: &mut Case<Self>,
        action: Action,
        detail: &mut Detail,
    ) -> Result<(), OpError> {
        if action != Action::Catalogue {
            return Ok(());
        }
        let mut named = case.detail.catalogue_entries.clone();
        for wanted in &detail.catalogue_entries {
            let entry = catalog::load(connection, catalog::find_whole(connection, wanted)?)?;
            if entry.state != EntryState::Published {
                let record = catalog::record_name(&entry);
                let bar = Bar::of("project-entry-unpublished", 13, record);
                return Err(Refusal::from(bar.with("entry", entry.id)).into());
            }
            let number = entry.id.to_string();
            if !named.contains(&number) {
                named.push(number);
            }
            if !case.head.entries.contains(&entry.id) {
                case.head.entries.push(entry.id);
            }
        }
        detail.catalogue_entries = named;
        case.head.entries.sort();
        Ok(())
    }
}
