//! Organisations: adding, editing, finding, merging (Art. 3, 6, 7).

use super::records::{Imported, Importing, Values, text as text_of};
use super::{Doing, OpError, catalog, near, require};
use crate::model::field::{self, Value};
use crate::model::{
    ActKind, Actor, Bar, Fault, ORG_FIELDS, Org, OrgId, RecordKind, Refusal, Role, ValueFault,
    text, uscc,
};
use crate::store::{Connection, Ledger, case, org, people, region, register};

/// Finds an organisation by code, name, alias or USCC; one that was merged into another answers as its heir.
///
/// # Errors
/// [`Fault::NotFound`] with like names; [`Fault::Ambiguous`]; what SQLite says.
pub fn find(connection: &Connection, wanted: &str) -> Result<Org, OpError> {
    let wanted = text::trim(wanted);
    if let Some(org) = org::by_code(connection, wanted)? {
        return Ok(org);
    }
    let mut found = org::named(connection, wanted)?;
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => {
            let all = org::all(connection)?;
            let names = all.iter().flat_map(|o| [o.code.as_str(), o.name.as_str()]);
            Err(Fault::NotFound {
                kind: RecordKind::Org,
                name: wanted.to_owned(),
                near: near(wanted, names),
            }
            .into())
        }
        _ => Err(Fault::Ambiguous {
            kind: RecordKind::Org,
            name: wanted.to_owned(),
            candidates: found
                .iter()
                .map(|o| format!("{} {}", o.code, o.name))
                .collect(),
        }
        .into()),
    }
}

/// Finds the record itself that bears a code, be it merged into another or not; else what [`find`] finds.
///
/// # Errors
/// As for [`find`].
pub fn find_record(connection: &Connection, wanted: &str) -> Result<Org, OpError> {
    match org::recorded(connection, text::trim(wanted))? {
        Some(org) => Ok(org),
        None => find(connection, wanted),
    }
}

/// Refuses a person who may not change organisations of a region: administrators may, and its authority.
pub(super) fn may_change(actor: &Actor, region: &str) -> Result<(), Refusal> {
    if actor.is_authority_of(region) {
        return Ok(());
    }
    require(
        actor,
        &[Role::Admin, Role::AuthorityHead, Role::AuthorityClerk],
    )?;
    if actor.is_any(&[Role::Admin]) {
        return Ok(());
    }
    Err(Refusal::NeedsRole {
        login: actor.login.clone(),
        roles: vec!["admin"],
    })
}

/// Checks what an organisation must have: a code and a name that are not blank, and a region that is there.
fn check(connection: &Connection, org: &Org) -> Result<(), OpError> {
    for (key, value) in [("code", &org.code), ("name", &org.name)] {
        if text::trim(value).is_empty() {
            return Err(super::value::fault(key, value, ValueFault::Blank).into());
        }
    }
    if !region::all(connection)?
        .iter()
        .any(|r| r.code == org.region)
    {
        return Err(super::value::fault("region", &org.region, ValueFault::UnknownRegion).into());
    }
    Ok(())
}

/// Adds an organisation.
///
/// # Errors
/// A code that is taken, a blank code or name, an unknown region, a person whose roles do not reach.
pub fn add(ledger: &mut Ledger, doing: &Doing, org: &Org) -> Result<Org, OpError> {
    may_change(&doing.person(ledger.reader())?, &org.region)?;
    check(ledger.reader(), org)?;
    let act = doing.act(ActKind::OrgAdd, None);
    let (id, _) = ledger.write(&act, |tx| -> Result<OrgId, OpError> {
        if org::exists(tx.reader(), &org.code)? {
            return Err(Fault::Exists {
                kind: RecordKind::Org,
                name: org.code.clone(),
            }
            .into());
        }
        Ok(org::insert(tx, org)?)
    })?;
    load(ledger.reader(), id)
}

