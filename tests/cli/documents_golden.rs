//! Documents and assessments in both languages, as a person sees them.

use crate::golden::played;
use crate::support::Home;

const COMMANDS: &[&[&str]] = &[
    &[
        "document",
        "submit",
        "--kind",
        "plan",
        "--title",
        "示例规划",
    ],
    &["document", "publish", "document-2026-0001"],
    &[
        "document",
        "approve",
        "document-2026-0001",
        "--number",
        "示例函1号",
        "--approved-on",
        "2026-02-20",
    ],
    &[
        "document",
        "submit",
        "--kind",
        "plan",
        "--title",
        "甲",
        "--valid-from",
        "2026-05-01",
        "--valid-until",
        "2026-04-01",
    ],
    &[
        "document",
        "approve",
        "document-2026-0001",
        "--number",
        "示例函1号",
        "--approved-on",
        "2026-03-09",
    ],
    &[
        "document",
        "submit",
        "--kind",
        "standard",
        "--title",
        "示例规范",
    ],
    &[
        "document",
        "submit",
        "--kind",
        "standard",
        "--title",
        "示例规范",
        "--subject",
        "飞行",
    ],
    &[
        "document",
        "submit",
        "--kind",
        "mechanism",
        "--title",
        "甲",
        "--subject",
        "存储",
    ],
    &[
        "document",
        "submit",
        "--kind",
        "budget",
        "--title",
        "示例预算",
    ],
    &[
        "document",
        "submit",
        "--kind",
        "mechanism",
        "--title",
        "甲",
        "--respondent",
        "MZJ",
    ],
    &[
        "document",
        "record",
        "--kind",
        "standard",
        "--title",
        "示例规范",
        "--subject",
        "存储",
        "--subject",
        "使用",
    ],
    &[
        "document",
        "supersede",
        "document-2026-0002",
        "--by",
        "document-2026-0001",
    ],
    &["document", "list"],
    &["check", "A05", "A08", "A09", "A23", "--fail-on", "never"],
    &["rule", "show", "A08-1"],
    &["assess", "run", "--year", "2026"],
    &["assess", "show", "--year", "2026", "--org", "MZJ"],
    &["assess", "publish", "--year", "2026"],
    &["assess", "run", "--year", "2027"],
    &["assess", "publish", "--year", "2025", "--dry-run"],
    &["assess", "publish", "--year", "2025"],
    &["assess", "publish", "--year", "2025"],
    &["assess", "show", "--year", "2024"],
    &["assess", "list"],
    &[
        "check",
        "A43",
        "--as-of",
        "2027-04-01",
        "--fail-on",
        "never",
    ],
];

fn prepared() -> Home {
    let home = Home::new().with_org();
    home.add_org("XSJ", "示例县数据局", "county", "513221");
    home.json(&["org", "edit", "XSJ", "--authority"]);
    home.json(&["catalog", "add", "--name", "甲", "--provider", "MZJ"]);
    home
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("documents_zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("documents_en", played(&prepared(), COMMANDS, "en"));
}
