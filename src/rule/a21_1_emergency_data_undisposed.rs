//! A21-1: once an emergency is over its data are assessed by class and disposed of (Art. 21¶2; the term is a policy of the
//! bureau).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A21-1",
    slug: "emergency-data-undisposed",
    article: Some(21),
    paragraph: Some(2),
    severity: Severity::Warning,
    liability: Some(Liability { article: 41, item: Some(10) }),
    policy: true,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "应急结束后，是否在本局设定的期限（emergency.disposal）内分类评估并处置应急采集的数据：涉及国家秘密、个人隐私、个人信息、商业秘密、保密商务信息的须封存、销毁或以其他方式安全处理，依法律、法规才可留存。",
        why: "第二十一条第二款：突发事件应对结束后，应当对相关公共数据进行分类评估，采取封存、销毁等方式安全处理；法律、法规另有规定的，从其规定。",
        example: "应急结束两个月，采集的人员信息仍留在工作表中，既未封存也未销毁。",
        mend: "先分类评估：abdata emergency assess { $id } --class 类别；再逐类处置：abdata emergency dispose { $id } --class 类别 --by 方式（依法留存的加 --basis 法律法规名称和条款）",
        finding: "{ $id }“{ $name }”的应急数据应由{ $org }在 { $due }（本局设定）前处置，{ $assessed ->
            [no] 至今未分类评估
           *[other] 还有 { $undisposed } 类数据未处置
        }。",
    },
    en: Words {
        what: "Whether emergency data are assessed by class and disposed of within the time that the bureau set \
               (emergency.disposal): state secrets, privacy, personal information, commercial secrets and confidential \
               business information are sealed, destroyed or otherwise secured, and retained by law alone.",
        why: "Art. 21¶2 has data assessed by class when the emergency is over, and sensitive ones sealed, destroyed or otherwise secured, unless a law or regulation provides otherwise.",
        example: "Two months after the event the list of persons is still on somebody's disk.",
        mend: "Assess them: abdata emergency assess { $id } --class CLASS; then dispose of each class: abdata emergency dispose { $id } --class CLASS --by WAY (where a law has data retained: --basis TITLE)",
        finding: "The data of { $id } “{ $name }” were to be disposed of by { $org } by { $due } (policy): { $assessed ->
            [no] they are not assessed by class
           *[other] classes left: { $undisposed }
        }.",
    },
    query: "
        SELECT v_emergency.number AS subject_id, v_emergency.title AS subject_name, v_clock.org_id, v_clock.region,
               CASE WHEN EXISTS (SELECT 1 FROM v_event WHERE v_event.case_id = v_emergency.case_id
                                 AND v_event.action = 'assess' AND v_event.effective_on <= :as_of)
                    THEN 'yes' ELSE 'no' END AS assessed,
               v_emergency.undisposed
                   + coalesce(state_secret = 'retained' AND retention_basis NOT LIKE '%国家秘密：%', 0)
                   + coalesce(privacy = 'retained' AND retention_basis NOT LIKE '%个人隐私：%', 0)
                   + coalesce(personal_information = 'retained' AND retention_basis NOT LIKE '%个人信息：%', 0)
                   + coalesce(commercial_secret = 'retained' AND retention_basis NOT LIKE '%商业秘密：%', 0)
                   + coalesce(confidential_business = 'retained' AND retention_basis NOT LIKE '%保密商务信息：%', 0)
                   AS undisposed,
               v_clock.started_on, v_clock.due_on,
               date(v_clock.due_on, '+1 day') AS since
        FROM v_clock JOIN v_emergency ON v_emergency.number = v_clock.record
        WHERE +v_clock.record_kind = 'case' AND v_clock.procedure = 'emergency' AND v_clock.clock = 'disposal'
          AND v_clock.started_on <= :as_of AND v_clock.due_on < :as_of AND v_emergency.opened_on <= :as_of
          AND (v_clock.ended_on IS NULL OR v_clock.ended_on > :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{CLEAN_CASES, TestLedger, fact};

    fn ended(classes: &[(&str, &str)]) -> TestLedger {
        let ledger = TestLedger::clean();
        let detail = [&[("kind", "'emergency'")][..], classes].concat();
        ledger.case(1, "emergency", "ended", &detail);
        ledger.clock(1, "emergency", "disposal", 1);
        ledger
    }

    #[test]
    fn a_disposal_is_overdue_after_its_last_day() {
        ended(&[]).assert_overdue("A21-1", "ZSJ");
    }

    #[test]
    fn it_says_whether_classes_are_left_or_nothing_was_assessed() {
        assert_eq!(fact(&ended(&[]).one("A21-1"), "assessed"), "no");
        let ledger = ended(&[
            ("privacy", "'sealed'"),
            ("personal_information", "'pending'"),
            ("commercial_secret", "'retained'"),
            ("other_data", "'retained'"),
        ]);
        ledger.event(1, 2, "assess", "assessed", "2026-05-04");
        let finding = ledger.one("A21-1");
        assert_eq!(fact(&finding, "assessed"), "yes");
        assert_eq!(fact(&finding, "undisposed"), "2", "no law has it retained");
        ledger.run("UPDATE emergency_detail SET retention_basis = '个人信息：《示例法》第三条'");
        let undisposed = fact(&ledger.one("A21-1"), "undisposed");
        assert_eq!(undisposed, "2", "the law is named for another class");
        ledger.run("UPDATE emergency_detail SET retention_basis = '商业秘密：《示例法》第三条'");
        assert_eq!(fact(&ledger.one("A21-1"), "undisposed"), "1");
    }

    #[test]
    fn a_collection_that_goes_on_has_nothing_to_dispose_of() {
        let ledger = TestLedger::clean();
        ledger.case(1, "emergency", "collecting", &[("kind", "'emergency'")]);
        assert!(ledger.subjects("A21-1").is_empty());
        assert_eq!(ledger.check(&["A21-1"]).records, CLEAN_CASES + 1);
    }
}
