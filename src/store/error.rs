//! What goes wrong with the ledger, as facts.

use super::lock::Holder;
use crate::model::Flaw;
use std::path::PathBuf;

/// Says why the ledger could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No file there.
    #[error("no ledger at {0}")]
    Missing(PathBuf),
    /// A file is there already.
    #[error("a ledger is at {0} already")]
    Exists(PathBuf),
    /// A file, but not one of ours.
    #[error("{0} is not a ledger")]
    NotALedger(PathBuf),
    /// Made by a newer program.
    #[error("schema {found} is newer than {ours}")]
    Newer {
        /// Schema of the file.
        found: i64,
        /// Schema of this program.
        ours: i64,
    },
    /// Made by an older program, and not yet lifted.
    #[error("schema {found} is older than {ours}")]
    Older {
        /// Schema of the file.
        found: i64,
        /// Schema of this program.
        ours: i64,
    },
    /// The file or its directory cannot be written.
    #[error("the ledger is read-only")]
    ReadOnly,
    /// No room on the disk.
    #[error("the disk is full")]
    Full,
    /// Somebody else holds the ledger longer than the timeout.
    #[error("held by {holder:?}")]
    Busy {
        /// Who holds it, where that is known.
        holder: Option<Holder>,
    },
    /// The acting person is retired.
    #[error("retired user {0}")]
    RetiredUser(String),
    /// The acting person is not among the ledger's users.
    #[error("unknown user {0}")]
    UnknownUser(String),
    /// The acting person, or the one acted for, lacks a role that any writing needs.
    #[error("{login} may not write")]
    NeedsRole {
        /// Login name.
        login: String,
        /// The roles of which one is needed.
        roles: Vec<crate::model::Role>,
    },
    /// Somebody changed the record since it was read.
    #[error("{0} is stale")]
    Stale(String),
    /// The file's content contradicts itself.
    #[error("corrupt: {0}")]
    Corrupt(String),
    /// A file that was to be a whole ledger, or a copy of one, is not.
    #[error("{path} is not whole: {flaw:?}")]
    Unsound {
        /// The file.
        path: PathBuf,
        /// What does not hold.
        flaw: Flaw,
    },
    /// The live ledger is so damaged that it can be neither kept nor replaced.
    #[error("{0} is damaged, and not replaced")]
    LiveDamaged(PathBuf),
    /// A file beside the ledger's own could not be written.
    #[error("{path}: {error}")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Anything else SQLite says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// A directory or file operation failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl StoreError {
    /// Names a record that is stale as people know it, where versions call it by its number.
    pub(super) fn naming(self, name: &str) -> Self {
        match self {
            Self::Stale(_) => Self::Stale(name.to_owned()),
            other => other,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        // A value that its column cannot hold: the file was changed around the program, or is damaged.
        if let Error::FromSqlConversionFailure(..)
        | Error::InvalidColumnType(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::Utf8Error(..) = error
        {
            return Self::Corrupt(error.to_string());
        }
        match error.sqlite_error_code() {
            // Where the log cannot be made beside the file, the file cannot be opened.
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly
            }
            Some(ErrorCode::SystemIoFailure) => Self::Io(std::io::Error::other(error.to_string())),
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::Busy { holder: None }
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Corrupt(error.to_string())
            }
            _ => Self::Sqlite(error),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Corrupt(error.to_string())
    }
}
