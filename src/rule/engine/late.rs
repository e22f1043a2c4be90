//! Terms that were met late: no findings, since nothing can mend them, but kept in view and weighed by the assessment.

use super::bind::{bind, narrowing};
use super::{Filter, Rule, RuleError, Scope};
use crate::model::OrgRef;
use crate::store::Connection;
use jiff::civil::Date;
use serde::Serialize;

/// Holds one term that was met after its last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Late {
    /// Number of the case or record that the clock ran on.
    pub case: String,
    /// Procedure, by which the clock's name is worded.
    #[serde(skip)]
    pub procedure: String,
    /// Name of the clock within its procedure.
    pub clock: String,
    /// Article that it rests on.
    pub article: u16,
    /// Paragraph of the article.
    pub paragraph: Option<u16>,
    /// Whether the term is the bureau's policy, not the law's.
    pub policy: bool,
    /// The organisation that had to act.
    pub org: Option<OrgRef>,
    /// Last day of the term.
    pub due_on: Date,
    /// Day on which it was met.
    pub ended_on: Date,
    /// Working days from the last day to the day on which it was met, by the calendar of the clock's region.
    pub overdue_working_days: i64,
}

/// Lists the clocks that had ended by the day, after their due day, and began while an edition of the law was in force.
///
/// Filters on organisation, region and article narrow it; where rules are named, so do the articles of those that ran.
pub(super) fn late(
    connection: &Connection,
    scope: &Scope<'_>,
    filter: &Filter,
    rules: &[&Rule],
) -> Result<Vec<Late>, RuleError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT v_clock.*, named.org_code, named.org_name
         FROM v_clock LEFT JOIN v_org_name AS named ON named.org_id = v_clock.org_id{}
             AND v_clock.ended_on > v_clock.due_on AND v_clock.ended_on <= :as_of
             AND EXISTS (SELECT 1 FROM v_edition
                         WHERE v_clock.started_on BETWEEN v_edition.starts_on AND v_edition.ends_on)
             AND NOT EXISTS (SELECT 1 FROM v_case JOIN v_event ON v_event.case_id = v_case.case_id
                             WHERE v_clock.clock = 'prereview' AND v_case.number = v_clock.record
                               AND v_event.seq = v_clock.end_event AND v_event.action NOT IN ('pass', 'fail'))
         ORDER BY v_clock.due_on, v_clock.clock_id",
        narrowing("v_clock", filter),
    ))?;
    bind(&mut statement, scope, filter)?;
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let article = row.get("article")?;
        let of_a_rule = rules.iter().any(|rule| rule.article == Some(article));
        if filter.article.is_some_and(|wanted| wanted != article)
            || (!filter.rules.is_empty() && !of_a_rule)
        {
            continue;
        }
        let region: Option<String> = row.get("region")?;
        let (due_on, ended_on) = (row.get("due_on")?, row.get("ended_on")?);
        let code: Option<String> = row.get("org_code")?;
        let name: Option<String> = row.get("org_name")?;
        found.push(Late {
            case: row.get("record")?,
            procedure: row.get("procedure")?,
            clock: row.get("clock")?,
            article,
            paragraph: row.get("paragraph")?,
            policy: row.get("policy")?,
            org: code.zip(name).map(|(code, name)| OrgRef { code, name }),
            due_on,
            ended_on,
            overdue_working_days: scope
                .calendars
                .of(region.as_deref())
                .between(due_on, ended_on),
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use crate::model::OrgId;
    use crate::rule::Filter;
    use crate::rule::testing::{TestLedger, filter, scope};

    /// Reviews of entries: met in time, met late, met late after the day, still running, and begun before the edition.
    fn with_clocks() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO edition (id, version, text, starts_on, ends_on, adopted)
             VALUES ('aba-2024', 1, '', '2024-12-31', '2026-12-30', 1);
             INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph,
                                policy, started_on, working_days, due_on, provisional, ended_on)
             SELECT 1, 'entry', 'e' || column1, 'catalog', 'review', column2, column3, 'aba-2024', 14, 2, 1, column4, 5,
                    column5, 0, column6
             FROM (VALUES (1, 1, '513200', '2026-02-09', '2026-02-14', '2026-02-14'),
                          (2, 1, '513200', '2026-02-06', '2026-02-13', '2026-03-02'),
                          (3, 2, '513221', '2026-05-18', '2026-05-25', '2026-06-02'),
                          (4, 2, '513221', '2026-05-18', '2026-05-25', NULL),
                          (5, 1, '513200', '2024-12-02', '2024-12-09', '2024-12-20'))",
        );
        ledger
    }

    fn cases(ledger: &TestLedger, filter: &Filter) -> Vec<String> {
        let late = ledger.check_with(&scope(), filter).late;
        late.into_iter().map(|late| late.case).collect()
    }

    #[test]
    fn terms_met_late_are_listed_with_their_working_days() {
        let ledger = with_clocks();
        let mut scope = scope();
        let late = ledger.check_with(&scope, &Filter::default()).late;
        assert_eq!(late.len(), 1, "{late:#?}");
        // From the 13th: the 14th and 28th are made up, the holidays between do not count.
        assert_eq!(
            (late[0].case.as_str(), late[0].overdue_working_days),
            ("e2", 7)
        );
        assert_eq!(late[0].org.as_ref().unwrap().code, "ZSJ");
        scope.as_of = jiff::civil::date(2026, 6, 2);
        let late = ledger.check_with(&scope, &Filter::default()).late;
        assert_eq!(late.len(), 2, "{late:#?}");
        assert_eq!(late[1].overdue_working_days, 6);
    }

    /// An approval that passes the review over ends its term and does not meet it.
    #[test]
    fn a_review_that_was_skipped_was_not_met() {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO edition (id, version, text, starts_on, ends_on, adopted)
             VALUES ('aba-2024', 1, '', '2024-12-31', '2026-12-30', 1)",
        );
        ledger.case(1, "project", "approved", &[]);
        ledger.clock(1, "project", "prereview", 1);
        ledger.run("UPDATE clock SET ended_on = '2026-05-29', end_event = 2");
        ledger.event(1, 2, "pass", "passed", "2026-05-29");
        let none: [&str; 0] = [];
        assert_eq!(cases(&ledger, &Filter::default()), ["project-2026-0001"]);
        ledger.run("UPDATE event SET action = 'approve', to_state = 'approved' WHERE case_id = 1");
        assert_eq!(cases(&ledger, &Filter::default()), none);
    }

    #[test]
    fn filters_narrow_what_was_late() {
        let ledger = with_clocks();
        let none: [&str; 0] = [];
        assert_eq!(cases(&ledger, &filter(&["A14-1"])), ["e2"]);
        assert_eq!(cases(&ledger, &filter(&["A30-1"])), none);
        for (org, found) in [(1, &["e2"][..]), (2, &none[..])] {
            let of_org = Filter {
                org: Some(OrgId(org)),
                ..Filter::default()
            };
            assert_eq!(cases(&ledger, &of_org), found);
        }
        for (article, found) in [(14, &["e2"][..]), (25, &none[..])] {
            let of_article = Filter {
                article: Some(article),
                ..Filter::default()
            };
            assert_eq!(cases(&ledger, &of_article), found);
        }
    }
}
