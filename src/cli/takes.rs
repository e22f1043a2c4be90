//! What an option or argument takes, beyond text: for questions and for completion.
//!
//! The options of fields say it themselves ([`Takes::of`]); of all others it is told by their name, which means the same in
//! every command.

use crate::model::entry::{OpenType, Scope, ShareType};
use crate::model::field::Kind;
use crate::model::{Choice, Coded, EntryAction, EntryState, ProcedureKind, RecordKind};
use crate::procedure::{Procedure, Visit, visit};
use crate::rule::RULES;
use clap::builder::ArgExt;
use clap::{Arg, Command};

/// Says what a value names or is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Takes {
    /// One member of a closed list.
    Choice(&'static [Choice]),
    /// Any number of members of a closed list, with commas between them.
    Choices(&'static [Choice]),
    /// A civil date.
    Date,
    /// A civil date of something that has happened: today or before.
    Past,
    /// A whole number.
    Whole,
    /// A number with decimals.
    Amount,
    /// Yes or no.
    Flag,
    /// An organisation.
    Org,
    /// A region.
    Region,
    /// A catalogue entry.
    Entry,
    /// A catalogue entry that is published.
    Published,
    /// A catalogue entry that one of these steps can be made with.
    Stepping(&'static [EntryAction]),
    /// A case of a procedure.
    Case(ProcedureKind),
    /// A case of a procedure on which an action, by its code, is possible.
    Acting(ProcedureKind, &'static str),
    /// A record of a register, by its number.
    Register(RecordKind),
    /// An edition of the Measures.
    Edition,
    /// An import batch.
    Batch,
    /// A compliance rule.
    Rule,
    /// A person who may write.
    User,
    /// A policy or setting.
    Setting,
    /// A command or a topic of the handbook.
    Topic,
}

impl ArgExt for Takes {}

impl Takes {
    /// Says what a field takes; nothing where any text will do.
    #[must_use]
    pub fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Choice(choices) => Some(Self::Choice(choices)),
            Kind::Choices(choices) => Some(Self::Choices(choices)),
            Kind::Date => Some(Self::Date),
            Kind::Whole => Some(Self::Whole),
            Kind::Amount => Some(Self::Amount),
            Kind::Flag => Some(Self::Flag),
            Kind::Org => Some(Self::Org),
            Kind::Region => Some(Self::Region),
            Kind::Text | Kind::LongText | Kind::List | Kind::Path => None,
        }
    }

    /// Says what an argument of a noun takes, by its name; `verb` is the command that it stands in.
    fn named(noun: &str, verb: &str, id: &str) -> Option<Self> {
        let case = ProcedureKind::from_code(noun);
        Some(match (noun, id) {
            ("catalog", "entries") => stepping(verb),
            (noun, "record" | "records" | "waivers" | "system" | "product")
                if register(noun).is_some() =>
            {
                Self::Register(register(noun)?)
            }
            ("law", "edition") => Self::Edition,
            ("catalog", "share_type") => Self::Choice(ShareType::CHOICES),
            ("catalog", "open_type") => Self::Choice(OpenType::CHOICES),
            ("catalog", "scope") => Self::Choice(Scope::CHOICES),
            ("org", "record") | ("org", "old" | "new") => Self::Org,
            ("region", "record") => Self::Region,
            ("user", "record") | (_, "act_as" | "actor") => Self::User,
            ("config", "key") => Self::Setting,
            ("help", "command") => Self::Topic,
            (_, "entry_state") => Self::Choice(EntryState::CHOICES),
            (noun, "case_state") => Self::Choice(states(ProcedureKind::from_code(noun)?)),
            ("rule" | "waiver", "code") | ("check", "rules") => Self::Rule,
            (_, "case" | "cases") => Self::Case(case?),
            ("catalog" | "share", "change") => Self::Case(ProcedureKind::Change),
            ("compare", "request") => Self::Case(ProcedureKind::Share),
            (_, "entry" | "entries" | "updated_entries") => Self::Entry,
            (_, "org" | "provider" | "applicant" | "respondent" | "acting_for") => Self::Org,
            (_, "region") => Self::Region,
            (_, "batch") => Self::Batch,
            (_, "on") => Self::Past,
            (_, "as_of" | "since" | "until" | "case_since" | "case_until") => Self::Date,
            _ => return None,
        })
    }
}

/// Marks every argument of the tree with what it takes.
#[must_use]
pub fn mark(command: Command) -> Command {
    command.mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        walk(noun, &name)
    })
}

