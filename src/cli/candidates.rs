//! What in the ledger begins or sounds as what somebody types: for questions and for completion.

use super::takes::{Takes, rules};
use crate::message::TOPICS;
use crate::model::text::match_key;
use crate::model::{Coded, EntryId, EntryState, Lang, ProcedureKind};
use crate::op::{OpError, config, law};
use crate::procedure::{Procedure, Visit, visit};
use crate::store::case::{self, CaseFilter};
use crate::store::entry::{self, EntryFilter};
use crate::store::reading::spells;
use crate::store::{Connection, batch, org, people, region};
use jiff::civil::Date;

/// Most candidates that are offered at once.
pub const MOST: usize = 50;

/// A value with what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What the command line takes.
    pub value: String,
    /// What it is, for people.
    pub label: String,
}

fn candidate(value: impl ToString, label: impl Into<String>) -> Candidate {
    Candidate {
        value: value.to_string(),
        label: label.into(),
    }
}

/// Lists what fits the beginning of a value, at most [`MOST`]; `typed` may also be a part of the name, in characters or,
/// for entries, organisations, regions and people, in pinyin.
///
/// # Errors
/// What SQLite says.
pub fn of(
    connection: &Connection,
    takes: Takes,
    typed: &str,
    (today, lang): (Date, Lang),
) -> Result<Vec<Candidate>, OpError> {
    let found = match takes {
        Takes::Org => org::all(connection)?
            .into_iter()
            .filter(|org| org.active)
            .map(|org| candidate(org.code, org.name))
            .collect(),
        Takes::Region => region::all(connection)?
            .into_iter()
            .map(|region| candidate(region.code, region.name))
            .collect(),
        Takes::User => people::all(connection)?
            .into_iter()
            .filter(|user| user.active)
            .map(|user| candidate(user.login, user.name.unwrap_or_default()))
            .collect(),
        Takes::Batch => batch::all(connection)?
            .into_iter()
            .rev()
            .map(|batch| candidate(batch.id, batch.file))
            .collect(),
        Takes::Entry => return entries(connection, typed, &[]),
        Takes::Published => return entries(connection, typed, &[EntryState::Published]),
        Takes::Case(kind) => return cases(connection, kind, typed, lang),
        Takes::Choice(_) | Takes::Rule | Takes::Flag | Takes::Topic => fixed(takes, lang),
        Takes::Setting => settings(connection, today)?,
        Takes::Date | Takes::Past | Takes::Whole | Takes::Amount => Vec::new(),
    };
    let spelt = matches!(takes, Takes::Org | Takes::Region | Takes::User);
    Ok(narrowed(found, typed, spelt))
}

/// Lists what fits without a ledger.
#[must_use]
pub fn fixed(takes: Takes, lang: Lang) -> Vec<Candidate> {
    match takes {
        Takes::Choice(choices) => choices
            .iter()
            .map(|choice| candidate(choice.code, choice.word(lang)))
            .collect(),
        Takes::Rule => rules().map(|(code, slug)| candidate(code, slug)).collect(),
        Takes::Flag => ["yes", "no"]
            .iter()
            .map(|word| candidate(word, String::new()))
            .collect(),
        Takes::Topic => {
            let tree = super::command(lang);
            let commands = tree.get_subcommands().map(|noun| {
                let about = noun.get_about().map(ToString::to_string);
                candidate(noun.get_name(), about.unwrap_or_default())
            });
            let topics = TOPICS
                .iter()
                .filter(|topic| tree.find_subcommand(topic.name).is_none());
            commands
                .chain(topics.map(|topic| candidate(topic.name, topic.title(lang))))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Leaves those whose value begins so or whose name holds it.
pub fn fitting(found: Vec<Candidate>, typed: &str) -> Vec<Candidate> {
    narrowed(found, typed, false)
}

/// Narrows as [`fitting`] does; `spelt` leaves those too whose name is spelt so.
fn narrowed(mut found: Vec<Candidate>, typed: &str, spelt: bool) -> Vec<Candidate> {
    let typed = match_key(typed);
    found.retain(|one| {
        match_key(&one.value).starts_with(&typed)
            || match_key(&one.label).contains(&typed)
            || (spelt && spells(&one.label, &typed))
    });
    found.truncate(MOST);
    found
}

fn entries(
    connection: &Connection,
    typed: &str,
    states: &[EntryState],
) -> Result<Vec<Candidate>, OpError> {
    let limit = u64::try_from(MOST).ok();
    let named = |ids: Vec<EntryId>| -> Result<Vec<Candidate>, OpError> {
        let mut found = Vec::new();
        for id in ids {
            if let Some(entry) = entry::load(connection, id)? {
                found.push(candidate(id, entry.name));
            }
        }
        Ok(found)
    };
    // A number is completed by the entry of that number and none that is called so.
    if let Some(id) = EntryId::read(typed) {
        return named(vec![id]);
    }
    let search = Some(typed.to_owned()).filter(|typed| !typed.is_empty() && typed != "e");
    let filter = EntryFilter {
        search,
        states: states.to_vec(),
        limit,
        ..EntryFilter::default()
    };
    named(entry::ids(connection, &filter)?)
}

/// Lists open cases, the newest first, or all whose number or title holds what is typed.
fn cases(
    connection: &Connection,
    kind: ProcedureKind,
    typed: &str,
    lang: Lang,
) -> Result<Vec<Candidate>, OpError> {
    struct Cases<'a> {
        connection: &'a Connection,
        filter: CaseFilter,
        lang: Lang,
    }
    impl Visit for Cases<'_> {
        type Out = Result<Vec<Candidate>, OpError>;
        fn visit<P: Procedure>(self) -> Self::Out {
            let mut found = Vec::new();
            for id in case::ids(self.connection, &self.filter)? {
                if let Some(case) = case::load::<P>(self.connection, id)? {
                    let state = case.state.word(self.lang);
                    let label = format!("{} {state}", case.head.title);
                    found.push((P::ends(case.state), candidate(case.head.number, label)));
                }
            }
            // What is still open is what most verbs are for.
            found.sort_by_key(|(ended, _)| *ended);
            Ok(found.into_iter().map(|(_, one)| one).collect())
        }
    }
    let filter = CaseFilter {
        procedure: Some(kind),
        search: Some(match_key(typed)).filter(|typed| !typed.is_empty()),
        limit: i64::try_from(MOST).ok(),
        ..CaseFilter::default()
    };
    visit(
        kind,
        Cases {
            connection,
            filter,
            lang,
        },
    )
}

/// Lists the keys that `config` takes, with their values.
fn settings(connection: &Connection, today: Date) -> Result<Vec<Candidate>, OpError> {
    let edition = law::on(connection, today)?;
    let settings = config::list(connection, &edition)?.into_iter();
    Ok(settings
        .map(|setting| candidate(setting.key, setting.value))
        .collect())
}
