//! A37-1: each active organisation has evidence in force of item (1) of Art. 37¶2.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-1",
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
        what: "是否执行网络安全等级保护和商用密码管理规定，并建立本单位的数据安全管理制度、技术规范和操作规程。",
        why: "第三十七条第二款第（一）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "单位一直没有登记等级保护测评或安全管理制度。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item rules --what 安全管理制度 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 关于网络安全等级保护、商用密码应用和安全管理制度规程的佐证已于 { $due } 到期
           *[no] 没有登记关于网络安全等级保护、商用密码应用和安全管理制度规程的佐证
        }。",
    },
    en: Words {
        what: "Whether an organisation follows graded protection and the rules on commercial cryptography, and has security rules and procedures of its own.",
        why: "Art. 37¶2(1) makes this a duty of every public organisation; that it is done must be shown.",
        example: "No graded-protection review and no security rules were ever recorded.",
        mend: "Record what was done: abdata duty add --org { $id } --item rules --what \"security rules\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the evidence of graded protection, commercial cryptography and security rules ran out on { $due }
           *[no] : no evidence of graded protection, commercial cryptography and security rules was recorded
        }.",
    },
    query: duty!("rules"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_kept;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_kept("A37-1", "rules");
    }
}
