//! A17-2: one thing has one source: it is not collected by several organisations of a region (Art. 17¶2).
//!
//! It is settled who collects where all that say who is designated name the same one; a record that names nobody is found.
//! Whoever collects on though another is designated is A17-3's. The
//! same words under two entries are likely the same thing and no more than that: a warning.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A17-2",
    slug: "collected-twice",
    article: Some(17),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(2),
    }),
    policy: false,
    subjects: &[RecordKind::Collect],
    reads: Records::Collections,
    zh: Words {
        what: "同一区域内，同一内容是否由几个机构各自采集，而没有一致的指定采集部门；内容相同但所属目录不同的为警告。",
        why: "第十七条第二款：采集数据应当一数一源、一源多用，一次采集、共享使用，避免重复采集、多头采集。",
        example: "民政、残联、医保三家都向同一批人收集“残疾等级”。",
        mend: "商定由谁采集后，各机构登记：abdata collect edit { $id } --designated-collector 机构；其余机构停止采集：abdata collect retire { $id } --reason 改由共享取得",
        finding: "“{ $name }”另有 { $others } 采集，而未一致指定采集部门。",
    },
    en: Words {
        what: "Whether several organisations of a region collect the same thing with no designated collector that they \
               agree on; a warning where it belongs to different entries.",
        why: "Art. 17¶2 has data collected once and from one source, and shared from there.",
        example: "Three bureaus ask the same people for their grade of disability.",
        mend: "Once it is settled who collects, each records it: abdata collect edit { $id } --designated-collector ORG; the others \
               stop collecting: abdata collect retire { $id } --reason TEXT",
        finding: "“{ $name }” is collected by { $others } too, and no one designated collector is named.",
    },
    query: "
        WITH held AS MATERIALIZED (
            SELECT c.*, match_key(c.item) AS thing,
                   coalesce(c.designated_collector,
                            (SELECT designated_collector FROM v_entry WHERE v_entry.id = c.entry_id)) AS designated
            FROM v_collect AS c
            WHERE c.since <= :as_of AND (c.retired_on IS NULL OR c.retired_on > :as_of)
        ), shared AS MATERIALIZED (
            SELECT region, thing, count(DISTINCT designated) AS named
            FROM held GROUP BY region, thing HAVING count(DISTINCT org_id) > 1
        )
        SELECT held.number AS subject_id, held.item AS subject_name, held.org_id, held.region,
               replace(group_concat(DISTINCT other.org_name), ',', '、') AS others,
               CASE WHEN max(other.entry_id = held.entry_id OR other.entry_id IS NULL OR held.entry_id IS NULL)
                    THEN 'violation' ELSE 'warning' END AS severity
        FROM shared JOIN held ON held.region = shared.region AND held.thing = shared.thing
             JOIN held AS other ON other.region = held.region AND other.thing = held.thing AND other.org_id <> held.org_id
        WHERE shared.named <> 1 OR held.designated IS NULL
        GROUP BY held.number
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact};

    fn twice() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE org SET region = '513200' WHERE id = 2;
             INSERT INTO collect (id, version, record_key, org, item, since, entry)
             SELECT 2, 1, '', 2, ' ' || item, since, entry FROM collect WHERE id = 1",
        );
        ledger
    }

    #[test]
    fn the_same_thing_from_two_sources_is_found_at_both() {
        let ledger = twice();
        assert_eq!(ledger.subjects("A17-2"), ["co2", "co1"]);
        let found = ledger.check(&["A17-2"]).findings;
        assert_eq!(fact(&found[1], "others"), "示例县数据局");
        assert_eq!(found[1].severity, Severity::Violation);
        ledger.run("UPDATE collect SET entry = 'e2' WHERE id = 2");
        assert_eq!(
            ledger.check(&["A17-2"]).findings[0].severity,
            Severity::Warning
        );
        ledger.run("UPDATE collect SET org = 1 WHERE id = 2");
        assert!(ledger.subjects("A17-2").is_empty(), "one organisation");
    }

    #[test]
    fn one_designated_collector_settles_it() {
        let ledger = twice();
        ledger.run("UPDATE collect SET designated_collector = 1 WHERE id = 2");
        assert_eq!(
            ledger.subjects("A17-2"),
            ["co1"],
            "who says nothing is asked"
        );
        ledger.run("UPDATE collect SET designated_collector = 2 WHERE id = 1");
        assert_eq!(ledger.subjects("A17-2"), ["co2", "co1"], "they disagree");
        ledger
            .run("UPDATE collect SET designated_collector = NULL; UPDATE entry SET designated_collector = 1");
        assert!(ledger.subjects("A17-2").is_empty());
        ledger.run("UPDATE entry SET designated_collector = NULL; UPDATE org SET region = '513221' WHERE id = 2");
        assert!(
            ledger.subjects("A17-2").is_empty(),
            "each region for itself"
        );
    }
}
