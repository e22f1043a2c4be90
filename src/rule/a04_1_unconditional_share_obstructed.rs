//! A04-1: unconditional data are had without anybody's leave: nobody waits, is refused or gets them on conditions (Art. 4¶2).
//!
//! A delivery that is late goes by a term of the bureau's own, so that its finding is a warning. What was bound, refused or
//! held back stands in ledgers of former years, since the gate lets none of it happen; it is mended by delivering, or by a
//! later request of the same organisation that was granted without more. What is over cannot be mended and is no finding.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A04-1",
    slug: "unconditional-share-obstructed",
    article: Some(4),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability { article: 41, item: Some(6) }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "无条件共享数据的申请是否被拖延、拒绝，被收回而未交付，或被附加条件、限定期限、减少信息项；交付期限由本局设定（share.delivery）。",
        why: "第四条：任何单位不得擅自增设条件，阻碍、影响公共数据共享；第二十五条：无条件共享的可以直接获取。",
        example: "无条件共享的“路灯位置”，提供部门要求先补交申请函。",
        mend: "尽快提供：abdata share deliver { $id }；尚未同意的先同意：abdata share approve { $id }；已拒绝、收回或附加条件的，由申请部门重新申请后无条件提供：abdata share submit --help",
        finding: "无条件共享数据“{ $name }”的申请 { $id } { $how ->\n    [waiting] 至今未交付，应于 { $due }（本局设定）前交付\n    [refused] 被拒绝\n    [revoked] 未交付即被收回\n    [held] 被要求等待\n   *[bound] 被附加条件、限定期限或减少信息项\n}，提供部门：{ $org }。",
    },
    en: Words {
        what: "Whether requests for unconditional data are kept waiting, refused, revoked before delivery, or granted with conditions, an end or fewer items; delivery goes by the time that the bureau set (share.delivery).",
        why: "Art. 4 forbids adding conditions that hinder sharing; Art. 25 lets such data be had directly.",
        example: "A provider of unconditional data wants a letter of application first.",
        mend: "Deliver: abdata share deliver { $id }; where it is not granted yet, grant it first: abdata share approve { $id }; what was refused, revoked or bound is asked for anew and granted without more: abdata share submit --help",
        finding: "The request { $id } for the unconditional data “{ $name }” { $how ->\n    [waiting] is not delivered, due by { $due } (policy)\n    [refused] was refused\n    [revoked] was revoked before anything was delivered\n    [held] is kept waiting\n   *[bound] was granted with conditions, an end or fewer items\n} (provider: { $org }).",
    },
    query: "
        WITH bound AS (
            SELECT *, (conditions IS NOT NULL OR expires_on IS NOT NULL
                       OR json_array_length(granted_items) < coalesce(nullif(json_array_length(items), 0),
                           (SELECT json_array_length(image, '$.items') FROM v_version
                            WHERE v_version.kind = 'entry' AND v_version.record = 'e' || v_share.entry
                              AND v_version.number = v_share.entry_version),
                           (SELECT count(*) FROM v_item WHERE v_item.entry = v_share.entry))) AS is_bound,
                   (SELECT to_state FROM v_event
                    WHERE v_event.case_id = v_share.case_id AND effective_on <= :as_of
                    ORDER BY seq DESC LIMIT 1) AS stands
            FROM v_share WHERE share_type = 'unconditional' AND opened_on <= :as_of
        )
        SELECT bound.number AS subject_id, bound.title AS subject_name, v_clock.org_id, v_clock.region,
               'waiting' AS how, date(v_clock.due_on, '+1 day') AS since, v_clock.due_on, 'warning' AS severity, 1 AS policy
        FROM v_clock JOIN bound ON bound.number = v_clock.record
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'share' AND v_clock.clock = 'delivery'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of) AND coalesce(is_bound, 0) = 0
        UNION ALL
        SELECT number, title, org_id, region,
               CASE WHEN stands = 'rejected' THEN 'refused' WHEN stands = 'revoked' THEN 'revoked'
                    WHEN stands IN ('submitted', 'asked', 'supplemented') THEN 'held' ELSE 'bound' END,
               opened_on, NULL, 'violation', 0
        FROM bound
        WHERE CASE stands
                  WHEN 'approved' THEN is_bound WHEN 'delivered' THEN is_bound
                  WHEN 'submitted' THEN 1 WHEN 'asked' THEN 1 WHEN 'supplemented' THEN 1 WHEN 'rejected' THEN 1
                  WHEN 'revoked' THEN NOT EXISTS (
                      SELECT 1 FROM v_event
                      WHERE v_event.case_id = bound.case_id AND action = 'deliver' AND effective_on <= :as_of)
              END
          AND NOT EXISTS (
              SELECT 1 FROM v_share AS later
              WHERE later.applicant = bound.applicant AND later.entry = bound.entry AND later.case_id > bound.case_id
                AND later.state NOT IN ('rejected', 'withdrawn') AND later.conditions IS NULL
                AND later.expires_on IS NULL AND later.opened_on <= :as_of
                AND EXISTS (SELECT 1 FROM v_event
                            WHERE v_event.case_id = later.case_id AND effective_on <= :as_of
                              AND to_state IN ('approved', 'delivered')))
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    fn request(ledger: &TestLedger, id: i64, state: &str, more: &[(&str, &str)]) {
        let detail = [&[("share_type", "'unconditional'")], more].concat();
        ledger.case(id, "share", state, &detail);
        ledger.event(id, 1, "submit", state, "2026-05-06");
    }

    #[test]
    fn a_late_delivery_is_a_warning_until_it_is_made() {
        let ledger = TestLedger::clean();
        request(&ledger, 1, "approved", &[]);
        ledger.clock(1, "share", "delivery", 1);
        let finding = ledger.one("A04-1");
        assert_eq!(finding.severity, Severity::Warning);
        assert_eq!(fact(&finding, "how"), "waiting");
        ledger.assert_overdue("A04-1", "ZSJ");
    }

    #[test]
    fn what_was_refused_held_or_bound_is_a_breach() {
        let fewer = ("granted_items", r#"'["名称"]'"#);
        for (state, more, how) in [
            ("rejected", &[][..], "refused"),
            ("asked", &[], "held"),
            ("revoked", &[], "revoked"),
            ("delivered", &[("conditions", "'仅限本局'")], "bound"),
            ("approved", &[("expires_on", "'2026-12-31'")], "bound"),
            (
                "delivered",
                &[("items", r#"'["名称", "位置"]'"#), fewer],
                "bound",
            ),
            // Entry 1 has two items.
            ("delivered", &[fewer], "bound"),
        ] {
            let ledger = TestLedger::clean();
            request(&ledger, 1, state, more);
            let finding = ledger.one("A04-1");
            assert_eq!(finding.severity, Severity::Violation);
            assert_eq!(fact(&finding, "how"), how);
            // A later request that was granted without more mends it; another bound one does not.
            request(&ledger, 2, "delivered", &[("conditions", "'仅限本局'")]);
            assert_eq!(ledger.subjects("A04-1").len(), 2);
            request(&ledger, 3, "delivered", &[]);
            assert!(ledger.subjects("A04-1").is_empty());
        }
    }

    #[test]
    fn whole_grants_and_conditional_data_are_clean() {
        let ledger = TestLedger::clean();
        let one = r#"'["名称"]'"#;
        request(
            &ledger,
            1,
            "delivered",
            &[("items", one), ("granted_items", one)],
        );
        request(
            &ledger,
            2,
            "delivered",
            &[("granted_items", r#"'["名称", "位置"]'"#)],
        );
        request(&ledger, 3, "closed", &[("conditions", "'仅限本局'")]);
        request(&ledger, 5, "delivered", &[]);
        ledger.event(5, 2, "deliver", "delivered", "2026-05-07");
        ledger.event(5, 3, "revoke", "revoked", "2026-05-20");
        ledger.case(4, "share", "rejected", &[("share_type", "'conditional'")]);
        assert!(ledger.subjects("A04-1").is_empty());
    }

    /// The entry gained an item after the whole of it was granted.
    #[test]
    fn what_is_whole_goes_by_the_version_that_was_granted() {
        let ledger = TestLedger::clean();
        let one = ("granted_items", r#"'["名称"]'"#);
        request(&ledger, 1, "delivered", &[one, ("items", "'[]'")]);
        assert_eq!(fact(&ledger.one("A04-1"), "how"), "bound");
        ledger.run(
            r#"INSERT INTO version (act, kind, record, number, image)
               VALUES (1, 'entry', 'e1', 1, '{"items":[{"name":"名称"}]}')"#,
        );
        assert!(ledger.subjects("A04-1").is_empty());
    }

    /// What was refused later was not refused yet.
    #[test]
    fn a_day_that_is_past_is_judged_by_its_events() {
        let ledger = TestLedger::clean();
        request(&ledger, 1, "asked", &[]);
        ledger.event(1, 2, "reject", "rejected", "2026-05-20");
        assert_eq!(fact(&ledger.one("A04-1"), "how"), "refused");
        let mut before = scope();
        before.as_of = date(2026, 5, 19);
        let found = ledger.check_with(&before, &filter(&["A04-1"])).findings;
        assert_eq!(fact(&found[0], "how"), "held");
    }
}
