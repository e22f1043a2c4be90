//! Organisations, people, regions, editions and settings.

use crate::support::Home;
use serde_json::json;

#[test]
fn an_organisation_is_added_edited_and_shown_with_its_history() {
    let home = Home::new().with_org();
    let org = home.json(&["org", "show", "甲州民政局"]);
    assert_eq!(org["kind"], "administrative");
    assert_eq!(org["level"], "prefecture");
    assert_eq!(org["staff"], json!(["张三", "李四"]));
    assert_eq!(org["uscc"], json!(null));
    assert_eq!(org["authority"], false);
    let edited = home.json(&[
        "org",
        "edit",
        "MZJ",
        "--responsible",
        "王五",
        "--authority",
        "--aliases",
        "民政",
        "--kind",
        "ｕtility",
    ]);
    assert_eq!(
        (&edited["authority"], &edited["kind"]),
        (&json!(true), &json!("utility"))
    );
    assert_eq!(home.json(&["org", "show", "民政"])["code"], "MZJ");
    let cleared = home.json(&[
        "org",
        "edit",
        "MZJ",
        "--responsible",
        "",
        "--authority",
        "no",
    ]);
    assert_eq!(
        (&cleared["responsible"], &cleared["authority"]),
        (&json!(null), &json!(false))
    );
    let history = home.json(&["org", "history", "MZJ"]);
    assert_eq!(history.as_array().unwrap().len(), 3);
    assert_eq!(history[1]["action"], "org-edit");
    let changed = history[1]["changes"].to_string();
    assert!(
        changed.contains("responsible") && changed.contains("王五"),
        "{changed}"
    );
}

