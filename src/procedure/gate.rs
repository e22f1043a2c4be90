//! The one gate: whether an action may be done now, by this person.

use super::entitled::entitled;
use super::facts::{Answering, Asked, Case, Facts};
use super::possible::{allowed, choice, leads, led, seen_state};
use super::spec::{ClockMove, Need, Opening, Procedure};
use crate::model::case::Head;
use crate::model::{Bar, Choice, Clock, Coded, Refusal};
use jiff::civil::Date;

/// A step that the gate has let through; only [`plan`] and [`open`] make one.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<P: Procedure> {
    from: Option<P::State>,
    to: P::State,
    action: Option<P::Action>,
    on: Date,
    detail: P::Detail,
    respondent: Option<Answering>,
    clocks: Vec<ClockMove>,
}

impl<P: Procedure> Step<P> {
    /// Returns the state that it leaves; nothing where the case begins.
    #[must_use]
    pub fn from(&self) -> Option<P::State> {
        self.from
    }

    /// Returns the state that it enters.
    #[must_use]
    pub fn to(&self) -> P::State {
        self.to
    }

    /// Returns the action's code; that of [`Procedure::BEGIN`] where the case begins.
    #[must_use]
    pub fn action(&self) -> &'static str {
        self.action.map_or(P::BEGIN.code, Coded::code)
    }

    /// Returns the action; nothing where the case begins.
    #[must_use]
    pub fn act(&self) -> Option<P::Action> {
        self.action
    }

    /// Returns the effective date.
    #[must_use]
    pub fn on(&self) -> Date {
        self.on
    }

    /// Returns the detail as it shall be.
    #[must_use]
    pub fn detail(&self) -> &P::Detail {
        &self.detail
    }

    /// Returns the organisation that answers from then on, where the step names one.
    #[must_use]
    pub fn respondent(&self) -> Option<&Answering> {
        self.respondent.as_ref()
    }

    /// Returns what becomes of the clocks.
    #[must_use]
    pub fn clocks(&self) -> &[ClockMove] {
        &self.clocks
    }

    /// Tells whether the case ends with it.
    #[must_use]
    pub fn ends(&self) -> bool {
        P::is_over(self.to, &self.detail)
    }
}

/// Decides whether a case may begin; `case` holds its head and detail and no events yet.
///
/// # Errors
/// A date in the future, a person who may not, parties or fields that are missing, what the law bars.
pub fn open<P: Procedure>(
    case: &Case<P>,
    reason: Option<&str>,
    facts: &Facts<'_>,
) -> Result<Step<P>, Refusal> {
    let who = P::opening(&case.detail).spec.who;
    entitled(&case.head, facts.actor, facts.behalf, who, P::BEGIN)?;
    open_within(case, reason, facts)
}

/// Decides whether a case may begin within another act, which decided already who may: it is not asked again.
///
/// # Errors
/// As for [`open`], but for the person.
pub fn open_within<P: Procedure>(
    case: &Case<P>,
    reason: Option<&str>,
    facts: &Facts<'_>,
) -> Result<Step<P>, Refusal> {
    in_time(case, facts)?;
    let Opening { spec, parties } = &P::opening(&case.detail);
    let given = |key: &'static str| {
        let field = crate::model::field::find(P::fields(), key);
        field.is_some_and(|field| (field.get)(&case.detail) != crate::model::field::Value::Empty)
    };
    let mut missing: Vec<&'static str> = spec
        .inputs
        .iter()
        .filter(|input| input.required && !facts.history && !given(input.key))
        .map(|input| input.option)
        .collect();
    if spec.reason == Need::Required && reason.is_none() {
        missing.push("reason");
    }
    for (need, there, name) in [
        (
            parties.applicant,
            case.head.applicant.is_some(),
            "applicant",
        ),
        (
            parties.respondent,
            case.head.respondent.is_some(),
            P::RESPONDENT_OPTION,
        ),
        (
            parties.entry,
            case.head.entry.is_some() || !case.head.entries.is_empty(),
            "entry",
        ),
        (parties.person, case.head.person.is_some(), "person-name"),
    ] {
        if need == Need::Required && !there && !facts.history {
            missing.push(name);
        }
    }
    refuse_missing(&case.head, P::BEGIN, missing)?;
    let mut case = case.clone();
    let mut detail = case.detail.clone();
    P::complete(&case, None, &mut detail, facts);
    case.detail = detail;
    Ok(Step {
        from: None,
        to: P::first(&case.detail),
        action: None,
        on: facts.on,
        clocks: P::begin(&case, facts)?,
        detail: case.detail,
        respondent: None,
    })
}

/// Decides whether an action may be done now, by this person.
///
/// # Errors
/// The first refusal met: a date in the future or before the last event, a state from which the action leads nowhere, a
/// person whose roles do not reach or who would decide on their own application, what is missing, what the law bars.
pub fn plan<P: Procedure>(
    case: &Case<P>,
    asked: &Asked<'_, P>,
    facts: &Facts<'_>,
) -> Result<Step<P>, Refusal> {
    in_time(case, facts)?;
    let to = leads(case, seen_state(case, facts.on), asked.action)
        .or_else(|| led(case, asked, facts))
        .ok_or_else(|| impossible(case, asked.action, facts.on))?;
    let spec = P::spec(asked.action);
    let word = choice(asked.action);
    let who = P::who(case, asked.action);
    entitled(&case.head, facts.actor, facts.behalf, who, word)?;
    if spec.decides && facts.acting_org() == case.head.applicant && case.head.applicant.is_some() {
        return Err(Refusal::OwnApplication {
            case: case.head.number.clone(),
        });
    }
    let mut missing: Vec<&'static str> = spec
        .inputs
        .iter()
        .filter(|input| input.required && !asked.given.contains(&input.key))
        .map(|input| input.option)
        .collect();
    if spec.reason == Need::Required && asked.reason.is_none() {
        missing.push("reason");
    }
    if spec.respondent != Need::Never && asked.respondent.is_none() {
        missing.push("respondent");
    }
    if !facts.history {
        refuse_missing(&case.head, word, missing)?;
    }
    // What bars it has more to say than that it does not suit.
    let step = finish(case, to, asked, facts)?;
    if facts.history || P::suits(case, asked.action, facts.on) {
        Ok(step)
    } else {
        Err(impossible(case, asked.action, facts.on))
    }
}

