//! What organisations collect, what they show of their duties, and what can be had by sharing instead.

use crate::check::{found, ids};
use crate::golden::played;
use crate::support::{Home, keys};
use serde_json::{Value, json};

/// A ledger in which 乙局 publishes three entries: one for all, one on conditions, one withheld.
fn catalogue() -> Home {
    let home = Home::new().with_org();
    home.add_org("YJ", "乙局", "prefecture", "513200");
    home.add_org("BJ", "丙局", "prefecture", "513200");
    for (name, share, items) in [
        ("低保对象信息", "无条件共享", ["姓名:C:50", "联系电话:C:20"]),
        ("残疾人信息", "有条件共享", ["姓名:C:50", "残疾等级:C:10"]),
        (
            "信访事项信息",
            "不予共享",
            ["信访人:C:50", "信访诉求:C:500"],
        ),
    ] {
        let add = [
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            "YJ",
            "--share-type",
            share,
        ];
        let more = [
            "--as-published",
            "2026-02-01",
            "--item",
            items[0],
            "--item",
            items[1],
        ];
        home.json(&[&add[..], &more].concat());
    }
    home
}

fn asked(home: &Home, item: &str, org: &str) -> Value {
    home.json(&["collect", "ask", item, "--org", org])
}

fn entries(answer: &Value) -> Vec<&str> {
    let all = answer["entries"].as_array().unwrap().iter();
    all.map(|one| one["id"].as_str().unwrap()).collect()
}

#[test]
fn what_is_shared_is_not_to_be_collected() {
    let home = catalogue().with_user("jia", "MZJ", "clerk");
    let answer = asked(&home, "残疾等级", "MZJ");
    assert_eq!(
        keys(&answer),
        ["article", "collected_by", "entries", "item", "may_collect"]
    );
    assert_eq!(
        (&answer["may_collect"], &answer["article"]),
        (&json!(false), &json!(17))
    );
    let entry = &answer["entries"][0];
    assert_eq!(
        (&entry["id"], &entry["item"]),
        (&json!("e2"), &json!("残疾等级"))
    );
    assert_eq!(entry["provider"], json!({"code": "YJ", "name": "乙局"}));
    assert_eq!(entry["share_type"], "conditional");
    let command = entry["command"].as_str().unwrap();
    let typed: Vec<&str> = command
        .split_whitespace()
        .skip(1)
        .chain(["--act-as", "jia"])
        .collect();
    assert_eq!(home.json(&typed)["procedure"], "share", "{command}");
    // The provider may; so may whoever is designated, and then the provider may not.
    assert_eq!(asked(&home, "残疾等级", "YJ")["may_collect"], true);
    home.json(&[
        "catalog",
        "edit",
        "e2",
        "--designated-collector",
        "BJ",
        "--correction",
        "补登",
    ]);
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        home.json(&[&["catalog"], verb, &["e2"]].concat());
    }
    assert_eq!(asked(&home, "残疾等级", "BJ")["may_collect"], true);
    assert_eq!(asked(&home, "残疾等级", "YJ")["may_collect"], false);
}

#[test]
fn an_answer_says_what_to_do_with_each_kind_of_sharing() {
    let home = catalogue();
    for (item, entry, may, verb) in [
        ("低保对象信息", "e1", false, "share submit"),
        ("低保对象的联系电话", "e1", false, "share submit"),
        ("残疾人/残疾等级", "e2", false, "share submit"),
        ("信访诉求", "e3", true, "compare submit"),
    ] {
        let answer = asked(&home, item, "MZJ");
        assert_eq!(entries(&answer), [entry], "{item}");
        assert_eq!(answer["may_collect"], may, "{item}");
        let command = answer["entries"][0]["command"].as_str().unwrap();
        assert!(
            command.starts_with(&format!("abdata {verb} --entry {entry} --applicant MZJ")),
            "{command}"
        );
    }
    let none = asked(&home, "家庭车辆", "MZJ");
    assert_eq!(
        (entries(&none).len(), &none["may_collect"]),
        (0, &json!(true))
    );
    assert_eq!(home.error(&["collect", "ask", " "]).0, 3);
}

#[test]
fn who_collects_already_is_named_and_a_designated_collector_is_the_only_one() {
    let home = catalogue();
    home.json(&[
        "collect",
        "add",
        "--org",
        "BJ",
        "--item",
        "家庭车辆",
        "--since",
        "2026-01-05",
    ]);
    let answer = asked(&home, "家庭 车辆", "MZJ");
    assert_eq!(answer["may_collect"], true);
    assert_eq!(answer["collected_by"][0]["org"]["code"], "BJ");
    home.json(&["collect", "edit", "co1", "--designated-collector", "BJ"]);
    assert_eq!(asked(&home, "家庭车辆", "MZJ")["may_collect"], false);
    assert_eq!(asked(&home, "家庭车辆", "BJ")["may_collect"], true);
    home.json(&["collect", "retire", "co1", "--reason", "停止采集"]);
    assert_eq!(asked(&home, "家庭车辆", "MZJ")["collected_by"], json!([]));
}

