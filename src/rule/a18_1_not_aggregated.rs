//! A18-1: data are aggregated into the platform's libraries as demand asks (Art. 18¶1).
//!
//! The duty follows demand: a violation where a demand is recorded, else a notice. Laws and regulations may except data
//! (¶2): an exemption counts when it names one, as `norm` judges; a bare excuse names nothing.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A18-1",
    slug: "not-aggregated",
    article: Some(18),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(3),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "目录条目的数据是否已归集到基础库或主题库。有归集需求而未归集为违规，尚无需求为提示；依法律、法规不归集的除外。",
        why: "第十八条：公共数据应按应用需求统一归集；除法律、法规另有规定外，不得拒绝归集。",
        example: "审批局提出需要“不动产登记”数据，提供方一直未归集，也没有法律依据。",
        mend: "归集后登记：abdata catalog edit { $id } --aggregation-state 基础库 --aggregated-on 日期；依法不归集的填写 --aggregation-exemption 法律、法规全称及条款，如《中华人民共和国示例法》第九条",
        finding: "“{ $name }”尚未归集{ $demanded ->
            [yes] ，而已有归集需求：{ $demand }
           *[no] {\"\"}
        }。",
    },
    en: Words {
        what: "Whether an entry's data are in a base or theme library: a violation where a demand is recorded, else a \
               notice; not where a law or regulation provides otherwise.",
        why: "Art. 18 has public data aggregated as demand asks, and refused only where law or regulation says so.",
        example: "The approvals office needs land titles; the provider never aggregated them and names no law.",
        mend: "Once aggregated: abdata catalog edit { $id } --aggregation-state base --aggregated-on DATE; where a law \
               or regulation excepts it, name it in full with its article: --aggregation-exemption TITLE",
        finding: "“{ $name }” is not aggregated{ $demanded ->
            [yes] , though there is a demand: { $demand }
           *[no] {\"\"}
        }.",
    },
    query: "
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state,
               coalesce(aggregation_demand, '') AS demand,
               CASE coalesce(aggregation_demand, '') WHEN '' THEN 'no' ELSE 'yes' END AS demanded,
               CASE coalesce(aggregation_demand, '') WHEN '' THEN 'notice' ELSE 'violation' END AS severity
        FROM v_entry
        WHERE coalesce(aggregation_state, 'none') = 'none'
          AND norm(aggregation_exemption) IS NULL
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn demand_makes_it_a_violation() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET aggregation_state = NULL WHERE id = 7");
        assert_eq!(ledger.one("A18-1").severity, Severity::Notice);
        ledger.run("UPDATE entry SET aggregation_state = 'none', aggregation_demand = '示例审批局' WHERE id = 7");
        let finding = ledger.one("A18-1");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(fact(&finding, "demand"), "示例审批局");
    }

    #[test]
    fn only_a_law_or_regulation_exempts() {
        let ledger = TestLedger::clean();
        for (exemption, exempt) in [
            ("《中华人民共和国统计法》第九条", true),
            ("《示例省数据条例》第三条", true),
            ("中华人民共和国统计法第九条", true),
            ("没有条例规定，系统老旧", false),
            ("《示例县管理办法》", false),
            ("系统老旧，无法归集", false),
            ("", false),
        ] {
            ledger.run(&format!(
                "UPDATE entry SET aggregation_state = 'none', aggregation_exemption = '{exemption}' WHERE id = 7"
            ));
            assert_eq!(ledger.subjects("A18-1").is_empty(), exempt, "{exemption}");
        }
    }
}
