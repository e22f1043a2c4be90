//! Projects: the authority of the builder's level, and the entries that are a project's catalogue on the platform.

use super::ledger::Dated;
use super::{Conduct, Wanted, authority};
use crate::model::{Bar, Entry, EntryState, OrgId, Refusal};
use crate::op::{Doing, OpError, catalog};
use crate::procedure::Case;
use crate::procedure::project::Project;
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

    /// What is not published is on no platform.
    fn refuse_entry(_case: &Case<Self>, entry: &Entry) -> Result<(), Refusal> {
        if entry.state == EntryState::Published {
            return Ok(());
        }
        let bar = Bar::of("project-entry-unpublished", 13, catalog::record_name(entry));
        Err(bar.with("entry", entry.id).into())
    }
}
