//! A13-3: a project is accepted with its catalogue on the platform (Art. 13¶2).
//!
//! The program accepts no other, so this finds what was taken over from a ledger of former years. The catalogue can be put
//! there later.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A13-3",
    slug: "project-catalogue-missing",
    article: Some(13),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已验收的项目，其数据资源目录是否已纳入阿坝州大数据平台。",
        why: "第十三条第二款：应当将项目数据资源目录纳入阿坝州大数据平台，作为项目验收要求。",
        example: "某项目已验收两年，平台上查不到它的任何目录。",
        mend: "纳入平台后登记：abdata project catalogue { $id } --paper 凭证；目录在本台账的：abdata project catalogue { $id } --entry 目录",
        finding: "{ $org }的项目“{ $name }”（{ $id }）于 { $since } 验收，没有目录纳入平台的记录。",
    },
    en: Words {
        what: "Whether an accepted project has its catalogue on the prefecture's platform.",
        why: "Art. 13¶2 makes it a requirement of the acceptance.",
        example: "A project was accepted two years ago, and the platform knows nothing of its data.",
        mend: "Once it is there: abdata project catalogue { $id } --paper PAPER; entries of this ledger: abdata project catalogue { $id } --entry ENTRY",
        finding: "The project “{ $name }” ({ $id }) of { $org } was accepted on { $since }, and no catalogue of it on the platform is on record.",
    },
    query: "
        SELECT v_project.number AS subject_id, v_project.title AS subject_name, v_project.org_id, v_project.region,
               min(v_event.effective_on) AS since
        FROM v_project JOIN v_event ON v_event.case_id = v_project.case_id AND v_event.action = 'accept'
        WHERE v_project.procedure = 'project' AND v_event.effective_on <= :as_of
          AND NOT EXISTS (SELECT 1 FROM v_event AS placed
                          WHERE placed.case_id = v_project.case_id AND placed.action = 'catalogue'
                            AND placed.effective_on <= :as_of)
        GROUP BY v_project.case_id
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn an_acceptance_without_a_catalogue_on_the_platform_is_found_until_it_is_there() {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "closed", &[]);
        assert!(ledger.subjects("A13-3").is_empty(), "not accepted yet");
        ledger.event(1, 2, "accept", "accepted", "2026-05-20");
        assert_eq!(ledger.one("A13-3").id(), "A13-3@case:project-2026-0001");
        ledger.event(1, 3, "catalogue", "closed", "2026-05-29");
        assert!(ledger.subjects("A13-3").is_empty());
    }

    #[test]
    fn a_project_accepted_with_its_catalogue_is_clean() {
        let ledger = TestLedger::clean();
        ledger.case(1, "project", "accepted", &[]);
        ledger.event(1, 2, "catalogue", "catalogued", "2026-05-12");
        ledger.event(1, 3, "accept", "accepted", "2026-05-20");
        assert!(ledger.subjects("A13-3").is_empty());
        assert_eq!(ledger.check(&["A13-3"]).records, CLEAN_CASES + 1);
    }
}
