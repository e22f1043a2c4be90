//! A35-1: whoever may develop public data was assessed in all four parts, and favourably (Art. 35).
//!
//! A qualification that is over is settled and stays silent.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A35-1",
    slug: "qualified-without-assessment",
    article: Some(35),
    paragraph: Some(1),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 40,
        item: None,
    }),
    policy: false,
    subjects: &[RecordKind::Case],
    reads: Records::Cases,
    zh: Words {
        what: "已赋予开发资格的主体，是否就开发目的、技术条件、处理能力、安全管理四方面完成评估，并且结论为符合条件。",
        why: "第三十五条：主管部门应当对申请主体的开发目的、技术条件、处理能力、安全管理等进行评估，对符合条件的赋予开发资格。",
        example: "台账记载某公司 2025 年取得开发资格，没有评估记录。",
        mend: "补做评估并登记：abdata develop assess { $id } --purpose 符合 --technical 符合 --processing 符合 --security 符合 --result 符合条件；不符合条件的结束开发：abdata develop end { $id }",
        finding: "“{ $name }”的申请主体已有开发资格，但{ $lacks ->
    [result] 评估结论为不符合条件
   *[parts] 评估不完整：四方面及结论中还缺 { $missing } 项
}。",
    },
    en: Words {
        what: "Whether whoever holds a development qualification was assessed in purpose, technical conditions, processing \
               ability and security management, and favourably.",
        why: "Art. 35 has the authority assess all four before it qualifies those that are fit.",
        example: "A ledger says that a company was qualified in 2025, and tells of no assessment.",
        mend: "Assess it and record that: abdata develop assess { $id } --purpose met --technical met --processing met \
               --security met --result favourable; whoever is not fit develops no longer: abdata develop end { $id }",
        finding: "The applicant of “{ $name }” is qualified, though { $lacks ->
    [result] its assessment is unfavourable
   *[parts] its assessment is incomplete: its four parts and its result make five, of which { $missing } are missing
}.",
    },
    query: "
        WITH stood AS (
            SELECT number, title, org_id, region, assessed_result,
                   (assessed_purpose IS NULL) + (assessed_technical IS NULL) + (assessed_processing IS NULL)
                       + (assessed_security IS NULL) + (assessed_result IS NULL) AS missing,
                   (SELECT to_state FROM v_event
                    WHERE v_event.case_id = v_develop.case_id AND effective_on <= :as_of
                    ORDER BY seq DESC LIMIT 1) AS stands,
                   (SELECT min(effective_on) FROM v_event
                    WHERE v_event.case_id = v_develop.case_id AND to_state = 'qualified'
                      AND effective_on <= :as_of) AS since
            FROM v_develop WHERE procedure = 'develop' AND opened_on <= :as_of AND (closed_on IS NULL OR closed_on > :as_of)
        )
        SELECT number AS subject_id, title AS subject_name, org_id, region, since, missing,
               CASE missing WHEN 0 THEN 'result' ELSE 'parts' END AS lacks
        FROM stood
        WHERE stands IN ('qualified', 'agreed', 'active') AND (missing > 0 OR assessed_result <> 'favourable')
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    const PARTS: [&str; 4] = [
        "assessed_purpose",
        "assessed_technical",
        "assessed_processing",
        "assessed_security",
    ];

    fn qualified(result: &str) -> TestLedger {
        let ledger = TestLedger::clean();
        let parts = PARTS.iter().map(|part| (*part, "'met'"));
        let detail: Vec<_> = parts.chain([("assessed_result", result)]).collect();
        ledger.case(1, "develop", "qualified", &detail);
        ledger.event(1, 1, "submit", "applied", "2026-05-06");
        ledger.event(1, 2, "qualify", "qualified", "2026-05-11");
        ledger
    }

    #[test]
    fn what_lacks_of_the_assessment_is_counted() {
        let ledger = qualified("'favourable'");
        for part in PARTS {
            ledger.run(&format!("UPDATE develop_detail SET {part} = NULL"));
            let finding = ledger.one("A35-1");
            assert_eq!(fact(&finding, "missing"), "1", "{part}");
            assert_eq!(finding.since, Some(date(2026, 5, 11)));
            ledger.run(&format!("UPDATE develop_detail SET {part} = 'met'"));
        }
        assert!(ledger.subjects("A35-1").is_empty());
        let ledger = qualified("'unfavourable'");
        assert_eq!(fact(&ledger.one("A35-1"), "lacks"), "result");
    }

    #[test]
    fn before_it_is_qualified_and_once_it_is_over_it_is_clean() {
        let ledger = qualified("NULL");
        assert_eq!(ledger.subjects("A35-1"), ["develop-2026-0001"]);
        let mut before = scope();
        before.as_of = date(2026, 5, 10);
        assert!(
            ledger
                .check_with(&before, &filter(&["A35-1"]))
                .findings
                .is_empty()
        );
        ledger.event(1, 3, "end", "ended", "2026-05-20");
        ledger.run("UPDATE case_file SET state = 'ended', closed_on = '2026-05-20'");
        assert!(ledger.subjects("A35-1").is_empty());
    }
}
