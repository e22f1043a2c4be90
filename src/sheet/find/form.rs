//! Forms: one sheet for one entry, each field's name left of its value; told apart to be refused by name.

use super::vocabulary::Index;
use crate::sheet::grid::{Cell, Row, address};

/// Names of fields below each other that make a form.
const LABELS: usize = 4;
/// Rows looked at.
const WITHIN: usize = 40;

/// Finds the column of field names that makes a sheet a form; returns its first address and how many it holds.
pub(in crate::sheet) fn labels(rows: &[Row], index: &Index<'_>) -> Option<(String, usize)> {
    let mut found: Vec<(u32, usize)> = Vec::new();
    let mut first = None;
    for row in rows.iter().take(WITHIN) {
        let mut filled = (0_u32..)
            .zip(&row.cells)
            .filter(|(_, cell)| !matches!(cell, Cell::Empty));
        let (Some((column, Cell::Text(label))), Some((_, value))) = (filled.next(), filled.next())
        else {
            continue;
        };
        let is_label =
            |cell: &Cell| matches!(cell, Cell::Text(text) if index.names(text).is_some());
        let Some(spec) = index.names(label).filter(|_| !is_label(value)) else {
            continue;
        };
        if found.contains(&(column, spec)) {
            continue;
        }
        first.get_or_insert((column, row.number));
        found.push((column, spec));
    }
    let (column, row) = first?;
    let count = found.iter().filter(|(other, _)| *other == column).count();
    (count >= LABELS).then(|| (address(column, row), count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::columns::catalogue_columns;

    fn rows(rows: &[[&str; 2]]) -> Vec<Row> {
        let cell = |text: &&str| match *text {
            "" => Cell::Empty,
            text => Cell::Text(text.to_owned()),
        };
        (1..)
            .zip(rows)
            .map(|(number, cells)| Row {
                number,
                hidden: false,
                cells: cells.iter().map(cell).collect(),
            })
            .collect()
    }

    #[test]
    fn names_below_each_other_are_a_form_and_a_header_is_none() {
        let index = Index::new(catalogue_columns(), None);
        let form = rows(&[
            ["登记表", ""],
            ["信息资源名称", "婚姻登记信息"],
            ["信息资源提供方", "示例市民政局"],
            ["共享类型", "无条件共享"],
            ["更新周期", "每日"],
        ]);
        assert_eq!(labels(&form, &index), Some(("A2".to_owned(), 4)));
        assert_eq!(labels(&form[..4], &index), None);
        let table = rows(&[["信息资源名称", "提供方"], ["婚姻登记", "民政局"]]);
        assert_eq!(labels(&table, &index), None);
    }
}
