//! CSV for spreadsheets: BOM, and a `'` before cells that a spreadsheet would take for a formula.

use super::{Block, Table};
use crate::cli::error::Failure;

/// Writes the first table, else labels and values, else sentences.
pub(super) fn write(blocks: &[Block], headers: bool, text: &mut Vec<u8>) -> Result<(), Failure> {
    text.extend_from_slice("\u{feff}".as_bytes());
    let mut writer = csv::Writer::from_writer(text);
    let table = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    if let Some(table) = table {
        rows(table, headers, &mut writer)?;
    } else {
        let pairs = blocks.iter().any(|block| matches!(block, Block::Pairs(_)));
        for block in blocks {
            match block {
                Block::Pairs(pairs) => {
                    for (label, value) in pairs {
                        writer
                            .write_record([guarded(label), guarded(value)])
                            .map_err(anyhow::Error::from)?;
                    }
                }
                // A document that is one sentence is that sentence here too.
                Block::Line(line) | Block::Code(line) if !pairs => {
                    writer
                        .write_record([guarded(line)])
                        .map_err(anyhow::Error::from)?;
                }
                _ => {}
            }
        }
    }
    writer.flush().map_err(anyhow::Error::from)?;
    Ok(())
}

fn rows(
    table: &Table,
    headers: bool,
    writer: &mut csv::Writer<&mut Vec<u8>>,
) -> Result<(), Failure> {
    if headers {
        writer
            .write_record(table.columns.iter().map(|c| guarded(&c.title)))
            .map_err(anyhow::Error::from)?;
    }
    for row in &table.rows {
        writer
            .write_record(row.iter().map(|cell| guarded(cell)))
            .map_err(anyhow::Error::from)?;
    }
    Ok(())
}

/// Puts a `'` before a cell that begins like a formula and is no plain number; import strips it again.
pub fn guarded(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@']) && cell.parse::<i64>().is_err();
    if is_formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed() {
        assert_eq!(guarded("=1+1"), "'=1+1");
        assert_eq!(guarded("-1+2"), "'-1+2");
        assert_eq!(guarded("-6"), "-6");
        assert_eq!(guarded("人口"), "人口");
    }
}
