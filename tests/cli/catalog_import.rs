//! `catalog import`: its contract, its options, and what it refuses.

use crate::catalog_sheet::messy;
use crate::support::{Home, keys};
use serde_json::json;

/// A sheet of one row an entry, as CSV.
pub fn sheet(rows: &[&str]) -> String {
    let mut text = "信息资源名称,信息资源提供方,信息资源代码,信息资源摘要,共享类型\n".to_owned();
    for row in rows {
        text.push_str(row);
        text.push('\n');
    }
    text
}

#[test]
fn the_report_has_the_contracted_keys() {
    let home = Home::new().with_org();
    let file = home.workbook("甲.xlsx", messy());
    let report = home.json(&["catalog", "import", &file]);
    assert_eq!(
        keys(&report),
        [
            "batch",
            "changes",
            "digest",
            "dry_run",
            "entries",
            "file",
            "handed_back",
            "items",
            "missing",
            "orgs_created",
            "problem_counts",
            "problems",
            "refused",
            "sheets"
        ]
    );
    assert_eq!(report["batch"], "b1");
    assert_eq!(report["file"], "甲.xlsx");
    assert_eq!(keys(&report["digest"]), ["algorithm", "value"]);
    assert_eq!(report["digest"]["value"].as_str().unwrap().len(), 64);
    assert_eq!(
        keys(&report["sheets"][0]),
        [
            "columns",
            "first_data_row",
            "header_rows",
            "name",
            "rows",
            "skipped",
            "unused"
        ]
    );
    assert_eq!(
        keys(&report["problems"][0]),
        [
            "cell", "code", "field", "hint", "message", "row", "severity", "sheet", "value"
        ]
    );
    assert_eq!(report["orgs_created"], 0);
    assert_eq!(report["missing"], json!([]));
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let home = Home::new().with_org();
    let file = home.workbook("甲.xlsx", messy());
    home.json(&["catalog", "import", &file]);
    let head = home.head();
    let again = home.json(&["catalog", "import", &file]);
    assert_eq!(again["batch"], json!(null));
    assert_eq!(
        again["entries"],
        json!({"created": 0, "updated": 0, "unchanged": 2, "rejected": 0})
    );
    assert_eq!(home.head(), head, "no act is recorded");
    assert_eq!(
        home.json(&["catalog", "batch", "list"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_dry_run_prints_what_the_run_prints_and_writes_nothing() {
    let home = Home::new();
    let file = home.workbook("甲.xlsx", messy());
    let head = home.head();
    let mut dry = home.json(&["catalog", "import", &file, "--create-orgs", "--dry-run"]);
    assert_eq!(home.head(), head);
    assert_eq!(home.json(&["catalog", "list"]), json!([]));
    assert_eq!(home.json(&["org", "list"]).as_array().unwrap().len(), 1);
    assert_eq!(
        (&dry["batch"], &dry["dry_run"]),
        (&json!(null), &json!(true))
    );
    assert_eq!(dry["orgs_created"], 1);
    let done = home.json(&["catalog", "import", &file, "--create-orgs"]);
    dry["batch"] = done["batch"].clone();
    dry["dry_run"] = json!(false);
    assert_eq!(dry, done);
}

#[test]
fn errors_refuse_the_file_and_the_document_lists_them_all() {
    let home = Home::new().with_org();
    let rows = [
        "低保对象,甲州民政局,,,无条件共享",
        ",甲州民政局,B-1,,无条件共享",
        "养老机构,乙局,,,无条件共享",
        "殡葬机构,,,,无条件共享",
    ];
    let file = home.file("甲.csv", sheet(&rows));
    let head = home.head();
    let (code, report) = home.document(&["catalog", "import", &file]);
    assert_eq!(
        (code, &report["refused"], &report["batch"]),
        (3, &json!(true), &json!(null))
    );
    let counts = &report["problem_counts"];
    assert_eq!(counts["blank-name"], 1, "{counts}");
    assert_eq!(counts["provider-unknown"], 1);
    let unknown = report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .find(|problem| problem["code"] == "provider-unknown")
        .unwrap();
    assert_eq!(
        (&unknown["cell"], &unknown["severity"], &unknown["value"]),
        (&json!("B4"), &json!("error"), &json!("乙局"))
    );
    assert!(unknown["message"].as_str().unwrap().contains("乙局"));
    assert!(unknown["hint"].as_str().unwrap().contains("--create-orgs"));
    assert_eq!(home.head(), head);
    assert_eq!(home.json(&["catalog", "list"]), json!([]));
    let (code, english) = home.document(&["--lang", "en", "catalog", "import", &file]);
    assert_eq!(code, 3);
    let said = english["problems"].to_string();
    assert!(
        said.contains("The provider “乙局” is not registered."),
        "{said}"
    );
}

#[test]
fn partial_writes_the_good_and_strict_takes_no_warning() {
    let home = Home::new().with_org();
    let rows = [
        "低保对象,甲州民政局,,,无条件共享",
        "养老机构,乙局,,,无条件共享",
    ];
    let file = home.file("甲.csv", sheet(&rows));
    let (code, report) = home.document(&["catalog", "import", &file, "--partial"]);
    assert_eq!((code, &report["refused"]), (0, &json!(false)));
    assert_eq!(
        (
            &report["entries"]["created"],
            &report["entries"]["rejected"]
        ),
        (&json!(1), &json!(1))
    );
    let listed = home.json(&["catalog", "list"]);
    assert_eq!(
        (&listed[0]["name"], listed.as_array().unwrap().len()),
        (&json!("低保对象"), 1)
    );
    let bad = home.file("乙.csv", sheet(&rows[1..]));
    let (code, report) = home.document(&["catalog", "import", &bad, "--partial"]);
    assert_eq!(
        (code, &report["refused"]),
        (3, &json!(true)),
        "nothing could be written"
    );
    let warned = home.file(
        "丙.csv",
        sheet(&["殡葬机构,甲州民政局,,,有条件共享（须审批）"]),
    );
    let (code, report) = home.document(&["catalog", "import", &warned, "--strict"]);
    assert_eq!(
        (code, &report["problems"][0]["severity"]),
        (3, &json!("error"))
    );
    assert_eq!(home.run(&["catalog", "import", &warned]).code, 0);
}

#[test]
fn the_mode_says_which_rows_are_taken() {
    let home = Home::new().with_org();
    let one = home.file("一.csv", sheet(&["低保对象,甲州民政局,A-1,旧,无条件共享"]));
    let two = home.file(
        "二.csv",
        sheet(&[
            "低保对象,甲州民政局,A-1,新,无条件共享",
            "养老机构,甲州民政局,A-2,,无条件共享",
        ]),
    );
    let (code, report) = home.document(&["catalog", "import", &one, "--mode", "update"]);
    assert_eq!(
        (code, &report["problem_counts"]["entry-unknown"]),
        (3, &json!(1))
    );
    home.json(&["catalog", "import", &one, "--mode", "create"]);
    let (code, report) = home.document(&["catalog", "import", &two, "--mode", "create"]);
    assert_eq!(
        (code, &report["problem_counts"]["entry-exists"]),
        (3, &json!(1))
    );
    let (code, report) =
        home.document(&["catalog", "import", &two, "--mode", "只更新", "--partial"]);
    assert_eq!((code, &report["entries"]["updated"]), (0, &json!(1)));
    assert_eq!(home.json(&["catalog", "show", "A-1"])["summary"], "新");
    let report = home.json(&["catalog", "import", &two]);
    assert_eq!(
        report["entries"],
        json!({"created": 1, "updated": 0, "unchanged": 1, "rejected": 0})
    );
    assert_eq!(
        home.error(&["catalog", "import", &two, "--mode", "merge"])
            .0,
        3
    );
}

#[test]
fn the_provider_may_be_given_made_or_known_by_another_name() {
    let home = Home::new().with_org();
    let file = home.file("甲.csv", "信息资源名称,共享类型\n低保对象,无条件共享\n");
    let (code, report) = home.document(&["catalog", "import", &file]);
    assert_eq!(
        (code, &report["problem_counts"]["provider-missing"]),
        (3, &json!(1))
    );
    let report = home.json(&["catalog", "import", &file, "--provider", "MZJ"]);
    assert_eq!(report["entries"]["created"], 1);
    assert_eq!(
        home.error(&["catalog", "import", &file, "--provider", "NO"])
            .0,
        5
    );
    // The same agency under an alias, in other widths.
    home.json(&["org", "edit", "MZJ", "--aliases", "州民政局（本级）"]);
    let alias = home.file("乙.csv", sheet(&["低保对象, 州民政局(本级) ,,,无条件共享"]));
    assert_eq!(
        home.json(&["catalog", "import", &alias])["entries"]["unchanged"],
        1
    );
    // Two agencies that answer to one name.
    home.json(&[
        "org",
        "add",
        "--code",
        "Z",
        "--name",
        "丙局",
        "--kind",
        "utility",
        "--level",
        "county",
        "--region",
        "513221",
        "--aliases",
        "州民政局",
    ]);
    home.json(&["org", "edit", "MZJ", "--aliases", "州民政局"]);
    let both = home.file("丙.csv", sheet(&["殡葬机构,州民政局,,,无条件共享"]));
    let (code, report) = home.document(&["catalog", "import", &both]);
    assert_eq!(
        (code, &report["problem_counts"]["provider-ambiguous"]),
        (3, &json!(1))
    );
}

#[test]
fn unknown_organisations_are_registered_where_asked_for() {
    let home = Home::new();
    let file = home.file(
        "甲.csv",
        "信息资源名称,信息资源提供方,信息资源提供方代码,共享类型\n\
         低保对象,甲局,11513200MB1234562E,无条件共享\n\
         养老机构,乙局,,无条件共享\n\
         殡葬机构,乙局,,无条件共享\n",
    );
    let report = home.json(&["catalog", "import", &file, "--create-orgs"]);
    assert_eq!(report["orgs_created"], 2);
    assert_eq!(
        home.json(&["org", "show", "甲局"])["code"],
        "11513200MB1234562E"
    );
    let made = home.json(&["org", "show", "乙局"]);
    assert_eq!(
        (
            &made["code"],
            &made["incomplete"],
            &made["kind"],
            &made["region"],
            &made["level"]
        ),
        (
            &json!("X-1"),
            &json!(true),
            &json!("administrative"),
            &json!("513200"),
            &json!("prefecture")
        )
    );
    let again = home.json(&["catalog", "import", &file, "--create-orgs"]);
    assert_eq!(
        (&again["orgs_created"], &again["batch"]),
        (&json!(0), &json!(null))
    );
}

#[test]
fn what_the_file_lacks_is_named_and_never_retired() {
    let home = Home::new().with_org();
    let both = [
        "低保对象,甲州民政局,A-1,,无条件共享",
        "养老机构,甲州民政局,,,无条件共享",
    ];
    home.json(&["catalog", "import", &home.file("一.csv", sheet(&both))]);
    let report = home.json(&["catalog", "import", &home.file("二.csv", sheet(&both[1..]))]);
    assert_eq!(
        report["missing"],
        json!([{
            "id": "e1",
            "code": "A-1",
            "name": "低保对象",
            "provider": {"code": "MZJ", "name": "甲州民政局"}
        }])
    );
    assert_eq!(home.json(&["catalog", "show", "e1"])["state"], "draft");
}

#[test]
fn two_providers_with_one_credit_code_become_two_organisations() {
    let home = Home::new();
    let file = home.file(
        "两局.csv",
        "信息资源名称,信息资源提供方,信息资源提供方代码\n低保对象,甲局,91350100M000100Y43\n婚姻登记,乙局,91350100M000100Y43\n",
    );
    let report = home.json(&["catalog", "import", &file, "--create-orgs"]);
    assert_eq!(report["orgs_created"], 2, "{report}");
    let codes: Vec<String> = home
        .json(&["org", "list"])
        .as_array()
        .unwrap()
        .iter()
        .map(|org| org["code"].as_str().unwrap().to_owned())
        .collect();
    assert!(
        codes.contains(&"91350100M000100Y43".to_owned()) && codes.contains(&"X-1".to_owned()),
        "{codes:?}"
    );
}
