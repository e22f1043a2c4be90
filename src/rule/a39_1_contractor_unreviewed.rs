//! A39-1: a service provider passes a security review before it is contracted with (Art. 39¶1).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A39-1",
    slug: "contractor-unreviewed",
    article: Some(39),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability { article: 41, item: Some(10) }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已签订、尚未结束的外包合同，其服务提供方是否通过了安全审查。",
        why: "第三十九条第一款：委托第三方服务机构开展平台（系统）建设以及运行维护，应当按照国家和省有关规定对服务提供方进行安全审查，经审查符合条件的才签订协议。",
        example: "运维合同已经履行一年，找不到对服务商的安全审查记录。",
        mend: "补充安全审查并登记：abdata contract review { $id } --result passed --reviewed-by 审查单位；审查不通过的，结束合同：abdata contract end { $id } --ground terminated",
        finding: "{ $id }“{ $name }”：{ $org }委托的{ $contractor }{ $failed ->
            [yes] 未通过安全审查
           *[no] 没有安全审查记录
        }，合同已签订。",
    },
    en: Words {
        what: "Whether the provider of every contract that is signed and not over passed a security review.",
        why: "Art. 39¶1 has service providers reviewed by the rules of the state and the province, and contracted with only where they pass.",
        example: "A system has been operated for a year by somebody of whom no review can be found.",
        mend: "Review and record it: abdata contract review { $id } --result passed --reviewed-by WHO; where the provider fails, end the contract: abdata contract end { $id } --ground terminated",
        finding: "{ $id } “{ $name }”: { $contractor }, commissioned by { $org }, { $failed ->
            [yes] failed the security review
           *[no] has no security review on record
        }, and the contract is signed.",
    },
    query: "
        SELECT number AS subject_id, title AS subject_name, org_id, region, coalesce(contractor, '') AS contractor,
               CASE review_result WHEN 'failed' THEN 'yes' ELSE 'no' END AS failed,
               min(v_event.effective_on) AS since
        FROM v_contract JOIN v_event ON v_event.case_id = v_contract.case_id AND v_event.action = 'sign'
        WHERE procedure = 'contract' AND coalesce(review_result, '') <> 'passed' AND v_event.effective_on <= :as_of
          AND NOT EXISTS (SELECT 1
                          FROM v_event AS over
                          WHERE over.case_id = v_contract.case_id AND over.action = 'end'
                            AND over.effective_on <= :as_of)
        GROUP BY number, title, org_id, region, contractor, review_result
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger, fact};

    fn signed(result: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        let detail = [("contractor", "'示例公司'"), ("review_result", result)];
        ledger.case(1, "contract", "signed", &detail);
        ledger.event(1, 2, "sign", "signed", "2026-05-08");
        ledger
    }

    #[test]
    fn a_contract_without_a_passed_review_is_found_until_it_ends() {
        let ledger = signed("NULL");
        let finding = ledger.one("A39-1");
        assert_eq!(finding.id(), "A39-1@case:contract-2026-0001");
        assert_eq!(fact(&finding, "failed"), "no");
        ledger.run("UPDATE contract_detail SET review_result = 'failed'");
        assert_eq!(fact(&ledger.one("A39-1"), "failed"), "yes");
        ledger.event(1, 3, "end", "ended", "2026-05-20");
        assert!(ledger.subjects("A39-1").is_empty());
    }

    #[test]
    fn a_provider_that_passed_is_contracted_with() {
        let ledger = signed("'passed'");
        assert!(ledger.subjects("A39-1").is_empty());
        assert_eq!(ledger.check(&["A39-1"]).records, CLEAN_CASES + 1);
    }
}
