//! A11-2: the operation of an unclassified system is not funded unless it is interconnected, shares data and collaborates
//! (Art. 11).
//!
//! Funded is what says so, or names an amount, in a year that began under the Measures. What is stated not to be so is a violation; what nobody stated is a
//! notice. A law, regulation or rule may provide otherwise.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A11-2",
    slug: "funded-without-interconnection",
    article: Some(11),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::System],
    reads: Records::Systems,
    zh: Words {
        what: "是否为没有实现互联互通、数据共享、业务协同的非涉密信息系统安排了运维经费。登记为没有的为违规，没有登记的为提示；法律、法规、规章另有规定的除外。",
        why: "第十一条：除法律、法规、规章另有规定外，不能实现互联互通、数据共享、业务协同的非涉密信息系统，不得安排运维经费。",
        example: "某局的系统与其他系统互不相通，当年仍安排运维经费 12 万元。",
        mend: "不再安排经费的：abdata system edit { $id } --funded no --funding-amount 0；已实现的：abdata system edit { $id } --interconnected --shares-data --collaborates；另有规定的填写 --exemption-kind 和 --exemption",
        finding: "{ $org }的“{ $name }”（{ $id }）安排了运维经费，但{ $stated ->
            [no] 没有实现
           *[unknown] 没有登记是否实现
        }：{ $missing_fields }。",
    },
    en: Words {
        what: "Whether the operation of an unclassified system is funded although it is not interconnected, shares no data or does not collaborate: a violation where it is stated not to, a notice where nothing is stated; not where a law, regulation or rule provides otherwise.",
        why: "Art. 11 has no operating funds spent on such systems.",
        example: "A system stands alone, and 120,000 yuan are spent on running it this year.",
        mend: "Where it is funded no more: abdata system edit { $id } --funded no --funding-amount 0; where it meets them: abdata system edit { $id } --interconnected --shares-data --collaborates; where a norm provides otherwise, give --exemption-kind and --exemption",
        finding: "“{ $name }” ({ $id }) of { $org } is funded, and { $stated ->
            [no] falls short of
           *[unknown] does not say whether it meets
        }: { $missing_fields }.",
    },
    query: r#"
        SELECT number AS subject_id, name AS subject_name, org_id, region,
               CASE WHEN broken THEN 'no' ELSE 'unknown' END AS stated,
               CASE WHEN broken THEN 'violation' ELSE 'notice' END AS severity,
               '[' || rtrim(
                   CASE WHEN interconnected = 0 OR (NOT broken AND interconnected IS NULL) THEN '"interconnected",' ELSE '' END
                   || CASE WHEN shares_data = 0 OR (NOT broken AND shares_data IS NULL) THEN '"shares_data",' ELSE '' END
                   || CASE WHEN collaborates = 0 OR (NOT broken AND collaborates IS NULL) THEN '"collaborates",' ELSE '' END,
                   ',') || ']' AS missing_fields
        FROM (SELECT *, coalesce(0 IN (interconnected, shares_data, collaborates), 0) AS broken FROM v_system)
        WHERE funded AND NOT exempt
          AND coalesce(funding_year, 9999) >= CAST(coalesce(substr(date((SELECT starts_on FROM v_start), '+1 year', '-1 day'),
                                                                   1, 4), '0') AS INTEGER) AND (retired_on IS NULL OR retired_on > :as_of)
          AND NOT coalesce(interconnected = 1 AND shares_data = 1 AND collaborates = 1, 0)
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact};

    fn funded() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO system (id, version, record_key, org, name, interconnected, shares_data, collaborates, funded)
             VALUES (1, 1, '', 2, '示例业务系统', 1, 1, 1, 1)",
        );
        ledger
    }

    #[test]
    fn money_for_what_stands_alone_is_found() {
        let ledger = funded();
        ledger.run("UPDATE system SET shares_data = 0");
        let finding = ledger.one("A11-2");
        assert_eq!(finding.id(), "A11-2@system:sy1");
        assert_eq!(
            (finding.severity, fact(&finding, "missing_fields")),
            (Severity::Violation, "shares_data".to_owned())
        );
        ledger.run("UPDATE system SET shares_data = NULL, funded = NULL, funding_amount = 12");
        assert_eq!(ledger.one("A11-2").severity, Severity::Notice);
        ledger.run("UPDATE system SET funding_amount = 0");
        assert!(ledger.subjects("A11-2").is_empty());
    }

    /// The money of a year that began before the Measures was arranged before them.
    #[test]
    fn former_years_are_history() {
        let ledger = funded();
        ledger.run(
            "INSERT INTO edition (id, version, text, starts_on, ends_on, adopted)
             VALUES ('aba-2024', 1, '', '2024-12-31', '2026-12-30', 1);
             UPDATE system SET shares_data = 0, funding_year = 2024",
        );
        assert!(ledger.subjects("A11-2").is_empty());
        ledger.run("UPDATE system SET funding_year = 2025");
        assert_eq!(ledger.subjects("A11-2"), ["sy1"]);
        ledger.run(
            "UPDATE system SET funding_year = 2024; UPDATE edition SET starts_on = '2024-01-01'",
        );
        assert_eq!(ledger.subjects("A11-2"), ["sy1"]);
    }

    #[test]
    fn money_for_what_is_interconnected_or_exempt_is_clean() {
        let ledger = funded();
        assert!(ledger.subjects("A11-2").is_empty());
        ledger.run("UPDATE system SET interconnected = 0, exemption_kind = 'rule', exemption = '示例规章第三条'");
        assert!(ledger.subjects("A11-2").is_empty());
    }
}
