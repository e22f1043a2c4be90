//! Word documents as templates: the package opened, its text filled, and everything else kept as it is.
//!
//! Word splits a paragraph's text over runs wherever it was typed or checked in turns, so that a placeholder may stand in
//! several: each is put together in the run in which it begins. A paragraph that holds nothing but the beginnings and ends
//! of parts goes, and a part that begins and ends in different cells of a row repeats the row.

use super::slot::Slot;
use super::template::{Tag, Template, is_control, next_tag};
use super::values::Values;
use crate::model::paper::TemplateFault;
use crate::model::text::is_invisible;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{Cursor, Read, Write};
use std::ops::Range;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Largest content of a template, unpacked, in bytes.
const LARGEST: u64 = 64 << 20;

/// Largest number of parts of a template's package.
const MOST_PARTS: usize = 4_000;

/// Packs parts into a document. The same parts make the same bytes.
///
/// # Errors
/// [`TemplateFault::NotWord`] for what no package can hold.
pub(super) fn packed(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, TemplateFault> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        package
            .start_file(name.as_str(), options)
            .map_err(|_| TemplateFault::NotWord)?;
        package
            .write_all(bytes)
            .map_err(|_| TemplateFault::NotWord)?;
    }
    let done = package.finish().map_err(|_| TemplateFault::NotWord)?;
    Ok(done.into_inner())
}

