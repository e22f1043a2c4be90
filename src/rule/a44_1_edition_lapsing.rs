//! A44-1: the edition of the Measures is about to lapse, or has lapsed (Art. 44).
//!
//! A warning in both cases: nobody breaks an article by it, but after the last day the terms are policy only, and a
//! successor takes time. Silent once a successor is adopted. What must act is the authority of the ledger's own region.

use super::{Records, Rule, Words};
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A44-1",
    slug: "edition-lapsing",
    article: Some(44),
    paragraph: None,
    severity: Severity::Warning,
    liability: None,
    policy: false,
    subjects: &[RecordKind::Edition],
    reads: Records::Orgs,
    zh: Words {
        what: "本台账采用的办法版本是否即将届满或已经届满。",
        why: "第四十四条：办法有效期两年。届满后新办事项的时限只能按内部要求掌握，需提前准备接续文件。",
        example: "办法 2026 年 12 月 30 日届满，11 月尚未载入新版本。",
        mend: "新办法印发后载入并采用：abdata law import 文件，再 abdata law adopt 版本号",
        finding: "办法版本 { $id } { $stage ->
            [lapsed] 已于 { $ends_on } 届满
           *[lapsing] 将于 { $ends_on } 届满，还有 { $days } 天
        }。",
    },
    en: Words {
        what: "Whether the edition of the Measures that the ledger goes by is about to lapse, or has lapsed.",
        why: "Art. 44 gives the Measures two years. Afterwards the terms of new cases are policy only; a successor has \
              to be prepared in time.",
        example: "The Measures end on 2026-12-30, and in November no successor is loaded.",
        mend: "Once the successor is issued: abdata law import FILE, then abdata law adopt EDITION",
        finding: "Edition { $id } { $stage ->
            [lapsed] lapsed after { $ends_on }
           *[lapsing] ends on { $ends_on }; days left: { $days }
        }.",
    },
    query: "
        WITH edition AS (
            SELECT :edition AS id, :ends_on AS ends_on,
                   CAST(julianday(:ends_on) - julianday(:as_of) AS INTEGER) AS days
        )
        SELECT id AS subject_id, id AS subject_name,
               (SELECT org_id FROM v_authority WHERE region = :home) AS org_id, :home AS region,
               ends_on, days, CASE WHEN days < 0 THEN 'lapsed' ELSE 'lapsing' END AS stage
        FROM edition
        WHERE days <= :warn_before AND NOT EXISTS (SELECT 1 FROM v_edition WHERE v_edition.ends_on > :ends_on)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    #[test]
    fn it_warns_from_the_set_day_on() {
        let ledger = TestLedger::clean();
        let on = |day| {
            let mut scope = scope();
            scope.as_of = day;
            let mut findings = ledger.check_with(&scope, &filter(&["A44-1"])).findings;
            findings
                .pop()
                .map(|found| (fact(&found, "stage"), fact(&found, "days")))
        };
        let stage = |stage: &str, days: &str| Some((stage.to_owned(), days.to_owned()));
        assert_eq!(on(date(2026, 9, 30)), None);
        assert_eq!(on(date(2026, 10, 1)), stage("lapsing", "90"));
        assert_eq!(on(date(2026, 12, 30)), stage("lapsing", "0"));
        assert_eq!(on(date(2026, 12, 31)), stage("lapsed", "-1"));
    }

    #[test]
    fn the_authority_must_act_until_a_successor_is_adopted() {
        let ledger = TestLedger::clean();
        let mut scope = scope();
        scope.as_of = date(2026, 12, 1);
        let findings = ledger.check_with(&scope, &filter(&["A44-1"])).findings;
        assert_eq!(findings[0].id(), "A44-1@edition:aba-2024");
        assert_eq!(findings[0].org.as_ref().unwrap().code, "ZSJ");
        for (adopted, count) in [(0, 1), (1, 0)] {
            ledger.run(&format!(
                "INSERT OR REPLACE INTO edition (id, version, text, starts_on, ends_on, adopted)
                 VALUES ('aba-2026', 1, '', '2026-12-31', '2028-12-30', {adopted})"
            ));
            assert_eq!(
                ledger
                    .check_with(&scope, &filter(&["A44-1"]))
                    .findings
                    .len(),
                count
            );
        }
    }
}
