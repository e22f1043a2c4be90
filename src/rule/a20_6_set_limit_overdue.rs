//! A20-6: who is told of an error by an authority or another organisation verifies it within the limit set (Art. 20¶4).

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A20-6",
    slug: "set-limit-overdue",
    article: Some(20),
    paragraph: Some(4),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(4),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "收到限期校核通知的单位是否在所定期限内校核完毕。",
        why: "第二十条第四款：主管部门、公共机构发现数据不准确、不完整、不一致时，应通知数据收集、提供单位限期校核，相关单位在期限内校核完毕。",
        example: "主管部门要求 3 月 20 日前校核的数据，3 月 23 日仍无结论。",
        mend: "校核后登记结论：abdata verify decide { $id } --outcome corrected（已更正）或 upheld（数据无误）",
        finding: "“{ $name }”的限期校核通知于 { $started_on } 发出，应在 { $due } 前校核完毕，尚无结论。",
    },
    en: Words {
        what: "Whether an organisation that was set a limit verifies the data within it.",
        why: "Art. 20¶4 has the finder of an error set a limit, and the organisation verify the data within it.",
        example: "Data to be verified by 20 March have no outcome on 23 March.",
        mend: "Once verified: abdata verify decide { $id } --outcome corrected, or upheld",
        finding: "“{ $name }”, notified on { $started_on }, was to be verified by the limit { $due } and has no outcome.",
    },
    query: overdue!("verify", "limit"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::TestLedger;
    use jiff::civil::date;

    fn late() -> TestLedger {
        let ledger = TestLedger::with_verifications();
        ledger.run("UPDATE clock SET due_on = '2026-05-29' WHERE name = 'limit'");
        ledger
    }

    #[test]
    fn a_term_that_is_over_is_found() {
        let finding = late().one("A20-6");
        assert_eq!(finding.id(), "A20-6@case:verify-2026-0003");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(finding.due_on, Some(date(2026, 5, 29)));
        assert_eq!(finding.since, Some(date(2026, 5, 30)));
    }

    #[test]
    fn a_term_that_ended_since_counted_then_and_counts_no_more() {
        let ledger = late();
        ledger.run("UPDATE clock SET ended_on = '2026-06-02' WHERE name = 'limit'");
        assert_eq!(ledger.subjects("A20-6"), ["verify-2026-0003"]);
        ledger.run("UPDATE clock SET ended_on = '2026-06-01' WHERE name = 'limit'");
        assert!(ledger.subjects("A20-6").is_empty());
    }

    #[test]
    fn a_last_day_that_is_not_over_is_clean() {
        let ledger = late();
        ledger.run("UPDATE clock SET due_on = '2026-06-01'");
        assert!(ledger.subjects("A20-6").is_empty());
    }
}
