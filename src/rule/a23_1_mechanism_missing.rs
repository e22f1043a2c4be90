//! A23-1: the prefecture has a published mechanism for applying for, approving and answering on shared data (Art. 23).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A23-1",
    slug: "mechanism-missing",
    article: Some(23),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Region],
    reads: Records::Orgs,
    zh: Words {
        what: "州主管部门是否有已公布、现行有效的公共数据共享申请、审批和反馈机制。",
        why: "第二十三条：州主管部门应当建立全州统一的共享申请、审批和反馈机制。",
        example: "共享申请一直按口头约定办理，没有印发的机制文件。",
        mend: "机制公布后登记：abdata document record --kind mechanism --title 名称；已登记尚未公布的予以公布：abdata document publish",
        finding: "{ $name }没有已公布、现行有效的共享申请、审批和反馈机制。",
    },
    en: Words {
        what: "Whether the prefecture's authority has a published mechanism in force for applying for, approving and answering \
               on shared data.",
        why: "Art. 23 has it set up one mechanism for the whole prefecture.",
        example: "Requests go by word of mouth, and no document says how.",
        mend: "Once published, record it: abdata document record --kind mechanism --title TITLE; publish one that is registered: \
               abdata document publish",
        finding: "{ $name } has no published mechanism in force for sharing: application, approval and feedback.",
    },
    query: "
        SELECT v_authority.region AS subject_id, v_region.region_name AS subject_name, v_authority.org_id,
               v_authority.region
        FROM v_authority JOIN v_region ON v_region.region = v_authority.region
        WHERE v_authority.region = :home AND v_region.parent IS NULL AND NOT EXISTS (
            SELECT 1 FROM v_document
            WHERE kind = 'mechanism' AND v_document.region = :home AND coalesce(valid_from, :as_of) <= :as_of
              AND coalesce(valid_until, :as_of) >= :as_of AND coalesce(closed_on, '9999-12-31') > :as_of
              AND published_on <= :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn a_prefecture_without_one_in_force_is_found() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE document_detail SET valid_from = '2026-07-01' WHERE kind = 'mechanism'");
        let finding = ledger.one("A23-1");
        assert_eq!(finding.id(), "A23-1@region:513200");
        assert_eq!(
            finding.org.as_ref().map(|org| org.code.as_str()),
            Some("ZSJ")
        );
    }

    #[test]
    fn one_that_is_published_is_enough_and_one_that_is_registered_is_not() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A23-1").is_empty());
        ledger.run("UPDATE event SET action = 'other' WHERE action = 'publish'");
        assert_eq!(ledger.subjects("A23-1"), ["513200"]);
    }
}
