//! A15-2: an entry of a county's own catalogue rests on the prefecture's consent (Art. 15¶2), known by number and date.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A15-2",
    slug: "local-entry-without-consent",
    article: Some(15),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "个性化目录的条目是否登记了州主管部门同意的文号和日期。",
        why: "第十五条第二款：未纳入全州统一目录的本地区数据，经州主管部门同意后方可编制个性化目录。",
        example: "某县把“民宿名录”列入个性化目录，没有州级同意文号。",
        mend: "取得同意后登记：abdata catalog edit { $id } --consent-number 文号 --consent-date 日期",
        finding: "个性化目录条目“{ $name }”缺少{ $missing_fields }。",
    },
    en: Words {
        what: "Whether an entry of a county's own catalogue has the number and date of the prefecture's consent.",
        why: "Art. 15¶2 lets a county list data outside the unified catalogue only with the prefecture authority's consent.",
        example: "A county lists its guest houses in its own catalogue; no consent is recorded.",
        mend: "Once consent is given: abdata catalog edit { $id } --consent-number NUMBER --consent-date DATE",
        finding: "“{ $name }” of the county's own catalogue lacks: { $missing_fields }.",
    },
    query: r#"
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state,
               '[' || rtrim(
                   CASE WHEN coalesce(consent_number, '') = '' THEN '"consent_number",' ELSE '' END
                   || CASE WHEN consent_date IS NULL THEN '"consent_date",' ELSE '' END,
                   ',') || ']' AS missing_fields
        FROM v_entry
        WHERE scope = 'local' AND (coalesce(consent_number, '') = '' OR consent_date IS NULL)
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn number_and_date_are_both_needed() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET consent_date = NULL WHERE id = 7");
        assert_eq!(fact(&ledger.one("A15-2"), "missing_fields"), "consent_date");
        ledger.run("UPDATE entry SET consent_number = NULL WHERE id = 7");
        assert_eq!(
            fact(&ledger.one("A15-2"), "missing_fields"),
            "consent_number consent_date"
        );
    }

    #[test]
    fn the_unified_catalogue_needs_no_consent() {
        let ledger = TestLedger::clean();
        ledger
            .run("UPDATE entry SET consent_number = NULL, consent_date = NULL, scope = 'unified'");
        assert!(ledger.subjects("A15-2").is_empty());
    }
}
