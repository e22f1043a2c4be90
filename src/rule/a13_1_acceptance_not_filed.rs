//! A13-1: the report of an acceptance is filed with the authority of its level within the time that the bureau set (Art. 13¶1).
//!
//! The Measures give no number of days; the term is the policy `project.filing`.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A13-1",
    slug: "acceptance-not-filed",
    article: Some(13),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: None,
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "项目验收报告是否在本局设定的期限（project.filing）内报本级数据资源主管部门备案。",
        why: "第十三条第一款：项目竣工验收后，应将验收报告报本级数据资源主管部门备案。",
        example: "某项目 3 月通过验收，到 6 月仍未报备案。",
        mend: "由建设单位报送备案并登记：abdata project file { $id }",
        finding: "{ $org }的项目“{ $name }”（{ $id }）应在 { $due }（本局设定）前将验收报告报送备案，至今未报。",
    },
    en: Words {
        what: "Whether a project's acceptance report is filed with the authority of its level within the time that the bureau set (project.filing).",
        why: "Art. 13¶1 has the report filed after the acceptance, and gives no number of days.",
        example: "A project was accepted in March, and its report is not filed in June.",
        mend: "Its builder files the report: abdata project file { $id }",
        finding: "The acceptance report of the project “{ $name }” ({ $id }) was to be filed by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("project", "filing"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn a_report_is_overdue_after_the_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "accepted", &[]);
        ledger.clock(1, "project", "filing", 1);
        ledger.assert_overdue("A13-1", "ZSJ");
    }

    #[test]
    fn the_term_for_reviewing_is_another() {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "proposed", &[]);
        ledger.clock(1, "project", "prereview", 1);
        assert!(ledger.subjects("A13-1").is_empty());
        assert_eq!(ledger.check(&["A13-1"]).records, CLEAN_CASES + 1);
    }
}
