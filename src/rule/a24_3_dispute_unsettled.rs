//! A24-3: disputes over share types move on within the time that the bureau set for each step (Art. 24¶5).

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A24-3",
    slug: "dispute-unsettled",
    article: Some(24),
    paragraph: Some(5),
    severity: Severity::Warning,
    liability: None,
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "共享属性的争议是否在本局设定的期限（dispute.step）内协商一致或报上一级。",
        why: "第二十四条第五款：不能达成一致意见的，报主管部门协商，仍不能一致的报同级政府决定。久拖不决，数据无法共享。",
        example: "两个部门就“企业用电量”的共享属性协商两个月，没有结果也未上报。",
        mend: "达成一致的登记结果：abdata dispute settle { $id } --share-type 类型；不能一致的：abdata dispute escalate { $id } --reason 理由；政府已决定的：abdata dispute decide { $id } --number 文号 --decided-on 日期 --share-type 类型",
        finding: "共享属性争议 { $id }“{ $name }”应由{ $org }在 { $due }（本局设定）前有结果，至今未解决。",
    },
    en: Words {
        what: "Whether disputes over share types are settled, or taken a step further, within the time that the bureau set (dispute.step).",
        why: "Art. 24¶5 leads them from talks to the authority and on to the government. As long as they rest, nobody gets the data.",
        example: "Two agencies have talked for two months about the share type of electricity use, without a result.",
        mend: "Record the result: abdata dispute settle { $id } --share-type TYPE; or go further: abdata dispute escalate { $id } --reason WHY; or record the decision: abdata dispute decide { $id } --number N --decided-on DATE --share-type TYPE",
        finding: "The dispute { $id } over the share type of “{ $name }” was to be brought on by { $org } by { $due } (policy) and is not.",
    },
    query: "
        SELECT v_case.number AS subject_id, v_case.title AS subject_name, v_clock.org_id, v_clock.region, v_clock.due_on,
               date(v_clock.due_on, '+1 day') AS since
        FROM v_clock JOIN v_case ON v_case.number = v_clock.record JOIN v_dispute ON v_dispute.case_id = v_case.case_id
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'dispute' AND v_clock.clock = 'step'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
          AND v_dispute.kind IN ('share-type-authority', 'share-type')
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn a_step_is_overdue_after_its_last_day() {
        for kind in ["'share-type-authority'", "'share-type'"] {
            let ledger = TestLedger::clean();
            ledger.case(1, "dispute", "negotiating", &[("kind", kind)]);
            ledger.clock(1, "dispute", "step", 1);
            ledger.assert_overdue("A24-3", "ZSJ");
        }
    }

    #[test]
    fn other_disputes_rest_on_other_articles() {
        let ledger = TestLedger::clean();
        ledger.case(1, "dispute", "negotiating", &[("kind", "'inconsistent'")]);
        ledger.clock(1, "dispute", "step", 1);
        assert!(ledger.subjects("A24-3").is_empty());
        assert_eq!(ledger.check(&["A24-3"]).records, CLEAN_CASES + 1);
    }
}
