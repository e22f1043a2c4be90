//! A14-3: a code names one entry (Art. 14¶2: one unified catalogue).
//!
//! The ledger refuses the very same code twice, so what occurs is one code in two spellings: full-width, in other case,
//! or with blanks. Each entry concerned has a finding, since each provider may be the one to mend it. Codes of small
//! letters, digits and signs are their own folded form and unique among themselves: only the odd ones are folded, and the
//! others looked up for them.

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
    subjects: &[RecordKind::Entry],
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
        WITH odd AS (
            SELECT id, match_key(code) AS code_key FROM v_entry WHERE code GLOB '*[^!-@[-~]*'
        ), holder AS (
            SELECT id, code_key FROM odd
            UNION ALL
            SELECT plain.id, plain.code
            FROM (SELECT DISTINCT code_key FROM odd) AS wanted
            JOIN v_entry AS plain ON plain.code = wanted.code_key
            WHERE plain.state <> 'void' AND plain.code NOT GLOB '*[^!-@[-~]*'
        ), conflict AS (
            SELECT code_key, group_concat('e' || id, ' ' ORDER BY id) AS holders
            FROM holder GROUP BY code_key HAVING count(*) > 1
        )
        SELECT 'e' || e.id AS subject_id, e.name AS subject_name, e.org_id, e.region, e.state, e.code, conflict.holders
        FROM conflict
        JOIN holder ON holder.code_key = conflict.code_key
        JOIN v_entry AS e ON e.id = holder.id
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

    /// Codes that are folded already meet those that are not, and among themselves they are unique.
    #[test]
    fn plain_codes_meet_odd_ones() {
        let ledger = TestLedger::clean();
        ledger.run(
            "UPDATE entry SET code = 'a/1-b' WHERE id = 1; UPDATE entry SET code = 'A/1-B' WHERE id = 2;
             UPDATE entry SET code = 'a/1 -b' WHERE id = 3; UPDATE entry SET code = '甲/1' WHERE id = 4;
             UPDATE entry SET code = '甲／1' WHERE id = 5; UPDATE entry SET code = 'a/1-c' WHERE id = 6;",
        );
        assert_eq!(ledger.subjects("A14-3"), ["e1", "e2", "e3", "e4", "e5"]);
    }

    /// However odd the codes are, a plain one is looked up by its index.
    #[test]
    fn plain_codes_are_looked_up() {
        let ledger = TestLedger::clean();
        ledger.check(&["A14-3"]);
        let query = format!("EXPLAIN QUERY PLAN {}", super::RULE.query);
        let mut statement = ledger.connection().prepare(&query).unwrap();
        let plan = statement.query_map([], |row| row.get::<_, String>("detail"));
        let plan: Vec<String> = plan.unwrap().map(Result::unwrap).collect();
        assert!(
            plan.iter().any(|step| step.contains("entry_by_code")),
            "{plan:#?}"
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
