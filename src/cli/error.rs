//! What a command fails with: facts, turned into a [`Report`] in the reader's language when they are printed.

mod code;
mod details;
mod parse;
mod report;
mod usage;

pub(super) use parse::{EITHER, Stop, stop};

use crate::model::paper::TemplateFault;
use crate::model::{Fault, Lang, Refusal};
use crate::op::OpError;
use crate::sheet::SheetFault;
use crate::store::StoreError;
use serde::Serialize;

/// Says why a command came to nothing.
#[derive(Debug)]
pub enum Failure {
    /// The command line, the environment or the configuration is wrong.
    Usage(Usage),
    /// A use case refused.
    Op(OpError),
    /// A file could not be written.
    Write {
        /// Path of the file; `stdout` for the document itself.
        file: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// A template of a paper cannot be used.
    Template {
        /// Path of the template; its name where it is the built-in one.
        file: String,
        /// What is wrong.
        fault: TemplateFault,
    },
    /// `ABDATA_NOW` is set, and the ledger is a real one.
    NowOnRealLedger,
    /// A bug.
    Internal(anyhow::Error),
}

/// Says what is wrong with how the program was called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Usage {
    /// Required options or arguments are missing; all of them.
    Missing(Vec<String>),
    /// An option or argument that is not there.
    UnknownArgument {
        /// As written.
        argument: String,
        /// A like one.
        near: Option<String>,
    },
    /// A command that is not there.
    UnknownCommand {
        /// As written.
        command: String,
        /// A like one.
        near: Option<String>,
    },
    /// A command that needs another word after it.
    MissingCommand {
        /// What was written.
        command: String,
    },
    /// A value that the option cannot take.
    InvalidValue {
        /// The option, or the variable or key of the configuration.
        argument: String,
        /// As written.
        value: String,
        /// What it takes.
        possible: Vec<String>,
    },
    /// Two options that do not go together.
    Conflict {
        /// The one.
        argument: String,
        /// The other.
        other: String,
    },
    /// A format that the command has no form in.
    Format {
        /// The format asked for.
        format: String,
        /// Those it has.
        possible: Vec<String>,
    },
    /// Columns that the document does not have.
    Columns {
        /// Those asked for in vain.
        columns: Vec<String>,
        /// Those it has.
        possible: Vec<String>,
    },
    /// A configuration file that cannot be read.
    Config {
        /// Path of the file.
        file: String,
        /// What the reader says.
        detail: String,
    },
    /// An argument that is not UTF-8.
    NotText,
    /// A group that the system does not know.
    UnknownGroup(String),
    /// Anything else that the parser says.
    Other(String),
}

impl Usage {
    /// Says that an edit changes nothing: one of these fields must be given.
    #[must_use]
    pub fn nothing_given(keys: impl Iterator<Item = String>) -> Self {
        let options: Vec<String> = keys
            .map(|key| format!("--{}", key.replace('_', "-")))
            .collect();
        Self::Missing(vec![options.join(EITHER)])
    }
}

/// Holds a failure as people and scripts read it; serialised, it is the error object of `--format json`.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Class, one an exit code: `usage`, `input`, `refused`, `not-found`, `ledger`, `integrity`, `internal`, `busy`.
    pub kind: &'static str,
    /// Stable name of what went wrong, such as `value-date`.
    pub code: &'static str,
    /// What is wrong, on which record or value.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// The facts: an object whose keys depend on `code`, or null.
    pub details: serde_json::Value,
    /// Exit code.
    #[serde(skip)]
    pub exit: u8,
}

impl Report {
    /// Writes the report for people: what is wrong, and what to do.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let label = |key| crate::message::say(lang, key, &[]);
        let mark = match lang {
            Lang::Zh => "：",
            Lang::En => ": ",
        };
        let mut text = format!("{}{mark}{}", label("error-label"), self.message);
        if let Some(hint) = &self.hint {
            text.push_str(&format!("\n{}{mark}{hint}", label("error-hint-label")));
        }
        text
    }

    /// Writes the report for scripts: one object `{"error": …}` on one line.
    #[must_use]
    pub fn json(&self) -> String {
        #[derive(Serialize)]
        struct Wrapped<'a> {
            error: &'a Report,
        }
        // A report holds nothing that JSON cannot: text, and values that are JSON already.
        serde_json::to_string(&Wrapped { error: self }).unwrap_or_default()
    }
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

impl From<OpError> for Failure {
    fn from(error: OpError) -> Self {
        Self::Op(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Op(error.into())
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Op(fault.into())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Op(refusal.into())
    }
}

impl From<SheetFault> for Failure {
    fn from(fault: SheetFault) -> Self {
        Self::Op(fault.into())
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}
