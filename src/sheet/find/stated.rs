//! Providers that stand outside the table: in a line such as `填报单位：某局`, on the tab, or in a row over a section.

use super::noise::begins_note;
use crate::model::field::Kind;
use crate::model::text::{match_key, trim};
use crate::sheet::cells::text::is_placeholder;
use crate::sheet::grid::{Cell, Row};

/// Words before the colon of a line that names the provider, folded.
const LABELS: &[&str] = &[
    "填报单位",
    "填报部门",
    "填报机构",
    "填表单位",
    "编制单位",
    "编制部门",
    "编目单位",
    "报送单位",
    "制表单位",
    "单位名称",
    "部门名称",
    "提供单位",
    "提供部门",
    "数源单位",
    "数源部门",
    "责任单位",
    "责任部门",
    "单位",
    "部门",
];

/// Labels that also stand before a unit of measure.
const LOOSE_LABELS: &[&str] = &["单位", "部门"];

/// Endings of organisations' names.
const ENDINGS: &[&str] = &[
    "局",
    "委",
    "委员会",
    "办公室",
    "厅",
    "法院",
    "检察院",
    "医院",
    "中心",
    "政府",
    "联合会",
    "残联",
    "妇联",
    "工商联",
    "总工会",
    "管委会",
    "公司",
    "支队",
    "大队",
    "公安",
    "党校",
    "档案馆",
    "信访办",
    "外办",
    "编办",
];

/// Longest name of an organisation, in characters.
const LONGEST: usize = 30;

/// Holds a provider with the place that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::sheet) struct Stated {
    /// The organisation's name.
    pub name: String,
    /// The words that state it.
    pub words: String,
    /// Row from 1 and column from 0; absent for the tab.
    pub cell: Option<(u32, u32)>,
}

/// Finds the provider in the lines over a table whose header begins at `header`, or in the notes below it.
pub(in crate::sheet) fn beside(rows: &[Row], header: u32) -> Option<Stated> {
    let above = rows.iter().filter(|row| row.number < header);
    let below = rows
        .iter()
        .filter(|row| row.number > header && begins_note(row));
    above.chain(below).find_map(in_line)
}

/// Reads a tab's name as the provider's.
pub(in crate::sheet) fn on_tab(name: &str) -> Option<Stated> {
    is_organisation(trim(name)).then(|| Stated {
        name: trim(name).to_owned(),
        words: name.to_owned(),
        cell: None,
    })
}

/// Reads a row that names the provider of those below: `一、某局（12项）` and nothing else.
pub(in crate::sheet) fn over_section(row: &Row) -> Option<Stated> {
    let mut filled = (0_u32..)
        .zip(&row.cells)
        .filter(|(_, cell)| !matches!(cell, Cell::Empty));
    let (Some((column, Cell::Text(words))), None) = (filled.next(), filled.next()) else {
        return None;
    };
    let text = trim(words).trim_start_matches(['（', '(']);
    let bare =
        text.trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    let numbered = bare.strip_prefix(['、', '.', '．', ')', '）']);
    let name = numbered.map_or(text, trim);
    let name = name
        .split_once(['（', '(', '：', ':'])
        .map_or(name, |(name, _)| trim(name));
    is_organisation(name).then(|| Stated {
        name: name.to_owned(),
        words: words.clone(),
        cell: Some((row.number, column)),
    })
}

fn in_line(row: &Row) -> Option<Stated> {
    let cells = || (0_u32..).zip(&row.cells);
    cells().find_map(|(column, cell)| {
        let Cell::Text(words) = cell else { return None };
        let (label, name) = labelled(words)?;
        let next = || {
            cells().find_map(|(other, cell)| match cell {
                Cell::Text(text) if other > column && !trim(text).is_empty() => Some(trim(text)),
                _ => None,
            })
        };
        let (name, words) = match name {
            Some("") | None => {
                let name = next().filter(|next| !next.contains(['：', ':']))?;
                (name, format!("{} {name}", trim(words)))
            }
            Some(name) => (name, trim(words).to_owned()),
        };
        // Without a colon, or behind a word of two meanings, only a name that is an organisation's counts.
        let sure = labelled(trim(&words)).is_some_and(|(_, name)| name.is_some());
        let loose = LOOSE_LABELS.contains(&label) || !sure;
        let fits = name.chars().count() <= LONGEST && !is_placeholder(name, Kind::Org);
        (fits && (!loose || is_organisation(name))).then(|| Stated {
            name: name.to_owned(),
            words,
            cell: Some((row.number, column)),
        })
    })
}

/// Parts `填报单位（盖章）：某局` into its label and what follows the colon, if there is one.
fn labelled(text: &str) -> Option<(&'static str, Option<&str>)> {
    let text = trim(text);
    let (head, rest) = match text.find(['：', ':']) {
        Some(at) => {
            let rest = &text[at..];
            (&text[..at], Some(rest.trim_start_matches(['：', ':'])))
        }
        None => (text, None),
    };
    let head = match_key(head);
    let head = head.split_once('(').map_or(head.as_str(), |(head, _)| head);
    let label = LABELS.iter().find(|label| **label == head)?;
    // Other particulars may follow in the same cell, each with its own label.
    let name = rest.map(|rest| {
        let rest = trim(rest);
        let many = rest.contains(['：', ':']);
        if many {
            rest.split_whitespace()
                .next()
                .filter(|first| !first.contains(['：', ':']))
                .unwrap_or_default()
        } else {
            rest
        }
    });
    Some((label, name))
}

fn is_organisation(name: &str) -> bool {
    let length = name.chars().count();
    (3..=LONGEST).contains(&length) && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        Row {
            number: 2,
            hidden: false,
            cells: cells
                .iter()
                .map(|text| match *text {
                    "" => Cell::Empty,
                    text => Cell::Text(text.to_owned()),
                })
                .collect(),
        }
    }

    fn name(cells: &[&str]) -> Option<String> {
        beside(&[row(cells)], 3).map(|stated| stated.name)
    }

    #[test]
    fn a_line_over_the_table_names_the_provider() {
        for cells in [
            &["填报单位：示例市民政局"][..],
            &["", "填报单位（盖章）：示例市民政局", "", "联系人：张三"],
            &["填报单位：示例市民政局    填报日期：2024年3月1日"],
            &["填报单位（公章）：", "示例市民政局"],
            &["单位名称", "示例市民政局"],
            &["单位:示例市民政局"],
        ] {
            assert_eq!(name(cells).as_deref(), Some("示例市民政局"), "{cells:?}");
        }
        for cells in [
            &["填报单位：", "", "联系人：张三"][..],
            &["填报单位：   填报日期：2024年3月1日"],
            &["单位：条、GB"],
            &["单位名称", "张三"],
            &["填报单位：/"],
            &["信息资源名称", "示例市民政局"],
        ] {
            assert_eq!(name(cells), None, "{cells:?}");
        }
    }

    #[test]
    fn tabs_and_sections_name_organisations_only() {
        assert!(on_tab("示例市民政局").is_some());
        assert!(on_tab("Sheet1").is_none() && on_tab("信息资源目录").is_none());
        let section = |text: &str| over_section(&row(&["", text])).map(|stated| stated.name);
        assert_eq!(
            section("一、示例市民政局（2项）").as_deref(),
            Some("示例市民政局")
        );
        assert_eq!(
            section("（二）示例市民政局").as_deref(),
            Some("示例市民政局")
        );
        assert_eq!(section("婚姻登记信息"), None);
    }
}
