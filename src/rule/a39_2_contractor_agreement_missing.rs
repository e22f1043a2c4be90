//! A39-2: agreements on security and confidentiality are signed together with the contract, which states the liability for
//! breach (Art. 39¶1).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A39-2",
    slug: "contractor-agreement-missing",
    article: Some(39),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability { article: 41, item: Some(10) }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已签订、尚未结束的外包合同，是否同时签订了服务安全保护协议和保密协议，并明确了违约责任。",
        why: "第三十九条第一款：签订服务外包协议时应当同时签订服务安全保护及保密协议，并明确违约责任。",
        example: "系统运维合同只有价款和服务内容，没有保密协议。",
        mend: "补签后登记：abdata contract sign { $id } --security-agreement 安全保护协议 --confidentiality-agreement 保密协议 --liability 违约责任条款",
        finding: "{ $id }“{ $name }”由{ $org }签订，缺少{ $security ->
            [yes] 服务安全保护协议
           *[no] {\"\"}
        }{ $between_first ->
            [yes] 、
           *[no] {\"\"}
        }{ $confidentiality ->
            [yes] 保密协议
           *[no] {\"\"}
        }{ $between_second ->
            [yes] 、
           *[no] {\"\"}
        }{ $liability ->
            [yes] 违约责任条款
           *[no] {\"\"}
        }。",
    },
    en: Words {
        what: "Whether every contract that is signed and not over came with agreements on security and on confidentiality, and states the liability for breach.",
        why: "Art. 39¶1 has agreements on security and confidentiality signed together with the contract, and the liability for breach stated.",
        example: "A contract on operation knows a price and a service, but no secrecy.",
        mend: "Have them signed and record it: abdata contract sign { $id } --security-agreement TITLE --confidentiality-agreement TITLE --liability CLAUSE",
        finding: "{ $id } “{ $name }”, signed by { $org }, lacks { $security ->
            [yes] an agreement on security
           *[no] {\"\"}
        }{ $between_first ->
            [yes] , {\"\"}
           *[no] {\"\"}
        }{ $confidentiality ->
            [yes] an agreement on confidentiality
           *[no] {\"\"}
        }{ $between_second ->
            [yes] , {\"\"}
           *[no] {\"\"}
        }{ $liability ->
            [yes] a clause on liability for breach
           *[no] {\"\"}
        }.",
    },
    query: "
        SELECT number AS subject_id, title AS subject_name, org_id, region,
               CASE WHEN security_agreement IS NULL THEN 'yes' ELSE 'no' END AS security,
               CASE WHEN security_agreement IS NULL AND confidentiality_agreement IS NULL THEN 'yes' ELSE 'no' END
                   AS between_first,
               CASE WHEN confidentiality_agreement IS NULL THEN 'yes' ELSE 'no' END AS confidentiality,
               CASE WHEN (security_agreement IS NULL OR confidentiality_agreement IS NULL)
                         AND liability_clause IS NULL THEN 'yes' ELSE 'no' END AS between_second,
               CASE WHEN liability_clause IS NULL THEN 'yes' ELSE 'no' END AS liability,
               min(v_event.effective_on) AS since
        FROM v_contract JOIN v_event ON v_event.case_id = v_contract.case_id AND v_event.action = 'sign'
        WHERE procedure = 'contract'
          AND (security_agreement IS NULL OR confidentiality_agreement IS NULL OR liability_clause IS NULL)
          AND v_event.effective_on <= :as_of
          AND NOT EXISTS (SELECT 1
                          FROM v_event AS over
                          WHERE over.case_id = v_contract.case_id AND over.action = 'end'
                            AND over.effective_on <= :as_of)
        GROUP BY number, title, org_id, region, security_agreement, confidentiality_agreement, liability_clause
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger, fact};

    fn signed(detail: &[(&str, &str)]) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "contract", "active", detail);
        ledger.event(1, 2, "sign", "signed", "2026-05-08");
        ledger.event(1, 3, "start", "active", "2026-05-11");
        ledger
    }

    #[test]
    fn what_lacks_is_named() {
        let ledger = signed(&[("security_agreement", "'协议1'")]);
        let finding = ledger.one("A39-2");
        let lacking = ["security", "confidentiality", "liability"].map(|one| fact(&finding, one));
        assert_eq!(lacking, ["no", "yes", "yes"]);
        let between = ["between_first", "between_second"].map(|one| fact(&finding, one));
        assert_eq!(between, ["no", "yes"]);
        ledger.event(1, 4, "end", "ended", "2026-05-20");
        assert!(ledger.subjects("A39-2").is_empty());
    }

    #[test]
    fn a_contract_with_all_its_papers_is_complete() {
        let ledger = signed(&[
            ("security_agreement", "'协议1'"),
            ("confidentiality_agreement", "'协议2'"),
            ("liability_clause", "'第九条'"),
        ]);
        assert!(ledger.subjects("A39-2").is_empty());
        assert_eq!(ledger.check(&["A39-2"]).records, CLEAN_CASES + 1);
    }
}
