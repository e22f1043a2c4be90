//! What in the ledger begins or sounds as what somebody types: for questions and for completion.

use super::takes::{Takes, rules};
use crate::message::TOPICS;
use crate::model::field::{Kind, Value};
use crate::model::register::{Collect, Duty, Inspect, Product, System};
use crate::model::text::match_key;
use crate::model::{
    Coded, EntryAction, EntryState, Lang, ProcedureKind, RecordKind, Register, Waiver,
    WaiverStanding,
};
use crate::op::{OpError, config, law};
use crate::procedure::{Procedure, Visit, catalog, is_possible, seen_state, visit};
use crate::store::case::{self, CaseFilter};
use crate::store::entry::{self, EntryFilter};
use crate::store::reading::spells;
use crate::store::{Connection, batch, org, people, region, register, waiver};
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
        Takes::Entry => return entries(connection, typed, EntryFilter::default()),
        Takes::Published => return entries(connection, typed, published()),
        Takes::Stepping(actions) => return entries(connection, typed, stepping(actions)),
        Takes::Case(kind) => return cases(connection, (kind, None), typed, (today, lang)),
        Takes::Acting(kind, action) => {
            return cases(connection, (kind, Some(action)), typed, (today, lang));
        }
        Takes::Register(kind) => records(connection, kind, today)?,
        Takes::Edition => law::list(connection)?
            .into_iter()
            .map(|kept| candidate(kept.edition.id, kept.edition.title.get(lang)))
            .collect(),
        Takes::Choices(_) => fixed(takes, lang),
        Takes::Choice(_) | Takes::Rule | Takes::Flag | Takes::Topic => fixed(takes, lang),
        Takes::Setting => return settings(connection, typed, (today, lang)),
        Takes::Date | Takes::Past | Takes::Whole | Takes::Amount => Vec::new(),
    };
    let spelt = matches!(takes, Takes::Org | Takes::Region | Takes::User);
    Ok(narrowed(found, typed, spelt))
}

