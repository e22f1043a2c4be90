//! The query of a rule on a term that is over: one clock of one procedure, as the day of the check sees it.
//!
//! A case that began since is not found, though its term counts from an earlier day; a term that the bureau set, or that a
//! lapsed edition left behind, is a warning. The `+` keeps SQLite from reading every clock of a case by its record: those
//! that run, or ran after the day, are few.
//!
//! Queries that begin with cases and not with clocks name the procedure though the view has no other cases: without it
//! SQLite reads all cases, or all events.

/// Makes the query of the rule on a clock, named by its procedure and its own name.
macro_rules! overdue {
    ($procedure:literal, $clock:literal) => {
        concat!(
            "
        SELECT v_case.number AS subject_id, v_case.title AS subject_name, v_clock.org_id, v_clock.region,
               CASE v_clock.policy WHEN 1 THEN 'warning' ELSE 'violation' END AS severity, v_clock.policy,
               v_clock.started_on, v_clock.due_on, date(v_clock.due_on, '+1 day') AS since
        FROM v_clock JOIN v_case ON v_case.number = v_clock.record
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = '",
            $procedure,
            "' AND v_clock.clock = '",
            $clock,
            "'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of AND v_case.opened_on <= :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
    "
        )
    };
}
pub(super) use overdue;
