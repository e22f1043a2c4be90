//! What the demonstration does, in order, and the made-up files that it does it with.

/// Files laid out in the demonstration's directory. `tests/demo.rs` makes the workbooks.
pub(super) const FILES: [(&str, &[u8]); 3] = [
    (
        "demo-orgs.csv",
        include_bytes!("../../../fixtures/demo/demo-orgs.csv"),
    ),
    (
        "demo-catalogue.xlsx",
        include_bytes!("../../../fixtures/demo/demo-catalogue.xlsx"),
    ),
    (
        "demo-catalogue-corrected.xlsx",
        include_bytes!("../../../fixtures/demo/demo-catalogue-corrected.xlsx"),
    ),
];

/// One command of the demonstration.
pub(super) struct Step {
    /// Key of the sentence said before it.
    pub words: &'static str,
    /// What stands after `abdata`.
    pub args: &'static [&'static str],
    /// The exit code that it shall end with.
    pub exit: i32,
}

const fn step(words: &'static str, args: &'static [&'static str]) -> Step {
    Step {
        words,
        args,
        exit: 0,
    }
}

const fn ending(exit: i32, step: Step) -> Step {
    Step { exit, ..step }
}

/// The way of a catalogue: from a bureau's workbook to published entries, found, corrected, checked and accounted for.
pub(super) const STEPS: &[Step] = &[
    step("demo-init", &["init", "--sandbox"]),
    step("demo-org-import", &["org", "import", "demo-orgs.csv"]),
    step("demo-calendar", &["calendar", "explain", "2026-02-12", "7"]),
    ending(
        3,
        step(
            "demo-rehearse",
            &[
                "catalog",
                "import",
                "demo-catalogue.xlsx",
                "--dry-run",
                "--errors",
                "hand-back.xlsx",
            ],
        ),
    ),
    step(
        "demo-import",
        &["catalog", "import", "demo-catalogue-corrected.xlsx"],
    ),
    step(
        "demo-import-again",
        &["catalog", "import", "demo-catalogue-corrected.xlsx"],
    ),
    step("demo-submit", &["catalog", "submit", "--batch", "b1"]),
    step(
        "demo-review",
        &["catalog", "review", "--batch", "b1", "--approve"],
    ),
    step("demo-publish", &["catalog", "publish", "--batch", "b1"]),
    step("demo-search", &["catalog", "search", "婚姻"]),
    step("demo-search-pinyin", &["catalog", "search", "gjxl"]),
    step("demo-show", &["catalog", "show", "e1"]),
    ending(1, step("demo-check", &["check"])),
    step("demo-rule", &["rule", "show", "A24-1"]),
    step(
        "demo-edit",
        &[
            "catalog",
            "edit",
            "e2",
            "--share-reason",
            "名录含个人联系方式",
            "--correction",
            "补填有条件共享的理由",
        ],
    ),
    step("demo-diff", &["catalog", "diff", "e2"]),
    step("demo-submit-revision", &["catalog", "submit", "e2"]),
    step(
        "demo-review-revision",
        &["catalog", "review", "e2", "--approve"],
    ),
    step("demo-publish-revision", &["catalog", "publish", "e2"]),
    step("demo-check-again", &["check", "A24-1"]),
    step("demo-history", &["catalog", "history", "e2"]),
    step(
        "demo-share-submit",
        &[
            "share",
            "submit",
            "--entry",
            "e2",
            "--for",
            "SL-JT",
            "--purpose",
            "核对停车优惠对象",
            "--basis",
            "示例职责",
        ],
    ),
    step(
        "demo-share-approve",
        &[
            "share",
            "approve",
            "share-2026-0001",
            "--for",
            "SL-MZ",
            "--conditions",
            "仅限核验",
            "--expires",
            "2026-12-31",
        ],
    ),
    step(
        "demo-share-late",
        &[
            "share",
            "submit",
            "--entry",
            "e2",
            "--for",
            "SL-RM",
            "--channel",
            "paper",
            "--received",
            "2026-02-12",
            "--purpose",
            "核对服务机构",
            "--basis",
            "示例职责",
        ],
    ),
    step("demo-due", &["due"]),
    ending(1, step("demo-share-check", &["check", "A25-1"])),
    step(
        "demo-share-answer",
        &[
            "share",
            "reject",
            "share-2026-0002",
            "--for",
            "SL-MZ",
            "--reason",
            "用途不在共享条件之内",
        ],
    ),
    step("demo-share-check-again", &["check", "A25-1", "--record"]),
    step("demo-status", &["status"]),
    step(
        "demo-report",
        &["report", "overview", "--output", "overview.html"],
    ),
    step("demo-verify", &["audit", "verify"]),
];
