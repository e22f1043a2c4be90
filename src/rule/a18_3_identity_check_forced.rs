//! A18-3: nobody is made to prove who they are by biometrics, in several ways, or in one prescribed way (Art. 18¶2).
//!
//! A law or an administrative regulation may provide otherwise, as `norm` judges; a local one is neither.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A18-3",
    slug: "identity-check-forced",
    article: Some(18),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Collect],
    reads: Records::Collections,
    zh: Words {
        what: "采集数据时是否强制个人以指纹、虹膜、人脸等生物识别信息验证，或者强制多种方式重复验证、以特定方式验证；法律、行政法规另有规定的除外。",
        why: "第十八条第二款：不得强制要求个人采用多种方式重复验证或者特定方式验证；已通过有效身份证件验明身份的，不得强制通过生物识别信息重复验证。",
        example: "窗口核验身份证后，仍要求刷脸才能办理。",
        mend: "改为自愿并登记：abdata collect edit { $id } --compulsory 否；法律、行政法规有规定的填写 --check-basis 全称及条款，如《中华人民共和国示例法》第九条",
        finding: "采集“{ $name }”时强制{ $how ->
            [biometric] 以生物识别信息验证
            [repeated] 以多种方式重复验证
           *[prescribed] 以特定方式验证
        }，没有法律、行政法规依据。",
    },
    en: Words {
        what: "Whether people must give fingerprints, irises or faces, prove themselves in several ways, or in one \
               prescribed way; not where law or administrative regulation provides for it.",
        why: "Art. 18¶2 forbids compulsory repeated or prescribed verification, and biometrics after an identity document.",
        example: "A counter checks the identity card, and then insists on a scan of the face.",
        mend: "Make it voluntary: abdata collect edit { $id } --compulsory no; where law or administrative regulation \
               provides for it, name that in full with its article: --check-basis",
        finding: "Collecting “{ $name }”, people must { $how ->
            [biometric] give biometrics
            [repeated] prove themselves several times
           *[prescribed] prove themselves in one prescribed way
        }, with no law or administrative regulation behind it.",
    },
    query: "
        SELECT number AS subject_id, item AS subject_name, org_id, region,
               CASE WHEN checks LIKE '%fingerprint%' OR checks LIKE '%iris%' OR checks LIKE '%face%' THEN 'biometric'
                    WHEN repeated = 1 THEN 'repeated' ELSE 'prescribed' END AS how
        FROM v_collect
        WHERE since <= :as_of AND (retired_on IS NULL OR retired_on > :as_of) AND compulsory = 1
          AND (repeated = 1 OR prescribed = 1
               OR checks LIKE '%fingerprint%' OR checks LIKE '%iris%' OR checks LIKE '%face%')
          AND coalesce(norm(check_basis), 'local') = 'local'
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn what_people_are_made_to_do_is_found() {
        let ledger = TestLedger::clean();
        for (how, expected) in [
            ("checks = '[\"id_card\",\"face\"]'", Some("biometric")),
            ("repeated = 1", Some("repeated")),
            ("prescribed = 1", Some("prescribed")),
            ("checks = '[\"id_card\",\"sms\"]'", None),
            ("checks = '[\"face\"]', compulsory = 0", None),
        ] {
            ledger.run(
                "UPDATE collect SET compulsory = 1, checks = NULL, repeated = NULL, prescribed = 0, check_basis = NULL",
            );
            ledger.run(&format!("UPDATE collect SET {how}"));
            let found = ledger.check(&["A18-3"]).findings;
            let found = found.first().map(|finding| fact(finding, "how"));
            assert_eq!(found.as_deref(), expected, "{how}");
        }
    }

    #[test]
    fn law_and_administrative_regulation_provide_otherwise() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE collect SET compulsory = 1, prescribed = 1");
        for (basis, found) in [
            ("《中华人民共和国示例法》第九条", false),
            ("《示例管理条例》第三条", false),
            ("《示例省示例条例》第三条", true),
            ("中华人民共和国民法典第一百条", false),
            ("《示例市示例条例》", true),
            ("《示例办法》", true),
            ("上级要求", true),
        ] {
            ledger.run(&format!("UPDATE collect SET check_basis = '{basis}'"));
            assert_eq!(!ledger.subjects("A18-3").is_empty(), found, "{basis}");
        }
    }
}
