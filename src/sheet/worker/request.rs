//! What the parent asks of the child.

use super::wire::{Garbled, Packer, Unpacker, read_block, write_block};
use crate::sheet::Limits;
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// Longest request: a path and a few numbers.
const LONGEST: usize = 1 << 20;

/// Names the file to read; the first request, sent once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OpenRequest {
    pub(super) path: PathBuf,
    pub(super) limits: Limits,
}

/// Asks for the rows of a sheet, from its first on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RowsRequest {
    pub(super) sheet: u64,
    /// How many rows are wanted at most.
    pub(super) most: u64,
}

impl OpenRequest {
    pub(super) fn write(path: &Path, limits: &Limits, to: &mut impl Write) -> io::Result<()> {
        let mut packer = Packer::default();
        packer.bytes(path.as_os_str().as_bytes());
        packer.u32(limits.rows);
        packer.u32(limits.columns);
        packer.u64(limits.cells);
        packer.u64(limits.merges as u64);
        packer.u64(limits.cell_bytes as u64);
        packer.u64(limits.unpacked_bytes);
        packer.u64(limits.memory);
        write_block(to, &packer.done())
    }

    /// Reads the request; none where the parent has closed the pipe.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        read_request(from, |block| {
            Ok(Self {
                path: OsString::from_vec(block.bytes()?.to_vec()).into(),
                limits: Limits {
                    rows: block.u32()?,
                    columns: block.u32()?,
                    cells: block.u64()?,
                    merges: block.usize()?,
                    cell_bytes: block.usize()?,
                    unpacked_bytes: block.u64()?,
                    memory: block.u64()?,
                },
            })
        })
    }
}

impl RowsRequest {
    pub(super) fn write(self, to: &mut impl Write) -> io::Result<()> {
        let mut packer = Packer::default();
        packer.u64(self.sheet);
        packer.u64(self.most);
        write_block(to, &packer.done())
    }

    /// Reads the request; none where the parent has closed the pipe.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        read_request(from, |block| {
            Ok(Self {
                sheet: block.u64()?,
                most: block.u64()?,
            })
        })
    }
}

fn read_request<T>(
    from: &mut impl Read,
    unpack: impl FnOnce(&mut Unpacker<'_>) -> Result<T, Garbled>,
) -> io::Result<Option<T>> {
    let mut block = Vec::new();
    if !read_block(from, &mut block, LONGEST)? {
        return Ok(None);
    }
    Ok(Some(unpack(&mut Unpacker::new(&block))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_as_written() {
        let path = PathBuf::from(OsString::from_vec(b"/\xff/\xe8\xa1\xa8.xls".to_vec()));
        let limits = Limits::default();
        let mut pipe = Vec::new();
        OpenRequest::write(&path, &limits, &mut pipe).unwrap();
        let rows = RowsRequest {
            sheet: 3,
            most: u64::MAX,
        };
        rows.write(&mut pipe).unwrap();
        let mut pipe = pipe.as_slice();
        let opened = OpenRequest::read(&mut pipe).unwrap();
        assert_eq!(opened, Some(OpenRequest { path, limits }));
        assert_eq!(RowsRequest::read(&mut pipe).unwrap(), Some(rows));
        assert_eq!(RowsRequest::read(&mut pipe).unwrap(), None);
    }
}
