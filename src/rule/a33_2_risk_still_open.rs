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
        SELECT v_recall.number AS subject_id, v_recall.title AS subject_name, v_recall.org_id, v_recall.region,
               v_recall.opened_on AS since
        FROM v_recall JOIN v_entry ON v_entry.id = v_recall.entry
        WHERE v_recall.procedure = 'recall'
          AND ((v_recall.kind = 'risk' AND v_recall.state IN ('received', 'suspended'))
               OR (v_recall.finding = 'founded' AND v_recall.state = 'verified'))
          AND coalesce(v_entry.open_state, '') NOT IN ('suspended', 'withdrawn')
          AND v_recall.opened_on <= :as_of
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn a_risk_is_found_until_opening_is_stopped() {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "received", &[("kind", "'risk'")]);
        assert_eq!(ledger.one("A33-2").id(), "A33-2@case:recall-2026-0001");
        for stop in ["suspended", "withdrawn"] {
            ledger.run(&format!(
                "UPDATE entry SET open_state = '{stop}' WHERE id = 1"
            ));
            assert!(ledger.subjects("A33-2").is_empty(), "{stop}");
        }
        ledger.run("UPDATE entry SET open_state = 'released' WHERE id = 1");
        assert_eq!(ledger.subjects("A33-2").len(), 1);
        ledger.run("UPDATE case_file SET state = 'cleared'");
        assert!(ledger.subjects("A33-2").is_empty());
    }

    #[test]
    fn a_demand_counts_once_it_is_verified_and_founded() {
        let ledger = TestLedger::clean();
        ledger.case(1, "recall", "received", &[("kind", "'demand'")]);
        assert!(ledger.subjects("A33-2").is_empty());
        ledger.run("UPDATE case_file SET state = 'verified'");
        ledger.run("UPDATE recall_detail SET finding = 'unfounded'");
        assert!(ledger.subjects("A33-2").is_empty());
        ledger.run("UPDATE recall_detail SET finding = 'founded'");
        assert_eq!(ledger.subjects("A33-2").len(), 1);
    }
}
