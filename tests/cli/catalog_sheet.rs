//! What `catalog import` makes of the sheets that bureaus send.

use crate::support::{Home, keys};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use serde_json::{Value, json};

fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        if !cell.is_empty() {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
}

/// Spans merged over rows and columns (first row, first column, last row, last column), counted from 0.
const MERGED: &[(u32, u16, u32, u16, &str)] = &[
    (0, 0, 0, 8, "某州公共数据资源目录"),
    (
        1,
        0,
        1,
        8,
        "填表说明：带星号的为必填项，一个信息项填写一行。",
    ),
    (2, 0, 3, 0, "*信息资源名称（必填项）"),
    (2, 1, 3, 1, "信息资源提供方"),
    (2, 2, 3, 2, "信息资源摘要"),
    (2, 3, 2, 5, "信息项信息"),
    (2, 6, 2, 7, "共享属性"),
    (2, 8, 3, 8, "更新每周期"),
    (4, 0, 5, 0, "城乡低保对象"),
    (4, 1, 5, 1, "甲州民政局"),
    (4, 2, 5, 2, "低保对象的基本情况"),
    (4, 6, 5, 6, "有条件共享（须审批）"),
    (4, 7, 5, 7, "用于社会救助审核"),
    (4, 8, 5, 8, "每月"),
];

/// The leaves of the header, and below them a column a field; `|` stands between cells.
const ROWS: &[(u32, &str)] = &[
    (
        3,
        "|||信息项名称|数据类型|数据长度|共享类型|共享条件/不予共享依据",
    ),
    (4, "|||姓名|nvarchar|50字节"),
    (5, "|||保障金额|数值型N|12"),
    (
        6,
        "养老机构名录|甲州民政局|无|机构名称|C|100|无条件共享||不定期",
    ),
    (7, "|||床位数|整型I|4"),
    (8, "|||*"),
];

/// Makes a sheet as bureaus send them: hidden sheets first, a title, a note, two merged header rows, an item a row,
/// the entry's cells merged over its items or blank below the first.
pub fn messy() -> Workbook {
    let mut book = Workbook::new();
    let hidden = book.add_worksheet();
    hidden.set_name("字典").unwrap().set_hidden(true);
    put(hidden, 0, &["信息资源名称", "说明"]);
    put(hidden, 1, &["甲", "乙"]);
    let sheet = book.add_worksheet();
    sheet.set_name("公共数据目录").unwrap();
    let plain = Format::new();
    for (row, column, last_row, last_column, text) in MERGED {
        sheet
            .merge_range(*row, *column, *last_row, *last_column, text, &plain)
            .unwrap();
    }
    for (row, cells) in ROWS {
        put(sheet, *row, &cells.split('|').collect::<Vec<_>>());
    }
    book
}

#[test]
fn a_messy_sheet_becomes_the_entries_that_it_means() {
    let home = Home::new().with_org();
    let file = home.workbook("甲.xlsx", messy());
    let report = home.json(&["catalog", "import", &file]);
    let read = &report["sheets"][0];
    assert_eq!(read["name"], "公共数据目录");
    assert_eq!(read["header_rows"], json!([3, 4]));
    assert_eq!(read["first_data_row"], 5);
    assert_eq!(read["rows"], 5);
    assert_eq!(read["unused"], json!([]));
    let columns: Vec<&str> = keys(&read["columns"]);
    for field in [
        "item_length",
        "item_name",
        "item_type",
        "name",
        "provider",
        "share_condition",
        "share_type",
        "summary",
        "update_cycle",
    ] {
        assert!(columns.contains(&field), "{field} of {columns:?}");
    }
    assert_eq!(
        report["entries"],
        json!({"created": 2, "updated": 0, "unchanged": 0, "rejected": 0})
    );
    assert_eq!(
        report["items"],
        json!({"created": 4, "updated": 0, "unchanged": 0, "removed": 0, "rejected": 1})
    );
    let first = home.json(&["catalog", "show", "e1"]);
    assert_eq!(first["name"], "城乡低保对象");
    assert_eq!(
        first["provider"],
        json!({"code": "MZJ", "name": "甲州民政局"})
    );
    assert_eq!(first["summary"], "低保对象的基本情况");
    assert_eq!(first["share"]["type"], "conditional");
    assert_eq!(first["share"]["condition"], "用于社会救助审核");
    assert_eq!(first["update_cycle"], "monthly");
    assert_eq!(first["state"], "draft");
    assert_eq!(first["items"][0]["name"], "姓名");
    assert_eq!(first["items"][0]["type"], "string");
    assert_eq!(first["items"][0]["type_text"], "nvarchar");
    assert_eq!(first["items"][0]["length"], 50);
    assert_eq!(first["items"][1]["type"], "numeric");
    let source = &first["sources"][0];
    assert_eq!(
        (&source["batch"], &source["sheet"], &source["row"]),
        (&json!("b1"), &json!("公共数据目录"), &json!(5))
    );
    let second = home.json(&["catalog", "show", "e2"]);
    assert_eq!(second["summary"], json!(null));
    assert_eq!(second["update_cycle"], "other");
    assert_eq!(second["update_cycle_text"], "不定期");
    assert_eq!(second["items"].as_array().unwrap().len(), 2);
    let counts = &report["problem_counts"];
    for code in [
        "enum-mapped",
        "type-mapped",
        "cycle-words",
        "item-placeholder",
    ] {
        assert!(counts[code].as_u64() >= Some(1), "{code} in {counts}");
    }
    let star = report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .find(|problem| problem["code"] == "item-placeholder")
        .unwrap();
    assert_eq!((&star["cell"], &star["row"]), (&json!("D9"), &json!(9)));
}

