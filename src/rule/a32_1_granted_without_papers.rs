//! A32-1: nothing is granted without the security commitment and the agreement on use (Art. 32).
//!
//! A grant that is suspended or over gives nobody anything, so that only those that run are found.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A32-1",
    slug: "granted-without-papers",
    article: Some(32),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(10),
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已授权的有条件开放数据，是否签署了安全承诺书和开放利用协议。",
        why: "第三十二条：经审核同意开放的，申请人应当与数据提供单位签署安全承诺书，签订开放利用协议。没有这两份文件，数据出了问题无从追责。",
        example: "企业用电量数据已授权某公司使用，只有承诺书，没有协议。",
        mend: "先中止授权：abdata opening suspend { $id } --reason 理由；补签后登记：abdata opening commit { $id } --paper 承诺书，abdata opening agree { $id } --paper 协议 --expires 日期；再恢复：abdata opening resume { $id }",
        finding: "{ $id }“{ $name }”由{ $org }授权使用，安全承诺书和开放利用协议未全部登记。",
    },
    en: Words {
        what: "Whether grants of conditionally open data rest on both the security commitment and the agreement on use.",
        why: "Art. 32 has both signed once opening is approved. Without them nobody can be held to anything.",
        example: "Electricity use was granted to a company that signed the commitment only.",
        mend: "Suspend it first: abdata opening suspend { $id } --reason WHY; once signed, record it: abdata opening commit { $id } --paper PAPER; abdata opening agree { $id } --paper PAPER --expires DATE; and let it go on: abdata opening resume { $id }",
        finding: "{ $id } “{ $name }” was granted by { $org } without both the security commitment and the agreement on use on record.",
    },
    query: "
        SELECT v_opening.number AS subject_id, v_opening.title AS subject_name, v_opening.org_id, v_opening.region,
               min(v_event.effective_on) AS since
        FROM v_opening JOIN v_event ON v_event.case_id = v_opening.case_id AND v_event.action = 'grant'
        WHERE v_opening.procedure = 'opening'
          AND (SELECT to_state FROM v_event AS stands
               WHERE stands.case_id = v_opening.case_id AND stands.effective_on <= :as_of
               ORDER BY seq DESC LIMIT 1) = 'granted'
          AND (v_opening.commitment IS NULL OR v_opening.agreement IS NULL)
          AND (v_opening.expires_on IS NULL OR v_opening.expires_on >= :as_of)
          AND v_event.effective_on <= :as_of
        GROUP BY v_opening.number, v_opening.title, v_opening.org_id, v_opening.region
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, filter, scope};

    fn granted(detail: &[(&str, &str)]) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "opening", "granted", detail);
        ledger.event(1, 2, "grant", "granted", "2026-05-08");
        ledger
    }

    #[test]
    fn a_grant_that_lacks_a_paper_is_found_until_it_has_both() {
        let ledger = granted(&[("commitment", "'示例承诺1号'")]);
        let finding = ledger.one("A32-1");
        assert_eq!(finding.id(), "A32-1@case:opening-2026-0001");
        assert_eq!(finding.since, Some(jiff::civil::date(2026, 5, 8)));
        ledger.run("UPDATE opening_detail SET agreement = '示例协议1号'");
        assert!(ledger.subjects("A32-1").is_empty());
        ledger.run("UPDATE opening_detail SET commitment = NULL");
        assert_eq!(ledger.subjects("A32-1").len(), 1);
    }

    #[test]
    fn what_is_suspended_or_over_gives_nobody_anything() {
        let ledger = granted(&[]);
        ledger.run("UPDATE opening_detail SET expires_on = '2026-05-31'");
        assert!(ledger.subjects("A32-1").is_empty());
        ledger.run("UPDATE opening_detail SET expires_on = '2026-06-01'");
        assert_eq!(ledger.subjects("A32-1").len(), 1);
        ledger.event(1, 3, "suspend", "suspended", "2026-05-20");
        assert!(ledger.subjects("A32-1").is_empty());
        let mut before = scope();
        before.as_of = jiff::civil::date(2026, 5, 19);
        let found = ledger.check_with(&before, &filter(&["A32-1"])).findings;
        assert_eq!(found.len(), 1, "it was not suspended yet");
    }
}
