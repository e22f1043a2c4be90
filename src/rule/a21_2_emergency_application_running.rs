//! A21-2: once an emergency is over the applications of its data are shut (Art. 21¶2).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A21-2",
    slug: "emergency-application-running",
    article: Some(21),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability { article: 41, item: Some(10) }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "应急结束、数据已处置的，或本局设定的处置期限（emergency.disposal）已过的，相关数据应用是否已关停；只是超过本局期限的为警告。",
        why: "第二十一条第二款：突发事件应对结束后，应当关停相关数据应用；法律、法规另有规定的，从其规定。",
        example: "应急数据已经销毁，当时上线的登记小程序仍在收集信息。",
        mend: "关停后登记：abdata emergency shut { $id } --applications 应用名称（没有应用的写“没有应用”）",
        finding: "{ $id }“{ $name }”应急已结束，{ $disposed ->
            [yes] 数据已处置
           *[no] 处置期限已过
        }，{ $org }仍未登记关停相关数据应用。",
    },
    en: Words {
        what: "Whether the applications of emergency data are shut once the data are disposed of, or the time that the bureau \
               set for that (emergency.disposal) is over; a warning where only that time is over.",
        why: "Art. 21¶2 has the applications shut when the emergency is over, unless a law or regulation provides otherwise.",
        example: "The data were destroyed, and the form that collected them is still online.",
        mend: "Shut them and record it: abdata emergency shut { $id } --applications NAMES (where there are none, say so)",
        finding: "{ $id } “{ $name }”: the emergency is over and { $disposed ->
            [yes] its data are disposed of
           *[no] the time for disposal has passed
        }, but { $org } recorded no shutting of the applications.",
    },
    query: "
        SELECT v_emergency.number AS subject_id, v_emergency.title AS subject_name, v_clock.org_id, v_clock.region,
               CASE WHEN v_clock.ended_on < :as_of THEN 'yes' ELSE 'no' END AS disposed,
               CASE WHEN v_clock.policy = 1 AND (v_clock.ended_on IS NULL OR v_clock.ended_on >= :as_of) THEN 'warning'
                    ELSE 'violation' END AS severity,
               date(min(v_clock.due_on, coalesce(v_clock.ended_on, v_clock.due_on)), '+1 day') AS since
        FROM v_emergency JOIN v_clock ON v_clock.record = v_emergency.number
        WHERE v_emergency.procedure = 'emergency' AND v_clock.record_kind = 'case' AND v_clock.procedure = 'emergency' AND v_clock.clock = 'disposal'
          AND v_clock.started_on <= :as_of AND v_emergency.opened_on <= :as_of
          AND (v_clock.due_on < :as_of OR v_clock.ended_on < :as_of)
          AND NOT EXISTS (SELECT 1
                          FROM v_clock AS later
                          WHERE later.record_kind = 'case' AND later.record = v_emergency.number
                            AND later.clock = 'disposal' AND later.clock_id > v_clock.clock_id
                            AND later.started_on <= :as_of)
          AND NOT EXISTS (SELECT 1
                          FROM v_event
                          WHERE v_event.case_id = v_emergency.case_id AND v_event.action = 'shut'
                            AND v_event.effective_on <= :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{CLEAN_CASES, TestLedger, fact};
    use jiff::civil::date;

    /// Its term ended on 2026-05-20.
    fn ended() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "emergency", "ended", &[("kind", "'emergency'")]);
        ledger.clock(1, "emergency", "disposal", 1);
        ledger.run("UPDATE clock SET policy = 1");
        ledger
    }

    #[test]
    fn an_application_is_shut_when_the_term_is_over() {
        let ledger = ended();
        let finding = ledger.one("A21-2");
        assert_eq!(finding.severity, Severity::Warning, "the term is a policy");
        assert_eq!(finding.since, Some(date(2026, 5, 21)));
        assert_eq!(fact(&finding, "disposed"), "no");
        ledger.event(1, 2, "shut", "ended", "2026-05-25");
        assert!(ledger.subjects("A21-2").is_empty());
    }

    #[test]
    fn an_application_of_data_that_are_gone_breaks_the_law() {
        let ledger = ended();
        ledger.run("UPDATE clock SET ended_on = '2026-05-11', due_on = '2026-07-01'");
        let finding = ledger.one("A21-2");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(finding.since, Some(date(2026, 5, 12)));
        assert_eq!(fact(&finding, "disposed"), "yes");
    }

    #[test]
    fn a_class_found_later_gives_the_term_anew() {
        let ledger = ended();
        ledger.run("UPDATE clock SET ended_on = '2026-05-11'");
        ledger.clock(1, "emergency", "disposal", 1);
        ledger.run("UPDATE clock SET due_on = '2026-07-01' WHERE ended_on IS NULL");
        assert!(ledger.subjects("A21-2").is_empty());
    }

    #[test]
    fn within_the_term_applications_may_still_be_shut() {
        let ledger = ended();
        ledger.run("UPDATE clock SET due_on = '2026-06-01'");
        assert!(ledger.subjects("A21-2").is_empty());
        assert_eq!(ledger.check(&["A21-2"]).records, CLEAN_CASES + 1);
    }
}
