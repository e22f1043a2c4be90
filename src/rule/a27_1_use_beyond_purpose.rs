//! A27-1: shared data are used for the purpose that they were granted for, and for nothing else (Art. 27).
//!
//! The consumer must mend it. A grant that was withdrawn is mended, and so is one whose consumer reports that it keeps to the
//! purpose again. Each report is read as it was on its own day, from the version that it left.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A27-1",
    slug: "use-beyond-purpose",
    article: Some(27),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability { article: 41, item: Some(7) }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "共享取得的数据是否只用于申请的目的。",
        why: "第二十七条：通过共享获取的数据应当用于本机构依法履行职责的需要，不得用于或者变相用于其他目的。",
        example: "为审批申请的企业信息被用于招商宣传。",
        mend: "停止超出目的的使用，收回授权：abdata share revoke { $id } --reason 理由；已改正的由使用部门报告：abdata share usage-report { $id } --use 使用情况 --beyond-purpose 否",
        finding: "{ $id }“{ $name }”的数据被{ $org }用于申请目的以外。",
    },
    en: Words {
        what: "Whether data got by sharing are used for the purpose that they were asked for.",
        why: "Art. 27 keeps them to the lawful duties of the consumer and forbids any other purpose, open or disguised.",
        example: "Company data granted for licensing are used to advertise an industrial park.",
        mend: "Stop it and withdraw the grant: abdata share revoke { $id } --reason WHY; once mended, the consumer reports: abdata share usage-report { $id } --use TEXT --beyond-purpose no",
        finding: "The data of { $id } “{ $name }” are used by { $org } beyond their purpose.",
    },
    query: "
        WITH told AS (
            SELECT number, title, applicant, region, beyond_purpose,
                   (SELECT seq FROM v_event
                    WHERE v_event.case_id = v_share.case_id AND action = 'usage_report' AND effective_on <= :as_of
                    ORDER BY seq DESC LIMIT 1) AS report,
                   case_id
            FROM v_share WHERE beyond_purpose IS NOT NULL AND opened_on <= :as_of
        ), beyond AS (
            SELECT told.*, v_event.effective_on AS since,
                   coalesce((SELECT coalesce(json_extract(image, '$.detail.beyond_purpose'), 0) FROM v_version
                             WHERE v_version.kind = 'case' AND v_version.record = told.number
                               AND v_version.act = v_event.act
                             ORDER BY v_version.number DESC LIMIT 1), told.beyond_purpose) AS was_beyond
            FROM told JOIN v_event ON v_event.case_id = told.case_id AND v_event.seq = told.report
        )
        SELECT beyond.number AS subject_id, beyond.title AS subject_name, beyond.applicant AS org_id,
               coalesce(v_org.region, beyond.region) AS region, since
        FROM beyond LEFT JOIN v_org ON v_org.org_id = beyond.applicant
        WHERE was_beyond = 1
          AND NOT EXISTS (SELECT 1 FROM v_event
                          WHERE v_event.case_id = beyond.case_id AND action = 'revoke' AND effective_on <= :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, filter, scope};
    use jiff::civil::date;

    fn reported(beyond: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "delivered", &[("beyond_purpose", beyond)]);
        ledger.event(1, 4, "usage_report", "delivered", "2026-05-20");
        ledger
    }

    #[test]
    fn use_beyond_the_purpose_is_the_consumers_until_the_grant_is_withdrawn() {
        let ledger = reported("1");
        let finding = ledger.one("A27-1");
        assert_eq!(finding.org.unwrap().code, "WSJ");
        assert_eq!(finding.region.as_deref(), Some("513221"));
        ledger.event(1, 5, "revoke", "revoked", "2026-05-25");
        assert!(ledger.subjects("A27-1").is_empty());
        let found = |day| {
            let mut scope = scope();
            scope.as_of = day;
            ledger
                .check_with(&scope, &filter(&["A27-1"]))
                .findings
                .len()
        };
        assert_eq!(found(date(2026, 5, 24)), 1, "it was not withdrawn yet");
        assert_eq!(found(date(2026, 5, 19)), 0, "nor reported");
    }

    /// The last report of the day counts, as it was when it was made.
    #[test]
    fn a_later_report_says_nothing_of_the_days_before() {
        let ledger = reported("0");
        ledger.event(1, 3, "usage_report", "delivered", "2026-05-12");
        ledger.run(
            r#"INSERT INTO act (id, recorded_at, actor, kind, effective_on, records, changes_hash, hash)
               VALUES (2, '2026-05-12T02:00:00Z', 'tester', 'case-step', '2026-05-12', 1, '', '');
               UPDATE event SET act = 2 WHERE seq = 3;
               INSERT INTO version (act, kind, record, number, image)
               VALUES (2, 'case', 'share-2026-0001', 3, '{"detail":{"beyond_purpose":true}}')"#,
        );
        assert!(ledger.subjects("A27-1").is_empty());
        let mut before = scope();
        before.as_of = date(2026, 5, 19);
        let finding = &ledger.check_with(&before, &filter(&["A27-1"])).findings[0];
        assert_eq!(finding.since, Some(date(2026, 5, 12)));
    }

    #[test]
    fn use_within_the_purpose_is_clean() {
        assert!(reported("0").subjects("A27-1").is_empty());
    }
}
