//! What the environment and the configuration file say where an option is not given: option before variable before key.

use super::error::{Failure, Usage};
use super::view::Saved;
use etcetera::base_strategy::{BaseStrategy, Xdg};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Holds `$XDG_CONFIG_HOME/abdata/config.toml`; a key that is not here is a mistake.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Path of the ledger.
    pub db: Option<PathBuf>,
    /// `zh` or `en`.
    pub lang: Option<String>,
    /// A name that `--format` takes.
    pub format: Option<String>,
    /// A name that `--color` takes.
    pub color: Option<String>,
    /// Keys of columns, with commas; where a table has none of them, its usual ones are shown.
    pub columns: Option<String>,
    /// As the option.
    pub act_as: Option<String>,
    /// As the option.
    pub yes: Option<bool>,
    /// Seconds.
    pub busy_timeout: Option<u32>,
    /// As the option.
    pub no_headers: Option<bool>,
    /// As the option.
    pub no_progress: Option<bool>,
    /// As the option.
    pub no_input: Option<bool>,
    /// As the option.
    pub quiet: Option<bool>,
    /// As the option.
    pub verbose: Option<bool>,
    /// Directory of the bureau's own templates of papers.
    pub templates: Option<PathBuf>,
    /// Command lines saved under a name, for `view`.
    #[serde(default)]
    pub views: BTreeMap<String, Saved>,
}

impl Settings {
    /// Reads the file; one that is not there says nothing.
    ///
    /// # Errors
    /// [`Usage::Config`] for a file that cannot be read, with what is wrong in it.
    pub fn load() -> Result<Self, Failure> {
        let Ok(base) = Xdg::new() else {
            return Ok(Self::default());
        };
        let path = base.config_dir().join("abdata").join("config.toml");
        let wrong = |detail: String| {
            Failure::from(Usage::Config {
                file: path.display().to_string(),
                detail: detail.trim_end().to_owned(),
            })
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|error| wrong(error.to_string())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(wrong(error.to_string())),
        }
    }
}

/// Reads the variable of an option: `busy-timeout` is `ABDATA_BUSY_TIMEOUT`. A blank one is unset.
#[must_use]
pub fn variable(option: &str) -> Option<String> {
    std::env::var(variable_name(option))
        .ok()
        .filter(|value| !value.trim().is_empty())
}

fn variable_name(option: &str) -> String {
    format!("ABDATA_{}", option.to_uppercase().replace('-', "_"))
}

/// Returns the path of the ledger: the one named, or the usual place.
///
/// # Errors
/// [`Usage::Missing`] where no home directory gives a usual place.
pub fn db(option: Option<&Path>, config: Option<&Path>) -> Result<PathBuf, Failure> {
    let named = option
        .map(Path::to_owned)
        .or_else(|| variable("db").map(PathBuf::from))
        .or_else(|| config.map(Path::to_owned));
    match named {
        Some(path) => Ok(path),
        None => Xdg::new()
            .map(|base| base.data_dir().join("abdata").join("abdata.db"))
            .map_err(|_| Usage::Missing(vec!["--db".to_owned()]).into()),
    }
}

/// Returns a text: option, variable or key.
#[must_use]
pub fn text(name: &str, option: Option<&str>, config: Option<&str>) -> Option<String> {
    option
        .map(str::to_owned)
        .or_else(|| variable(name))
        .or_else(|| config.map(str::to_owned))
}

/// Returns one of the listed values: option, variable or key.
///
/// # Errors
/// [`Usage::InvalidValue`] with those that there are.
pub fn pick<T: Copy>(
    name: &str,
    option: Option<&str>,
    config: Option<&str>,
    names: &[(&'static str, T)],
) -> Result<Option<T>, Failure> {
    let Some(given) = text(name, option, config) else {
        return Ok(None);
    };
    match names.iter().find(|(known, _)| *known == given) {
        Some((_, value)) => Ok(Some(*value)),
        None => Err(Usage::InvalidValue {
            argument: name.to_owned(),
            value: given,
            possible: names.iter().map(|(name, _)| (*name).to_owned()).collect(),
        }
        .into()),
    }
}

/// Returns a number: option, variable or key.
///
/// # Errors
/// [`Usage::InvalidValue`].
pub fn number(
    name: &str,
    option: Option<u32>,
    config: Option<u32>,
) -> Result<Option<u32>, Failure> {
    match (option, variable(name)) {
        (Some(number), _) => Ok(Some(number)),
        (None, Some(given)) => given.trim().parse().map(Some).map_err(|_| {
            Usage::InvalidValue {
                argument: variable_name(name),
                value: given,
                possible: vec!["10".to_owned()],
            }
            .into()
        }),
        (None, None) => Ok(config),
    }
}

/// Returns whether a flag is set: option, variable (`0`, `false` and `no` are not), or key.
#[must_use]
pub fn flag(name: &str, option: bool, config: Option<bool>) -> bool {
    option
        || variable(name).map_or(config.unwrap_or(false), |value| {
            !matches!(value.as_str(), "0" | "false" | "no")
        })
}
