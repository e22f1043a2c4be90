//! Recording when data were last updated (Art. 16¶1: true, accurate, complete, timely).

use super::{case, find_whole, load};
use crate::model::{ActKind, EntryAction, EntryId, Fault, ValueFault, date};
use crate::op::{Doing, OpError};
use crate::procedure::catalog::{Facts, plan};
use crate::store::{Ledger, entry};
use jiff::civil::Date;

/// Holds that an entry's data were updated on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// The entry, by number or code.
    pub entry: String,
    /// The day.
    pub on: Date,
}

/// Records refreshes; an earlier day than the one on record changes nothing. Returns the entries that changed.
///
/// # Errors
/// An entry that is not there, a day after today, a person whose roles do not reach; then nothing is written.
pub fn refresh(
    ledger: &mut Ledger,
    doing: &Doing,
    refreshed: &[Refreshed],
) -> Result<Vec<EntryId>, OpError> {
    let actor = doing.person(ledger.reader())?;
    let act = doing.act(ActKind::EntryRefresh, None);
    let (changed, _) = ledger.write(&act, |tx| -> Result<Vec<EntryId>, OpError> {
        let mut changed = Vec::new();
        for one in refreshed {
            let id = find_whole(tx.reader(), &one.entry)?;
            let mut held = load(tx.reader(), id)?;
            let facts = Facts {
                actor: &actor,
                on: one.on,
                today: doing.today,
            };
            plan(&case(tx.reader(), &held)?, EntryAction::Refresh, &facts)?;
            if held.refreshed_on < Some(one.on) {
                held.refreshed_on = Some(one.on);
                entry::update(tx, &held)?;
                changed.push(id);
            }
        }
        Ok(changed)
    })?;
    Ok(changed)
}

/// Reads refreshes from CSV text with the columns `entry` (number or code) and `date`.
///
/// # Errors
/// [`Fault::Lines`] with every line that cannot be taken.
pub fn read_csv(file: &str, text: &str, today: Date) -> Result<Vec<Refreshed>, Fault> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let place = |names: [&str; 3]| headers.iter().position(|h| names.contains(&h));
    let mut faults = Vec::new();
    let mut found = Vec::new();
    let (Some(entry), Some(day)) = (
        place(["entry", "code", "信息资源代码"]),
        place(["date", "refreshed_on", "数据更新日期"]),
    ) else {
        let expected = "entry,date".to_owned();
        let header = headers.iter().collect::<Vec<_>>().join(",");
        faults.push((
            1,
            "header".to_owned(),
            header,
            ValueFault::Form { expected },
        ));
        let file = file.to_owned();
        return Err(Fault::Lines { file, faults });
    };
    for (line, record) in (2_u64..).zip(reader.records()) {
        let record = record.unwrap_or_default();
        let (name, written) = (
            record.get(entry).unwrap_or_default(),
            record.get(day).unwrap_or_default(),
        );
        let mut fault = |field: &str, value: &str, what| {
            faults.push((line, field.to_owned(), value.to_owned(), what));
        };
        match date::read(written) {
            _ if name.is_empty() => fault("entry", name, ValueFault::Blank),
            None => fault("date", written, ValueFault::Date),
            Some(on) if on > today => fault("date", written, ValueFault::Future { today }),
            Some(on) => found.push(Refreshed {
                entry: name.to_owned(),
                on,
            }),
        }
    }
    if faults.is_empty() {
        Ok(found)
    } else {
        let file = file.to_owned();
        Err(Fault::Lines { file, faults })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bad_line_is_named() {
        let today = "2026-03-02".parse().unwrap();
        let text = "entry,date\ne1,2026-03-01\n,2026-03-01\ne2,x\ne3,2026-03-03\n";
        let Err(Fault::Lines { faults, .. }) = read_csv("r.csv", text, today) else {
            panic!("taken");
        };
        let lines: Vec<u64> = faults.iter().map(|fault| fault.0).collect();
        assert_eq!(lines, [3, 4, 5]);
        assert_eq!(
            read_csv("r.csv", "entry,date\ne1,2026年3月1日\n", today)
                .unwrap()
                .len(),
            1
        );
    }
}
