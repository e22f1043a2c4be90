//! What a procedure says of itself.

use super::facts::{Asked, Case, Facts};
use crate::model::case::{Head, SUBMIT};
use crate::model::field::{Field, Value, find};
use crate::model::{Bar, Choice, Coded, OrgId, ProcedureKind, Refusal, Who};
use jiff::civil::Date;
use std::fmt::Debug;

/// Says whether something must, may or cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be given.
    Required,
    /// It may be given.
    Optional,
    /// It has no place here.
    Never,
}

/// Names fields among which an option chooses: `--class privacy --by destroyed` sets the field `privacy`.
#[derive(Debug, PartialEq, Eq)]
pub struct Among {
    /// Name of the option that names the fields.
    pub option: &'static str,
    /// What they are called together, in Chinese.
    pub zh: &'static str,
    /// And in English.
    pub en: &'static str,
    /// The fields, each by its key.
    pub choices: &'static [Choice],
    /// What another option may make of those named.
    pub values: &'static [Choice],
}

/// Names a field of the detail that an action sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Key of the field.
    pub key: &'static str,
    /// Name of the option, with `-`, where it is shorter than the key.
    pub option: &'static str,
    /// Whether the action cannot do without it.
    pub required: bool,
    /// Where the option is a mere switch: the value that it stands for, as people would write it.
    pub switch: Option<&'static str>,
    /// Whether it is a day on which something happened, which never lies in the future. The one of an opening is the day
    /// that the first term counts from.
    pub past: bool,
    /// Whether the example of its action shows it, though something else may stand in its place.
    pub shown: bool,
    /// Where it is one of several fields that an option names: what they are. [`Input::option`] then is that of the value,
    /// for all that are named, and [`Input::switch`] the value that naming alone stands for.
    pub among: Option<&'static Among>,
}

impl Input {
    /// Names a field that the action needs.
    #[must_use]
    pub const fn required(key: &'static str, option: &'static str) -> Self {
        Self {
            key,
            option,
            required: true,
            switch: None,
            past: false,
            shown: false,
            among: None,
        }
    }

    /// Names a field that the action may set.
    #[must_use]
    pub const fn optional(key: &'static str, option: &'static str) -> Self {
        Self {
            key,
            option,
            required: false,
            switch: None,
            past: false,
            shown: false,
            among: None,
        }
    }

    /// Names a field that a switch sets to one value: `--via-authority` stands for `via_authority`.
    #[must_use]
    pub const fn switch(key: &'static str, option: &'static str, value: &'static str) -> Self {
        Self {
            key,
            option,
            required: false,
            switch: Some(value),
            past: false,
            shown: false,
            among: None,
        }
    }

    /// Names one of several fields that an option chooses among; without a value that naming alone stands for, `option` is
    /// that of the value.
    #[must_use]
    pub const fn among(
        among: &'static Among,
        key: &'static str,
        option: &'static str,
        stands_for: Option<&'static str>,
    ) -> Self {
        Self {
            key,
            option,
            required: false,
            switch: stands_for,
            past: false,
            shown: false,
            among: Some(among),
        }
    }

    /// Says that the example of its action shows it.
    #[must_use]
    pub const fn shown(mut self) -> Self {
        self.shown = true;
        self
    }

    /// Says that it is a day on which something happened.
    #[must_use]
    pub const fn past(mut self) -> Self {
        self.past = true;
        self
    }
}

/// Describes an action: who may do it, what it needs, and the article that it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spec {
    /// Who may do it.
    pub who: Who,
    /// Whether it decides on somebody's application, which nobody does on their own.
    pub decides: bool,
    /// Whether a reason must be given.
    pub reason: Need,
    /// The fields that it sets.
    pub inputs: &'static [Input],
    /// Whether it names the organisation that answers from then on. Where it may, the one named before goes on.
    pub respondent: Need,
    /// Article.
    pub article: u16,
    /// Paragraph.
    pub paragraph: u16,
}

impl Spec {
    /// Describes an action that needs neither reason nor fields.
    #[must_use]
    pub const fn of(who: Who, article: u16, paragraph: u16) -> Self {
        Self {
            who,
            decides: false,
            reason: Need::Optional,
            inputs: &[],
            respondent: Need::Never,
            article,
            paragraph,
        }
    }

