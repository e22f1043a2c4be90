//! A37-7: each active organisation has evidence in force of item (7) of Art. 37¶2.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-7",
    slug: "duty-evidence-missing",
    article: Some(37),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(10),
    }),
    policy: false,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "是否建立数据灾备机制。",
        why: "第三十七条第二款第（七）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "业务数据只存一份，没有异地备份。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item backup --what 灾备方案 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 关于数据灾备的佐证已于 { $due } 到期
           *[no] 没有登记关于数据灾备的佐证
        }。",
    },
    en: Words {
        what: "Whether an organisation can recover its data after a disaster.",
        why: "Art. 37¶2(7) makes this a duty of every public organisation; that it is done must be shown.",
        example: "Data are kept once, with no copy elsewhere.",
        mend: "Record what was done: abdata duty add --org { $id } --item backup --what \"recovery plan\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the evidence of disaster recovery ran out on { $due }
           *[no] : no evidence of disaster recovery was recorded
        }.",
    },
    query: duty!("backup"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_kept;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_kept("A37-7", "backup");
    }
}
