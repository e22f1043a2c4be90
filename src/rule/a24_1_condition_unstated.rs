//! A24-1: data shared on conditions state both the condition and the reason for it (Art. 24¶3).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A24-1",
    slug: "condition-unstated",
    article: Some(24),
    paragraph: Some(3),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "有条件共享的目录条目是否既写明共享条件，又说明理由。",
        why: "第二十四条第三款：有条件共享须说明理由、明确条件。条件不明，申请方不知能否申请，提供方也难以在 7 个工作日内答复。",
        example: "“民办非企业名册”列为有条件共享，共享条件栏空白。",
        mend: "补填共享条件和理由：abdata catalog edit { $id } --share-condition 条件 --share-reason 理由",
        finding: "“{ $name }”列为有条件共享，但未填写{ $missing_fields }。",
    },
    en: Words {
        what: "Whether an entry shared on conditions states both the condition and the reason for it.",
        why: "Art. 24¶3 asks for a reason and a clear condition. Without them nobody knows whether to apply, and the \
              provider can hardly answer within 7 working days.",
        example: "A list of private bodies is shared on conditions, and its condition is blank.",
        mend: "State both: abdata catalog edit { $id } --share-condition TEXT --share-reason TEXT",
        finding: "“{ $name }” is shared on conditions but lacks: { $missing_fields }.",
    },
    query: r#"
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state,
               '[' || rtrim(
                   CASE WHEN coalesce(share_condition, '') = '' THEN '"share_condition",' ELSE '' END
                   || CASE WHEN coalesce(share_reason, '') = '' THEN '"share_reason",' ELSE '' END,
                   ',') || ']' AS missing_fields
        FROM v_entry
        WHERE share_type = 'conditional' AND (coalesce(share_condition, '') = '' OR coalesce(share_reason, '') = '')
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn what_is_missing_is_named() {
        let ledger = TestLedger::clean();
        for (change, missing) in [
            ("share_condition = NULL", "share_condition"),
            ("share_reason = ''", "share_condition share_reason"),
            ("share_condition = '限核验'", "share_reason"),
        ] {
            ledger.run(&format!("UPDATE entry SET {change} WHERE id = 2"));
            let finding = ledger.one("A24-1");
            assert_eq!(finding.subject.id, "e2");
            assert_eq!(fact(&finding, "missing_fields"), missing);
        }
    }

    #[test]
    fn other_share_types_need_no_condition() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET share_condition = NULL, share_type = 'unconditional' WHERE id = 2",
        );
        assert!(ledger.subjects("A24-1").is_empty());
    }
}
