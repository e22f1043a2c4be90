//! A30-1: every entry says how far it is open (Art. 30¶1).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A30-1",
    slug: "open-type-missing",
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
        what: "目录条目是否确定了开放属性：无条件开放、有条件开放或不予开放。",
        why: "第三十条第一款把公共数据按开放属性分为三类；未定属性的数据既不能开放，也没有不开放的理由。",
        example: "“公共厕所位置”的开放属性栏空白。",
        mend: "由提供部门判定后确定开放属性：abdata catalog edit { $id } --open-type 属性；没有限制的填“无条件开放”，须限定对象、范围或用途的填“有条件开放”（另写条件），依法不得开放的填“不予开放”（另写依据）；未经判定不要填“无条件开放”",
        finding: "“{ $name }”没有确定开放属性。",
    },
    en: Words {
        what: "Whether an entry has an open type: open unconditionally, open on conditions, or withheld.",
        why: "Art. 30¶1 divides public data into these three; data of none are neither open nor closed for a reason.",
        example: "The open type of “Public toilets” is blank.",
        mend: "The provider judges, then set it: abdata catalog edit { $id } --open-type TYPE; unconditional where nothing \
               limits it, conditional where users, scope or use must be limited (state the condition), withheld where law \
               forbids it (state the basis); not unconditional without having judged",
        finding: "“{ $name }” has no open type.",
    },
    query: "
        SELECT 'e' || id AS subject_id, name AS subject_name, org_id, region, state
        FROM v_entry WHERE open_type IS NULL
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::TestLedger;

    #[test]
    fn an_entry_without_open_type_is_found() {
        let ledger = TestLedger::clean();
        assert!(ledger.subjects("A30-1").is_empty());
        ledger.run("UPDATE entry SET open_type = NULL WHERE id = 4");
        assert_eq!(ledger.subjects("A30-1"), ["e4"]);
    }
}
