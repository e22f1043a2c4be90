//! A08-1: the prefecture has a development plan that its government approved, published and in force (Art. 8).
//!
//! The authority's duty, for the whole prefecture. The finding says what there is instead: no plan, one that is not
//! published, one that was published without the approval, or one that is no longer, or not yet, in force.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A08-1",
    slug: "plan-missing",
    article: Some(8),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Region],
    reads: Records::Orgs,
    zh: Words {
        what: "州主管部门是否有经州政府批准、已经公布、现行有效的公共数据资源发展规划。",
        why: "第八条：州主管部门编制发展规划，明确目标、任务、工程和保障措施，报州人民政府批准后公布实施。",
        example: "上一期规划 2025 年到期，新规划尚未公布。",
        mend: "经政府批准并公布的，登记：abdata document record --kind plan --title 名称 --approval-number 文号；正在编制的先登记：abdata document submit --kind plan",
        finding: "{ $name }没有现行有效的公共数据资源发展规划{ $gap ->
            [unpublished] ：“{ $plan }”尚未公布
            [unapproved] ：“{ $plan }”未经政府批准即公布
            [lapsed] ：“{ $plan }”不在有效期内
           *[none] {\"\"}
        }。",
    },
    en: Words {
        what: "Whether the prefecture's authority has a development plan that the government approved, published and in \
               force.",
        why: "Art. 8 has it draw up a plan of aims, tasks, projects and safeguards, have it approved by the government, and \
              publish it.",
        example: "The last plan ended with 2025, and the next is not yet published.",
        mend: "Once approved and published, record it: abdata document record --kind plan --title TITLE --approval-number \
               NUMBER; one that is being made is registered first: abdata document submit --kind plan",
        finding: "{ $name } has no development plan in force{ $gap ->
            [unpublished] : “{ $plan }” is not published
            [unapproved] : “{ $plan }” was published without the government's approval
            [lapsed] : “{ $plan }” is outside its validity
           *[none] {\"\"}
        }.",
    },
    query: "
        WITH plan AS (
            SELECT v_document.case_id, v_document.title,
                   EXISTS (SELECT 1 FROM v_event WHERE v_event.case_id = v_document.case_id AND action = 'approve'
                           AND effective_on <= :as_of) AS approved,
                   coalesce(published_on, '9999-12-31') <= :as_of AS published,
                   coalesce(valid_from, :as_of) <= :as_of AND coalesce(valid_until, :as_of) >= :as_of
                       AND coalesce(closed_on, '9999-12-31') > :as_of AS valid
            FROM v_document
            WHERE kind = 'plan' AND region = :home AND opened_on <= :as_of
        ), best AS (
            SELECT title,
                   CASE WHEN published = 0 THEN 'unpublished' WHEN approved = 0 THEN 'unapproved' ELSE 'lapsed' END AS gap
            FROM plan ORDER BY published DESC, valid DESC, approved DESC, case_id DESC LIMIT 1
        )
        SELECT v_authority.region AS subject_id, v_region.region_name AS subject_name, v_authority.org_id,
               v_authority.region, coalesce((SELECT gap FROM best), 'none') AS gap,
               coalesce((SELECT title FROM best), '') AS plan
        FROM v_authority JOIN v_region ON v_region.region = v_authority.region
        WHERE v_authority.region = :home AND v_region.parent IS NULL
          AND NOT EXISTS (SELECT 1 FROM plan WHERE approved = 1 AND published = 1 AND valid = 1)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    const PLAN: &str = "WHERE case_id = (SELECT case_id FROM document_detail WHERE kind = 'plan')";

    #[test]
    fn the_finding_says_what_there_is_instead() {
        let ledger = TestLedger::clean();
        let gap = || fact(&ledger.one("A08-1"), "gap");
        ledger.run(&format!(
            "UPDATE document_detail SET valid_until = '2026-05-31' {PLAN}"
        ));
        assert_eq!(gap(), "lapsed");
        let mut before = scope();
        before.as_of = date(2026, 5, 31);
        let found = ledger.check_with(&before, &filter(&["A08-1"])).findings;
        assert!(found.is_empty(), "the last day counts");
        ledger.run(&format!(
            "UPDATE document_detail SET valid_until = NULL {PLAN};
             UPDATE event SET action = 'other' {PLAN} AND action = 'approve'"
        ));
        assert_eq!(gap(), "unapproved");
        ledger.run(&format!(
            "UPDATE event SET action = 'other' {PLAN} AND action = 'publish'"
        ));
        assert_eq!(gap(), "unpublished");
        ledger.run("UPDATE case_file SET void = 1 WHERE procedure = 'document'");
        assert_eq!(gap(), "none");
        assert_eq!(ledger.one("A08-1").id(), "A08-1@region:513200");
    }

    #[test]
    fn a_plan_counts_from_its_publication_until_it_is_superseded() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A08-1").is_empty());
        let mut before = scope();
        before.as_of = date(2026, 1, 5);
        let found = ledger.check_with(&before, &filter(&["A08-1"])).findings;
        assert_eq!(found.len(), 1, "published on 2026-01-20");
        ledger.run(&format!(
            "UPDATE case_file SET state = 'superseded', closed_on = '2026-06-01' WHERE id IN
                 (SELECT case_id FROM document_detail {PLAN})"
        ));
        assert_eq!(ledger.subjects("A08-1"), ["513200"]);
    }
}
