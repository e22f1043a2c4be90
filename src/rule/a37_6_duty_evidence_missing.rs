//! A37-6: each active organisation has evidence in force of item (6) of Art. 37¶2.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-6",
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
        what: "是否对平台（系统）开展压力测试、风险监测并留存操作记录，发现风险立即补救。",
        why: "第三十七条第二款第（六）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "系统上线后没有做过压力测试，也没有操作日志。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item monitoring --what 监测报告 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 关于压力测试、风险监测和操作留痕的佐证已于 { $due } 到期
           *[no] 没有登记关于压力测试、风险监测和操作留痕的佐证
        }。",
    },
    en: Words {
        what: "Whether systems are stress-tested and watched, operations recorded, and flaws mended at once.",
        why: "Art. 37¶2(6) makes this a duty of every public organisation; that it is done must be shown.",
        example: "A system was never stress-tested and keeps no log.",
        mend: "Record what was done: abdata duty add --org { $id } --item monitoring --what \"monitoring report\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the evidence of stress tests, monitoring and operation records ran out on { $due }
           *[no] : no evidence of stress tests, monitoring and operation records was recorded
        }.",
    },
    query: duty!("monitoring"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_kept;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_kept("A37-6", "monitoring");
    }
}
