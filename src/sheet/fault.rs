//! Why a file cannot be read as a table, as facts.

use crate::model::{Coded, coded};

/// What a file is told to be that is no sheet which can be read ([`SheetFault::Kind`]).
pub const KINDS: [&str; 10] = [
    "empty",
    "html",
    "json",
    "xml-2003",
    "xml",
    "pdf",
    "doc",
    "zip",
    "encrypted",
    "unknown",
];

coded! {
    /// Names the bound that a file passes ([`SheetFault::TooLarge`]); its words stand behind a number.
    Bound {
        Rows = "rows", "行", "rows";
        Columns = "columns", "列", "columns";
        Cells = "cells", "个单元格", "cells";
        Merges = "merges", "处合并单元格", "merged spans";
        CellBytes = "cell-bytes", "字节（单个单元格）", "bytes in one cell";
        UnpackedBytes = "unpacked-bytes", "字节（解压后）", "bytes unpacked";
        Memory = "memory", "字节内存", "bytes of memory";
        Items = "items", "个信息项", "items";
        Characters = "characters", "个字符", "characters";
    }
}

/// Says why a file was refused; nothing of it reaches the ledger (exit 3).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// The file cannot be opened.
    #[error("{file}: {detail}")]
    Unreadable {
        /// Path as given.
        file: String,
        /// What the system says.
        detail: String,
    },
    /// Not of a kind that can be read; names what it looks like.
    #[error("{file}: {found} is no kind of sheet that can be read")]
    Kind {
        /// Path as given.
        file: String,
        /// What it looks like, one of [`KINDS`].
        found: &'static str,
    },
    /// Broken inside.
    #[error("{file}: broken: {detail}")]
    Broken {
        /// Path as given.
        file: String,
        /// What the reader says.
        detail: String,
    },
    /// Larger than what is read, by one of the bounds in [`Limits`](super::Limits).
    #[error("{file}: more than {limit} {}", what.code())]
    TooLarge {
        /// Path as given.
        file: String,
        /// Which bound.
        what: Bound,
        /// The bound.
        limit: u64,
    },
    /// Text in no encoding that could be told.
    #[error("{file}: encoding")]
    Encoding {
        /// Path as given.
        file: String,
    },
    /// A text table ends inside quotes that begin in a row and are never closed, so that its rows below are no rows.
    #[error("{file}: a quote is open from row {row}")]
    OpenQuote {
        /// Path as given.
        file: String,
        /// Row, from 1, in which they begin.
        row: u32,
    },
    /// The worker died: a hostile or damaged file.
    #[error("{file}: the reader gave up")]
    WorkerDied {
        /// Path as given.
        file: String,
    },
    /// No sheet has a header that is known; names the sheets looked at.
    #[error("{file}: no header found")]
    NoHeader {
        /// Path as given.
        file: String,
        /// The sheets looked at.
        sheets: Vec<String>,
        /// The columns that a sheet cannot do without: Chinese and English label.
        wanted: Vec<(&'static str, &'static str)>,
    },
    /// The sheet is a form, one entry with its field names below each other.
    #[error("{file}: {sheet} is a form, from {cell}")]
    Form {
        /// Path as given.
        file: String,
        /// Name of the sheet.
        sheet: String,
        /// Address of the first field name.
        cell: String,
        /// How many field names stand below each other.
        count: usize,
    },
    /// The sheet asked for is not there.
    #[error("{file}: no sheet {sheet}")]
    NoSheet {
        /// Path as given.
        file: String,
        /// The sheet asked for.
        sheet: String,
        /// The sheets that are.
        sheets: Vec<String>,
    },
    /// A workbook cannot be written there.
    #[error("{file}: {detail}")]
    Unwritable {
        /// Path as given.
        file: String,
        /// What the system says.
        detail: String,
    },
    /// The mapping file has a mistake.
    #[error("{file}: {detail}")]
    Mapping {
        /// Path of the mapping file.
        file: String,
        /// What is wrong, by TOML's reader or by field.
        detail: String,
    },
}
