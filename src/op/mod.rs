//! What the commands do: one use case a file; each write is one act.
//!
//! A use case is told who acts, on whose behalf and when ([`Doing`]); it reads what it needs, decides (for entries by
//! `procedure`), and writes through `Ledger::write`. It returns facts; `message` words them and `cli` prints them.

pub mod assess;
pub mod audit;
pub mod backup;
pub mod calendar;
pub mod case;
pub mod catalog;
pub mod check;
pub mod collect;
pub mod config;
pub mod demand;
pub mod digest;
pub mod doctor;
pub mod due;
pub mod export;
pub mod init;
pub mod law;
pub mod migrate;
mod newcomers;
pub mod org;
pub mod paper;
pub mod product;
pub mod records;
pub mod region;
pub mod register;
pub mod report;
pub mod restore;
pub mod status;
pub mod user;
pub mod value;
pub mod waiver;

pub use crate::model::text::near;
use crate::model::{Act, ActKind, Actor, Fault, Refusal, Role};
use crate::rule::RuleError;
use crate::sheet::SheetFault;
use crate::store::{Connection, StoreError, org as orgs, people};
use jiff::{Timestamp, civil::Date};

/// Says why a use case came to nothing; nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum OpError {
    /// Something asked for is wrong or refused.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The ledger refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file cannot be read as a sheet.
    #[error(transparent)]
    Sheet(#[from] SheetFault),
    /// An edition's file has a mistake.
    #[error("{file}: {fault}")]
    Edition {
        /// Path of the file.
        file: String,
        /// What is wrong.
        fault: crate::law::EditionFault,
    },
    /// A baseline is no former JSON result of `check`.
    #[error("no baseline: line {line}")]
    Baseline {
        /// Line of the file, from 1.
        line: usize,
    },
    /// A file or directory cannot be read or written.
    #[error("{file}: {error}")]
    File {
        /// Path of the file.
        file: String,
        /// What the system says.
        error: std::io::Error,
    },
}

impl From<RuleError> for OpError {
    fn from(error: RuleError) -> Self {
        match error {
            RuleError::Fault(fault) => Self::Fault(fault),
            RuleError::Store(error) => Self::Store(error),
            RuleError::Baseline { line } => Self::Baseline { line },
        }
    }
}

impl From<Refusal> for OpError {
    fn from(refusal: Refusal) -> Self {
        Self::Fault(Fault::Refused(refusal))
    }
}

/// Holds who does something, for whom and when.
#[derive(Clone, Debug)]
pub struct Doing {
    /// Login of the acting person, from the operating system.
    pub actor: String,
    /// Login on whose behalf an administrator acts (`--act-as`).
    pub acting_for: Option<String>,
    /// Effective date.
    pub on: Date,
    /// Today at +08:00.
    pub today: Date,
    /// The machine's clock.
    pub now: Timestamp,
}

impl Doing {
    /// Makes the act of this doing.
    #[must_use]
    pub fn act(&self, kind: ActKind, note: Option<String>) -> Act {
        Act {
            kind,
            actor: self.actor.clone(),
            acting_for: self.acting_for.clone(),
            on_behalf: None,
            on: self.on,
            recorded_at: self.now,
            note,
        }
    }

    /// Returns the person whose roles count: the acting one, or the one an administrator acts for.
    ///
    /// # Errors
    /// An unknown or retired person; `--act-as` by somebody who is no administrator; what SQLite says.
    pub fn person(&self, connection: &Connection) -> Result<Actor, OpError> {
        let own = known(connection, &self.actor)?;
        match &self.acting_for {
            None => Ok(own),
            Some(login) => {
                require(&own, &[Role::Admin])?;
                known(connection, login)
            }
        }
    }
}

fn known(connection: &Connection, login: &str) -> Result<Actor, OpError> {
    let named = login.to_owned();
    let user = match people::by_login(connection, login)? {
        Some(user) if user.active => user,
        Some(_) => return Err(Refusal::RetiredUser { login: named }.into()),
        None => return Err(Refusal::UnknownUser { login: named }.into()),
    };
    let org = match user.org {
        Some(id) => orgs::load(connection, id)?,
        None => None,
    };
    let mut roles = user.roles;
    if !org.as_ref().is_some_and(|org| org.is_authority) {
        // Where the organisation is no authority any more, nobody acts for it as one (Art. 6).
        roles.retain(|role| !role.is_of_authority());
    }
    let region = org.map(|org| org.region);
    let home = region::home(connection)?;
    Ok(Actor {
        in_prefecture: region.as_deref() == Some(home.as_str()),
        login: user.login,
        org: user.org,
        region,
        roles,
    })
}

/// Refuses the acting person who is no administrator, whatever the schema; nobody acts for one here.
///
/// # Errors
/// [`Refusal::UnknownUser`], [`Refusal::NeedsRole`]; what SQLite says.
pub fn administrator(connection: &Connection, doing: &Doing) -> Result<(), OpError> {
    use crate::model::Coded;
    let login = doing.actor.clone();
    match people::roles_of(connection, &login)? {
        None => Err(Refusal::UnknownUser { login }.into()),
        Some(roles) if roles.contains(&Role::Admin) => Ok(()),
        Some(_) => Err(Refusal::NeedsRole {
            login,
            roles: vec![Role::Admin.code()],
        }
        .into()),
    }
}

/// Refuses a person who has none of the roles.
///
/// # Errors
/// [`Refusal::NeedsRole`].
pub fn require(actor: &Actor, roles: &[Role]) -> Result<(), Refusal> {
    use crate::model::Coded;
    if actor.is_any(roles) {
        return Ok(());
    }
    Err(Refusal::NeedsRole {
        login: actor.login.clone(),
        roles: roles.iter().map(|role| role.code()).collect(),
    })
}

/// Reads a whole file.
///
/// # Errors
/// [`OpError::File`].
pub fn read_file(path: &std::path::Path) -> Result<Vec<u8>, OpError> {
    std::fs::read(path).map_err(|error| OpError::File {
        file: path.display().to_string(),
        error,
    })
}
