//! Which language is spoken: `--lang`, then `ABDATA_LANG`, then the locale, then the configuration.

use super::error::{Failure, Usage};
use super::settings;
use crate::model::Lang;
use std::ffi::OsString;

/// The languages with the names that `--lang` takes.
pub const NAMES: [(&str, Lang); 2] = [("zh", Lang::Zh), ("en", Lang::En)];

/// Reads the name of a language.
#[must_use]
pub fn read(name: &str) -> Option<Lang> {
    NAMES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, lang)| *lang)
}

/// Returns the name that `--lang` takes.
#[must_use]
pub fn name(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "zh",
        Lang::En => "en",
    }
}

/// Returns the language that options, environment and configuration choose; none where they leave it open.
///
/// # Errors
/// A language that there is not.
pub fn chosen(option: Option<&str>, config: Option<&str>) -> Result<Option<Lang>, Failure> {
    let own = |argument: &str, name: &str| {
        read(name).ok_or_else(|| Usage::InvalidValue {
            argument: argument.to_owned(),
            value: name.to_owned(),
            possible: NAMES.map(|(name, _)| name.to_owned()).to_vec(),
        })
    };
    if let Some(name) = option {
        return Ok(Some(own("--lang", name)?));
    }
    if let Some(name) = settings::variable("lang") {
        return Ok(Some(own("ABDATA_LANG", &name)?));
    }
    if let Some(lang) = locale() {
        return Ok(Some(lang));
    }
    Ok(config.map(|name| own("lang", name)).transpose()?)
}

/// Returns the language of the locale; none for `C`, `POSIX` and unset, as under cron.
fn locale() -> Option<Lang> {
    let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    of_locale(&["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)?)
}

fn of_locale(locale: &str) -> Option<Lang> {
    match locale.split(['_', '.', '@']).next() {
        Some("C" | "POSIX" | "") | None => None,
        Some("zh") => Some(Lang::Zh),
        Some(_) => Some(Lang::En),
    }
}

/// Returns the language before the command line is parsed, for help and for its own errors: mistakes are passed over
/// here, and found when it is parsed.
#[must_use]
pub fn early(args: &[OsString]) -> Lang {
    let option = super::global::glimpse(args, "--lang");
    let config = settings::Settings::load()
        .ok()
        .and_then(|config| config.lang);
    option
        .and_then(|name| read(&name))
        .or_else(|| settings::variable("lang").and_then(|name| read(&name)))
        .or_else(locale)
        .or_else(|| config.and_then(|name| read(&name)))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cron_without_a_locale_leaves_the_language_open() {
        assert_eq!(of_locale("C"), None);
        assert_eq!(of_locale("C.UTF-8"), None);
        assert_eq!(of_locale("POSIX"), None);
        assert_eq!(of_locale("zh_CN.UTF-8"), Some(Lang::Zh));
        assert_eq!(of_locale("en_GB.UTF-8"), Some(Lang::En));
        assert_eq!(of_locale("bo_CN.UTF-8"), Some(Lang::En));
    }
}
