//! CAL-1: running clocks depend on a year whose holidays are not published yet.
//!
//! One finding a region and year of the due dates, not one a clock: importing the year mends them all. A notice, since
//! before the State Council's notice (about November) there is nothing to import. The bound on the due day, which every clock
//! keeps, leads to the index of those that run.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "CAL-1",
    slug: "calendar-provisional",
    article: None,
    paragraph: None,
    severity: Severity::Notice,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Calendar],
    reads: Records::Clocks,
    zh: Words {
        what: "正在计时的时限是否取决于尚未公布放假安排的年度。",
        why: "下一年度的放假安排一般在十一月前后公布；此前只能按周末推算，到期日为暂定。",
        example: "2026 年 12 月 25 日收到的申请，10 个工作日后到期日落在 2027 年。",
        mend: "放假通知公布后导入：abdata calendar import 文件.csv，正在计时的时限会重新计算",
        finding: "{ $name } { $year } 年的放假安排尚未导入，{ $clocks } 个时限的到期日为暂定，最早的在 { $earliest }。",
    },
    en: Words {
        what: "Whether running clocks depend on a year whose holidays are not published.",
        why: "The next year's holidays are published about November; until then due dates count weekends alone and are \
              provisional.",
        example: "Ten working days from 2026-12-25 end in 2027.",
        mend: "Once the notice is out: abdata calendar import FILE.csv; running clocks are computed anew",
        finding: "{ $name }: the holidays of { $year } are not loaded; due dates are provisional (clocks: { $clocks }), the \
                  earliest on { $earliest }.",
    },
    query: "
        SELECT v_clock.region || '/' || substr(due_on, 1, 4) AS subject_id, region_name AS subject_name, NULL AS org_id,
               v_clock.region, substr(due_on, 1, 4) AS year, count(*) AS clocks, min(due_on) AS earliest
        FROM v_clock JOIN v_region ON v_region.region = v_clock.region
        WHERE provisional = 1 AND due_on > '' AND started_on <= :as_of AND (ended_on IS NULL OR ended_on > :as_of)
        GROUP BY v_clock.region, region_name, substr(due_on, 1, 4)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    fn with_clocks() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO clock (id, version, record_kind, record, procedure, name, org, region, edition, article,
                                policy, started_on, working_days, due_on, provisional, ended_on)
             SELECT column1, 1, 'entry', 'e' || column1, 'catalog', 'review', 1, column2, 'aba-2024', 14,
                    1, column3, 5, column4, column5, column6
             FROM (VALUES (1, '513200', '2026-05-28', '2027-01-08', 1, NULL),
                          (2, '513200', '2026-05-29', '2027-01-07', 1, '2026-06-02'),
                          (3, '513200', '2026-05-29', '2027-01-04', 1, '2026-06-01'),
                          (4, '513200', '2026-06-02', '2027-01-04', 1, NULL),
                          (5, '513221', '2026-05-28', '2026-06-04', 0, NULL))",
        );
        ledger
    }

    /// Of the five, the third has ended, the fourth has not begun, and the fifth is certain.
    #[test]
    fn provisional_clocks_are_counted_by_region_and_year() {
        let ledger = with_clocks();
        let finding = ledger.one("CAL-1");
        assert_eq!(finding.id(), "CAL-1@calendar:513200/2027");
        assert_eq!(fact(&finding, "clocks"), "2");
        assert_eq!(fact(&finding, "earliest"), "2027-01-07");
        assert_eq!(ledger.check(&["CAL-1"]).records, 3);
    }

    #[test]
    fn certain_clocks_are_clean() {
        let ledger = with_clocks();
        ledger.run("UPDATE clock SET provisional = 0");
        assert!(ledger.subjects("CAL-1").is_empty());
    }
}