    /// Says that it decides on an application.
    #[must_use]
    pub const fn deciding(mut self) -> Self {
        self.decides = true;
        self
    }

    /// Says that it needs a reason.
    #[must_use]
    pub const fn reasoned(mut self) -> Self {
        self.reason = Need::Required;
        self
    }

    /// Says that it names the organisation that answers from then on.
    #[must_use]
    pub const fn readdressing(mut self, respondent: Need) -> Self {
        self.respondent = respondent;
        self
    }

    /// Names the fields that it sets.
    #[must_use]
    pub const fn with(mut self, inputs: &'static [Input]) -> Self {
        self.inputs = inputs;
        self
    }
}

/// Says how a case of a procedure begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Opening {
    /// Who may begin one, who needs what: [`Spec::inputs`] are the fields given at the start.
    pub spec: Spec,
    /// What is said of the parties.
    pub parties: Parties,
}

/// Says which parties and entries the beginning of a case names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parties {
    /// The organisation that applies.
    pub applicant: Need,
    /// The organisation that must answer; where an entry is named and this is not, its provider.
    pub respondent: Need,
    /// The entry it is about; several make a case each, unless [`Parties::together`].
    pub entry: Need,
    /// Whether several entries are covered by one case.
    pub together: bool,
    /// A person or body outside the administration.
    pub person: Need,
    /// Whether the entry must be published.
    pub published: bool,
}

/// Names the figure that a clock goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// A term or policy of the edition, such as `share.reply`.
    Key(&'static str),
    /// A term or policy of the edition that here rests on another article and paragraph than the edition says.
    Under(&'static str, u16, u16),
    /// A day given with the action; the article and paragraph it rests on.
    Until(Date, u16, u16),
}

/// Says what becomes of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockMove {
    /// It starts.
    Start {
        /// Its name within the procedure.
        name: &'static str,
        /// The figure that it goes by.
        term: Term,
        /// The organisation that must act.
        org: OrgId,
        /// The day of the event, which does not count.
        from: Date,
    },
    /// It ends with the event.
    End {
        /// Its name.
        name: &'static str,
    },
    /// Its term becomes longer; of several of the name, that of the last.
    Extend {
        /// Its name.
        name: &'static str,
        /// Working days in all.
        working_days: u32,
    },
}

