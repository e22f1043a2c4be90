//! A25-3: data are shared offline only where sharing online is truly difficult, and the difficulty is stated (Art. 25¶3).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A25-3",
    slug: "offline-ground-missing",
    article: Some(25),
    paragraph: Some(3),
    severity: Severity::Violation,
    liability: Some(Liability { article: 41, item: Some(6) }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "线下共享的数据是否写明了线上共享的困难。",
        why: "第二十五条第三款：通过线上共享确有困难的，才可以通过线下方式实施共享。",
        example: "以拷盘方式交付数据，未写明为何不能通过平台共享。",
        mend: "补充线下共享的理由：abdata share deliver { $id } --method offline --offline-reason 理由",
        finding: "{ $id }“{ $name }”由{ $org }以线下方式交付，未写明线上共享的困难。",
    },
    en: Words {
        what: "Whether data that were shared offline state why they could not be shared online.",
        why: "Art. 25¶3 allows sharing offline where sharing online is truly difficult.",
        example: "Data were handed over on a disk, and nobody wrote down why not over the platform.",
        mend: "State the ground: abdata share deliver { $id } --method offline --offline-reason WHY",
        finding: "{ $id } “{ $name }” was delivered offline by { $org } without stating why it could not be shared online.",
    },
    query: "
        WITH offline AS (
            SELECT number, title, org_id, region,
                   (SELECT min(effective_on) FROM v_event
                    WHERE v_event.case_id = v_share.case_id AND action = 'deliver') AS since
            FROM v_share WHERE delivered_by = 'offline' AND trim(coalesce(offline_reason, '')) = ''
        )
        SELECT number AS subject_id, title AS subject_name, org_id, region, since FROM offline WHERE since <= :as_of
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    fn delivered(by: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "share", "delivered", &[("delivered_by", by)]);
        ledger.event(1, 2, "deliver", "delivered", "2026-05-08");
        ledger
    }

    #[test]
    fn an_offline_delivery_without_a_ground_is_found_until_it_has_one() {
        let ledger = delivered("'offline'");
        assert_eq!(ledger.one("A25-3").id(), "A25-3@case:share-2026-0001");
        ledger.run("UPDATE share_detail SET offline_reason = '平台尚未接入'");
        assert!(ledger.subjects("A25-3").is_empty());
    }

    #[test]
    fn what_went_over_the_platform_needs_no_ground() {
        let ledger = delivered("'platform'");
        assert!(ledger.subjects("A25-3").is_empty());
    }
}
