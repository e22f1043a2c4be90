//! `abdata NOUN ACTION CASE…`: one verb for each action of a procedure.

use super::filter::{CaseFilterArgs, NarrowArgs, choose};
use super::view::Viewer;
use super::{ForArgs, among, given_value, input_option, input_texts, named_org, verb, view};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::words::both;
use crate::model::field::find as find_field;
use crate::model::{Choice, Coded, Lang};
use crate::op;
use crate::op::case::{Asking, Conduct};
use crate::procedure::{Need, Spec};
use clap::{ArgMatches, Args, Command, FromArgMatches};

// The options that are the same for all actions.
#[derive(Clone, Debug, clap::Args)]
struct Common {
    cases: Vec<String>,
    #[command(flatten)]
    filter: CaseFilterArgs,
    #[command(flatten)]
    narrow: NarrowArgs,
    #[command(flatten)]
    acting_for: ForArgs,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Clone, Debug)]
pub struct Step<P: Conduct> {
    action: P::Action,
    given: Vec<(&'static str, Vec<String>)>,
    named: Vec<(&'static str, Vec<String>)>,
    respondent: Option<String>,
    reason: Option<String>,
    common: Common,
}

impl<P: Conduct> Step<P> {
    /// Makes the command of an action, with words from its description.
    pub(super) fn command(action: P::Action) -> Command {
        let spec = P::spec(action);
        let name = verb(action.code());
        let example = example::<P>(&name, &spec);
        let mut command = Command::new(name)
            .about(both(
                &about(action, &spec, Lang::Zh),
                &about(action, &spec, Lang::En),
            ))
            .after_help(both(&example, &example));
        command = command
            .args(among::options(spec.inputs))
            .args(spec.inputs.iter().filter_map(input_option::<P>));
        if spec.respondent != Need::Never {
            let respondent = clap::Arg::new("respondent").long("respondent");
            command = command.arg(respondent.required(spec.respondent == Need::Required));
        }
        if spec.reason != Need::Never {
            let reason = clap::Arg::new("reason").long("reason");
            command = command.arg(reason.required(spec.reason == Need::Required));
        }
        Common::augment_args(command)
    }

    /// Reads what was given for an action.
    pub(super) fn read(action: P::Action, matches: &ArgMatches) -> Result<Self, clap::Error> {
        let spec = P::spec(action);
        let inputs = spec.inputs.iter();
        Ok(Self {
            action,
            given: inputs.filter_map(|i| input_texts(i, matches)).collect(),
            named: among::texts(spec.inputs, matches),
            respondent: (spec.respondent != Need::Never)
                .then(|| matches.get_one::<String>("respondent").cloned())
                .flatten(),
            reason: (spec.reason != Need::Never)
                .then(|| matches.get_one::<String>("reason").cloned())
                .flatten(),
            common: Common::from_arg_matches(matches)?,
        })
    }

    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.common.on.doing(context)?;
        let behalf = self
            .common
            .acting_for
            .clone()
            .given()
            .read(ledger.reader())?;
        let common = &self.common;
        let reader = ledger.reader();
        let filters = (&common.filter, &common.narrow);
        let ids = choose::<P>(reader, context, &common.cases, filters, self.action)?;
        let mut values = Vec::new();
        let named = among::spread(P::spec(self.action).inputs, &self.named)?;
        for (key, texts) in self.given.iter().chain(&named) {
            if let Some(field) = find_field(P::fields(), key) {
                values.push((field.key, given_value(ledger.reader(), field, texts)?));
            }
        }
        let asking = Asking::<P> {
            action: self.action,
            values,
            reason: self.reason,
            respondent: named_org(ledger.reader(), self.respondent.as_deref())?,
            history: false,
        };
        let dry_run = self.common.dry_run;
        let done = op::case::act(&mut ledger, &doing, behalf.as_ref(), &ids, &asking, dry_run)?;
        let viewer = Viewer::new(ledger.reader(), doing.on, context.lang)?;
        view::written(&viewer, &done, "case-done", dry_run, context)
    }
}

/// Says what an action is, who does it and by which article.
fn about<A: Coded>(action: A, spec: &Spec, lang: Lang) -> String {
    let word = |choice: &'static [Choice], code: &str| {
        let found = choice.iter().find(|choice| choice.code == code);
        found.map_or("", |choice| choice.word(lang))
    };
    let what = word(A::CHOICES, action.code());
    let who = word(crate::model::Who::CHOICES, spec.who.code());
    let (article, paragraph) = (spec.article, spec.paragraph);
    match lang {
        Lang::Zh => format!("{what}（由{who}办理，第{article}条第{paragraph}款）"),
        Lang::En => {
            let mut letters = what.chars();
            let first = letters.next().map(|c| c.to_uppercase().to_string());
            let what = format!("{}{}", first.unwrap_or_default(), letters.as_str());
            format!("{what} (by {who}; Art. {article}¶{paragraph})")
        }
    }
}

/// Writes a line to type, with what the action cannot do without.
fn example<P: Conduct>(verb: &str, spec: &Spec) -> String {
    let noun = P::KIND.code();
    let mut line = format!("abdata {noun} {verb} {noun}-2026-0001");
    for input in spec.inputs.iter().filter(|input| input.required) {
        let value = match find_field(P::fields(), input.key).map(|field| field.kind) {
            Some(crate::model::field::Kind::Date) => "2026-03-31".to_owned(),
            Some(crate::model::field::Kind::Choice(choices)) => {
                choices.first().map_or("…", |choice| choice.code).to_owned()
            }
            _ => "…".to_owned(),
        };
        line.push_str(&format!(" --{} {value}", input.option));
    }
    line.push_str(&among::example(spec.inputs));
    if spec.respondent == Need::Required {
        line.push_str(" --respondent …");
    }
    if spec.reason == Need::Required {
        line.push_str(" --reason …");
    }
    line
}
