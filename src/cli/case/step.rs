//! `abdata NOUN ACTION CASE…`: one verb for each action of a procedure.

use super::filter::{CaseFilterArgs, ListFilterArgs, NarrowArgs, choose};
use super::view::Viewer;
use super::{ForArgs, among, given_value, input_option, input_texts, named_org, verb_of, view};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::takes::Takes;
use crate::cli::words::both;
use crate::model::field::find as find_field;
use crate::model::{Choice, Coded, Lang};
use crate::op;
use crate::op::case::{Asking, Conduct};
use crate::procedure::{Need, Spec};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Args, Command, FromArgMatches};

/// Name of the filter by an entry.
const ENTRY: &str = "entry";

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
    /// The entry that the cases are about, where the option is none of the action's own.
    entry: Option<String>,
    common: Common,
}

impl<P: Conduct> Step<P> {
    /// Makes the command of an action, or of several that share a verb, with words from their descriptions.
    pub(super) fn command(actions: &[P::Action]) -> Command {
        let specs: Vec<Spec> = actions.iter().map(|action| P::spec(*action)).collect();
        let name = actions.first().map(|one| verb_of::<P>(*one));
        let name = name.unwrap_or_default();
        let example = example::<P>(&name, actions);
        let words = |lang| about::<P>(actions, lang);
        let mut command = Command::new(name)
            .about(both(&words(Lang::Zh), &words(Lang::En)))
            .after_help(both(&example, &example));
        for spec in &specs {
            command = command.args(among::options(spec.inputs));
        }
        let switches = actions.iter().filter_map(|one| switch::<P>(*one));
        let switches: Vec<Arg> = switches.collect();
        if !switches.is_empty() {
            let group = ArgGroup::new("either").required(true);
            command = command.group(group.args(switches.iter().map(Arg::get_id)));
        }
        command = command.args(switches);
        let mut known = Vec::new();
        for input in specs.iter().flat_map(|spec| spec.inputs) {
            if !known.contains(&input.key) {
                known.push(input.key);
                command = command.args(input_option::<P>(input));
            }
        }
        let needed = |need: fn(&Spec) -> Need| {
            let is = |wanted| specs.iter().filter(|spec| need(spec) == wanted).count();
            match (is(Need::Required), is(Need::Never)) {
                (required, _) if required == specs.len() => Need::Required,
                (_, never) if never == specs.len() => Need::Never,
                _ => Need::Optional,
            }
        };
        for (key, need) in [
            ("respondent", needed(|spec| spec.respondent)),
            ("reason", needed(|spec| spec.reason)),
        ] {
            if need != Need::Never {
                let mut option = clap::Arg::new(key).long(key);
                if (key, need) == ("reason", Need::Required) {
                    option = option.help(reason::<P>(actions));
                }
                command = command.arg(option.required(need == Need::Required));
            }
        }
        let mut inputs = specs.iter().flat_map(|spec| spec.inputs);
        let free = inputs.all(|input| input.option != ENTRY);
        let entry = free.then(|| Arg::new(ENTRY).long(ENTRY));
        Common::augment_args(command.args(entry)).mut_arg("cases", |arg| match actions.first() {
            Some(action) => arg.add(Takes::Acting(P::KIND, action.code())),
            None => arg,
        })
    }

    /// Returns the one of the actions of a verb that was typed.
    pub(super) fn chosen(actions: &[P::Action], matches: &ArgMatches) -> Option<P::Action> {
        let typed = |action: &P::Action| match P::spelled(*action) {
            Some((_, switch)) => matches.get_flag(switch),
            None => true,
        };
        actions.iter().copied().find(typed)
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
            entry: matches.try_get_one::<String>(ENTRY).ok().flatten().cloned(),
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
        let filters = ListFilterArgs {
            filter: common.filter.clone(),
            narrow: common.narrow.clone(),
            entry: self.entry.clone(),
        };
        let ids = choose::<P>(reader, context, &common.cases, &filters, self.action)?;
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
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        let named = self.common.cases.len() == 1;
        view::written(&viewer, &done, "case-done", (named, dry_run), context)
    }
}

/// Words the reason that actions cannot do without.
fn reason<P: Conduct>(actions: &[P::Action]) -> String {
    let words = |lang| {
        let words = actions
            .iter()
            .map(|one| word(P::Action::CHOICES, one.code(), lang));
        words.collect::<Vec<_>>()
    };
    both(
        &format!("{}的理由", words(Lang::Zh).join("或")),
        &format!("Reason to {}", words(Lang::En).join(" or ")),
    )
}

/// Makes the switch that tells an action from others of the same verb.
fn switch<P: Conduct>(action: P::Action) -> Option<Arg> {
    let (verb, name) = P::spelled(action)?;
    let word = |lang| word(P::Action::CHOICES, action.code(), lang);
    let switch = Arg::new(name).long(name).action(ArgAction::SetTrue);
    let others = P::Action::ALL.iter().filter_map(|one| P::spelled(*one));
    let others: Vec<&str> = others
        .filter(|(own, other)| *own == verb && *other != name)
        .map(|(_, other)| other)
        .collect();
    // The group holds that one of them is given.
    Some(
        switch
            .conflicts_with_all(others)
            .help(both(word(Lang::Zh), word(Lang::En))),
    )
}

fn word(choices: &'static [Choice], code: &str, lang: Lang) -> &'static str {
    let found = choices.iter().find(|choice| choice.code == code);
    found.map_or("", |choice| choice.word(lang))
}

/// Says what actions of one verb are, who does them and by which article.
fn about<P: Conduct>(actions: &[P::Action], lang: Lang) -> String {
    let words: Vec<&str> = actions
        .iter()
        .map(|action| word(P::Action::CHOICES, action.code(), lang))
        .collect();
    let Some(spec) = actions.first().map(|action| P::spec(*action)) else {
        return String::new();
    };
    let who = word(crate::model::Who::CHOICES, spec.who.code(), lang);
    let (article, paragraph) = (spec.article, spec.paragraph);
    match lang {
        Lang::Zh => {
            let what = words.join("或");
            format!("{what}（由{who}办理，第{article}条第{paragraph}款）")
        }
        Lang::En => {
            let what = words.join(" or ");
            let mut letters = what.chars();
            let first = letters.next().map(|c| c.to_uppercase().to_string());
            let what = format!("{}{}", first.unwrap_or_default(), letters.as_str());
            format!("{what} (by {who}; Art. {article}¶{paragraph})")
        }
    }
}

/// Writes a line to type, with what the first of the actions cannot do without.
fn example<P: Conduct>(verb: &str, actions: &[P::Action]) -> String {
    let noun = P::KIND.code();
    let mut line = format!("abdata {noun} {verb} {noun}-2026-0001");
    let Some(action) = actions.first() else {
        return line;
    };
    let spec = P::spec(*action);
    if let Some((_, switch)) = P::spelled(*action) {
        line.push_str(&format!(" --{switch}"));
    }
    for input in spec.inputs.iter().filter(|i| i.required || i.shown) {
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