/// Says that an action is not possible in the state that a case shows.
fn impossible<P: Procedure>(case: &Case<P>, action: P::Action, on: Date) -> Refusal {
    Refusal::CaseState {
        case: case.head.number.clone(),
        state: choice(seen_state(case, on)),
        asked: choice(action),
        void: case.head.void,
        allowed: allowed(case, on),
    }
}

/// Returns the step that another act brings about, which decided already who may; fields and reason are not asked for.
///
/// # Errors
/// A date in the future or before the last event, a state from which the action leads nowhere, what the law bars.
pub fn brought_about<P: Procedure>(
    case: &Case<P>,
    action: P::Action,
    facts: &Facts<'_>,
) -> Result<Step<P>, Refusal> {
    in_time(case, facts)?;
    let to = leads(case, seen_state(case, facts.on), action)
        .ok_or_else(|| impossible(case, action, facts.on))?;
    let asked = Asked {
        action,
        detail: &case.detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    finish(case, to, &asked, facts)
}

/// Returns the step that follows at once from a beginning, by law and not by a person; nothing where none does.
///
/// # Errors
/// What the law bars.
pub fn by_law<P: Procedure>(case: &Case<P>, facts: &Facts<'_>) -> Result<Option<Step<P>>, Refusal> {
    // What was done in former years is recorded as it was done, also where the law had it otherwise.
    let follows = P::follows(case).filter(|_| !facts.history);
    let Some((action, to)) =
        follows.and_then(|action| Some((action, leads(case, case.state, action)?)))
    else {
        return Ok(None);
    };
    let asked = Asked {
        action,
        detail: &case.detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    finish(case, to, &asked, facts).map(Some)
}

fn finish<P: Procedure>(
    case: &Case<P>,
    to: P::State,
    asked: &Asked<'_, P>,
    facts: &Facts<'_>,
) -> Result<Step<P>, Refusal> {
    let mut detail = asked.detail.clone();
    P::join(case, asked, &mut detail);
    P::complete(case, Some(asked.action), &mut detail, facts);
    let asked = Asked {
        detail: &detail,
        ..*asked
    };
    let clocks = P::step(case, &asked, facts)?;
    refuse_early_end(case, &clocks, facts.on)?;
    Ok(Step {
        from: Some(case.state),
        to,
        action: Some(asked.action),
        on: facts.on,
        clocks,
        respondent: asked.respondent.cloned(),
        detail,
    })
}

/// Refuses what would end a clock before the day from which it counts, such as an answer before the receipt. A ledger of
/// former years that says so is wrong, so that it is refused as well.
fn refuse_early_end<P: Procedure>(
    case: &Case<P>,
    moves: &[ClockMove],
    on: Date,
) -> Result<(), Refusal> {
    let ended = moves.iter().filter_map(|one| match one {
        ClockMove::End { name } => case.running(name),
        ClockMove::Start { .. } | ClockMove::Extend { .. } => None,
    });
    for clock in ended {
        clock_in_order(clock, on)?;
    }
    Ok(())
}

/// Refuses a day on which a clock would end before the day from which it counts.
///
/// # Errors
/// A bar that names both days.
pub fn clock_in_order(clock: &Clock, ended_on: Date) -> Result<(), Refusal> {
    if clock.started_on <= ended_on {
        return Ok(());
    }
    Err(Bar::of("ended-before-start", clock.article, &clock.record)
        .with("started", clock.started_on)
        .with("on", ended_on)
        .into())
}

/// Refuses a day of receipt or finding that lies after the act which rests on it. In a ledger of former years a case may
/// begin with what was sent, before it was received.
pub(super) fn refuse_late<P: Procedure>(
    case: &Case<P>,
    day: Date,
    facts: &Facts<'_>,
) -> Result<(), Refusal> {
    if day <= facts.on || facts.history {
        return Ok(());
    }
    let article = P::OPENING.spec.article;
    Err(Bar::of("received-after", article, &case.head.title)
        .with("received", day)
        .with("on", facts.on)
        .into())
}

fn in_time<P: Procedure>(case: &Case<P>, facts: &Facts<'_>) -> Result<(), Refusal> {
    facts.refuse_ahead(facts.on)?;
    match case.last_on() {
        Some(last) if facts.on < last => Err(Refusal::BeforeLast {
            record: case.head.number.clone(),
            on: facts.on,
            earliest: last,
        }),
        _ => Ok(()),
    }
}

fn refuse_missing(
    head: &Head,
    asked: &'static Choice,
    missing: Vec<&'static str>,
) -> Result<(), Refusal> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::Missing {
        case: name(head),
        asked,
        needs: missing,
    })
}

/// Names a case in refusals: by its number, or by what it is about where it has none yet.
pub(super) fn name(head: &Head) -> String {
    if head.number.is_empty() {
        head.title.clone()
    } else {
        head.number.clone()
    }
}
