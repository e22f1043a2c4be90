//! A20-2: the term of a verification is extended by the head of the organisation alone (Art. 20¶2).
//!
//! The program itself lets nobody else extend, so this finds what was taken over from a ledger of former years. The
//! approval can be recorded later, whatever became of the case.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A20-2",
    slug: "extension-unapproved",
    article: Some(20),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(4),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "延长校核期限是否经公共机构负责人批准；本工具只允许负责人延长，此处查的是导入的历史台账。",
        why: "第二十条第二款：情况复杂的，经公共机构负责人批准，可以延长至10个工作日。未经批准的延长不发生效力。",
        example: "历史台账写明“已延长至 10 个工作日”，批准人一栏空白。",
        mend: "确经批准的，由负责人补登：abdata verify extend { $id } --reason 补登批准 --approved-by 姓名",
        finding: "“{ $name }”的校核期限于 { $since } 延长至 { $days } 个工作日，没有负责人批准的记录。",
    },
    en: Words {
        what: "Whether an extension was approved by the organisation's head. The program lets nobody else extend; this reads \
               what was taken over from older ledgers.",
        why: "Art. 20¶2 allows ten working days in all where the head approves; without approval there is no extension.",
        example: "An old ledger says “extended to 10 working days” and names nobody who approved it.",
        mend: "Where it was approved, the head records it: abdata verify extend { $id } --reason TEXT --approved-by NAME",
        finding: "The term of “{ $name }” was extended on { $since } to { $days } working days, and no head's approval is on \
                  record.",
    },
    query: "
        WITH extended AS (
            SELECT number, title, org_id, region, extended_days,
                   (SELECT max(effective_on) FROM v_event
                    WHERE v_event.case_id = v_verify.case_id AND action = 'extend' AND effective_on <= :as_of) AS since
            FROM v_verify WHERE extended_days IS NOT NULL AND extension_approved_by IS NULL
        )
        SELECT number AS subject_id, title AS subject_name, org_id, region, extended_days AS days, since
        FROM extended WHERE since IS NOT NULL
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger, fact};
    use jiff::civil::date;

    /// Case 5 was extended by a head, whose approval this takes away.
    fn unapproved() -> TestLedger {
        let ledger = TestLedger::with_verifications();
        ledger.run("UPDATE verify_detail SET extension_approved_by = NULL WHERE case_id = 5");
        ledger
    }

    #[test]
    fn an_extension_without_its_approval_is_found_in_closed_cases_too() {
        let finding = unapproved().one("A20-2");
        assert_eq!(finding.id(), "A20-2@case:verify-2026-0005");
        assert_eq!(finding.since, Some(date(2026, 5, 8)));
        assert_eq!(fact(&finding, "days"), "10");
    }

    #[test]
    fn verifications_in_their_terms_are_clean() {
        let ledger = TestLedger::with_verifications();
        let checked = ledger.check(&["A20"]);
        assert_eq!(checked.findings, []);
        assert_eq!(checked.records, CLEAN_CASES + 7);
    }

    #[test]
    fn an_extension_after_the_day_and_a_case_taken_back_are_clean() {
        let ledger = unapproved();
        ledger.run("UPDATE event SET effective_on = '2026-06-02' WHERE case_id = 5");
        assert!(ledger.subjects("A20-2").is_empty());
        let ledger = unapproved();
        ledger.run("UPDATE case_file SET void = 1 WHERE id = 5");
        assert!(ledger.subjects("A20-2").is_empty());
    }
}
