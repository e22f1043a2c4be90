//! Editions of the law in the ledger: which one is in force, and what it and the bureau's policies say.

use super::{Doing, OpError, near, require};
use crate::law::{Edition, KEYS, MonthDay, PolicyValue, Standing};
use crate::model::{ActKind, Fault, RecordKind, Role};
use crate::store::setting::{self, KeptEdition};
use crate::store::{Connection, Ledger, StoreError};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Holds an edition as the ledger keeps it: its content, and when it holds here.
#[derive(Clone, Debug)]
pub struct Adopted {
    /// Its content, with the first and last day as adopted here.
    pub edition: Edition,
    /// Whether the ledger goes by it.
    pub adopted: bool,
}

/// Lists the ledger's editions by their first day.
///
/// # Errors
/// An edition that can no longer be read; what SQLite says.
pub fn list(connection: &Connection) -> Result<Vec<Adopted>, OpError> {
    setting::editions(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Returns the text of an edition as it was loaded.
///
/// # Errors
/// As for [`find`].
pub fn text(connection: &Connection, id: &str) -> Result<String, OpError> {
    find(connection, id)?;
    let mut kept = setting::editions(connection)?.into_iter();
    let text = kept.find(|kept| kept.id == id).map(|kept| kept.text);
    Ok(text.unwrap_or_default())
}

fn read(kept: KeptEdition) -> Result<Adopted, OpError> {
    let parsed = parse(&kept.id, &kept.text)?.completed();
    let mut edition = parsed.map_err(|fault| OpError::Edition {
        file: kept.id.clone(),
        fault,
    })?;
    edition.starts_on = kept.starts_on;
    edition.ends_on = kept.ends_on;
    Ok(Adopted {
        edition,
        adopted: kept.adopted,
    })
}

/// Reads an edition's file.
///
/// # Errors
/// [`OpError::Edition`] with what is wrong and where.
pub fn parse(file: &str, text: &str) -> Result<Edition, OpError> {
    Edition::parse(text).map_err(|fault| OpError::Edition {
        file: file.to_owned(),
        fault,
    })
}

/// Returns the adopted edition that goes for a day: the one in force, else the last that lapsed, else the first.
///
/// # Errors
/// [`StoreError::Corrupt`] when the ledger has none; what SQLite says.
pub fn on(connection: &Connection, day: Date) -> Result<Edition, OpError> {
    let mut adopted: Vec<Edition> = list(connection)?
        .into_iter()
        .filter(|kept| kept.adopted)
        .map(|kept| kept.edition)
        .collect();
    let in_force = adopted
        .iter()
        .rposition(|edition| edition.standing(day) == Standing::InForce);
    let lapsed = adopted
        .iter()
        .rposition(|edition| edition.standing(day) == Standing::Lapsed);
    if adopted.is_empty() {
        return Err(StoreError::Corrupt("edition".to_owned()).into());
    }
    Ok(adopted.swap_remove(in_force.or(lapsed).unwrap_or(0)))
}

/// Finds an edition of the ledger by its id.
///
/// # Errors
/// [`Fault::NotFound`] with like ids; what SQLite says.
pub fn find(connection: &Connection, id: &str) -> Result<Adopted, OpError> {
    let all = list(connection)?;
    if let Some(found) = all.iter().find(|kept| kept.edition.id == id) {
        return Ok(found.clone());
    }
    Err(Fault::NotFound {
        kind: RecordKind::Edition,
        name: id.to_owned(),
        near: near(id, all.iter().map(|kept| kept.edition.id.as_str())),
    }
    .into())
}

/// Loads an edition's file into the ledger; it goes by it once adopted. Returns the edition, and whether it was new.
///
/// # Errors
/// A person who is neither administrator nor authority head; what SQLite says.
pub fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    file: &str,
    text: &str,
) -> Result<(Edition, bool), OpError> {
    let edition = parse(file, text)?;
    require(
        &doing.person(ledger.reader())?,
        &[Role::Admin, Role::AuthorityHead],
    )?;
    let held = setting::editions(ledger.reader())?
        .into_iter()
        .find(|held| held.id == edition.id);
    let kept = KeptEdition {
        id: edition.id.clone(),
        text: text.to_owned(),
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
        adopted: held.as_ref().is_some_and(|held| held.adopted),
    };
    let act = doing.act(ActKind::LawImport, Some(edition.id.clone()));
    let (changed, _) = ledger.write(&act, |tx| -> Result<bool, OpError> {
        Ok(setting::put_edition(tx, &kept)?)
    })?;
    Ok((edition, changed))
}

/// Adopts an edition, with the days on which it starts and ends here; without an end it keeps its length.
///
/// # Errors
/// An edition that is not there, an end before the start, a person who is neither administrator nor authority head.
pub fn adopt(
    ledger: &mut Ledger,
    doing: &Doing,
    id: &str,
    starts_on: Option<Date>,
    ends_on: Option<Date>,
) -> Result<Edition, OpError> {
    require(
        &doing.person(ledger.reader())?,
        &[Role::Admin, Role::AuthorityHead],
    )?;
    let found = find(ledger.reader(), id)?;
    let original = parse(id, &text_of(ledger.reader(), id)?)?;
    let starts_on = starts_on.unwrap_or(found.edition.starts_on);
    let ends_on = ends_on.unwrap_or_else(|| original.ends_on_from(starts_on));
    if ends_on < starts_on {
        let fault = crate::model::ValueFault::Form {
            expected: format!("≥ {starts_on}"),
        };
        return Err(super::value::fault("ends", &ends_on.to_string(), fault).into());
    }
    let kept = KeptEdition {
        id: id.to_owned(),
        text: text_of(ledger.reader(), id)?,
        starts_on,
        ends_on,
        adopted: true,
    };
    let act = doing.act(ActKind::LawAdopt, Some(id.to_owned()));
    ledger.write(&act, |tx| -> Result<bool, OpError> {
        Ok(setting::put_edition(tx, &kept)?)
    })?;
    Ok(find(ledger.reader(), id)?.edition)
}

fn text_of(connection: &Connection, id: &str) -> Result<String, OpError> {
    let held = setting::editions(connection)?
        .into_iter()
        .find(|held| held.id == id);
    Ok(held.map(|held| held.text).unwrap_or_default())
}

/// Holds a figure that a clock or rule goes by, and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The value.
    pub value: PolicyValue,
    /// Article.
    pub article: u16,
    /// Paragraph.
    pub paragraph: u16,
    /// Whether the bureau set it, or may: never shown as if it were law.
    pub policy: bool,
}

