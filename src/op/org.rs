//! Organisations: adding, editing, finding, merging (Art. 3, 6, 7).

use super::records::{Imported, Importing, Values, text as text_of};
use super::{Doing, OpError, near, require};
use crate::model::field::{self, Value};
use crate::model::{
    ActKind, Actor, Fault, ORG_FIELDS, Org, OrgId, RecordKind, Refusal, Role, ValueFault, text,
    uscc,
};
use crate::store::{Connection, Ledger, case, entry, org, people, region, register};

/// Finds an organisation by code, name, alias or USCC.
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
    let held = find(ledger.reader(), wanted)?;
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
        return Ok(org::by_code(connection, code)?.is_some());
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
                Some(code) => org::by_code(tx.reader(), code)?,
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
/// Either is not there, both are one, or the person's roles do not reach.
pub fn merge(
    ledger: &mut Ledger,
    doing: &Doing,
    old: &str,
    heir: &str,
) -> Result<(Org, usize), OpError> {
    let actor = doing.person(ledger.reader())?;
    let old = find(ledger.reader(), old)?;
    let heir = find(ledger.reader(), heir)?;
    if old.id == heir.id {
        return Err(Fault::Exists {
            kind: RecordKind::Org,
            name: heir.code,
        }
        .into());
    }
    may_change(&actor, &old.region)?;
    may_change(&actor, &heir.region)?;
    let act = doing.act(
        ActKind::OrgMerge,
        Some(format!("{} → {}", old.code, heir.code)),
    );
    let (moved, _) = ledger.write(&act, |tx| -> Result<usize, OpError> {
        let mut joined = heir.clone();
        let names = [&old.name, &old.code].into_iter().chain(&old.aliases);
        for name in names {
            if *name != joined.name && !joined.aliases.contains(name) {
                joined.aliases.push(name.clone());
            }
        }
        joined.uscc = joined.uscc.or_else(|| old.uscc.clone());
        org::update(tx, &joined)?;
        let mut retired = old.clone();
        retired.active = false;
        retired.merged_into = Some(heir.id);
        org::update(tx, &retired)?;
        let entries = org::entries_of(tx.reader(), old.id)?;
        for id in &entries {
            if let Some(mut held) = entry::load(tx.reader(), crate::model::EntryId(*id))? {
                if held.provider == old.id {
                    held.provider = heir.id;
                }
                if held.designated_collector == Some(old.id) {
                    held.designated_collector = Some(heir.id);
                }
                entry::update(tx, &held)?;
            }
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
