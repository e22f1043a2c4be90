//! What the gate is told: the case, the action asked for, and the circumstances.

use super::spec::Procedure;
use crate::law::Edition;
use crate::model::case::{AMEND, Event, Head, REDACT};
use crate::model::{Actor, Clock, Entry, OrgId, Refusal};
use jiff::civil::Date;

/// Holds a case with its state, detail, clocks and events.
#[derive(Clone, Debug, PartialEq)]
pub struct Case<P: Procedure> {
    /// What every case has.
    pub head: Head,
    /// The state that is stored; [`seen_state`](super::seen_state) is the one that shows.
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

    /// Returns the effective date of the last step; when it was amended, or personal data erased, does not count.
    #[must_use]
    pub fn last_on(&self) -> Option<Date> {
        let steps = self
            .events
            .iter()
            .filter(|event| event.action != AMEND.code && event.action != REDACT.code);
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
    /// Whether it stands in a ledger that is being taken over, which then is the paper.
    pub ledger: bool,
}

/// Names the organisation that answers from a step on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// The organisation.
    pub org: OrgId,
    /// Its region, which becomes the case's.
    pub region: String,
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

impl Facts<'_> {
    /// Refuses a day that lies in the future: what is recorded has happened.
    ///
    /// # Errors
    /// [`Refusal::Date`].
    pub fn refuse_ahead(&self, day: Date) -> Result<(), Refusal> {
        if day > self.today {
            return Err(Refusal::Date {
                on: day,
                latest: self.today,
            });
        }
        Ok(())
    }

    /// Returns the organisation whose act it is.
    #[must_use]
    pub fn acting_org(&self) -> Option<OrgId> {
        match self.behalf {
            Some(behalf) => Some(behalf.org),
            None => self.actor.org,
        }
    }
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
    /// The organisation that answers from then on, where the action names one.
    pub respondent: Option<&'a Answering>,
}
