//! The terms of a verification: how they start, become longer and pass to another organisation, and what bars that.

use super::{Action, DECIDE, Detail, Origin, Verify};
use crate::model::{Bar, Clock, Coded, OrgId, Refusal};
use crate::procedure::spec::{ClockMove, Term};
use crate::procedure::{Asked, Case, Facts};
use jiff::civil::Date;

/// Returns the move that starts a clock; none where nobody must act.
pub(super) fn start(
    name: &'static str,
    term: Term,
    org: Option<OrgId>,
    from: Date,
) -> Vec<ClockMove> {
    let moved = org.map(|org| ClockMove::Start {
        name,
        term,
        org,
        from,
    });
    moved.into_iter().collect()
}

/// Returns the working days in all that an extension may lead to.
pub(super) fn longest(facts: &Facts<'_>) -> Option<u32> {
    let term = facts.edition.term(DECIDE)?;
    Some(term.extended_working_days.unwrap_or(term.working_days))
}

/// Refuses what is given for one way and belongs to another, and a limit that is no limit.
pub(super) fn refuse_odd_parties(case: &Case<Verify>, facts: &Facts<'_>) -> Result<(), Refusal> {
    let (detail, head) = (&case.detail, &case.head);
    let official = detail.origin() == Origin::Official;
    if !official && detail.limit_on.is_some() {
        return Err(Bar::of("limit-and-authority", 20, &head.title).into());
    }
    if official && head.person.is_some() {
        return Err(Bar::of("limit-with-person", 20, &head.title).into());
    }
    if !official && head.applicant.is_some() {
        return Err(Bar::of("applicant-without-limit", 20, &head.title).into());
    }
    if official && head.applicant == head.respondent {
        return Err(Bar::of("limit-for-oneself", 20, &head.title).into());
    }
    match detail.limit_on {
        Some(limit) if limit < facts.on => Err(Bar::of("limit-before", 20, &head.title)
            .with("limit", limit)
            .with("on", facts.on)
            .into()),
        _ => Ok(()),
    }
}

/// Returns the working days that a head may still approve of an extension that was taken over without an approval: those
/// on record, as far as the law goes.
pub(super) fn approvable(case: &Case<Verify>, facts: &Facts<'_>) -> Option<i64> {
    let days = case.detail.extended_days?;
    Some(longest(facts).map_or(days, |longest| days.min(i64::from(longest))))
}

/// Tells whether the organisation that has the claim again had its term extended when it had it before.
pub(super) fn is_extended_before(case: &Case<Verify>) -> bool {
    let Some(running) = case.running("verify") else {
        return false;
    };
    let mut former = case.clocks.iter().filter(|clock| {
        clock.id != running.id && clock.name == running.name && clock.org == running.org
    });
    former.any(|clock| {
        let within = |seq: i64| clock.start_event < Some(seq) && Some(seq) < clock.end_event;
        let mut events = case.events.iter();
        events.any(|event| event.action == Action::Extend.code() && within(event.seq))
    })
}

/// Returns the move of an extension; none where it is recorded and has no effect.
pub(super) fn extension(
    case: &Case<Verify>,
    detail: &Detail,
    facts: &Facts<'_>,
) -> Result<Vec<ClockMove>, Refusal> {
    let record = &case.head.number;
    if facts.history {
        return Ok(taken_over(case, detail, facts));
    }
    if case.detail.is_unapproved() && detail.extended_days == approvable(case, facts) {
        return Ok(approved_since(case, detail));
    }
    if case.detail.extended_days.is_some() {
        return Err(Bar::of("extended-already", 20, record).into());
    }
    let running = case.running("verify");
    let held = held_days(running, facts);
    let longest = longest(facts).unwrap_or(held);
    let days = detail.extended_days.unwrap_or_default();
    if is_extended_before(case) {
        return Err(Bar::of("extended-already", 20, record).into());
    }
    let Some(working_days) = possible_days(detail, held, facts) else {
        return Err(Bar::of("extended-too-far", 20, record)
            .with("days", days)
            .with("shortest", held + 1)
            .with("longest", longest)
            .into());
    };
    if let Some(clock) = running.filter(|clock| facts.on > clock.due_on) {
        return Err(Bar::of("extended-late", 20, record)
            .with("due", clock.due_on)
            .with("on", facts.on)
            .into());
    }
    Ok(longer(working_days))
}

