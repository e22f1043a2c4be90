//! A37-5: item (5) of Art. 37¶2 is done again within the interval that the bureau set.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-5",
    slug: "duty-evidence-missing",
    article: Some(37),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(10),
    }),
    policy: true,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "是否定期检查数据安全，监督复制、导出、脱敏等行为；间隔按本地设定（默认每年一次），首次自办法施行起算。",
        why: "第三十七条第二款第（五）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "去年以来没有检查过数据的导出和复制。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item inspection --what 年度检查 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 上次安全日常管理和检查的效力止于 { $due }，此后未再登记
           *[no] 从未登记安全日常管理和检查，首次应在 { $due } 前完成
        }。",
    },
    en: Words {
        what: "Whether an organisation inspects its data security, copies, exports and desensitisation among it, as often as the bureau set (yearly by default, first counted from when the Measures began).",
        why: "Art. 37¶2(5) makes this a duty of every public organisation; that it is done must be shown.",
        example: "Nobody has looked at copies and exports since the year before.",
        mend: "Record what was done: abdata duty add --org { $id } --item inspection --what \"yearly inspection\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the last inspection of security counted until { $due }, and nothing was recorded since
           *[no] : daily management and inspection of security was due first by { $due }, and nothing was ever recorded
        }.",
    },
    query: duty!("inspection", "duty.inspection"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_repeated;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_repeated("A37-5", "inspection");
    }
}
