//! A27-2: a consumer answers its provider about the use of shared data (Art. 27; the term is a policy of the bureau).

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A27-2",
    slug: "usage-report-unanswered",
    article: Some(27),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: None,
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "使用部门是否在本局设定的期限（share.usage_report）内回复提供单位关于使用情况的询问。",
        why: "第二十七条：数据提供单位有权了解相关数据使用情况。",
        example: "提供单位询问数据用在何处，一个月没有回复。",
        mend: "由使用部门报告：abdata share usage-report { $id } --use 使用情况",
        finding: "{ $id }“{ $name }”的使用情况应由{ $org }在 { $due }（本局设定）前报告，至今未报告。",
    },
    en: Words {
        what: "Whether consumers answer a provider that asks about use within the time that the bureau set (share.usage_report).",
        why: "Art. 27 gives providers the right to know what their data are used for.",
        example: "A provider asks where its data are used and hears nothing for a month.",
        mend: "The consumer reports: abdata share usage-report { $id } --use TEXT",
        finding: "The use of { $id } “{ $name }” was to be reported by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("share", "usage_report"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn a_report_is_overdue_after_its_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "delivered", &[]);
        ledger.clock(1, "share", "usage_report", 2);
        ledger.assert_overdue("A27-2", "WSJ");
    }

    #[test]
    fn nobody_reports_who_was_not_asked() {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "delivered", &[]);
        assert!(ledger.subjects("A27-2").is_empty());
        assert_eq!(ledger.check(&["A27-2"]).records, CLEAN_CASES + 1);
    }
}
