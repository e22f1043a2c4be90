//! In which form a report is written, and where to.

use crate::cli::context::{Context, Format};
use crate::cli::dates::{AsOf, On};
use crate::cli::error::{Failure, Usage};
use crate::cli::file;
use crate::cli::output::{Block, Body, Json, Outcome};
use crate::report::{self, Document};
use crate::store::{Connection, Ledger};
use jiff::civil::Date;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Where a report goes, and the day that it speaks of.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Target {
    #[arg(long)]
    output: Option<PathBuf>,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    pub(super) as_of: AsOf,
}

/// What a report is made of: the document for people, the figures for machines.
pub struct Made<J> {
    pub document: Document,
    pub json: J,
}

#[derive(Serialize)]
struct Done {
    file: String,
    form: &'static str,
}

impl Target {
    /// Makes the report of what `gather` finds on the day, and writes it in the form asked for: to the file, with the act of
    /// exporting it, or to stdout.
    ///
    /// # Errors
    /// A form that reports do not have, or not there; what `gather` says; a file that cannot be written.
    pub fn write<J: Serialize + 'static>(
        self,
        context: &Context,
        gather: impl FnOnce(&Connection, Date) -> Result<Made<J>, Failure>,
    ) -> Result<Outcome, Failure> {
        let form = form(context, self.output.as_deref())?;
        let as_of = self.as_of.day(context)?;
        let Some(path) = self.output else {
            let ledger = context.reader()?;
            return Ok(shown(gather(ledger.reader(), as_of)?, form));
        };
        let doing = self.on.doing(context)?;
        let mut ledger = context.writer()?;
        let made = gather(ledger.reader(), as_of)?;
        let done = Done {
            file: path.display().to_string(),
            form: form.name(),
        };
        file::export(&path, &mut ledger, &doing, |scratch, _: &Ledger| {
            save(scratch, &path, made, form)
        })?;
        let blocks: Vec<Block> = file::exported(&done.file, None, context);
        Ok(Outcome::one(done, blocks))
    }
}

/// Makes the outcome that is the report itself; a workbook has none.
fn shown<J: Serialize + 'static>(made: Made<J>, form: Format) -> Outcome {
    match form {
        Format::Json => Outcome::one(made.json, Vec::new()),
        Format::Html => Outcome::of(Body::Formed(report::html(&made.document).into_bytes())),
        _ => Outcome::of(Body::Formed(report::markdown(&made.document).into_bytes())),
    }
}

/// Writes the report at `scratch`; `path` is what the file will be called.
fn save<J: Serialize + 'static>(
    scratch: &Path,
    path: &Path,
    made: Made<J>,
    form: Format,
) -> Result<(), Failure> {
    let bytes = match form {
        Format::Xlsx => return Ok(report::workbook(scratch, &made.document)?),
        Format::Json => Json::one(made.json).bytes().map_err(anyhow::Error::from)?,
        Format::Html => report::html(&made.document).into_bytes(),
        _ => report::markdown(&made.document).into_bytes(),
    };
    std::fs::write(scratch, bytes).map_err(|error| file::failed(path, error))
}

/// Chooses the form: that of `--format`, else of the file's ending, else of the configuration, else Markdown.
fn form(context: &Context, output: Option<&Path>) -> Result<Format, Failure> {
    let known = Format::OF_REPORTS.contains(&context.format);
    if context.format_given && !known {
        return Err(unsupported(context.format));
    }
    let of_ending = output.and_then(ending);
    match (output, of_ending) {
        (None, _) if context.format == Format::Xlsx => {
            Err(Usage::Missing(vec!["--output".to_owned()]).into())
        }
        (None, _) => Ok(if known {
            context.format
        } else {
            Format::Markdown
        }),
        // A file that says of itself that it is another form would be opened as that.
        (Some(path), Some(form)) if context.format_given && form != context.format => {
            Err(Usage::Conflict {
                argument: format!("--format {}", context.format.name()),
                other: format!("--output {}", path.display()),
            }
            .into())
        }
        (Some(_), Some(form)) => Ok(form),
        (Some(_), None) if context.format_given => Ok(context.format),
        (Some(path), None) => {
            let possible = Format::OF_REPORTS.map(|form| (form.name(), form));
            file::kind(path, &possible)
        }
    }
}

/// Returns the form that a file's ending names.
fn ending(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    let mut forms = Format::OF_REPORTS.into_iter();
    forms.find(|form| form.name() == ending)
}

fn unsupported(format: Format) -> Failure {
    Usage::Format {
        format: format.name().to_owned(),
        possible: Format::names_for(Some("report")),
    }
    .into()
}
