//! A12-2: a project is approved with its catalogue, made beforehand (Art. 12¶2).
//!
//! The catalogue can be recorded later; a project that was given up needs none.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A12-2",
    slug: "approved-without-catalogue",
    article: Some(12),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已审批的项目是否有预编的项目数据资源目录。",
        why: "第十二条第二款：信息化项目立项申请前，应当预编形成项目数据资源目录，作为项目审批要件。",
        example: "某平台项目已批复，申报材料中没有项目数据资源目录。",
        mend: "由建设单位补充预编目录：abdata project approve { $id } --catalogue 目录名称或文号",
        finding: "{ $org }的项目“{ $name }”（{ $id }）于 { $since } 审批，没有预编项目数据资源目录。",
    },
    en: Words {
        what: "Whether an approved project has the project catalogue that is made before approval is asked for.",
        why: "Art. 12¶2 makes that catalogue a paper that the approval must have.",
        example: "A platform was approved, and no catalogue was among the papers.",
        mend: "Its builder adds the catalogue: abdata project approve { $id } --catalogue TITLE",
        finding: "The project “{ $name }” ({ $id }) of { $org } was approved on { $since } without a project catalogue made beforehand.",
    },
    query: "
        SELECT v_project.number AS subject_id, v_project.title AS subject_name, v_project.org_id, v_project.region,
               min(v_event.effective_on) AS since
        FROM v_project JOIN v_event ON v_event.case_id = v_project.case_id AND v_event.action = 'approve'
        WHERE v_project.procedure = 'project' AND v_project.state != 'withdrawn' AND v_event.effective_on <= :as_of
          AND trim(coalesce(v_project.draft_catalogue, '')) = ''
        GROUP BY v_project.case_id
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn an_approval_without_a_catalogue_is_found_until_it_has_one() {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "approved", &[]);
        assert!(ledger.subjects("A12-2").is_empty(), "not approved yet");
        ledger.event(1, 2, "approve", "approved", "2026-05-20");
        assert_eq!(ledger.one("A12-2").id(), "A12-2@case:project-2026-0001");
        ledger.run("UPDATE project_detail SET draft_catalogue = '示例目录'");
        assert!(ledger.subjects("A12-2").is_empty());
    }

    #[test]
    fn a_project_with_its_catalogue_is_clean() {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "built", &[("draft_catalogue", "'示例目录'")]);
        ledger.event(1, 2, "approve", "approved", "2026-05-20");
        assert!(ledger.subjects("A12-2").is_empty());
    }
}
