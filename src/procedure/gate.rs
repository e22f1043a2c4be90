//! The one gate: whether an action may be done now, by this person.

use super::spec::{ClockMove, Need, Procedure};
use crate::law::Edition;
use crate::model::case::{AMEND, Event, Head, SUBMIT};
use crate::model::{Actor, AllowedAction, Choice, Clock, Coded, Entry, OrgId, Refusal, Role, Who};
use jiff::civil::Date;

/// Holds a case with its state, detail, clocks and events.
#[derive(Clone, Debug, PartialEq)]
pub struct Case<P: Procedure> {
    /// What every case has.
    pub head: Head,
    /// The state that is stored; [`seen_state`] is the one that shows.
    pub state: P::State,
    /// What cases of this procedure have.
    pub detail: P::Detail,
    /// Its clocks, in the order in which they began.
    pub clocks: Vec<Clock>,
    /// Its events, in their order.
    pub events: Vec<Event>,
}

impl<P: Procedure> Case<P> {
    /// Returns the running clock of this name.
    #[must_use]
    pub fn running(&self, name: &str) -> Option<&Clock> {
        self.clocks
            .iter()
            .find(|clock| clock.name == name && clock.ended_on.is_none())
    }

    /// Returns the effective date of the last step; when it was amended does not count.
    #[must_use]
    pub fn last_on(&self) -> Option<Date> {
        let steps = self
            .events
            .iter()
            .filter(|event| event.action != AMEND.code);
        steps.map(|event| event.effective_on).max()
    }
}

/// Names the organisation whose act an authority records from paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behalf {
    /// The organisation.
    pub org: OrgId,
    /// Its region.
    pub region: String,
    /// Whether it is itself an authority.
    pub is_authority: bool,
    /// Whether its region is the ledger's own.
    pub in_prefecture: bool,
    /// Who decided there.
    pub decided_by: Option<String>,
    /// The paper that shows it.
    pub doc: Option<String>,
}

/// Holds the circumstances of an action.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Who acts.
    pub actor: &'a Actor,
    /// Whose act is recorded, where it is not the actor's own.
    pub behalf: Option<&'a Behalf>,
    /// Effective date.
    pub on: Date,
    /// Today at +08:00.
    pub today: Date,
    /// The entry that the case is about, as it is judged.
    pub entry: Option<&'a Entry>,
    /// The edition that the case began under.
    pub edition: &'a Edition,
    /// Whether a ledger of former years is being taken over: what was done then is recorded, be it right or not.
    pub history: bool,
}

/// Holds an action that is asked for, with what it sets.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a, P: Procedure> {
    /// The action.
    pub action: P::Action,
    /// The detail as it shall be.
    pub detail: &'a P::Detail,
    /// Keys of the fields that were given.
    pub given: &'a [&'static str],
    /// The reason.
    pub reason: Option<&'a str>,
}

