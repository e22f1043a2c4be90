//! A37-3: each active organisation has evidence in force of item (3) of Art. 37¶2.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-3",
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
        what: "是否明确数据安全管理机构和岗位，并配备安全管理人员和专业技术人员。",
        why: "第三十七条第二款第（三）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "单位没有指定数据安全管理岗位。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item staffing --what 岗位设置文件 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 关于安全管理机构、岗位和人员的佐证已于 { $due } 到期
           *[no] 没有登记关于安全管理机构、岗位和人员的佐证
        }。",
    },
    en: Words {
        what: "Whether an organisation has a security office and posts, and staff for them.",
        why: "Art. 37¶2(3) makes this a duty of every public organisation; that it is done must be shown.",
        example: "Nobody holds a post for data security.",
        mend: "Record what was done: abdata duty add --org { $id } --item staffing --what \"appointment\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the evidence of the security office, its posts and staff ran out on { $due }
           *[no] : no evidence of the security office, its posts and staff was recorded
        }.",
    },
    query: duty!("staffing"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_kept;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_kept("A37-3", "staffing");
    }
}
