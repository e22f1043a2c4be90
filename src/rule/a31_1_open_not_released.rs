//! A31-1: what is open unconditionally stands on the platform's open zone (Art. 31).
//!
//! Only published entries: Art. 31 speaks of data that passed review. Data open on conditions go to those whose
//! application was granted (Art. 32), so that no release is asked of them.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A31-1",
    slug: "open-not-released",
    article: Some(31),
    paragraph: None,
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "已发布且列为无条件开放的目录条目，是否已通过大数据平台向社会开放。",
        why: "第三十一条：审核后开放的公共数据应通过平台对社会开放；公众据此直接获取（第三十二条）。只列目录、不放数据，等于未开放。",
        example: "“公交线路”列为无条件开放，审核发布已半年，平台上没有数据。",
        mend: "在平台开放后登记：abdata catalog release { $id } --on 日期",
        finding: "“{ $name }”列为无条件开放，但没有开放发布日期。",
    },
    en: Words {
        what: "Whether a published entry that is open unconditionally has been released on the platform.",
        why: "Art. 31 has reviewed open data opened through the platform, where anyone gets them (Art. 32). A catalogue \
              line without data opens nothing.",
        example: "“Bus lines” is open unconditionally and was published half a year ago; the platform has no data.",
        mend: "Once released on the platform, record it: abdata catalog release { $id } --on DATE",
        finding: "“{ $name }” is open unconditionally but was never released.",
    },
    query: "
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state
        FROM v_entry
        WHERE state = 'published' AND open_type = 'unconditional' AND released_on IS NULL
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn open_data_never_released_are_found() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET released_on = NULL WHERE id = 5");
        assert_eq!(ledger.subjects("A31-1"), ["e5"]);
    }

    #[test]
    fn nothing_else_is_to_be_released() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET released_on = NULL");
        for change in [
            "open_type = 'conditional'",
            "open_type = 'withheld'",
            "open_type = 'unconditional', state = 'approved'",
        ] {
            ledger.run(&format!("UPDATE entry SET {change}"));
            assert!(ledger.subjects("A31-1").is_empty(), "{change}");
        }
    }
}
