//! A33-1: a demand to withdraw opened data is verified at once (Art. 33¶2). The Measures give no number, so the term is the
//! bureau's policy.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A33-1",
    slug: "recall-unverified",
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
        what: "收到撤回数据的要求后是否立即核实（recall.verify，本局设定）。",
        why: "第三十三条第二款：公共机构收到撤回数据要求后，应当立即核实，必要时即刻中止开放。“立即”按本局设定的期限检查。",
        example: "3 月 2 日收到的撤回要求，3 月 9 日仍未核实，数据仍在开放。",
        mend: "核实后登记：abdata recall verify { $id } --finding founded（确有问题）或 unfounded（不存在问题）",
        finding: "{ $id }“{ $name }”的撤回要求于 { $started_on } 收到，应由{ $org }在 { $due }（本局设定）前核实，尚未核实。",
    },
    en: Words {
        what: "Whether a demand for withdrawal is verified at once (recall.verify, the bureau's own term).",
        why: "Art. 33¶2 has a demand verified at once, and opening suspended where need be. “At once” goes by the term that the bureau set.",
        example: "A demand received on 2 March is not verified on 9 March, and the data are still open.",
        mend: "Once verified: abdata recall verify { $id } --finding founded, or unfounded",
        finding: "{ $id } “{ $name }”, received on { $started_on }, was to be verified by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("recall", "verify"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    fn running(clock: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "received", &[("kind", "'demand'")]);
        ledger.clock(1, "recall", clock, 1);
        ledger
    }

    #[test]
    fn a_term_is_over_after_its_last_day() {
        running("verify").assert_overdue("A33-1", "ZSJ");
    }

    #[test]
    fn other_terms_are_other_rules() {
        let ledger = running("notify");
        assert!(ledger.subjects("A33-1").is_empty());
        assert_eq!(ledger.check(&["A33-1"]).records, CLEAN_CASES + 1);
    }
}
