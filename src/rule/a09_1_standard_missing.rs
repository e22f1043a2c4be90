//! A09-1: the prefecture has a published standard on each subject that Art. 9 names.
//!
//! One finding a subject without one in force; a standard may cover several. The authority's duty, for the prefecture.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A09-1",
    slug: "standard-missing",
    article: Some(9),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Topic],
    reads: Records::Orgs,
    zh: Words {
        what: "采集、传输、存储、交换、处理、使用、销毁、质量和安全管理各项，是否都有已公布、现行有效的标准。",
        why: "第九条：州主管部门根据国家标准和省级标准，制定各环节的地方标准，促进规范化管理。",
        example: "没有关于数据销毁的标准。",
        mend: "标准公布后登记，一份可涵盖多项：abdata document record --kind standard --title 名称 --subject { $id }；已登记尚未公布的予以公布：abdata document publish",
        finding: "没有现行有效的公共数据{ $name }标准（{ $id }）。",
    },
    en: Words {
        what: "Whether there is a published standard in force on collection, transmission, storage, exchange, processing, use, \
               destruction, and quality and security.",
        why: "Art. 9 has the prefecture's authority set local standards on each of them, by national and provincial ones.",
        example: "There is no standard on the destruction of data.",
        mend: "Once published, record it; one may cover several: abdata document record --kind standard --title TITLE --subject \
               { $id }; publish one that is registered: abdata document publish",
        finding: "There is no standard in force on { $id } ({ $name }).",
    },
    query: "
        WITH topic AS (
            SELECT column1 AS subject, column2 AS word
            FROM (VALUES ('collection', '采集'), ('transmission', '传输'), ('storage', '存储'), ('exchange', '交换'),
                         ('processing', '处理'), ('use', '使用'), ('destruction', '销毁'),
                         ('quality_and_security', '质量和安全管理'))
        ), covered AS (
            SELECT DISTINCT v_document_subject.subject
            FROM v_document JOIN v_document_subject ON v_document_subject.case_id = v_document.case_id
            WHERE kind = 'standard' AND region = :home AND coalesce(valid_from, :as_of) <= :as_of
              AND coalesce(valid_until, :as_of) >= :as_of AND coalesce(closed_on, '9999-12-31') > :as_of
              AND published_on <= :as_of
        )
        SELECT topic.subject AS subject_id, topic.word AS subject_name, v_authority.org_id, v_authority.region
        FROM topic JOIN v_authority ON v_authority.region = :home
             JOIN v_region ON v_region.region = :home AND v_region.parent IS NULL
        WHERE topic.subject NOT IN (SELECT subject FROM covered)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::Coded;
    use crate::procedure::document::Subject;
    use crate::rule::testing::TestLedger;

    #[test]
    fn each_subject_without_a_standard_in_force_is_found() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE document_detail SET subjects = '[\"storage\", \"use\"]' WHERE kind = 'standard'");
        assert_eq!(ledger.subjects("A09-1").len(), Subject::ALL.len() - 2);
        ledger.run("UPDATE document_detail SET valid_until = '2026-05-31' WHERE kind = 'standard'");
        assert_eq!(ledger.subjects("A09-1").len(), Subject::ALL.len());
        ledger.run("UPDATE org SET authority = 0 WHERE id = 1");
        assert!(ledger.subjects("A09-1").is_empty(), "A06-1 says so");
    }

    #[test]
    fn a_county_s_standard_is_none_of_the_prefecture() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A09-1").is_empty());
        ledger.run(
            "UPDATE case_file SET region = '513221', respondent = 2 WHERE id IN
                 (SELECT case_id FROM document_detail WHERE kind = 'standard')",
        );
        assert_eq!(ledger.subjects("A09-1").len(), Subject::ALL.len());
    }

    #[test]
    fn the_subjects_are_those_of_the_article() {
        for choice in Subject::CHOICES {
            let pair = format!("('{}', '{}')", choice.code, choice.zh);
            assert!(RULE.query.contains(&pair), "{choice:?}");
        }
    }
}
