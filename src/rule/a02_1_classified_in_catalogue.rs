//! A02-1: no state secret stands in the unified catalogue (Art. 2¶2: other rules govern secrets).
//!
//! Flags of the entry and its items are read, and the texts that describe the data: name, summary, classification, grade,
//! reason and bases, item names and notes. Share conditions and usage requirements are not: they address the user, who is
//! told not to leak secrets. A word does not count where it is denied (非涉密, 不涉及国家秘密) or asked (是否涉密), nor
//! 机密 where it is cut out of other words (随机密钥, 计算机密码).

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

/// Words that say state secret.
const WORDS: [&str; 4] = ["涉密", "国家秘密", "机密", "绝密"];

/// What stands before a word that is denied or asked.
const DENIALS: [&str; 18] = [
    "非",
    "不",
    "未",
    "无",
    "勿",
    "不得",
    "禁止",
    "严禁",
    "不涉及",
    "未涉及",
    "不属于",
    "不包含",
    "不含",
    "不含有",
    "是否",
    "是否涉及",
    "是否属于",
    "有无",
];

/// What follows a word that is answered with no.
const NOES: [&str; 4] = [":否", "：否", ": 否", "： 否"];

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
        let found = value.as_str().and_then(secret_word);
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

/// Returns the first word by which a text says that it is about a state secret.
fn secret_word(text: &str) -> Option<&'static str> {
    WORDS.into_iter().find(|word| {
        text.match_indices(word).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + word.len()..]);
            let denied = DENIALS.iter().any(|denial| before.ends_with(denial))
                || NOES.iter().any(|no| after.starts_with(no));
            let cut_out = *word == "机密"
                && (before.ends_with('随') || after.starts_with(['码', '钥', '度', '封', '集']));
            !denied && !cut_out
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{DENIALS, secret_word};
    use crate::rule::testing::{TestLedger, fact};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn words_count_unless_denied_or_asked() {
        for (text, word) in [
            ("本数据涉密，仅限专网查询", Some("涉密")),
            ("属于国家秘密", Some("国家秘密")),
            ("密级：机密★10年", Some("机密")),
            ("绝密级", Some("绝密")),
            ("非涉密信息，另有涉密部分", Some("涉密")),
            ("非涉密", None),
            ("本系统不涉密", None),
            ("未涉密", None),
            ("不涉及国家秘密", None),
            ("是否涉密", None),
            ("涉密：否", None),
            ("商业秘密", None),
            ("保密协议", None),
            ("手机密码", None),
            ("随机密钥", None),
            ("计算机密集使用", None),
        ] {
            assert_eq!(secret_word(text), word, "{text}");
        }
    }

    proptest! {
        #[test]
        fn only_what_stands_right_before_a_word_denies_it(before in "[^密]{0,9}", after in "[^密]{0,9}") {
            for denial in DENIALS {
                prop_assert_eq!(secret_word(&format!("{before}{denial}涉密{after}")), None);
                prop_assert_eq!(secret_word(&format!("{denial}{before}，涉密。{after}")), Some("涉密"));
            }
        }
    }

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