fn walk(command: Command, noun: &str) -> Command {
    let verb = command.get_name().to_owned();
    command
        .mut_args(|arg| marked(arg, noun, &verb))
        .mut_subcommands(|sub| walk(sub, noun))
}

fn marked(arg: Arg, noun: &str, verb: &str) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let id = arg.get_id().as_str();
    let takes = match arg.get::<Takes>() {
        Some(Takes::Date) if has_happened(noun, id) => Some(Takes::Past),
        Some(_) => None,
        None => Takes::named(noun, verb, id),
    };
    match takes {
        Some(takes) => arg.add(takes),
        None => arg,
    }
}

/// Tells whether a register refuses a day to come in a field: what it records has happened.
fn has_happened(noun: &str, field: &str) -> bool {
    matches!(
        (noun, field),
        ("duty", "done_on")
            | ("inspect", "inspected_on" | "corrected_on")
            | ("product", "acquired_on" | "registered_on")
            | ("system", "built_on")
            | ("collect", "since")
    )
}

/// Says which entries a verb of the catalogue is for.
fn stepping(verb: &str) -> Takes {
    match verb {
        "submit" => Takes::Stepping(&[EntryAction::Submit]),
        "review" => Takes::Stepping(&[
            EntryAction::Endorse,
            EntryAction::Approve,
            EntryAction::Return,
        ]),
        "publish" => Takes::Stepping(&[EntryAction::Publish]),
        "retire" => Takes::Stepping(&[EntryAction::Retire]),
        "release" | "refresh" => Takes::Published,
        _ => Takes::Entry,
    }
}

/// Returns the register that a noun keeps, whose records are named by numbers.
fn register(noun: &str) -> Option<RecordKind> {
    Some(match noun {
        "system" => RecordKind::System,
        "duty" => RecordKind::Duty,
        "collect" => RecordKind::Collect,
        "inspect" => RecordKind::Inspect,
        "waiver" => RecordKind::Waiver,
        "develop" => RecordKind::Product,
        _ => return None,
    })
}

/// Lists the states that the cases of a procedure may have.
fn states(kind: ProcedureKind) -> &'static [Choice] {
    struct States;
    impl Visit for States {
        type Out = &'static [Choice];
        fn visit<P: Procedure>(self) -> Self::Out {
            P::State::CHOICES
        }
    }
    visit(kind, States)
}

/// Lists the codes and slugs of the rules.
pub fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    RULES.iter().map(|rule| (rule.code, rule.slug))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    fn takes(path: &[&str], id: &str) -> Option<Takes> {
        let mut command = &mark(crate::cli::command(Lang::En));
        for name in path {
            command = command.find_subcommand(name).unwrap();
        }
        let mut args = command.get_arguments();
        let arg = args.find(|arg| arg.get_id() == id).unwrap();
        arg.get::<Takes>().copied()
    }

    #[test]
    fn names_and_fields_say_what_they_take() {
        assert_eq!(takes(&["share", "submit"], "entry"), Some(Takes::Published));
        assert_eq!(takes(&["catalog", "show"], "entry"), Some(Takes::Entry));
        assert_eq!(
            takes(&["share", "submit"], "received_on"),
            Some(Takes::Past)
        );
        assert_eq!(
            takes(&["share", "approve"], "expires_on"),
            Some(Takes::Date)
        );
        assert_eq!(takes(&["share", "approve"], "on"), Some(Takes::Past));
        assert_eq!(takes(&["duty", "add"], "done_on"), Some(Takes::Past));
        assert_eq!(takes(&["duty", "add"], "valid_until"), Some(Takes::Date));
        assert_eq!(takes(&["collect", "add"], "since"), Some(Takes::Past));
        assert_eq!(takes(&["share", "submit"], "purpose"), None);
        let share = Some(Takes::Case(ProcedureKind::Share));
        assert_eq!(takes(&["share", "show"], "case"), share);
        let approve = Some(Takes::Acting(ProcedureKind::Share, "approve"));
        assert_eq!(takes(&["share", "approve"], "cases"), approve);
        let duty = Some(Takes::Register(RecordKind::Duty));
        assert_eq!(takes(&["duty", "retire"], "records"), duty);
        assert_eq!(takes(&["waiver", "add"], "code"), Some(Takes::Rule));
        assert_eq!(takes(&["org", "show"], "record"), Some(Takes::Org));
        assert!(matches!(
            takes(&["org", "add"], "kind"),
            Some(Takes::Choice(_))
        ));
        assert_eq!(takes(&["org", "add"], "code"), None);
    }
}
