//! The bytes that go between parent and child: blocks of a length (u32) and that many bytes, all numbers
//! little-endian.

use std::io::{self, Read, Write};

/// Says that bytes are not what the other side could have sent.
#[derive(Debug, thiserror::Error)]
#[error("garbled")]
pub(super) struct Garbled;

impl From<Garbled> for io::Error {
    fn from(garbled: Garbled) -> Self {
        Self::new(io::ErrorKind::InvalidData, garbled)
    }
}

/// Writes a block.
pub(super) fn write_block(to: &mut impl Write, block: &[u8]) -> io::Result<()> {
    let length = u32::try_from(block.len()).map_err(|_| Garbled)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(block)
}

/// Reads a block of at most `longest` bytes; `false` where the pipe is closed before it.
pub(super) fn read_block(
    from: &mut impl Read,
    block: &mut Vec<u8>,
    longest: usize,
) -> io::Result<bool> {
    let mut length = [0; 4];
    if from.read(&mut length[..1])? == 0 {
        return Ok(false);
    }
    from.read_exact(&mut length[1..])?;
    let length = u32::from_le_bytes(length) as usize;
    if length > longest {
        return Err(Garbled.into());
    }
    block.resize(length, 0);
    from.read_exact(block)?;
    Ok(true)
}

/// Packs values one behind the other.
#[derive(Debug, Default)]
pub(super) struct Packer(Vec<u8>);

impl Packer {
    pub(super) fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(super) fn u32(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    pub(super) fn u64(&mut self, value: u64) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    /// Packs a length, which is never beyond 4 GiB: no value of the sheets is.
    pub(super) fn length(&mut self, value: usize) {
        self.u32(u32::try_from(value).unwrap_or(u32::MAX));
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn done(self) -> Vec<u8> {
        self.0
    }
}

/// Takes packed values off again, in their order.
#[derive(Debug)]
pub(super) struct Unpacker<'a>(&'a [u8]);

impl<'a> Unpacker<'a> {
    pub(super) fn new(block: &'a [u8]) -> Self {
        Self(block)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Garbled> {
        let (array, rest) = self.0.split_first_chunk().ok_or(Garbled)?;
        self.0 = rest;
        Ok(*array)
    }

    pub(super) fn u8(&mut self) -> Result<u8, Garbled> {
        self.array().map(|[byte]| byte)
    }

    pub(super) fn u32(&mut self) -> Result<u32, Garbled> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, Garbled> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn usize(&mut self) -> Result<usize, Garbled> {
        usize::try_from(self.u64()?).map_err(|_| Garbled)
    }

    /// Takes off a length of things that take `each` bytes or more, so that no more room is made than there is cause.
    pub(super) fn count(&mut self, each: usize) -> Result<usize, Garbled> {
        let count = self.u32()? as usize;
        let least = count.checked_mul(each).ok_or(Garbled)?;
        (least <= self.0.len()).then_some(count).ok_or(Garbled)
    }

    pub(super) fn bytes(&mut self) -> Result<&'a [u8], Garbled> {
        let length = self.u32()? as usize;
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(Garbled)?;
        self.0 = rest;
        Ok(bytes)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Garbled> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Garbled)
    }
}
