//! How much of a file is read; hostile and absurd files stop here.

/// Bounds what is read of one file; beyond a bound the whole file is refused with
/// [`SheetFault::TooLarge`](crate::sheet::SheetFault::TooLarge), which names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Rows of a sheet, by their number (`rows`). 1,200,000: a little more than Excel's 1,048,576.
    pub rows: u32,
    /// Columns of a sheet, by their number (`columns`). 1,000, although Excel knows 16,384: no ledger is so wide.
    pub columns: u32,
    /// Cells of a sheet that hold anything (`cells`). 40,000,000: a million rows of 40.
    pub cells: u64,
    /// Merged spans of a sheet (`merges`). 1,000,000: 50,000 entries merged over their items in 20 columns.
    pub merges: usize,
    /// Bytes of one cell's text in UTF-8 (`cell-bytes`). 131,072; Excel's 32,767 characters are at most 98,301.
    pub cell_bytes: usize,
    /// Bytes of one part of the file once unpacked, or of a text file (`unpacked-bytes`). 4 GiB: a million rows of 30.
    pub unpacked_bytes: u64,
    /// Address space of the worker in bytes (`memory`). 1 GiB.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows: 1_200_000,
            columns: 1_000,
            cells: 40_000_000,
            merges: 1_000_000,
            cell_bytes: 128 * 1024,
            unpacked_bytes: 4 << 30,
            memory: 1 << 30,
        }
    }
}