fn longer(working_days: u32) -> Vec<ClockMove> {
    vec![ClockMove::Extend {
        name: "verify",
        working_days,
    }]
}

/// Returns the working days of the running term.
fn held_days(running: Option<&Clock>, facts: &Facts<'_>) -> u32 {
    let term = || facts.edition.term(DECIDE).map(|term| term.working_days);
    let held = running.map(|clock| clock.working_days);
    held.or_else(term).unwrap_or_default()
}

/// Returns the working days in all that an extension leads to; nothing where it is none, or goes beyond the longest term.
fn possible_days(detail: &Detail, held: u32, facts: &Facts<'_>) -> Option<u32> {
    let longest = longest(facts).unwrap_or(held);
    let days = u32::try_from(detail.extended_days?).ok()?;
    (held < days && days <= longest).then_some(days)
}

/// Returns the move of an extension of former years. It is recorded right or not, and one that no head approved, that came
/// after the term or goes beyond the longest one moves nothing: the term stays as the law has it.
fn taken_over(case: &Case<Verify>, detail: &Detail, facts: &Facts<'_>) -> Vec<ClockMove> {
    let running = case.running("verify");
    let in_time = running.filter(|clock| facts.on <= clock.due_on && !detail.is_unapproved());
    let days = in_time.and_then(|clock| possible_days(detail, clock.working_days, facts));
    days.map(longer).unwrap_or_default()
}

/// Returns the move of an approval recorded afterwards: the extension that lacked it has its effect, where it was made
/// within the term.
fn approved_since(case: &Case<Verify>, detail: &Detail) -> Vec<ClockMove> {
    let mut clocks = case.clocks.iter().rev();
    let mut events = case.events.iter().rev();
    let last = clocks.find(|clock| clock.name == "verify" && !clock.void);
    let extended = events.find(|event| event.action == Action::Extend.code());
    let (Some(clock), Some(extended)) = (last, extended) else {
        return Vec::new();
    };
    let days = detail
        .extended_days
        .and_then(|days| u32::try_from(days).ok());
    let days =
        days.filter(|days| extended.effective_on <= clock.due_on && *days > clock.working_days);
    days.map(longer).unwrap_or_default()
}

/// Returns the moves of a transfer: the term begins anew with the receipt by the organisation that it goes to, the first
/// one where it had the claim before: it is counted once, with the extension that it had (Art. 20¶2).
pub(super) fn transfer(
    case: &Case<Verify>,
    asked: &Asked<'_, Verify>,
    facts: &Facts<'_>,
) -> Result<Vec<ClockMove>, Refusal> {
    let record = &case.head.number;
    let named = asked.respondent.map(|one| one.org);
    if named.is_some() && named == case.head.respondent {
        return Err(Bar::of("transfer-to-oneself", 20, record).into());
    }
    // A ledger names who has the claim in the end, and not who had it before: the term is counted for that one.
    let to = named.or(case.head.respondent);
    let official = case.detail.origin() == Origin::Official;
    if official && to.is_some() && to == case.head.applicant && !facts.history {
        return Err(Bar::of("limit-for-oneself", 20, record).into());
    }
    let received = asked.detail.transfer_received_on.unwrap_or(facts.on);
    facts.refuse_ahead(received)?;
    if received < facts.on && !facts.history {
        return Err(Bar::of("transfer-received-before", 20, record)
            .with("received", received)
            .with("on", facts.on)
            .into());
    }
    let end = |name| ClockMove::End { name };
    let (name, term) = match case.detail.limit_on {
        Some(limit) if limit < received && !facts.history => {
            return Err(Bar::of("transfer-after-limit", 20, record)
                .with("limit", limit)
                .into());
        }
        Some(limit) => ("limit", Term::Until(limit, 20, 4)),
        None => ("verify", Term::Key(DECIDE)),
    };
    let mut held = case.clocks.iter().filter(|_| named.is_some());
    let first = held.find(|clock| clock.name == "verify" && Some(clock.org) == to);
    let Some(first) = first.filter(|_| name == "verify") else {
        let term = start(name, term, to, received);
        return Ok([end(name)].into_iter().chain(term).collect());
    };
    let mut moves = vec![end(name)];
    moves.extend(start(name, term, to, first.started_on));
    moves.push(ClockMove::Extend {
        name,
        working_days: first.working_days,
    });
    Ok(moves)
}
