//! Opens a file of whatever format as a [`Source`], in this process.

mod compound;
mod kind;
mod limits;
mod marks;
mod ods_marks;
mod package;
mod rows;
mod subject;
#[cfg(test)]
mod tests;
mod value;
mod whole;
mod xls_marks;
mod xlsb;
mod xlsb_marks;
mod xlsx;

pub(super) use kind::read_full;
pub use limits::Limits;
pub(super) use rows::Rows;
pub(super) use subject::Subject;

use super::text::Text;
use super::{SheetFault, Source};
use kind::Kind;
use std::path::Path;

/// Opens a file in this process, whose memory a hostile file can exhaust: for tests, for fuzzing, and inside
/// the worker.
///
/// # Errors
/// The file cannot be read, is of no kind that can be, is broken, or passes a bound.
pub fn read_here(path: &Path, limits: &Limits) -> Result<Box<dyn Source>, SheetFault> {
    let subject = Subject {
        name: path.display().to_string(),
        limits: *limits,
    };
    Ok(match kind::sniff(path, &subject)? {
        Kind::Xlsx => Box::new(xlsx::Xlsx::open(path, subject)?),
        Kind::Xlsb => Box::new(xlsb::Xlsb::open(path, subject)?),
        Kind::Ods => Box::new(whole::ods(path, subject)?),
        Kind::Xls => Box::new(whole::xls(path, subject)?),
        Kind::Text => Box::new(Text::open(path, subject)?),
    })
}
