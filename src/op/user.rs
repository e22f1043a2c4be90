//! People who may write: adding, editing, retiring (spec 04 "Who").

use super::{Doing, OpError, near, require};
use crate::model::{ActKind, Fault, RecordKind, Role, User, UserId, ValueFault};
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

/// Adds a person.
///
/// # Errors
/// A login that is taken or blank; a person who is no administrator.
pub fn add(ledger: &mut Ledger, doing: &Doing, user: &User) -> Result<User, OpError> {
    require(&doing.person(ledger.reader())?, &[Role::Admin])?;
    if user.login.trim().is_empty() {
        return Err(super::value::fault("login", &user.login, ValueFault::Blank).into());
    }
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
/// A person who is no administrator; taking the role from the last active administrator.
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
        return Err(crate::model::Refusal::LastAdmin {
            login: held.login.clone(),
        }
        .into());
    }
    if edited != held {
        let act = doing.act(ActKind::UserEdit, None);
        ledger.write(&act, |tx| -> Result<(), OpError> {
            Ok(people::update(tx, &edited)?)
        })?;
    }
    find(ledger.reader(), login)
}
