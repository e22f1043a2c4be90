//! A07-1: each active organisation names its first responsible person (Art. 7).

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A07-1",
    slug: "responsible-person-missing",
    article: Some(7),
    paragraph: None,
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "公共机构是否明确了公共数据管理的第一责任人。",
        why: "第七条：公共机构是本部门公共数据的责任主体，应明确第一责任人。",
        example: "“示例县林草局”的第一责任人栏空白。",
        mend: "登记第一责任人：abdata org edit { $id } --responsible 姓名",
        finding: "“{ $name }”没有明确第一责任人。",
    },
    en: Words {
        what: "Whether an organisation names its first responsible person for public data.",
        why: "Art. 7 makes each organisation answer for its public data and name who is first responsible.",
        example: "The first responsible person of a county's forestry office is blank.",
        mend: "Name the person: abdata org edit { $id } --responsible NAME",
        finding: "“{ $name }” names no first responsible person.",
    },
    query: "
        SELECT org_code AS subject_id, org_name AS subject_name, org_id, region
        FROM v_org WHERE coalesce(responsible, '') = ''
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn active_organisations_need_a_responsible_person() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE org SET responsible = NULL");
        assert_eq!(ledger.subjects("A07-1"), ["ZSJ", "WSJ"]);
        ledger.run("UPDATE org SET responsible = '己' WHERE id = 1; UPDATE org SET active = 0 WHERE id = 2");
        assert!(ledger.subjects("A07-1").is_empty());
    }
}
