//! Export and import: what goes out comes in again, as it was.

use crate::support::Home;
use serde_json::{Value, json};

/// Every field of an entry, each said.
const FULL: &[&str] = &[
    "--code",
    "330000/007",
    "--name",
    "城乡低保对象",
    "--provider",
    "MZJ",
    "--classification",
    "主题/民生保障/社会救助",
    "--classification-code",
    "2/07/031",
    "--department",
    "救助科",
    "--provider-code",
    "11513200MB1234562E",
    "--summary",
    "=低保对象的\n基本情况",
    "--format-class",
    "数据库",
    "--format-type",
    "mysql",
    "--format-other",
    "另存一份",
    "--share-type",
    "有条件共享",
    "--share-condition",
    "用于社会救助审核",
    "--share-reason",
    "含个人信息",
    "--share-basis-kind",
    "法律",
    "--share-basis",
    "某法第一条",
    "--share-method-class",
    "共享平台方式",
    "--share-method-type",
    "接口",
    "--open-type",
    "不予开放",
    "--open-condition",
    "无从开放",
    "--open-basis",
    "含个人信息",
    "--update-cycle",
    "其他",
    "--update-cycle-text",
    "不定期",
    "--usage-requirements=-只用于审核",
    "--published-on",
    "2025-05-04",
    "--related-codes",
    "A-9",
    "--related-codes",
    "0012",
    "--grade",
    "三级",
    "--classified",
    "否",
    "--personal",
    "是",
    "--sensitive",
    "是",
    "--privacy-note",
    "已脱敏",
    "--source-systems",
    "救助系统",
    "--source-systems",
    "核对系统",
    "--source",
    "自行采集",
    "--domain",
    "人口",
    "--theme",
    "民生",
    "--aggregation-state",
    "已归集至基础库",
    "--aggregation-real-time",
    "是",
    "--aggregated-on",
    "2026-01-02",
    "--aggregation-exemption",
    "某条例",
    "--aggregation-demand",
    "乙局",
    "--storage-gb",
    "12.5",
    "--records-10k",
    "0.3",
    "--shared-gb",
    "1",
    "--shared-records-10k",
    "2",
    "--opened-gb",
    "3",
    "--opened-records-10k",
    "4",
    "--scope",
    "个性化目录",
    "--consent-number",
    "某函〔2025〕3号",
    "--consent-date",
    "2025-03-04",
    "--refreshed-on",
    "2026-02-01",
    "--released-on",
    "2026-02-02",
    "--designated-collector",
    "MZJ",
    "--item",
    "姓名:C:50",
    "--item",
    "金额:N:12",
    "--item",
    "照片:jpeg2000",
];

/// Items with every field said, which only a sheet can.
const ITEMS: &str = "信息资源名称,信息资源提供方,共享类型,信息项名称,信息项英文名称,数据类型,数据长度,是否主键,\
敏感属性,涉密属性,信息项共享类型,信息项开放属性,信息项来源系统,信息项说明\n\
养老机构名录,甲州民政局,无条件共享,机构名称,name,字符串型C,100,是,否,否,无条件共享,无条件开放,养老系统,全称\n\
养老机构名录,甲州民政局,无条件共享,床位数,beds,整型I,4,否,否,否,有条件共享,不予开放,养老系统,张\n";

fn filled() -> Home {
    let home = Home::new().with_org();
    home.json(&[&["catalog", "add"], FULL].concat());
    let items = home.file("items.csv", ITEMS);
    assert_eq!(
        home.json(&["catalog", "import", &items])["problems"],
        json!([])
    );
    home.json(&[
        "catalog",
        "add",
        "--name",
        "=1+1 空白条目",
        "--provider",
        "MZJ",
    ]);
    home
}

/// Returns the entries without what belongs to one ledger.
fn said(home: &Home) -> Vec<Value> {
    let mut entries = home.json(&["catalog", "list", "--sort", "name"]);
    for entry in entries.as_array_mut().unwrap() {
        let fields = entry.as_object_mut().unwrap();
        for own in ["id", "version", "state"] {
            assert!(fields.remove(own).is_some(), "{own}");
        }
    }
    entries.as_array().unwrap().clone()
}

/// Names what a value leaves unsaid.
fn unsaid(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Null => found.push(path.to_owned()),
        Value::Array(all) if all.is_empty() => found.push(path.to_owned()),
        Value::Object(fields) => {
            for (key, value) in fields {
                unsaid(value, &format!("{path}/{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_entry_of_this_test_says_everything() {
    let home = filled();
    let mut found = Vec::new();
    let entry = home.json(&["catalog", "show", "330000/007"]);
    let mut fields = entry.as_object().unwrap().clone();
    fields.retain(|key, _| {
        !["items", "sources", "revision", "clocks", "endorsed"].contains(&key.as_str())
    });
    unsaid(&Value::Object(fields), "", &mut found);
    let other = home.json(&["catalog", "show", "e2"]);
    let mut item = other["items"][0].clone();
    // A type that is listed needs no words.
    item.as_object_mut().unwrap().remove("type_text");
    unsaid(&item, "item", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn an_export_comes_in_again_without_a_change() {
    let home = filled();
    for (lang, name) in [
        ("zh", "a.xlsx"),
        ("zh", "a.csv"),
        ("en", "b.xlsx"),
        ("en", "b.csv"),
    ] {
        let file = home.path().join(name).display().to_string();
        home.json(&["--lang", lang, "catalog", "export", "--output", &file]);
        let report = home.json(&["catalog", "import", &file]);
        assert_eq!(
            report["entries"],
            json!({"created": 0, "updated": 0, "unchanged": 3, "rejected": 0}),
            "{name}: {}",
            report["problems"]
        );
        // One entry says no more than its name.
        assert_eq!(
            report["problem_counts"],
            json!({"share-missing": 1}),
            "{name}"
        );
        assert_eq!(report["sheets"][0]["unused"], json!([]), "{name}");
        assert_eq!(report["items"]["unchanged"], 5, "{name}");
    }
}

#[test]
fn an_export_makes_the_same_entries_in_another_ledger() {
    let home = filled();
    for name in ["a.xlsx", "a.csv"] {
        let file = home.path().join(name).display().to_string();
        home.json(&["catalog", "export", "--output", &file]);
        let other = Home::new().with_org();
        let report = other.json(&["catalog", "import", &file]);
        assert_eq!(report["entries"]["created"], 3, "{name}: {report}");
        let (before, after) = (said(&home), said(&other));
        for (before, after) in before.iter().zip(&after) {
            for (key, value) in before.as_object().unwrap() {
                assert_eq!(value, &after[key], "{name}: {key} of {}", before["name"]);
            }
        }
        assert_eq!(before.len(), after.len());
    }
}

#[test]
fn json_goes_out_as_the_list_prints_it() {
    let home = filled();
    let file = home.path().join("a.json").display().to_string();
    home.json(&["catalog", "export", "--output", &file]);
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(written, home.json(&["catalog", "list"]));
    let csv = home.path().join("a.csv").display().to_string();
    home.json(&["catalog", "export", "--output", &csv]);
    let text = std::fs::read_to_string(&csv).unwrap();
    assert!(text.starts_with('\u{feff}'), "a BOM, for Excel");
    assert!(
        text.contains("'=1+1 空白条目") && text.contains("'-只用于审核"),
        "{text}"
    );
    assert_eq!(
        home.run(&["catalog", "export", "--output", "a.pdf"]).code,
        2
    );
    let head = home.head();
    home.json(&["catalog", "export", "--output", &csv]);
    assert_ne!(home.head(), head, "an export leaves a row in the audit");
}
