//! ORG-1: an organisation's unified social credit code is well-formed (GB 32100-2015).
//!
//! A warning with the expected character named; real ledgers hold some wrong ones. A missing code is no fault.

use super::{Facts, Judge, Records, Rule, Words};
use crate::model::uscc::{self, UsccFault};
use crate::model::{Fact, RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "ORG-1",
    slug: "uscc-invalid",
    article: None,
    paragraph: None,
    severity: Severity::Warning,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "机构的统一社会信用代码是否符合 GB 32100-2015：18 位、字符集和两个校验位。",
        why: "代码有误，就无法与其他部门的数据对应，导入时也会认错机构。",
        example: "代码第 18 位应为“3”，写成了“8”。",
        mend: "核对登记证书后更正：abdata org edit { $id } --uscc 代码",
        finding: "“{ $name }”的统一社会信用代码 { $uscc } 有误：{ $fault ->
            [length] 应为 18 位，实为 { $found } 位
            [character] 第 { $position } 位“{ $found }”不在字符集内
           *[check] 第 { $position } 位应为“{ $expected }”，实为“{ $found }”
        }。",
    },
    en: Words {
        what: "Whether an organisation's unified social credit code follows GB 32100-2015: 18 characters, alphabet, two \
               check characters.",
        why: "A wrong code cannot be matched with other agencies' data, and imports mistake the organisation.",
        example: "The 18th character should be “3” and reads “8”.",
        mend: "Correct it by the certificate: abdata org edit { $id } --uscc CODE",
        finding: "The unified social credit code { $uscc } of “{ $name }” is wrong: { $fault ->
            [length] it has { $found } characters, not 18
            [character] character { $position }, “{ $found }”, is not in the alphabet
           *[check] character { $position } should be “{ $expected }”, not “{ $found }”
        }.",
    },
    query: "
        SELECT org_code AS subject_id, org_name AS subject_name, org_id, region, uscc
        FROM v_org WHERE coalesce(uscc, '') <> ''
    ",
    judge: Some(Judge {
        adds: &["fault", "position", "expected", "found"],
        of: fault_of,
    }),
};

fn fault_of(facts: &mut Facts) -> Option<Vec<Fact>> {
    let (_, Fact::Text(code)) = facts.iter().find(|(name, _)| name == "uscc")? else {
        return None;
    };
    let (fault, position, expected, found) = match uscc::check(code).err()? {
        UsccFault::Length { found } => ("length", 0, None, found.to_string()),
        UsccFault::Character { position, found } => {
            ("character", position, None, found.to_string())
        }
        UsccFault::OrganisationCheck { expected, found } => {
            ("check", 17, Some(expected), found.to_string())
        }
        UsccFault::Check { expected, found } => ("check", 18, Some(expected), found.to_string()),
    };
    Some(vec![
        Fact::Text(fault.to_owned()),
        Fact::Text(position.to_string()),
        Fact::Text(expected.map(String::from).unwrap_or_default()),
        Fact::Text(found),
    ])
}

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact};

    #[test]
    fn the_fault_and_the_expected_character_are_named() {
        let ledger = TestLedger::clean();
        for (code, expected) in [
            ("91350100M000100Y48", ["check", "18", "3", "8"]),
            ("91350100M000100Y5X", ["check", "17", "4", "5"]),
            ("91350100M000100YI3", ["character", "17", "", "I"]),
            ("9135", ["length", "0", "", "4"]),
        ] {
            ledger.run(&format!("UPDATE org SET uscc = '{code}' WHERE id = 2"));
            let finding = ledger.one("ORG-1");
            assert_eq!(finding.subject.id, "WSJ");
            let found = ["fault", "position", "expected", "found"].map(|name| fact(&finding, name));
            assert_eq!(found, expected, "{code}");
        }
    }

    /// Organisation 1 has a right code, organisation 2 none.
    #[test]
    fn right_and_missing_codes_are_clean() {
        assert!(TestLedger::clean().subjects("ORG-1").is_empty());
    }
}
