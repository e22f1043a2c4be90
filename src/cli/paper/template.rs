//! `abdata paper template NAME --output FILE`: the built-in template, for the bureau to change.

use super::show::rows;
use super::source::form_of;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{Block, Body, Outcome, pair};
use crate::cli::takes::Takes;
use crate::cli::value::choice;
use crate::model::{Coded, PaperKind};
use crate::report::paper::{self, Form};
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Template {
    #[arg(add = Takes::Choice(PaperKind::CHOICES))]
    name: String,
    #[arg(long)]
    output: Option<PathBuf>,
}

#[derive(Serialize)]
struct Written {
    paper: &'static str,
    file: String,
    form: &'static str,
}

impl Template {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let kind = choice::<PaperKind>("paper", &self.name)?;
        let Some(path) = self.output else {
            let text = paper::text(kind, context.lang).as_bytes().to_vec();
            return Ok(Outcome::of(Body::Raw(text)));
        };
        let form: Form = form_of(&path, "--output")?;
        let made = paper::template(kind, form, context.lang);
        let bytes = made.map_err(|fault| Failure::Template {
            file: kind.code().to_owned(),
            fault,
        })?;
        file::write_new(&path, &bytes)?;
        let (all, table) = rows(kind, context);
        let said = context.say("paper-template-written", &[("count", all.len().into())]);
        let named = path.display().to_string();
        let blocks = vec![
            Block::Pairs(vec![pair(context.lang, "file", named.clone())]),
            Block::Heading(said),
            Block::Table(table),
        ];
        let written = Written {
            paper: kind.code(),
            file: named,
            form: form.ending(),
        };
        Ok(Outcome::one(written, blocks))
    }
}
