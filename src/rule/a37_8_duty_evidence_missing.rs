//! A37-8: item (8) of Art. 37¶2 is done again within the interval that the bureau set.

use super::duty::duty;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A37-8",
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
        what: "是否制定数据安全事件应急预案并定期演练；间隔按本地设定（默认每年一次），首次自办法施行起算。",
        why: "第三十七条第二款第（八）项规定了这项数据安全职责；履行情况应有据可查。",
        example: "预案制定后从未演练。",
        mend: "登记履行情况和佐证：abdata duty add --org { $id } --item drill --what 应急演练 --done-on 日期 --document 文号",
        finding: "“{ $name }”{ $lapsed ->
            [yes] 上次应急预案和演练的效力止于 { $due }，此后未再登记
           *[no] 从未登记应急预案和演练，首次应在 { $due } 前完成
        }。",
    },
    en: Words {
        what: "Whether an organisation has an incident plan and drills it as often as the bureau set (yearly by default, first counted from when the Measures began).",
        why: "Art. 37¶2(8) makes this a duty of every public organisation; that it is done must be shown.",
        example: "The plan was never drilled.",
        mend: "Record what was done: abdata duty add --org { $id } --item drill --what \"drill\" --done-on DATE --document NUMBER",
        finding: "“{ $name }”{ $lapsed ->
            [yes] : the last drill of the incident plan counted until { $due }, and nothing was recorded since
           *[no] : the incident plan and its first drill were due by { $due }, and nothing was ever recorded
        }.",
    },
    query: duty!("drill", "duty.drill"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::duty::tests::assert_repeated;

    #[test]
    fn who_has_no_evidence_in_force_is_found() {
        assert_repeated("A37-8", "drill");
    }
}
