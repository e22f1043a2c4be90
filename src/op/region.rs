//! Regions: listing, adding, loading another prefecture's list.

use super::records::{Imported, Importing, Values, text};
use super::{Doing, OpError, require};
use crate::model::field;
use crate::model::{ActKind, Fault, REGION_FIELDS, RecordKind, Region, Role, ValueFault};
use crate::store::{Connection, Ledger, StoreError, Tx, region};

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
    let key = crate::model::text::match_key;
    let short = |name: &str| key(name.trim_end_matches(['州', '市', '县']));
    let exact = regions
        .iter()
        .find(|region| key(&region.code) == wanted || key(&region.name) == wanted);
    // 阿坝 alone would be both the prefecture and the county 阿坝县, so a short name must be unique.
    exact.or_else(|| {
        let mut meant = regions
            .iter()
            .filter(|region| short(&region.name) == wanted);
        meant.next().filter(|_| meant.next().is_none())
    })
}

/// Says how regions come from a sheet.
pub static IMPORTING: Importing<Region> = Importing {
    kind: RecordKind::Region,
    fields: REGION_FIELDS,
    identity: "code",
    settle,
    write: import,
    write_with_orgs: None,
};

/// Tells whether a row's region is in the ledger; the one above it may be named in place of its code.
fn settle(connection: &Connection, values: &mut Values) -> Result<bool, OpError> {
    let all = region::all(connection)?;
    if let Some(above) = text(values, "parent").and_then(|wanted| resolve(&all, wanted)) {
        set_text(values, "parent", &above.code);
    }
    Ok(text(values, "code").is_some_and(|code| all.iter().any(|region| region.code == code)))
}

fn set_text(values: &mut Values, key: &str, text: &str) {
    for (own, value) in values {
        if *own == key {
            *value = field::Value::Text(text.to_owned());
        }
    }
}

/// Puts values into a region's fields, by their keys.
#[must_use]
pub fn with(mut region: Region, values: Values) -> Region {
    for (key, value) in values {
        if let Some(field) = field::find(REGION_FIELDS, key) {
            (field.set)(&mut region, value);
        }
    }
    region
}

/// Returns a region of which nothing is known yet.
#[must_use]
pub fn blank() -> Region {
    Region {
        code: String::new(),
        name: String::new(),
        parent: None,
    }
}

/// Adds or changes regions by code; what a row leaves blank stays as it is.
fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    let held = region::all(ledger.reader())?;
    let regions: Vec<Region> = rows
        .into_iter()
        .map(|values| {
            let own = held
                .iter()
                .find(|region| text(&values, "code") == Some(region.code.as_str()));
            with(own.cloned().unwrap_or_else(blank), values)
        })
        .collect();
    put(ledger, doing, &regions, dry_run)
}

/// Tells whether the way up from a region, as the regions shall be, leads back to it.
fn is_above_itself(region: &Region, wanted: &[Region], held: &[Region]) -> bool {
    let parent = |code: &str| {
        let mut all = wanted.iter().chain(held);
        all.find(|one| one.code == code)?.parent.as_deref()
    };
    let mut above = region.parent.as_deref();
    // No way up is longer than there are regions.
    for _ in 0..=wanted.len() + held.len() {
        match above {
            Some(code) if code == region.code => return true,
            Some(code) => above = parent(code),
            None => return false,
        }
    }
    true
}

/// Adds or changes regions by code, or with `dry_run` says what it would do.
///
/// # Errors
/// A person who is no administrator; a blank code or name; a parent that is not there; what SQLite says.
pub fn put(
    ledger: &mut Ledger,
    doing: &Doing,
    regions: &[Region],
    dry_run: bool,
) -> Result<Imported, OpError> {
    require(&doing.person(ledger.reader())?, &[Role::Admin])?;
    let held = region::all(ledger.reader())?;
    for new in regions {
        for (key, value) in [("code", &new.code), ("name", &new.name)] {
            if crate::model::text::trim(value).is_empty() {
                return Err(super::value::fault(key, value, ValueFault::Blank).into());
            }
        }
        let known = |code: &String| held.iter().chain(regions).any(|r| r.code == *code);
        if let Some(parent) = new.parent.as_ref().filter(|parent| !known(parent)) {
            return Err(super::value::fault("parent", parent, ValueFault::UnknownRegion).into());
        }
        if let Some(parent) = &new.parent
            && is_above_itself(new, regions, &held)
        {
            return Err(super::value::fault("parent", parent, ValueFault::Cycle).into());
        }
    }
    let act = doing.act(ActKind::RegionImport, None);
    let change = |tx: &mut Tx<'_>| -> Result<Imported, OpError> {
        let mut done = Imported::default();
        // Parents first, so that each finds its own.
        let (above, below): (Vec<_>, Vec<_>) = regions.iter().partition(|r| r.parent.is_none());
        for new in above.into_iter().chain(below) {
            if !region::put(tx, new)? {
                done.unchanged += 1;
            } else if held.iter().any(|region| region.code == new.code) {
                done.updated += 1;
            } else {
                done.created += 1;
            }
        }
        Ok(done)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
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
}
