//! A33-2: data with a known problem are not open meanwhile (Art. 33¶2, ¶3).
//!
//! A risk suspends opening at once (¶3); a demand that was verified and is founded leads to withdrawal or treatment (¶2).
//! Until then the entry is to be suspended or withdrawn.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A33-2",
    slug: "risk-still-open",
    article: Some(33),
    paragraph: Some(3),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(10),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已知存在安全风险、或经核实确有问题的数据，是否已中止开放。",
        why: "第三十三条：发现开放的数据存在安全风险的，应当立即中止开放，消除风险后再开放；经核实确存在问题的，应当撤回或处理后再开放。",
        example: "已核实“低保对象名单”含身份证号，数据仍在平台开放。",
        mend: "中止开放：abdata recall suspend { $id }",
        finding: "{ $id }：“{ $name }”已知存在风险或确有问题，{ $org }尚未中止开放。",
    },
    en: Words {
        what: "Whether data with a known risk, or with a problem that was verified, are not open meanwhile.",
        why: "Art. 33 suspends opening at once where a risk is found, until it is cleared; what is verified to be wrong is withdrawn, or treated before it is opened again.",
        example: "A list of recipients was verified to show ID numbers and still stands on the platform.",
        mend: "Suspend opening: abdata recall suspend { $id }",
        finding: "{ $id }: “{ $name }” has a known risk or problem, and { $org } has not suspended its opening.",
    },
    query: "
        WITH stood AS (
            SELECT number, title, org_id, region, opened_on, entry, kind, finding,
                   (SELECT to_state FROM v_event
                    WHERE v_event.case_id = v_recall.case_id AND effective_on <= :as_of
                    ORDER BY seq DESC LIMIT 1) AS stands
            FROM v_recall
            WHERE procedure = 'recall' AND opened_on <= :as_of AND (closed_on IS NULL OR closed_on > :as_of)
        )
        SELECT stood.number AS subject_id, stood.title AS subject_name, stood.org_id, stood.region,
               stood.opened_on AS since
        FROM stood JOIN v_entry ON v_entry.id = stood.entry
        WHERE ((stood.kind = 'risk' AND stands IN ('received', 'suspended'))
               OR (stood.finding = 'founded' AND stands = 'verified'))
          AND coalesce((SELECT coalesce(json_extract(image, '$.open_state'), '') FROM v_version
                        WHERE v_version.kind = 'entry' AND v_version.record = 'e' || stood.entry
                          AND v_version.effective_on <= :as_of
                        ORDER BY v_version.number DESC LIMIT 1), v_entry.open_state, '')
              NOT IN ('suspended', 'withdrawn')
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, filter, scope};
    use jiff::civil::date;

    #[test]
    fn a_risk_is_found_until_opening_is_stopped() {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "received", &[("kind", "'risk'")]);
        ledger.event(1, 1, "submit", "received", "2026-05-06");
        assert_eq!(ledger.one("A33-2").id(), "A33-2@case:recall-2026-0001");
        for stop in ["suspended", "withdrawn"] {
            ledger.run(&format!(
                "UPDATE entry SET open_state = '{stop}' WHERE id = 1"
            ));
            assert!(ledger.subjects("A33-2").is_empty(), "{stop}");
        }
        ledger.run("UPDATE entry SET open_state = 'released' WHERE id = 1");
        assert_eq!(ledger.subjects("A33-2").len(), 1);
        ledger.event(1, 2, "clear", "cleared", "2026-05-20");
        assert!(ledger.subjects("A33-2").is_empty());
        let mut before = scope();
        before.as_of = date(2026, 5, 19);
        let found = |scope: &_| ledger.check_with(scope, &filter(&["A33-2"])).findings.len();
        assert_eq!(found(&before), 1, "it was not cleared yet");
        ledger.run(
            r#"INSERT INTO act (id, recorded_at, actor, kind, effective_on, records, changes_hash, hash)
               VALUES (2, '2026-05-12T02:00:00Z', 'tester', 'case-step', '2026-05-12', 1, '', '');
               INSERT INTO version (act, kind, record, number, image)
               VALUES (1, 'entry', 'e1', 1, '{}'), (2, 'entry', 'e1', 2, '{"open_state":"suspended"}')"#,
        );
        assert_eq!(found(&before), 0, "the entry was suspended by then");
        before.as_of = date(2026, 5, 11);
        assert_eq!(found(&before), 1, "and was not before");
    }

    #[test]
    fn a_demand_counts_once_it_is_verified_and_founded() {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "received", &[("kind", "'demand'")]);
        ledger.event(1, 1, "submit", "received", "2026-05-06");
        assert!(ledger.subjects("A33-2").is_empty());
        ledger.event(1, 2, "verify", "verified", "2026-05-07");
        ledger.run("UPDATE recall_detail SET finding = 'unfounded'");
        assert!(ledger.subjects("A33-2").is_empty());
        ledger.run("UPDATE recall_detail SET finding = 'founded'");
        assert_eq!(ledger.subjects("A33-2").len(), 1);
    }
}
