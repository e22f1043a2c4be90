//! A42-1: the access of a user in breach is suspended (Art. 42). The Measures say no number, so the term is the bureau's policy.

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A42-1",
    slug: "access-not-suspended",
    article: Some(42),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(10),
    }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "发现使用者违规后，是否在本局设定的期限（sanction.suspend）内暂停其获取公共数据的权限。",
        why: "第四十二条：对违规的自然人、法人或者非法人组织，有关机构应当督促改正，并暂时关闭其获取相关公共数据的权限。不及时关闭，损害会继续扩大。",
        example: "3 月 2 日发现某公司把开放获取的数据放在公开网盘，3 月 9 日其权限仍未暂停。",
        mend: "暂停权限：abdata sanction suspend { $id }",
        finding: "{ $id }“{ $name }”于 { $started_on } 发现，应由{ $org }在 { $due }（本局设定）前暂停使用者的权限，尚未暂停。",
    },
    en: Words {
        what: "Whether the access of a user in breach is suspended within the time that the bureau set (sanction.suspend).",
        why: "Art. 42 has whoever is in charge press for correction and close the user's access meanwhile. Until it is closed, the harm grows.",
        example: "On 2 March a company is found to keep opened data on a public drive; on 9 March it still has access.",
        mend: "Suspend it: abdata sanction suspend { $id }",
        finding: "The access of the user in { $id } “{ $name }”, found on { $started_on }, was to be suspended by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("sanction", "suspend"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    fn running(clock: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "sanction", "found", &[]);
        ledger.clock(1, "sanction", clock, 1);
        ledger
    }

    #[test]
    fn a_term_is_over_after_its_last_day() {
        running("suspend").assert_overdue("A42-1", "ZSJ");
    }

    #[test]
    fn other_terms_are_other_rules() {
        let ledger = running("verify");
        assert!(ledger.subjects("A42-1").is_empty());
        assert_eq!(ledger.check(&["A42-1"]).records, CLEAN_CASES + 1);
    }
}
