//! A33-3: the result of a recall is told to the person in good time (Art. 33¶2). The Measures give no number, so the term is
//! the bureau's policy.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A33-3",
    slug: "recall-not-notified",
    article: Some(33),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(6),
    }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "撤回要求的处理结果是否在本局设定的期限（recall.notify）内告知当事人。",
        why: "第三十三条第二款：公共机构应当将有关处理结果及时告知当事人；当事人据此决定是否申请复核。《办法》未定天数，期限由本局设定。",
        example: "3 月 6 日撤回的数据，3 月 16 日仍未告知当事人。",
        mend: "告知后登记：abdata recall notify { $id }",
        finding: "{ $id }“{ $name }”于 { $started_on } 处理，应由{ $org }在 { $due }（本局设定）前告知当事人，尚未告知。",
    },
    en: Words {
        what: "Whether the person is told what came of a demand within the bureau's own term (recall.notify).",
        why: "Art. 33¶2 has the result told in good time: on it rests whether the person asks for a review. It gives no number, so the bureau sets the term.",
        example: "Data were withdrawn on 6 March; the person has not been told on 16 March.",
        mend: "Once told: abdata recall notify { $id }",
        finding: "The result of { $id } “{ $name }” of { $started_on } was to be told by { $org } by { $due } (policy) and was not.",
    },
    query: overdue!("recall", "notify"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    fn running(clock: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "withdrawn", &[("kind", "'demand'")]);
        ledger.clock(1, "recall", clock, 1);
        ledger
    }

    #[test]
    fn a_term_is_over_after_its_last_day() {
        running("notify").assert_overdue("A33-3", "ZSJ");
    }

    #[test]
    fn other_terms_are_other_rules() {
        let ledger = running("verify");
        assert!(ledger.subjects("A33-3").is_empty());
        assert_eq!(ledger.check(&["A33-3"]).records, CLEAN_CASES + 1);
    }
}
