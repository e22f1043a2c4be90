//! A35-2: whoever develops public data has agreed with the authority on data security and on revenue (Art. 35).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A35-2",
    slug: "development-agreement-missing",
    article: Some(35),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已签协议或者正在开发的，是否同时有数据安全管理协议和数据开发收益协议。",
        why: "第三十五条：主管部门应当与申请主体签订数据安全管理、数据开发收益等方面的协议。",
        example: "某公司 2025 年启动开发，台账只记载了安全协议。",
        mend: "补签并登记：abdata develop agree { $id } --security-agreement 协议 --revenue-agreement 协议",
        finding: "“{ $name }”{ $stage ->
    [active] 已启动开发
   *[agreed] 已登记签订协议
}，但缺少{ $lacks ->
    [both] 数据安全管理协议和数据开发收益协议
    [security] 数据安全管理协议
   *[revenue] 数据开发收益协议
}。",
    },
    en: Words {
        what: "Whether who develops public data, or is said to have agreed, has an agreement on data security and one on revenue.",
        why: "Art. 35 has the authority conclude agreements on data security management and on revenue with the applicant.",
        example: "A company has developed since 2025, and the ledger tells of the security agreement alone.",
        mend: "Conclude and record it: abdata develop agree { $id } --security-agreement TITLE --revenue-agreement TITLE",
        finding: "“{ $name }” { $stage ->
    [active] is being developed
   *[agreed] is said to be agreed upon
}, without { $lacks ->
    [both] the agreements on data security and on revenue
    [security] the agreement on data security
   *[revenue] the agreement on revenue
}.",
    },
    query: "
        WITH stood AS (
            SELECT number, title, org_id, region,
                   CASE WHEN security_agreement IS NOT NULL THEN 'revenue'
                        WHEN revenue_agreement IS NOT NULL THEN 'security' ELSE 'both' END AS lacks,
                   (SELECT to_state FROM v_event
                    WHERE v_event.case_id = v_develop.case_id AND effective_on <= :as_of
                    ORDER BY seq DESC LIMIT 1) AS stands,
                   (SELECT min(effective_on) FROM v_event
                    WHERE v_event.case_id = v_develop.case_id AND to_state IN ('agreed', 'active')
                      AND effective_on <= :as_of) AS since
            FROM v_develop
            WHERE procedure = 'develop' AND (security_agreement IS NULL OR revenue_agreement IS NULL) AND opened_on <= :as_of
              AND (closed_on IS NULL OR closed_on > :as_of)
        )
        SELECT number AS subject_id, title AS subject_name, org_id, region, since, lacks, stands AS stage
        FROM stood WHERE stands IN ('agreed', 'active')
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    fn ledger(state: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "develop", state, &[]);
        ledger.event(1, 1, "start", state, "2026-05-11");
        ledger
    }

    #[test]
    fn both_agreements_are_asked_for() {
        for state in ["agreed", "active"] {
            let ledger = ledger(state);
            let lacks = |sql: &str| {
                ledger.run(&format!("UPDATE develop_detail SET {sql}"));
                let found = ledger.check(&["A35-2"]).findings;
                found.first().map(|finding| fact(finding, "lacks"))
            };
            assert_eq!(lacks("purpose = '示例'"), Some("both".into()));
            assert_eq!(
                lacks("security_agreement = '示例协议'"),
                Some("revenue".into())
            );
            assert_eq!(lacks("revenue_agreement = '示例协议'"), None);
            assert_eq!(lacks("security_agreement = NULL"), Some("security".into()));
        }
    }

    #[test]
    fn a_qualification_alone_needs_none_yet() {
        assert!(ledger("qualified").subjects("A35-2").is_empty());
    }
}
