//! A16-1: after a change of Art. 16 the catalogue is updated within ten working days of its occurrence.
//!
//! The clock of the case decides: it counts from the day of occurrence, however late that was recorded.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A16-1",
    slug: "change-update-overdue",
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
        what: "目录变更情形发生后，是否在十个工作日内更新目录；自情形发生之日起算，与登记早晚无关。",
        why: "第十六条：公共机构应当自情形发生之日起10个工作日内更新本部门公共数据资源目录。",
        example: "机构职能 3 月 2 日调整，3 月 16 日仍未更新目录的，3 月 17 日起逾期。",
        mend: "修改并发布有关目录：abdata catalog edit 目录 --change { $id }，其修订全部发布后自动登记；\
               目录已在别处更新的，登记：abdata change update { $id }",
        finding: "“{ $name }”的变更情形发生于 { $started_on }，应于 { $due } 前更新目录，尚未更新。",
    },
    en: Words {
        what: "Whether the catalogue is updated within ten working days of a change; from its occurrence, however \
               late it was recorded.",
        why: "Art. 16 gives ten working days from the day of occurrence.",
        example: "Functions changed on 2 March; the catalogue still says the old on 17 March.",
        mend: "Edit and publish the entries: abdata catalog edit ENTRY --change { $id }, and the update is recorded \
               once all are published; where it was made elsewhere: abdata change update { $id }",
        finding: "“{ $name }” occurred on { $started_on }; the catalogue was to be updated by { $due } and is not.",
    },
    query: overdue!("change", "update"),
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
        ledger.run("UPDATE clock SET name = 'update' WHERE id = 1");
        let finding = ledger.one("A16-1");
        assert_eq!(finding.id(), "A16-1@case:change-2026-0001");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(
            (finding.due_on, finding.since),
            (Some(date(2026, 5, 20)), Some(date(2026, 5, 21)))
        );
        assert_eq!(fact(&finding, "started_on"), "2026-05-06");
        // What the bureau counts under a lapsed edition is its own term.
        ledger.run("UPDATE clock SET policy = 1");
        assert_eq!(ledger.one("A16-1").severity, Severity::Warning);
        ledger.run("UPDATE clock SET ended_on = '2026-06-01' WHERE id = 1");
        assert!(
            ledger.subjects("A16-1").is_empty(),
            "met late is no finding"
        );
        let mut before = scope();
        before.as_of = date(2026, 5, 31);
        assert_eq!(
            ledger
                .check_with(&before, &filter(&["A16-1"]))
                .findings
                .len(),
            1
        );
    }

    #[test]
    fn a_case_begun_since_was_not_known_on_the_day() {
        let ledger = with_change();
        ledger.run("UPDATE clock SET name = 'update' WHERE id = 1");
        ledger.run("UPDATE case_file SET opened_on = '2026-06-02'");
        assert!(ledger.subjects("A16-1").is_empty());
        ledger.run("UPDATE case_file SET opened_on = '2026-06-01'");
        assert_eq!(ledger.subjects("A16-1").len(), 1);
    }

    #[test]
    fn the_last_day_the_other_clock_and_a_case_taken_back_are_clean() {
        let ledger = with_change();
        assert_eq!(ledger.subjects("A16-1").len(), 1);
        ledger.run("UPDATE clock SET name = 'update', due_on = '2026-06-01' WHERE id = 1");
        assert!(ledger.subjects("A16-1").is_empty());
        ledger.run(
            "UPDATE clock SET due_on = '2026-05-20' WHERE id = 1; UPDATE case_file SET void = 1",
        );
        assert!(ledger.subjects("A16-1").is_empty());
        assert_eq!(ledger.check(&["A16-1"]).records, 0);
    }
}
