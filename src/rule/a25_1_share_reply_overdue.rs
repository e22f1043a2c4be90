//! A25-1: a request for conditional data is answered within seven working days of its receipt (Art. 25¶2).

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A25-1",
    slug: "share-reply-overdue",
    article: Some(25),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(6),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "有条件共享数据的申请是否在收到之日起 7 个工作日内答复。",
        why: "第二十五条第二款规定了这一期限；要求补充材料不停止计时。逾期不答复，使用部门无法履职。",
        example: "4 月 7 日收到的共享申请，到 5 月仍未答复。",
        mend: "由提供部门答复：abdata share approve { $id }，或 abdata share reject { $id } --reason 理由 --condition 不符合的共享条件",
        finding: "{ $id }“{ $name }”应由{ $org }在 { $due } 前答复，至今未答复。",
    },
    en: Words {
        what: "Whether requests for conditional data are answered within seven working days of receipt.",
        why: "Art. 25¶2 sets the term, and asking for papers does not stop it. Without an answer the consumer cannot do its duty.",
        example: "A request received on 7 April is not answered in May.",
        mend: "The provider answers: abdata share approve { $id }, or abdata share reject { $id } --reason WHY --condition CONDITION",
        finding: "{ $id } “{ $name }” was to be answered by { $org } by { $due } and is not.",
    },
    query: overdue!("share", "reply"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn a_reply_is_overdue_after_its_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "asked", &[("share_type", "'conditional'")]);
        ledger.clock(1, "share", "reply", 1);
        ledger.assert_overdue("A25-1", "ZSJ");
    }

    /// A lapsed edition leaves a term that is the bureau's own, whichever article it was of.
    #[test]
    fn a_term_of_policy_is_a_warning() {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "asked", &[("share_type", "'conditional'")]);
        ledger.clock(1, "share", "reply", 1);
        ledger.run("UPDATE clock SET policy = 0, due_on = '2026-05-20'");
        assert_eq!(ledger.one("A25-1").severity, Severity::Violation);
        ledger.run("UPDATE clock SET policy = 1");
        assert_eq!(ledger.one("A25-1").severity, Severity::Warning);
    }

    #[test]
    fn other_terms_of_a_request_are_not_replies() {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "approved", &[("share_type", "'conditional'")]);
        ledger.clock(1, "share", "delivery", 1);
        assert!(ledger.subjects("A25-1").is_empty());
        assert_eq!(ledger.check(&["A25-1"]).records, CLEAN_CASES + 1);
    }
}
