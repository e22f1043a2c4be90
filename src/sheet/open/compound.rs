//! The compound file around a BIFF workbook ([MS-CFB]): which streams it holds, and their bytes.

use super::subject::Subject;
use crate::sheet::SheetFault;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// Entries of the sector table that stand in the header; those of larger files (beyond 7 MB) are chained on.
const HEADER_TABLES: usize = 109;
/// Streams below this length lie in the mini stream, in sectors of their own size.
const SHORTEST: u64 = 4096;
const MINI_SECTOR: usize = 64;
/// Numbers from here on are no sectors but marks, such as the end of a chain.
const LAST_SECTOR: u32 = 0xFFFF_FFFA;

/// An open compound file.
pub(super) struct Compound {
    file: File,
    sector: usize,
    /// How many sectors the file has, so that no chain is longer.
    sectors: u64,
    table: Vec<u32>,
    mini_table: Vec<u32>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    start: u32,
    length: u64,
}

impl Compound {
    /// Reads the sector tables and the directory.
    pub(super) fn open(path: &Path, subject: &Subject) -> Result<Self, SheetFault> {
        let mut file = File::open(path).map_err(|e| subject.unreadable(&e))?;
        let mut header = [0; 512];
        file.read_exact(&mut header)
            .map_err(|e| subject.broken(e))?;
        let shift = u16::from_le_bytes([header[30], header[31]]);
        if !matches!(shift, 9 | 12) {
            return Err(subject.broken("sector size"));
        }
        let bytes = file.metadata().map_err(|e| subject.unreadable(&e))?.len();
        let mut compound = Self {
            file,
            sector: 1 << shift,
            sectors: bytes >> shift,
            table: Vec::new(),
            mini_table: Vec::new(),
            entries: Vec::new(),
        };
        compound
            .read_tables(&header)
            .map_err(|e| subject.broken(e))?;
        Ok(compound)
    }

    /// Says whether the file holds a stream or folder.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Reads a stream's bytes, as far as they are there; none where there is no such stream.
    pub(super) fn stream(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(entry) = self.entry(name) else {
            return Ok(None);
        };
        let (start, length) = (entry.start, entry.length);
        let mut bytes = if length < SHORTEST {
            self.mini_stream(start)?
        } else {
            self.chain(start)?
        };
        bytes.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(Some(bytes))
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    fn read_tables(&mut self, header: &[u8; 512]) -> io::Result<()> {
        let mut tables: Vec<u32> = numbers(&header[76..]).take(HEADER_TABLES).collect();
        let mut next = number(header, 68);
        let most = self.sectors.max(HEADER_TABLES as u64);
        while next < LAST_SECTOR && (tables.len() as u64) <= most {
            let more = self.read_sector(next)?;
            let (more, link) = more.split_at(self.sector - 4);
            tables.extend(numbers(more));
            next = number(link, 0);
        }
        for table in tables.into_iter().filter(|table| *table < LAST_SECTOR) {
            let sector = self.read_sector(table)?;
            self.table.extend(numbers(&sector));
        }
        let mini_table = self.chain(number(header, 60))?;
        self.mini_table = numbers(&mini_table).collect();
        let directory = self.chain(number(header, 48))?;
        self.entries = directory.chunks_exact(128).map(Entry::read).collect();
        Ok(())
    }

    /// Reads a sector; what a cut-off file lacks of it is zero.
    fn read_sector(&mut self, sector: u32) -> io::Result<Vec<u8>> {
        let at = (u64::from(sector) + 1) * self.sector as u64;
        self.file.seek(SeekFrom::Start(at))?;
        let mut bytes = Vec::with_capacity(self.sector);
        (&mut self.file)
            .take(self.sector as u64)
            .read_to_end(&mut bytes)?;
        if bytes.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        bytes.resize(self.sector, 0);
        Ok(bytes)
    }

    /// Reads the sectors of a chain; one with more steps than there are sectors is a circle.
    fn chain(&mut self, start: u32) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut sector = start;
        for _ in 0..=self.sectors {
            if sector >= LAST_SECTOR {
                return Ok(bytes);
            }
            bytes.extend(self.read_sector(sector)?);
            sector = self.next(sector, &self.table)?;
        }
        Err(io::ErrorKind::InvalidData.into())
    }

    fn mini_stream(&mut self, start: u32) -> io::Result<Vec<u8>> {
        let root = self.entries.first().map_or(LAST_SECTOR, |root| root.start);
        let mini = self.chain(root)?;
        let mut bytes = Vec::new();
        let mut sector = start;
        // A stream that belongs here is short, so that a circle ends by itself.
        while sector < LAST_SECTOR && (bytes.len() as u64) < SHORTEST {
            let at = sector as usize * MINI_SECTOR;
            let found = mini.get(at..at + MINI_SECTOR);
            bytes.extend_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
            sector = self.next(sector, &self.mini_table)?;
        }
        Ok(bytes)
    }

    fn next(&self, sector: u32, table: &[u32]) -> io::Result<u32> {
        let next = table.get(sector as usize).copied();
        next.ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

impl Entry {
    fn read(bytes: &[u8]) -> Self {
        let length = usize::from(u16::from_le_bytes([bytes[64], bytes[65]]));
        let name = bytes[..length.saturating_sub(2).min(64)].chunks_exact(2);
        let units: Vec<u16> = name.map(|u| u16::from_le_bytes([u[0], u[1]])).collect();
        Self {
            name: String::from_utf16_lossy(&units),
            start: number(bytes, 116),
            length: number(bytes, 120).into(),
        }
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes
        .chunks_exact(4)
        .map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}

fn number(bytes: &[u8], at: usize) -> u32 {
    numbers(&bytes[at..]).next().unwrap_or(u32::MAX)
}
