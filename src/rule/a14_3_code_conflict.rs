//! A14-3: a code names one entry (Art. 14¶2: one unified catalogue).
//!
//! The ledger refuses the very same code twice, so what occurs is one code in two spellings: full-width, in other case,
//! or with blanks. Each entry concerned has a finding, since each provider may be the one to mend it.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A14-3",
    slug: "code-conflict",
    article: Some(14),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 41,
        item: Some(1),
    }),
    policy: false,
    subject: RecordKind::Entry,
    reads: Records::Entries,
    zh: Words {
        what: "同一信息资源代码是否只用于一条目录；全半角、大小写和空格之别不算不同。",
        why: "第十四条第二款：全州形成统一目录。一码多条，申请、归集和统计就会张冠李戴。",
        example: "“307ab/001”与全角的“307AB/001”是两条目录。",
        mend: "核对后更正其中的代码：abdata catalog edit { $id } --code 代码",
        finding: "“{ $name }”的代码“{ $code }”与其他条目重复（{ $holders }）。",
    },
    en: Words {
        what: "Whether a resource code names one entry only; width, case and blanks make no difference.",
        why: "Art. 14¶2 aims at one unified catalogue. A code of several entries mixes up requests, aggregation and figures.",
        example: "“307ab/001” and “307AB/001” are two entries.",
        mend: "Correct the code that is wrong: abdata catalog edit { $id } --code CODE",
        finding: "“{ $name }” shares its code “{ $code }” with other entries ({ $holders }).",
    },
    query: "
        WITH coded AS (
            SELECT id, match_key(code) AS code_key FROM v_entry WHERE code IS NOT NULL
        ), conflict AS (
            SELECT code_key, group_concat('e' || id, ' ' ORDER BY id) AS holders
            FROM coded GROUP BY code_key HAVING count(*) > 1
        )
        SELECT 'e' || e.id AS subject_id, e.name AS subject_name, e.org_id, e.region, e.state, e.code, conflict.holders
        FROM conflict
        JOIN coded ON coded.code_key = conflict.code_key
        JOIN v_entry AS e ON e.id = coded.id
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn two_spellings_of_one_code_conflict() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET code = 'ｒ－1 ' WHERE id = 7; UPDATE entry SET code = 'r-2' WHERE id = 3");
        let findings = ledger.check(&["A14-3"]).findings;
        let found: Vec<_> = findings
            .iter()
            .map(|finding| (finding.subject.id.as_str(), fact(finding, "holders")))
            .collect();
        let pair = |id, holders: &str| (id, holders.to_owned());
        assert_eq!(
            found,
            [
                pair("e1", "e1 e7"),
                pair("e2", "e2 e3"),
                pair("e3", "e2 e3"),
                pair("e7", "e1 e7")
            ]
        );
    }

    #[test]
    fn void_entries_and_missing_codes_do_not_conflict() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET code = 'r-1', state = 'void' WHERE id = 7;
             UPDATE entry SET code = NULL WHERE id IN (4, 5)",
        );
        assert!(ledger.subjects("A14-3").is_empty());
    }
}
