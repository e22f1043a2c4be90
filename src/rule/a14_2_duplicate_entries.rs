//! A14-2: of near-duplicate entries one organisation is named to collect (Art. 14¶2).
//!
//! It reads the clusters that `catalog dedupe --record` kept: of published entries in the cluster's own region, without
//! series (names that differ only in digits). A cluster is settled when its entries name one and the same collector. The
//! prefecture's authority must see to that, so the finding is its. The sentence says when entries of the region changed
//! after the search was recorded. The subject is the cluster's first entry, since clusters are numbered anew each time.

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
    subjects: &[RecordKind::Cluster],
    reads: Records::Entries,
    zh: Words {
        what: "同一区域内疑似重复的已发布目录条目，是否明确了采集部门。依据最近一次记录的查重结果。",
        why: "第十四条第二款：审核汇总中发现目录重复的，州主管部门应协调明确采集部门，做到一数一源（第十七条）。",
        example: "两个部门各有一条“残疾人基本信息”，都没有指定采集部门。",
        mend: "协调后为各条目登记同一采集部门：abdata catalog edit 条目 --designated-collector 机构 --correction 原因，经审核发布，或由州主管部门明确：abdata dispute submit --kind duplicate --entry 条目 --claim 情况，再 abdata dispute settle 编号 --collector 机构；并重新查重：abdata catalog dedupe --record",
        finding: "“{ $name }”等疑似重复（{ $members }），没有明确唯一的采集部门。{ $record ->
            [stale] 查重之后目录又有变动，结果可能已过时，请重新查重。
           *[current] {\"\"}
        }",
    },
    en: Words {
        what: "Whether near-duplicate published entries of one region have a designated collector; by the clusters last \
               recorded.",
        why: "Art. 14¶2 has the prefecture's authority name who collects where entries repeat each other, so that each \
              datum has one source (Art. 17).",
        example: "Two organisations each list “Persons with disabilities”; none is designated.",
        mend: "Once agreed, name the same collector on each entry: abdata catalog edit ENTRY --designated-collector ORG \
               --correction REASON, and publish that; or the prefecture's authority names it: abdata dispute submit --kind \
               duplicate --entry ENTRIES --claim WHAT, then abdata dispute settle CASE --collector ORG; \
               then search again: abdata catalog dedupe --record",
        finding: "“{ $name }” and others look alike ({ $members }) and have no single designated collector.{ $record ->
            [stale] {\" \"}The catalogue has changed since the search; search again.
           *[current] {\"\"}
        }",
    },
    query: "
        WITH published AS (
            SELECT id, region, designated_collector, changed_act FROM v_entry WHERE state = 'published'
        ), unsettled AS (
            SELECT c.region, c.act, min(c.entry) AS first, group_concat('e' || c.entry, ' ' ORDER BY c.entry) AS members
            FROM v_cluster AS c JOIN published ON published.id = c.entry AND published.region = c.region
            WHERE c.series = 0
            GROUP BY c.cluster_id, c.region, c.act
            HAVING count(*) > 1
               AND (count(designated_collector) < count(*) OR count(DISTINCT designated_collector) > 1)
        ), latest AS (
            SELECT region, max(changed_act) AS act FROM published GROUP BY region
        )
        SELECT 'e' || unsettled.first AS subject_id, e.name AS subject_name,
               (SELECT org_id FROM v_authority WHERE region = :home) AS org_id, unsettled.region, unsettled.members,
               CASE WHEN latest.act > unsettled.act THEN 'stale' ELSE 'current' END AS record
        FROM unsettled
        JOIN v_entry AS e ON e.id = unsettled.first
        JOIN latest ON latest.region = unsettled.region
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
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

    #[test]
    fn undecided_duplicates_are_found_and_a_stale_record_is_named() {
        let ledger = recorded();
        let finding = ledger.one("A14-2");
        assert_eq!(finding.id(), "A14-2@cluster:e4");
        assert_eq!(finding.org.as_ref().unwrap().code, "ZSJ");
        assert_eq!(fact(&finding, "members"), "e4 e5");
        assert_eq!(fact(&finding, "record"), "current");
        ledger.run(
            "INSERT INTO act (id, recorded_at, actor, kind, effective_on, records, changes_hash, hash)
             VALUES (2, '2026-03-01T02:00:00Z', 'tester', 'edit', '2026-03-01', 1, '', '');
             UPDATE entry SET changed_act = 2 WHERE id = 6",
        );
        assert_eq!(fact(&ledger.one("A14-2"), "record"), "stale");
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
