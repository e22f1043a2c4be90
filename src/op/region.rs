//! Regions: listing, adding, loading another prefecture's list.

use super::{Doing, OpError, require};
use crate::model::{ActKind, Fault, RecordKind, Region, Role, ValueFault};
use crate::store::{Connection, Ledger, StoreError, region};

/// Returns the code of the region that the ledger is of: the one without a parent, or the one named at `init`.
///
/// # Errors
/// What SQLite says.
pub fn home(connection: &Connection) -> Result<String, StoreError> {
    crate::store::home_region(connection)
}

/// Finds a region by code or name.
///
/// # Errors
/// [`Fault::NotFound`] with like names; what SQLite says.
pub fn find(connection: &Connection, wanted: &str) -> Result<Region, OpError> {
    let all = region::all(connection)?;
    if let Some(found) = resolve(&all, wanted) {
        return Ok(found.clone());
    }
    let names = all.iter().flat_map(|r| [r.code.as_str(), r.name.as_str()]);
    Err(Fault::NotFound {
        kind: RecordKind::Region,
        name: wanted.to_owned(),
        near: super::near(wanted, names),
    }
    .into())
}

/// Picks the region that a code or name means; 州, 市 or 县 at the end of a name may be left out.
#[must_use]
pub fn resolve<'a>(regions: &'a [Region], wanted: &str) -> Option<&'a Region> {
    let wanted = crate::model::text::match_key(wanted);
    let short = |name: &str| name.trim_end_matches(['州', '市', '县']).to_owned();
    let exact = regions.iter().find(|region| {
        crate::model::text::match_key(&region.code) == wanted || region.name == wanted
    });
    // 阿坝 alone would be both the prefecture and the county 阿坝县, so a short name must be unique.
    exact.or_else(|| {
        let mut meant = regions
            .iter()
            .filter(|region| short(&region.name) == wanted);
        meant.next().filter(|_| meant.next().is_none())
    })
}

/// Adds or changes regions; returns how many were added or changed.
///
/// # Errors
/// A person who is no administrator; a parent that is not there; what SQLite says.
pub fn put(ledger: &mut Ledger, doing: &Doing, regions: &[Region]) -> Result<usize, OpError> {
    require(&doing.person(ledger.reader())?, &[Role::Admin])?;
    let held = region::all(ledger.reader())?;
    for new in regions {
        let known = |code: &String| held.iter().chain(regions).any(|r| r.code == *code);
        if let Some(parent) = new.parent.as_ref().filter(|parent| !known(parent)) {
            return Err(Fault::Value {
                field: "parent".to_owned(),
                value: parent.clone(),
                fault: ValueFault::UnknownRegion,
            }
            .into());
        }
    }
    let act = doing.act(ActKind::RegionImport, None);
    let (changed, _) = ledger.write(&act, |tx| -> Result<usize, OpError> {
        let mut changed = 0;
        // Parents first, so that each finds its own.
        for new in regions.iter().filter(|r| r.parent.is_none()) {
            changed += usize::from(region::put(tx, new)?);
        }
        for new in regions.iter().filter(|r| r.parent.is_some()) {
            changed += usize::from(region::put(tx, new)?);
        }
        Ok(changed)
    })?;
    Ok(changed)
}

/// Reads a list of regions from CSV text with the columns `code`, `name`, `parent`.
///
/// # Errors
/// [`Fault::Lines`] with every line that cannot be taken.
pub fn read_csv(file: &str, bytes: &[u8]) -> Result<Vec<Region>, Fault> {
    let mut faults = Vec::new();
    let mut regions = Vec::new();
    let text = String::from_utf8_lossy(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let place = |headers: &csv::StringRecord, name: &str| headers.iter().position(|h| h == name);
    let headers = reader.headers().cloned().unwrap_or_default();
    let (Some(code), Some(name)) = (place(&headers, "code"), place(&headers, "name")) else {
        return Err(Fault::Lines {
            file: file.to_owned(),
            faults: vec![(
                1,
                "header".to_owned(),
                headers.iter().collect::<Vec<_>>().join(","),
                ValueFault::Form {
                    expected: "code,name,parent".to_owned(),
                },
            )],
        });
    };
    let parent = place(&headers, "parent");
    for (line, record) in (2_u64..).zip(reader.records()) {
        let Ok(record) = record else {
            let expected = "code,name,parent".to_owned();
            faults.push((
                line,
                "row".into(),
                String::new(),
                ValueFault::Form { expected },
            ));
            continue;
        };
        let cell = |at: usize| record.get(at).unwrap_or_default().to_owned();
        for (at, field) in [(code, "code"), (name, "name")] {
            if cell(at).is_empty() {
                faults.push((line, field.to_owned(), String::new(), ValueFault::Blank));
            }
        }
        regions.push(Region {
            code: cell(code),
            name: cell(name),
            parent: parent.map(cell).filter(|parent| !parent.is_empty()),
        });
    }
    if faults.is_empty() {
        Ok(regions)
    } else {
        let file = file.to_owned();
        Err(Fault::Lines { file, faults })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_named_by_code_name_or_short_name() {
        let regions: Vec<Region> = crate::model::region::ABA
            .iter()
            .map(|(code, name)| Region {
                code: (*code).into(),
                name: (*name).into(),
                parent: None,
            })
            .collect();
        let code = |wanted| resolve(&regions, wanted).map(|r| r.code.as_str());
        assert_eq!(code("513221"), Some("513221"));
        assert_eq!(code("汶川县"), Some("513221"));
        assert_eq!(code("汶川"), Some("513221"));
        assert_eq!(code("阿坝县"), Some("513231"));
        assert_eq!(code("阿坝"), None);
    }

    #[test]
    fn every_bad_line_is_named() {
        let text = "code,name,parent\n,甲,\n1,,\n2,乙,1\n";
        let Err(Fault::Lines { faults, .. }) = read_csv("r.csv", text.as_bytes()) else {
            panic!("taken");
        };
        let lines: Vec<u64> = faults.iter().map(|fault| fault.0).collect();
        assert_eq!(lines, [2, 3]);
    }
}
