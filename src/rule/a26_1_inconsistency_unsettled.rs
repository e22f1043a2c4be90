//! A26-1: organisations whose data do not agree come to one opinion in good time (Art. 26: 及时, a policy of the bureau).

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A26-1",
    slug: "inconsistency-unsettled",
    article: Some(26),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: None,
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "不同公共机构的数据不一致时，是否在本局设定的期限（dispute.step）内形成一致意见或报上一级。",
        why: "第二十六条：应当及时协商；不能一致的由主管部门协调处理，仍不能一致的报同级政府决定。",
        example: "两个部门登记的企业住所不同，协商两个月没有结论。",
        mend: "形成一致意见的登记结果：abdata dispute settle { $id } --agreed 一致意见；不能一致的：abdata dispute escalate { $id } --reason 理由；政府已决定的：abdata dispute decide { $id } --number 文号 --decided-on 日期 --agreed 决定",
        finding: "数据不一致 { $id }“{ $name }”应由{ $org }在 { $due }（本局设定）前有结果，至今未解决。",
    },
    en: Words {
        what: "Whether data that do not agree are settled, or taken a step further, within the time that the bureau set (dispute.step).",
        why: "Art. 26 has the organisations consult in good time, then the authority mediate, and the government decide.",
        example: "Two agencies hold different addresses of one company and have not agreed in two months.",
        mend: "Record what was agreed: abdata dispute settle { $id } --agreed TEXT; or go further: abdata dispute escalate { $id } --reason WHY; or record the decision: abdata dispute decide { $id } --number N --decided-on DATE --agreed TEXT",
        finding: "The inconsistency { $id } “{ $name }” was to be brought on by { $org } by { $due } (policy) and is not.",
    },
    query: "
        SELECT v_case.number AS subject_id, v_case.title AS subject_name, v_clock.org_id, v_clock.region, v_clock.due_on,
               date(v_clock.due_on, '+1 day') AS since
        FROM v_clock JOIN v_case ON v_case.number = v_clock.record JOIN v_dispute ON v_dispute.case_id = v_case.case_id
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'dispute' AND v_clock.clock = 'step'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
          AND v_dispute.kind = 'inconsistent'
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn a_step_is_overdue_after_its_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(
            1,
            "dispute",
            "with_authority",
            &[("kind", "'inconsistent'")],
        );
        ledger.clock(1, "dispute", "step", 1);
        ledger.assert_overdue("A26-1", "ZSJ");
    }

    #[test]
    fn disputes_over_share_types_are_another_matter() {
        let ledger = TestLedger::clean();
        ledger.case(1, "dispute", "negotiating", &[("kind", "'share-type'")]);
        ledger.clock(1, "dispute", "step", 1);
        assert!(ledger.subjects("A26-1").is_empty());
        assert_eq!(ledger.check(&["A26-1"]).records, CLEAN_CASES + 1);
    }
}
