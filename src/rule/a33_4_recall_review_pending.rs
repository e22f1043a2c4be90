//! A33-4: the authority reviews the result of a recall in good time (Art. 33¶2). The Measures give no number, so the term is the
//! bureau's policy.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A33-4",
    slug: "recall-review-pending",
    article: Some(33),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "主管部门是否在本局设定的期限（recall.review）内完成对撤回处理结果的复核。",
        why: "第三十三条第二款：当事人对处理结果有异议的，可向公共数据主管部门申请复核。《办法》未定天数，期限由本局设定。",
        example: "3 月 2 日受理的复核申请，4 月仍无结论。",
        mend: "复核后登记：abdata recall uphold { $id }（维持），或 abdata recall remand { $id } --opinion 意见（责成重新办理）",
        finding: "{ $id }“{ $name }”的复核于 { $started_on } 受理，应由{ $org }在 { $due }（本局设定）前作出结论，尚无结论。",
    },
    en: Words {
        what: "Whether the authority reviews the result of a recall within the bureau's own term (recall.review).",
        why: "Art. 33¶2 lets the person ask the authority for a review. It gives no number, so the bureau sets the term.",
        example: "A review taken up on 2 March has no outcome in April.",
        mend: "Once reviewed: abdata recall uphold { $id }, or abdata recall remand { $id } --opinion WHY",
        finding: "The review of { $id } “{ $name }”, taken up on { $started_on }, was to be decided by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("recall", "review"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    fn running(clock: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "under_review", &[("kind", "'demand'")]);
        ledger.clock(1, "recall", clock, 1);
        ledger
    }

    #[test]
    fn a_term_is_over_after_its_last_day() {
        running("review").assert_overdue("A33-4", "ZSJ");
    }

    #[test]
    fn other_terms_are_other_rules() {
        let ledger = running("verify");
        assert!(ledger.subjects("A33-4").is_empty());
        assert_eq!(ledger.check(&["A33-4"]).records, CLEAN_CASES + 1);
    }
}
