//! `abdata catalog import FILE…`: a sheet becomes judged, audited entries.

mod report;

use crate::cli::catalog::edit::named_change;
use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::hand_back::{self, HandlingOptions};
use crate::cli::output::Outcome;
use crate::cli::sheet_file::{SheetFile, SheetOptions};
use crate::cli::value::{choice, optional};
use crate::model::entry::{Cause, ChangeGround};
use crate::model::{Lang, OrgId};
use crate::op;
use crate::op::catalog::import::{Mode, Request, import};
use crate::sheet::{self, Layout, Source};
use crate::store::Ledger;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Import {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    sheets: SheetOptions,
    #[arg(long)]
    mode: Option<String>,
    #[arg(long)]
    provider: Option<String>,
    #[arg(long)]
    create_orgs: bool,
    #[command(flatten)]
    handling: HandlingOptions,
    #[arg(long)]
    as_published: Option<String>,
    #[arg(long, conflicts_with_all = ["ground", "correction"])]
    change: Option<String>,
    #[arg(long, requires = "occurred")]
    ground: Option<String>,
    #[arg(long, requires = "ground")]
    occurred: Option<String>,
    #[arg(long, conflicts_with = "ground")]
    correction: Option<String>,
    #[arg(long)]
    on: Option<String>,
}

/// What the options ask for, read once for all files.
struct Wanted {
    choice: sheet::Choice,
    mode: Mode,
    provider: Option<OrgId>,
    as_published: Option<jiff::civil::Date>,
    cause: Cause,
}

impl Import {
    /// Makes the rehearsal of one file: it is judged, and nothing of it is taken.
    pub(in crate::cli) fn rehearsal(
        file: PathBuf,
        sheets: SheetOptions,
        provider: Option<String>,
        errors: Option<PathBuf>,
    ) -> Self {
        Self {
            files: vec![file],
            sheets,
            mode: None,
            provider,
            create_orgs: false,
            handling: HandlingOptions::rehearsal(errors),
            as_published: None,
            change: None,
            ground: None,
            occurred: None,
            correction: None,
            on: None,
        }
    }

    /// Judges the first file; returns what is wrong with it, and the workbook that was written to hand it back.
    pub(in crate::cli) fn judge(
        &self,
        ledger: &mut Ledger,
        context: &Context,
    ) -> Result<(op::catalog::import::Report, Option<PathBuf>), Failure> {
        let wanted = self.wanted(ledger, context)?;
        let file = self.files.first().map(PathBuf::as_path);
        let done = self.one(ledger, context, &wanted, file.unwrap_or(Path::new("-")))?;
        Ok((done.report, done.handed_back))
    }

    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let wanted = self.wanted(&ledger, context)?;
        let mut outcomes = Vec::new();
        for file in &self.files {
            match self.one(&mut ledger, context, &wanted, file) {
                Ok(done) => outcomes.push(report::Outcome::Done(Box::new(done))),
                // One unreadable file among several must not hide what the others did.
                Err(failure) if self.files.len() > 1 => {
                    outcomes.push(report::Outcome::failed(
                        &file.display().to_string(),
                        &failure,
                        context,
                    ));
                }
                Err(failure) => return Err(failure),
            }
        }
        report::outcome(outcomes, ledger.reader(), context)
    }

    fn wanted(&self, ledger: &Ledger, context: &Context) -> Result<Wanted, Failure> {
        let past = |field: &str, given: &Option<String>| {
            given
                .as_deref()
                .map(|given| context.past(field, given))
                .transpose()
        };
        let provider = match &self.provider {
            Some(wanted) => Some(op::org::find(ledger.reader(), wanted)?.id),
            None => None,
        };
        let is_file = |path: &Path| !hand_back::is_directory(path);
        if self.files.len() > 1 && self.handling.errors().is_some_and(is_file) {
            let expected = vec!["DIR/".to_owned()];
            return Err(Usage::InvalidValue {
                argument: "--errors".to_owned(),
                value: self
                    .handling
                    .errors()
                    .map(|p| p.display().to_string())
                    .unwrap_or_default(),
                possible: expected,
            }
            .into());
        }
        Ok(Wanted {
            choice: sheet::Choice {
                provider_given: provider.is_some(),
                ..self.sheets.choice()?
            },
            mode: match &self.mode {
                Some(given) => choice("mode", given)?,
                None => Mode::Upsert,
            },
            provider,
            as_published: past("as_published", &self.as_published)?,
            cause: Cause {
                ground: optional::<ChangeGround>("ground", &self.ground)?,
                occurred_on: past("occurred", &self.occurred)?,
                change: named_change(ledger.reader(), self.change.as_deref())?,
                correction: self.correction.clone(),
            },
        })
    }

    fn one(
        &self,
        ledger: &mut Ledger,
        context: &Context,
        wanted: &Wanted,
        file: &Path,
    ) -> Result<report::Done, Failure> {
        let back = self.handling.place(file)?;
        let handling = self.handling.handling();
        let mut opened = SheetFile::open(file)?;
        let name = opened.name.clone();
        let columns = sheet::catalogue_columns();
        let layouts = sheet::find_layouts(&mut opened.source, columns, &wanted.choice, &name)?;
        let request = Request {
            file: name,
            digest: opened.digest.clone(),
            layouts: &layouts,
            mode: wanted.mode,
            provider: wanted.provider,
            create_orgs: self.create_orgs,
            partial: handling.partial,
            strict: handling.strict,
            dry_run: handling.dry_run,
            as_published: wanted.as_published,
            cause: wanted.cause.clone(),
        };
        let bar = progress_bar(&opened.source, &layouts, context);
        let doing = context.doing(self.on.as_deref())?;
        let done = import(ledger, &doing, &request, &mut opened.source, &mut |row| {
            if row.is_multiple_of(256) {
                bar.set_position(u64::from(row));
            }
        });
        bar.finish_and_clear();
        let done = done?;
        let handed_back = back.filter(|_| !done.problems.is_empty());
        if let Some(path) = &handed_back {
            let problems = &done.problems;
            hand_back::write(path, &mut opened.source, &layouts, problems, label, context)?;
        }
        Ok(report::Done {
            report: done,
            handed_back,
        })
    }
}

/// Files below this number of rows show no bar.
const BAR_FROM: u32 = 2_000;

fn progress_bar(
    source: &dyn Source,
    layouts: &[Layout],
    context: &Context,
) -> indicatif::ProgressBar {
    let rows = layouts
        .iter()
        .filter_map(|layout| source.heads().get(layout.sheet)?.rows)
        .max();
    let long = rows.is_none_or(|rows| rows > BAR_FROM);
    if !context.progress || !long {
        return indicatif::ProgressBar::hidden();
    }
    // Text does not say beforehand how many rows it has.
    let (key, bar) = match rows {
        Some(rows) => (
            "catalog-progress",
            indicatif::ProgressBar::new(u64::from(rows)),
        ),
        None => (
            "catalog-progress-open",
            indicatif::ProgressBar::new_spinner(),
        ),
    };
    match indicatif::ProgressStyle::with_template(&context.say(key, &[])) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Returns the label of a field of entries or items.
fn label(key: &str, lang: Lang) -> Option<&'static str> {
    use crate::model::entry::{FIELDS, ITEM_FIELDS};
    use crate::model::field::find;
    let own = find(FIELDS, key).map(|field| field.label(lang));
    own.or_else(|| find(ITEM_FIELDS, key).map(|field| field.label(lang)))
}
