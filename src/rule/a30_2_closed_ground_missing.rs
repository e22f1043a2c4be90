//! A30-2: data withheld from opening name a ground (Art. 30¶1).
//!
//! The paragraph lists the grounds; the entry states which holds. That personal information is marked on the entry is
//! itself one of them, so such an entry needs no words.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A30-2",
    slug: "closed-ground-missing",
    article: Some(30),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Entry],
    reads: Records::Entries,
    zh: Words {
        what: "不予开放的目录条目是否写明依据，或标明含个人信息。",
        why: "第三十条第一款列明不予开放的情形：禁止开放、危及安全或公共利益、涉及隐私和秘密、协议约定。不属其中的数据应当开放。",
        example: "“公园名录”列为不予开放，依据栏空白。",
        mend: "写明依据，或改列开放属性：abdata catalog edit { $id } --open-basis 依据",
        finding: "“{ $name }”列为不予开放，但没有写明依据。",
    },
    en: Words {
        what: "Whether an entry withheld from opening states its ground, or is marked as holding personal information.",
        why: "Art. 30¶1 lists the grounds: a prohibition, danger to security or the public interest, privacy and secrets, \
              an agreement. Other data are to be opened.",
        example: "A list of parks is withheld from opening, and its ground is blank.",
        mend: "State the ground, or open the data: abdata catalog edit { $id } --open-basis TEXT",
        finding: "“{ $name }” is withheld from opening without a ground.",
    },
    query: "
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state
        FROM v_entry
        WHERE open_type = 'withheld' AND coalesce(open_basis, '') = '' AND coalesce(personal, 0) = 0
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn withholding_needs_a_ground() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET open_basis = NULL WHERE id = 7");
        assert_eq!(ledger.subjects("A30-2"), ["e7"]);
    }

    #[test]
    fn personal_information_is_a_ground_and_open_data_need_none() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET open_basis = NULL, personal = 1 WHERE id = 7");
        assert!(ledger.subjects("A30-2").is_empty());
        ledger.run("UPDATE entry SET personal = 0, open_type = 'conditional' WHERE id = 7");
        assert!(ledger.subjects("A30-2").is_empty());
    }
}
