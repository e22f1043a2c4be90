//! A37-2: each active organisation has evidence in force of item (2) of Art. 37¶2.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-2",
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
        what: "是否建立公共数据共享和开放的保密审查机制。",
        why: "第三十七条第二款第（二）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "单位共享数据前没有保密审查的规定。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item secrecy_review --what 保密审查办法 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 关于共享和开放的保密审查的佐证已于 { $due } 到期
           *[no] 没有登记关于共享和开放的保密审查的佐证
        }。",
    },
    en: Words {
        what: "Whether an organisation has a secrecy review for what it shares and opens.",
        why: "Art. 37¶2(2) makes this a duty of every public organisation; that it is done must be shown.",
        example: "Nothing says who reviews data for secrets before they are shared.",
        mend: "Record what was done: abdata duty add --org { $id } --item secrecy_review --what \"secrecy review rules\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the evidence of secrecy review of what is shared and opened ran out on { $due }
           *[no] : no evidence of secrecy review of what is shared and opened was recorded
        }.",
    },
    query: duty!("secrecy_review"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_kept;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_kept("A37-2", "secrecy_review");
    }
}
