//! Organisations that were one: who is merged is the heir everywhere, and what shares a name is told apart.

use crate::support::Home;
use serde_json::{Value, json};

/// A ledger with three organisations, A, B and C.
fn three() -> Home {
    let home = Home::new();
    for (code, name) in [("A", "甲机构"), ("B", "乙机构"), ("C", "丙机构")] {
        home.add_org(code, name, "prefecture", "513200");
    }
    home
}

fn provider(home: &Home, entry: &str) -> Value {
    home.json(&["catalog", "show", entry])["provider"]["code"].clone()
}

#[test]
fn a_pending_revision_follows_its_entry_to_the_heir() {
    let home = three();
    let entry = home.published("甲类登记", "A", "2026-01-05", &[]);
    let edit = ["catalog", "edit", &entry, "--summary", "新摘要"];
    home.json(&[&edit[..], &["--correction", "笔误"]].concat());
    assert_eq!(home.json(&["org", "merge", "A", "B"])["entries_moved"], 1);
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        let args = [&["catalog"], verb, &[&entry]].concat();
        let run = home.run(&args);
        assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
    }
    let shown = home.json(&["catalog", "show", &entry]);
    assert_eq!(
        (&shown["provider"]["code"], &shown["summary"]),
        (&json!("B"), &json!("新摘要"))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn a_merged_organisation_is_its_heir_to_the_end_of_the_line() {
    let home = three();
    home.json(&["org", "merge", "A", "B"]);
    home.json(&["org", "merge", "B", "C"]);
    for (number, named) in ["A", "甲机构", "B", "乙机构", "丙机构"].iter().enumerate() {
        let name = format!("登记{number}");
        let add = ["catalog", "add", "--name", &name, "--provider", named];
        let entry = home.json(&add)["id"].as_str().unwrap().to_owned();
        assert_eq!(provider(&home, &entry), "C", "{named}");
    }
    let sheet = crate::catalog_import::sheet(&["导入的登记,甲机构,Z-1,,无条件共享"]);
    let file = home.file("i.csv", sheet);
    assert_eq!(
        home.json(&["catalog", "import", &file])["entries"]["created"],
        1
    );
    assert_eq!(provider(&home, "Z-1"), "C");
    // The record itself can still be read, and says who took its place now.
    let old = home.json(&["org", "show", "A"]);
    assert_eq!(
        (&old["code"], &old["merged_into"]["code"], &old["active"]),
        (&json!("A"), &json!("C"), &json!(false))
    );
    assert_eq!(
        home.json(&["org", "history", "A"])
            .as_array()
            .unwrap()
            .len(),
        3
    );
    // Nor is anything changed by a file that came of it.
    home.json(&["org", "export", "--output", "o.csv"]);
    assert_eq!(home.json(&["org", "import", "o.csv"])["updated"], 0);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    assert_eq!(home.json(&["doctor"])["ok"], true);
}

#[test]
fn what_is_no_longer_active_is_merged_neither_way_and_no_region_loses_its_authority() {
    let home = three();
    home.json(&["org", "merge", "A", "B"]);
    home.json(&["org", "edit", "C", "--active", "false"]);
    let refused = |old: &str, heir: &str| {
        let (code, error) = home.error(&["org", "merge", old, heir]);
        assert_eq!(code, 4, "{error}");
        assert!(error["hint"].is_string(), "{error}");
        error["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused("B", "A"), "org-merged");
    assert_eq!(refused("A", "B"), "org-merged");
    assert_eq!(refused("B", "C"), "org-inactive");
    assert_eq!(refused("C", "B"), "org-inactive");
    assert_eq!(refused("513200-SJJ", "B"), "org-authority-merged");
    home.json(&["org", "edit", "B", "--authority", "true"]);
    home.json(&["org", "merge", "513200-SJJ", "B"]);
    assert_eq!(home.json(&["whoami"])["org"]["code"], "B");
}

#[test]
fn two_organisations_of_one_name_are_warned_of_and_written_by_their_codes() {
    let home = Home::new();
    let columns = "机构代码,机构名称,机构类别,层级,所属区域\n";
    let rows = "Y1,示例站,行政机关,县级,汶川\nY2,示例站,行政机关,县级,理县\n";
    let file = home.file("o.csv", format!("{columns}{rows}"));
    let done = home.json(&["org", "import", &file]);
    assert_eq!(done["created"], 2);
    let problems = done["problems"].as_array().unwrap();
    let codes: Vec<&Value> = problems.iter().map(|problem| &problem["code"]).collect();
    assert_eq!(codes, ["org-name-taken"], "{done}");
    assert_eq!(problems[0]["severity"], "warning");
    let add = ["catalog", "add", "--name", "站点登记", "--provider"];
    assert_eq!(home.error(&[&add[..], &["示例站"]].concat()).0, 2);
    home.json(&[&add[..], &["Y2"]].concat());
    let more = ["--inspected-on", "2026-01-20", "--scope", "登记信息"];
    home.json(&[&["inspect", "add", "--org", "Y1"], &more[..]].concat());
    for (noun, unchanged) in [("catalog", "/entries/unchanged"), ("inspect", "/unchanged")] {
        for ending in ["csv", "xlsx"] {
            let file = format!("{noun}.{ending}");
            home.json(&[noun, "export", "--output", &file]);
            let again = home.json(&[noun, "import", &file]);
            assert_eq!(again.pointer(unchanged), Some(&json!(1)), "{file}: {again}");
        }
    }
    assert_eq!(home.json(&["catalog", "list"])[0]["provider"]["code"], "Y2");
}

#[test]
fn a_code_like_those_that_the_tool_gives_stops_no_import() {
    let home = Home::new();
    home.add_org("X-99999999999999999999", "甲机构", "county", "513221");
    home.add_org("X-abc", "乙机构", "county", "513221");
    let file = home.file(
        "i.csv",
        crate::catalog_import::sheet(&["甲类登记,新机构,Z-1,,无条件共享"]),
    );
    home.json(&["catalog", "import", &file, "--create-orgs"]);
    assert_eq!(home.json(&["org", "show", "新机构"])["code"], "X-1");
}
