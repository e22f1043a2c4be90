//! A12-1: a project is reviewed by the authority of its level before it is approved (Art. 12¶1).
//!
//! The program records no approval before a passed review, so this finds what was taken over from a ledger of former years.
//! A review that is made up later mends it; a project that was given up has nothing to mend.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A12-1",
    slug: "approved-without-review",
    article: Some(12),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "政府投资的公共数据资源和信息化项目审批前，是否经本级数据资源主管部门初审；本工具不登记未经初审的审批，此处查的是导入的历史台账。",
        why: "第十二条第一款：项目审批前应当报本级数据资源主管部门进行初审。未经初审的项目容易重复建设、各自为政。",
        example: "某县的信息化项目已取得批复并开工，没有任何初审记录。",
        mend: "由主管部门补办初审：abdata project review { $id } --pass --reason 补办初审",
        finding: "{ $org }的项目“{ $name }”（{ $id }）于 { $since } 审批，没有通过初审的记录。",
    },
    en: Words {
        what: "Whether a government-invested project passed the review of the authority of its level before it was approved. The program records no other approval; this reads what was taken over from older ledgers.",
        why: "Art. 12¶1 wants the review before the approval; without it the same is built twice, and apart from the rest.",
        example: "A county's IT project was approved and begun, and nobody has a review of it.",
        mend: "The authority makes up the review: abdata project review { $id } --pass --reason TEXT",
        finding: "The project “{ $name }” ({ $id }) of { $org } was approved on { $since }, and no passed review is on record.",
    },
    query: "
        SELECT v_project.number AS subject_id, v_project.title AS subject_name, v_project.org_id, v_project.region,
               min(v_event.effective_on) AS since
        FROM v_project JOIN v_event ON v_event.case_id = v_project.case_id AND v_event.action = 'approve'
        WHERE v_project.procedure = 'project' AND v_project.state != 'withdrawn' AND v_event.effective_on <= :as_of
          AND NOT EXISTS (SELECT 1 FROM v_event AS passed
                          WHERE passed.case_id = v_project.case_id AND passed.action = 'pass'
                            AND passed.effective_on <= :as_of)
        GROUP BY v_project.case_id
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};
    use jiff::civil::date;

    fn approved(with: &[(&str, &str)]) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "approved", with);
        ledger.event(1, 3, "approve", "approved", "2026-05-20");
        ledger
    }

    #[test]
    fn an_approval_without_a_passed_review_is_found_until_one_is_made_up() {
        let ledger = approved(&[]);
        ledger.event(1, 2, "fail", "failed", "2026-05-12");
        let finding = ledger.one("A12-1");
        assert_eq!(finding.id(), "A12-1@case:project-2026-0001");
        assert_eq!(finding.since, Some(date(2026, 5, 20)));
        ledger.event(1, 4, "pass", "approved", "2026-05-29");
        assert!(ledger.subjects("A12-1").is_empty());
    }

    #[test]
    fn what_was_reviewed_or_given_up_is_clean() {
        let ledger = approved(&[]);
        ledger.event(1, 2, "pass", "passed", "2026-05-12");
        assert!(ledger.subjects("A12-1").is_empty());
        let ledger = approved(&[]);
        ledger.run("UPDATE case_file SET state = 'withdrawn'");
        assert!(ledger.subjects("A12-1").is_empty());
        assert_eq!(ledger.check(&["A12-1"]).records, CLEAN_CASES + 1);
    }
}
