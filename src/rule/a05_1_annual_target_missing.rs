//! A05-1: each region has an annual target and a budget for its public data (Art. 5¶2).
//!
//! One finding a region that has an authority, for the year of the day that is judged; it says which of the two no record
//! names. A document counts from its registration on: what Art. 5 asks for may come in the course of the year.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A05-1",
    slug: "annual-target-missing",
    article: Some(5),
    paragraph: Some(2),
    severity: Severity::Notice,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Region],
    reads: Records::Orgs,
    zh: Words {
        what: "设有主管部门的区域，当年是否登记了公共数据年度目标考核和经费预算。",
        why: "第五条第二款：工作经费纳入同级财政预算，公共数据发展和管理工作作为年度目标责任制考核的内容。",
        example: "2026年，某县没有登记年度目标考核文件，也没有登记经费预算。",
        mend: "登记所缺的文件：abdata document submit --kind 类别 --title 名称 --year { $year }；类别为 target（年度目标考核）或 budget（经费预算），两项都缺的各登记一次；州级代县（市）登记的加 --respondent 主管部门",
        finding: "{ $name }没有登记{ $year }年的{ $missing ->
            [target] 年度目标考核
            [budget] 经费预算
           *[both] 年度目标考核和经费预算
        }。",
    },
    en: Words {
        what: "Whether a region that has an authority has recorded its annual target and budget for public data.",
        why: "Art. 5¶2 puts the cost into the budget of each level and the work into the annual assessment of targets.",
        example: "A county has recorded neither an annual target nor a budget for 2026.",
        mend: "Record what lacks: abdata document submit --kind KIND --title TITLE --year { $year } (target or budget, each once; for \
               a county add --respondent AUTHORITY)",
        finding: "{ $name } has recorded no { $missing ->
            [target] annual target
            [budget] budget
           *[both] annual target and no budget
        } for { $year }.",
    },
    query: "
        WITH judged AS (
            SELECT v_authority.region, v_authority.org_id,
                   CAST(substr(:as_of, 1, 4) AS INTEGER) AS year
            FROM v_authority
        ), had AS (
            SELECT judged.region, judged.org_id, judged.year,
                   EXISTS (SELECT 1 FROM v_document WHERE v_document.region = judged.region AND kind = 'target'
                           AND doc_year = judged.year AND opened_on <= :as_of) AS target,
                   EXISTS (SELECT 1 FROM v_document WHERE v_document.region = judged.region AND kind = 'budget'
                           AND doc_year = judged.year AND opened_on <= :as_of) AS budget
            FROM judged
        )
        SELECT had.region || '/' || had.year AS subject_id, v_region.region_name AS subject_name, had.org_id, had.region, had.year,
               CASE WHEN had.target = 0 AND had.budget = 0 THEN 'both' WHEN had.target = 0 THEN 'target'
                    ELSE 'budget' END AS missing
        FROM had JOIN v_region ON v_region.region = had.region
        WHERE had.target = 0 OR had.budget = 0
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    #[test]
    fn what_lacks_is_named_by_region_and_year() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE document_detail SET kind = 'evaluation' WHERE kind = 'budget' AND case_id IN
                        (SELECT id FROM case_file WHERE region = '513221')",
        );
        let finding = ledger.one("A05-1");
        assert_eq!(finding.id(), "A05-1@region:513221/2026");
        assert_eq!(fact(&finding, "missing"), "budget");
        let mut next = scope();
        next.as_of = date(2027, 1, 4);
        let found = ledger.check_with(&next, &filter(&["A05-1"])).findings;
        assert_eq!(found.len(), 2, "each year has its own");
        assert_eq!(fact(&found[0], "missing"), "both");
        assert_eq!(fact(&found[0], "year"), "2027");
    }

    #[test]
    fn a_region_without_an_authority_and_a_registered_document_are_no_finding() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE case_file SET state = 'registered' WHERE procedure = 'document'");
        assert!(ledger.subjects("A05-1").is_empty());
        ledger.run(
            "UPDATE case_file SET void = 1 WHERE procedure = 'document';
             UPDATE org SET authority = 0 WHERE id = 2",
        );
        assert_eq!(ledger.subjects("A05-1"), ["513200/2026"]);
    }
}