/// Unpacks a document.
fn unpacked(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, TemplateFault> {
    let broken = |_| TemplateFault::NotWord;
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if package.len() > MOST_PARTS {
        return Err(TemplateFault::NotWord);
    }
    let mut left = LARGEST;
    let mut parts = Vec::new();
    for at in 0..package.len() {
        let mut file = package.by_index(at).map_err(broken)?;
        if file.is_dir() {
            continue;
        }
        let name = file
            .name()
            .map_err(|_| TemplateFault::NotWord)?
            .into_owned();
        let mut content = Vec::new();
        // One byte more than may be, so that what is too long is seen and never held.
        let read = file.by_ref().take(left + 1).read_to_end(&mut content);
        let read = read.map_err(|_| TemplateFault::NotWord)? as u64;
        left = left.checked_sub(read).ok_or(TemplateFault::NotWord)?;
        parts.push((name, content));
    }
    Ok(parts)
}

/// Tells whether a part of the package holds text that people see.
fn is_text(name: &str) -> bool {
    let Some(name) = name
        .strip_prefix("word/")
        .and_then(|n| n.strip_suffix(".xml"))
    else {
        return false;
    };
    let bare = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    matches!(bare, "document" | "header" | "footer")
}

/// Fills a document.
///
/// # Errors
/// What is wrong with the template.
pub(super) fn fill(
    bytes: &[u8],
    slots: &[Slot],
    values: &Values,
) -> Result<Vec<u8>, TemplateFault> {
    let mut parts = unpacked(bytes)?;
    if !parts.iter().any(|(name, _)| name == "word/document.xml") {
        return Err(TemplateFault::NotWord);
    }
    for (name, content) in &mut parts {
        if !is_text(name) {
            continue;
        }
        let xml = std::str::from_utf8(content).map_err(|_| TemplateFault::NotWord)?;
        let template = Template::parse(&rows(&joined(xml)?))?;
        template.check(slots)?;
        let filled = template.fill(values, &escaped);
        whole(&filled)?;
        *content = filled.into_bytes();
    }
    packed(&parts)
}

/// Makes of a value what may stand in a run's text: no markup, line breaks as Word has them.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("</w:t><w:br/><w:t xml:space=\"preserve\">"),
            letter if letter.is_control() || is_invisible(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Refuses what is no XML any more: parts that cross elements.
fn whole(xml: &str) -> Result<(), TemplateFault> {
    let mut reader = Reader::from_str(xml);
    let mut open = 0_i64;
    loop {
        match reader.read_event().map_err(|_| TemplateFault::Crossing)? {
            Event::Start(_) => open += 1,
            Event::End(_) => open -= 1,
            Event::Eof if open == 0 => return Ok(()),
            Event::Eof => return Err(TemplateFault::Crossing),
            _ => {}
        }
    }
}

/// A run's text: its start tag, and what stands in it.
struct Run {
    tag: Range<usize>,
    text: Range<usize>,
}

/// A paragraph that is being read.
#[derive(Default)]
struct Open {
    start: usize,
    runs: Vec<Run>,
    /// Whether it holds more than text, such as a text box.
    holds: bool,
    in_cell: bool,
}

/// Puts the placeholders of each paragraph together, and takes away the paragraphs of tags alone.
fn joined(xml: &str) -> Result<String, TemplateFault> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<Open> = Vec::new();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut cells = 0_usize;
    let mut tag: Option<Range<usize>> = None;
    let position = |reader: &Reader<&[u8]>| usize::try_from(reader.buffer_position()).unwrap_or(0);
    loop {
        let from = position(&reader);
        let event = reader.read_event().map_err(|_| TemplateFault::NotWord)?;
        let to = position(&reader);
        match &event {
            Event::Start(start) => match start.local_name().as_ref() {
                "p" => {
                    if let Some(outer) = open.last_mut() {
                        outer.holds = true;
                    }
                    open.push(Open {
                        start: from,
                        in_cell: cells > 0,
                        ..Open::default()
                    });
                }
                "t" => tag = Some(from..to),
                "tc" => cells += 1,
                "drawing" | "pict" | "object" => {
                    if let Some(outer) = open.last_mut() {
                        outer.holds = true;
                    }
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "t" => {
                    if let (Some(tag), Some(paragraph)) = (tag.take(), open.last_mut()) {
                        let text = tag.end..from;
                        paragraph.runs.push(Run { tag, text });
                    }
                }
                "p" => {
                    if let Some(paragraph) = open.pop() {
                        edits.extend(mended(xml, &paragraph, to)?);
                    }
                }
                "tc" => cells = cells.saturating_sub(1),
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(xml.len());
    let mut done = 0;
    for (range, text) in edits {
        out.push_str(&xml[done..range.start]);
        out.push_str(&text);
        done = range.end;
    }
    out.push_str(&xml[done..]);
    Ok(out)
}

/// Returns what must change in a paragraph that ends at `end`.
fn mended(
    xml: &str,
    paragraph: &Open,
    end: usize,
) -> Result<Vec<(Range<usize>, String)>, TemplateFault> {
    let texts: Vec<&str> = paragraph
        .runs
        .iter()
        .map(|run| &xml[run.text.clone()])
        .collect();
    let whole = texts.concat();
    if !whole.contains("{{") {
        return Ok(Vec::new());
    }
    if is_control(&whole) && !paragraph.holds && !paragraph.in_cell {
        return Ok(vec![(paragraph.start..end, whole.trim().to_owned())]);
    }
    let tags = tags(&whole)?;
    let mut edits = Vec::new();
    let mut begins = 0;
    for (run, text) in paragraph.runs.iter().zip(&texts) {
        let ends = begins + text.len();
        let mut made = String::new();
        let mut at = begins;
        let mut touched = false;
        for (from, to) in &tags {
            if *to <= at || *from >= ends {
                continue;
            }
            touched = true;
            if *from >= begins {
                made.push_str(&whole[at..*from]);
                made.push_str(&whole[*from..*to]);
            }
            at = (*to).min(ends);
        }
        made.push_str(&whole[at..ends]);
        if touched {
            let tag = &xml[run.tag.clone()];
            // Blanks at the ends of a value count, as those of the template do.
            let name = tag.trim_start_matches('<').split([' ', '>', '/']).next();
            let tag = format!("<{} xml:space=\"preserve\">", name.unwrap_or("w:t"));
            edits.push((run.tag.start..run.text.end, tag + &made));
        }
        begins = ends;
    }
    Ok(edits)
}

/// Finds where the tags of a text stand.
fn tags(text: &str) -> Result<Vec<(usize, usize)>, TemplateFault> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((from, to, _)) = next_tag(&text[at..])? {
        found.push((at + from, at + to));
        at += to;
    }
    Ok(found)
}

/// Takes the part that begins in one paragraph of a row and ends in another around the row.
fn rows(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(end) = rest.find("</w:tr>").map(|at| at + "</w:tr>".len()) {
        let (before, after) = rest.split_at(end);
        let start = ["<w:tr ", "<w:tr>"]
            .iter()
            .filter_map(|mark| before.rfind(mark))
            .max()
            .unwrap_or(0);
        out.push_str(&before[..start]);
        out.push_str(&hoisted(&before[start..]));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns a row with the part that spans its paragraphs around it.
fn hoisted(row: &str) -> String {
    let mut begun: Vec<(&str, Range<usize>, usize)> = Vec::new();
    let mut at = 0;
    while let Ok(Some((from, to, tag))) = next_tag(&row[at..]) {
        let place = at + from..at + to;
        let paragraph = row[..place.start].matches("</w:p>").count();
        match tag {
            Tag::Begin(name) | Tag::Without(name) => begun.push((name, place, paragraph)),
            Tag::End(name) => {
                let Some((begins, first, of)) = begun.pop() else {
                    break;
                };
                if begins == name && of != paragraph {
                    return format!(
                        "{}{}{}{}{}",
                        &row[first.clone()],
                        &row[..first.start],
                        &row[first.end..place.start],
                        &row[place.end..],
                        &row[place],
                    );
                }
            }
            Tag::Value(_) => {}
        }
        at += to;
    }
    row.to_owned()
}

#[cfg(test)]
mod tests;
