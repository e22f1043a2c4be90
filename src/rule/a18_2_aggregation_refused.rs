//! A18-2: nobody refuses to aggregate data unless law or regulation provides for it (Art. 18¶2).
//!
//! A refusal is recorded as what an entry states in place of aggregating (`aggregation_exemption`). One that names a law or
//! a regulation, as `norm` judges, is none; a bare excuse names nothing. See A18-1, which asks for the
//! aggregation itself.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A18-2",
    slug: "aggregation-refused",
    article: Some(18),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(3),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "不归集的理由（归集豁免依据）是否为法律、法规。",
        why: "第十八条第二款：除法律、法规另有规定外，公共机构不得拒绝归集数据。",
        example: "“示例登记信息”以“系统老旧”为由不归集。",
        mend: "归集后登记：abdata catalog edit { $id } --aggregation-state 基础库 --aggregated-on 日期；法律、法规另有规定的填写 --aggregation-exemption 法律、法规全称及条款，如《中华人民共和国示例法》第九条",
        finding: "“{ $name }”以“{ $ground }”为由不归集，这不是法律、法规的规定。",
    },
    en: Words {
        what: "Whether data that are not aggregated are excepted by law or regulation.",
        why: "Art. 18¶2: no organisation may refuse to aggregate data unless law or regulation provides otherwise.",
        example: "A provider does not aggregate its records since “the system is old”.",
        mend: "Once aggregated: abdata catalog edit { $id } --aggregation-state base --aggregated-on DATE; where law or \
               regulation excepts it, name it in full with its article: --aggregation-exemption TITLE",
        finding: "“{ $name }” is not aggregated because of “{ $ground }”, which is neither law nor regulation.",
    },
    query: "
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state, aggregation_exemption AS ground
        FROM v_entry
        WHERE aggregation_exemption <> '' AND coalesce(aggregation_state, 'none') = 'none'
          AND norm(aggregation_exemption) IS NULL
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn an_excuse_is_a_refusal_and_a_law_is_none() {
        let ledger = TestLedger::clean();
        for (ground, refused) in [
            ("系统老旧，无法归集", true),
            ("《示例县管理办法》", true),
            ("《中华人民共和国统计法》第九条", false),
            ("《示例省数据条例》第三条", false),
            ("中华人民共和国统计法第九条", false),
            ("没有条例规定，系统老旧", true),
            ("", false),
        ] {
            ledger.run(&format!(
                "UPDATE entry SET aggregation_state = 'none', aggregation_exemption = '{ground}' WHERE id = 7"
            ));
            assert_eq!(!ledger.subjects("A18-2").is_empty(), refused, "{ground}");
        }
        ledger.run("UPDATE entry SET aggregation_exemption = '系统老旧' WHERE id = 7");
        assert_eq!(fact(&ledger.one("A18-2"), "ground"), "系统老旧");
        ledger.run("UPDATE entry SET aggregation_state = 'theme' WHERE id = 7");
        assert!(
            ledger.subjects("A18-2").is_empty(),
            "it was aggregated all the same"
        );
    }
}
