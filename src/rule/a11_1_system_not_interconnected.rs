//! A11-1: an unclassified system is built and deployed on the platform, interconnected, shares data and collaborates
//! (Art. 11).
//!
//! What is stated not to be so is a violation; what nobody stated is a notice. A law, regulation or rule may provide
//! otherwise. A system that is only planned is judged by `abdata system gate`.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A11-1",
    slug: "system-not-interconnected",
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
        what: "在建、在用的非涉密信息系统是否依托阿坝州大数据平台部署，实现互联互通、数据共享、业务协同。登记为没有的为违规，没有登记的为提示；法律、法规、规章另有规定的除外。",
        why: "第十一条：非涉密信息系统应当依托阿坝州大数据平台进行建设和部署，实现互联互通、数据共享、业务协同。",
        example: "某局的业务系统部署在自有机房，未与任何系统联通。",
        mend: "实现后登记：abdata system edit { $id } --on-platform --interconnected --shares-data --collaborates；另有规定的填写 --exemption-kind 和 --exemption；已停用的：abdata system edit { $id } --status stopped",
        finding: "{ $org }的“{ $name }”（{ $id }）{ $stated ->
            [no] 没有实现
           *[unknown] 没有登记是否实现
        }：{ $missing_fields }。",
    },
    en: Words {
        what: "Whether unclassified systems that are being built or in use are on the platform, interconnected, share data and collaborate: a violation where they are stated not to, a notice where nothing is stated; not where a law, regulation or rule provides otherwise.",
        why: "Art. 11 has such systems built and deployed on the prefecture's platform, interconnected, sharing data and working together.",
        example: "An agency runs its system in a server room of its own, connected to nothing.",
        mend: "Once it is so: abdata system edit { $id } --on-platform --interconnected --shares-data --collaborates; where a norm provides otherwise, give --exemption-kind and --exemption; where it stopped: abdata system edit { $id } --status stopped",
        finding: "“{ $name }” ({ $id }) of { $org } { $stated ->
            [no] falls short of
           *[unknown] does not say whether it meets
        }: { $missing_fields }.",
    },
    query: r#"
        SELECT number AS subject_id, name AS subject_name, org_id, region,
               CASE WHEN broken THEN 'no' ELSE 'unknown' END AS stated,
               CASE WHEN broken THEN 'violation' ELSE 'notice' END AS severity,
               '[' || rtrim(
                   CASE WHEN on_platform = 0 OR (NOT broken AND on_platform IS NULL) THEN '"on_platform",' ELSE '' END
                   || CASE WHEN interconnected = 0 OR (NOT broken AND interconnected IS NULL) THEN '"interconnected",' ELSE '' END
                   || CASE WHEN shares_data = 0 OR (NOT broken AND shares_data IS NULL) THEN '"shares_data",' ELSE '' END
                   || CASE WHEN collaborates = 0 OR (NOT broken AND collaborates IS NULL) THEN '"collaborates",' ELSE '' END,
                   ',') || ']' AS missing_fields
        FROM (SELECT *, coalesce(0 IN (on_platform, interconnected, shares_data, collaborates), 0) AS broken FROM v_system)
        WHERE NOT exempt AND coalesce(status, '') != 'planned' AND (retired_on IS NULL OR retired_on > :as_of)
          AND NOT coalesce(on_platform = 1 AND interconnected = 1 AND shares_data = 1 AND collaborates = 1, 0)
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact};

    fn system() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO system (id, version, record_key, org, name, status, on_platform, interconnected, shares_data,
                                 collaborates)
             VALUES (1, 1, '', 2, '示例业务系统', 'running', 1, 1, 1, 1)",
        );
        ledger
    }

    #[test]
    fn what_is_stated_not_to_be_so_is_a_violation_and_what_nobody_stated_a_notice() {
        let ledger = system();
        ledger.run("UPDATE system SET interconnected = NULL");
        let finding = ledger.one("A11-1");
        assert_eq!(finding.id(), "A11-1@system:sy1");
        assert_eq!(finding.severity, Severity::Notice);
        assert_eq!(fact(&finding, "missing_fields"), "interconnected");
        ledger.run("UPDATE system SET on_platform = 0");
        let finding = ledger.one("A11-1");
        assert_eq!(finding.severity, Severity::Violation);
        assert_eq!(fact(&finding, "missing_fields"), "on_platform");
    }

    #[test]
    fn what_meets_it_is_exempt_classified_planned_or_stopped_is_clean() {
        assert!(system().subjects("A11-1").is_empty());
        for change in [
            "exemption_kind = 'law', exemption = '《示例法》第九条'",
            "classified = 1",
            "status = 'planned'",
            "status = 'stopped'",
        ] {
            let ledger = system();
            ledger.run(&format!("UPDATE system SET on_platform = 0, {change}"));
            assert!(ledger.subjects("A11-1").is_empty(), "{change}");
        }
    }
}
