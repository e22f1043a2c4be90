//! Waivers, recorded checks and late terms in both languages, as a person sees them.

use crate::golden::played;
use crate::support::Home;
use crate::waivers::WAIVE;

const COMMANDS: &[&[&str]] = &[
    WAIVE,
    WAIVE,
    &[
        "waiver",
        "add",
        "A07-9",
        "MZJ",
        "--reason",
        "待定",
        "--until",
        "2026-06-30",
    ],
    &[
        "waiver",
        "add",
        "A07-1",
        "e1",
        "--reason",
        "待定",
        "--until",
        "2026-06-30",
    ],
    &[
        "waiver",
        "add",
        "A07-2",
        "MZJ",
        "--reason",
        "待定",
        "--until",
        "2026-06-30",
        "--on",
        "2026-02-02",
    ],
    &[
        "waiver",
        "add",
        "A14-1",
        "e1",
        "--reason",
        "待定",
        "--until",
        "2026-02-28",
        "--on",
        "2026-02-02",
    ],
    &["waiver", "list"],
    &["waiver", "show", "w1"],
    &["check", "A07", "A14-1", "--record"],
    &["check", "A07", "A14-1", "--verbose", "--fail-on", "never"],
    &[
        "check",
        "A07",
        "A14-1",
        "--fail-on",
        "never",
        "--format",
        "csv",
    ],
    &[
        "check",
        "A07",
        "A14-1",
        "--trend",
        "--columns",
        "run,as_of,violation,warning,notice,waived,new,mended",
    ],
    &["check", "--trend"],
    &["waiver", "end", "w1", "--reason", "已明确"],
    &["waiver", "end", "w1", "--reason", "已明确"],
    &["waiver", "end", "w3", "--reason", "已明确"],
    &[
        "waiver",
        "history",
        "w1",
        "--columns",
        "version,effective_on,action,note,changes",
    ],
    &["waiver", "import", "w.csv"],
    &["waiver", "template", "--output", "template.xlsx"],
    &["waiver", "edit", "w1"],
    &["help", "waiver", "add"],
    &["waiver", "--help"],
];

fn prepared() -> Home {
    let home = Home::new().with_org();
    home.json(&[
        "catalog",
        "add",
        "--name",
        "甲",
        "--provider",
        "MZJ",
        "--on",
        "2026-02-05",
    ]);
    home.json(&["catalog", "submit", "e1", "--on", "2026-02-06"]);
    home.json(&["catalog", "review", "e1", "--approve", "--on", "2026-03-02"]);
    home.file(
        "w.csv",
        "规则代码,豁免对象,理由,有效期至\nA99-1,MZJ,上级尚未明确,2026-6-30\n",
    );
    home
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("waivers_zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("waivers_en", played(&prepared(), COMMANDS, "en"));
}
