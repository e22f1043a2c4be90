//! A20-3: an authority forwards a verification within two working days of its receipt (Art. 20¶3).

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A20-3",
    slug: "forward-overdue",
    article: Some(20),
    paragraph: Some(3),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "公共数据主管部门是否在收到校核申请之日起两个工作日内转交收集数据的公共机构。",
        why: "第二十条第三款：主管部门应当自收到校核申请之日起2个工作日内转交相应公共机构，并督促其按期校核完毕。",
        example: "主管部门 3 月 2 日收到的校核申请，3 月 5 日仍未转交。",
        mend: "转交：abdata verify forward { $id } --respondent 收集机构",
        finding: "主管部门 { $started_on } 收到的校核申请“{ $name }”应在 { $due } 前转交，尚未转交。",
    },
    en: Words {
        what: "Whether the authority forwards a claim to the collecting organisation within two working days of its receipt.",
        why: "Art. 20¶3 gives the authority two working days, and has it see to the organisation's own term.",
        example: "A claim that the authority received on 2 March is not forwarded on 5 March.",
        mend: "Forward it: abdata verify forward { $id } --respondent ORG",
        finding: "“{ $name }”, received by the authority on { $started_on }, was to be forwarded by { $due } and is not.",
    },
    query: overdue!("verify", "forward"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::TestLedger;
    use jiff::civil::date;

    fn late() -> TestLedger {
        let ledger = TestLedger::with_verifications();
        ledger.run("UPDATE clock SET due_on = '2026-05-29' WHERE name = 'forward'");
        ledger
    }

    #[test]
    fn a_term_that_is_over_is_found() {
        let finding = late().one("A20-3");
        assert_eq!(finding.id(), "A20-3@case:verify-2026-0004");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(finding.due_on, Some(date(2026, 5, 29)));
        assert_eq!(finding.since, Some(date(2026, 5, 30)));
    }

    #[test]
    fn a_term_that_ended_since_counted_then_and_counts_no_more() {
        let ledger = late();
        ledger.run("UPDATE clock SET ended_on = '2026-06-02' WHERE name = 'forward'");
        assert_eq!(ledger.subjects("A20-3"), ["verify-2026-0004"]);
        ledger.run("UPDATE clock SET ended_on = '2026-06-01' WHERE name = 'forward'");
        assert!(ledger.subjects("A20-3").is_empty());
    }

    #[test]
    fn a_last_day_that_is_not_over_is_clean() {
        let ledger = late();
        ledger.run("UPDATE clock SET due_on = '2026-06-01'");
        assert!(ledger.subjects("A20-3").is_empty());
    }
}
