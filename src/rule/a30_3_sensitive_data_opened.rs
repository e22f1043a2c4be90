//! A30-3: personal or sensitive data are open only once treated, or with consent (Art. 30¶1, ¶2).
//!
//! Open on conditions counts as open. What is marked may be the entry or an item; an item may have an open type of its
//! own, so a sensitive item withheld within an open entry is no breach, and one opened within a closed entry is.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A30-3",
    slug: "sensitive-data-opened",
    article: Some(30),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(7),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "含个人信息或敏感数据的目录条目列为开放时，是否说明脱敏处理或权利人同意。",
        why: "第三十条：涉及个人隐私、个人信息、商业秘密的数据不予开放；依法脱敏或经权利人同意后方可开放（第二款）。",
        example: "“低保对象名单”含身份证号，列为无条件开放，没有脱敏说明。",
        mend: "先改为不予开放；脱敏或取得同意后写明：abdata catalog edit { $id } --privacy-note 说明",
        finding: "“{ $name }”{ $opened ->
            [item] 的信息项“{ $items }”标为敏感而列为开放
           *[entry] 列为开放，而{ $marked_fields }标明为“是”
        }，又没有脱敏或同意说明。",
    },
    en: Words {
        what: "Whether an open entry with personal or sensitive data says how they were treated or who consented.",
        why: "Art. 30 withholds privacy, personal information and commercial secrets; they may be opened once desensitised \
              or with the consent of those concerned (¶2).",
        example: "A list of allowance recipients with ID numbers is open unconditionally, without a note.",
        mend: "Withhold it first; once treated or consented to, say so: abdata catalog edit { $id } --privacy-note TEXT",
        finding: "{ $opened ->
            [item] The items “{ $items }” of “{ $name }” are open though they are sensitive
           *[entry] “{ $name }” is open, marked under: { $marked_fields }
        }, with no note on desensitisation or consent.",
    },
    query: r#"
        WITH opened_item AS (
            SELECT item.entry, group_concat(item.item_name, '、' ORDER BY item.position) AS names
            FROM v_item AS item JOIN v_entry AS holder ON holder.id = item.entry
            WHERE item.item_sensitive = 1
              AND coalesce(item.item_open_type, holder.open_type) IN ('unconditional', 'conditional')
            GROUP BY item.entry
        ), marked AS (
            SELECT e.id, e.name, e.org_id, e.region, e.state,
                   e.personal = 1 AND e.open_type <> 'withheld' AS is_personal,
                   e.sensitive = 1 AND e.open_type <> 'withheld' AS is_sensitive,
                   opened_item.entry IS NOT NULL AS has_item, opened_item.names,
                   coalesce(e.open_type, '') IN ('', 'withheld') AS closed
            FROM v_entry AS e LEFT JOIN opened_item ON opened_item.entry = e.id
            WHERE coalesce(e.privacy_note, '') = ''
        )
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state,
               '[' || rtrim(
                   CASE WHEN is_personal THEN '"personal",' ELSE '' END
                   || CASE WHEN is_sensitive THEN '"sensitive",' ELSE '' END
                   || CASE WHEN has_item THEN '"item_sensitive",' ELSE '' END,
                   ',') || ']' AS marked_fields,
               CASE WHEN closed THEN 'item' ELSE 'entry' END AS opened, coalesce(names, '') AS items
        FROM marked WHERE is_personal OR is_sensitive OR has_item
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn marked_entries_and_items_are_found_with_their_marks() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET personal = 1 WHERE id = 1");
        ledger.run("UPDATE item SET item_sensitive = 1 WHERE entry = 1 AND position = 2");
        let finding = ledger.one("A30-3");
        assert_eq!(finding.subject.id, "e1");
        assert_eq!(fact(&finding, "marked_fields"), "personal item_sensitive");
    }

    #[test]
    fn an_items_own_open_type_goes_before_the_entrys() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE item SET item_sensitive = 1, item_open_type = 'withheld' WHERE entry = 1 AND position = 1");
        assert!(ledger.subjects("A30-3").is_empty());
        ledger.run("UPDATE item SET item_sensitive = 1, item_open_type = 'conditional' WHERE entry = 7 AND position = 1");
        let finding = ledger.one("A30-3");
        assert_eq!(finding.subject.id, "e7");
        assert_eq!(
            (fact(&finding, "opened"), fact(&finding, "items")),
            ("item".to_owned(), "名称".to_owned()),
            "the entry itself is closed"
        );
    }

    #[test]
    fn closed_or_treated_data_are_clean() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET personal = 1, sensitive = 1 WHERE id = 7");
        ledger.run("UPDATE entry SET personal = 1, privacy_note = '已去标识化' WHERE id = 1");
        assert!(ledger.subjects("A30-3").is_empty());
    }
}
