//! A36-1: a product made of public data names their source and when they were acquired (Art. 36¶2).

use super::{Records, Rule, Words};
use crate::law::Liability;
use crate::model::{RecordKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "A36-1",
    slug: "attribution-missing",
    article: Some(36),
    paragraph: Some(2),
    severity: Severity::Violation,
    liability: Some(Liability {
        article: 42,
        item: Some(4),
    }),
    policy: false,
    subjects: &[RecordKind::Product],
    reads: Records::Cases,
    zh: Words {
        what: "登记的数据产品、服务、研究报告、学术论文等开发成果，是否注明数据来源和获取日期。",
        why: "第三十六条第二款：形成数据产品、研究报告、学术论文等成果时，应注明数据来源和获取日期。",
        example: "“示例客流指数”已登记为数据产品，没有写明数据取自何处、何时取得。",
        mend: "请开发主体注明后登记：abdata develop product --product { $id } --source 数据来源 --acquired 获取日期",
        finding: "{ $qualification } 的成果“{ $name }”没有注明{ $lacks ->
    [both] 数据来源和获取日期
    [source] 数据来源
   *[acquired] 数据获取日期
}。",
    },
    en: Words {
        what: "Whether registered products of development (data products, services, reports, papers) name the source of \
               their data and when these were acquired.",
        why: "Art. 36¶2 has products, reports and papers made of public data name both.",
        example: "A visitor index is registered as a data product, and says neither where its data come from nor of when they are.",
        mend: "Have it named, and record that: abdata develop product --product { $id } --source SOURCE --acquired DATE",
        finding: "“{ $name }”, a product of { $qualification }, does not name { $lacks ->
    [both] the source of its data and when they were acquired
    [source] the source of its data
   *[acquired] when its data were acquired
}.",
    },
    query: "
        SELECT number AS subject_id, name AS subject_name, org_id, region, qualification, registered_on AS since,
               CASE WHEN source IS NOT NULL THEN 'acquired' WHEN acquired_on IS NOT NULL THEN 'source' ELSE 'both' END
                   AS lacks
        FROM v_product
        WHERE (source IS NULL OR acquired_on IS NULL) AND (registered_on IS NULL OR registered_on <= :as_of)
          AND (retired_on IS NULL OR retired_on > :as_of)
    ",
    judge: None,
};

#[cfg(test)]
mod tests {
    use crate::rule::testing::{TestLedger, fact, filter, scope};
    use jiff::civil::date;

    fn with_product() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.case(1, "develop", "active", &[]);
        ledger.run(
            "INSERT INTO product (id, version, record_key, qualification, name, kind, source, acquired_on, registered_on)
             VALUES (1, 1, '', 'develop-2026-0001', '示例客流指数', 'product', '示例平台', '2026-05-08', '2026-05-11')",
        );
        ledger
    }

    #[test]
    fn source_and_day_are_both_asked_for() {
        let ledger = with_product();
        for (change, lacks) in [
            ("source = NULL", "source"),
            ("acquired_on = NULL", "both"),
            ("source = '示例平台'", "acquired"),
        ] {
            ledger.run(&format!("UPDATE product SET {change}"));
            let finding = ledger.one("A36-1");
            assert_eq!(finding.id(), "A36-1@product:pr1");
            assert_eq!(fact(&finding, "lacks"), lacks, "{change}");
            assert_eq!(finding.since, Some(date(2026, 5, 11)));
        }
    }

    #[test]
    fn what_names_both_is_retired_or_not_registered_yet_is_clean() {
        let ledger = with_product();
        assert!(ledger.subjects("A36-1").is_empty());
        ledger.run("UPDATE product SET source = NULL");
        let mut before = scope();
        before.as_of = date(2026, 5, 10);
        assert!(
            ledger
                .check_with(&before, &filter(&["A36-1"]))
                .findings
                .is_empty()
        );
        ledger.run("UPDATE product SET retired_on = '2026-05-20', retired_reason = '误登'");
        assert!(ledger.subjects("A36-1").is_empty());
    }
}
