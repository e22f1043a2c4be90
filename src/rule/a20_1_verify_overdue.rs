//! A20-1: the organisation that collected a datum verifies it within five working days of its receipt, or ten where its head
//! extended the term (Art. 20¶2). After a transfer the term is the receiving organisation's.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A20-1",
    slug: "verify-overdue",
    article: Some(20),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(4),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "收集数据的公共机构是否在收到校核申请之日起五个工作日内校核完毕；经负责人批准延长的，以延长后的期限为准。",
        why: "第二十条第二款：应当自收到校核申请之日起5个工作日内校核完毕；情况复杂的，经负责人批准，可以延长至10个工作日。",
        example: "3 月 2 日收到的校核申请，3 月 10 日仍未作出校核结论，也没有延长。",
        mend: "校核后登记结论：abdata verify decide { $id } --outcome corrected（已更正）或 upheld（数据无误）",
        finding: "校核申请“{ $name }”自 { $started_on } 起算，应在 { $due } 前校核完毕，尚无结论。",
    },
    en: Words {
        what: "Whether the organisation that collected the data verifies them within five working days of receipt, or within the extended term.",
        why: "Art. 20¶2 gives five working days from receipt, and ten in all where the head approves.",
        example: "A claim received on 2 March has no outcome on 10 March, and was not extended.",
        mend: "Once verified: abdata verify decide { $id } --outcome corrected, or upheld",
        finding: "“{ $name }”, counted from { $started_on }, was to be verified by { $due } and has no outcome.",
    },
    query: overdue!("verify", "verify"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::TestLedger;
    use jiff::civil::date;

    fn late() -> TestLedger {
        let ledger = TestLedger::with_verifications();
        ledger.run("UPDATE clock SET due_on = '2026-05-29' WHERE name = 'verify'");
        ledger
    }

    #[test]
    fn a_term_that_is_over_is_found() {
        let finding = late().one("A20-1");
        assert_eq!(finding.id(), "A20-1@case:verify-2026-0001");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(finding.due_on, Some(date(2026, 5, 29)));
        assert_eq!(finding.since, Some(date(2026, 5, 30)));
    }

    #[test]
    fn a_term_that_ended_since_counted_then_and_counts_no_more() {
        let ledger = late();
        ledger.run("UPDATE clock SET ended_on = '2026-06-02' WHERE name = 'verify'");
        assert_eq!(ledger.subjects("A20-1"), ["verify-2026-0001"]);
        ledger.run("UPDATE clock SET ended_on = '2026-06-01' WHERE name = 'verify'");
        assert!(ledger.subjects("A20-1").is_empty());
    }

    #[test]
    fn a_last_day_that_is_not_over_is_clean() {
        let ledger = late();
        ledger.run("UPDATE clock SET due_on = '2026-06-01'");
        assert!(ledger.subjects("A20-1").is_empty());
    }
}
