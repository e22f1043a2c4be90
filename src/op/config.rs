//! The bureau's shared settings, kept in the ledger: language and policies.

use super::{Doing, OpError, near, require};
use crate::law::{Edition, MonthDay, Policy, PolicyUnit, PolicyValue};
use crate::model::{ActKind, Fault, RecordKind, Role, ValueFault};
use crate::store::{Connection, Ledger, setting};

/// Prefix of the settings that are policies: `policy.catalog.review`.
pub const POLICY: &str = "policy.";

/// Key of the language that everybody gets who states none: `zh` or `en`.
pub const LANGUAGE: &str = "lang";

/// Holds a setting: its key, value, default, and whether the bureau has set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Key, such as `policy.catalog.review`.
    pub key: String,
    /// Value in force.
    pub value: String,
    /// Value without a setting.
    pub default: String,
    /// Whether the bureau has set it.
    pub set: bool,
    /// The policy that it is; nothing for the language.
    pub policy: Option<Policy>,
}

/// Reads a policy's value in the unit of the policy.
#[must_use]
pub fn policy_value(unit: PolicyUnit, text: &str) -> Option<PolicyValue> {
    let value = match unit {
        PolicyUnit::MonthDay => PolicyValue::MonthDay(text.parse::<MonthDay>().ok()?),
        PolicyUnit::WorkingDays | PolicyUnit::Days | PolicyUnit::Years | PolicyUnit::Points => {
            PolicyValue::Count(text.parse().ok()?)
        }
    };
    value.fits(unit).then_some(value)
}

/// Lists every setting there is, by key.
///
/// # Errors
/// What SQLite says.
pub fn list(connection: &Connection, edition: &Edition) -> Result<Vec<Setting>, OpError> {
    let set = setting::all(connection)?;
    let mut known = vec![(LANGUAGE.to_owned(), "zh".to_owned())];
    for policy in &edition.policies {
        known.push((
            format!("{POLICY}{}", policy.key),
            policy.default.to_string(),
        ));
    }
    known.sort();
    Ok(known
        .into_iter()
        .map(|(key, default)| {
            let own = set.iter().find(|(set_key, _)| *set_key == key);
            Setting {
                value: own.map_or_else(|| default.clone(), |(_, value)| value.clone()),
                set: own.is_some(),
                policy: key
                    .strip_prefix(POLICY)
                    .and_then(|key| edition.policy(key))
                    .cloned(),
                default,
                key,
            }
        })
        .collect())
}

/// Finds one setting.
///
/// # Errors
/// [`Fault::NotFound`] with like keys; what SQLite says.
pub fn get(connection: &Connection, edition: &Edition, key: &str) -> Result<Setting, OpError> {
    let all = list(connection, edition)?;
    if let Some(found) = all.iter().find(|setting| setting.key == key) {
        return Ok(found.clone());
    }
    Err(Fault::NotFound {
        kind: RecordKind::Setting,
        name: key.to_owned(),
        near: near(key, all.iter().map(|setting| setting.key.as_str())),
    }
    .into())
}

/// Sets a setting, or with `None` lets its default hold again.
///
/// # Errors
/// A key that is not there, a value that does not fit, a person who is neither administrator nor authority head.
pub fn set(
    ledger: &mut Ledger,
    doing: &Doing,
    edition: &Edition,
    key: &str,
    value: Option<&str>,
) -> Result<Setting, OpError> {
    get(ledger.reader(), edition, key)?;
    let roles = [Role::Admin, Role::AuthorityHead];
    require(&doing.person(ledger.reader())?, &roles)?;
    if let Some(value) = value
        && let Some(expected) = misfit(edition, key, value)
    {
        return Err(super::value::fault(key, value, ValueFault::Form { expected }).into());
    }
    let note = Some(format!("{key} = {}", value.unwrap_or_default()));
    let act = doing.act(ActKind::ConfigSet, note);
    ledger.write(&act, |tx| -> Result<bool, OpError> {
        Ok(setting::put(tx, key, value.unwrap_or_default())?)
    })?;
    get(ledger.reader(), edition, key)
}

/// Returns the form expected where a value does not fit its setting.
fn misfit(edition: &Edition, key: &str, value: &str) -> Option<String> {
    if key == LANGUAGE {
        return (!matches!(value, "zh" | "en")).then(|| "zh | en".to_owned());
    }
    let policy = edition.policy(key.strip_prefix(POLICY)?)?;
    let form = match policy.unit {
        PolicyUnit::MonthDay => "03-31",
        PolicyUnit::WorkingDays | PolicyUnit::Days | PolicyUnit::Years => "1, 2, 3, …",
        PolicyUnit::Points => "0, 1, 2, …, 100",
    };
    policy_value(policy.unit, value)
        .is_none()
        .then(|| form.to_owned())
}
