//! The zip archive around a workbook: which parts it holds, and how large they say they are.

use super::subject::Subject;
use crate::sheet::{Bound, SheetFault};
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;
use zip::ZipArchive;
use zip::read::ZipFile;

/// Largest small part (workbook, relationships) that is taken into memory.
const SMALL_PART: u64 = 16 << 20;

/// Holds an archive's parts by name, whatever their case and slashes.
pub(super) struct Package<'a> {
    zip: ZipArchive<BufReader<File>>,
    parts: HashMap<String, usize>,
    subject: &'a Subject,
}

impl<'a> Package<'a> {
    /// Opens the archive and refuses parts that say themselves that they are too large.
    pub(super) fn open(path: &Path, subject: &'a Subject) -> Result<Self, SheetFault> {
        let file = File::open(path).map_err(|e| subject.unreadable(&e))?;
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|e| subject.broken(e))?;
        let mut parts = HashMap::new();
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index).map_err(|e| subject.broken(e))?;
            if part.size() > subject.limits.unpacked_bytes {
                return Err(subject.too_many_bytes());
            }
            if let Ok(name) = part.name() {
                parts.insert(folded(&name), index);
            }
        }
        Ok(Self {
            zip,
            parts,
            subject,
        })
    }

    /// Says whether the archive holds a part.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.parts.contains_key(&folded(name))
    }

    /// Opens a part for reading.
    pub(super) fn part(&mut self, name: &str) -> Result<ZipFile<'_, BufReader<File>>, SheetFault> {
        let index = self
            .parts
            .get(&folded(name))
            .ok_or_else(|| self.subject.broken(format_args!("{name} is missing")))?;
        self.zip
            .by_index(*index)
            .map_err(|e| self.subject.broken(e))
    }

    /// Returns the folder and the name of the workbook's part.
    pub(super) fn workbook(&mut self) -> Result<(String, String), SheetFault> {
        let mut workbook = None;
        self.elements("_rels/.rels", |tag| {
            if tag.local_name().as_ref() == "Relationship"
                && value(tag, "Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
            {
                workbook = value(tag, "Target");
            }
        })?;
        let workbook = workbook.ok_or_else(|| self.subject.broken("no workbook"))?;
        let workbook = workbook.trim_start_matches('/');
        let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", workbook));
        Ok((folder.to_owned(), name.to_owned()))
    }

    /// Lists the part of every sheet, in the order of the tabs; `sheet_ids` finds their relationships in the
    /// workbook's part, which is of one format or the other.
    pub(super) fn sheet_parts(
        &mut self,
        sheet_ids: fn(&[u8]) -> Result<Vec<String>, quick_xml::Error>,
    ) -> Result<Vec<String>, SheetFault> {
        let (folder, name) = self.workbook()?;
        let mut targets = HashMap::new();
        self.elements(&joined(&folder, &format!("_rels/{name}.rels")), |tag| {
            if let (Some(id), Some(target)) = (value(tag, "Id"), value(tag, "Target")) {
                targets.insert(id, target);
            }
        })?;
        let workbook = self.small(&joined(&folder, &name))?;
        let ids = sheet_ids(&workbook).map_err(|e| self.subject.broken(e))?;
        let part = |id| targets.get(id).map(|target| joined(&folder, target));
        Ok(ids.iter().map(|id| part(id).unwrap_or_default()).collect())
    }

    /// Tells whether the workbook's XML part says that its day numbers count from 1904.
    pub(super) fn counts_from_1904(&mut self) -> Result<bool, SheetFault> {
        let (folder, name) = self.workbook()?;
        let mut since_1904 = false;
        self.elements(&joined(&folder, &name), |tag| {
            if tag.local_name().as_ref() == "workbookPr" {
                since_1904 |=
                    value(tag, "date1904").is_some_and(|flag| flag == "1" || flag == "true");
            }
        })?;
        Ok(since_1904)
    }

    /// Hands every element's opening tag of a small part to `each`.
    fn elements(
        &mut self,
        part: &str,
        each: impl FnMut(&BytesStart<'_>),
    ) -> Result<(), SheetFault> {
        let text = self.small(part)?;
        elements(&text, each).map_err(|e| self.subject.broken(e))
    }

    /// Takes a small part into memory.
    fn small(&mut self, part: &str) -> Result<Vec<u8>, SheetFault> {
        let subject = self.subject;
        let mut bytes = Vec::new();
        self.part(part)?
            .take(SMALL_PART + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| subject.broken(e))?;
        if bytes.len() as u64 > SMALL_PART {
            return Err(subject.too_large(Bound::UnpackedBytes, SMALL_PART));
        }
        Ok(bytes)
    }
}

/// Finds the sheets' relationships in a workbook's XML part.
pub(super) fn sheet_ids(workbook: &[u8]) -> Result<Vec<String>, quick_xml::Error> {
    let mut ids = Vec::new();
    elements(workbook, |tag| {
        if tag.local_name().as_ref() == "sheet" {
            ids.push(value(tag, "id").unwrap_or_default());
        }
    })?;
    Ok(ids)
}

fn elements(text: &[u8], mut each: impl FnMut(&BytesStart<'_>)) -> Result<(), quick_xml::Error> {
    let mut reader = quick_xml::Reader::from_reader(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event()? {
            Event::Start(tag) | Event::Empty(tag) => each(&tag),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// Returns an attribute's value by its local name.
pub(super) fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find_map(|attribute| {
            (attribute.key.local_name().as_ref() == name).then(|| {
                attribute
                    .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                    .map(|text| text.into_owned())
                    .unwrap_or_default()
            })
        })
}

/// Resolves a part's name against a folder.
pub(super) fn joined(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}

fn folded(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}
