//! People who may write, known by the operating system's login.

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::{OrgId, RecordKind, Role, User, UserId};
use rusqlite::Connection;

fn from_row(row: &rusqlite::Row<'_>) -> Result<User, StoreError> {
    Ok(User {
        id: UserId(row.get("id")?),
        version: row.get("version")?,
        login: row.get("login")?,
        name: row.get("name")?,
        org: row.get::<_, Option<i64>>("org")?.map(OrgId),
        roles: serde_json::from_str(row.get_ref("roles")?.as_str().unwrap_or_default())?,
        active: row.get("active")?,
    })
}

/// Lists all people by login, retired ones too.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<User>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM user ORDER BY login")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// Finds the person with this login.
///
/// # Errors
/// What SQLite says.
pub fn by_login(connection: &Connection, login: &str) -> Result<Option<User>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM user WHERE login = ?1")?;
    let mut rows = statement.query([login])?;
    match rows.next()? {
        Some(row) => Ok(Some(from_row(row)?)),
        None => Ok(None),
    }
}

/// Returns the roles of a person who may write, by what every schema has; `None` for one who may not.
///
/// # Errors
/// What SQLite says.
pub fn roles_of(connection: &Connection, login: &str) -> Result<Option<Vec<Role>>, StoreError> {
    use rusqlite::OptionalExtension;
    let roles: Option<String> = connection
        .query_row(
            "SELECT roles FROM user WHERE login = ?1 AND active = 1",
            [login],
            |row| row.get(0),
        )
        .optional()?;
    Ok(roles
        .map(|roles| serde_json::from_str(&roles))
        .transpose()?)
}

/// Adds a person; returns the number.
///
/// # Errors
/// What SQLite says, such as a login that is taken.
pub fn insert(tx: &mut Tx<'_>, user: &User) -> Result<UserId, StoreError> {
    let values = (
        &user.login,
        &user.name,
        user.org.map(|id| id.0),
        serde_json::to_string(&user.roles)?,
        user.active,
    );
    let id = tx.insert(
        "INSERT INTO user (version, login, name, org, roles, active) VALUES (1, ?1, ?2, ?3, ?4, ?5)",
        values,
        RecordKind::User,
        |id| UserId(id).to_string(),
        &image(user)?,
    )?;
    Ok(UserId(id))
}

/// Writes a changed person as the next version; `user.version` is the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn update(tx: &mut Tx<'_>, user: &User) -> Result<(), StoreError> {
    tx.replace(
        "UPDATE user SET version = version + 1, name = ?1, org = ?2, roles = ?3, active = ?4
         WHERE id = ?5 AND version = ?6",
        (
            &user.name,
            user.org.map(|id| id.0),
            serde_json::to_string(&user.roles)?,
            user.active,
            user.id.0,
            user.version,
        ),
        (RecordKind::User, &user.id.to_string(), user.version),
        &image(user)?,
    )
    .map_err(|error| error.naming(&user.login))
}

fn image(user: &User) -> Result<String, StoreError> {
    Ok(serde_json::to_string(user)?)
}

/// Hands the image of every person to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM user ORDER BY id")?;
    let kept = |row: &rusqlite::Row<'_>| {
        let user = from_row(row)?;
        Ok((user.version, image(&user)?))
    };
    each_row(
        statement,
        |row| Ok(UserId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
