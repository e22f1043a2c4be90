//! Wishes for data: from the usual sheet to share requests.

use crate::golden::played;
use crate::support::Home;
use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Value, json};

/// A sheet as bureaus send it: a hidden sheet of codes first, a title over all columns, a consumer merged over its rows.
fn sheet(home: &Home) -> String {
    let mut book = Workbook::new();
    let codes = book.add_worksheet();
    codes.set_name("编码").unwrap().set_hidden(true);
    for (row, word) in (0..).zip(["交换频率", "实时", "每日"]) {
        codes.write(row, 0, word).unwrap();
    }
    let plain = Format::new();
    let sheet = book.add_worksheet();
    sheet.set_name("需求表").unwrap();
    sheet
        .merge_range(0, 0, 0, 5, "部门间数据共享需求表", &plain)
        .unwrap();
    let headers = [
        "序号",
        "数据使用单位",
        "信息资源名称",
        "信息项名称",
        "数据用途说明",
        "联系方式",
    ];
    for (column, header) in (0..).zip(headers) {
        sheet.write(1, column, header).unwrap();
    }
    let rows = [
        ["1", "甲局登记信息\n", "名称、住所", "审核"],
        ["2", "甲局登记信息、甲局注销信息", "名称", ""],
        ["3", "路灯位置", "名称、坐标 ", "巡查"],
    ];
    for (row, [serial, data, items, purpose]) in (2..).zip(rows) {
        sheet.write(row, 0, serial).unwrap();
        sheet.write(row, 2, data).unwrap();
        sheet.write(row, 3, items).unwrap();
        sheet.write(row, 4, purpose).unwrap();
        sheet.write(row, 5, "示例").unwrap();
    }
    sheet.merge_range(2, 1, 3, 1, "甲州民政局", &plain).unwrap();
    sheet.write(4, 1, "乙局").unwrap();
    home.workbook("needs.xlsx", book)
}

fn entry(home: &Home, name: &str, share_type: &str, items: &[&str]) {
    let mut args = vec![
        "catalog",
        "add",
        "--name",
        name,
        "--provider",
        "GSJ",
        "--share-type",
        share_type,
        "--as-published",
        "2026-01-05",
    ];
    for item in items {
        args.extend(["--item", item]);
    }
    home.json(&args);
}

fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("YJ", "乙局", "prefecture", "513200");
    home.add_org("GSJ", "示例登记局", "prefecture", "513200");
    entry(
        &home,
        "甲局登记信息",
        "conditional",
        &["名称:C:50", "住所:C:200"],
    );
    entry(
        &home,
        "甲局注销信息",
        "conditional",
        &["名称:C:50", "注销日期:D"],
    );
    entry(
        &home,
        "路灯位置信息",
        "unconditional",
        &["名称:C:50", "坐标:C:50"],
    );
    home
}

#[test]
fn the_usual_sheet_is_read_and_every_column_is_named_or_reported() {
    let home = home();
    let file = sheet(&home);
    let done = home.json(&["share", "demand", "import", &file]);
    assert_eq!(
        (&done["created"], &done["rejected"]),
        (&json!(3), &json!(0))
    );
    let read = &done["sheets"][0];
    assert_eq!(read["name"], "需求表");
    assert_eq!(read["header_rows"], json!([2]));
    assert_eq!(read["unused"], json!(["序号", "联系方式"]));
    assert_eq!(
        read["columns"],
        json!({ "consumer": "数据使用单位", "data": "信息资源名称", "items": "信息项名称", "purpose": "数据用途说明" })
    );
    let all = home.json(&["share", "demand", "list"]);
    assert_eq!(
        all[1]["consumer"]["code"], "MZJ",
        "its cell is merged with the one above"
    );
    assert_eq!(all[0]["data"], "甲局登记信息");
    assert_eq!(all[2]["items"], json!(["名称", "坐标"]));
    assert_eq!(all[2]["number"], "d3");
    // The same sheet again brings nothing new, and one that says more changes what it is about.
    let head = home.head();
    let again = home.json(&["share", "demand", "import", &file]);
    assert_eq!(
        (&again["unchanged"], &again["created"]),
        (&json!(3), &json!(0))
    );
    let more = home.file(
        "m.csv",
        "需求部门,需求数据名称,所需信息项,申请依据\n乙局,路灯位置,坐标；名称,城管职责\n",
    );
    let done = home.json(&["share", "demand", "import", &more]);
    assert_eq!(done["updated"], 1);
    assert_eq!(
        home.json(&["share", "demand", "show", "d3"])["basis"],
        "城管职责"
    );
    assert_ne!(home.head(), head);
}

