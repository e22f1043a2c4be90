//! The handbook's topics on a terminal and as pages of the manual: a small part of Markdown, which is all they use.

use crate::cli::output::{Block, Column, Table};
use crate::message::Topic;
use crate::model::Lang;

/// One part of a text.
enum Part {
    Heading(String),
    Paragraph(String),
    /// Members of a list.
    List(Vec<String>),
    /// Lines to type.
    Code(Vec<String>),
    /// Rows of cells; the first is the head.
    Table(Vec<Vec<String>>),
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.is_empty() {
            continue;
        }
        if let Some(heading) = line.strip_prefix('#') {
            parts.push(Part::Heading(heading.trim_matches(['#', ' ']).to_owned()));
        } else if line.starts_with("```") {
            let code = lines.by_ref().take_while(|line| !line.starts_with("```"));
            parts.push(Part::Code(code.map(str::to_owned).collect()));
        } else if line.starts_with('|') {
            let mut rows = vec![cells(line)];
            while let Some(row) = lines.next_if(|line| line.starts_with('|')) {
                rows.push(cells(row));
            }
            rows.remove(1);
            parts.push(Part::Table(rows));
        } else if let Some(member) = line.strip_prefix("- ") {
            let mut members = vec![member.to_owned()];
            while let Some(more) = lines.next_if(|line| !line.is_empty()) {
                match (more.strip_prefix("- "), members.last_mut()) {
                    (Some(member), _) => members.push(member.to_owned()),
                    (None, Some(last)) => join(last, more.trim_start()),
                    (None, None) => {}
                }
            }
            parts.push(Part::List(members));
        } else {
            let mut paragraph = line.to_owned();
            while let Some(more) = lines.next_if(|line| !line.is_empty()) {
                join(&mut paragraph, more);
            }
            parts.push(Part::Paragraph(paragraph));
        }
    }
    parts
}

fn cells(line: &str) -> Vec<String> {
    let inner = line.trim_matches('|');
    inner.split('|').map(|cell| plain(cell.trim())).collect()
}

/// Puts the next line of a paragraph behind it: with a blank between words, without one between Chinese characters.
fn join(paragraph: &mut String, more: &str) {
    let word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii());
    if word(paragraph.chars().next_back()) || word(more.chars().next()) {
        paragraph.push(' ');
    }
    paragraph.push_str(more);
}

/// Leaves the marks of code out.
fn plain(text: &str) -> String {
    text.replace('`', "")
}

/// Writes a topic for a terminal.
pub(super) fn blocks(topic: &Topic, lang: Lang) -> Vec<Block> {
    let parts = parts(topic.text(lang)).into_iter();
    let block = |part| match part {
        Part::Heading(heading) => Block::Heading(plain(&heading)),
        Part::Paragraph(text) => Block::Line(plain(&text)),
        Part::List(members) => Block::Line(
            members
                .iter()
                .map(|member| format!("- {}", plain(member)))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        Part::Code(lines) => Block::Code(
            lines
                .iter()
                .map(|line| format!("  {line}"))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        Part::Table(rows) => {
            let mut rows = rows.into_iter();
            let head = rows.next().unwrap_or_default();
            let columns = head.iter().enumerate();
            Block::Table(Table {
                columns: columns
                    .map(|(at, title)| Column::new(&at.to_string(), title.as_str()))
                    .collect(),
                rows: rows.collect(),
                when_empty: String::new(),
            })
        }
    };
    parts.map(block).collect()
}

/// Writes a topic as a page of the manual's seventh section.
#[must_use]
pub fn page(topic: &Topic, lang: Lang, manual: &str) -> String {
    let name = format!("abdata-{}", topic.name);
    let mut page = format!(
        ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n.TH {name} 7 \"\" \"abdata {}\" \"{manual}\"\n",
        env!("CARGO_PKG_VERSION")
    );
    for (at, part) in parts(topic.text(lang)).into_iter().enumerate() {
        match part {
            Part::Heading(heading) => {
                page.push_str(&format!(".SH \"{}\"\n", inline(&heading).replace('"', "")));
                // What lists of pages show is the line under the first heading.
                if at == 0 {
                    page.push_str(&format!("{name} \\- {}\n", inline(&heading)));
                }
            }
            Part::Paragraph(text) => page.push_str(&format!(".PP\n{}\n", inline(&text))),
            Part::List(members) => {
                for member in members {
                    page.push_str(&format!(".IP \\(bu 2\n{}\n", inline(&member)));
                }
            }
            Part::Code(lines) => {
                page.push_str(".PP\n.nf\n.RS 4\n");
                for line in lines {
                    page.push_str(&format!("{}\n", escaped(&line)));
                }
                page.push_str(".RE\n.fi\n");
            }
            Part::Table(rows) => {
                for row in rows.iter().skip(1) {
                    let (first, rest) = row
                        .split_first()
                        .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
                    page.push_str(&format!(
                        ".TP\n\\fB{}\\fR\n{}\n",
                        inline(first),
                        inline(&rest.join(" "))
                    ));
                }
            }
        }
    }
    page
}

/// Writes text between other text: code is bold.
fn inline(text: &str) -> String {
    let mut out = String::new();
    for (at, piece) in text.split('`').enumerate() {
        let piece = escaped(piece);
        if at % 2 == 1 {
            out.push_str(&format!("\\fB{piece}\\fR"));
        } else {
            out.push_str(&piece);
        }
    }
    out
}

/// Keeps what would begin a command of roff, or a dash that would be broken, as text.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) {
        return format!("\\&{text}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::TOPICS;

    #[test]
    fn topics_of_both_languages_have_the_same_parts_and_commands() {
        for topic in TOPICS {
            let shape = |lang| {
                let parts = parts(topic.text(lang)).into_iter();
                let part = |part| match part {
                    Part::Heading(_) => "heading".to_owned(),
                    Part::Paragraph(_) => "paragraph".to_owned(),
                    Part::List(members) => format!("list of {}", members.len()),
                    Part::Code(lines) => {
                        let commands = lines.iter();
                        let bare = commands.map(|line| line.split('#').next().unwrap().trim());
                        bare.collect::<Vec<_>>().join("\n")
                    }
                    Part::Table(rows) => format!("table of {}", rows.len()),
                };
                parts.map(part).collect::<Vec<_>>()
            };
            assert_eq!(shape(Lang::Zh), shape(Lang::En), "{}", topic.name);
        }
    }

    #[test]
    fn a_page_lets_no_text_become_a_command() {
        assert_eq!(escaped(".so x"), "\\&.so x");
        assert_eq!(inline("用 `a-b` 看"), "用 \\fBa\\-b\\fR 看");
    }

    #[test]
    fn lines_of_a_paragraph_are_joined_as_their_script_wants() {
        let text = |text: &str| match parts(text).remove(0) {
            Part::Paragraph(text) => text,
            _ => panic!("no paragraph"),
        };
        assert_eq!(text("one\ntwo"), "one two");
        assert_eq!(text("汉字\n汉字"), "汉字汉字");
    }
}
