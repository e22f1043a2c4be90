//! A22-1: a data subject's claim is answered in good time, and refused only by law (Art. 22).
//!
//! The Measures give no number, so the term is the bureau's policy and what is pending a warning; a refusal without a basis
//! breaks the article itself.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A22-1",
    slug: "subject-request-pending",
    article: Some(22),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(4),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "数据主体查阅、复制、停止侵害、删除的请求，是否在本局设定的期限内办理；不予办理的是否写明法律、行政法规依据。",
        why: "第二十二条：数据主体有权依法申请查阅、复制其数据，权益受侵害的有权请求及时采取必要措施。《办法》未定天数，期限由本局设定。",
        example: "3 月 2 日收到的查阅请求，3 月 20 日仍未办理；或者台账记载“不予提供”，没有依据。",
        mend: "办理后登记：abdata claim fulfil { $id } --measure 措施；依法不能办理的，写明依据：abdata claim refuse { $id } --basis-kind 法律 --legal-basis 名称及条款",
        finding: "数据主体请求“{ $name }”{ $stage ->
    [refused] 不予办理，但没有写明依据
   *[pending] 按本局设定应由{ $org }在 { $due } 前办理，至今未办理
}。",
    },
    en: Words {
        what: "Whether claims to view, copy, stop an infringement or delete are answered within the bureau's own term, and \
               refused only with a basis in law or administrative regulation.",
        why: "Art. 22 gives data subjects the right to see and copy their data, and to have what infringes their rights \
              remedied in good time. It gives no number, so the bureau sets the term.",
        example: "A claim received on 2 March is not answered on 20 March; or a ledger says “refused” and names no basis.",
        mend: "Once done: abdata claim fulfil { $id } --measure MEASURE; what the law forbids is refused with its basis: \
               abdata claim refuse { $id } --basis-kind law --legal-basis TITLE",
        finding: "The claim “{ $name }” { $stage ->
    [refused] was refused without a basis
   *[pending] was to be answered by { $org } by { $due } by the bureau's own term, and is not
}.",
    },
    query: concat!(
        "SELECT subject_id, subject_name, org_id, region, severity, policy, due_on, since, 'pending' AS stage FROM (",
        overdue!("claim", "reply"),
        ") UNION ALL
        SELECT number, title, org_id, region, 'violation', 0, NULL, refused_on, 'refused'
        FROM (SELECT v_claim.number, v_claim.title, v_claim.org_id, v_claim.region,
                     (SELECT action FROM v_event
                      WHERE v_event.case_id = v_claim.case_id AND effective_on <= :as_of
                        AND action IN ('fulfil', 'refuse')
                      ORDER BY seq DESC LIMIT 1) AS answer,
                     (SELECT max(effective_on) FROM v_event
                      WHERE v_event.case_id = v_claim.case_id AND effective_on <= :as_of
                        AND action = 'refuse') AS refused_on
              FROM v_claim
              WHERE procedure = 'claim' AND refusal_basis IS NULL AND state IN ('refused', 'notified', 'fulfilled') AND opened_on <= :as_of)
        WHERE answer = 'refuse'"
    ),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    #[test]
    fn a_claim_is_overdue_after_its_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(1, "claim", "received", &[("kind", "'view'")]);
        ledger.clock(1, "claim", "reply", 1);
        let finding = ledger.one("A22-1");
        assert_eq!(fact(&finding, "stage"), "pending");
        ledger.assert_overdue("A22-1", "ZSJ");
    }

    #[test]
    fn a_refusal_without_a_basis_is_found_until_it_has_one_or_the_claim_is_fulfilled() {
        let ledger = TestLedger::clean();
        ledger.case(1, "claim", "refused", &[("kind", "'deletion'")]);
        ledger.event(1, 1, "submit", "received", "2026-05-06");
        ledger.event(1, 2, "refuse", "refused", "2026-05-11");
        let finding = ledger.one("A22-1");
        assert_eq!(finding.id(), "A22-1@case:claim-2026-0001");
        assert_eq!(fact(&finding, "stage"), "refused");
        assert_eq!(
            (finding.severity, finding.policy),
            (Severity::Violation, false)
        );
        assert_eq!(
            (finding.since, finding.due_on),
            (Some(date(2026, 5, 11)), None)
        );
        let mut before = scope();
        before.as_of = date(2026, 5, 10);
        assert!(
            ledger
                .check_with(&before, &filter(&["A22-1"]))
                .findings
                .is_empty()
        );
        ledger.run("UPDATE claim_detail SET refusal_basis = '《示例法》第九条'");
        assert!(ledger.subjects("A22-1").is_empty());
        ledger.run("UPDATE claim_detail SET refusal_basis = NULL");
        ledger.event(1, 3, "fulfil", "fulfilled", "2026-05-25");
        assert!(ledger.subjects("A22-1").is_empty());
    }
}
