//! Registers: records of organisations that are added, changed, retired and carried from ledger to ledger in one way.

use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

/// A ledger with two bureaus of the prefecture and one of a county; `jia` is a clerk of the first.
fn bureaus() -> Home {
    let home = Home::new();
    for (code, name, region) in [
        ("MZJ", "甲局", "513200"),
        ("CZJ", "乙局", "513200"),
        ("WSJ", "丙县局", "513221"),
    ] {
        let level = if region == "513200" {
            "prefecture"
        } else {
            "county"
        };
        let add = [
            "org",
            "add",
            "--code",
            code,
            "--name",
            name,
            "--kind",
            "administrative",
        ];
        let place = ["--level", level, "--region", region];
        assert_eq!(home.run(&[&add[..], &place].concat()).code, 0);
    }
    let user = [
        "user", "add", "--login", "jia", "--org", "MZJ", "--roles", "clerk",
    ];
    assert_eq!(home.run(&user).code, 0);
    home
}

fn inspected(home: &Home, org: &str, day: &str, scope: &str) -> Value {
    home.json(&[
        "inspect",
        "add",
        "--org",
        org,
        "--inspected-on",
        day,
        "--scope",
        scope,
        "--errors",
        "12",
    ])
}

fn numbers(list: &Value) -> Vec<&str> {
    let all = list.as_array().unwrap().iter();
    all.map(|one| one["number"].as_str().unwrap()).collect()
}

