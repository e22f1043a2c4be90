//! The options that every command has, before and after its name.

use std::ffi::OsString;
use std::path::PathBuf;

// No documentation comments on the fields: clap would take them for help, and the words stand in `message`. Of a repeated
// option the last counts, so that what stands behind a saved view goes before what it says.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Global {
    #[arg(long, global = true, overrides_with = "db")]
    pub db: Option<PathBuf>,
    #[arg(long, global = true, overrides_with = "lang", value_parser = ["zh", "en"])]
    pub lang: Option<String>,
    #[arg(long, global = true, overrides_with = "format", value_parser = ["table", "json", "jsonl", "csv", "md", "ics", "html", "xlsx"])]
    pub format: Option<String>,
    #[arg(long, global = true, overrides_with = "columns")]
    pub columns: Option<String>,
    #[arg(long, global = true, overrides_with = "no_headers")]
    pub no_headers: bool,
    #[arg(long, short, global = true, overrides_with = "quiet")]
    pub quiet: bool,
    #[arg(long, short, global = true, overrides_with = "verbose")]
    pub verbose: bool,
    #[arg(long, global = true, overrides_with = "color", value_parser = ["auto", "always", "never"])]
    pub color: Option<String>,
    #[arg(long, global = true, overrides_with = "no_progress")]
    pub no_progress: bool,
    #[arg(long, global = true, overrides_with = "no_input")]
    pub no_input: bool,
    #[arg(long, short, global = true, overrides_with = "yes")]
    pub yes: bool,
    #[arg(long, global = true, overrides_with = "act_as")]
    pub act_as: Option<String>,
    #[arg(long, global = true, overrides_with = "busy_timeout")]
    pub busy_timeout: Option<u32>,
}

/// Returns the value of an option before the command line is parsed: the last of `--name value` and `--name=value`.
#[must_use]
pub fn glimpse(args: &[OsString], name: &str) -> Option<String> {
    let texts: Vec<&str> = args
        .iter()
        .skip(1)
        .map(|arg| arg.to_str().unwrap_or_default())
        .take_while(|arg| *arg != "--")
        .collect();
    let mut given = texts.iter().enumerate().filter_map(|(at, arg)| {
        let rest = arg.strip_prefix(name)?;
        if rest.is_empty() {
            texts.get(at + 1).copied()
        } else {
            rest.strip_prefix('=')
        }
    });
    given.next_back().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_seen_in_both_spellings_up_to_the_double_dash() {
        let seen = |args: &[&str]| {
            let args: Vec<OsString> = args.iter().map(OsString::from).collect();
            glimpse(&args, "--lang")
        };
        assert_eq!(
            seen(&["abdata", "--lang", "en", "org"]).as_deref(),
            Some("en")
        );
        assert_eq!(seen(&["abdata", "org", "--lang=zh"]).as_deref(), Some("zh"));
        assert_eq!(seen(&["abdata", "--", "--lang=zh"]), None);
        assert_eq!(seen(&["abdata", "--language", "zh"]), None);
    }
}
