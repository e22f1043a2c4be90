//! A39-3: when a contract is over the provider's accounts are revoked or their passwords reset (Art. 39¶2; the term is a
//! policy of the bureau).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A39-3",
    slug: "exit-account-active",
    article: Some(39),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability { article: 41, item: Some(10) }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "外包合同结束后，是否在本局设定的期限（contract.exit）内撤销服务提供方的账号或者重置密码。",
        why: "第三十九条第二款：服务外包协议不生效、无效、被撤销或者终止的，应当撤销账号或者重置密码。",
        example: "运维合同到期一个月，原服务商的管理员账号仍可登录。",
        mend: "撤销账号后登记：abdata contract revoke-accounts { $id } --by revoked；重置密码的写 --by reset",
        finding: "{ $id }“{ $name }”的合同已结束，{ $org }应在 { $due }（本局设定）前撤销{ $contractor }的账号或重置密码，至今未登记。",
    },
    en: Words {
        what: "Whether the accounts of a provider are revoked, or their passwords reset, within the time that the bureau set (contract.exit).",
        why: "Art. 39¶2 has accounts revoked or passwords reset where a contract is not effective, void, rescinded or over.",
        example: "A month after the contract expired its operator still logs in as administrator.",
        mend: "Revoke them and record it: abdata contract revoke-accounts { $id } --by revoked; for passwords: --by reset",
        finding: "The contract { $id } “{ $name }” is over; { $org } was to revoke the accounts of { $contractor }, or reset their passwords, by { $due } (policy) and recorded neither.",
    },
    query: "
        SELECT v_contract.number AS subject_id, v_contract.title AS subject_name, v_clock.org_id, v_clock.region,
               coalesce(contractor, '') AS contractor, v_clock.started_on, v_clock.due_on,
               date(v_clock.due_on, '+1 day') AS since
        FROM v_clock JOIN v_contract ON v_contract.number = v_clock.record
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'contract' AND v_clock.clock = 'exit'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of AND v_contract.opened_on <= :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
          AND NOT EXISTS (SELECT 1
                          FROM v_event
                          WHERE v_event.case_id = v_contract.case_id AND v_event.action = 'revoke_accounts'
                            AND v_event.effective_on <= :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    fn ended() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "contract", "ended", &[("contractor", "'示例公司'")]);
        ledger.clock(1, "contract", "exit", 1);
        ledger
    }

    #[test]
    fn accounts_are_overdue_after_the_last_day() {
        ended().assert_overdue("A39-3", "ZSJ");
    }

    #[test]
    fn accounts_that_were_revoked_are_not_found_though_data_remain() {
        let ledger = ended();
        ledger.event(1, 2, "revoke_accounts", "ended", "2026-05-25");
        assert!(ledger.subjects("A39-3").is_empty());
        assert_eq!(ledger.subjects("A39-4"), ["contract-2026-0001"]);
    }
}
