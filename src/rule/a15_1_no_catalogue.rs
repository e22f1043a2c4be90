//! A15-1: each organisation has a catalogue of its own (Art. 15¶1).
//!
//! Art. 15¶1 binds the prefecture's organisations: a violation. A county's compile theirs under Art. 7 and 14¶2, which
//! set neither form nor date: a warning. Stationed bodies are left out, since only what they are authorised to provide
//! is public data (Art. 3¶4). Any entry that is neither retired nor void counts, drafts too: the work has begun.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A15-1",
    slug: "no-catalogue",
    article: Some(15),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "公共机构是否编制了本部门的公共数据资源目录（派驻机构除外）。",
        why: "第十五条第一款：州级公共机构应梳理数据资源、编制目录；县（市）级机构依第七条、第十四条第二款编制，列为警告。",
        example: "“示例州气象局”在台账中没有一条目录。",
        mend: "登记或导入目录：abdata catalog import 文件 --provider { $id }",
        finding: "“{ $name }”没有编制公共数据资源目录。",
    },
    en: Words {
        what: "Whether an organisation has compiled its catalogue (stationed bodies aside).",
        why: "Art. 15¶1 has the prefecture's organisations list their data and compile a catalogue; a county's do so under \
              Art. 7 and 14¶2, which is a warning here.",
        example: "A prefecture office has not one entry in the ledger.",
        mend: "Enter or import it: abdata catalog import FILE --provider { $id }",
        finding: "“{ $name }” has no catalogue.",
    },
    query: "
        SELECT org_code AS subject_id, org_name AS subject_name, org_id, region,
               CASE level WHEN 'prefecture' THEN 'violation' ELSE 'warning' END AS severity
        FROM v_org
        WHERE kind <> 'stationed' AND NOT EXISTS (SELECT 1 FROM v_entry WHERE v_entry.provider = v_org.org_id)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::TestLedger;

    #[test]
    fn organisations_without_entries_are_found_by_level() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET state = 'retired'");
        let findings = ledger.check(&["A15-1"]).findings;
        let found: Vec<_> = findings
            .iter()
            .map(|f| (f.subject.id.as_str(), f.severity))
            .collect();
        assert_eq!(
            found,
            [("ZSJ", Severity::Violation), ("WSJ", Severity::Warning)]
        );
    }

    #[test]
    fn a_draft_is_a_beginning_and_stationed_bodies_are_left_out() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET state = 'void' WHERE id > 1;
             UPDATE entry SET state = 'draft' WHERE id = 1;
             UPDATE org SET kind = 'stationed' WHERE id = 2",
        );
        assert!(ledger.subjects("A15-1").is_empty());
    }
}
