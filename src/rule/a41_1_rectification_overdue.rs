//! A41-1: what an authority ordered to be mended is mended within its limit (Art. 41).

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A41-1",
    slug: "rectification-overdue",
    article: Some(41),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "被责令限期整改的机构是否在期限内报告整改。",
        why: "第四十一条：主管部门责令限期整改；拒不整改或者情节严重的，由有权机关给予处分。",
        example: "责令 3 月 31 日前整改的问题，4 月 2 日仍未报告整改情况。",
        mend: "整改后登记：abdata order rectify { $id } --evidence 整改情况及证明；拒不整改的移送有权机关：abdata order escalate { $id } --ground refused --body 有权机关",
        finding: "{ $org }应在 { $due } 前整改“{ $name }”，至今未报告整改。",
    },
    en: Words {
        what: "Whether an organisation that was ordered to mend something reported so within the limit.",
        why: "Art. 41 has the authority set a limit; whoever refuses, and grave cases, go to the body that may discipline.",
        example: "What was to be mended by 31 March is not reported as mended on 2 April.",
        mend: "Once mended: abdata order rectify { $id } --evidence TEXT; whoever refuses is passed on: \
               abdata order escalate { $id } --ground refused --body BODY",
        finding: "{ $org } was to mend “{ $name }” by { $due }, and has not reported that it did.",
    },
    query: overdue!("order", "rectification"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn a_limit_is_over_after_its_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(1, "order", "issued", &[("matter", "'示例问题'")]);
        ledger.clock(1, "order", "rectification", 1);
        ledger.assert_overdue("A41-1", "ZSJ");
    }

    #[test]
    fn a_limit_of_another_procedure_is_none_of_an_order() {
        let ledger = TestLedger::clean();
        ledger.case(1, "verify", "received", &[("kind", "'official'")]);
        ledger.clock(1, "verify", "limit", 1);
        assert!(ledger.subjects("A41-1").is_empty());
    }
}
