//! People who may write: adding, editing, retiring.

use super::records::{Imported, Importing, Values, text};
use super::{Doing, OpError, near, require};
use crate::model::field::{self, Value};
use crate::model::text::is_plain;
use crate::model::{
    ActKind, Coded, Fault, RecordKind, Refusal, Role, USER_FIELDS, User, UserId, ValueFault,
};
use crate::store::{Connection, Ledger, people};

/// Finds a person by login.
///
/// # Errors
/// [`Fault::NotFound`] with like logins; what SQLite says.
pub fn find(connection: &Connection, login: &str) -> Result<User, OpError> {
    if let Some(user) = people::by_login(connection, login)? {
        return Ok(user);
    }
    let all = people::all(connection)?;
    Err(Fault::NotFound {
        kind: RecordKind::User,
        name: login.to_owned(),
        near: near(login, all.iter().map(|user| user.login.as_str())),
    }
    .into())
}

/// Puts values into a person's fields, by their keys; roles are read in either language.
///
/// # Errors
/// [`ValueFault::NotListed`] for a role that there is not.
pub fn set(user: &mut User, changes: Vec<(&'static str, Value)>) -> Result<(), Fault> {
    for (key, value) in changes {
        let value = match (key, value) {
            ("roles", Value::List(words)) => Value::List(role_codes(&words)?),
            (_, value) => value,
        };
        if let Some(field) = field::find(USER_FIELDS, key) {
            (field.set)(user, value);
        }
    }
    Ok(())
}

fn role_codes(words: &[String]) -> Result<Vec<String>, Fault> {
    let mut codes: Vec<String> = Vec::new();
    let words = words.iter().flat_map(|words| words.split([',', '，']));
    for word in words.map(str::trim).filter(|word| !word.is_empty()) {
        let role = Role::read(word).ok_or_else(|| {
            let choices = Role::CHOICES
                .iter()
                .map(|role| format!("{} {}", role.code, role.zh))
                .collect();
            super::value::fault("roles", word, ValueFault::NotListed { choices })
        })?;
        if !codes.iter().any(|code| code == role.code()) {
            codes.push(role.code().to_owned());
        }
    }
    Ok(codes)
}

/// Says how people come from a sheet.
pub static IMPORTING: Importing<User> = Importing {
    kind: RecordKind::User,
    fields: USER_FIELDS,
    identity: "login",
    settle,
    write: import,
    write_with_orgs: None,
};

/// Reads a row's roles, and tells whether its person is in the ledger.
fn settle(connection: &Connection, values: &mut Values) -> Result<bool, OpError> {
    let held = match text(values, "login") {
        Some(login) => people::by_login(connection, login)?.is_some(),
        None => false,
    };
    for (key, value) in values {
        if let ("roles", Value::List(words)) = (*key, &value) {
            *value = Value::List(role_codes(words)?);
        }
    }
    Ok(held)
}

/// Adds or changes people by login, in one act; what a row leaves blank stays as it is.
///
/// # Errors
/// As for [`add`] and [`edit`]; a role that there is not, found before anything is written.
fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    require(&doing.person(ledger.reader())?, &[Role::Admin])?;
    let mut wanted = Vec::new();
    for changes in rows {
        let login = text(&changes, "login").unwrap_or_default();
        let held = people::by_login(ledger.reader(), login)?;
        let mut user = held.clone().unwrap_or_else(new);
        set(&mut user, changes)?;
        if held.is_none() {
            check_login(&user.login)?;
        }
        if held.as_ref() != Some(&user) {
            check(ledger.reader(), &user)?;
        }
        wanted.push((held, user));
    }
    let act = doing.act(ActKind::UserEdit, None);
    let change = |tx: &mut crate::store::Tx<'_>| -> Result<Imported, OpError> {
        let mut done = Imported::default();
        for (held, user) in &wanted {
            match held {
                Some(held) if held == user => done.unchanged += 1,
                Some(_) => {
                    people::update(tx, user)?;
                    done.updated += 1;
                }
                None => {
                    people::insert(tx, user)?;
                    done.created += 1;
                }
            }
        }
        let rules = |user: &User| user.active && user.roles.contains(&Role::Admin);
        if people::all(tx.reader())?.iter().any(rules) {
            return Ok(done);
        }
        Err(Refusal::LastAdmin {
            login: doing.actor.clone(),
        }
        .into())
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

/// Returns a person of whom nothing is known yet, and who may write once added.
#[must_use]
pub fn new() -> User {
    User {
        active: true,
        ..User::default()
    }
}

/// Most characters of a login.
const LONGEST: usize = 64;

/// Refuses a login that no operating system has, or that looks like another's: full-width letters beside plain ones.
fn check_login(login: &str) -> Result<(), Fault> {
    let plain = |letter: char| letter.is_alphanumeric() || "._-@$".contains(letter);
    if login.trim().is_empty() {
        return Err(super::value::fault("login", login, ValueFault::Blank));
    }
    if login.chars().count() > LONGEST || !login.chars().all(plain) || !is_plain(login) {
        return Err(super::value::fault("login", login, ValueFault::Login));
    }
    Ok(())
}

/// Refuses a person in force whose roles have nobody to act for: a clerk or head needs an organisation, and one of an
/// authority needs one that is an authority (Art. 6).
fn check(connection: &Connection, user: &User) -> Result<(), OpError> {
    for role in user.roles.iter().copied().filter(|_| user.active) {
        let refused = |org| Refusal::RoleOrg {
            login: user.login.clone(),
            role: role.code(),
            org,
        };
        if !role.is_of_authority() && !matches!(role, Role::Clerk | Role::Head) {
            continue;
        }
        let Some(org) = user.org else {
            return Err(refused(None).into());
        };
        let org = super::org::load(connection, org)?;
        if role.is_of_authority() && !org.is_authority {
            return Err(refused(Some(format!("{} {}", org.code, org.name))).into());
        }
    }
    Ok(())
}

/// Adds a person.
///
/// # Errors
/// A login that is taken or blank; roles without the organisation that they need; a person who is no administrator.
pub fn add(ledger: &mut Ledger, doing: &Doing, user: &User) -> Result<User, OpError> {
    require(&doing.person(ledger.reader())?, &[Role::Admin])?;
    check_login(&user.login)?;
    check(ledger.reader(), user)?;
    let act = doing.act(ActKind::UserAdd, None);
    ledger.write(&act, |tx| -> Result<UserId, OpError> {
        if people::by_login(tx.reader(), &user.login)?.is_some() {
            return Err(Fault::Exists {
                kind: RecordKind::User,
                name: user.login.clone(),
            }
            .into());
        }
        Ok(people::insert(tx, user)?)
    })?;
    find(ledger.reader(), &user.login)
}

/// Edits or retires a person; the last administrator keeps the role.
///
/// # Errors
/// A person who is no administrator; taking the role from the last active administrator; roles without the organisation
/// that they need.
pub fn edit(
    ledger: &mut Ledger,
    doing: &Doing,
    login: &str,
    change: impl FnOnce(&mut User),
) -> Result<User, OpError> {
    require(&doing.person(ledger.reader())?, &[Role::Admin])?;
    let held = find(ledger.reader(), login)?;
    let mut edited = held.clone();
    change(&mut edited);
    let rules = |user: &User| user.active && user.roles.contains(&Role::Admin);
    let others = people::all(ledger.reader())?
        .iter()
        .any(|user| user.login != held.login && rules(user));
    if rules(&held) && !rules(&edited) && !others {
        return Err(Refusal::LastAdmin { login: held.login }.into());
    }
    if edited.login != held.login {
        check_login(&edited.login)?;
    }
    if edited != held {
        check(ledger.reader(), &edited)?;
        let act = doing.act(ActKind::UserEdit, None);
        ledger.write(&act, |tx| -> Result<(), OpError> {
            Ok(people::update(tx, &edited)?)
        })?;
    }
    find(ledger.reader(), login)
}
