//! A07-2: each active organisation has dedicated staff for public data (Art. 7); one person is enough.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A07-2",
    slug: "dedicated-staff-missing",
    article: Some(7),
    paragraph: None,
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "公共机构是否明确了公共数据管理的专职人员。",
        why: "第七条：公共机构应明确专职人员，落实目录编制、归集、共享、开放等工作。",
        example: "“示例县水务局”只登记了第一责任人，没有专职人员。",
        mend: "登记专职人员：abdata org edit { $id } --staff 姓名",
        finding: "“{ $name }”没有明确专职人员。",
    },
    en: Words {
        what: "Whether an organisation has dedicated staff for public data.",
        why: "Art. 7 asks for dedicated staff, who compile the catalogue and see to aggregation, sharing and opening.",
        example: "A county's water office names a first responsible person but no staff.",
        mend: "Name them: abdata org edit { $id } --staff NAME",
        finding: "“{ $name }” names no dedicated staff.",
    },
    query: "
        SELECT org_code AS subject_id, org_name AS subject_name, org_id, region
        FROM v_org WHERE coalesce(staff, '[]') IN ('', '[]')
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn active_organisations_need_staff() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE org SET staff = NULL WHERE id = 1; UPDATE org SET staff = '[]' WHERE id = 2",
        );
        assert_eq!(ledger.subjects("A07-2"), ["ZSJ", "WSJ"]);
        ledger.run("UPDATE org SET staff = '[\"庚\"]' WHERE id = 1; UPDATE org SET active = 0 WHERE id = 2");
        assert!(ledger.subjects("A07-2").is_empty());
    }
}
