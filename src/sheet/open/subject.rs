//! The file that is being read: its name for faults, its bounds.

use super::limits::Limits;
use crate::sheet::{Bound, SheetFault};
use std::fmt::Display;
use std::io;

/// Holds what every format needs to refuse a file: the name the user knows it by, and the bounds.
#[derive(Clone, Debug)]
pub(in crate::sheet) struct Subject {
    /// Path as given, or `-`.
    pub(in crate::sheet) name: String,
    /// The bounds.
    pub(in crate::sheet) limits: Limits,
}

impl Subject {
    pub(in crate::sheet) fn unreadable(&self, error: &io::Error) -> SheetFault {
        SheetFault::Unreadable {
            file: self.name.clone(),
            detail: error.to_string(),
        }
    }

    pub(in crate::sheet) fn kind(&self, found: &'static str) -> SheetFault {
        SheetFault::Kind {
            file: self.name.clone(),
            found,
        }
    }

    pub(in crate::sheet) fn broken(&self, detail: impl Display) -> SheetFault {
        SheetFault::Broken {
            file: self.name.clone(),
            detail: detail.to_string(),
        }
    }

    pub(in crate::sheet) fn too_large(&self, what: Bound, limit: u64) -> SheetFault {
        SheetFault::TooLarge {
            file: self.name.clone(),
            what,
            limit,
        }
    }

    pub(in crate::sheet) fn too_many_bytes(&self) -> SheetFault {
        self.too_large(Bound::UnpackedBytes, self.limits.unpacked_bytes)
    }
}