#[test]
fn a_collection_names_its_entry_its_ground_and_its_checks() {
    let home = catalogue();
    let added = home.json(&[
        "collect",
        "add",
        "--org",
        "MZJ",
        "--item",
        "残疾等级",
        "--since",
        "2026-01-05",
        "--entry",
        "e2",
        "--source",
        "个人",
        "--checks",
        "身份证",
        "--checks",
        "face",
        "--compulsory",
        "否",
    ]);
    assert_eq!(added["checks"], json!(["id_card", "face"]));
    assert_eq!(
        (&added["entry"], &added["source"]),
        (&json!("e2"), &json!("people"))
    );
    assert_eq!(added["compulsory"], false);
    for (more, field, exit) in [
        (&["--entry", "没有"][..], "entry", 3),
        (&["--checks", "步态"], "checks", 3),
        (&["--ground", "紧急"], "until", 3),
        (&["--until", "2026-01-04"], "until", 3),
    ] {
        let (code, error) = home.error(&[&["collect", "edit", "co1"], more].concat());
        assert_eq!(
            (code, &error["details"]["field"]),
            (exit, &json!(field)),
            "{error}"
        );
    }
    // The words of closed lists come in again in either language; a cell that names nothing is pointed at.
    for (lang, file) in [("zh", "a.xlsx"), ("en", "b.csv")] {
        home.run(&["collect", "export", "--output", file, "--lang", lang]);
        assert_eq!(
            home.json(&["collect", "import", file])["unchanged"],
            1,
            "{lang}"
        );
    }
    let rows = "采集单位,采集内容,开始采集日期,所属目录,身份验证方式\nMZJ,户籍,2026-01-05,e9,身份证\nMZJ,车辆,2026-01-05,,步态\n";
    let file = home.file("c.csv", rows);
    let (code, document, _) = home.refused(&["collect", "import", &file]);
    assert_eq!(code, 3);
    let problem = |place: usize| {
        let problem = &document["problems"][place];
        let message = problem["message"].as_str().unwrap();
        (problem["field"].clone(), message.to_owned())
    };
    assert_eq!(problem(0).0, "entry");
    assert_eq!(problem(1).0, "checks");
    assert!(problem(1).1.contains("face 人脸"), "{document}");
}

#[test]
fn duties_are_shown_item_by_item_and_go_stale() {
    let home = Home::new().with_org();
    let all = |day: &str| {
        let result = home.json(&[
            "check",
            "A37",
            "--org",
            "MZJ",
            "--as-of",
            day,
            "--fail-on",
            "never",
        ]);
        ids(&result)
            .iter()
            .map(|id| id[..5].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(all("2026-03-02").len(), 8);
    let add = |item: &str, day: &str, more: &[&str]| {
        let add = [
            "duty",
            "add",
            "--org",
            "MZJ",
            "--item",
            item,
            "--what",
            "示例",
            "--done-on",
            day,
        ];
        home.json(&[&add[..], more].concat())
    };
    let added = add("第四项", "2026-02-01", &[]);
    assert_eq!(
        (&added["number"], &added["item"]),
        (&json!("du1"), &json!("training"))
    );
    add(
        "备份".replace("备份", "灾备").as_str(),
        "2026-01-05",
        &["--valid-until", "2026-02-28"],
    );
    assert!(!all("2026-03-02").contains(&"A37-4".to_owned()));
    assert!(
        all("2026-03-02").contains(&"A37-7".to_owned()),
        "it ran out"
    );
    assert!(
        !all("2026-02-28").contains(&"A37-7".to_owned()),
        "its last day counts"
    );
    assert!(
        all("2026-01-31").contains(&"A37-4".to_owned()),
        "it was not held yet"
    );
    home.json(&["config", "set", "policy.duty.training", "2"]);
    home.json(&["duty", "retire", "du1", "--reason", "登记有误"]);
    add("training", "2024-06-01", &[]);
    assert!(
        !all("2026-03-02").contains(&"A37-4".to_owned()),
        "the bureau set two years"
    );
}

#[test]
fn the_first_year_of_the_measures_counts_for_nobody() {
    let home = Home::new().with_org();
    home.json(&["law", "adopt", "aba-2024", "--starts", "2025-04-01"]);
    let result = found(&home, &["A37"]);
    let found = ids(&result);
    assert!(!found.iter().any(|id| id.starts_with("A37-8")), "{found:?}");
    assert!(found.contains(&"A37-7@org:MZJ"), "{found:?}");
}

#[test]
fn collection_reads_well_in_both_languages() {
    for lang in ["zh", "en"] {
        let home = catalogue();
        let text = played(
            &home,
            &[
                &["collect", "ask", "残疾等级", "--org", "MZJ"],
                &["collect", "ask", "信访诉求", "--org", "MZJ"],
                &["collect", "ask", "家庭车辆", "--org", "MZJ"],
                &[
                    "collect",
                    "add",
                    "--org",
                    "MZJ",
                    "--item",
                    "家庭车辆",
                    "--since",
                    "2026-01-05",
                    "--checks",
                    "刷脸",
                    "--compulsory",
                ],
                &["collect", "ask", "家庭车辆", "--org", "BJ"],
                &[
                    "duty",
                    "add",
                    "--org",
                    "MZJ",
                    "--item",
                    "drill",
                    "--what",
                    "应急演练",
                    "--done-on",
                    "2026-02-01",
                ],
                &["duty", "list"],
                &["check", "A17", "A18-3", "A20-5", "A37", "--org", "MZJ"],
                &["rule", "show", "A37-4"],
                &["collect", "--help"],
                &["help", "duty", "import"],
                &["help", "collect", "ask"],
            ],
            lang,
        );
        insta::assert_snapshot!(format!("collects_{lang}"), text);
    }
}
