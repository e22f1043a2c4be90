//! What every command is told and never looks up itself: ledger, language, today, actor, format.

use super::error::Failure;
use crate::model::Lang;
use jiff::civil::Date;
use std::io::IsTerminal;
use std::path::PathBuf;

/// Output formats that every command has; some leaves write others (xlsx, html) to a file of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text for a terminal.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Jsonl,
    /// Comma-separated values with a BOM.
    Csv,
    /// Markdown.
    Markdown,
}

impl Format {
    /// Every format with the name that `--format` takes.
    pub const NAMES: [(&'static str, Self); 5] = [
        ("table", Self::Table),
        ("json", Self::Json),
        ("jsonl", Self::Jsonl),
        ("csv", Self::Csv),
        ("md", Self::Markdown),
    ];

    /// Tells whether machines read it: errors are JSON then too.
    #[must_use]
    pub fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }
}

/// When colour is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Holds what the global options, the environment and the configuration say.
#[derive(Clone, Debug)]
pub struct Context {
    /// Path of the ledger.
    pub db: PathBuf,
    /// Language of every sentence.
    pub lang: Lang,
    /// Format of the document.
    pub format: Format,
    /// Columns asked for, in their order; empty for the usual ones.
    pub columns: Vec<String>,
    /// Leaves the head of tables out.
    pub no_headers: bool,
    /// Says nothing on stderr but errors.
    pub quiet: bool,
    /// Says more on stderr.
    pub verbose: bool,
    /// When colour is used.
    pub colour: Colour,
    /// Shows no progress.
    pub no_progress: bool,
    /// Never asks.
    pub no_input: bool,
    /// Takes every question as answered with yes.
    pub yes: bool,
    /// Login of the acting person, from the operating system.
    pub actor: String,
    /// Login on whose behalf an administrator acts.
    pub act_as: Option<String>,
    /// How long a write waits for the ledger, in seconds.
    pub busy_timeout: u32,
    /// Today at +08:00.
    pub today: Date,
    /// Whether `ABDATA_NOW` set the clock, which only a sandbox ledger allows.
    pub now_forced: bool,
    /// The machine's clock.
    pub now: jiff::Timestamp,
    /// Path of this program, for the sheet worker.
    pub program: PathBuf,
}

impl Context {
    /// Returns the width of the terminal in columns, or a width fit for files when there is none.
    #[must_use]
    pub fn width(&self) -> u16 {
        if let Ok(columns) = std::env::var("COLUMNS")
            && let Ok(columns) = columns.parse::<u16>()
            && columns >= 20
        {
            return columns;
        }
        rustix::termios::tcgetwinsize(std::io::stdout())
            .map(|size| size.ws_col)
            .ok()
            .filter(|columns| *columns >= 20)
            .unwrap_or(120)
    }

    /// Tells whether the document is so long that it goes through the pager.
    #[must_use]
    pub fn paging(&self, text: &[u8]) -> bool {
        if self.format != Format::Table || self.no_input || !std::io::stdout().is_terminal() {
            return false;
        }
        let height = rustix::termios::tcgetwinsize(std::io::stdout()).map_or(24, |size| size.ws_row);
        let lines = text.split(|byte| *byte == b'\n').count();
        height > 0 && lines > usize::from(height)
    }

    /// Returns what `anstream` makes of colour on stdout.
    #[must_use]
    pub fn color_out(&self) -> anstream::ColorChoice {
        match self.colour {
            Colour::Auto => anstream::AutoStream::choice(&std::io::stdout()),
            Colour::Always => anstream::ColorChoice::Always,
            Colour::Never => anstream::ColorChoice::Never,
        }
    }

    /// Sets text in bold; the stream strips it again where colour is off.
    #[must_use]
    pub fn bold(&self, text: &str) -> String {
        let bold = anstyle::Style::new().bold();
        format!("{bold}{text}{bold:#}")
    }

    /// Tells whether a progress bar may be drawn on stderr.
    #[must_use]
    pub fn progress(&self) -> bool {
        !self.no_progress && !self.quiet && std::io::stderr().is_terminal()
    }

    /// Returns the acting person's name for the audit row and the one acted for.
    #[must_use]
    pub fn actors(&self) -> (String, Option<String>) {
        (self.actor.clone(), self.act_as.clone())
    }

    /// Reads an effective date: `--on DATE`, or today.
    ///
    /// # Errors
    /// Not a date; a date after today.
    pub fn effective(&self, on: Option<&str>) -> Result<Date, Failure> {
        match on {
            None => Ok(self.today),
            Some(text) => {
                let date = super::value::date("on", text)?;
                if date > self.today {
                    return Err(crate::model::Fault::Value {
                        field: "--on".to_owned(),
                        value: text.to_owned(),
                        fault: crate::model::ValueFault::Future { today: self.today },
                    }
                    .into());
                }
                Ok(date)
            }
        }
    }
}
