//! A24-2: data withheld from sharing name a basis of sufficient rank (Art. 24¶4).
//!
//! A law, an administrative regulation, or a policy of the central or provincial Party or government; a basis of the rank
//! `other` counts as none, and a rank without a title as well.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A24-2",
    slug: "withholding-basis-missing",
    article: Some(24),
    paragraph: Some(4),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "不予共享的目录条目是否提供了层级足够的依据：法律、行政法规，或党中央、国务院、省委、省政府政策。",
        why: "第二十四条第四款：不予共享须有上述依据；部门文件、市县规定均不足以作为依据。共享是原则，不共享是例外（第二十三条）。",
        example: "“企业用电量”列为不予共享，依据写“本单位内部规定”。",
        mend: "补充依据，或改列共享类型：abdata catalog edit { $id } --share-basis-kind 法律 --share-basis 名称及条款",
        finding: "“{ $name }”列为不予共享，但缺少有效的{ $missing_fields }。",
    },
    en: Words {
        what: "Whether an entry withheld from sharing names a basis of sufficient rank: a law, an administrative \
               regulation, or a policy of the central or provincial Party or government.",
        why: "Art. 24¶4 admits no lower basis, such as a department's own rules. Sharing is the principle, withholding \
              the exception (Art. 23).",
        example: "Electricity consumption is withheld on the ground of “our own rules”.",
        mend: "State the basis, or share the data: abdata catalog edit { $id } --share-basis-kind law --share-basis TITLE",
        finding: "“{ $name }” is withheld from sharing without a sufficient: { $missing_fields }.",
    },
    query: r#"
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state,
               '[' || rtrim(
                   CASE WHEN coalesce(share_basis_kind, 'other') = 'other' THEN '"share_basis_kind",' ELSE '' END
                   || CASE WHEN coalesce(share_basis, '') = '' THEN '"share_basis",' ELSE '' END,
                   ',') || ']' AS missing_fields
        FROM v_entry
        WHERE share_type = 'withheld'
          AND (coalesce(share_basis_kind, 'other') = 'other' OR coalesce(share_basis, '') = '')
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn rank_and_title_are_both_needed() {
        let ledger = TestLedger::clean();
        for (change, missing) in [
            ("share_basis_kind = 'other'", "share_basis_kind"),
            ("share_basis = NULL", "share_basis_kind share_basis"),
            ("share_basis_kind = 'provincial_policy'", "share_basis"),
        ] {
            ledger.run(&format!("UPDATE entry SET {change} WHERE id = 3"));
            let finding = ledger.one("A24-2");
            assert_eq!(finding.subject.id, "e3");
            assert_eq!(fact(&finding, "missing_fields"), missing);
        }
    }

    #[test]
    fn every_rank_that_the_article_names_suffices() {
        let ledger = TestLedger::clean();
        for rank in [
            "law",
            "administrative_regulation",
            "central_policy",
            "provincial_policy",
        ] {
            ledger.run(&format!(
                "UPDATE entry SET share_basis_kind = '{rank}' WHERE id = 3"
            ));
            assert!(ledger.subjects("A24-2").is_empty(), "{rank}");
        }
    }
}
