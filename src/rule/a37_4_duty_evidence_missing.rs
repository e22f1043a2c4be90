//! A37-4: item (4) of Art. 37¶2 is done again within the interval that the bureau set.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-4",
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
        what: "是否定期组织数据安全教育和技术培训；间隔按本地设定（默认每年一次），首次自办法施行起算。",
        why: "第三十七条第二款第（四）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "最近一次培训在两年前。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item training --what 年度培训 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 上次安全教育和技术培训的效力止于 { $due }，此后未再登记
           *[no] 从未登记安全教育和技术培训，首次应在 { $due } 前完成
        }。",
    },
    en: Words {
        what: "Whether an organisation trains its people in data security as often as the bureau set (yearly by default, first counted from when the Measures began).",
        why: "Art. 37¶2(4) makes this a duty of every public organisation; that it is done must be shown.",
        example: "The last training was two years ago.",
        mend: "Record what was done: abdata duty add --org { $id } --item training --what \"yearly training\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the last security education and training counted until { $due }, and nothing was recorded since
           *[no] : security education and training was due first by { $due }, and nothing was ever recorded
        }.",
    },
    query: duty!("training", "duty.training"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_repeated;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_repeated("A37-4", "training");
    }
}
