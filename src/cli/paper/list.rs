//! `abdata paper list`: the papers that there are, and the templates in use.

use super::source::own;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::model::{Coded, PaperKind};
use crate::report::paper::Form;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct List {}

#[derive(Serialize)]
struct Row {
    paper: &'static str,
    title: &'static str,
    docx: Option<String>,
    md: Option<String>,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let used = |kind, form| own(kind, form, context).and_then(|chosen| chosen.path());
        let row = |kind: &PaperKind| Row {
            paper: kind.code(),
            title: kind.word(context.lang),
            docx: used(*kind, Form::Word),
            md: used(*kind, Form::Markdown),
        };
        let rows: Vec<Row> = PaperKind::ALL.iter().map(row).collect();
        let path = |path: &Option<String>| {
            let built_in = || context.say("paper-built-in", &[]);
            path.clone().unwrap_or_else(built_in)
        };
        let shown = rows.iter().map(|row| {
            vec![
                row.paper.to_owned(),
                row.title.to_owned(),
                path(&row.docx),
                path(&row.md),
            ]
        });
        let keys = ["paper", "title", "docx", "md"];
        let table = table(context.lang, &keys, shown.collect());
        Ok(Outcome::list(rows, table))
    }
}
