//! A14-2: of near-duplicate entries one organisation is named to collect (Art. 14¶2).
//!
//! It reads the clusters that `catalog dedupe --record` kept, without series (names that differ only in digits): the
//! published entries of one region in each, whichever region the search began from. A cluster is settled when its entries
//! name one and the same collector. The prefecture's authority must see to that, so the finding is its. The subject is the
//! first entry, since clusters are numbered anew each time.
//!
//! A region whose published entries were never searched, or changed since, is a notice of its own: a search that is old
//! tells nothing of what came after it. Refreshing data, releasing them and stopping their opening change nothing that a
//! search reads.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A14-2",
    slug: "duplicate-entries",
    article: Some(14),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Cluster, RecordKind::Region],
    reads: Records::Entries,
    zh: Words {
        what: "同一区域内疑似重复的已发布目录条目，是否明确了采集部门。依据最近一次保存的查重结果；从未查重或查重后目录有变动的，予以提示。",
        why: "第十四条第二款：审核汇总中发现目录重复的，州主管部门应协调明确采集部门，做到一数一源（第十七条）。",
        example: "两个部门各有一条“残疾人基本信息”，都没有指定采集部门。",
        mend: "{ $kind ->
            [region] 重新查重并保存结果：abdata catalog dedupe --record
           *[other] 协调后为各条目登记同一采集部门：abdata catalog edit 条目 --designated-collector 机构 --correction 原因，经审核发布，或由州主管部门明确：abdata dispute submit --kind duplicate --entry 条目 --claim 情况，再 abdata dispute settle 编号 --collector 机构；并重新查重：abdata catalog dedupe --record
        }",
        finding: "{ $record ->
            [never] { $name }已发布目录 { $entries } 条，从未保存查重结果，是否重复无从判断。
            [moved] { $name }的已发布目录在上次保存查重结果之后有变动，是否重复须重新查重。
            [stale] “{ $name }”等疑似重复（{ $members }），没有明确唯一的采集部门。查重之后目录又有变动，结果可能已过时，请重新查重。
           *[current] “{ $name }”等疑似重复（{ $members }），没有明确唯一的采集部门。
        }",
    },
    en: Words {
        what: "Whether near-duplicate published entries of one region have a designated collector; by the clusters last \
               recorded. A region that was never searched, or changed since, is a notice.",
        why: "Art. 14¶2 has the prefecture's authority name who collects where entries repeat each other, so that each \
              datum has one source (Art. 17).",
        example: "Two organisations each list “Persons with disabilities”; none is designated.",
        mend: "{ $kind ->
            [region] Search again, and keep what is found: abdata catalog dedupe --record
           *[other] Once agreed, name the same collector on each entry: abdata catalog edit ENTRY --designated-collector ORG \
               --correction REASON, and publish that; or the prefecture's authority names it: abdata dispute submit --kind \
               duplicate --entry ENTRIES --claim WHAT, then abdata dispute settle CASE --collector ORG; \
               then search again: abdata catalog dedupe --record
        }",
        finding: "{ $record ->
            [never] { $name } has published entries ({ $entries }), and no search for duplicates was ever recorded.
            [moved] The published entries of { $name } have changed since duplicates were last searched for; search again.
            [stale] “{ $name }” and others look alike ({ $members }) and have no single designated collector. The catalogue has changed since the search; search again.
           *[current] “{ $name }” and others look alike ({ $members }) and have no single designated collector.
        }",
    },
    query: "
        WITH published AS (
            SELECT id, region, designated_collector, changed_act FROM v_entry WHERE state = 'published'
        ), unsettled AS (
            SELECT published.region, min(c.entry) AS first, group_concat('e' || c.entry, ' ' ORDER BY c.entry) AS members
            FROM v_cluster AS c JOIN published ON published.id = c.entry
            WHERE c.series = 0
            GROUP BY c.cluster_id, published.region
            HAVING count(*) > 1
               AND (count(designated_collector) < count(*) OR count(DISTINCT designated_collector) > 1)
        ), latest AS MATERIALIZED (
            SELECT published.region, count(*) AS entries,
                   max(changed_act > searched.act
                       AND (searched.act = 0
                            OR EXISTS (SELECT 1 FROM v_version
                                       WHERE v_version.kind = 'entry' AND v_version.record = 'e' || published.id
                                         AND v_version.act > searched.act
                                         AND v_version.act_kind NOT IN ('catalog-refresh', 'catalog-release',
                                                                        'case-submit', 'case-step')))) AS moved,
                   CASE searched.act WHEN 0 THEN 'never' ELSE 'moved' END AS record
            FROM published JOIN v_search AS searched
            GROUP BY published.region
        ), coordinator AS (
            SELECT (SELECT v_authority.org_id
                    FROM v_authority JOIN v_region ON v_region.region = v_authority.region
                    WHERE v_authority.region = :home AND v_region.parent IS NULL) AS org_id
        )
        SELECT 'cluster' AS subject_kind, 'e' || unsettled.first AS subject_id, e.name AS subject_name,
               coordinator.org_id, unsettled.region, unsettled.members, 0 AS entries,
               'violation' AS severity,
               CASE WHEN latest.moved THEN 'stale' ELSE 'current' END AS record
        FROM unsettled
        JOIN v_entry AS e ON e.id = unsettled.first
        JOIN latest ON latest.region = unsettled.region
        JOIN coordinator
        UNION ALL
        SELECT 'region', latest.region, v_region.region_name, coordinator.org_id, latest.region, '', latest.entries,
               'notice', latest.record
        FROM latest JOIN v_region ON v_region.region = latest.region JOIN coordinator
        WHERE latest.moved AND latest.entries > 1
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact};

    /// Entries 4 and 5 look alike, and 7 of another region with them.
    fn recorded() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO cluster (id, region, score, series, reasons, act) VALUES (1, '513200', 0.9, 0, '[]', 1);
             INSERT INTO cluster_entry (cluster, entry) VALUES (1, 4), (1, 5), (1, 7)",
        );
        ledger
    }

    /// Changes an entry by an act of its own.
    fn moved(ledger: &TestLedger, entry: i64, kind: &str) {
        ledger.run(&format!(
            "INSERT INTO act (recorded_at, actor, kind, effective_on, records, changes_hash, hash)
             VALUES ('2026-03-01T02:00:00Z', 'tester', '{kind}', '2026-03-01', 1, '', '');
             INSERT INTO version (act, kind, record, number, image)
             SELECT max(id), 'entry', 'e{entry}', max(id), '{{}}' FROM act;
             UPDATE entry SET changed_act = (SELECT max(id) FROM act) WHERE id = {entry}"
        ));
    }

    #[test]
    fn undecided_duplicates_are_found_and_a_stale_record_is_named() {
        let ledger = recorded();
        let finding = ledger.one("A14-2");
        assert_eq!(finding.id(), "A14-2@cluster:e4");
        assert_eq!(finding.org.as_ref().unwrap().code, "ZSJ");
        assert_eq!(fact(&finding, "members"), "e4 e5");
        assert_eq!(fact(&finding, "record"), "current");
        moved(&ledger, 6, "catalog-refresh");
        assert_eq!(fact(&ledger.one("A14-2"), "record"), "current");
        moved(&ledger, 6, "catalog-publish");
        let found = ledger.check(&["A14-2"]).findings;
        let ids: Vec<_> = found.iter().map(crate::model::Finding::id).collect();
        assert_eq!(ids, ["A14-2@cluster:e4", "A14-2@region:513200"]);
        assert_eq!(fact(&found[0], "record"), "stale");
        assert_eq!(fact(&found[1], "record"), "moved");
        assert_eq!(found[1].severity, Severity::Notice);
    }

    /// A search across regions begins from whichever entry comes first.
    #[test]
    fn duplicates_of_a_region_are_found_in_a_cluster_of_another() {
        let ledger = recorded();
        ledger.run(
            "UPDATE cluster SET region = '513221';
             UPDATE org SET region = '513221' WHERE id = 1",
        );
        let finding = ledger.one("A14-2");
        assert_eq!(finding.region.as_deref(), Some("513221"));
        assert_eq!(fact(&finding, "members"), "e4 e5 e7");
    }

    #[test]
    fn a_region_that_was_never_searched_is_told() {
        assert!(TestLedger::clean().subjects("A14-2").is_empty());
        let ledger = TestLedger::empty();
        let clean = include_str!("testing/clean.sql");
        ledger.run(&clean.replace("'catalog-dedupe'", "'init'"));
        let finding = ledger.one("A14-2");
        assert_eq!(
            finding.id(),
            "A14-2@region:513200",
            "one entry of a county repeats nothing"
        );
        assert_eq!(
            (fact(&finding, "record"), fact(&finding, "entries")),
            ("never".to_owned(), "6".to_owned())
        );
    }

    #[test]
    fn one_collector_on_every_entry_settles_it() {
        let ledger = recorded();
        ledger.run("UPDATE entry SET designated_collector = 1 WHERE id = 4");
        assert_eq!(ledger.subjects("A14-2"), ["e4"]);
        ledger.run("UPDATE entry SET designated_collector = 2 WHERE id = 5");
        assert_eq!(ledger.subjects("A14-2"), ["e4"]);
        ledger.run("UPDATE entry SET designated_collector = 1 WHERE id = 5");
        assert!(ledger.subjects("A14-2").is_empty());
    }

    #[test]
    fn series_and_entries_no_longer_published_are_no_duplicates() {
        let ledger = recorded();
        ledger.run("UPDATE cluster SET series = 1");
        assert!(ledger.subjects("A14-2").is_empty());
        ledger
            .run("UPDATE cluster SET series = 0; UPDATE entry SET state = 'retired' WHERE id = 5");
        assert!(ledger.subjects("A14-2").is_empty());
    }
}