/// Lists what fits without a ledger.
#[must_use]
pub fn fixed(takes: Takes, lang: Lang) -> Vec<Candidate> {
    match takes {
        Takes::Choice(choices) | Takes::Choices(choices) => choices
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

fn published() -> EntryFilter {
    EntryFilter {
        states: vec![EntryState::Published],
        ..EntryFilter::default()
    }
}

/// Leaves the entries, or their revisions, that one of the steps leads further.
fn stepping(actions: &[EntryAction]) -> EntryFilter {
    let leads = |state: &EntryState| {
        let mut actions = actions.iter();
        actions.any(|action| catalog::next(*state, *action).is_some())
    };
    EntryFilter {
        stands: EntryState::ALL.iter().copied().filter(leads).collect(),
        ..EntryFilter::default()
    }
}

/// Lists entries whose number begins as typed, or else those that are called so.
fn entries(
    connection: &Connection,
    typed: &str,
    mut filter: EntryFilter,
) -> Result<Vec<Candidate>, OpError> {
    let key = match_key(typed);
    let number = key.strip_prefix('e').unwrap_or(&key);
    let ids = if number.chars().all(|c| c.is_ascii_digit()) {
        let begun = format!("e{number}");
        let mut ids = entry::ids(connection, &filter)?;
        ids.retain(|id| id.to_string().starts_with(&begun));
        ids.truncate(MOST);
        ids
    } else {
        filter.search = Some(typed.to_owned());
        filter.limit = u64::try_from(MOST).ok();
        entry::ids(connection, &filter)?
    };
    let mut found = Vec::new();
    for id in ids {
        if let Some(entry) = entry::load(connection, id)? {
            found.push(candidate(id, entry.name));
        }
    }
    Ok(found)
}

/// Lists the records in force of a register, the newest first.
fn records(
    connection: &Connection,
    kind: RecordKind,
    today: Date,
) -> Result<Vec<Candidate>, OpError> {
    match kind {
        RecordKind::System => kept::<System>(connection),
        RecordKind::Duty => kept::<Duty>(connection),
        RecordKind::Collect => kept::<Collect>(connection),
        RecordKind::Inspect => kept::<Inspect>(connection),
        RecordKind::Product => kept::<Product>(connection),
        RecordKind::Waiver => {
            let mut waivers = waiver::all(connection)?;
            waivers.retain(|waiver| waiver.standing(today) == WaiverStanding::InForce);
            let called = |waiver: &Waiver| format!("{}@{}", waiver.rule, waiver.subject);
            let found = waivers.iter().rev();
            Ok(found.map(|one| candidate(one.id, called(one))).collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// Lists the records of a register with whose they are and what must be said of them.
fn kept<R: Register>(connection: &Connection) -> Result<Vec<Candidate>, OpError> {
    let orgs = org::all(connection)?;
    let called = |record: &R| {
        let own = orgs.iter().find(|org| Some(org.id) == record.org());
        let fields = R::FIELDS.iter().filter(|field| field.required);
        let texts = fields.filter(|field| matches!(field.kind, Kind::Text | Kind::LongText));
        let texts = texts.filter_map(|field| match (field.get)(record) {
            Value::Text(text) => Some(text),
            _ => None,
        });
        let words: Vec<String> = own
            .map(|org| org.name.clone())
            .into_iter()
            .chain(texts)
            .collect();
        words.join(" ")
    };
    let mut records: Vec<R> = register::all(connection)?;
    records.retain(|record| record.mark().retired_on.is_none());
    let found = records.iter().rev();
    Ok(found
        .map(|one| candidate(one.number(), called(one)))
        .collect())
}

/// Lists open cases, the newest first, or all whose number or title holds what is typed; where an action is named, those
/// on which it is possible.
fn cases(
    connection: &Connection,
    (kind, action): (ProcedureKind, Option<&str>),
    typed: &str,
    (today, lang): (Date, Lang),
) -> Result<Vec<Candidate>, OpError> {
    struct Cases<'a> {
        connection: &'a Connection,
        filter: CaseFilter,
        action: Option<&'a str>,
        today: Date,
        lang: Lang,
    }
    impl Visit for Cases<'_> {
        type Out = Result<Vec<Candidate>, OpError>;
        fn visit<P: Procedure>(self) -> Self::Out {
            let action = self.action.and_then(P::Action::from_code);
            let mut found = Vec::new();
            for id in case::ids(self.connection, &self.filter)? {
                let Some(case) = case::load::<P>(self.connection, id)? else {
                    continue;
                };
                if action.is_some_and(|action| !is_possible(&case, action, self.today)) {
                    continue;
                }
                let state = seen_state(&case, self.today).word(self.lang);
                let label = format!("{} {state}", case.head.title);
                found.push((P::ends(case.state), candidate(case.head.number, label)));
                if found.len() == MOST {
                    break;
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
        // Those on which nothing can be done do not count.
        limit: i64::try_from(MOST).ok().filter(|_| action.is_none()),
        ..CaseFilter::default()
    };
    visit(
        kind,
        Cases {
            connection,
            filter,
            action,
            today,
            lang,
        },
    )
}

/// Lists the keys that `config` takes, with what they are and their values; any part of either is looked for.
fn settings(
    connection: &Connection,
    typed: &str,
    (today, lang): (Date, Lang),
) -> Result<Vec<Candidate>, OpError> {
    let edition = law::on(connection, today)?;
    let settings = config::list(connection, &edition)?.into_iter();
    let called = |key: &str| {
        let policy = edition.policy(key.strip_prefix(config::POLICY)?)?;
        Some(policy.label.get(lang).to_owned())
    };
    let mut found: Vec<Candidate> = settings
        .map(|setting| {
            let label = called(&setting.key).unwrap_or_default();
            candidate(setting.key, format!("{label} {}", setting.value).trim())
        })
        .collect();
    let typed = match_key(typed);
    let holds = |text: &str| match_key(text).contains(&typed);
    found.retain(|one| holds(&one.value) || holds(&one.label));
    found.sort_by_key(|one| !match_key(&one.value).starts_with(&typed));
    found.truncate(MOST);
    Ok(found)
}
