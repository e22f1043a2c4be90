//! The workbook that goes back to who sent a sheet: its own rows, with what is wrong beside them; the same for every noun.

use super::context::Context;
use super::error::{Failure, Usage};
use super::sheet_report::{Labels, counts, worded};
use crate::message;
use crate::model::{Coded, Lang, Problem};
use crate::op::records::Handling;
use crate::sheet::{HandBackWords, Layout, Mark, Source, grid, hand_back};
use std::path::{Path, PathBuf};

/// How strictly a sheet is taken, and where it goes back to who sent it.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct HandlingOptions {
    #[arg(long)]
    partial: bool,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    errors: Option<PathBuf>,
}

impl HandlingOptions {
    /// Makes those of a rehearsal: nothing is taken, and what is good is counted as well.
    #[must_use]
    pub fn rehearsal(errors: Option<PathBuf>) -> Self {
        Self {
            partial: true,
            strict: false,
            dry_run: true,
            errors,
        }
    }

    /// Returns where a workbook to hand back was asked for.
    #[must_use]
    pub fn errors(&self) -> Option<&Path> {
        self.errors.as_deref()
    }

    /// Returns what the import is told.
    #[must_use]
    pub fn handling(&self) -> Handling {
        Handling {
            dry_run: self.dry_run,
            partial: self.partial,
            strict: self.strict,
        }
    }

    /// Returns where the workbook goes that is handed back, see [`place`].
    ///
    /// # Errors
    /// As for [`place`].
    pub fn place(&self, file: &Path) -> Result<Option<PathBuf>, Failure> {
        self.errors
            .as_deref()
            .map(|wanted| place(wanted, file))
            .transpose()
    }
}

/// Tells whether a path names a directory: one that is there, or a path that ends like one.
#[must_use]
pub fn is_directory(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with('/')
}

/// Returns where the workbook goes that is handed back, seen to before anything is imported: it must not replace
/// the file itself, and a path that cannot be written shall not be found out when the records are in.
///
/// # Errors
/// A directory that cannot be made or is not there; the file itself.
pub fn place(wanted: &Path, file: &Path) -> Result<PathBuf, Failure> {
    let unwritable = |error| Failure::Write {
        file: wanted.display().to_string(),
        error,
    };
    let path = if is_directory(wanted) {
        std::fs::create_dir_all(wanted).map_err(unwritable)?;
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        wanted.join(format!("{stem}-errors.xlsx"))
    } else {
        let parent = wanted.parent().filter(|path| !path.as_os_str().is_empty());
        std::fs::metadata(parent.unwrap_or(Path::new("."))).map_err(unwritable)?;
        wanted.to_path_buf()
    };
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    if real(&path).is_some_and(|path| Some(path) == real(file)) {
        return Err(Usage::InvalidValue {
            argument: "--errors".to_owned(),
            value: path.display().to_string(),
            possible: vec!["OTHER.xlsx".to_owned()],
        }
        .into());
    }
    Ok(path)
}

/// Writes the workbook.
///
/// # Errors
/// What the file refuses; a path that cannot be written.
pub fn write(
    path: &Path,
    source: &mut dyn Source,
    layouts: &[Layout],
    problems: &[Problem],
    labels: Labels,
    context: &Context,
) -> Result<(), Failure> {
    let marks: Vec<Mark> = problems
        .iter()
        .filter_map(|problem| mark(problem, layouts, labels, context))
        .collect();
    Ok(hand_back(
        source,
        layouts,
        &marks,
        &words(problems, context),
        path,
    )?)
}

fn mark(problem: &Problem, layouts: &[Layout], labels: Labels, context: &Context) -> Option<Mark> {
    let sheet = layouts
        .iter()
        .find(|layout| layout.name == problem.sheet)?
        .sheet;
    let cell = problem.cell.as_deref().and_then(grid::read_address);
    let sentence = worded(problem, labels, context.lang);
    let hint = message::problem_hint(problem, context.lang).unwrap_or_default();
    let between = match context.lang {
        Lang::Zh => "",
        Lang::En => " ",
    };
    Some(Mark {
        sheet,
        row: cell.map(|(_, row)| row).or(problem.row)?,
        column: cell.map(|(column, _)| column),
        severity: problem.severity,
        text: format!("{sentence}{between}{hint}").trim().to_owned(),
    })
}

fn words(problems: &[Problem], context: &Context) -> HandBackWords {
    let lang = context.lang;
    let say = |key: &str| context.say(key, &[]);
    let mut summary = vec![vec![
        say("catalog-summary-code"),
        say("catalog-summary-problem"),
        say("catalog-summary-severity"),
        say("catalog-summary-count"),
    ]];
    for (code, count) in counts(problems) {
        summary.push(vec![
            code.code().to_owned(),
            code.word(lang).to_owned(),
            code.severity().word(lang).to_owned(),
            count.to_string(),
        ]);
    }
    HandBackWords {
        column: say("catalog-errors-column"),
        summary_sheet: say("catalog-summary-sheet"),
        summary,
    }
}
