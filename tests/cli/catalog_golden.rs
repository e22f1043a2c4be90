//! The catalogue's commands and the check in both languages, as a person sees them.

use crate::golden::played;
use crate::support::Home;

const COMMANDS: &[&[&str]] = &[
    &["catalog", "import", "good.csv", "--dry-run"],
    &["catalog", "import", "good.csv"],
    &["catalog", "import", "good.csv"],
    &["catalog", "import", "bad.csv"],
    &["catalog", "import", "bad.csv", "good.csv", "--partial"],
    &["catalog", "import", "letter.csv"],
    &[
        "catalog",
        "add",
        "--name",
        "殡葬机构名录",
        "--provider",
        "MZJ",
        "--code",
        "B-1",
        "--item",
        "名称:C:50",
    ],
    &["catalog", "add"],
    &["catalog", "list"],
    &[
        "catalog",
        "list",
        "--columns",
        "name,update_cycle,published_on,version",
    ],
    &["catalog", "search", "yanglao"],
    &["catalog", "search", "水库"],
    &["catalog", "show", "A-1"],
    &["catalog", "show", "A"],
    &["catalog", "show", "殡葬"],
    &[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "低保家庭",
        "--share-reason",
        "含个人信息",
    ],
    &["catalog", "diff", "A-1"],
    &[
        "catalog",
        "history",
        "A-1",
        "--columns",
        "version,action,effective_on,changed",
    ],
    &["catalog", "publish", "A-1"],
    &["catalog", "submit", "--batch", "b1", "--dry-run"],
    &["catalog", "submit", "--batch", "b1"],
    &[
        "catalog",
        "review",
        "A-2",
        "--return",
        "--reason",
        "缺更新周期",
    ],
    &["catalog", "review", "A-1", "--approve"],
    &["catalog", "publish", "A-1"],
    &["catalog", "edit", "A-1", "--summary", "新摘要"],
    &[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新摘要",
        "--ground",
        "law",
        "--occurred",
        "2026-03-01",
    ],
    &["catalog", "show", "A-1"],
    &["catalog", "refresh", "A-1", "--on", "2026-02-01"],
    &["catalog", "retire", "B-1", "--reason", "重复"],
    &["catalog", "dedupe"],
    &["catalog", "stats"],
    &["catalog", "batch", "list"],
    &["catalog", "batch", "show", "b1"],
    &["catalog", "batch", "undo", "b1"],
    &["catalog", "export", "--output", "out.xlsx"],
    &["catalog", "template", "--output", "t.xlsx"],
    &["catalog", "template", "--map-from", "good.csv"],
    &["check", "A07-1", "A24-1", "A31-1", "ORG-1"],
    &["check", "A30-1", "--columns", "rule,message,remedy"],
    &["check", "A02-1"],
    &["rule", "show", "A24-1"],
    &["catalog", "--help"],
    &["catalog", "import", "--help"],
];

fn prepared() -> Home {
    let home = Home::new().with_org();
    let head = "信息资源名称,信息资源提供方,信息资源代码,信息资源摘要,共享类型,共享条件,信息项名称,数据类型\n";
    let good = "城乡低保对象,甲州民政局,A-1,低保救助,有条件共享,用于审核,姓名,nvarchar\n\
                城乡低保对象,,,,,,金额,数值型N\n\
                养老机构名录,甲州民政局,A-2,无,无条件共享,,*,C\n";
    let bad = ",甲州民政局,C-1,,无条件共享,,,\n医疗机构名录,乙局,C-2,,看情况,,名称,C\n";
    home.file("good.csv", format!("{head}{good}"));
    home.file("bad.csv", format!("{head}{bad}"));
    home.file("letter.csv", "各单位：\n请按时报送。\n");
    home
}

#[test]
fn the_catalogue_in_chinese() {
    insta::assert_snapshot!("catalog_zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn the_catalogue_in_english() {
    insta::assert_snapshot!("catalog_en", played(&prepared(), COMMANDS, "en"));
}
