//! A20-4: the result of a verification is told to the person without delay (Art. 20¶2). The Measures give no number, so the
//! term is the bureau's policy.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A20-4",
    slug: "result-not-notified",
    article: Some(20),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: None,
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "校核结论作出后是否在本局设定的期限内告知当事人。",
        why: "第二十条第二款：公共机构应当将校核处理结果及时告知当事人。《办法》未定天数，期限由本局设定。",
        example: "3 月 6 日作出的校核结论，3 月 16 日仍未告知当事人。",
        mend: "告知后登记：abdata verify notify { $id }",
        finding: "“{ $name }”的校核结论于 { $started_on } 作出，按本局设定应在 { $due } 前告知当事人，尚未告知。",
    },
    en: Words {
        what: "Whether the person is told the result within the bureau's own term.",
        why: "Art. 20¶2 has the result told in good time. It gives no number, so the bureau sets the term.",
        example: "An outcome of 6 March has not been told to the person on 16 March.",
        mend: "Once told: abdata verify notify { $id }",
        finding: "The outcome of “{ $name }”, decided on { $started_on }, was to be told by { $due } by the bureau's own term, and was not.",
    },
    query: overdue!("verify", "notify"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::TestLedger;
    use jiff::civil::date;

    fn late() -> TestLedger {
        let ledger = TestLedger::with_verifications();
        ledger.run("UPDATE clock SET due_on = '2026-05-29' WHERE name = 'notify'");
        ledger
    }

    #[test]
    fn a_term_that_is_over_is_found() {
        let finding = late().one("A20-4");
        assert_eq!(finding.id(), "A20-4@case:verify-2026-0002");
        assert_eq!(finding.severity, Severity::Warning);
        assert_eq!(finding.due_on, Some(date(2026, 5, 29)));
        assert_eq!(finding.since, Some(date(2026, 5, 30)));
    }

    #[test]
    fn a_term_that_ended_since_counted_then_and_counts_no_more() {
        let ledger = late();
        ledger.run("UPDATE clock SET ended_on = '2026-06-02' WHERE name = 'notify'");
        assert_eq!(ledger.subjects("A20-4"), ["verify-2026-0002"]);
        ledger.run("UPDATE clock SET ended_on = '2026-06-01' WHERE name = 'notify'");
        assert!(ledger.subjects("A20-4").is_empty());
    }

    #[test]
    fn a_last_day_that_is_not_over_is_clean() {
        let ledger = late();
        ledger.run("UPDATE clock SET due_on = '2026-06-01'");
        assert!(ledger.subjects("A20-4").is_empty());
    }
}