/// A step that the gate has let through; only [`plan`] and [`open`] make one.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<P: Procedure> {
    from: Option<P::State>,
    to: P::State,
    action: Option<P::Action>,
    on: Date,
    detail: P::Detail,
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

    /// Returns the action's code; `submit` where the case begins.
    #[must_use]
    pub fn action(&self) -> &'static str {
        self.action.map_or("submit", Coded::code)
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

    /// Returns what becomes of the clocks.
    #[must_use]
    pub fn clocks(&self) -> &[ClockMove] {
        &self.clocks
    }

    /// Tells whether the case ends with it.
    #[must_use]
    pub fn ends(&self) -> bool {
        P::ends(self.to)
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
    standing(&case.head, facts, P::OPENING.spec.who, &SUBMIT)?;
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
    let spec = &P::OPENING.spec;
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
    let parties = &P::OPENING.parties;
    for (need, there, name) in [
        (
            parties.applicant,
            case.head.applicant.is_some(),
            "applicant",
        ),
        (
            parties.respondent,
            case.head.respondent.is_some(),
            "respondent",
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
    refuse_missing(&case.head, &SUBMIT, missing)?;
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
    let to = leads(case, asked.action, facts.on)?;
    let spec = P::spec(asked.action);
    let word = choice(asked.action);
    standing(&case.head, facts, P::who(case, asked.action), word)?;
    if spec.decides && acting_org(facts) == case.head.applicant && case.head.applicant.is_some() {
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
    if !facts.history {
        refuse_missing(&case.head, word, missing)?;
    }
    finish(case, to, asked, facts)
}

/// Returns the state that an action leads to.
fn leads<P: Procedure>(case: &Case<P>, action: P::Action, on: Date) -> Result<P::State, Refusal> {
    let state = seen_state(case, on);
    (!case.head.void)
        .then(|| P::next(state, action))
        .flatten()
        .ok_or_else(|| Refusal::CaseState {
            case: case.head.number.clone(),
            state: choice(state),
            asked: choice(action),
            void: case.head.void,
            allowed: allowed(case, on),
        })
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
    let to = leads(case, action, facts.on)?;
    let asked = Asked {
        action,
        detail: &case.detail,
        given: &[],
        reason: None,
    };
    finish(case, to, &asked, facts)
}

/// Returns the step that follows at once from a beginning, by law and not by a person; nothing where none does.
///
/// # Errors
/// What the law bars.
pub fn by_law<P: Procedure>(case: &Case<P>, facts: &Facts<'_>) -> Result<Option<Step<P>>, Refusal> {
    let Some((action, to)) =
        P::follows(case).and_then(|action| Some((action, P::next(case.state, action)?)))
    else {
        return Ok(None);
    };
    let asked = Asked {
        action,
        detail: &case.detail,
        given: &[],
        reason: None,
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
    P::complete(case, Some(asked.action), &mut detail, facts);
    let asked = Asked {
        detail: &detail,
        ..*asked
    };
    Ok(Step {
        from: Some(case.state),
        to,
        action: Some(asked.action),
        on: facts.on,
        clocks: P::step(case, &asked, facts)?,
        detail,
    })
}

/// Returns the state as it shows on a day.
#[must_use]
pub fn seen_state<P: Procedure>(case: &Case<P>, on: Date) -> P::State {
    P::seen(case.state, &case.detail, on)
}

/// Lists the actions that lead somewhere from a state.
#[must_use]
pub fn possible<P: Procedure>(state: P::State) -> Vec<P::Action> {
    let all = P::Action::ALL.iter().copied();
    all.filter(|action| P::next(state, *action).is_some())
        .collect()
}

/// Lists what can be done with a case, by whom, and what that needs.
#[must_use]
pub fn allowed<P: Procedure>(case: &Case<P>, on: Date) -> Vec<AllowedAction> {
    if case.head.void {
        return Vec::new();
    }
    let describe = |action: P::Action| {
        let spec = P::spec(action);
        let mut needs: Vec<&'static str> = spec
            .inputs
            .iter()
            .filter(|input| input.required)
            .map(|input| input.option)
            .collect();
        if spec.reason == Need::Required {
            needs.push("reason");
        }
        AllowedAction {
            action: choice(action),
            who: P::who(case, action),
            needs,
        }
    };
    possible::<P>(seen_state(case, on))
        .into_iter()
        .map(describe)
        .collect()
}

/// Returns the description of a closed list's member.
fn choice<T: Coded>(member: T) -> &'static Choice {
    let place = T::ALL.iter().position(|known| *known == member);
    &T::CHOICES[place.unwrap_or_default()]
}

fn in_time<P: Procedure>(case: &Case<P>, facts: &Facts<'_>) -> Result<(), Refusal> {
    if facts.on > facts.today {
        return Err(Refusal::Date {
            on: facts.on,
            latest: facts.today,
        });
    }
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

/// Returns the organisation whose act it is.
fn acting_org(facts: &Facts<'_>) -> Option<OrgId> {
    match facts.behalf {
        Some(behalf) => Some(behalf.org),
        None => facts.actor.org,
    }
}

/// What a person can do, for the own organisation or one whose act is recorded.
struct Standing<'a> {
    org: Option<OrgId>,
    clerk: bool,
    head: bool,
    authority: bool,
    authority_head: bool,
    region: Option<&'a str>,
    in_prefecture: bool,
}

fn standing_of<'a>(facts: &Facts<'a>) -> Standing<'a> {
    match facts.behalf {
        // A paper shows who decided there; it is not asked which role that person had.
        Some(behalf) => Standing {
            org: Some(behalf.org),
            clerk: true,
            head: true,
            authority: behalf.is_authority,
            authority_head: behalf.is_authority,
            region: Some(&behalf.region),
            in_prefecture: behalf.in_prefecture,
        },
        None => {
            let is = |roles: &[Role]| facts.actor.is_any(roles);
            let head = is(&[Role::Head, Role::AuthorityHead]);
            Standing {
                org: facts.actor.org,
                clerk: head || is(&[Role::Clerk, Role::AuthorityClerk]),
                head,
                authority: is(&[Role::AuthorityClerk, Role::AuthorityHead]),
                authority_head: is(&[Role::AuthorityHead]),
                region: facts.actor.region.as_deref(),
                in_prefecture: facts.actor.in_prefecture,
            }
        }
    }
}

/// Refuses a person who may not, for the own organisation or the one whose act is recorded.
fn standing(
    head: &Head,
    facts: &Facts<'_>,
    who: Who,
    asked: &'static Choice,
) -> Result<(), Refusal> {
    if let Some(behalf) = facts.behalf {
        if !facts.actor.is_authority_of(&behalf.region) {
            return Err(Refusal::NoBehalf {
                login: facts.actor.login.clone(),
            });
        }
        // A ledger that is taken over is itself the paper.
        let papers = facts.history || (behalf.decided_by.is_some() && behalf.doc.is_some());
        if !papers && !facts.actor.is_any(&[Role::AuthorityHead]) {
            return Err(Refusal::NoPaper {
                login: facts.actor.login.clone(),
            });
        }
    }
    let own = standing_of(facts);
    let of = |org: Option<OrgId>| org.is_some() && own.org == org;
    let here = own.in_prefecture || own.region == Some(head.region.as_str());
    let may = match who {
        Who::Applicant => own.clerk && of(head.applicant),
        Who::Provider => own.clerk && of(head.respondent),
        Who::ProviderHead => own.head && of(head.respondent),
        Who::Party => own.clerk && (of(head.applicant) || of(head.respondent)),
        Who::Authority => own.authority && here,
        Who::AuthorityHead => own.authority_head && here,
        Who::PrefectureAuthority => own.authority && own.in_prefecture,
        Who::ProviderOrAuthority => (own.clerk && of(head.respondent)) || (own.authority && here),
        Who::Organisation => own.clerk && own.org.is_some(),
        Who::Admin => facts.actor.is_any(&[Role::Admin]),
    };
    if may {
        return Ok(());
    }
    Err(Refusal::CaseRole {
        case: name(head),
        asked,
        who,
    })
}

/// Names a case in refusals: by its number, or by what it is about where it has none yet.
fn name(head: &Head) -> String {
    if head.number.is_empty() {
        head.title.clone()
    } else {
        head.number.clone()
    }
}
