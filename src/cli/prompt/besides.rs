//! What is asked besides what a command line must have: the record that the other questions are about, and what a new user
//! can do nothing without.

use clap::parser::ValueSource;
use clap::{Arg, Command};
use std::ffi::OsString;

/// Arguments that name cases or entries, in whose place filters may be given.
const RECORDS: [&str; 2] = ["cases", "entries"];

/// Options that choose cases or entries.
const FILTERS: [&str; 14] = [
    "org",
    "region",
    "case_state",
    "search",
    "mine",
    "case_overdue",
    "article",
    "case_since",
    "case_until",
    "entry_state",
    "batch",
    "pending",
    "overdue",
    "file",
];

/// Options that choose entries by their fields, unless a command sets these.
const FIELD_FILTERS: [&str; 6] = [
    "share_type",
    "open_type",
    "scope",
    "since",
    "until",
    "found_article",
];

/// Lists the ids of the options and arguments that were typed, as far as the command line can be read.
pub(super) fn typed(tree: &Command, args: &[OsString]) -> Vec<String> {
    let tree = tree.clone().ignore_errors(true);
    let Ok(read) = tree.try_get_matches_from(args) else {
        return Vec::new();
    };
    let mut matches = &read;
    while let Some((_, inner)) = matches.subcommand() {
        matches = inner;
    }
    let typed = |id: &&str| matches.value_source(id) == Some(ValueSource::CommandLine);
    let ids = matches.ids().map(clap::Id::as_str);
    ids.filter(typed).map(str::to_owned).collect()
}

/// Returns the argument for cases or entries, where neither they nor filters were typed.
pub(super) fn record<'a>(leaf: &'a Command, typed: &[String]) -> Option<&'a Arg> {
    let mut own = leaf.get_arguments();
    let record = own.find(|arg| arg.is_positional() && RECORDS.contains(&arg.get_id().as_str()))?;
    // There the fields of an entry are what it shall be.
    let edits = leaf.get_name() == "edit";
    let chooses = |id: &String| {
        let id = id.as_str();
        RECORDS.contains(&id) || FILTERS.contains(&id) || (!edits && FIELD_FILTERS.contains(&id))
    };
    (!typed.iter().any(chooses)).then_some(record)
}

/// Returns the options without which a new user can only read, where they were not typed.
pub(super) fn of_user<'a>(leaf: &'a Command, typed: &'a [String]) -> impl Iterator<Item = &'a Arg> {
    let own = leaf.get_arguments();
    own.filter(|arg| {
        let id = arg.get_id().as_str();
        matches!(id, "org" | "roles") && !typed.iter().any(|one| one == id)
    })
}
