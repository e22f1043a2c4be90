//! A25-2: a check or match demand is answered in good time (Art. 25¶2: 及时, a policy of the bureau).

use super::overdue::overdue;
use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A25-2",
    slug: "compare-unanswered",
    article: Some(25),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(6),
    }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "核实、比对需求是否及时得到配合；期限由本局设定（compare.answer）。",
        why: "第二十五条第二款：数据提供单位应当通过适当方式及时予以配合，法律、法规、规章另有规定的除外。",
        example: "民政部门请核对的信息，三周后仍无回音。",
        mend: "由提供部门答复：abdata compare answer { $id } --answer 结果；依法不予配合的：abdata compare decline { $id } --basis-kind 法律 --legal-basis 名称及条款",
        finding: "{ $id }“{ $name }”的核实比对需求应由{ $org }在 { $due }（本局设定）前答复，至今未答复。",
    },
    en: Words {
        what: "Whether check or match demands are answered within the time that the bureau set (compare.answer).",
        why: "Art. 25¶2 has providers help in good time and in a suitable way, unless a law, regulation or rule says otherwise.",
        example: "What the civil affairs bureau asked to be checked is not answered three weeks later.",
        mend: "The provider answers: abdata compare answer { $id } --answer TEXT; or declines by law: abdata compare decline { $id } --basis-kind law --legal-basis TITLE",
        finding: "The check demand { $id } “{ $name }” was to be answered by { $org } by { $due } (policy) and is not.",
    },
    query: overdue!("compare", "answer"),
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger};

    #[test]
    fn an_answer_is_overdue_after_its_last_day() {
        let ledger = TestLedger::clean();
        ledger.case(1, "compare", "submitted", &[]);
        ledger.clock(1, "compare", "answer", 1);
        ledger.assert_overdue("A25-2", "ZSJ");
    }

    #[test]
    fn an_answered_demand_is_clean() {
        let ledger = TestLedger::clean();
        ledger.case(1, "compare", "answered", &[("answer", "'相符'")]);
        assert!(ledger.subjects("A25-2").is_empty());
        assert_eq!(ledger.check(&["A25-2"]).records, CLEAN_CASES + 1);
    }
}
