//! A43-1: each region's authority has published last year's assessment by the day that the bureau set (Art. 43).
//!
//! The Measures give no day: the policy `assess.deadline`, 31 March at first. The first year assessed is 2025, since they
//! are in force from the end of 2024.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A43-1",
    slug: "assessment-missing",
    article: Some(43),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: true,
    subjects: &[RecordKind::Region],
    reads: Records::Orgs,
    zh: Words {
        what: "设有主管部门的区域，是否在规定日期（本局设定）前公布了上年度的考核评估，自 2025 年度起。",
        why: "第四十三条：主管部门应当对本级公共机构和下级人民政府的公共数据管理工作进行考核评估。",
        example: "2026 年 4 月，2025 年度的考核评估尚未公布。",
        mend: "核对后公布（尚未计分的先自动计分）：abdata assess publish --year { $year } --region { $code }；公布前查看：abdata assess run --year { $year } --region { $code }",
        finding: "{ $name }没有公布 { $year } 年度的考核评估，应于 { $due } 前完成。",
    },
    en: Words {
        what: "Whether a region that has an authority has published last year's assessment by the day that the bureau set, from \
               2025 on.",
        why: "Art. 43 has an authority assess the public-data work of its own level's organisations and of the governments \
              below.",
        example: "In April 2026 the assessment of 2025 is not published.",
        mend: "Publish it, which also computes one that was never computed: abdata assess publish --year { $year } --region { $code }; to \
               look first: abdata assess run --year { $year } --region { $code }",
        finding: "{ $name } has not published the assessment of { $year }, due on { $due }.",
    },
    query: "
        WITH judged AS (
            SELECT CAST(substr(:as_of, 1, 4) AS INTEGER) - 1 AS year, substr(:as_of, 1, 5) || :assess_by AS due_on
        ), missing AS (
            SELECT v_authority.region, v_authority.org_id, CAST(substr(:as_of, 1, 4) AS INTEGER) - 1 AS year
            FROM v_authority
            WHERE NOT EXISTS (SELECT 1 FROM v_assessment
                              WHERE v_assessment.region = v_authority.region AND state = 'published'
                                AND v_assessment.year = CAST(substr(:as_of, 1, 4) AS INTEGER) - 1
                                AND published_on <= :as_of)
        )
        SELECT missing.region || '/' || missing.year AS subject_id, v_region.region_name AS subject_name, missing.org_id, missing.region,
               missing.year, judged.due_on, date(judged.due_on, '+1 day') AS since
        FROM missing JOIN judged ON judged.year = missing.year JOIN v_region ON v_region.region = missing.region
        WHERE judged.year >= 2025 AND judged.due_on < :as_of
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::{Date, date};

    fn found_on(ledger: &TestLedger, day: Date) -> Vec<(String, String)> {
        let mut scope = scope();
        scope.as_of = day;
        let findings = ledger.check_with(&scope, &filter(&["A43-1"])).findings;
        let of =
            |finding: &crate::model::Finding| (finding.subject.id.clone(), fact(finding, "year"));
        findings.iter().map(of).collect()
    }

    #[test]
    fn it_is_due_after_the_day_that_the_bureau_set() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE assessment SET state = 'draft' WHERE region = '513221'");
        assert_eq!(found_on(&ledger, date(2026, 3, 31)), []);
        let county = ("513221/2025".to_owned(), "2025".to_owned());
        assert_eq!(found_on(&ledger, date(2026, 4, 1)), [county]);
        assert_eq!(ledger.one("A43-1").due_on, Some(date(2026, 3, 31)));
        assert_eq!(
            found_on(&ledger, date(2027, 4, 1)).len(),
            2,
            "each year anew"
        );
    }

    #[test]
    fn what_is_published_is_clean_from_its_day_and_2024_is_not_asked_for() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A43-1").is_empty());
        ledger.run("UPDATE assessment SET published_on = '2026-06-02'");
        assert_eq!(ledger.subjects("A43-1").len(), 2);
        assert_eq!(found_on(&ledger, date(2025, 6, 2)), []);
    }
}
