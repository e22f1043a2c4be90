//! A19-1: each base library has entries, and is fed in real time (Art. 19).
//!
//! One finding a library that lacks published entries, or none of whose entries is aggregated to it in real time. The duty is the
//! prefecture authority's, for the whole prefecture; a county's entry fills a library as well as its own.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A19-1",
    slug: "base-library-gap",
    article: Some(19),
    paragraph: None,
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Domain],
    reads: Records::Entries,
    zh: Words {
        what: "六个基础数据库（人口、法人、自然资源和空间地理、城市部件、信用信息、电子证照）是否都有已发布的目录条目并实时归集。",
        why: "第十九条：州主管部门会同有关部门建立基础数据库，统一集中管理，实时归集，统一提供服务。",
        example: "“城市部件”库没有任何目录条目。",
        mend: "标明条目所属基础库和实时归集：abdata catalog edit 条目 --domain { $id } --aggregation-state 基础库 --aggregation-real-time 是 --correction 原因，经审核发布后生效；尚无目录的先编制发布：abdata catalog add --help",
        finding: "基础数据库“{ $name }”（{ $id }）{ $gap ->
            [empty] 没有已发布的目录条目
           *[delayed] 有已发布的目录条目（{ $entries } 条），但没有一条实时归集
        }。",
    },
    en: Words {
        what: "Whether the six base libraries (population, legal entities, natural resources and geography, city \
               components, credit, electronic licences) have published entries and are fed in real time.",
        why: "Art. 19 has the prefecture's authority build the base libraries, keep them centrally and aggregate in real \
              time.",
        example: "The library of city components has no entry.",
        mend: "Mark the entries that belong to it: abdata catalog edit ENTRY --domain { $id } --aggregation-state base \
               --aggregation-real-time yes --correction REASON, and publish that; where there is none yet, it is \
               catalogued and published first: abdata catalog add --help",
        finding: "The base library { $id } ({ $name }) { $gap ->
            [empty] has no published entry
           *[delayed] has published entries ({ $entries }), none of them aggregated in real time
        }.",
    },
    query: "
        WITH library AS (
            SELECT column1 AS domain, column2 AS word
            FROM (VALUES ('population', '人口'), ('legal_entity', '法人'), ('natural_resources', '自然资源和空间地理'),
                         ('city_components', '城市部件'), ('credit', '信用信息'), ('licence', '电子证照'))
        ), filled AS (
            SELECT domain, count(*) AS entries,
                   max(CASE WHEN aggregation_state = 'base' AND aggregation_real_time = 1 THEN 1 ELSE 0 END) AS fed
            FROM v_entry WHERE domain IS NOT NULL AND state = 'published' GROUP BY domain
        )
        SELECT library.domain AS subject_id, library.word AS subject_name,
               (SELECT org_id FROM v_authority WHERE region = :home) AS org_id, :home AS region,
               coalesce(filled.entries, 0) AS entries,
               CASE WHEN filled.entries IS NULL THEN 'empty' ELSE 'delayed' END AS gap
        FROM library LEFT JOIN filled ON filled.domain = library.domain
        WHERE coalesce(filled.fed, 0) = 0 AND (SELECT parent FROM v_region WHERE v_region.region = :home) IS NULL
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::Coded;
    use crate::model::entry::BaseDomain;
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn an_empty_or_a_delayed_library_is_found() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET domain = NULL WHERE id = 4;
             UPDATE entry SET aggregation_real_time = 0 WHERE id = 5;
             UPDATE entry SET aggregation_state = 'theme' WHERE id = 6",
        );
        let findings = ledger.check(&["A19-1"]).findings;
        let found: Vec<_> = findings
            .iter()
            .map(|f| (f.subject.id.as_str(), fact(f, "gap")))
            .collect();
        let gap = |id, gap: &str| (id, gap.to_owned());
        assert_eq!(
            found,
            [
                gap("credit", "delayed"),
                gap("licence", "delayed"),
                gap("city_components", "empty")
            ]
        );
        assert_eq!(findings[0].org.as_ref().unwrap().code, "ZSJ");
    }

    #[test]
    fn one_entry_in_real_time_is_enough() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET domain = 'credit', aggregation_state = 'none' WHERE id = 7");
        assert!(ledger.subjects("A19-1").is_empty());
        ledger.run("UPDATE entry SET state = 'draft' WHERE id IN (5, 7)");
        assert_eq!(
            fact(&ledger.one("A19-1"), "gap"),
            "empty",
            "a draft fills nothing"
        );
    }

    #[test]
    fn the_libraries_are_those_of_the_article() {
        for choice in BaseDomain::CHOICES {
            assert!(
                RULE.query
                    .contains(&format!("('{}', '{}')", choice.code, choice.zh)),
                "{choice:?}"
            );
        }
    }
}
