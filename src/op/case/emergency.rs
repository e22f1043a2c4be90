//! Collections outside the ordinary: the entries into which a temporary one is catalogued are the collector's, and published.

use super::Conduct;
use super::ledger::Dated;
use crate::model::{Bar, Entry, EntryState, Refusal};
use crate::op::catalog;
use crate::procedure::Case;
use crate::procedure::emergency::Emergency;

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

    fn refuse_entry(case: &Case<Self>, entry: &Entry) -> Result<(), Refusal> {
        let provider = entry.provider;
        let key = if case.head.respondent.is_some_and(|org| org != provider) {
            "emergency-entry-foreign"
        } else if entry.state != EntryState::Published {
            "emergency-entry-unpublished"
        } else {
            return Ok(());
        };
        let bar = Bar::of(key, 17, catalog::record_name(entry));
        Err(bar.with("entry", entry.id).into())
    }
}