/// A procedure: states, actions, who, needs and clocks.
///
/// Implemented by one type a procedure, without values of its own.
pub trait Procedure: Debug + Clone + Copy + Default + PartialEq + Send + Sync + 'static {
    /// Its states.
    type State: Coded + Debug;
    /// What can be done, besides beginning a case, amending and taking back.
    type Action: Coded + Debug;
    /// What a case holds besides its head.
    type Detail: Clone
        + Debug
        + Default
        + PartialEq
        + serde::Serialize
        + serde::de::DeserializeOwned
        + Send
        + Sync
        + 'static;
    /// The noun.
    const KIND: ProcedureKind;
    /// How a case begins; where cases begin in several ways, what any of them may name.
    const OPENING: Opening;
    /// What the organisation that answers is called in ledgers, in Chinese and English.
    const RESPONDENT: (&'static str, &'static str) = ("提供部门", "Provider");
    /// What the day on which a case begins is called in ledgers, in Chinese and English.
    const BEGUN: (&'static str, &'static str) = ("申请日期", "Submitted on");
    /// The option that names the organisation that answers, where a case begins.
    const RESPONDENT_OPTION: &'static str = "respondent";
    /// The beginning of a case as an action: its verb, and what its event is called.
    const BEGIN: &'static Choice = &SUBMIT;

    /// Lists the fields of the detail: options, columns of sheets and of the detail table.
    fn fields() -> &'static [Field<Self::Detail>];

    /// Says where an action leads from a state; `None` where it leads nowhere.
    fn next(state: Self::State, action: Self::Action) -> Option<Self::State>;

    /// Says where an action leads on this case, where [`Procedure::next`] (`to`) alone cannot tell; `None` where it leads
    /// nowhere.
    fn leads(_case: &Case<Self>, _action: Self::Action, to: Self::State) -> Option<Self::State> {
        Some(to)
    }

    /// Describes an action.
    fn spec(action: Self::Action) -> Spec;

    /// Returns the state in which a case begins.
    fn first(detail: &Self::Detail) -> Self::State;

    /// Tells whether a state ends the case.
    fn ends(state: Self::State) -> bool;

    /// Tells whether a case is done with, where its state alone cannot tell.
    fn is_over(state: Self::State, _detail: &Self::Detail) -> bool {
        Self::ends(state)
    }

    /// Returns what moves the clocks when a case begins; refuses what the law bars.
    ///
    /// # Errors
    /// What the law bars.
    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal>;

    /// Returns what moves the clocks with an action; refuses what the law bars. The case still has its former state and
    /// detail; `asked` holds the detail as it shall be.
    ///
    /// # Errors
    /// What the law bars.
    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal>;

    /// Fills in what follows from the circumstances and was not given; `action` is absent where the case begins.
    fn complete(
        _case: &Case<Self>,
        _action: Option<Self::Action>,
        _detail: &mut Self::Detail,
        _facts: &Facts<'_>,
    ) {
    }

    /// Joins what an action states with what the case holds, where a field is told of in several steps; `detail` is as it
    /// shall be.
    fn join(_case: &Case<Self>, _asked: &Asked<'_, Self>, _detail: &mut Self::Detail) {}

    /// Names the verb of an action and the switch that tells it from others of the same verb (`review --pass`); nothing
    /// where its code is a verb of its own.
    fn spelled(_action: Self::Action) -> Option<(&'static str, &'static str)> {
        None
    }

    /// Names who may do an action on this case, where it is not always the same.
    fn who(_case: &Case<Self>, action: Self::Action) -> Who {
        Self::spec(action).who
    }

    /// Says how a case with this detail begins, where cases begin in several ways.
    fn opening(_detail: &Self::Detail) -> Opening {
        Self::OPENING
    }

    /// Names the organisation that must act first on a new case, by whose region it goes; `acting` begins it.
    fn acts_first(head: &Head, _detail: &Self::Detail, acting: Option<OrgId>) -> Option<OrgId> {
        head.respondent.or(head.applicant).or(acting)
    }

    /// Tells whether an action that leads somewhere from the case's state suits this case too, on this day. Where
    /// [`Procedure::step`] bars it as well, that is what the refusal says. What was done in former years is not asked.
    fn suits(_case: &Case<Self>, _action: Self::Action, _on: Date) -> bool {
        true
    }

    /// Names the options that an action needs on this case, besides those that [`Procedure::spec`] says it always needs.
    fn needs(_case: &Case<Self>, _action: Self::Action) -> &'static [&'static str] {
        &[]
    }

    /// Names the action that follows at once from the beginning, by law and not by a person.
    fn follows(_case: &Case<Self>) -> Option<Self::Action> {
        None
    }

    /// Returns the spans in which the case waited for its applicant, from the day after the first to the second day;
    /// nothing where the procedure keeps no such account. One that still runs ends on `on`.
    fn waited(_case: &Case<Self>, _on: Date) -> Option<Vec<(Date, Date)>> {
        None
    }

    /// Returns the state as it shows on a day; nothing is stored by time passing.
    fn seen(state: Self::State, _detail: &Self::Detail, _on: Date) -> Self::State {
        state
    }

    /// Says where somebody must turn whose beginning, by the keys of its fields and what was written there, belongs to
    /// another procedure; nothing where it may belong here.
    fn elsewhere(_given: &[(&'static str, String)]) -> Option<Bar> {
        None
    }

    /// Moves the days that the detail holds of an action whose day is set right: those on which something happened, where
    /// it was recorded on the day itself.
    fn redate(detail: &mut Self::Detail, action: &str, former: Date, now: Date) {
        let inputs = match Self::Action::from_code(action) {
            _ if action == Self::BEGIN.code => Self::OPENING.spec.inputs,
            Some(action) => Self::spec(action).inputs,
            None => &[],
        };
        for input in inputs.iter().filter(|input| input.past) {
            if let Some(field) = find(Self::fields(), input.key)
                && (field.get)(detail) == Value::Date(former)
            {
                (field.set)(detail, Value::Date(now));
            }
        }
    }

    /// Writes what a case is about, in a line.
    fn title(head: &Head, detail: &Self::Detail, entry: Option<&str>) -> String;
}
