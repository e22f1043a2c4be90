//! Entries in figures and, for one organisation, one by one with the rules that they breach.

use super::super::OpError;
use super::Scope;
use crate::model::entry::{OpenType, ShareType};
use crate::model::figures::{EntryFigures, EntryLine, Tally};
use crate::model::{Coded, EntryState, Finding, RecordKind};
use crate::store::Connection;
use crate::store::standing::{self, EntryPart};
use std::collections::HashMap;

/// Counts entries by state, and the published ones by share and open type.
pub(super) fn counted(
    connection: &Connection,
    scope: &Scope,
    parts: &[EntryPart],
) -> Result<EntryFigures, OpError> {
    let published = |part: &&EntryPart| part.state == EntryState::Published.code();
    let counts = |of: fn(&EntryPart) -> &str, all: bool| -> Vec<(String, i64)> {
        let parts = parts.iter().filter(|part| all || published(part));
        parts
            .map(|part| (of(part).to_owned(), part.count))
            .collect()
    };
    let live = |choice: &&&crate::model::Choice| choice.code != EntryState::Void.code();
    let mut by_state = Tally::of(EntryState::CHOICES, &counts(|part| &part.state, true));
    by_state
        .0
        .retain(|(choice, _)| choice.as_ref().is_none_or(|choice| live(&choice)));
    Ok(EntryFigures {
        total: parts.iter().map(|part| part.count).sum(),
        items: standing::items(connection, &scope.narrow)?,
        by_state,
        by_share_type: Tally::of(ShareType::CHOICES, &counts(|part| &part.share_type, false)),
        by_open_type: Tally::of(OpenType::CHOICES, &counts(|part| &part.open_type, false)),
    })
}

/// Lists entries, those with the most findings first.
pub(super) fn listed(
    connection: &Connection,
    scope: &Scope,
    findings: &[Finding],
) -> Result<Vec<EntryLine>, OpError> {
    let mut broken: HashMap<&str, Vec<&'static str>> = HashMap::new();
    let of_entries = findings
        .iter()
        .filter(|finding| finding.subject.kind == RecordKind::Entry);
    for finding in of_entries {
        let rules = broken.entry(&finding.subject.id).or_default();
        rules.push(finding.rule);
    }
    let mut lines: Vec<EntryLine> = standing::entry_rows(connection, &scope.narrow)?
        .into_iter()
        .map(|row| {
            let id = row.id.to_string();
            EntryLine {
                rules: broken.remove(id.as_str()).unwrap_or_default(),
                id,
                code: row.code,
                name: row.name,
                state: known::<EntryState>(&row.state).unwrap_or_default(),
                share_type: known::<ShareType>(&row.share_type),
                open_type: known::<OpenType>(&row.open_type),
                published_on: row.published_on,
            }
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.rules.len()));
    Ok(lines)
}

/// Returns the code of a closed list's member.
fn known<T: Coded>(code: &str) -> Option<&'static str> {
    T::from_code(code).map(Coded::code)
}
