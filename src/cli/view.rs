//! `abdata view [NAME …]`: command lines that somebody saved under a name in the configuration file.
//!
//! ```toml
//! [views]
//! mine = "due --mine --within 5"
//! wanting = ["catalog", "list", "--search", "低保 对象", "--columns", "id,name,provider"]
//! ```
//!
//! A saved line is put in place of `view NAME` before the command line is read; what stands behind the name follows it.

use super::context::Context;
use super::error::{Failure, Usage};
use super::output::{Outcome, table};
use super::settings::Settings;
use crate::model::{Fault, RecordKind};
use crate::op::near;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ffi::OsString;

#[derive(Debug, clap::Args)]
pub struct View {
    name: Option<String>,
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    more: Vec<String>,
}

/// A saved command line: words between spaces, or a list where words hold spaces.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Saved {
    /// One text.
    Line(String),
    /// Its words.
    Words(Vec<String>),
}

impl Saved {
    fn words(&self) -> Vec<String> {
        match self {
            Self::Line(line) => line.split_whitespace().map(str::to_owned).collect(),
            Self::Words(words) => words.clone(),
        }
    }
}

#[derive(Serialize)]
struct Row {
    name: String,
    command: String,
}

impl View {
    /// Lists the saved lines; a name that is there was replaced before this is reached.
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let views = Settings::load()?.views;
        if let Some(name) = &self.name
            && views.contains_key(name)
        {
            return Err(Usage::Other(context.say("out-view-of-views", &[])).into());
        }
        if let Some(name) = self.name {
            return Err(Fault::NotFound {
                kind: RecordKind::View,
                near: near(&name, views.keys().map(String::as_str)),
                name,
            }
            .into());
        }
        let rows: Vec<Row> = views
            .iter()
            .map(|(name, saved)| Row {
                name: name.clone(),
                command: format!("abdata {}", saved.words().join(" ")),
            })
            .collect();
        let cells = rows
            .iter()
            .map(|row| vec![row.name.clone(), row.command.clone()])
            .collect();
        let mut shown = table(context.lang, &["name", "runs"], cells);
        shown.when_empty = context.say("out-no-views", &[]);
        Ok(Outcome::list(rows, shown))
    }
}

/// Puts the line that `view NAME` stands for in its place; without such a name the words stay as they are.
#[must_use]
pub fn expanded(args: Vec<OsString>) -> Vec<OsString> {
    let place = args.windows(2).position(|pair| pair[0] == "view");
    let Some(place) = place.filter(|place| is_first_word(&args, *place)) else {
        return args;
    };
    // A file that cannot be read is told where it is read for everything.
    let views = Settings::load()
        .map(|settings| settings.views)
        .unwrap_or_default();
    splice(args, place, &views)
}

fn splice(mut args: Vec<OsString>, place: usize, views: &BTreeMap<String, Saved>) -> Vec<OsString> {
    let named = args[place + 1].to_str().and_then(|name| views.get(name));
    let Some(saved) = named else {
        return args;
    };
    let words = saved.words().into_iter().map(OsString::from);
    args.splice(place..=place + 1, words);
    args
}

/// Tells whether no other command stands before this place: only options, with or without values.
fn is_first_word(args: &[OsString], place: usize) -> bool {
    super::attempt::noun(&args[..place]).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_line_stands_where_its_name_stood() {
        let views: BTreeMap<String, Saved> = BTreeMap::from([
            ("mine".to_owned(), Saved::Line("due  --mine".to_owned())),
            (
                "two".to_owned(),
                Saved::Words(vec!["catalog".into(), "search".into(), "低保 对象".into()]),
            ),
        ]);
        let spliced = |line: &[&str]| {
            let args: Vec<OsString> = line.iter().map(OsString::from).collect();
            let place = args.iter().position(|arg| arg == "view").unwrap();
            let words = splice(args, place, &views).into_iter();
            words
                .map(|word| word.to_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            spliced(&["abdata", "--lang", "en", "view", "mine", "--within", "3"]),
            ["abdata", "--lang", "en", "due", "--mine", "--within", "3"]
        );
        assert_eq!(
            spliced(&["abdata", "view", "two"]),
            ["abdata", "catalog", "search", "低保 对象"]
        );
        assert_eq!(spliced(&["abdata", "view", "x"]), ["abdata", "view", "x"]);
    }
}
