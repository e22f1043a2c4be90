//! A14-1: an entry states the eight contents of Art. 14¶1; one finding an entry names what it lacks.
//!
//! Classification: path or code. Responsible body: the provider, who must still exist. Format: its class; `other` needs
//! words. Attributes: items, each with a type, be it in the sheet's own words. Update limit: the cycle; `other` needs
//! words. Share type. Share method: class or type; not asked of data withheld from sharing. Usage requirements: its own
//! or the organisation's default.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A14-1",
    slug: "entry-field-missing",
    article: Some(14),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "目录条目是否写明八项内容：分类、责任主体、格式、属性（信息项及类型）、更新时限、共享类型、共享方式、使用要求。",
        why: "第十四条第一款：目录是整合、共享、开放、应用的依据，八项内容缺一，使用方就无法判断能否使用、如何使用。不予共享的不要求共享方式。",
        example: "“农贸市场名录”没有信息项，更新周期填“其他”而未作说明。",
        mend: "{ $provider ->
            [inactive] 改为现在的责任主体：abdata catalog edit { $id } --provider 机构；原机构的事项都由一个机构承接的，并入该机构：abdata org merge --help
           *[other] 补填所缺内容，如：abdata catalog edit { $id } --update-cycle 周期（按实际更新频率，如 每月）；信息项缺得多时用模板重新导入
        }",
        finding: "“{ $name }”{ $provider ->
            [inactive] 的提供部门“{ $org }”已停用，责任主体须另行明确{ $lacks ->
                [more] ；另缺少：{ $missing_fields }
               *[none] {\"\"}
            }
           *[active] 缺少：{ $missing_fields }
        }。",
    },
    en: Words {
        what: "Whether an entry states the eight contents: classification, responsible body, format, attributes (items and \
               types), update limit, share type, share method, usage requirements.",
        why: "Art. 14¶1 makes the catalogue the basis of sharing and opening; without these nobody can tell whether and \
              how the data may be used. No share method is asked of withheld data.",
        example: "“Markets” has no items, and its update cycle is “other” without a word more.",
        mend: "{ $provider ->
            [inactive] Name the one that is responsible now: abdata catalog edit { $id } --provider ORG; where one organisation took over all that it did, merge them: abdata org merge --help
           *[other] Fill in what lacks, such as: abdata catalog edit { $id } --update-cycle CYCLE (as the data are really updated, such as monthly); import the template again where many items lack
        }",
        finding: "“{ $name }” { $provider ->
            [inactive] has a provider that is no longer active, “{ $org }”: name the one that is responsible now{ $lacks ->
                [more] ; it lacks besides: { $missing_fields }
               *[none] {\"\"}
            }
           *[active] lacks: { $missing_fields }
        }.",
    },
    query: r#"
        WITH judged AS (
            SELECT e.id, e.name, e.org_id, e.region, e.state,
                   coalesce(e.classification, '[]') IN ('', '[]') AND coalesce(e.classification_code, '') = ''
                       AS no_classification,
                   e.org_active = 0 AS no_provider,
                   e.format_class IS NULL
                       OR e.format_class = 'other' AND coalesce(e.format_other, e.format_type, '') = '' AS no_format,
                   NOT EXISTS (SELECT 1 FROM v_item_of WHERE v_item_of.entry = e.id) AS no_item,
                   e.id IN (SELECT entry FROM v_item WHERE item_type IS NULL AND item_type_text IS NULL) AS no_type,
                   coalesce(e.update_cycle, 'other') = 'other' AND coalesce(e.update_cycle_text, '') = '' AS no_cycle,
                   e.share_type IS NULL AS no_share_type,
                   coalesce(e.share_type, '') <> 'withheld' AND e.share_method_class IS NULL
                       AND coalesce(e.share_method_type, '') = '' AS no_method,
                   coalesce(e.usage_requirements_in_force, '') = '' AS no_usage
            FROM v_entry AS e
        )
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state,
               '[' || rtrim(
                   CASE WHEN no_classification THEN '"classification",' ELSE '' END
                   || CASE WHEN no_format THEN '"format_class",' ELSE '' END
                   || CASE WHEN no_item THEN '"item_name",' WHEN no_type THEN '"item_type",' ELSE '' END
                   || CASE WHEN no_cycle THEN '"update_cycle",' ELSE '' END
                   || CASE WHEN no_share_type THEN '"share_type",' ELSE '' END
                   || CASE WHEN no_method THEN '"share_method_class",' ELSE '' END
                   || CASE WHEN no_usage THEN '"usage_requirements",' ELSE '' END,
                   ',') || ']' AS missing_fields,
               CASE WHEN no_provider THEN 'inactive' ELSE 'active' END AS provider,
               CASE WHEN no_classification OR no_format OR no_item OR no_type OR no_cycle OR no_share_type OR no_method
                         OR no_usage THEN 'more' ELSE 'none' END AS lacks
        FROM judged
        WHERE no_classification OR no_provider OR no_format OR no_item OR no_type OR no_cycle OR no_share_type
              OR no_method OR no_usage
    "#,
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn each_of_the_eight_contents_is_asked_for() {
        for (change, missing) in [
            (
                "UPDATE entry SET classification = NULL WHERE id = 1",
                "classification",
            ),
            (
                "UPDATE entry SET classification_code = NULL WHERE id = 7",
                "classification",
            ),
            (
                "UPDATE entry SET format_class = NULL WHERE id = 1",
                "format_class",
            ),
            (
                "UPDATE entry SET format_other = NULL WHERE id = 7",
                "format_class",
            ),
            ("DELETE FROM item WHERE entry = 1", "item_name"),
            (
                "UPDATE item SET item_type = NULL WHERE entry = 1",
                "item_type",
            ),
            (
                "UPDATE entry SET update_cycle = NULL WHERE id = 1",
                "update_cycle",
            ),
            (
                "UPDATE entry SET update_cycle_text = NULL WHERE id = 7",
                "update_cycle",
            ),
            (
                "UPDATE entry SET share_type = NULL WHERE id = 1",
                "share_type",
            ),
            (
                "UPDATE entry SET share_method_class = NULL WHERE id = 1",
                "share_method_class",
            ),
            (
                "UPDATE entry SET usage_requirements = NULL WHERE id = 7",
                "usage_requirements",
            ),
        ] {
            let ledger = TestLedger::clean();
            ledger.run(change);
            assert_eq!(
                fact(&ledger.one("A14-1"), "missing_fields"),
                missing,
                "{change}"
            );
        }
    }

    #[test]
    fn one_finding_names_all_that_an_entry_lacks() {
        let ledger = TestLedger::clean();
        ledger.run(
            "DELETE FROM item WHERE entry = 7;
             UPDATE entry SET share_type = NULL, share_method_type = NULL, format_class = NULL WHERE id = 7",
        );
        let missing = fact(&ledger.one("A14-1"), "missing_fields");
        assert_eq!(
            missing,
            "format_class item_name share_type share_method_class"
        );
    }

    #[test]
    fn a_provider_that_is_no_longer_active_is_told_apart() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE org SET active = 0 WHERE id = 2");
        let finding = ledger.one("A14-1");
        assert_eq!(
            (fact(&finding, "provider"), fact(&finding, "lacks")),
            ("inactive".to_owned(), "none".to_owned())
        );
        ledger.run("UPDATE entry SET share_type = NULL WHERE id = 7");
        let finding = ledger.one("A14-1");
        assert_eq!(fact(&finding, "lacks"), "more");
        assert_eq!(fact(&finding, "missing_fields"), "share_type");
    }

    /// Entries 1 to 6 live on the default, entry 3 is withheld and has no share method.
    #[test]
    fn the_organisations_default_holds_for_entries_without_requirements() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A14-1").is_empty());
        ledger.run("UPDATE org SET usage_requirements = NULL WHERE id = 1");
        assert_eq!(
            ledger.subjects("A14-1"),
            ["e1", "e2", "e3", "e4", "e5", "e6"]
        );
    }
}
