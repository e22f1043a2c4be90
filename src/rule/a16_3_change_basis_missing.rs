//! A16-3: an updated or reported change shows what it rests on (Art. 16: reported with the basis of the change).
//!
//! A report without its basis breaks the article; an update with neither basis nor evidence is about to, hence a warning.
//! What the authority accepted is settled and stays silent.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A16-3",
    slug: "change-basis-missing",
    article: Some(16),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已更新或已报送的目录变更是否写明变更依据；已更新而无任何证明材料的为预警，已报送而无依据的为违规。",
        why: "第十六条：公共机构应当将更新后的目录及变更依据等一并报送。",
        example: "从旧台账补录的变更已报送，但没有写依据。",
        mend: "报送时写明依据：abdata change report { $id } --basis 变更依据，或先补证明材料：abdata change update { $id } --evidence \
               材料；已报送的，先由主管部门退回：abdata change return { $id } --reason 缺变更依据",
        finding: "目录变更“{ $name }”{ $stage ->
    [reported] 已报送，但没有变更依据
   *[other] 已更新，但既无证明材料，也无变更依据
}。",
    },
    en: Words {
        what: "Whether an updated or reported change states its basis: a warning where an update has no evidence either, a \
               violation where it was reported without.",
        why: "Art. 16 has the updated catalogue reported together with the basis of the change.",
        example: "A change taken over from an old ledger was reported, and no basis is recorded.",
        mend: "State it with the report: abdata change report { $id } --basis TEXT, or add the evidence first: \
               abdata change update { $id } --evidence TEXT; once reported, the authority returns it first: abdata change return { $id } --reason TEXT",
        finding: "“{ $name }” was { $stage ->
    [reported] reported without the basis of the change
   *[other] updated with neither evidence nor basis
}.",
    },
    query: "
        WITH stood AS (
            SELECT number, title, org_id, region, evidence,
                   (SELECT to_state FROM v_event
                    WHERE v_event.case_id = v_change.case_id AND effective_on <= :as_of
                    ORDER BY seq DESC LIMIT 1) AS stands,
                   (SELECT max(effective_on) FROM v_event
                    WHERE v_event.case_id = v_change.case_id AND effective_on <= :as_of AND action <> 'amend') AS since
            FROM v_change WHERE basis IS NULL AND opened_on <= :as_of AND (closed_on IS NULL OR closed_on > :as_of)
        )
        SELECT number AS subject_id, title AS subject_name, org_id, region, since,
               CASE stands WHEN 'reported' THEN 'reported' ELSE 'other' END AS stage,
               CASE stands WHEN 'reported' THEN 'violation' ELSE 'warning' END AS severity
        FROM stood WHERE stands = 'reported' OR (stands = 'updated' AND evidence IS NULL)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    /// A change that was updated on 2026-05-11 and, where asked, reported on 2026-05-12.
    fn with_change(reported: bool) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(include_str!("testing/change.sql"));
        ledger.run(
            "INSERT INTO event (case_id, seq, version, action, from_state, to_state, effective_on, recorded_at, act)
             VALUES (1, 2, 1, 'update', 'occurred', 'updated', '2026-05-11', '2026-05-11T02:00:00Z', 1)",
        );
        if reported {
            ledger.run(
                "INSERT INTO event (case_id, seq, version, action, from_state, to_state, effective_on, recorded_at, act)
                 VALUES (1, 3, 1, 'report', 'updated', 'reported', '2026-05-12', '2026-05-12T02:00:00Z', 1)",
            );
        }
        ledger
    }

    #[test]
    fn an_update_with_neither_is_warned_of_and_a_report_without_basis_is_a_breach() {
        let ledger = with_change(false);
        let finding = ledger.one("A16-3");
        assert_eq!(finding.id(), "A16-3@case:change-2026-0001");
        assert_eq!(finding.severity, Severity::Warning);
        ledger.run("UPDATE change_detail SET evidence = '示例决定'");
        assert!(ledger.subjects("A16-3").is_empty());
        let ledger = with_change(true);
        ledger.run("UPDATE change_detail SET evidence = '示例决定'");
        let finding = ledger.one("A16-3");
        assert_eq!(
            (finding.severity, finding.since),
            (Severity::Violation, Some(date(2026, 5, 12)))
        );
        assert_eq!(fact(&finding, "stage"), "reported");
        let mut before = scope();
        before.as_of = date(2026, 5, 11);
        let earlier = ledger.check_with(&before, &filter(&["A16-3"])).findings;
        assert!(earlier.is_empty(), "it was updated then, with evidence");
    }

    #[test]
    fn with_its_basis_or_accepted_or_only_occurred_it_is_clean() {
        let ledger = with_change(true);
        ledger.run("UPDATE change_detail SET basis = '示例文件'");
        assert!(ledger.subjects("A16-3").is_empty());
        ledger.run(
            "UPDATE change_detail SET basis = NULL; UPDATE case_file SET closed_on = '2026-05-20'",
        );
        assert!(ledger.subjects("A16-3").is_empty());
        let ledger = TestLedger::clean();
        ledger.run(include_str!("testing/change.sql"));
        assert!(ledger.subjects("A16-3").is_empty());
    }
}
