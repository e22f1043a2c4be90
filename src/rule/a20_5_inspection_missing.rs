//! A20-5: organisations that publish data inspect their quality regularly (Art. 20¶1), as often as the bureau set.
//!
//! The interval runs from the last inspection; before the first, from when the Measures began or the organisation's
//! first entry was published, whichever is later.

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A20-5",
    slug: "inspection-missing",
    article: Some(20),
    paragraph: Some(1),
    severity: Severity::Warning,
    liability: Some(Liability {
        article: 41,
        item: Some(4),
    }),
    policy: true,
    subjects: &[RecordKind::Org],
    reads: Records::Orgs,
    zh: Words {
        what: "有已发布目录的机构是否定期开展数据质量检查；间隔按本地设定（默认每年一次）。",
        why: "第二十条第一款：公共机构应定期组织开展本部门公共数据资源质量检查，及时发现和更正错误数据。",
        example: "“示例州民政局”最近一次质量检查在两年前。",
        mend: "检查后登记：abdata inspect add --org { $id } --inspected-on 日期 --scope 检查范围 --errors 错误数 --corrected 更正数",
        finding: "“{ $name }”{ $inspected ->
            [yes] 最近一次数据质量检查在 { $last }，
           *[no] 没有登记过数据质量检查，
        }应在 { $due } 前开展一次。",
    },
    en: Words {
        what: "Whether an organisation with published entries inspects the quality of its data as often as the bureau \
               set (yearly by default).",
        why: "Art. 20¶1 has organisations inspect the quality of their data regularly, and correct what is wrong.",
        example: "A bureau of civil affairs last inspected its data two years ago.",
        mend: "Once inspected: abdata inspect add --org { $id } --inspected-on DATE --scope SCOPE --errors N --corrected N",
        finding: "“{ $name }” { $inspected ->
            [yes] last inspected the quality of its data on { $last },
           *[no] has recorded no inspection of the quality of its data,
        } and was to do so by { $due }.",
    },
    query: "
        WITH inspected AS (
            SELECT org_id, max(inspected_on) AS last
            FROM v_inspect
            WHERE inspected_on <= :as_of AND (retired_on IS NULL OR retired_on > :as_of)
            GROUP BY org_id
        ), publishing AS (
            SELECT org_id, min(coalesce(published_on, '')) AS first
            FROM v_entry WHERE state = 'published' GROUP BY org_id
        ), timed AS (
            SELECT v_org.*, inspected.last,
                   date(coalesce(inspected.last, max(:starts_on, publishing.first)),
                        '+' || figure('inspect.interval') || ' years', 'floor') AS due_on
            FROM publishing JOIN v_org ON v_org.org_id = publishing.org_id
            LEFT JOIN inspected ON inspected.org_id = v_org.org_id
        )
        SELECT org_code AS subject_id, org_name AS subject_name, org_id, region, coalesce(last, '') AS last,
               CASE WHEN last IS NULL THEN 'no' ELSE 'yes' END AS inspected, due_on, date(due_on, '+1 day') AS since
        FROM timed WHERE due_on < :as_of
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::model::Severity;
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    #[test]
    fn an_interval_that_is_over_is_found() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE inspect SET inspected_on = '2025-05-31' WHERE org = 1");
        let finding = ledger.one("A20-5");
        assert_eq!(finding.id(), "A20-5@org:ZSJ");
        assert_eq!(finding.severity, Severity::Warning);
        assert_eq!(finding.due_on, Some(date(2026, 5, 31)));
        assert_eq!(fact(&finding, "last"), "2025-05-31");
        ledger.run("UPDATE inspect SET inspected_on = '2025-06-01'");
        assert!(ledger.subjects("A20-5").is_empty());
        ledger.run("UPDATE inspect SET retired_on = '2026-01-01', retired_reason = '误'");
        assert_eq!(ledger.subjects("A20-5"), ["ZSJ", "WSJ"]);
    }

    #[test]
    fn the_first_is_due_an_interval_after_the_first_publication() {
        let ledger = TestLedger::clean();
        ledger.run("DELETE FROM inspect; UPDATE entry SET published_on = '2025-09-01'");
        assert!(ledger.subjects("A20-5").is_empty());
        let mut day = scope();
        day.as_of = date(2026, 9, 2);
        let found = |scope: &_| ledger.check_with(scope, &filter(&["A20-5"])).findings.len();
        assert_eq!(found(&day), 2);
        ledger.run("UPDATE entry SET state = 'draft' WHERE provider = 2");
        assert_eq!(
            found(&day),
            1,
            "who publishes nothing inspects nothing here"
        );
    }
}
