//! Reports: figures in, documents out. Asks the ledger nothing; `op` counts, and `cli` hands the figures over.
//!
//! `overview`, `org` and `ledger` set figures out as a [`Document`]: key figures, charts and tables of finished words.
//! `html`, `workbook` and `markdown` write any document, so that a section is written once for all forms. `chart` draws in
//! SVG. What is written depends on the figures alone: no clock, no path, no chance.

mod assess;
mod chart;
mod document;
mod html;
mod ledger;
mod markdown;
mod org;
mod overview;
pub mod paper;
mod parts;
mod workbook;

pub use assess::{Ground, assess, grounds, heading as assessed_heading};
pub use document::{
    Block, Cell, Chart, Column, Document, Look, Section, Series, Shape, Table, Tile, Tone,
};
pub use html::html;
pub use ledger::{Register, ledger};
pub use markdown::markdown;
pub use org::org;
pub use overview::overview;
pub use workbook::workbook;

use crate::law::Edition;
use crate::model::{Lang, OrgRef, Severity};

/// Holds a finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its weight.
    pub severity: Severity,
    /// Code of the rule.
    pub rule: &'static str,
    /// The organisation that must mend it.
    pub org: Option<OrgRef>,
    /// What is wrong.
    pub message: String,
    /// How it is mended.
    pub remedy: String,
}

/// Holds what documents are worded with.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    /// Language of every word.
    pub lang: Lang,
    /// The edition whose articles are named.
    pub edition: &'a Edition,
    /// Whether the figures are of a sandbox ledger, which the document then says.
    pub sandbox: bool,
}
