//! A report as Markdown: charts as the tables of their figures.

use super::document::{Block, Cell, Chart, Column, Document, Table, keep_visible};
use crate::message::say;

/// Writes a document.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let lang = document.lang;
    let word = |key: &str| say(lang, key, &[]);
    let mut out = format!(
        "# {}\n\n{}\n\n",
        escaped(&document.title),
        escaped(&document.subtitle)
    );
    for note in &document.notes {
        out.push_str(&format!("{}\n\n", escaped(note)));
    }
    if !document.tiles.is_empty() {
        out.push_str(&format!("## {}\n\n", word("report-key-figures")));
        let rows = document.tiles.iter().map(|tile| {
            let [label, detail] = [&tile.label, &tile.detail].map(Cell::text);
            vec![label, tile.value.clone(), detail]
        });
        out.push_str(&grid(&Table {
            columns: vec![
                Column::text(word("report-item")),
                Column::number(word("report-count")),
                Column::text(word("report-remark")),
            ],
            rows: rows.collect(),
            ..Table::default()
        }));
    }
    if !document.attention.is_empty() {
        out.push_str(&format!("## {}\n\n", word("report-attention")));
        for sentence in &document.attention {
            out.push_str(&format!("- {}\n", escaped(sentence)));
        }
        out.push('\n');
    }
    for chart in &document.charts {
        out.push_str(&chart_of(chart, "##"));
    }
    for section in &document.sections {
        out.push_str(&format!("## {}\n\n", escaped(&section.heading)));
        for block in &section.blocks {
            out.push_str(&block_of(block));
        }
    }
    out.truncate(out.trim_end().len());
    keep_visible(&mut out);
    out.push('\n');
    out
}

fn block_of(block: &Block) -> String {
    match block {
        Block::Note(sentence) => format!("{}\n\n", escaped(sentence)),
        Block::Pairs(pairs) => {
            let line = |(label, value): &(String, String)| {
                format!("- **{}**: {}\n", escaped(label), escaped(value))
            };
            pairs.iter().map(line).collect::<String>() + "\n"
        }
        Block::Chart(chart) => chart_of(chart, "###"),
        Block::Table(table) => {
            let heading = format!("### {}\n\n", escaped(&table.caption));
            heading + &grid(table)
        }
    }
}

fn chart_of(chart: &Chart, level: &str) -> String {
    let heading = format!("{level} {}\n\n", escaped(&chart.title));
    if chart.is_empty() {
        return format!("{heading}{}\n\n", escaped(&chart.empty));
    }
    heading + &grid(&chart.table())
}

fn grid(table: &Table) -> String {
    if table.rows.is_empty() {
        return format!("{}\n\n", escaped(&table.empty));
    }
    let shown: Vec<usize> = (0..table.columns.len())
        .filter(|at| table.columns[*at].on_page)
        .collect();
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let titles = shown.iter().map(|at| escaped(&table.columns[*at].title));
    let mut out = line(titles.collect());
    let marks = shown.iter().map(|at| {
        if table.columns[*at].number {
            "--:"
        } else {
            "---"
        }
    });
    out.push_str(&line(marks.map(str::to_owned).collect()));
    let most = table.most.unwrap_or(usize::MAX);
    for row in table.rows.iter().take(most) {
        let cell = |at: &usize| {
            row.get(*at)
                .map_or_else(String::new, |cell| escaped(&cell.shown()))
        };
        out.push_str(&line(shown.iter().map(cell).collect()));
    }
    out.push('\n');
    if table.rows.len() > most {
        out.push_str(&format!("{}\n\n", escaped(&table.cut)));
    }
    out
}

/// Keeps text from being read as markup, of Markdown or HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\n' => out.push_str("<br>"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' => {
                out.push('\\');
                out.push(letter);
            }
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            escaped("a|b\n<img onerror=x> ![x](http://x) *y*"),
            "a\\|b<br>&lt;img onerror=x> !\\[x\\](http://x) \\*y\\*"
        );
    }
}
