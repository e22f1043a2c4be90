//! `abdata document record`: a document that was published before it is recorded, with its approval, in one act.

use crate::cli::case::{
    ForArgs, Viewer, given_value, input_option, input_texts, named_org, written,
};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::model::field::find as find_field;
use crate::op;
use crate::op::case::Wanted;
use crate::op::case::document::Recording;
use crate::procedure::Procedure;
use crate::procedure::document::Document;
use clap::{ArgMatches, Args, Command, FromArgMatches};

// The options besides those of the document's own fields.
#[derive(Clone, Debug, clap::Args)]
struct Common {
    #[arg(long)]
    respondent: Option<String>,
    #[arg(long)]
    approval_number: Option<String>,
    #[arg(long, requires = "approval_number")]
    approved_on: Option<String>,
    #[command(flatten)]
    acting_for: ForArgs,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Clone, Debug)]
pub struct Record {
    given: Vec<(&'static str, Vec<String>)>,
    common: Common,
}

impl Args for Record {
    fn augment_args(command: Command) -> Command {
        let inputs = Document::OPENING.spec.inputs.iter();
        Common::augment_args(command.args(inputs.filter_map(input_option::<Document>)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Record {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let inputs = Document::OPENING.spec.inputs.iter();
        Ok(Self {
            given: inputs
                .filter_map(|input| input_texts(input, matches))
                .collect(),
            common: Common::from_arg_matches(matches)?,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Record {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let common = self.common;
        let doing = common.on.doing(context)?;
        let behalf = common.acting_for.given().read(ledger.reader())?;
        let mut wanted = Wanted::<Document> {
            respondent: named_org(ledger.reader(), common.respondent.as_deref())?,
            ..Wanted::default()
        };
        for (key, texts) in &self.given {
            if let Some(field) = find_field(Document::fields(), key) {
                let value = given_value(ledger.reader(), field, texts)?;
                (field.set)(&mut wanted.detail, value);
            }
        }
        let approved_on = common.approved_on.as_deref();
        let recording = Recording {
            wanted,
            approval_number: common.approval_number,
            approved_on: approved_on
                .map(|day| context.past("approved_on", day))
                .transpose()?,
        };
        let behalf = behalf.as_ref();
        let dry_run = common.dry_run;
        let done = op::case::document::record(&mut ledger, &doing, behalf, &recording, dry_run)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        let done: Vec<_> = done.into_iter().collect();
        written(&viewer, &done, "case-done", (true, dry_run), context)
    }
}