/// Returns the figure for a key: the law's term, or the policy as the bureau set it, or the policy's default.
///
/// # Errors
/// [`Fault::NotFound`] for a key that the edition lacks; what SQLite says.
pub fn figure(connection: &Connection, edition: &Edition, key: &str) -> Result<Figure, OpError> {
    if let Some(term) = edition.term(key) {
        return Ok(Figure {
            value: PolicyValue::Count(term.working_days),
            article: term.article,
            paragraph: term.paragraph,
            policy: false,
        });
    }
    let policy = edition.policy(key).ok_or_else(|| Fault::NotFound {
        kind: RecordKind::Policy,
        name: key.to_owned(),
        near: Vec::new(),
    })?;
    let set = setting::get(connection, &format!("{}{key}", super::config::POLICY))?;
    let value = set.and_then(|text| super::config::policy_value(policy.unit, &text));
    Ok(Figure {
        value: value.unwrap_or(policy.default),
        article: policy.article,
        paragraph: policy.paragraph,
        policy: true,
    })
}

/// Returns a figure that is a day of the year.
///
/// # Errors
/// As for [`figure`]; [`Fault::NotFound`] for one that counts.
pub fn month_day(
    connection: &Connection,
    edition: &Edition,
    key: &str,
) -> Result<MonthDay, OpError> {
    match figure(connection, edition, key)?.value {
        PolicyValue::MonthDay(day) => Ok(day),
        PolicyValue::Count(_) => Err(no_figure(key)),
    }
}

fn no_figure(key: &str) -> OpError {
    Fault::NotFound {
        kind: RecordKind::Policy,
        name: key.to_owned(),
        near: Vec::new(),
    }
    .into()
}

/// Returns a figure that counts days, working days or years.
///
/// # Errors
/// As for [`figure`]; [`Fault::NotFound`] for one that is a day of the year.
pub fn count(connection: &Connection, edition: &Edition, key: &str) -> Result<u32, OpError> {
    match figure(connection, edition, key)?.value {
        PolicyValue::Count(count) => Ok(count),
        PolicyValue::MonthDay(_) => Err(no_figure(key)),
    }
}

/// Returns every figure that counts days, working days or years, by key.
///
/// # Errors
/// As for [`figure`].
pub fn figures(
    connection: &Connection,
    edition: &Edition,
) -> Result<BTreeMap<&'static str, u32>, OpError> {
    let mut found = BTreeMap::new();
    for (key, _) in KEYS {
        if let PolicyValue::Count(count) = figure(connection, edition, key)?.value {
            found.insert(*key, count);
        }
    }
    Ok(found)
}