/// What the ledger lacks are mostly the consumers; the wanted provider stays in the words of the wish.
#[test]
fn consumers_that_the_ledger_lacks_are_registered_where_that_is_asked_for() {
    let home = home();
    let file = home.file(
        "n.csv",
        "需求部门,需求数据名称,数据提供单位\n丙局,路灯位置,丁局\n丙 局,甲局登记信息,\n乙局,甲局登记信息,\n",
    );
    let import = ["share", "demand", "import", &file];
    let (code, refused, _) = home.refused(&import);
    assert_eq!(
        (code, &refused["problem_counts"]["org-unknown"]),
        (3, &json!(2)),
        "{refused}"
    );
    let rehearsed = home.json(&[&import[..], &["--create-orgs", "--dry-run"]].concat());
    assert_eq!(rehearsed["orgs_created"], 1);
    let before = home.json(&["org", "list"]).as_array().unwrap().len();
    let done = home.json(&[&import[..], &["--create-orgs"]].concat());
    assert_eq!(
        (&done["created"], &done["orgs_created"]),
        (&json!(3), &json!(1)),
        "{done}"
    );
    let org = home.json(&["org", "show", "丙局"]);
    assert_eq!(
        (&org["code"], &org["incomplete"]),
        (&json!("X-1"), &json!(true))
    );
    assert_eq!(
        home.json(&["org", "list"]).as_array().unwrap().len(),
        before + 1
    );
    let wish = home.json(&["share", "demand", "show", "d1"]);
    assert_eq!(
        (&wish["consumer"]["code"], &wish["provider"]),
        (&json!("X-1"), &json!("丁局"))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    let (code, _) = home.error(&["user", "import", &file, "--create-orgs"]);
    assert_eq!(code, 2, "people are of organisations that are there");
}

#[test]
fn an_export_comes_back_without_a_change_and_numbers_of_other_ledgers_mean_nothing() {
    let home = home();
    let file = sheet(&home);
    home.json(&["share", "demand", "import", &file]);
    let out = home.path().join("out.xlsx").display().to_string();
    home.json(&["share", "demand", "export", "--output", &out]);
    let back = home.json(&["share", "demand", "import", &out]);
    assert_eq!(
        (&back["unchanged"], &back["updated"]),
        (&json!(3), &json!(0))
    );
    let other = home.file(
        "o.csv",
        "需求编号,数据使用单位,所需数据名称\nd1,乙局,公交站点\n",
    );
    assert_eq!(
        home.json(&["share", "demand", "import", &other])["created"],
        1
    );
    assert_eq!(
        home.json(&["share", "demand", "show", "d1"])["data"],
        "甲局登记信息"
    );
}

#[test]
fn an_unknown_consumer_is_a_problem_of_its_cell() {
    let home = home();
    let file = home.file("u.csv", "使用单位,资源名称\n丙局,路灯位置\n,公交站点\n");
    let (code, document, _) = home.refused(&["share", "demand", "import", &file]);
    assert_eq!(code, 3);
    let codes: Vec<&Value> = document["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| &problem["code"])
        .collect();
    assert_eq!(codes, ["org-unknown", "value-required"]);
    assert_eq!(document["problems"][0]["cell"], "A2");
    assert!(
        home.json(&["share", "demand", "list"])
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn wishes_are_matched_and_become_requests_with_what_they_say() {
    let home = home();
    home.json(&["share", "demand", "import", &sheet(&home)]);
    let found = home.json(&["share", "demand", "match"]);
    let best = |at: usize| found[at]["proposals"][0]["entry"].as_str().unwrap();
    assert_eq!((best(0), best(2)), ("e1", "e3"));
    let two = found[1]["proposals"].as_array().unwrap();
    let mut entries: Vec<&str> = two
        .iter()
        .map(|one| one["entry"].as_str().unwrap())
        .collect();
    entries.sort_unstable();
    assert_eq!(entries, ["e1", "e2"], "it names two data");
    assert!(found[0]["proposals"][0]["score"].as_f64().unwrap() > 0.95);
    assert_eq!(
        home.json(&["share", "demand", "show", "d1"])["state"],
        "open"
    );

    // Nobody asks for what is not matched.
    let (code, error) = home.error(&["share", "demand", "submit", "d1"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (4, Some("demand-unmatched"))
    );
    home.json(&["share", "demand", "match", "d2", "--entry", "e2"]);
    home.json(&["share", "demand", "match", "--accept"]);
    let states: Vec<Value> = home
        .json(&["share", "demand", "list"])
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["entry"].clone())
        .collect();
    assert_eq!(states, ["e1", "e2", "e3"]);

    // A wish without basis says so, and the option fills it for those that lack one.
    let (code, error) = home.error(&["share", "demand", "submit", "d1"]);
    assert_eq!(
        (code, error["details"]["missing"].clone()),
        (2, json!(["--basis"]))
    );
    let basis = ["--basis", "救助职责", "--purpose", "核对"];
    let sent = home.json(&[&["share", "demand", "submit", "d1", "d2", "d3"], &basis[..]].concat());
    assert_eq!(sent[0]["purpose"], "审核", "its own purpose goes first");
    assert_eq!(sent[1]["purpose"], "核对");
    assert_eq!(sent[0]["applicant"]["code"], "MZJ");
    assert_eq!(sent[0]["items"], json!(["名称", "住所"]));
    assert_eq!(
        sent[0]["events"][0]["for"]["code"], "MZJ",
        "recorded for the consumer"
    );
    assert_eq!(
        sent[2]["state"], "approved",
        "unconditional data are had at once"
    );
    let wish = home.json(&["share", "demand", "show", "d1"]);
    assert_eq!(
        (&wish["state"], &wish["share_case"]),
        (&json!("submitted"), &json!("share-2026-0001"))
    );
    for args in [
        &["share", "demand", "submit", "d1"][..],
        &["share", "demand", "edit", "d1", "--basis", "x"],
        &["share", "demand", "drop", "d1"],
        &["share", "demand", "match", "d1", "--entry", "e2"],
    ] {
        assert_eq!(home.error(args).1["code"], "demand-submitted", "{args:?}");
    }
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    let acts = home.json(&["audit", "log", "--action", "case-submit"]);
    assert_eq!(acts.as_array().unwrap().len(), 1, "one act for all");
}

#[test]
fn several_wishes_are_matched_to_one_entry() {
    let home = home();
    home.json(&["share", "demand", "import", &sheet(&home)]);
    let nobody = home.error(&["share", "demand", "match", "--entry", "e1"]);
    assert_eq!(
        (nobody.0, nobody.1["code"].as_str()),
        (2, Some("missing-options"))
    );
    let done = home.json(&["share", "demand", "match", "d1", "d3", "--entry", "e1"]);
    let states: Vec<(&Value, &Value)> = done
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["number"], &one["entry"]))
        .collect();
    assert_eq!(
        states,
        [(&json!("d1"), &json!("e1")), (&json!("d3"), &json!("e1"))]
    );
    // All or none.
    let head = home.head();
    assert_eq!(
        home.error(&["share", "demand", "match", "d2", "d9", "--entry", "e1"])
            .0,
        5
    );
    assert_eq!(home.head(), head);
}

#[test]
fn items_that_the_entry_lacks_are_named_and_not_asked_for() {
    let home = home();
    let add = |items: &str| {
        let args = [
            "share",
            "demand",
            "add",
            "--consumer",
            "MZJ",
            "--data",
            "登记信息",
            "--items",
            items,
            "--purpose",
            "审核",
            "--basis",
            "职责",
        ];
        home.json(&args)["number"].as_str().unwrap().to_owned()
    };
    let some = add("名称、联系电话");
    home.json(&["share", "demand", "match", &some, "--entry", "e1"]);
    let run = home.run(&["share", "demand", "submit", &some]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("联系电话"), "{}", run.stderr);
    let case = home.json(&["share", "show", "share-2026-0001"]);
    assert_eq!(case["items"], json!(["名称"]));
    let none = add("联系电话");
    home.json(&["share", "demand", "match", &none, "--entry", "e1"]);
    let (code, error) = home.error(&["share", "demand", "submit", &none]);
    assert_eq!((code, error["code"].as_str()), (4, Some("item-unknown")));
}

#[test]
fn a_wish_belongs_to_its_consumer_and_to_the_authority() {
    let home = home().with_user("qa", "YJ", "clerk");
    let own = ["share", "demand", "add", "--data", "路灯位置", "--consumer"];
    let act = |consumer: &'static str| [&own[..], &[consumer, "--act-as", "qa"]].concat();
    assert_eq!(home.json(&act("YJ"))["number"], "d1");
    assert_eq!(home.error(&act("MZJ")).0, 4);
    assert_eq!(home.error(&act("YJ")).1["code"], "exists");
    let dropped = home.json(&["share", "demand", "drop", "d1", "--reason", "已取得"]);
    assert_eq!(dropped[0]["state"], "dropped");
    assert_eq!(
        home.json(&["share", "demand", "list", "--state", "待匹配"]),
        json!([])
    );
    let history = home.json(&["share", "demand", "history", "d1"]);
    assert_eq!(history[1]["note"], "已取得");
    assert_eq!(
        home.error(&["share", "demand", "list", "--state", "active"])
            .0,
        3
    );
    // Only published entries are matched.
    home.json(&["catalog", "add", "--name", "公交站点", "--provider", "GSJ"]);
    let (code, error) = home.error(&["share", "demand", "match", "d1", "--entry", "e4"]);
    assert_eq!((code, error["code"].as_str()), (4, Some("not-published")));
}

const COMMANDS: &[&[&str]] = &[
    &["share", "demand", "import", "needs.xlsx"],
    &["share", "demand", "list"],
    &["share", "demand", "match"],
    &["share", "demand", "match", "d2", "--entry", "e2"],
    &["share", "demand", "match", "--accept"],
    &["share", "demand", "submit", "d1"],
    &[
        "share",
        "demand",
        "submit",
        "d1",
        "d3",
        "--basis",
        "救助职责",
    ],
    &["share", "demand", "edit", "d1", "--note", "x"],
    &["share", "demand", "drop", "d2", "--reason", "已取得"],
    &["share", "demand", "submit", "d2"],
    &["share", "demand", "show", "d3"],
    &["share", "demand", "show", "d9"],
    &["share", "demand", "list", "--state", "submitted"],
    &["help", "share", "demand", "match"],
];

#[test]
fn in_chinese() {
    let home = home();
    sheet(&home);
    insta::assert_snapshot!("zh", played(&home, COMMANDS, "zh"));
}

#[test]
fn in_english() {
    let home = home();
    sheet(&home);
    insta::assert_snapshot!("en", played(&home, COMMANDS, "en"));
}