/// Reads one organisation that is known to be there.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, id: OrgId) -> Result<Org, OpError> {
    org::load(connection, id)?.ok_or_else(|| {
        Fault::NotFound {
            kind: RecordKind::Org,
            name: id.to_string(),
            near: Vec::new(),
        }
        .into()
    })
}

/// Puts values into an organisation's fields, by their keys. A completed organisation is no longer incomplete.
pub fn set(org: &mut Org, changes: Vec<(&'static str, Value)>) {
    for (key, value) in changes {
        if let Some(field) = field::find(ORG_FIELDS, key) {
            (field.set)(org, value);
        }
    }
}

/// Edits an organisation.
///
/// # Errors
/// As for [`add`].
pub fn edit(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &str,
    changes: Vec<(&'static str, Value)>,
) -> Result<Org, OpError> {
    let held = find_record(ledger.reader(), wanted)?;
    let actor = doing.person(ledger.reader())?;
    may_change(&actor, &held.region)?;
    let mut edited = held.clone();
    set(&mut edited, changes);
    edited.incomplete = false;
    may_change(&actor, &edited.region)?;
    check(ledger.reader(), &edited)?;
    let act = doing.act(ActKind::OrgEdit, None);
    ledger.write(&act, |tx| -> Result<(), OpError> {
        if edited.code != held.code && org::exists(tx.reader(), &edited.code)? {
            return Err(Fault::Exists {
                kind: RecordKind::Org,
                name: edited.code.clone(),
            }
            .into());
        }
        if edited != held {
            org::update(tx, &edited)?;
        }
        Ok(())
    })?;
    load(ledger.reader(), held.id)
}

/// Says how organisations come from a sheet.
pub static IMPORTING: Importing<Org> = Importing {
    kind: RecordKind::Org,
    fields: ORG_FIELDS,
    identity: "code",
    settle,
    write: import,
    write_with_orgs: None,
};

/// Finds the organisation that a row means: by its code, else by its name or USCC. A new one without a code goes by its
/// USCC, since few lists of bureaus hold any other.
fn settle(connection: &Connection, values: &mut Values) -> Result<bool, OpError> {
    if let Some(code) = text_of(values, "code") {
        return Ok(org::recorded(connection, code)?.is_some());
    }
    let uscc = text_of(values, "uscc").map(str::to_owned);
    for wanted in [text_of(values, "name").map(str::to_owned), uscc.clone()] {
        let Some(wanted) = wanted else { continue };
        let mut found = org::named(connection, &wanted)?;
        let (Some(held), true) = (found.pop(), found.is_empty()) else {
            continue;
        };
        // A list that uses another of its names renames nobody.
        values.retain(|(key, _)| *key != "name");
        values.push(("code", Value::Text(held.code)));
        return Ok(true);
    }
    if let Some(code) = uscc.filter(|code| uscc::check(code).is_ok()) {
        values.push(("code", Value::Text(code)));
    }
    Ok(false)
}

/// Adds or changes organisations by code; what a row leaves blank stays as it is.
///
/// Each row holds the values that the file states, by field key, the code and the name among them.
///
/// # Errors
/// As for [`add`]; then nothing is written.
fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    let actor = doing.person(ledger.reader())?;
    let home = super::region::home(ledger.reader())?;
    let act = doing.act(ActKind::OrgImport, None);
    let change = |tx: &mut crate::store::Tx<'_>| -> Result<Imported, OpError> {
        let mut done = Imported::default();
        for changes in rows {
            let held = match text_of(&changes, "code") {
                Some(code) => org::recorded(tx.reader(), code)?,
                None => None,
            };
            let mut wanted = held.clone().unwrap_or_else(|| Org {
                region: home.clone(),
                ..Org::default()
            });
            set(&mut wanted, changes);
            if held.as_ref() == Some(&wanted) {
                done.unchanged += 1;
                continue;
            }
            wanted.incomplete = false;
            may_change(&actor, &wanted.region)?;
            check(tx.reader(), &wanted)?;
            if held.is_some() {
                org::update(tx, &wanted)?;
                done.updated += 1;
            } else {
                org::insert(tx, &wanted)?;
                done.created += 1;
            }
        }
        Ok(done)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

/// Joins two records of one organisation: entries, names and codes of `old` go to `heir`, `old` is retired.
///
/// Returns the heir and how many entries moved.
///
/// # Errors
/// Either is not there or no longer active, both are one, an authority would leave its region without one, or the
/// person's roles do not reach.
pub fn merge(
    ledger: &mut Ledger,
    doing: &Doing,
    old: &str,
    heir: &str,
) -> Result<(Org, usize), OpError> {
    let actor = doing.person(ledger.reader())?;
    let old = find_record(ledger.reader(), old)?;
    let heir = find_record(ledger.reader(), heir)?;
    if old.id == heir.id {
        return Err(Fault::Exists {
            kind: RecordKind::Org,
            name: heir.code,
        }
        .into());
    }
    may_change(&actor, &old.region)?;
    may_change(&actor, &heir.region)?;
    refuse_merging(ledger.reader(), &old, &heir)?;
    let act = doing.act(
        ActKind::OrgMerge,
        Some(format!("{} → {}", old.code, heir.code)),
    );
    let (moved, _) = ledger.write(&act, |tx| -> Result<usize, OpError> {
        org::update(tx, &joined(&old, &heir))?;
        let mut retired = old.clone();
        retired.active = false;
        retired.merged_into = Some(heir.id);
        org::update(tx, &retired)?;
        for mut earlier in org::merged_into(tx.reader(), old.id)? {
            earlier.merged_into = Some(heir.id);
            org::update(tx, &earlier)?;
        }
        let entries = org::entries_of(tx.reader(), old.id)?;
        for id in &entries {
            catalog::change_live(tx, *id, |entry| {
                if entry.provider == old.id {
                    entry.provider = heir.id;
                }
                if entry.designated_collector == Some(old.id) {
                    entry.designated_collector = Some(heir.id);
                }
            })?;
        }
        // What is still to be done becomes the heir's; what is over stays with the one who did it.
        case::hand_over(tx, old.id, &heir)?;
        register::hand_over(tx, old.id, heir.id)?;
        super::calendar::recompute(tx)?;
        for mut user in people::all(tx.reader())? {
            if user.org == Some(old.id) {
                user.org = Some(heir.id);
                people::update(tx, &user)?;
            }
        }
        Ok(entries.len())
    })?;
    Ok((load(ledger.reader(), heir.id)?, moved))
}

/// Refuses to merge into or out of an organisation that is no longer active, and to take a region's authority from it.
fn refuse_merging(connection: &Connection, old: &Org, heir: &Org) -> Result<(), OpError> {
    for one in [old, heir] {
        if one.active && one.merged_into.is_none() {
            continue;
        }
        let living = org::resolve(connection, one.clone())?;
        let bar = if living.id == one.id {
            Bar::plain("org-inactive", &one.code)
        } else {
            Bar::plain("org-merged", &one.code).with("heir", &living.code)
        };
        return Err(Refusal::from(bar).into());
    }
    if old.is_authority && !heir.is_authority {
        let bar = Bar::of("org-authority-merged", 6, &old.code).with("heir", &heir.code);
        return Err(Refusal::from(bar).into());
    }
    Ok(())
}

/// Returns the heir with the names and codes of what is merged into it.
fn joined(old: &Org, heir: &Org) -> Org {
    let mut joined = heir.clone();
    let names = [&old.name, &old.code].into_iter().chain(&old.aliases);
    for name in names {
        if *name != joined.name && !joined.aliases.contains(name) {
            joined.aliases.push(name.clone());
        }
    }
    joined.uscc = joined.uscc.or_else(|| old.uscc.clone());
    joined
}
