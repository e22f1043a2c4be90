//! A13-2: the report of an acceptance has its five parts (Art. 13¶1).
//!
//! Goals and tasks, functions, sharing and opening of data, graded security protection, standardisation. What lacks can be
//! recorded later.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A13-2",
    slug: "acceptance-report-incomplete",
    article: Some(13),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "项目验收报告是否包括五部分：建设目标和任务、系统功能、数据共享开放、安全等级保护、标准化建设的完成情况。",
        why: "第十三条第一款规定了验收报告应当包括的内容。缺少的部分，验收时没有人核对过。",
        example: "某项目的验收报告没有提到安全等级保护。",
        mend: "补充缺少的部分（已有的可以不写）：abdata project accept { $id } --goals 目标任务 --functions 系统功能 --sharing 共享开放 --protection 等级保护 --standards 标准化",
        finding: "{ $org }的项目“{ $name }”（{ $id }）于 { $since } 验收，验收报告缺少：{ $missing_fields }。",
    },
    en: Words {
        what: "Whether a project's acceptance report has its five parts: goals and tasks, functions, sharing and opening of data, graded security protection, standardisation.",
        why: "Art. 13¶1 lists them. Nobody looked at what the report leaves out.",
        example: "An acceptance report says nothing of graded protection.",
        mend: "Add what lacks, leaving out what is there: abdata project accept { $id } --goals TEXT --functions TEXT --sharing TEXT --protection TEXT --standards TEXT",
        finding: "The project “{ $name }” ({ $id }) of { $org } was accepted on { $since } with a report that lacks: { $missing_fields }.",
    },
    query: r#"
        SELECT v_project.number AS subject_id, v_project.title AS subject_name, v_project.org_id, v_project.region,
               min(v_event.effective_on) AS since,
               '[' || rtrim(
                   CASE WHEN trim(coalesce(report_goals, '')) = '' THEN '"report_goals",' ELSE '' END
                   || CASE WHEN trim(coalesce(report_functions, '')) = '' THEN '"report_functions",' ELSE '' END
                   || CASE WHEN trim(coalesce(report_sharing, '')) = '' THEN '"report_sharing",' ELSE '' END
                   || CASE WHEN trim(coalesce(report_protection, '')) = '' THEN '"report_protection",' ELSE '' END
                   || CASE WHEN trim(coalesce(report_standards, '')) = '' THEN '"report_standards",' ELSE '' END,
                   ',') || ']' AS missing_fields
        FROM v_project JOIN v_event ON v_event.case_id = v_project.case_id AND v_event.action = 'accept'
        WHERE v_project.procedure = 'project' AND v_event.effective_on <= :as_of
          AND (trim(coalesce(report_goals, '')) = '' OR trim(coalesce(report_functions, '')) = ''
               OR trim(coalesce(report_sharing, '')) = '' OR trim(coalesce(report_protection, '')) = ''
               OR trim(coalesce(report_standards, '')) = '')
        GROUP BY v_project.case_id
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    fn accepted() -> TestLedger {
        let ledger = TestLedger::clean();
        let part = |key| (key, "'已完成'");
        let parts = [
            "report_goals",
            "report_functions",
            "report_sharing",
            "report_protection",
            "report_standards",
        ];
        ledger.case(1, "project", "accepted", &parts.map(part));
        ledger.event(1, 2, "accept", "accepted", "2026-05-20");
        ledger
    }

    #[test]
    fn every_part_that_lacks_is_named() {
        let ledger = accepted();
        ledger.run("UPDATE project_detail SET report_goals = ' ', report_protection = NULL");
        let finding = ledger.one("A13-2");
        assert_eq!(finding.id(), "A13-2@case:project-2026-0001");
        assert_eq!(
            fact(&finding, "missing_fields"),
            "report_goals report_protection"
        );
    }

    #[test]
    fn a_whole_report_and_a_project_without_one_yet_are_clean() {
        let ledger = accepted();
        assert!(ledger.subjects("A13-2").is_empty());
        ledger.run("UPDATE project_detail SET report_goals = NULL; DELETE FROM event WHERE action = 'accept'");
        assert!(ledger.subjects("A13-2").is_empty());
    }
}
