//! A17-1: data are collected within the catalogue; outside it only for special business or urgent need, and for a time
//! (Art. 17¶1, ¶3).
//!
//! What is collected lies within the catalogue where it names an entry that is neither retired nor void; an entry that is
//! still drafted weighs one level less. A temporary collection is a case of its own, and is over at its planned end.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A17-1",
    slug: "collected-outside-catalogue",
    article: Some(17),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(2),
    }),
    policy: false,
    subjects: &[RecordKind::Collect, RecordKind::Case],
    reads: Records::Collections,
    zh: Words {
        what: "采集的数据是否在公共数据目录范围内；因特殊业务或紧急需要临时采集的，是否仍在期限内。",
        why: "第十七条：公共机构应在公共数据目录的范围内采集数据；因特殊业务或者紧急需要，才可以临时采集目录范围外的数据。",
        example: "登记表要求填写家庭车辆信息，而目录中没有这类数据，也没有特殊需要。",
        mend: "{ $kind ->
            [case] 编入目录后登记：abdata emergency catalogue { $id } --entry 目录编号；已停止采集的：abdata emergency stop { $id }
           *[other] 编入目录后登记所属目录：abdata collect edit { $id } --entry 目录编号；确因特殊业务或紧急需要的填写 --ground、--need 和 --until；已停止采集的：abdata collect retire { $id } --reason 停止采集
        }",
        finding: "“{ $name }”{ $why ->
            [drafted] 所属目录尚未发布
            [over] 目录外临时采集的期限已于 { $until } 届满
           *[none] 不在目录范围内，也没有特殊业务或紧急需要的依据
        }。",
    },
    en: Words {
        what: "Whether what is collected is in the catalogue, and what is collected outside it for special business or \
               urgent need is within its time.",
        why: "Art. 17 has data collected within the catalogue; only special business or urgent need allows more, for a time.",
        example: "A form asks for the family's cars; no entry has them, and no special need is stated.",
        mend: "{ $kind ->
            [case] Once it is catalogued: abdata emergency catalogue { $id } --entry ENTRY; where it is collected no more: abdata emergency stop { $id }
           *[other] Once it is catalogued: abdata collect edit { $id } --entry ENTRY; where special business or urgent need asks for it, add --ground, --need and --until; where it is collected no more: abdata collect retire { $id } --reason TEXT
        }",
        finding: "“{ $name }” { $why ->
            [drafted] belongs to an entry that is not published yet
            [over] was to be collected outside the catalogue until { $until } only
           *[none] is not in the catalogue, and no special business or urgent need is stated
        }.",
    },
    query: "
        WITH met AS (
            SELECT c.*, (SELECT state FROM v_entry WHERE v_entry.id = c.entry_id) AS entry_state
            FROM v_collect AS c
            WHERE c.since <= :as_of AND (c.retired_on IS NULL OR c.retired_on > :as_of)
              AND (c.ground IS NULL OR c.until < :as_of)
        )
        SELECT 'collect' AS subject_kind, number AS subject_id, item AS subject_name, org_id, region,
               CASE WHEN entry_state IS NOT NULL THEN 'warning' ELSE 'violation' END AS severity,
               CASE WHEN entry_state IS NOT NULL THEN 'drafted' WHEN ground IS NOT NULL THEN 'over' ELSE 'none' END AS why,
               coalesce(until, '') AS until,
               CASE WHEN entry_state IS NULL THEN date(until, '+1 day') END AS since, NULL AS due_on
        FROM met WHERE coalesce(entry_state, 'draft') IN ('draft', 'returned')
        UNION ALL
        SELECT 'case', v_case.number, v_case.title, v_clock.org_id, v_clock.region, 'violation', 'over', v_clock.due_on,
               date(v_clock.due_on, '+1 day'), v_clock.due_on
        FROM v_clock JOIN v_case ON v_case.number = v_clock.record
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'emergency' AND v_clock.clock = 'temporary'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of AND v_case.opened_on <= :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact};
    use jiff::civil::date;

    #[test]
    fn what_no_entry_has_is_found() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A17-1").is_empty());
        ledger.run("UPDATE collect SET entry = NULL WHERE id = 1");
        let finding = ledger.one("A17-1");
        assert_eq!(finding.id(), "A17-1@collect:co1");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(fact(&finding, "why"), "none");
        ledger.run("UPDATE collect SET entry = 'e1' WHERE id = 1; UPDATE entry SET state = 'draft' WHERE id = 1");
        let finding = ledger.one("A17-1");
        assert_eq!(
            (finding.severity, fact(&finding, "why")),
            (Severity::Warning, "drafted".to_owned())
        );
        ledger.run("UPDATE entry SET state = 'retired' WHERE id = 1");
        assert_eq!(ledger.one("A17-1").severity, Severity::Violation);
        ledger.run("UPDATE org SET active = 0 WHERE id = 1");
        assert!(ledger.subjects("A17-1").is_empty(), "it collects no more");
        ledger.run("UPDATE org SET active = 1 WHERE id = 1");
        ledger.run("UPDATE collect SET retired_on = '2026-06-01', retired_reason = '停止采集'");
        assert!(ledger.subjects("A17-1").is_empty());
    }

    #[test]
    fn a_temporary_collection_is_over_at_its_planned_end() {
        let ledger = TestLedger::clean();
        ledger.case(
            1,
            "emergency",
            "collecting",
            &[("kind", "'temporary'"), ("data", "'示例数据'")],
        );
        ledger.clock(1, "emergency", "temporary", 1);
        ledger.assert_overdue("A17-1", "ZSJ");
    }

    #[test]
    fn a_need_that_is_named_holds_for_its_time() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE collect SET entry = NULL, ground = 'urgent', until = '2026-06-01' WHERE id = 1",
        );
        assert!(ledger.subjects("A17-1").is_empty(), "its last day counts");
        ledger.run("UPDATE collect SET until = '2026-05-31' WHERE id = 1");
        let finding = ledger.one("A17-1");
        assert_eq!(fact(&finding, "why"), "over");
        assert_eq!(finding.since, Some(date(2026, 6, 1)));
    }
}
