//! Collections outside the ordinary: the entries into which a temporary one is catalogued are the collector's, and published.

use super::Conduct;
use super::ledger::Dated;
use crate::model::{Bar, EntryState, Refusal};
use crate::op::{OpError, catalog};
use crate::procedure::Case;
use crate::procedure::emergency::{Action, Detail, Emergency};
use crate::store::Connection;

impl Conduct for Emergency {
    const DATES: &'static [Dated] = &[
        Dated::of("start", "collecting_on"),
        Dated::of("catalogue", "catalogued_on"),
        Dated::of("stop", "stopped_on"),
        Dated::of("end", "over_on"),
        Dated::of("assess", "assessed_on"),
        Dated::of("dispose", "disposed_on"),
        Dated::of("shut", "shut_on"),
        Dated::of("close", "ended_on"),
    ];

    const JOINED: &'static [&'static str] = &["retention_basis"];

    const ENTRIES: &'static [&'static str] = &["catalogued_entries"];

    fn prepare_step(
        connection: &Connection,
        case: &mut Case<Self>,
        action: Action,
        detail: &mut Detail,
    ) -> Result<(), OpError> {
        if action != Action::Catalogue {
            return Ok(());
        }
        for named in &mut detail.catalogued_entries {
            let entry = catalog::load(connection, catalog::find_whole(connection, named)?)?;
            let key = if case
                .head
                .respondent
                .is_some_and(|org| org != entry.provider)
            {
                "emergency-entry-foreign"
            } else if entry.state != EntryState::Published {
                "emergency-entry-unpublished"
            } else {
                *named = entry.id.to_string();
                continue;
            };
            let bar = Bar::of(key, 17, catalog::record_name(&entry)).with("entry", entry.id);
            return Err(Refusal::from(bar).into());
        }
        detail.catalogued_entries.sort();
        detail.catalogued_entries.dedup();
        Ok(())
    }
}