#[test]
fn a_record_is_added_changed_and_retired_and_nothing_is_lost() {
    let home = bureaus();
    let added = inspected(&home, "MZJ", "2026-01-20", "低保对象信息");
    assert_eq!(added["number"], "in1");
    assert_eq!(added["org"], json!({"code": "MZJ", "name": "甲局"}));
    assert_eq!(
        (&added["errors"], &added["corrected"]),
        (&json!(12), &Value::Null)
    );
    assert_eq!(
        (&added["state"], &added["entries"]),
        (&json!("active"), &json!([]))
    );
    let edited = home.json(&[
        "inspect",
        "edit",
        "in1",
        "--corrected",
        "12",
        "--corrected-on",
        "2026-02-01",
    ]);
    assert_eq!(edited["version"], 2);
    let retired = home.json(&[
        "inspect",
        "retire",
        "in1",
        "--reason",
        "登记有误",
        "--on",
        "2026-02-10",
    ]);
    assert_eq!(retired[0]["state"], "retired");
    assert_eq!(retired[0]["retired_reason"], "登记有误");
    let (code, error) = home.error(&["inspect", "retire", "in1", "--reason", "再次"]);
    assert_eq!((code, &error["code"]), (4, &json!("retired")));
    let (code, error) = home.error(&["inspect", "edit", "in1", "--errors", "13"]);
    assert_eq!((code, &error["details"]["day"]), (4, &json!("2026-02-10")));
    let history = home.json(&["inspect", "history", "in1"]);
    let history = history.as_array().unwrap();
    assert_eq!(history.len(), 3);
    assert_eq!(
        history[1]["changes"][0],
        json!({"field": "corrected", "before": null, "after": 12})
    );
    assert_eq!(history[2]["note"], "登记有误");
    // What was retired may be recorded again, as another.
    assert_eq!(
        inspected(&home, "MZJ", "2026-01-20", "低保对象信息")["number"],
        "in2"
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn lists_are_filtered_and_show_a_former_day() {
    let home = bureaus();
    inspected(&home, "MZJ", "2026-01-20", "低保对象信息");
    inspected(&home, "CZJ", "2026-02-20", "预算单位信息");
    inspected(&home, "WSJ", "2026-02-25", "医疗机构信息");
    home.run(&[
        "inspect",
        "retire",
        "in2",
        "--reason",
        "重复",
        "--on",
        "2026-02-28",
    ]);
    let list = |more: &[&str]| home.json(&[&["inspect", "list"], more].concat());
    for (more, found) in [
        (&[][..], &["in1", "in2", "in3"][..]),
        (&["--org", "CZJ"], &["in2"]),
        (&["--region", "513221"], &["in3"]),
        (&["--state", "active"], &["in1", "in3"]),
        (&["--state", "停用"], &["in2"]),
        (&["--search", "低保"], &["in1"]),
        (
            &["--as-of", "2026-02-27", "--state", "active"],
            &["in1", "in2", "in3"],
        ),
        (&["--as-of", "2026-02-01"], &["in1"]),
    ] {
        assert_eq!(numbers(&list(more)), found, "{more:?}");
    }
    let (code, error) = home.error(&["inspect", "show", "in9"]);
    assert_eq!(code, 5);
    assert!(
        error["hint"]
            .as_str()
            .unwrap()
            .contains("abdata inspect list"),
        "{error}"
    );
}

#[test]
fn its_own_people_write_and_the_authority_of_its_region() {
    let home = bureaus();
    let add = |org: &str, login: &str| {
        let mut command = home.command();
        let args = [
            "inspect",
            "add",
            "--org",
            org,
            "--inspected-on",
            "2026-01-20",
            "--scope",
            "全部",
        ];
        command
            .args(args)
            .args(["--act-as", login, "--format", "json"]);
        crate::support::Run::of(command.output().unwrap())
    };
    assert_eq!(add("MZJ", "jia").code, 0);
    let refused = add("CZJ", "jia");
    assert_eq!(refused.code, 4);
    let error: Value = serde_json::from_str(refused.stderr.lines().last().unwrap()).unwrap();
    assert_eq!(error["error"]["code"], "not-own-record");
    for word in ["乙局", "jia"] {
        assert!(
            error["error"]["message"].as_str().unwrap().contains(word),
            "{error}"
        );
    }
    assert!(
        error["error"]["hint"].as_str().unwrap().contains("阿坝"),
        "{error}"
    );
    // A record cannot be given to another organisation, or taken from it.
    let (code, _) = home.error(&["inspect", "edit", "in1", "--org", "CZJ", "--act-as", "jia"]);
    assert_eq!(code, 4);
    let clerk = [
        "user",
        "add",
        "--login",
        "zhu",
        "--org",
        "ABZ",
        "--roles",
        "authority_clerk",
    ];
    let authority = home.json(&["org", "list"]);
    let own = authority
        .as_array()
        .unwrap()
        .iter()
        .find(|org| org["authority"] == true)
        .unwrap();
    let code = own["code"].as_str().unwrap();
    let clerk: Vec<&str> = clerk
        .iter()
        .map(|word| if *word == "ABZ" { code } else { word })
        .collect();
    assert_eq!(home.run(&clerk).code, 0);
    assert_eq!(add("WSJ", "zhu").code, 0);
}

#[test]
fn what_does_not_fit_is_refused_with_its_field() {
    let home = bureaus();
    inspected(&home, "MZJ", "2026-01-20", "低保对象信息");
    for (more, field) in [
        (&["--inspected-on", "2026-03-03"][..], "inspected_on"),
        (&["--corrected", "13"], "corrected"),
        (&["--corrected-on", "2026-01-19"], "corrected_on"),
        (&["--scope", " "], "scope"),
    ] {
        let (code, error) = home.error(&[&["inspect", "edit", "in1"], more].concat());
        assert_eq!(
            (code, &error["details"]["field"]),
            (3, &json!(field)),
            "{error}"
        );
    }
    let again = [
        "inspect",
        "add",
        "--org",
        "甲局",
        "--inspected-on",
        "2026-01-20",
        "--scope",
        "低保对象信息",
    ];
    let (code, error) = home.error(&again);
    assert_eq!((code, &error["code"]), (4, &json!("exists")), "{error}");
    let early = [
        "inspect",
        "retire",
        "in1",
        "--reason",
        "误",
        "--on",
        "2026-01-19",
    ];
    assert_eq!(home.error(&early).0, 4);
}

#[test]
fn a_cell_that_does_not_fit_is_named_and_nothing_is_written() {
    let home = bureaus();
    let rows = "检查单位,检查日期,检查范围,发现错误数,已更正数,更正日期\n\
                甲局,2026-01-20,全部,12,13,\n乙局,2026-01-20,全部,1,1,2026-01-19\n";
    let file = home.file("a.csv", rows);
    let (code, document, _) = home.refused(&["inspect", "import", &file]);
    assert_eq!((code, &document["created"]), (3, &json!(0)));
    let problems = document["problems"].as_array().unwrap();
    let found: Vec<Value> = problems
        .iter()
        .map(|one| json!([one["code"], one["row"], one["field"]]))
        .collect();
    assert_eq!(
        found,
        [
            json!(["value-unfit", 2, "corrected"]),
            json!(["value-unfit", 3, "corrected_on"])
        ]
    );
    assert_eq!(
        problems[0]["message"],
        "已更正数：“13”超出 0 至 12 的范围。"
    );
    let tomorrow = home.file(
        "b.csv",
        "检查单位,检查日期,检查范围\n甲局,2026-03-03,全部\n",
    );
    let (code, document, _) = home.refused(&["inspect", "import", &tomorrow]);
    let problem = &document["problems"][0];
    assert_eq!((code, &problem["row"]), (3, &json!(2)), "{document}");
    assert_eq!(home.json(&["inspect", "list"]), json!([]));
}

#[test]
fn an_export_comes_in_again_without_a_change_and_makes_the_same_elsewhere() {
    let home = bureaus();
    inspected(&home, "MZJ", "2026-01-20", "低保对象信息");
    inspected(&home, "CZJ", "2026-02-20", "预算单位信息");
    home.run(&[
        "inspect",
        "retire",
        "in1",
        "--reason",
        "登记有误",
        "--on",
        "2026-02-28",
    ]);
    inspected(&home, "MZJ", "2026-01-20", "低保对象信息");
    home.run(&[
        "inspect",
        "edit",
        "in2",
        "--entries",
        "e1",
        "--entries",
        "预算单位",
        "--method",
        "抽样",
    ]);
    for (lang, file) in [("zh", "a.xlsx"), ("en", "b.csv"), ("en", "c.xlsx")] {
        home.run(&["inspect", "export", "--output", file, "--lang", lang]);
        let again = home.json(&["inspect", "import", file]);
        assert_eq!(again["unchanged"], 3, "{again}");
        let other = bureaus();
        inspected(&other, "WSJ", "2026-02-25", "医疗机构信息");
        let from = home.path().join(file).display().to_string();
        let made = other.json(&["inspect", "import", &from]);
        assert_eq!(made["created"], 3, "{made}");
        let again = other.json(&["inspect", "import", &from]);
        assert_eq!(again["unchanged"], 3, "{again}");
        let said = |home: &Home| {
            let mut list = home.json(&["inspect", "list"]).as_array().unwrap().clone();
            list.retain(|one| one["org"]["code"] != "WSJ");
            for one in &mut list {
                let one = one.as_object_mut().unwrap();
                one.remove("number");
                one.remove("version");
            }
            list
        };
        assert_eq!(said(&home), said(&other));
    }
    // A blank cell leaves what is there; a filled one changes it.
    let row = "检查单位,检查日期,检查范围,发现错误数,已更正数\n乙局,2026-02-20,预算单位信息,,7\n";
    let file = home.file("more.csv", row);
    assert_eq!(home.json(&["inspect", "import", &file])["updated"], 1);
    let shown = home.json(&["inspect", "show", "in2"]);
    assert_eq!(
        (&shown["errors"], &shown["corrected"]),
        (&json!(12), &json!(7))
    );
}

#[test]
fn merged_organisations_hand_their_records_over() {
    let home = bureaus();
    inspected(&home, "MZJ", "2026-01-20", "低保对象信息");
    inspected(&home, "MZJ", "2026-02-20", "救助对象信息");
    home.run(&["inspect", "retire", "in2", "--reason", "登记有误"]);
    assert_eq!(home.run(&["org", "merge", "MZJ", "CZJ"]).code, 0);
    let list = home.json(&["inspect", "list", "--org", "CZJ"]);
    assert_eq!(numbers(&list), ["in1"]);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn registers_read_well_in_both_languages() {
    for lang in ["zh", "en"] {
        let home = bureaus();
        let text = played(
            &home,
            &[
                &[
                    "inspect",
                    "add",
                    "--org",
                    "甲局",
                    "--inspected-on",
                    "2026-01-20",
                    "--scope",
                    "低保对象信息",
                ],
                &[
                    "inspect",
                    "edit",
                    "in1",
                    "--errors",
                    "3",
                    "--corrected",
                    "2",
                ],
                &["inspect", "list"],
                &["inspect", "history", "in1"],
                &[
                    "inspect",
                    "add",
                    "--org",
                    "乙局",
                    "--inspected-on",
                    "2026-01-20",
                    "--scope",
                    "全部",
                    "--act-as",
                    "jia",
                ],
                &["inspect", "retire", "in1", "--reason", "登记有误"],
                &["inspect", "edit", "in1", "--errors", "4"],
            ],
            lang,
        );
        insta::assert_snapshot!(format!("registers_{lang}"), text);
    }
}

/// Registers are asked by day, by last day and by article, as cases are.
#[test]
fn a_list_is_narrowed_by_days_and_articles() {
    let home = Home::new().with_org();
    for (what, done, until) in [
        ("甲制度", "2026-01-12", "2026-02-01"),
        ("乙制度", "2026-02-10", "2027-02-01"),
    ] {
        home.json(&[
            "duty",
            "add",
            "--org",
            "MZJ",
            "--item",
            "rules",
            "--what",
            what,
            "--done-on",
            done,
            "--valid-until",
            until,
        ]);
    }
    let listed = |more: &[&str]| -> Vec<String> {
        let list = home.json(&[&["duty", "list"], more].concat());
        let numbers = list.as_array().unwrap().iter();
        numbers
            .map(|one| one["number"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(listed(&["--since", "2026-02-01"]), ["du2"]);
    assert_eq!(listed(&["--until", "2026-02-01"]), ["du1"]);
    assert_eq!(listed(&["--overdue"]), ["du1"]);
    assert_eq!(listed(&["--overdue", "--as-of", "2026-01-20"]), [""; 0]);
    assert_eq!(listed(&["--state", "active,retired"]), ["du1", "du2"]);
    assert_eq!(listed(&["--region", "513200"]), ["du1", "du2"]);
    assert_eq!(listed(&["--region", "513221"]), [""; 0]);
    let codes = |args: &[&str]| -> Vec<String> {
        let list = home.json(args);
        let codes = list.as_array().unwrap().iter();
        codes
            .map(|one| one["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(codes(&["org", "list", "--article", "37"]).contains(&"MZJ".to_owned()));
    assert_eq!(codes(&["org", "list", "--since", "2026-03-03"]), [""; 0]);
    assert_eq!(codes(&["region", "list", "--org", "MZJ"]), ["513200"]);
    // What a noun cannot be asked is told, rather than nothing found.
    assert_eq!(home.error(&["user", "list", "--overdue"]).0, 2);
    assert_eq!(home.error(&["user", "list", "--article", "7"]).0, 2);
    home.json(&[
        "user", "add", "--login", "jia", "--name", "甲", "--org", "MZJ",
    ]);
    let users = home.json(&["user", "list", "--region", "513200"]);
    assert_eq!(users[0]["login"], "jia");
}
