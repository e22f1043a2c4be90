//! What a procedure says of the rest of the ledger.

use super::{Annex, Wanted, ledger};
use crate::model::case::Event;
use crate::model::{Actor, Entry, OrgId, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::{Case, Procedure, Step};
use crate::store::{Connection, StoreError, Tx};
use jiff::civil::Date;

/// Says what a step of a procedure brings about besides the case.
pub trait Conduct: Procedure {
    /// The columns of a ledger that say when an action was done.
    const DATES: &'static [ledger::Dated];

    /// Codes of actions that a ledger tells of by their fields alone, without a day: they are recorded on the day of the
    /// last thing done. None of them changes the state.
    const UNDATED: &'static [&'static str] = &[];

    /// Keys of the fields that hold numbers of entries; steps and ledgers name these as they name any entry.
    const ENTRIES: &'static [&'static str] = &[];

    /// Actions with the key of a field that another act sets with them: a ledger tells of it as it was.
    const BROUGHT: &'static [(&'static str, &'static str)] = &[];

    /// Keys of fields that steps add to: a ledger that tells a part of what such a field holds says nothing else.
    const JOINED: &'static [&'static str] = &[];

    /// Numbers that cannot be less or more: key of the field, least, most.
    const BOUNDS: &'static [(&'static str, i64, i64)] = &[];

    /// Keys of fields that follow from the circumstances where a case begins, and that a ledger of former years tells.
    const TOLD: &'static [&'static str] = &[];

    /// Whether the organisation that answers is the authority whose acts they are.
    const OF_AUTHORITY: bool = false;

    /// Actions that a way to a row's state has after another one of the same case, where the row tells the day of both.
    const AFTER: &'static [(&'static str, &'static str)] = &[];

    /// Key of the column of a ledger that says when a case began.
    const BEGINS: &'static str = ledger::BEGINS;

    /// Completes what a case is to begin with, from the ledger. Asked once a case: with one entry where each makes a case,
    /// and with the applicant, the acting organisation where none is named. `acting` is the organisation whose act it is.
    ///
    /// # Errors
    /// What the ledger lacks; what SQLite says.
    fn prepare(
        _connection: &Connection,
        _wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        Ok(())
    }

    /// Refuses an entry that a step names in a field of [`Conduct::ENTRIES`].
    ///
    /// # Errors
    /// What bars it.
    fn refuse_entry(_case: &Case<Self>, _entry: &Entry) -> Result<(), Refusal> {
        Ok(())
    }

    /// Completes what a step is to write, from the ledger. `detail` is as it shall be; of `case` only its entries may be
    /// added to.
    ///
    /// # Errors
    /// What the ledger lacks or bars; what SQLite says.
    fn prepare_step(
        _connection: &Connection,
        _case: &mut Case<Self>,
        _action: Self::Action,
        _detail: &mut Self::Detail,
    ) -> Result<(), OpError> {
        Ok(())
    }

    /// Refuses a step that the gate let through while something else in the ledger bars it. Not asked where a ledger of
    /// former years is taken over.
    ///
    /// # Errors
    /// What bars it; what SQLite says.
    fn refuse_step(
        _connection: &Connection,
        _case: &Case<Self>,
        _step: &Step<Self>,
    ) -> Result<(), OpError> {
        Ok(())
    }

    /// Tells whether something else in the ledger keeps an action from being done with a case now.
    ///
    /// # Errors
    /// What SQLite says.
    fn is_kept(
        _connection: &Connection,
        _case: &Case<Self>,
        _action: Self::Action,
    ) -> Result<bool, StoreError> {
        Ok(false)
    }

    /// Makes other records agree with how a case stands, in the same act: after each step, after all that a row of a
    /// ledger tells, and when it is taken back. Done again it changes nothing.
    ///
    /// # Errors
    /// What bars it; what SQLite says. The act is not done then either.
    fn reconcile(_tx: &mut Tx<'_>, _doing: &Doing, _case: &Case<Self>) -> Result<(), OpError> {
        Ok(())
    }

    /// Tells whether a case cannot do without its person's data yet, so that they are not to be erased.
    fn needs_person(_case: &Case<Self>) -> bool {
        false
    }

    /// Refuses to take a case back while something else in the ledger rests on it.
    ///
    /// # Errors
    /// What rests on it; what SQLite says.
    fn refuse_void(_connection: &Connection, _case: &Case<Self>) -> Result<(), OpError> {
        Ok(())
    }

    /// Refuses somebody who would set a case right or take it back, though the authority of its region may.
    ///
    /// # Errors
    /// Who may instead.
    fn refuse_righting(_case: &Case<Self>, _actor: &Actor) -> Result<(), Refusal> {
        Ok(())
    }

    /// Writes what taking a case back brings about besides, in the same act.
    ///
    /// # Errors
    /// What SQLite says.
    fn taken_back(_tx: &mut Tx<'_>, _case: &Case<Self>) -> Result<(), OpError> {
        Ok(())
    }

    /// Writes what a step brings about besides the case, in the same act. `case` is as the step has left it.
    ///
    /// # Errors
    /// What bars it; what SQLite says. The step is not done then either.
    fn effect(
        _tx: &mut Tx<'_>,
        _case: &Case<Self>,
        _step: &Step<Self>,
        _actor: &Actor,
    ) -> Result<(), OpError> {
        Ok(())
    }

    /// Moves what a step brought about in other cases when its day is set right, in the same act; `event` still has the
    /// former day.
    ///
    /// # Errors
    /// What SQLite says.
    fn moved(
        _tx: &mut Tx<'_>,
        _doing: &Doing,
        _case: &Case<Self>,
        _event: &Event,
        _on: Date,
    ) -> Result<(), OpError> {
        Ok(())
    }

    /// Returns what stands beside the fields of a case where one is shown, as it is on a day.
    ///
    /// # Errors
    /// What SQLite says.
    fn annex(_connection: &Connection, _case: &Case<Self>, _on: Date) -> Result<Annex, OpError> {
        Ok(Annex::None)
    }

    /// Returns the remark of the act that steps of these cases make; their own events hold the reason alone.
    fn remark(_cases: &[String], reason: Option<&str>) -> Option<String> {
        reason.map(str::to_owned)
    }
}
