//! The rules on documents from breach to remedy (Art. 5, 8, 9, 23).

use crate::check::{found, ids};
use crate::remedies::{Breach, prove};
use crate::support::Home;

const TITLE: (&str, &str) = ("名称", "示例文件");

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A05-1",
        made: &["document submit --kind target --title 目标 --year 2026"],
        found: "A05-1@region:513200/2026",
        blanks: &[("类别", "budget"), TITLE],
    },
    Breach {
        rule: "A05-1",
        made: &[
            "document submit --kind budget --title 预算 --year 2026",
            "document submit --kind target --title 目标 --year 2025",
        ],
        found: "A05-1@region:513200/2026",
        blanks: &[("类别", "target"), TITLE],
    },
    Breach {
        rule: "A08-1",
        made: &[],
        found: "A08-1@region:513200",
        blanks: &[TITLE, ("文号", "示例函〔2026〕1号")],
    },
    Breach {
        rule: "A08-1",
        made: &[
            "document record --kind plan --title 旧规划 --approval-number 示例1号 --valid-until 2025-12-31 --on 2021-03-01",
        ],
        found: "A08-1@region:513200",
        blanks: &[TITLE, ("文号", "示例函〔2026〕1号")],
    },
    Breach {
        rule: "A09-1",
        made: &["document submit --kind standard --title 规范 --subject 存储"],
        found: "A09-1@topic:storage",
        blanks: &[TITLE],
    },
    Breach {
        rule: "A23-1",
        made: &["document submit --kind mechanism --title 机制"],
        found: "A23-1@region:513200",
        blanks: &[TITLE],
    },
];

#[test]
fn each_rule_on_documents_falls_silent_once_its_remedy_is_typed() {
    for breach in BREACHES {
        prove(breach);
    }
}

#[test]
fn target_and_budget_are_mended_one_after_the_other() {
    let home = Home::new();
    home.add_org("XSJ", "示例县数据局", "county", "513221");
    home.json(&["org", "edit", "XSJ", "--authority"]);
    for (missing, kind) in [("年度目标考核和经费预算", "target"), ("经费预算", "budget")]
    {
        let result = found(&home, &["A05-1", "--region", "513221"]);
        let finding = &result["findings"][0];
        let said = finding["message"].as_str().unwrap();
        assert!(said.contains(&format!("2026年的{missing}")), "{said}");
        let remedy = finding["remedy"].as_str().unwrap();
        assert!(remedy.contains("abdata document submit --kind 类别"));
        let submit = ["document", "submit", "--kind", kind, "--title", "名称"];
        home.json(&[&submit[..], &["--year", "2026", "--respondent", "XSJ"]].concat());
    }
    let left = found(&home, &["A05-1", "--region", "513221"]);
    assert_eq!(ids(&left), Vec::<&str>::new());
    assert_eq!(
        ids(&found(&home, &["A05-1"])),
        ["A05-1@region:513200/2026"],
        "the prefecture's own"
    );
}

#[test]
fn a_plan_that_was_published_without_approval_is_found_in_a_former_ledger() {
    let home = Home::new();
    let text = "文件类别,文件名称,登记日期,公布日期,办理状态\n发展规划,某规划,2025-05-05,2025-06-01,已公布\n";
    home.json(&["document", "import", &home.file("文件.csv", text)]);
    let result = found(&home, &["A08-1"]);
    let said = result["findings"][0]["message"].as_str().unwrap();
    assert!(said.contains("“某规划”未经政府批准即公布"), "{said}");
}
