//! Templates in Markdown: lines to paragraphs, so that a Word document can be made of the same text.
//!
//! A paper needs little: `# ` is the title, a paragraph in `*…*` stands in the middle (the number of the document), `## `
//! heads a part, `> ` stands on the right (who signs, and the day), the first other paragraph that ends in a colon is whom
//! it goes to. Lines that hold nothing but the beginnings and ends of parts leave none.

use super::template::is_control;

/// What a paragraph is in an official paper (GB/T 9704).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// 标题
    Title,
    /// 发文字号
    Number,
    /// 主送机关
    Recipient,
    /// A heading in the text.
    Heading,
    /// 正文
    Body,
    /// 发文机关署名、成文日期
    Right,
    /// Tags alone.
    Control,
}

/// One paragraph of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub role: Role,
    pub text: String,
}

/// Takes out the ends of lines that hold tags alone, so that they leave no blank line.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        if is_control(line) {
            out.push_str(line.trim());
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Leaves one blank line where parts that do not stand leave several, and none at either end.
pub(super) fn tidied(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = true;
    for line in text.lines() {
        let empty = line.trim().is_empty();
        if !(empty && blank) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        blank = empty;
    }
    let end = out.trim_end().len();
    out.truncate(end);
    out.push('\n');
    out
}

/// Reads the paragraphs of a template.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
    let mut open: Option<Paragraph> = None;
    let mut addressed = false;
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        // A bare mark parts what stands on the right, as Markdown has it.
        let line = if line == ">" { "" } else { line };
        if line.is_empty() || is_control(line) {
            found.extend(open.take().map(|one| settled(one, &mut addressed)));
            if !line.is_empty() {
                let text = line.to_owned();
                found.push(Paragraph {
                    role: Role::Control,
                    text,
                });
            }
            continue;
        }
        let (role, text) = begun(line);
        match &mut open {
            Some(one) if one.role == role && role == Role::Body => {
                one.text.push_str(between(&one.text, text));
                one.text.push_str(text);
            }
            _ => {
                found.extend(open.take().map(|one| settled(one, &mut addressed)));
                let text = text.to_owned();
                open = Some(Paragraph { role, text });
            }
        }
    }
    found.extend(open.map(|one| settled(one, &mut addressed)));
    found
}

/// Reads how a line begins a paragraph.
fn begun(line: &str) -> (Role, &str) {
    for (mark, role) in [
        ("# ", Role::Title),
        ("## ", Role::Heading),
        ("> ", Role::Right),
    ] {
        if let Some(text) = line.strip_prefix(mark) {
            return (role, text.trim());
        }
    }
    let middle = line
        .strip_prefix('*')
        .and_then(|rest| rest.strip_suffix('*'));
    match middle.filter(|text| !text.is_empty() && !text.contains('*')) {
        Some(text) => (Role::Number, text),
        None => (Role::Body, line),
    }
}

/// Returns what stands between two lines of a paragraph: nothing next to a Chinese character.
fn between(before: &str, after: &str) -> &'static str {
    let ends = [before.chars().last(), after.chars().next()];
    let latin = ends.iter().flatten().all(char::is_ascii);
    if latin { " " } else { "" }
}

/// Says of the first paragraph that ends in a colon that it is whom the paper goes to.
fn settled(mut paragraph: Paragraph, addressed: &mut bool) -> Paragraph {
    if paragraph.role == Role::Body && !*addressed {
        *addressed = true;
        if paragraph.text.ends_with(['：', ':']) {
            paragraph.role = Role::Recipient;
        }
    }
    paragraph
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_of_a_paper() {
        let text = "# 答复书\n\n{{#number}}\n*{{number}}*\n{{/number}}\n\n{{recipient}}：\n\n第一行\n第二行 one\ntwo：\n\n> {{issuer}}\n>\n> {{issued_on}}\n";
        let found = paragraphs(text);
        let roles: Vec<(Role, &str)> = found.iter().map(|one| (one.role, &*one.text)).collect();
        assert_eq!(
            roles,
            [
                (Role::Title, "答复书"),
                (Role::Control, "{{#number}}"),
                (Role::Number, "{{number}}"),
                (Role::Control, "{{/number}}"),
                (Role::Recipient, "{{recipient}}："),
                (Role::Body, "第一行第二行 one two："),
                (Role::Right, "{{issuer}}"),
                (Role::Right, "{{issued_on}}"),
            ]
        );
    }

    #[test]
    fn parts_leave_no_blank_lines() {
        assert_eq!(folded("a\n{{#b}}\nc\n{{/b}}\nd"), "a\n{{#b}}c\n{{/b}}d\n");
        assert_eq!(tidied("\n\na\n\n\n\nb  \n\n"), "a\n\nb\n");
    }
}
