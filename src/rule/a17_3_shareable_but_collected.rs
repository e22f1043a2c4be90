//! A17-3: what can be had by sharing is not collected another way (Art. 17¶2).
//!
//! The entry is the one that the record names, else published ones of the same name. Its provider, and whoever is
//! designated to collect it, may; so may the organisation that the record itself designates. A record that designates
//! another is found whether or not an entry has the data: its organisation is the one that must stop.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A17-3",
    slug: "shareable-but-collected",
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
        what: "采集的数据是否已由其他机构发布并可共享（无条件或有条件），或者已另行指定采集部门。",
        why: "第十七条第二款：可以通过共享方式获得公共数据的，不得通过其他方式重复采集。",
        example: "人社局仍在收集营业执照信息，而市场监管局已发布并无条件共享。",
        mend: "改由共享取得并停止采集：abdata collect retire { $id } --reason 改由共享取得；确应由本单位采集的，商定后登记：abdata collect edit { $id } --designated-collector 本单位",
        finding: "“{ $name }”{ $why ->
            [designated] 已指定由“{ $holder }”采集{ $entry ->
                [none] {\"\"}
               *[other] （{ $entry }）
            }，不应另行采集
           *[shared] 可从“{ $holder }”共享取得{ $entry ->
                [none] {\"\"}
               *[other] （{ $entry }）
            }，不应另行采集
        }。",
    },
    en: Words {
        what: "Whether what is collected is published by another organisation that shares it, conditionally or not, or \
               another one is designated to collect it.",
        why: "Art. 17¶2: what can be had by sharing may not be collected again another way.",
        example: "A bureau asks for business licences that the market regulator shares with everybody.",
        mend: "Have it by sharing, and collect it no more: abdata collect retire { $id } --reason \"had by sharing\"; where \
               its own collecting is agreed: abdata collect edit { $id } --designated-collector ORG",
        finding: "“{ $name }” { $why ->
            [designated] is to be collected by “{ $holder }”{ $entry ->
                [none] {\"\"}
               *[other] {\" \"}({ $entry })
            }, and by nobody else
           *[shared] can be had from “{ $holder }” by sharing{ $entry ->
                [none] {\"\"}
               *[other] {\" \"}({ $entry })
            }, and need not be collected
        }.",
    },
    query: "
        WITH held AS (
            SELECT number, item, org_id, region, entry_id, designated_collector AS collector FROM v_collect
            WHERE since <= :as_of AND (retired_on IS NULL OR retired_on > :as_of)
        ), wanted AS MATERIALIZED (
            SELECT *, match_key(item) AS thing FROM held WHERE entry_id IS NULL
        ), named AS MATERIALIZED (
            SELECT id, org_id, share_type, state, designated_collector, name_key FROM v_entry
            WHERE state = 'published' AND name_key IN (SELECT thing FROM wanted)
        ), met AS (
            SELECT held.*, v_entry.id AS met, v_entry.org_id AS provider, v_entry.share_type, v_entry.state AS entry_state,
                   v_entry.designated_collector AS designated
            FROM held JOIN v_entry ON v_entry.id = held.entry_id
            UNION ALL
            SELECT held.number, held.item, held.org_id, held.region, held.entry_id, held.collector, v_entry.id, v_entry.org_id, v_entry.share_type, v_entry.state, v_entry.designated_collector
            FROM wanted AS held JOIN named AS v_entry ON v_entry.name_key = held.thing
            UNION ALL
            SELECT number, item, org_id, region, entry_id, collector, NULL, NULL, NULL, NULL, NULL
            FROM held
            WHERE collector <> org_id AND NOT EXISTS (SELECT 1 FROM v_entry WHERE v_entry.id = held.entry_id)
        ), judged AS (
            SELECT met.*,
                   CASE WHEN coalesce(collector, designated) <> org_id THEN coalesce(collector, designated) END AS chosen,
                   CASE WHEN provider <> org_id AND entry_state = 'published'
                AND share_type IN ('unconditional', 'conditional') THEN provider END AS sharer
            FROM met
            WHERE coalesce(collector, designated) IS NULL OR coalesce(collector, designated) <> org_id
        )
        SELECT judged.number AS subject_id, judged.item AS subject_name, judged.org_id, judged.region,
               CASE WHEN judged.chosen IS NULL THEN 'shared' ELSE 'designated' END AS why,
               named.org_name AS holder, coalesce(min('e' || judged.met), 'none') AS entry
        FROM judged JOIN v_org_name AS named ON named.org_id = coalesce(judged.chosen, judged.sharer)
        GROUP BY judged.number
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    /// The county's authority (2) collects what the prefecture's (1) provides as entry 1.
    fn collecting() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO collect (id, version, record_key, org, item, since, entry)
             VALUES (2, 1, '', 2, '示例', '2026-02-02', 'e1')",
        );
        ledger
    }

    #[test]
    fn what_another_shares_is_found() {
        let ledger = collecting();
        let finding = ledger.one("A17-3");
        assert_eq!(finding.id(), "A17-3@collect:co2");
        assert_eq!(fact(&finding, "holder"), "示例州数据局");
        assert_eq!(
            (fact(&finding, "why"), fact(&finding, "entry")),
            ("shared".to_owned(), "e1".to_owned())
        );
        ledger.run("UPDATE entry SET share_type = 'withheld' WHERE id = 1");
        assert!(ledger.subjects("A17-3").is_empty(), "it cannot be shared");
        ledger.run("UPDATE entry SET share_type = 'conditional', state = 'approved' WHERE id = 1");
        assert!(ledger.subjects("A17-3").is_empty(), "it is not published");
        ledger.run("UPDATE collect SET entry = NULL, item = '示例法人 信息' WHERE id = 2");
        let finding = ledger.one("A17-3");
        assert_eq!(
            fact(&finding, "entry"),
            "e2",
            "the name of an entry names it"
        );
    }

    /// Naming who collects does not end that another does: that one stays found until it stops.
    #[test]
    fn whoever_designates_another_and_collects_on_is_found() {
        let ledger = collecting();
        ledger.run("UPDATE collect SET entry = NULL, designated_collector = 1");
        assert!(ledger.subjects("A17-2").is_empty());
        let finding = ledger.one("A17-3");
        assert_eq!(finding.id(), "A17-3@collect:co2");
        assert_eq!(
            (fact(&finding, "why"), fact(&finding, "entry")),
            ("designated".to_owned(), "none".to_owned())
        );
        ledger.run(
            "UPDATE collect SET retired_on = '2026-05-20', retired_reason = '停' WHERE id = 2",
        );
        assert!(ledger.subjects("A17-3").is_empty());
    }

    #[test]
    fn whoever_is_designated_may_collect() {
        let ledger = collecting();
        ledger.run("UPDATE collect SET designated_collector = 2 WHERE id = 2");
        assert!(ledger.subjects("A17-3").is_empty());
        ledger.run("UPDATE collect SET designated_collector = NULL; UPDATE entry SET designated_collector = 2 WHERE id IN (1, 4)");
        let finding = ledger.one("A17-3");
        assert_eq!(
            finding.id(),
            "A17-3@collect:co1",
            "the provider is not the one designated"
        );
        assert_eq!(fact(&finding, "why"), "designated");
        assert_eq!(fact(&finding, "holder"), "示例县数据局");
    }
}
