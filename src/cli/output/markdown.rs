//! Markdown: tables and lists that render anywhere.

use super::Block;

/// Writes all blocks.
pub(super) fn write(blocks: &[Block], headers: bool, text: &mut Vec<u8>) {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Heading(heading) => out.push_str(&format!("## {}\n\n", escaped(heading))),
            Block::Line(line) => out.push_str(&format!("{}\n\n", line.replace('<', "&lt;"))),
            Block::Code(lines) => out.push_str(&format!("```\n{lines}\n```\n\n")),
            Block::Pairs(pairs) => {
                for (label, value) in pairs {
                    out.push_str(&format!("- **{}**: {}\n", escaped(label), escaped(value)));
                }
                out.push('\n');
            }
            Block::Table(table) if table.rows.is_empty() => {
                out.push_str(&format!("{}\n\n", table.when_empty));
            }
            Block::Table(table) => {
                // A Markdown table has no form without its head.
                if headers {
                    out.push_str(&line(table.columns.iter().map(|c| c.title.as_str())));
                    out.push_str(&line(
                        table
                            .columns
                            .iter()
                            .map(|c| if c.right { "--:" } else { "---" }),
                    ));
                }
                for row in &table.rows {
                    out.push_str(&line(row.iter().map(String::as_str)));
                }
                out.push('\n');
            }
        }
    }
    text.extend_from_slice(out.trim_end().as_bytes());
    text.push(b'\n');
}

fn line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.map(escaped).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_cannot_break_the_table_or_bring_markup() {
        assert_eq!(escaped("a|b\n<script>"), "a\\|b<br>&lt;script>");
    }
}
