//! Finding entries: search, lists, columns, by code and by a beginning of it; duplicates and figures.

use crate::support::Home;
use serde_json::{Value, json};

fn stocked() -> Home {
    let home = Home::new().with_org();
    home.add_org("WJJ", "乙县卫健局", "county", "513221");
    let text = "信息资源名称,信息资源提供方,信息资源代码,信息资源摘要,共享类型,开放属性,信息项名称\n\
        城乡低保对象,甲州民政局,30101/001,低保救助的GIS底图,有条件共享,不予开放,姓名\n\
        养老机构名录,甲州民政局,30101/002,全州养老机构,无条件共享,无条件开放,机构名称\n\
        医疗机构名录,乙县卫健局,30202/001,医院和诊所,无条件共享,,床位数\n";
    home.json(&["catalog", "import", &home.file("甲.csv", text)]);
    home
}

fn names(found: &Value) -> Vec<&str> {
    found
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["name"].as_str().unwrap())
        .collect()
}

#[test]
fn search_reads_words_characters_pinyin_and_initials() {
    let home = stocked();
    let cases: [(&str, &[&str]); 12] = [
        ("低保", &["城乡低保对象"]),
        ("机构", &["养老机构名录", "医疗机构名录"]),
        ("医", &["医疗机构名录"]),
        ("yanglao", &["养老机构名录"]),
        ("YLJG", &["养老机构名录", "医疗机构名录"]),
        ("gis", &["城乡低保对象"]),
        ("ＧＩＳ", &["城乡低保对象"]),
        ("床位", &["医疗机构名录"]),
        ("30202", &["医疗机构名录"]),
        ("养老 名录", &["养老机构名录"]),
        ("水库", &[]),
        ("%", &[]),
    ];
    for (text, expected) in cases {
        let found = home.json(&["catalog", "search", text]);
        let mut found = names(&found);
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
    let none = home.run(&["--lang", "en", "catalog", "search", "水库"]);
    assert_eq!(none.code, 0, "an empty list is done");
    assert!(!none.stdout.trim().is_empty(), "and says so");
    let hostile = home.run(&["catalog", "search", "\" OR * NEAR( -"]);
    assert_eq!(hostile.code, 0, "{}", hostile.stderr);
    let limited = home.json(&["catalog", "search", "机构", "--org", "WJJ"]);
    assert_eq!(names(&limited), ["医疗机构名录"]);
}

#[test]
fn lists_are_narrowed_sorted_and_cut() {
    let home = stocked();
    home.json(&["catalog", "submit", "30101/002"]);
    let cases: [(&[&str], &[&str]); 11] = [
        (
            &["--org", "民政局", "--org", "WJJ", "--limit", "1"],
            &["城乡低保对象"],
        ),
        (&["--region", "汶川"], &["医疗机构名录"]),
        (&["--state", "submitted"], &["养老机构名录"]),
        (
            &["--state", "草稿", "--sort", "name"],
            &["医疗机构名录", "城乡低保对象"],
        ),
        (&["--share-type", "有条件共享"], &["城乡低保对象"]),
        (&["--open-type", "withheld"], &["城乡低保对象"]),
        (&["--scope", "local"], &[]),
        (&["--search", "名录", "--org", "WJJ"], &["医疗机构名录"]),
        (&["--mine"], &[]),
        (
            &["--batch", "b1", "--limit", "2"],
            &["城乡低保对象", "养老机构名录"],
        ),
        (&["--since", "2025-01-01"], &[]),
    ];
    for (args, expected) in cases {
        let args = [&["catalog", "list"], args].concat();
        if args.contains(&"民政局") {
            home.json(&["org", "edit", "MZJ", "--aliases", "民政局"]);
        }
        let found = home.json(&args);
        let mut found = names(&found);
        let mut expected = expected.to_vec();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{args:?}");
    }
    let rest = home.json(&["catalog", "list", "--search", "名录", "--offset", "1"]);
    assert_eq!(rest.as_array().unwrap().len(), 1);
    assert_eq!(home.error(&["catalog", "list", "--state", "没有"]).0, 3);
    assert_eq!(home.error(&["catalog", "list", "--org", "NO"]).0, 5);
    assert_eq!(home.error(&["catalog", "list", "--sort", "x"]).0, 3);
}

#[test]
fn lists_come_in_every_format() {
    let home = stocked();
    let run = |args: &[&str]| {
        let run = home.run(&[&["catalog", "list", "--limit", "1"], args].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stdout
    };
    let chosen = ["--columns", "name,provider,items"];
    assert_eq!(
        run(&[&["--format", "csv"], &chosen[..]].concat()),
        "\u{feff}信息资源名称,信息资源提供方,信息项\n城乡低保对象,甲州民政局,1\n"
    );
    let bare = run(&[&["--format", "csv", "--no-headers"], &chosen[..]].concat());
    assert_eq!(
        bare.trim_start_matches('\u{feff}'),
        "城乡低保对象,甲州民政局,1\n"
    );
    let markdown = run(&[&["--format", "md"], &chosen[..]].concat());
    assert!(
        markdown.contains("| 城乡低保对象 | 甲州民政局 |"),
        "{markdown}"
    );
    let lines = run(&["--format", "jsonl"]);
    assert_eq!(serde_json::from_str::<Value>(&lines).unwrap()["id"], "e1");
    assert_eq!(
        home.run(&["catalog", "list", "--columns", "name,foo"]).code,
        2
    );
}

#[test]
fn an_entry_is_shown_by_id_code_or_a_beginning_that_no_other_has() {
    let home = stocked();
    for wanted in ["e3", "30202/001", "302", " e3 "] {
        assert_eq!(
            home.json(&["catalog", "show", wanted])["name"],
            "医疗机构名录",
            "{wanted}"
        );
    }
    let (code, error) = home.error(&["catalog", "show", "301"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("ambiguous")));
    assert_eq!(
        error["details"]["candidates"],
        json!(["e1 城乡低保对象", "e2 养老机构名录"])
    );
    let (code, error) = home.error(&["catalog", "show", "e9"]);
    assert_eq!((code, error["kind"].as_str()), (5, Some("not-found")));
    let (code, error) = home.error(&["catalog", "show", "养老"]);
    assert_eq!(code, 5);
    assert_eq!(
        error["details"]["near"],
        json!(["e2 养老机构名录"]),
        "{error}"
    );
    // A beginning is for reading only.
    let (code, error) = home.error(&["catalog", "submit", "302"]);
    assert_eq!(code, 5, "{error}");
}

#[test]
fn figures_are_counted_by_state_type_and_provider() {
    let home = stocked();
    let stats = home.json(&["catalog", "stats"]);
    assert_eq!(
        stats,
        json!({
            "entries": 3,
            "items": 3,
            "by_state": {"draft": 3},
            "by_share_type": {"conditional": 1, "unconditional": 2},
            "by_open_type": {"none": 1, "unconditional": 1, "withheld": 1},
            "by_org": [
                {"org": {"code": "MZJ", "name": "甲州民政局"}, "entries": 2},
                {"org": {"code": "WJJ", "name": "乙县卫健局"}, "entries": 1}
            ]
        })
    );
    assert_eq!(
        home.json(&["catalog", "stats", "--region", "513221"])["entries"],
        1
    );
}

#[test]
fn near_duplicates_are_clustered_with_reasons() {
    let home = Home::new().with_org();
    home.add_org("RSJ", "甲州人社局", "prefecture", "513200");
    let text = "信息资源名称,信息资源提供方,共享类型,信息项名称\n\
        残疾人证发放信息,甲州民政局,无条件共享,姓名；证号；残疾等级\n\
        残疾人证发放信息,甲州人社局,无条件共享,姓名；证号；残疾等级\n\
        水库名录,甲州人社局,无条件共享,水库名称；库容\n";
    home.json(&["catalog", "import", &home.file("甲.csv", text)]);
    let clusters = home.json(&["catalog", "dedupe"]);
    assert_eq!(clusters.as_array().unwrap().len(), 1, "{clusters}");
    let cluster = &clusters[0];
    assert_eq!(
        (&cluster["cluster"], &cluster["series"]),
        (&json!(1), &json!(false))
    );
    assert!(cluster["score"].as_f64().unwrap() >= 0.85);
    assert!(!cluster["reasons"].as_array().unwrap().is_empty());
    assert_eq!(
        cluster["entries"],
        json!([
            {"id": "e1", "name": "残疾人证发放信息", "provider": {"code": "MZJ", "name": "甲州民政局"}},
            {"id": "e2", "name": "残疾人证发放信息", "provider": {"code": "RSJ", "name": "甲州人社局"}}
        ])
    );
    assert_eq!(
        home.error(&["catalog", "dedupe", "--threshold", "0.1"]).0,
        3
    );
    let head = home.head();
    home.json(&["catalog", "dedupe"]);
    assert_eq!(home.head(), head, "looking is no act");
}
