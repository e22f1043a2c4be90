//! A32-2: an application for conditionally open data is reviewed in good time (Art. 32). The Measures give no number, so the
//! term is the bureau's policy.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A32-2",
    slug: "open-review-pending",
    article: Some(32),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(6),
    }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "有条件开放数据的申请是否在本局设定的期限（opening.review）内审核。",
        why: "第三十二条：数据提供单位审核后确定是否同意开放。《办法》未定天数，期限由本局设定；久拖不审，等于变相不开放。",
        example: "3 月 2 日收到的开放申请，4 月仍未审核。",
        mend: "由提供部门审核：abdata opening approve { $id }；不同意的：abdata opening reject { $id } --reason 理由",
        finding: "{ $id }“{ $name }”应由{ $org }在 { $due }（本局设定）前审核，至今未审核。",
    },
    en: Words {
        what: "Whether applications for conditionally open data are reviewed within the time that the bureau set (opening.review).",
        why: "Art. 32 has the provider review and decide. It gives no number, so the bureau sets the term: data that nobody decides on stay closed.",
        example: "An application received on 2 March is not reviewed in April.",
        mend: "The provider decides: abdata opening approve { $id }, or abdata opening reject { $id } --reason WHY",
        finding: "{ $id } “{ $name }” was to be reviewed by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("opening", "review"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    fn running(clock: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "opening", "submitted", &[]);
        ledger.clock(1, "opening", clock, 1);
        ledger
    }

    #[test]
    fn a_term_is_over_after_its_last_day() {
        running("review").assert_overdue("A32-2", "ZSJ");
    }

    #[test]
    fn other_terms_are_other_rules() {
        let ledger = running("verify");
        assert!(ledger.subjects("A32-2").is_empty());
        assert_eq!(ledger.check(&["A32-2"]).records, CLEAN_CASES + 1);
    }
}
