//! A06-1: each region that has organisations has an authority (Art. 6).
//!
//! The prefecture's is named by its government (¶1), a county's by the county's (¶2); what lacks is an active
//! organisation marked as the authority. A region without organisations in the ledger is not judged.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A06-1",
    slug: "authority-missing",
    article: Some(6),
    paragraph: None,
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Region],
    reads: Records::Orgs,
    zh: Words {
        what: "登记有公共机构的区域，是否明确了公共数据资源主管部门。",
        why: "第六条：州、县（市）各有一个公共数据资源主管部门负责辖区内的管理；没有主管部门，目录审核、转交和督促都无人承担。",
        example: "某县登记了三十个机构，没有一个标为主管部门。",
        mend: "由政府确定后登记：abdata org edit 机构代码 --authority",
        finding: "{ $name }登记有 { $orgs } 个机构，但没有公共数据资源主管部门。",
    },
    en: Words {
        what: "Whether a region that has organisations has a public-data authority.",
        why: "Art. 6 gives the prefecture and each county one; without it nobody reviews, forwards or urges.",
        example: "A county has thirty organisations, none marked as the authority.",
        mend: "Once the government has named it: abdata org edit CODE --authority",
        finding: "{ $name } has organisations ({ $orgs }) but no public-data authority.",
    },
    query: "
        SELECT v_region.region AS subject_id, region_name AS subject_name, NULL AS org_id, v_region.region,
               count(*) AS orgs
        FROM v_org JOIN v_region ON v_region.region = v_org.region
        GROUP BY v_region.region, region_name HAVING max(authority) = 0
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn a_region_without_authority_is_found() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE org SET authority = 0 WHERE id = 2");
        let finding = ledger.one("A06-1");
        assert_eq!(finding.id(), "A06-1@region:513221");
        assert_eq!(fact(&finding, "orgs"), "1");
    }

    #[test]
    fn a_retired_authority_is_none_and_an_empty_region_needs_none() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE org SET active = 0 WHERE id = 1;
             INSERT INTO org (id, version, code, name, kind, level, region, authority, active, incomplete)
             VALUES (3, 1, 'C', '示例局', 'administrative', 'prefecture', '513200', 0, 1, 0);
             INSERT INTO region (code, name, parent, version) VALUES ('513222', '理县', '513200', 1);",
        );
        assert_eq!(ledger.subjects("A06-1"), ["513200"]);
    }
}
