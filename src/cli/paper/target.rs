//! Where a paper goes, what stands on it besides the case, and the act of issuing it.

use super::source::{Chosen, form_of};
use crate::cli::context::{Context, Format};
use crate::cli::dates::On;
use crate::cli::error::{Failure, Usage};
use crate::cli::file;
use crate::cli::output::{Block, Body, Outcome, pair};
use crate::model::paper::{Breach, Issue, PaperFacts};
use crate::model::{Coded, PaperKind};
use crate::op::{self, Doing};
use crate::report::Wording;
use crate::report::paper::{self, Form, Values};
use crate::store::Ledger;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Options of every paper.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Target {
    #[arg(long)]
    output: Option<PathBuf>,
    #[arg(long)]
    template: Option<PathBuf>,
    #[arg(long)]
    number: Option<String>,
    #[arg(long)]
    signer: Option<String>,
    #[arg(long)]
    contact: Option<String>,
    #[command(flatten)]
    on: On,
}

/// A paper as it is printed.
#[derive(Serialize)]
struct Shown {
    paper: &'static str,
    case: Option<String>,
    article: u16,
    paragraph: Option<u16>,
    /// By the names of their placeholders, which hold them in words.
    dates: BTreeMap<&'static str, Option<Date>>,
    /// The findings of an order, with what their rules rest on.
    findings: Vec<Found>,
    values: Values,
    text: String,
}

/// A finding that a paper names.
#[derive(Serialize)]
struct Found {
    id: String,
    article: Option<u16>,
    paragraph: Option<u16>,
}

/// A paper that was written.
#[derive(Serialize)]
struct Done {
    paper: &'static str,
    case: Option<String>,
    file: String,
    form: &'static str,
    template: Option<String>,
}

impl Target {
    /// Says who issues the paper, and on which day.
    ///
    /// # Errors
    /// Not a date; a date after today.
    pub(super) fn doing(&self, context: &Context) -> Result<Doing, Failure> {
        self.on.doing(context)
    }

    /// Opens the ledger: for writing where the paper is issued, which leaves its row.
    ///
    /// # Errors
    /// A ledger that cannot be opened.
    pub(super) fn ledger(&self, context: &Context) -> Result<Ledger, Failure> {
        match self.output {
            Some(_) => context.writer(),
            None => context.reader(),
        }
    }

    /// Refuses what this paper cannot be written to or made of, before anything is read.
    ///
    /// # Errors
    /// The ending of a file; a Word template without a Word file.
    pub(super) fn ready(
        &self,
        kind: PaperKind,
        context: &Context,
    ) -> Result<(Form, Chosen), Failure> {
        let form = match &self.output {
            Some(path) => form_of(path, "--output")?,
            None => Form::Markdown,
        };
        let output = self.output.as_deref();
        let chosen = Chosen::of(self.template.as_deref(), kind, form, output, context)?;
        Ok((form, chosen))
    }

    /// Writes a paper: to the file, with the act of issuing it, or to stdout; `findings` are those of an order in words.
    ///
    /// # Errors
    /// As for [`Target::ready`]; a template that cannot be used; a file that cannot be written; a person who may not.
    pub(super) fn write(
        &self,
        ledger: &mut Ledger,
        facts: &PaperFacts,
        findings: &[String],
        context: &Context,
    ) -> Result<Outcome, Failure> {
        let kind = facts.kind();
        let (form, chosen) = self.ready(kind, context)?;
        let doing = self.doing(context)?;
        let edition = op::law::find(ledger.reader(), facts.edition())?.edition;
        let wording = Wording {
            lang: context.lang,
            edition: &edition,
            sandbox: context.is_sandbox(),
        };
        let issue = Issue {
            // Dated as the letter was: it is often written out later than what it tells was done.
            on: match facts.done_on() {
                Some(day) if !self.on.is_named() => day,
                _ => doing.on,
            },
            number: self.number.clone(),
            signer: self.signer.clone(),
            contact: self.contact.clone(),
        };
        let values = paper::values(facts, &issue, findings, &wording);
        let bytes = chosen.paper(kind, form, &values, context.lang)?;
        let case = facts.docket().map(|docket| docket.number.clone());
        let Some(path) = &self.output else {
            return shown(facts, issue.on, values, bytes, context);
        };
        let named = path.display().to_string();
        let record = case.clone().unwrap_or_default();
        let note = format!("{} {record} {named}", kind.code()).replace("  ", " ");
        file::write_private(path, |scratch| {
            // Before the file has its name: a paper that nobody answers for must not leave (Art. 37¶2(5)).
            op::export::record(ledger, &doing, &note)?;
            std::fs::write(scratch, &bytes).map_err(|error| file::failed(path, error))
        })?;
        let lang = context.lang;
        let template = chosen.path();
        let built_in = || context.say("paper-built-in", &[]);
        let mut pairs = vec![pair(lang, "file", named.clone())];
        pairs.extend(case.clone().map(|number| pair(lang, "case", number)));
        let used = template.clone().unwrap_or_else(built_in);
        pairs.push(pair(lang, "template", used));
        let said = context.say("paper-done", &[("paper", kind.word(lang).into())]);
        let done = Done {
            paper: kind.code(),
            case,
            file: named,
            form: form.ending(),
            template,
        };
        let blocks = vec![Block::Heading(said), Block::Pairs(pairs)];
        Ok(Outcome::one(done, blocks))
    }
}

/// Prints a paper in the form asked for: as Markdown, or with its values as JSON.
fn shown(
    facts: &PaperFacts,
    issued_on: Date,
    values: Values,
    bytes: Vec<u8>,
    context: &Context,
) -> Result<Outcome, Failure> {
    match context.format {
        Format::Json | Format::Jsonl => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let (article, paragraph) = facts.provision();
            let mut dates: BTreeMap<_, _> = facts.days().into_iter().collect();
            dates.insert("issued_on", Some(issued_on));
            let breaches = match facts {
                PaperFacts::Order(facts) => &facts.breaches[..],
                _ => &[],
            };
            let found = |breach: &Breach| Found {
                id: breach.id.clone(),
                article: breach.provision.map(|(article, _)| article),
                paragraph: breach.provision.and_then(|(_, paragraph)| paragraph),
            };
            let shown = Shown {
                paper: facts.kind().code(),
                case: facts.docket().map(|docket| docket.number.clone()),
                article,
                paragraph,
                dates,
                findings: breaches.iter().map(found).collect(),
                values,
                text,
            };
            Ok(Outcome::one(shown, Vec::new()))
        }
        Format::Table | Format::Markdown => Ok(Outcome::of(Body::Formed(bytes))),
        Format::Csv | Format::Ics | Format::Html | Format::Xlsx => Err(Usage::Format {
            format: context.format.name().to_owned(),
            possible: [Format::Markdown, Format::Json, Format::Jsonl]
                .map(|format| format.name().to_owned())
                .to_vec(),
        }
        .into()),
    }
}
