//! A39-4: when a contract is over the provider deletes its data irreversibly, under supervision (Art. 39¶2; the term is a
//! policy of the bureau).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A39-4",
    slug: "exit-destruction-unsupervised",
    article: Some(39),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability { article: 41, item: Some(10) }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "外包合同结束后，是否在本局设定的期限（contract.exit）内监督服务提供方以数据覆写、物理销毁等不可逆方式删除相关数据。",
        why: "第三十九条第二款：应当监督服务提供方以数据覆写、物理销毁等不可逆方式删除相关数据。",
        example: "合同终止后，服务商口头表示数据已删除，无人在场监督。",
        mend: "监督删除后登记：abdata contract destroy { $id } --by overwrite --supervised-by 监督单位（physical 物理销毁，other 其他不可逆方式）",
        finding: "{ $id }“{ $name }”的合同已结束，{ $org }应在 { $due }（本局设定）前监督{ $contractor }删除相关数据，{ $deleted ->
            [yes] 登记的删除没有监督单位
           *[no] 至今未登记
        }。",
    },
    en: Words {
        what: "Whether providers delete their data irreversibly and under supervision within the time that the bureau set (contract.exit).",
        why: "Art. 39¶2 has the deletion supervised, by overwriting, physical destruction or another irreversible way.",
        example: "The provider said that the data are gone; nobody saw it.",
        mend: "Supervise the deletion and record it: abdata contract destroy { $id } --by overwrite --supervised-by WHO (or physical, other)",
        finding: "The contract { $id } “{ $name }” is over; { $org } was to supervise the deletion of data by { $contractor } by { $due } (policy): { $deleted ->
            [yes] nobody is on record as having supervised it
           *[no] no deletion is on record
        }.",
    },
    query: "
        SELECT v_contract.number AS subject_id, v_contract.title AS subject_name, v_clock.org_id, v_clock.region,
               coalesce(contractor, '') AS contractor, CASE WHEN destruction IS NULL THEN 'no' ELSE 'yes' END AS deleted,
               v_clock.started_on, v_clock.due_on, date(v_clock.due_on, '+1 day') AS since
        FROM v_clock JOIN v_contract ON v_contract.number = v_clock.record
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'contract' AND v_clock.clock = 'exit'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of AND v_contract.opened_on <= :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
          AND (destruction IS NULL OR supervised_by IS NULL
               OR NOT EXISTS (SELECT 1
                              FROM v_event
                              WHERE v_event.case_id = v_contract.case_id AND v_event.action = 'destroy'
                                AND v_event.effective_on <= :as_of))
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    fn ended() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "contract", "ended", &[("contractor", "'示例公司'")]);
        ledger.clock(1, "contract", "exit", 1);
        ledger
    }

    #[test]
    fn a_deletion_is_overdue_after_the_last_day() {
        ended().assert_overdue("A39-4", "ZSJ");
    }

    #[test]
    fn a_deletion_that_nobody_saw_counts_for_nothing() {
        let ledger = ended();
        assert_eq!(fact(&ledger.one("A39-4"), "deleted"), "no");
        ledger.run("UPDATE contract_detail SET destruction = 'overwrite'");
        ledger.event(1, 2, "destroy", "ended", "2026-05-25");
        assert_eq!(fact(&ledger.one("A39-4"), "deleted"), "yes");
        ledger.run("UPDATE contract_detail SET supervised_by = '示例局'");
        assert!(ledger.subjects("A39-4").is_empty());
        assert_eq!(ledger.subjects("A39-3"), ["contract-2026-0001"]);
    }
}
