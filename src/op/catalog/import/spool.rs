//! Entries that wait for the write, in an unnamed temporary file: memory stays flat at a million of them.

use super::OpError;
use std::fs::File;
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};

/// One entry as it waits.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    /// Image of what the file says; for a new entry, of what is written.
    pub draft: String,
    /// Image of what is written, where the ledger has the entry already.
    pub changed: Option<String>,
}

/// Bytes before the texts: a flag and two lengths.
const HEAD: usize = 9;

/// Where a waiting entry lies.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    at: u64,
}

pub(super) struct Spool {
    file: BufWriter<File>,
    end: u64,
    buffer: Vec<u8>,
    /// Whether the last call read, so that the place for writing must be found again.
    moved: bool,
}

fn failed(error: std::io::Error) -> OpError {
    OpError::File {
        file: std::env::temp_dir().display().to_string(),
        error,
    }
}

impl Spool {
    pub(super) fn new() -> Result<Self, OpError> {
        Ok(Self {
            file: BufWriter::with_capacity(1 << 18, tempfile::tempfile().map_err(failed)?),
            end: 0,
            buffer: Vec::new(),
            moved: false,
        })
    }

    /// Appends an entry: a flag, two lengths, two texts.
    pub(super) fn put(&mut self, waiting: &Waiting) -> Result<Place, OpError> {
        let place = Place { at: self.end };
        let texts = [
            &waiting.draft,
            waiting.changed.as_deref().unwrap_or_default(),
        ];
        self.buffer.clear();
        self.buffer.push(u8::from(waiting.changed.is_some()));
        for text in texts {
            let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
            self.buffer.extend_from_slice(&length.to_le_bytes());
        }
        for text in texts {
            self.buffer.extend_from_slice(text.as_bytes());
        }
        if self.moved {
            self.file.seek(SeekFrom::Start(self.end)).map_err(failed)?;
            self.moved = false;
        }
        self.file.write_all(&self.buffer).map_err(failed)?;
        self.end += self.buffer.len() as u64;
        Ok(place)
    }

    /// Reads one entry back; for rows that belong to an earlier entry.
    pub(super) fn get(&mut self, place: Place) -> Result<Waiting, OpError> {
        self.moved = true;
        self.file.seek(SeekFrom::Start(place.at)).map_err(failed)?;
        take(self.file.get_mut()).map_err(failed)
    }

    /// Reads entries in the order of their places, which must rise or fall rarely: the file is read through a buffer.
    pub(super) fn reader(&mut self) -> Result<SpoolReader, OpError> {
        self.file.flush().map_err(failed)?;
        self.moved = true;
        let file = self.file.get_ref().try_clone().map_err(failed)?;
        let mut file = std::io::BufReader::with_capacity(1 << 18, file);
        file.seek(SeekFrom::Start(0)).map_err(failed)?;
        Ok(SpoolReader { file, at: 0 })
    }
}

pub(super) struct SpoolReader {
    file: std::io::BufReader<File>,
    at: u64,
}

impl SpoolReader {
    pub(super) fn get(&mut self, place: Place) -> Result<Waiting, OpError> {
        let forward = i64::try_from(place.at).unwrap_or(i64::MAX)
            - i64::try_from(self.at).unwrap_or(i64::MAX);
        if forward != 0 {
            self.file.seek_relative(forward).map_err(failed)?;
        }
        let waiting = take(&mut self.file).map_err(failed)?;
        let changed = waiting.changed.as_ref().map_or(0, String::len);
        self.at = place.at + (HEAD + waiting.draft.len() + changed) as u64;
        Ok(waiting)
    }
}

fn take(from: &mut impl Read) -> std::io::Result<Waiting> {
    let mut head = [0_u8; HEAD];
    from.read_exact(&mut head)?;
    let mut text = |at: usize| -> std::io::Result<String> {
        let length = [head[at], head[at + 1], head[at + 2], head[at + 3]];
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        from.read_exact(&mut bytes)?;
        String::from_utf8(bytes)
            .map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error))
    };
    let draft = text(1)?;
    let changed = text(5)?;
    Ok(Waiting {
        draft,
        changed: (head[0] != 0).then_some(changed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_comes_back_in_any_order() {
        let waiting = |text: &str, changed: bool| Waiting {
            draft: text.to_owned(),
            changed: changed.then(|| format!("{text}改")),
        };
        let mut spool = Spool::new().unwrap();
        let first = spool.put(&waiting("一", true)).unwrap();
        let second = spool.put(&waiting("二", false)).unwrap();
        assert_eq!(spool.get(first).unwrap().draft, "一");
        let third = spool.put(&waiting("三", true)).unwrap();
        let mut reader = spool.reader().unwrap();
        let expected = [
            (second, "二", None),
            (first, "一", Some("一改")),
            (third, "三", Some("三改")),
        ];
        for (place, text, changed) in expected {
            let found = reader.get(place).unwrap();
            assert_eq!(found.draft, text);
            assert_eq!(found.changed.as_deref(), changed);
        }
    }
}
