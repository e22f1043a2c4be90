//! `abdata NOUN submit`: a case begins, or one for each entry.

use super::view::Viewer;
use super::{ForArgs, given_value, input_option, input_texts, named_org, view};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{named_option, option_value};
use crate::cli::output::Outcome;
use crate::cli::takes::Takes;
use crate::model::Refusal;
use crate::model::case::{PERSON_FIELDS, Person, SUBMIT};
use crate::model::field::{Value, find as find_field};
use crate::op;
use crate::op::case::{Conduct, Wanted};
use crate::procedure::Need;
use crate::store::Connection;
use clap::{Arg, ArgAction, ArgMatches, Command};

// The options that are the same for all procedures.
#[derive(Clone, Debug, clap::Args)]
struct Common {
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    acting_for: ForArgs,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Clone, Debug)]
pub struct Submit<P: Conduct> {
    entries: Vec<String>,
    applicant: Option<String>,
    respondent: Option<String>,
    person: Vec<(&'static str, Vec<String>)>,
    given: Vec<(&'static str, Vec<String>)>,
    common: Common,
    procedure: std::marker::PhantomData<P>,
}

/// Tells whether what the opening says may be given at all.
fn asked(need: Need) -> bool {
    need != Need::Never
}

/// Lets the names of a list stand behind each other: a beginning has nothing else that could be meant.
fn several(option: Arg) -> Arg {
    if matches!(option.get_action(), ArgAction::Append) {
        return option.num_args(1..);
    }
    option
}

impl<P: Conduct> clap::Args for Submit<P> {
    fn augment_args(command: Command) -> Command {
        let parties = &P::OPENING.parties;
        let mut command = command;
        if asked(parties.entry) {
            let entry = Arg::new("entry")
                .long("entry")
                .action(ArgAction::Append)
                .num_args(1..)
                .value_delimiter(',');
            let entry = if parties.published {
                entry.add(Takes::Published)
            } else {
                entry
            };
            command = command.arg(entry.required(parties.entry == Need::Required));
        }
        // Without it the acting person's own organisation is meant.
        if asked(parties.applicant) {
            command = command.arg(Arg::new("applicant").long("applicant"));
        }
        if asked(parties.respondent) {
            let respondent = Arg::new("respondent").long(P::RESPONDENT_OPTION);
            command = command.arg(respondent.required(parties.respondent == Need::Required));
        }
        let inputs = P::OPENING.spec.inputs.iter();
        command = command.args(inputs.filter_map(input_option::<P>).map(several));
        if asked(parties.person) {
            for field in PERSON_FIELDS {
                let needed = field.key == "person_name" && parties.person == Need::Required;
                let option = named_option(field, &[], field.key.replace('_', "-"));
                command = command.arg(option.required(needed));
            }
        }
        Common::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<P: Conduct> clap::FromArgMatches for Submit<P> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let parties = &P::OPENING.parties;
        let texts = |key: &'static str| -> Option<(&'static str, Vec<String>)> {
            let texts = matches.get_many::<String>(key)?;
            Some((key, texts.cloned().collect()))
        };
        let one = |key: &'static str, need: Need| {
            if !asked(need) {
                return None;
            }
            matches.get_one::<String>(key).cloned()
        };
        let entries = if asked(parties.entry) {
            texts("entry").map(|(_, texts)| texts).unwrap_or_default()
        } else {
            Vec::new()
        };
        let person = if asked(parties.person) {
            PERSON_FIELDS.iter().filter_map(|f| texts(f.key)).collect()
        } else {
            Vec::new()
        };
        let inputs = P::OPENING.spec.inputs.iter();
        Ok(Self {
            entries,
            applicant: one("applicant", parties.applicant),
            respondent: one("respondent", parties.respondent),
            person,
            given: inputs
                .filter_map(|input| input_texts(input, matches))
                .collect(),
            common: Common::from_arg_matches(matches)?,
            procedure: std::marker::PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<P: Conduct> Submit<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.common.on.doing(context)?;
        let behalf = self.common.acting_for.clone().given();
        let behalf = behalf.read(ledger.reader())?;
        if let Some(bar) = P::elsewhere(&self.written()) {
            return Err(Refusal::from(bar).into());
        }
        let one = P::OPENING.parties.together || self.entries.len() <= 1;
        let wanted = self.wanted(ledger.reader())?;
        let doubtful = wanted.person.has_doubtful_id();
        let dry_run = self.common.dry_run;
        let done = op::case::open(&mut ledger, &doing, behalf.as_ref(), wanted, dry_run)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        let key = if P::BEGIN.code == SUBMIT.code {
            "case-submitted"
        } else {
            "case-done"
        };
        let mut outcome = view::written(&viewer, &done, key, (one, dry_run), context)?;
        if doubtful {
            outcome = outcome.remark(context.say("case-id-doubtful", &[]));
        }
        Ok(outcome)
    }

    /// Returns what was written for the fields, unread.
    fn written(&self) -> Vec<(&'static str, String)> {
        let given = self.given.iter();
        given.map(|(key, texts)| (*key, texts.join(" "))).collect()
    }

    fn wanted(&self, connection: &Connection) -> Result<Wanted<P>, Failure> {
        let mut wanted = Wanted::<P> {
            applicant: named_org(connection, self.applicant.as_deref())?,
            respondent: named_org(connection, self.respondent.as_deref())?,
            reason: self.common.reason.clone(),
            ..Wanted::default()
        };
        for entry in &self.entries {
            let id = op::catalog::find_whole(connection, entry)?;
            if !wanted.entries.contains(&id) {
                wanted.entries.push(id);
            }
        }
        for (key, texts) in &self.given {
            if let Some(field) = find_field(P::fields(), key) {
                let value: Value = given_value(connection, field, texts)?;
                (field.set)(&mut wanted.detail, value);
            }
        }
        let mut person = Person::default();
        for (key, texts) in &self.person {
            if let Some(field) = find_field(PERSON_FIELDS, key) {
                (field.set)(&mut person, option_value(connection, field, texts)?);
            }
        }
        wanted.person = person;
        Ok(wanted)
    }
}
