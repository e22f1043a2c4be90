//! What a file is, by its first bytes and by what its archive holds; the extension says nothing
//! (a zip named `.xls`, a BIFF file named `.et`, a web page named `.xls` are all met with).

use super::package::Package;
use super::subject::Subject;
use crate::sheet::SheetFault;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// The kinds of files that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Office Open XML, with or without macros.
    Xlsx,
    /// Office Open XML with binary parts.
    Xlsb,
    /// OpenDocument.
    Ods,
    /// BIFF in a compound file; `codepage` is set where BIFF5 does not state its own.
    Xls {
        /// What to read the strings by.
        codepage: Option<u16>,
    },
    /// Delimited text.
    Text,
}

const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// GBK, which Chinese Excel 5 and 95 wrote.
const GBK_CODEPAGE: u16 = 936;

/// Tells what a file is.
pub(super) fn sniff(path: &Path, subject: &Subject) -> Result<Kind, SheetFault> {
    let mut head = vec![0; 4096];
    let mut file = File::open(path).map_err(|e| subject.unreadable(&e))?;
    let read = read_full(&mut file, &mut head).map_err(|e| subject.unreadable(&e))?;
    head.truncate(read);
    if head.is_empty() {
        return Err(subject.kind("empty"));
    }
    if head.starts_with(ZIP) || head.starts_with(EMPTY_ZIP) {
        return archive(path, subject);
    }
    if head.starts_with(COMPOUND) {
        return compound(file, subject);
    }
    match foreign(&head) {
        Some(found) => Err(subject.kind(found)),
        None => Ok(Kind::Text),
    }
}

/// Reads until the buffer is full or the file ends.
pub(in crate::sheet) fn read_full(
    reader: &mut dyn Read,
    buffer: &mut [u8],
) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn archive(path: &Path, subject: &Subject) -> Result<Kind, SheetFault> {
    let package = Package::open(path, subject)?;
    if package.holds("xl/workbook.bin") {
        Ok(Kind::Xlsb)
    } else if package.holds("[Content_Types].xml") && !package.holds("word/document.xml") {
        Ok(Kind::Xlsx)
    } else if package.holds("content.xml") {
        Ok(Kind::Ods)
    } else if package.holds("word/document.xml") {
        Err(subject.kind("doc"))
    } else {
        Err(subject.kind("zip"))
    }
}

/// Looks through a compound file for the names of its streams and, in BIFF5, for a code page: both stand
/// in plain sight, so that the file's own directory need not be trusted.
fn compound(mut file: File, subject: &Subject) -> Result<Kind, SheetFault> {
    let mut found = Compound::default();
    let mut window = Vec::new();
    file.seek(SeekFrom::Start(0))
        .map_err(|e| subject.unreadable(&e))?;
    loop {
        // A name may lie across two pieces, and a BIFF5 head needs some room behind it.
        let kept = window.len().min(4096);
        window.drain(..window.len() - kept);
        window.resize(kept + (256 << 10), 0);
        let read = read_full(&mut file, &mut window[kept..]).map_err(|e| subject.unreadable(&e))?;
        window.truncate(kept + read);
        found.look(&window);
        if read == 0 {
            break;
        }
    }
    if found.encrypted {
        return Err(subject.kind("encrypted"));
    }
    if !(found.biff8 || found.biff5) {
        return Err(subject.kind("doc"));
    }
    let codepage = (!found.biff8 && !found.codepage).then_some(GBK_CODEPAGE);
    Ok(Kind::Xls { codepage })
}

#[derive(Default)]
struct Compound {
    biff8: bool,
    biff5: bool,
    codepage: bool,
    encrypted: bool,
}

impl Compound {
    fn look(&mut self, window: &[u8]) {
        let holds = |name: &str| {
            // Directory entries hold names in UTF-16, closed by a zero; the leading zero byte of the
            // search keeps `Book` from being found in `MyBook`.
            let mut wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            wide.extend([0, 0]);
            memchr::memmem::find(window, &wide).is_some()
        };
        self.biff8 |= holds("Workbook");
        self.biff5 |= holds("Book");
        self.encrypted |= holds("EncryptedPackage");
        // BOF of the globals in BIFF5: record 0x0809, 8 bytes, version 0x0500, kind 5.
        if let Some(at) = memchr::memmem::find(window, b"\x09\x08\x08\x00\x00\x05\x05\x00") {
            self.codepage |= states_codepage(&window[at..]);
        }
    }
}

/// Walks the first records of a BIFF5 stream in search of CODEPAGE (0x0042).
fn states_codepage(mut records: &[u8]) -> bool {
    while let [a, b, c, d, rest @ ..] = records {
        match u16::from_le_bytes([*a, *b]) {
            0x0042 => return true,
            0x000A => return false,
            _ => {}
        }
        let length = usize::from(u16::from_le_bytes([*c, *d]));
        records = rest.get(length..).unwrap_or_default();
    }
    false
}

/// Names what a file is that is neither a workbook nor delimited text.
fn foreign(head: &[u8]) -> Option<&'static str> {
    if head.starts_with(b"%PDF-") {
        return Some("pdf");
    }
    if head.starts_with(b"{\\rtf") {
        return Some("doc");
    }
    let encoding =
        encoding_rs::Encoding::for_bom(head).map_or(encoding_rs::UTF_8, |(found, _)| found);
    let (text, _) = encoding.decode_with_bom_removal(head);
    let text = text.trim_start().to_ascii_lowercase();
    if !text.starts_with('<') {
        return None;
    }
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
        Some("xml-2003")
    } else if [
        "<!doctype html",
        "<html",
        "<table",
        "<head",
        "<meta",
        "<style",
    ]
    .iter()
    .any(|tag| text.contains(tag))
    {
        Some("html")
    } else {
        text.starts_with("<?xml").then_some("xml")
    }
}
