//! A16-4: data are refreshed within the entry's own update cycle (Art. 16: kept true, accurate, complete and timely).
//!
//! The cycle runs in calendar days and months from the last refresh; a month's last day stays within the next month.
//! Real-time data count as daily, the finest that a date can show. `other` cycles and data whose refreshes were never
//! recorded stay silent: nothing is known of them. A warning, since the cycle is the provider's own and not a term of the
//! Measures. The bound on the refresh is the shortest that a cycle can be: dates are computed for few entries only.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A16-4",
    slug: "cycle-lapsed",
    article: Some(16),
    paragraph: None,
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(4),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "数据是否在条目自己的更新周期内更新；没有登记过更新日期的不作判断，“实时”按每日掌握。",
        why: "第十六条：公共机构应保障数据真实、准确、完整、及时。过期的数据会误导使用方。",
        example: "“企业年报”更新周期为每年，最近一次更新在十五个月前。",
        mend: "更新数据后登记：abdata catalog refresh { $id }；周期不实的，更正更新周期",
        finding: "“{ $name }”最近更新于 { $refreshed_on }，按其更新周期最迟应在 { $due } 再次更新。",
    },
    en: Words {
        what: "Whether data were refreshed within the entry's own cycle; silent where no refresh was ever recorded, and \
               “real time” taken as daily.",
        why: "Art. 16 has organisations keep their data true, accurate, complete and timely. Stale data mislead.",
        example: "Annual reports, refreshed yearly, were last refreshed fifteen months ago.",
        mend: "Once the data are refreshed: abdata catalog refresh { $id }; or correct a cycle that never held",
        finding: "“{ $name }” was last refreshed on { $refreshed_on } and was due again by { $due }, by its own cycle.",
    },
    query: "
        WITH timed AS (
            SELECT id, name, org_id, region, state, refreshed_on,
                   CASE update_cycle
                       WHEN 'real_time' THEN date(refreshed_on, '+1 day')
                       WHEN 'daily' THEN date(refreshed_on, '+1 day')
                       WHEN 'weekly' THEN date(refreshed_on, '+7 days')
                       WHEN 'monthly' THEN date(refreshed_on, '+1 month', 'floor')
                       WHEN 'quarterly' THEN date(refreshed_on, '+3 months', 'floor')
                       WHEN 'half_yearly' THEN date(refreshed_on, '+6 months', 'floor')
                       WHEN 'yearly' THEN date(refreshed_on, '+1 year', 'floor')
                   END AS due_on
            FROM v_entry
            WHERE refreshed_on < CASE update_cycle
                WHEN 'monthly' THEN date(:as_of, '-28 days') WHEN 'quarterly' THEN date(:as_of, '-89 days')
                WHEN 'half_yearly' THEN date(:as_of, '-181 days') WHEN 'yearly' THEN date(:as_of, '-365 days')
                ELSE :as_of END
        )
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state, refreshed_on, due_on,
               date(due_on, '+1 day') AS since
        FROM timed WHERE due_on < :as_of
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, filter, scope};
    use jiff::civil::{Date, date};

    fn found_on(ledger: &TestLedger, day: Date) -> Option<(Option<Date>, Option<Date>)> {
        let mut scope = scope();
        scope.as_of = day;
        let findings = ledger.check_with(&scope, &filter(&["A16-4"])).findings;
        findings
            .first()
            .map(|finding| (finding.due_on, finding.since))
    }

    #[test]
    fn each_cycle_lapses_on_its_day() {
        let ledger = TestLedger::clean();
        for (cycle, last_day) in [
            ("real_time", date(2026, 2, 1)),
            ("daily", date(2026, 2, 1)),
            ("weekly", date(2026, 2, 7)),
            ("monthly", date(2026, 2, 28)),
            ("quarterly", date(2026, 4, 30)),
            ("half_yearly", date(2026, 7, 31)),
            ("yearly", date(2027, 1, 31)),
        ] {
            ledger.run(&format!(
                "UPDATE entry SET update_cycle = '{cycle}', refreshed_on = '2026-01-31' WHERE id = 1"
            ));
            let next_day = last_day.tomorrow().unwrap();
            assert_eq!(found_on(&ledger, last_day), None, "{cycle}");
            assert_eq!(
                found_on(&ledger, next_day),
                Some((Some(last_day), Some(next_day))),
                "{cycle}"
            );
        }
    }

    #[test]
    fn other_cycles_and_data_never_refreshed_stay_silent() {
        let ledger = TestLedger::clean();
        assert_eq!(found_on(&ledger, date(2026, 6, 1)), None);
        ledger.run("UPDATE entry SET refreshed_on = '2025-01-01' WHERE id = 7");
        assert_eq!(found_on(&ledger, date(2026, 6, 1)), None);
    }
}
