//! Spreadsheets that commands read: opened in the worker, so that a hostile file ends in a sentence.

use super::error::Failure;
use crate::op;
use crate::sheet::{Choice, Limits, Mapping, SheetChoice, worker};
use crate::store::file_digest;
use std::path::{Path, PathBuf};

/// Which sheet of a book is read, and how its headers are meant.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct SheetOptions {
    #[arg(long)]
    sheet: Option<String>,
    #[arg(long)]
    map: Option<PathBuf>,
}

impl SheetOptions {
    /// Reads the options, and the mapping file that they name.
    ///
    /// # Errors
    /// A mapping file that cannot be read.
    pub fn choice(&self) -> Result<Choice, Failure> {
        Ok(Choice {
            sheet: match self.sheet.as_deref() {
                None => SheetChoice::Best,
                Some("all") => SheetChoice::All,
                Some(name) => SheetChoice::Named(name.to_owned()),
            },
            mapping: self.map.as_deref().map(read_mapping).transpose()?,
            provider_given: false,
        })
    }
}

fn read_mapping(path: &Path) -> Result<Mapping, Failure> {
    let file = path.display().to_string();
    let text = String::from_utf8_lossy(&op::read_file(path)?).into_owned();
    Ok(Mapping::parse(&text, &file)?)
}

/// A file that is open in the worker, with its name and digest.
pub struct SheetFile {
    /// Its rows.
    pub source: worker::WorkerSource,
    /// Name without directories; `-` for stdin.
    pub name: String,
    /// Digest of its bytes.
    pub digest: String,
    /// Holds the copy of stdin as long as it is read.
    _spooled: Option<tempfile::NamedTempFile>,
}

impl SheetFile {
    /// Opens a file, or stdin for `-`, in a memory-capped child of this program.
    ///
    /// # Errors
    /// What the file or the system refuses.
    pub fn open(file: &Path) -> Result<Self, Failure> {
        let program = std::env::current_exe().map_err(anyhow::Error::from)?;
        let limits = Limits::default();
        if file.as_os_str() == "-" {
            let copy = spool_stdin()?;
            let source = worker::open(&program, copy.path(), &limits)?;
            let digest = digest_of(copy.path())?;
            return Ok(Self {
                source,
                name: "-".to_owned(),
                digest,
                _spooled: Some(copy),
            });
        }
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let source = worker::open(&program, file, &limits)?;
        Ok(Self {
            source,
            name,
            digest: digest_of(file)?,
            _spooled: None,
        })
    }
}

/// Copies stdin to a temporary file that only its owner can read, so that it can be read twice.
fn spool_stdin() -> Result<tempfile::NamedTempFile, Failure> {
    let failed = |error| {
        Failure::from(op::OpError::File {
            file: "-".to_owned(),
            error,
        })
    };
    let mut copy = tempfile::NamedTempFile::new().map_err(failed)?;
    std::io::copy(&mut std::io::stdin().lock(), &mut copy).map_err(failed)?;
    Ok(copy)
}

fn digest_of(path: &Path) -> Result<String, Failure> {
    file_digest(path).map_err(|error| {
        op::OpError::File {
            file: path.display().to_string(),
            error,
        }
        .into()
    })
}
