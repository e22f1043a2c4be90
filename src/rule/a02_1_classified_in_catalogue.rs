//! A02-1: no state secret stands in the unified catalogue (Art. 2¶2: other rules govern secrets).
//!
//! Flags of the entry and its items are read, and the texts that describe the data: name, summary, classification, grade,
//! reason and bases, item names and notes. Usage requirements are not, and conditions only where they say that the data
//! themselves are secret (涉密, 涉密不予共享): what else they say addresses the user, who is told not to leak secrets. How words
//! are read stands in `secrecy`.

use super::secrecy::{secret_condition, secret_grade, secret_word};
use super::{Facts, Judge, Records, Rule, Words};
use crate::law::Liability;
use crate::model::{Fact, RecordKind, Severity};
use serde_json::Value;

pub(super) static RULE: Rule = Rule {
    code: "A02-1",
    slug: "classified-in-catalogue",
    article: Some(2),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(10),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "统一目录的条目是否标为涉密，或者文字表明属于国家秘密（“非涉密”“不涉密”等否定说法除外）。",
        why: "第二条第二款：涉及国家秘密的按保密规定管理，不适用本办法，不得列入统一目录。",
        example: "某条目摘要写“本数据涉密，仅限专网查询”。",
        mend: "属实的，退出目录并按保密规定处理：abdata catalog retire { $id } --reason 涉密；不实的，更正文字或标识",
        finding: "“{ $name }”列入统一目录，但{ $said_fields }表明属于国家秘密{ $marked ->
            [words] （“{ $word }”）
           *[flag] {\"\"}
        }。",
    },
    en: Words {
        what: "Whether an entry of the unified catalogue is flagged as a state secret, or its words say so (denials such \
               as 非涉密 aside).",
        why: "Art. 2¶2 leaves state secrets to the rules on secrecy; they have no place in the unified catalogue.",
        example: "A summary says that the data are classified and for the closed network only.",
        mend: "If so, take it out and treat it by the rules on secrecy: abdata catalog retire { $id } --reason TEXT; if \
               not, correct the words or the flag",
        finding: "“{ $name }” is in the unified catalogue, but these speak of a state secret: { $said_fields }{ $marked ->
            [words] {\" \"}(“{ $word }”)
           *[flag] {\"\"}
        }.",
    },
    query: "
        WITH suspect AS (
            SELECT entry, max(coalesce(item_classified, 0)) AS item_classified,
                   group_concat(item_name, char(10)) AS item_name, group_concat(item_note, char(10)) AS item_note
            FROM v_item
            WHERE item_classified = 1 OR instr(item_name, '密') > 0 OR instr(item_note, '密') > 0
            GROUP BY entry
        )
        SELECT 'e' || e.id AS subject_id, e.name AS subject_name, e.org_id, e.region, e.state,
               json_array(
                   json_array('classified', e.classified), json_array('name', e.name), json_array('summary', e.summary),
                   json_array('classification', e.classification), json_array('grade', e.grade),
                   json_array('share_condition', e.share_condition), json_array('open_condition', e.open_condition),
                   json_array('share_reason', e.share_reason), json_array('share_basis', e.share_basis),
                   json_array('open_basis', e.open_basis), json_array('item_classified', suspect.item_classified),
                   json_array('item_name', suspect.item_name), json_array('item_note', suspect.item_note)
               ) AS texts
        FROM v_entry AS e LEFT JOIN suspect ON suspect.entry = e.id
        WHERE e.scope = 'unified'
          AND (suspect.entry IS NOT NULL OR e.classified = 1 OR instr(e.name, '密') > 0 OR instr(e.summary, '密') > 0
               OR instr(e.classification, '密') > 0 OR instr(e.grade, '密') > 0 OR instr(e.share_reason, '密') > 0
               OR instr(e.share_condition, '密') > 0 OR instr(e.open_condition, '密') > 0
               OR instr(e.share_basis, '密') > 0 OR instr(e.open_basis, '密') > 0)
    ",
    judge: Some(Judge {
        adds: &["said_fields", "marked", "word"],
        of: says_secret,
    }),
};

fn says_secret(facts: &mut Facts) -> Option<Vec<Fact>> {
    let at = facts.iter().position(|(name, _)| name == "texts")?;
    let (_, Fact::Text(texts)) = facts.remove(at) else {
        return None;
    };
    // The query built it, so it can be read.
    let texts: Vec<(String, Value)> = serde_json::from_str(&texts).unwrap_or_default();
    let mut said = Vec::new();
    let mut word = None;
    for (field, value) in texts {
        let read = match field.as_str() {
            "share_condition" | "open_condition" => secret_condition,
            "grade" => secret_grade,
            _ => secret_word,
        };
        let found = value.as_str().and_then(read);
        if found.is_some() || value == 1 {
            said.push(field);
        }
        word = word.or(found);
    }
    let marked = if word.is_some() { "words" } else { "flag" };
    (!said.is_empty()).then(|| {
        vec![
            Fact::Fields(said),
            Fact::Text(marked.to_owned()),
            Fact::Text(word.unwrap_or_default().to_owned()),
        ]
    })
}

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn texts_and_flags_are_named() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET summary = '本数据涉密', classified = 1 WHERE id = 1;
             UPDATE item SET item_name = '涉密载体编号' WHERE entry = 1 AND position = 2",
        );
        let finding = ledger.one("A02-1");
        assert_eq!(finding.id(), "A02-1@entry:e1");
        assert_eq!(
            fact(&finding, "said_fields"),
            "classified summary item_name"
        );
        assert_eq!(fact(&finding, "word"), "涉密");
        assert!(finding.facts.iter().all(|(name, _)| name != "texts"));
    }

    #[test]
    fn an_items_flag_is_enough() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE item SET item_classified = 1 WHERE entry = 5 AND position = 1");
        let finding = ledger.one("A02-1");
        assert_eq!(fact(&finding, "said_fields"), "item_classified");
        assert_eq!(fact(&finding, "marked"), "flag");
    }

    #[test]
    fn a_condition_counts_where_the_data_are_secret_and_not_where_the_user_is_warned() {
        let ledger = TestLedger::clean();
        for (field, text, found) in [
            ("share_condition", "涉密", true),
            ("share_condition", "涉密不予共享", true),
            ("open_condition", "本数据属于国家秘密", true),
            ("share_condition", "使用部门不得泄露国家秘密", false),
            ("open_condition", "遵守保守国家秘密的规定", false),
            ("grade", "秘密级", true),
            ("grade", "秘密", true),
            ("grade", "工作秘密", false),
        ] {
            ledger.run(&format!("UPDATE entry SET {field} = '{text}' WHERE id = 2"));
            assert_eq!(
                !ledger.subjects("A02-1").is_empty(),
                found,
                "{field} {text}"
            );
            ledger.run(&format!("UPDATE entry SET {field} = NULL WHERE id = 2"));
        }
    }

    #[test]
    fn denials_conditions_and_local_entries_are_clean() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET summary = '非涉密数据', classified = 0, usage_requirements = '不泄露国家秘密' WHERE id = 1;
             UPDATE item SET item_name = '是否涉密' WHERE entry = 2 AND position = 1;
             UPDATE entry SET classified = 1 WHERE id = 7",
        );
        assert!(ledger.subjects("A02-1").is_empty());
    }
}
