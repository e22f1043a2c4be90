//! The registers as documents for the archive: one section and one sheet each.

use super::Wording;
use super::document::{Block, Document, Section, Table};
use super::parts::{Words, notes};
use jiff::civil::Date;

/// Holds one register in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    /// What it is called.
    pub name: String,
    /// What it holds; a page shows some of its columns, a workbook all.
    pub table: Table,
}

/// Sets registers out; `region` is the ledger's, `since` and `until` what they were narrowed to.
#[must_use]
pub fn ledger(
    registers: Vec<Register>,
    region: &str,
    (since, until): (Option<Date>, Option<Date>),
    as_of: Date,
    wording: &Wording<'_>,
) -> Document {
    let words = Words(wording.lang);
    let day = |day: Option<Date>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
    let facts = [
        ("name", region.into()),
        ("day", as_of.to_string().into()),
        ("since", day(since).into()),
        ("until", day(until).into()),
    ];
    let key = if since.is_some() || until.is_some() {
        "report-subtitle-ledger-between"
    } else {
        "report-subtitle-ledger"
    };
    let mut notes = notes(words, wording, "report-basis");
    notes.push(words.word("report-ledger-masked"));
    let section = |register: Register| {
        let facts = [("count", register.table.rows.len().into())];
        let mut table = register.table;
        table.caption.clone_from(&register.name);
        Section {
            heading: register.name,
            blocks: vec![
                Block::Note(words.say("report-ledger-count", &facts)),
                Block::Table(table),
            ],
        }
    };
    Document {
        lang: wording.lang,
        title: words.word("report-ledger"),
        subtitle: words.say(key, &facts),
        notes,
        tiles: Vec::new(),
        attention: Vec::new(),
        charts: Vec::new(),
        sections: registers.into_iter().map(section).collect(),
    }
}
