//! The queries of the rules on security duties (Art. 37¶2): what evidence each active organisation has for one item.
//!
//! Where the Measures want a thing done once and kept up, some evidence must be in force: none is a violation, one whose
//! own validity is over a warning. Where they want it done “regularly”, the bureau's policy says how often; then the last
//! evidence holds for that interval, and the first is due one interval after the Measures began.

/// Makes the query on an item, named by its key; with the key of a policy, on an item to be done again after so many years.
macro_rules! duty {
    ($item:literal) => {
        concat!(
            "
        WITH held AS (
            SELECT org_id, max(coalesce(valid_until, '9999-12-31')) AS until
            FROM v_duty
            WHERE item = '",
            $item,
            "' AND done_on <= :as_of AND (retired_on IS NULL OR retired_on > :as_of)
            GROUP BY org_id
        )
        SELECT v_org.org_code AS subject_id, v_org.org_name AS subject_name, v_org.org_id, v_org.region,
               CASE WHEN held.until IS NULL THEN 'violation' ELSE 'warning' END AS severity,
               CASE WHEN held.until IS NULL THEN 'no' ELSE 'yes' END AS lapsed, held.until AS due_on,
               date(held.until, '+1 day') AS since
        FROM v_org LEFT JOIN held ON held.org_id = v_org.org_id
        WHERE coalesce(held.until, '') < :as_of
    "
        )
    };
    ($item:literal, $policy:literal) => {
        concat!(
            "
        WITH held AS (
            SELECT org_id, max(min(date(done_on, '+' || figure('",
            $policy,
            "') || ' years', 'floor'), coalesce(valid_until, '9999-12-31'))) AS until
            FROM v_duty
            WHERE item = '",
            $item,
            "' AND done_on <= :as_of AND (retired_on IS NULL OR retired_on > :as_of)
            GROUP BY org_id
        ), timed AS (
            SELECT v_org.*, CASE WHEN held.until IS NULL THEN 'no' ELSE 'yes' END AS lapsed,
                   coalesce(held.until, date(:starts_on, '+' || figure('",
            $policy,
            "') || ' years', 'floor')) AS due_on
            FROM v_org LEFT JOIN held ON held.org_id = v_org.org_id
        )
        SELECT org_code AS subject_id, org_name AS subject_name, org_id, region, lapsed, due_on,
               date(due_on, '+1 day') AS since
        FROM timed WHERE due_on < :as_of
    "
        )
    };
}
pub(super) use duty;

#[cfg(test)]
pub(super) mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    /// Holds that a rule on an item finds who has no evidence, or evidence that is over, and nobody who has.
    pub(in crate::rule) fn assert_kept(rule: &str, item: &str) {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects(rule).is_empty());
        ledger.run(&format!(
            "DELETE FROM duty WHERE item = '{item}' AND org = 2"
        ));
        let finding = ledger.one(rule);
        assert_eq!(
            (finding.subject.id.as_str(), finding.severity),
            ("WSJ", Severity::Violation)
        );
        assert_eq!(fact(&finding, "lapsed"), "no");
        ledger.run(&format!(
            "INSERT INTO duty (id, version, record_key, org, item, what, done_on, valid_until)
             VALUES (90, 1, '', 2, '{item}', '示例', '2026-02-02', '2026-05-31')"
        ));
        let finding = ledger.one(rule);
        assert_eq!(finding.severity, Severity::Warning);
        assert_eq!(finding.since, Some(date(2026, 6, 1)));
        ledger.run("UPDATE duty SET valid_until = '2026-06-01' WHERE id = 90");
        assert!(ledger.subjects(rule).is_empty(), "its last day counts");
        ledger
            .run("UPDATE duty SET retired_on = '2026-06-01', retired_reason = '误' WHERE id = 90");
        assert_eq!(ledger.subjects(rule), ["WSJ"]);
        ledger.run("UPDATE org SET active = 0 WHERE id = 2");
        assert!(ledger.subjects(rule).is_empty());
    }

    /// Holds that a rule on an item to be done every year finds who did it longer ago, or never since the Measures began.
    pub(in crate::rule) fn assert_repeated(rule: &str, item: &str) {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects(rule).is_empty());
        ledger.run(&format!(
            "UPDATE duty SET done_on = '2025-05-31' WHERE item = '{item}' AND org = 2"
        ));
        let finding = ledger.one(rule);
        assert_eq!(
            (finding.subject.id.as_str(), finding.severity),
            ("WSJ", Severity::Warning)
        );
        assert_eq!(finding.due_on, Some(date(2026, 5, 31)));
        ledger.run(&format!(
            "UPDATE duty SET done_on = '2025-06-01' WHERE item = '{item}' AND org = 2"
        ));
        assert!(ledger.subjects(rule).is_empty());
        ledger.run(&format!(
            "DELETE FROM duty WHERE item = '{item}' AND org = 2"
        ));
        assert_eq!(fact(&ledger.one(rule), "lapsed"), "no");
        let mut day = scope();
        day.as_of = date(2025, 12, 31);
        ledger.run(&format!("DELETE FROM duty WHERE item = '{item}'"));
        let found = |scope: &_| ledger.check_with(scope, &filter(&[rule])).findings.len();
        assert_eq!(found(&day), 0, "the first year is not over");
        day.as_of = date(2026, 1, 1);
        assert_eq!(found(&day), 2);
    }
}
