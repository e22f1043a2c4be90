//! A10-1: a county works on the prefecture's platform and builds no public-data platform of its own (Art. 10).
//!
//! Whoever is of a county counts, whatever the system is exempt from by Art. 11; one that is only planned is a warning.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A10-1",
    slug: "separate-platform",
    article: Some(10),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::System],
    reads: Records::Systems,
    zh: Words {
        what: "县（市）是否单独建设了公共数据平台。",
        why: "第十条：各县（市）依托阿坝州大数据平台开展数据管理和应用工作，不得单独建设公共数据平台。",
        example: "某县自建了一个“城市数据中台”，汇集本县各部门数据。",
        mend: "并入阿坝州大数据平台、停用自建平台后登记：abdata system edit { $id } --status stopped；不是公共数据平台的：abdata system edit { $id } --is-platform no",
        finding: "{ $org }的“{ $name }”（{ $id }）是{ $planned ->
            [yes] 拟单独建设
           *[no] 单独建设
        }的公共数据平台。",
    },
    en: Words {
        what: "Whether a county has a public-data platform of its own.",
        why: "Art. 10 has counties manage and use data on the prefecture's platform, and build none of their own.",
        example: "A county built a “city data hub” that gathers the data of its agencies.",
        mend: "Once it is moved to the prefecture's platform: abdata system edit { $id } --status stopped; where it is no such platform: abdata system edit { $id } --is-platform no",
        finding: "“{ $name }” ({ $id }) of { $org } is a public-data platform of its own{ $planned ->
            [yes] , though only planned
           *[no] {\"\"}
        }.",
    },
    query: "
        SELECT number AS subject_id, name AS subject_name, org_id, region,
               CASE coalesce(status, '') WHEN 'planned' THEN 'yes' ELSE 'no' END AS planned,
               CASE coalesce(status, '') WHEN 'planned' THEN 'warning' ELSE 'violation' END AS severity
        FROM v_system
        WHERE is_platform = 1
          AND region IN (SELECT v_region.region FROM v_region WHERE parent IS NOT NULL) AND (retired_on IS NULL OR retired_on > :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, filter, scope};

    fn platform(org: i64) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(&format!(
            "INSERT INTO system (id, version, record_key, org, name, status, is_platform)
             VALUES (1, 1, '', {org}, '示例数据中台', 'running', 1)"
        ));
        ledger
    }

    #[test]
    fn a_countys_own_platform_is_found_until_it_is_stopped() {
        let ledger = platform(2);
        let finding = ledger.one("A10-1");
        assert_eq!(finding.id(), "A10-1@system:sy1");
        assert_eq!(finding.severity, Severity::Violation);
        ledger.run("UPDATE system SET status = 'planned'");
        assert_eq!(ledger.one("A10-1").severity, Severity::Warning);
        ledger.run("UPDATE system SET status = 'stopped'");
        assert!(ledger.subjects("A10-1").is_empty());
    }

    /// A ledger that a county keeps for itself is about the county's own platform.
    #[test]
    fn a_ledger_of_a_county_finds_it_too() {
        let mut own = scope();
        own.home_region = "513221";
        let found = platform(2).check_with(&own, &filter(&["A10-1"])).findings;
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn the_prefectures_platform_and_what_is_classified_or_retired_are_clean() {
        assert!(platform(1).subjects("A10-1").is_empty());
        assert_eq!(platform(1).check(&["A10-1"]).records, 1);
        for change in [
            "classified = 1",
            "is_platform = 0",
            "retired_on = '2026-05-01', retired_reason = '误登'",
        ] {
            let ledger = platform(2);
            ledger.run(&format!("UPDATE system SET {change}"));
            assert!(ledger.subjects("A10-1").is_empty(), "{change}");
        }
    }
}