#[test]
fn entries_and_items_may_stand_on_two_sheets() {
    let home = Home::new().with_org();
    let mut book = Workbook::new();
    let entries = book.add_worksheet();
    entries.set_name("目录").unwrap();
    put(entries, 0, &["信息资源名称", "信息资源提供方", "共享类型"]);
    put(entries, 1, &["低保对象", "甲州民政局", "无条件共享"]);
    put(entries, 2, &["养老机构", "甲州民政局", "无条件共享"]);
    let items = book.add_worksheet();
    items.set_name("信息项").unwrap();
    put(
        items,
        0,
        &["信息资源名称", "信息项名称", "数据类型", "数据长度"],
    );
    put(items, 1, &["低保对象", "姓名", "字符串型C", "50"]);
    put(items, 2, &["养老机构", "床位数", "整型I", "4"]);
    put(items, 3, &["低保对象", "金额", "数值型N", "12"]);
    let file = home.workbook("甲.xlsx", book);
    let report = home.json(&["catalog", "import", &file]);
    assert_eq!(
        report["sheets"].as_array().unwrap().len(),
        2,
        "{}",
        report["sheets"]
    );
    assert_eq!(
        (&report["entries"]["created"], &report["items"]["created"]),
        (&json!(2), &json!(3))
    );
    let first = home.json(&["catalog", "show", "e1"]);
    let names: Vec<&Value> = first["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| &i["name"])
        .collect();
    assert_eq!(names, [&json!("姓名"), &json!("金额")]);
}

#[test]
fn a_template_is_written_under_no_strange_ending() {
    let home = Home::new();
    let (exit, error) = home.error(&["catalog", "template", "--output", "t.pdf"]);
    assert_eq!((exit, &error["code"]), (2, &"invalid-value".into()));
    assert!(!home.path().join("t.pdf").exists());
}

#[test]
fn rows_taken_for_no_data_are_named() {
    let home = Home::new().with_org();
    let csv = "目录名称,提供方,共享类型\n示例,示例州数据局,无条件共享\n甲,示例州数据局,无条件共享\n,,\n合计,,\n填表人：某某,,\n";
    let file = home.file("甲.csv", csv);
    let args = ["catalog", "import", &file, "--dry-run", "--create-orgs"];
    let report = home.json(&args);
    assert_eq!(report["sheets"][0]["rows"], 1);
    assert_eq!(report["sheets"][0]["skipped"], json!([2, 5, 6]));
    for (lang, word, rows) in [
        ("zh", "略过的行", "2、5–6"),
        ("en", "Rows skipped", "2, 5–6"),
    ] {
        let page = home.run(&[&args[..], &["--lang", lang, "--format", "table"]].concat());
        let line = page.stdout.lines().find(|line| line.contains(word));
        assert!(
            line.is_some_and(|line| line.ends_with(rows)),
            "{}",
            page.stdout
        );
    }
}
