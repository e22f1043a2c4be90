//! What a file is, by its first bytes and by what its archive holds; the extension says nothing
//! (a zip named `.xls`, a BIFF file named `.et`, a web page named `.xls` are all met with).

use super::compound::Compound;
use super::package::Package;
use super::subject::Subject;
use crate::sheet::SheetFault;
use std::fs::File;
use std::io::Read;
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
    /// BIFF in a compound file (xls, et).
    Xls,
    /// Delimited text.
    Text,
}

const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

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
        return compound(path, subject);
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

fn compound(path: &Path, subject: &Subject) -> Result<Kind, SheetFault> {
    let compound = Compound::open(path, subject)?;
    if compound.holds("Workbook") || compound.holds("Book") {
        Ok(Kind::Xls)
    } else if compound.holds("EncryptedPackage") {
        Err(subject.kind("encrypted"))
    } else {
        Err(subject.kind("doc"))
    }
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
    let within = |bracket: char| text.strip_prefix(bracket).map(str::trim_start);
    if within('[').is_some_and(|rest| rest.starts_with('{'))
        || within('{').is_some_and(|rest| rest.starts_with('"'))
    {
        return Some("json");
    }
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
