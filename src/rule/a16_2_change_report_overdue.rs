//! A16-2: the updated catalogue is reported with its basis within three working days.
//!
//! Art. 16 names no start of that term; the edition says which reading goes (`report_starts`), and after a return it counts
//! from the return.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A16-2",
    slug: "change-report-overdue",
    article: Some(16),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "目录更新后，是否在三个工作日内连同变更依据报送主管部门；被退回的，自退回之日起重新计算。",
        why: "第十六条：公共机构应当在3个工作日内将更新后的目录及变更依据等报送本级公共数据资源主管部门。",
        example: "3 月 9 日更新目录，3 月 12 日仍未报送的，3 月 13 日起逾期。",
        mend: "报送：abdata change report { $id } --basis 变更依据",
        finding: "“{ $name }”的目录变更应于 { $due } 前报送主管部门（自 { $started_on } 起算），尚未报送。",
    },
    en: Words {
        what: "Whether an updated catalogue is reported with its basis within three working days; after a return, of \
               the return.",
        why: "Art. 16 has the updated catalogue and the basis of the change reported to the authority within three \
               working days.",
        example: "The catalogue was updated on 9 March and is not reported on 13 March.",
        mend: "Report it: abdata change report { $id } --basis TEXT",
        finding: "“{ $name }” was to be reported to the authority by { $due } (counted from { $started_on }) and is \
               not.",
    },
    query: overdue!("change", "report"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    fn with_change() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(include_str!("testing/change.sql"));
        ledger
    }

    #[test]
    fn a_term_that_ran_out_is_found_until_its_step_is_done() {
        let ledger = with_change();
        ledger.run("UPDATE clock SET name = 'report' WHERE id = 1");
        let finding = ledger.one("A16-2");
        assert_eq!(finding.id(), "A16-2@case:change-2026-0001");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(
            (finding.due_on, finding.since),
            (Some(date(2026, 5, 20)), Some(date(2026, 5, 21)))
        );
        assert_eq!(fact(&finding, "started_on"), "2026-05-06");
        // What the bureau counts under a lapsed edition is its own term.
        ledger.run("UPDATE clock SET policy = 1");
        assert_eq!(ledger.one("A16-2").severity, Severity::Warning);
        ledger.run("UPDATE clock SET ended_on = '2026-06-01' WHERE id = 1");
        assert!(
            ledger.subjects("A16-2").is_empty(),
            "met late is no finding"
        );
        let mut before = scope();
        before.as_of = date(2026, 5, 31);
        assert_eq!(
            ledger
                .check_with(&before, &filter(&["A16-2"]))
                .findings
                .len(),
            1
        );
    }

    #[test]
    fn the_last_day_the_other_clock_and_a_case_taken_back_are_clean() {
        let ledger = with_change();
        assert_eq!(ledger.subjects("A16-2").len(), 0);
        ledger.run("UPDATE clock SET name = 'report', due_on = '2026-06-01' WHERE id = 1");
        assert!(ledger.subjects("A16-2").is_empty());
        ledger.run(
            "UPDATE clock SET due_on = '2026-05-20' WHERE id = 1; UPDATE case_file SET void = 1",
        );
        assert!(ledger.subjects("A16-2").is_empty());
        assert_eq!(ledger.check(&["A16-2"]).records, 0);
    }
}
