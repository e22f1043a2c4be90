//! An entry, or a list of them, as people read it.

use super::view::Orgs;
use crate::cli::output::{Block, Column, Table, pair, word};
use crate::model::entry::{FIELDS, ITEM_FIELDS, KEPT};
use crate::model::{Coded, Entry, Item, Lang};
use crate::op::value::written;

/// Columns that lists show unasked, beside number and state.
const SHOWN: [&str; 4] = ["code", "name", "provider", "share_type"];

/// Sets entries in a table: number, state, item count, and every field for `--columns`.
#[must_use]
pub fn table(entries: &[Entry], orgs: &Orgs, lang: Lang) -> Table {
    let mut columns = vec![Column::word(lang, "id")];
    columns.extend(FIELDS.iter().map(|field| {
        let column = match field.key {
            "refreshed_on" => {
                Column::of_field(field, lang).called("data_refreshed_on", "refreshed_on")
            }
            _ => Column::of_field(field, lang),
        };
        if SHOWN.contains(&field.key) {
            column
        } else {
            column.on_request()
        }
    }));
    let kept = KEPT.iter().map(|field| Column::of_field(field, lang));
    columns.extend(kept.map(Column::on_request));
    columns.push(Column::word(lang, "state"));
    columns.push(Column::word(lang, "items"));
    columns.push(Column::word(lang, "version").on_request());
    let rows = entries
        .iter()
        .map(|entry| {
            let mut row = vec![entry.id.to_string()];
            row.extend(
                FIELDS
                    .iter()
                    .map(|field| written(field.kind, &(field.get)(entry), lang, &orgs.names)),
            );
            row.push(open_word(entry, lang));
            row.push(entry.state.word(lang).to_owned());
            row.push(entry.items.len().to_string());
            row.push(entry.version.to_string());
            row
        })
        .collect();
    Table {
        columns,
        rows,
        when_empty: word(lang, "none"),
    }
}

/// Says whether an entry's data can be had now.
fn open_word(entry: &Entry, lang: Lang) -> String {
    let state = entry.open_state();
    state.map_or_else(String::new, |state| state.word(lang).to_owned())
}

/// Sets out one entry: every field that says something, and its items.
#[must_use]
pub fn blocks(entry: &Entry, orgs: &Orgs, lang: Lang) -> Vec<Block> {
    let mut pairs = vec![
        pair(lang, "id", entry.id.to_string()),
        pair(lang, "state", entry.state.word(lang)),
        pair(lang, "version", entry.version.to_string()),
    ];
    for field in FIELDS {
        let text = written(field.kind, &(field.get)(entry), lang, &orgs.names);
        if !text.is_empty() {
            pairs.push((field.label(lang).to_owned(), text));
        }
    }
    for (field, text) in KEPT.iter().zip([open_word(entry, lang)]) {
        if !text.is_empty() {
            pairs.push((field.label(lang).to_owned(), text));
        }
    }
    if let Some(zone) = orgs.zone(entry) {
        pairs.push((word(lang, "open_zone"), zone.text()));
    }
    if entry.usage_requirements.is_none()
        && let Some(usage) = orgs.usage.get(&entry.provider)
    {
        let label = crate::message::say(lang, "catalog-usage-inherited", &[]);
        pairs.push((label, usage.clone()));
    }
    let mut blocks = vec![Block::Heading(entry.name.clone()), Block::Pairs(pairs)];
    if !entry.items.is_empty() {
        blocks.push(Block::Heading(word(lang, "items")));
        blocks.push(Block::Table(items(&entry.items, orgs, lang)));
    }
    blocks
}

fn items(items: &[Item], orgs: &Orgs, lang: Lang) -> Table {
    let says = |field: &crate::model::field::Field<Item>| {
        items
            .iter()
            .any(|item| (field.get)(item) != crate::model::field::Value::Empty)
    };
    let fields: Vec<_> = ITEM_FIELDS.iter().filter(|field| says(field)).collect();
    Table {
        columns: fields
            .iter()
            .map(|field| Column::of_field(field, lang))
            .collect(),
        rows: items
            .iter()
            .map(|item| {
                fields
                    .iter()
                    .map(|field| written(field.kind, &(field.get)(item), lang, &orgs.names))
                    .collect()
            })
            .collect(),
        when_empty: String::new(),
    }
}