#[test]
fn lists_are_filtered_sorted_and_cut() {
    let home = Home::new().with_org();
    let codes = |args: &[&str]| -> Vec<String> {
        let all = home.json(&[&["org", "list"], args].concat());
        all.as_array()
            .unwrap()
            .iter()
            .map(|org| org["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(codes(&["--search", "民政"]), ["MZJ"]);
    assert_eq!(codes(&["--mine"]), ["513200-SJJ"]);
    assert_eq!(codes(&["--sort", "name", "--limit", "1"]), ["MZJ"]);
    assert_eq!(codes(&["--offset", "1"]), ["MZJ"]);
    assert_eq!(codes(&["--region", "汶川"]), Vec::<String>::new());
    assert_eq!(codes(&["--state", "retired"]), Vec::<String>::new());
}

#[test]
fn two_records_of_one_organisation_become_one() {
    let home = Home::new().with_org();
    let heir = home.json(&["org", "merge", "MZJ", "513200-SJJ"]);
    assert_eq!(heir["entries_moved"], 0);
    assert!(heir["aliases"].to_string().contains("甲州民政局"));
    let old = home.json(&["org", "list", "--state", "retired"]);
    assert_eq!(
        old[0]["merged_into"],
        json!({"code": "513200-SJJ", "name": "阿坝州数据局"})
    );
}

#[test]
fn organisations_come_from_a_file_in_any_encoding_and_language() {
    let home = Home::new();
    let text =
        "机构代码,Name,kind,层级,region,专职人员,备注\nA,甲局,行政机关,县级,汶川,张三；李四,x\n";
    let bytes: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let file = home.file("o.csv", bytes);
    let dry = home.json(&["org", "import", &file, "--dry-run"]);
    assert_eq!(
        (&dry["created"], &dry["sheets"][0]["unused"]),
        (&json!(1), &json!(["备注"]))
    );
    assert_eq!(home.json(&["org", "list"]).as_array().unwrap().len(), 1);
    home.json(&["org", "import", &file]);
    let org = home.json(&["org", "show", "A"]);
    assert_eq!(
        (&org["region"], &org["staff"]),
        (&json!("513221"), &json!(["张三", "李四"]))
    );
}

#[test]
fn people_have_roles_in_either_language() {
    let home = Home::new().with_org();
    let user = home.json(&[
        "user",
        "add",
        "--login",
        "qa",
        "--org",
        "甲州民政局",
        "--roles",
        "clerk",
        "--roles",
        "负责人",
    ]);
    assert_eq!(user["roles"], json!(["clerk", "head"]));
    assert_eq!(user["org"], json!({"code": "MZJ", "name": "甲州民政局"}));
    let listed = home.run(&["user", "list"]).stdout;
    assert!(listed.contains("经办人、负责人"), "{listed}");
    let (code, error) = home.error(&["user", "edit", "qa", "--roles", "国王"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (3, Some("value-not-listed"))
    );
    let file = home.file("u.csv", "login,roles,单位\nqa,审计员,\nqb,clerk,MZJ\n");
    let done = home.json(&["user", "import", &file]);
    assert_eq!((&done["created"], &done["updated"]), (&json!(1), &json!(1)));
    assert_eq!(
        home.json(&["user", "show", "qa"])["roles"],
        json!(["auditor"])
    );
}

#[test]
fn a_new_prefecture_loads_its_own_regions() {
    let home = Home::bare();
    let made = home.json(&[
        "init",
        "--sandbox",
        "--region",
        "999900",
        "--region-name",
        "乙州",
        "--org-name",
        "乙州数据局",
    ]);
    assert_eq!(made["authority"]["name"], "乙州数据局");
    assert_eq!(made["region"], "999900");
    let file = home.file(
        "r.csv",
        "code,name,parent\n999901,丙县,999900\n999902,丁县,999900\n",
    );
    assert_eq!(home.json(&["region", "import", &file])["created"], 2);
    assert_eq!(home.json(&["region", "show", "丙县"])["parent"], "999900");
    let (code, error) = home.error(&[
        "region", "add", "--code", "1", "--name", "戊", "--parent", "404",
    ]);
    assert_eq!(
        (code, error["code"].as_str()),
        (3, Some("value-unknown-region"))
    );
}

#[test]
fn the_edition_can_be_read_dated_and_replaced() {
    let home = Home::new();
    let article = home.json(&["law", "show", "第14条"]);
    assert_eq!(article["number"], 14);
    assert_eq!(article["policies"][0]["key"], "catalog.review");
    assert_eq!(
        home.json(&["law", "show"])["articles"]
            .as_array()
            .unwrap()
            .len(),
        44
    );
    let adopted = home.json(&["law", "adopt", "aba-2024", "--starts", "2025-01-10"]);
    assert_eq!(
        (&adopted["starts_on"], &adopted["ends_on"]),
        (&json!("2025-01-10"), &json!("2027-01-09"))
    );
    let listed = home.json(&["law", "list", "--as-of", "2025-01-01"]);
    assert_eq!(listed[0]["standing"], "not_yet");
    let file = home.file("next.toml", "id = 1");
    let (code, error) = home.error(&["law", "import", &file]);
    assert_eq!((code, error["code"].as_str()), (3, Some("edition")));
    let text =
        include_str!("../../src/law/editions/aba-2024.toml").replace("\"aba-2024\"", "\"next\"");
    let file = home.file("next.toml", text);
    assert_eq!(home.json(&["law", "import", &file])["changed"], true);
    assert_eq!(home.json(&["law", "list"]).as_array().unwrap().len(), 2);
}

#[test]
fn settings_are_set_and_let_go() {
    let home = Home::new();
    let set = home.json(&["config", "set", "policy.catalog.review", "8"]);
    assert_eq!(
        set,
        json!({
            "key": "policy.catalog.review", "value": "8", "default": "5", "set": true,
            "label": "审核目录条目", "unit": "working_days", "article": 14
        })
    );
    let table = home.run(&["law", "show", "14", "--lang", "en"]).stdout;
    assert!(
        table.contains("8 working days") && table.contains("policy"),
        "{table}"
    );
    assert_eq!(
        home.json(&["config", "unset", "policy.catalog.review"])["value"],
        "5"
    );
    assert_eq!(
        home.error(&["config", "set", "policy.catalog.review", "soon"])
            .0,
        3
    );
}

#[test]
fn an_export_leaves_its_trace_and_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.path().join("u.json");
    home.json(&["user", "export", "--output", file.to_str().unwrap()]);
    assert_eq!(
        std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let acts = home.json(&["audit", "log", "--action", "导出"]);
    assert_eq!(acts[0]["action"], "export");
    let read: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(
        read[0]["org"],
        json!({"code": "513200-SJJ", "name": "阿坝州数据局"})
    );
    assert_eq!(home.error(&["user", "export", "--output", "u.pdf"]).0, 2);
}

/// A line break in a name would part the lines of lists and mails.
#[test]
fn a_name_is_one_line() {
    let home = Home::new();
    let add = [
        "org",
        "add",
        "--code",
        "B",
        "--name",
        "乙局\n第二行",
        "--kind",
        "administrative",
        "--level",
        "prefecture",
        "--region",
        "513200",
    ];
    assert_eq!(home.json(&add)["name"], "乙局 第二行");
}

#[test]
fn regions_lie_in_no_circle() {
    let home = Home::new();
    home.json(&["region", "add", "--code", "513299", "--name", "甲区"]);
    let region = home.json(&["region", "show", "513299"]);
    assert_eq!(region["parent"], "513200");
    for of in ["513299", "513200"] {
        let (exit, error) = home.error(&["region", "edit", of, "--parent", "513299"]);
        assert_eq!(
            (exit, &error["code"]),
            (3, &"value-cycle".into()),
            "{error}"
        );
    }
}

#[test]
fn an_unknown_region_needs_its_name() {
    let home = Home::bare();
    let (exit, error) = home.error(&["init", "--sandbox", "--region", "513300"]);
    assert_eq!(exit, 2, "{error}");
    assert_eq!(error["details"]["missing"], json!(["--region-name"]));
}
