//! Collections outside the ordinary: temporary ones (Art. 17¶3), and those in an emergency (Art. 21).

use crate::support::{Home, refusal_exit};
use serde_json::{Value, json};

fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("安置人员信息", "MZJ", "2026-01-05", &[]);
    home.published("企业登记信息", "YI", "2026-01-05", &[]);
    home.with_user("jia", "MZJ", "clerk")
}

const EMERGENCY: [&str; 12] = [
    "emergency",
    "submit",
    "--kind",
    "应急采集",
    "--data",
    "受灾人员信息",
    "--legal-basis",
    "《示例应对法》第九条",
    "--event-kind",
    "突发事件",
    "--event",
    "示例地震",
];

const TEMPORARY: [&str; 10] = [
    "emergency",
    "submit",
    "--kind",
    "temporary",
    "--data",
    "安置人员信息",
    "--ground",
    "urgent_need",
    "--planned-end",
    "2026-04-01",
];

/// Acts as the clerk of the collecting organisation.
fn act(home: &Home, args: &[&str]) -> Value {
    home.json(&[&["--act-as", "jia"], args].concat())
}

/// Runs what is refused; returns code, article and hint.
fn refused(home: &Home, args: &[&str]) -> (String, String, String) {
    let (code, error) = home.error(&[&["--act-as", "jia"], args].concat());
    assert_eq!(code, refusal_exit(&error), "{args:?}: {error}");
    let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
    (text("code"), text("message"), text("hint"))
}

fn dispose<'a>(class: &'a str, by: &'a str) -> [&'a str; 7] {
    [
        "emergency",
        "dispose",
        "emergency-2026-0001",
        "--class",
        class,
        "--by",
        by,
    ]
}

#[test]
fn an_emergency_goes_from_declaration_to_the_last_class() {
    let home = home();
    let case = act(&home, &[&EMERGENCY[..], &["--on", "2026-02-02"]].concat());
    assert_eq!(
        (&case["number"], &case["respondent"]["code"]),
        (&json!("emergency-2026-0001"), &json!("MZJ"))
    );
    assert_eq!(
        (&case["state"], &case["clocks"]),
        (&json!("declared"), &json!([]))
    );
    let on = |verb, day| ["emergency", verb, "emergency-2026-0001", "--on", day];
    act(&home, &on("start", "2026-02-02"));
    let case = act(&home, &on("end", "2026-02-09"));
    let clock = &case["clocks"][0];
    assert_eq!(
        (&clock["name"], &clock["article"], &clock["policy"]),
        (&json!("disposal"), &json!(21), &json!(true))
    );
    assert_eq!(clock["working_days"], 20);
    let close = ["emergency", "close", "emergency-2026-0001"];
    assert_eq!(refused(&home, &close).0, "emergency-unassessed");
    let assess = ["emergency", "assess", "emergency-2026-0001", "--class"];
    let named = [
        "个人信息，other",
        "--class",
        "privacy",
        "--on",
        "2026-02-10",
    ];
    let case = act(&home, &[&assess[..], &named[..]].concat());
    assert_eq!(case["state"], "assessed");
    for class in ["personal_information", "privacy", "other_data"] {
        assert_eq!(case[class], "pending", "{class}");
    }
    assert_eq!(case["state_secret"], json!(null));
    let (code, message, hint) = refused(&home, &close);
    assert_eq!(code, "emergency-undisposed");
    assert!(
        message.contains("个人信息") && message.contains("第二十一条"),
        "{message}"
    );
    assert!(hint.contains("abdata emergency dispose"), "{hint}");

    let (code, message, _) = refused(&home, &dispose("privacy", "retained"));
    assert_eq!(code, "emergency-retained");
    assert!(message.contains("个人隐私"), "{message}");
    assert_eq!(
        refused(&home, &dispose("privacy", "pending")).0,
        "emergency-pending"
    );
    let law = ["--basis", "《示例档案法》第三条"];
    act(&home, &[&dispose("privacy", "留存")[..], &law].concat());
    // The law of one class is none of another.
    let (code, message, _) = refused(&home, &dispose("personal", "retained"));
    assert_eq!(code, "emergency-retained");
    assert!(message.contains("个人信息"), "{message}");
    act(&home, &dispose("personal", "destroyed"));
    let case = act(&home, &dispose("其他", "retained"));
    assert_eq!(
        (&case["state"], &case["clocks"][0]["ended_on"]),
        (&json!("disposing"), &json!("2026-03-02"))
    );
    let (code, message, _) = refused(&home, &close);
    assert_eq!(code, "emergency-running");
    assert!(message.contains("第二十一条"), "{message}");
    let shut = [
        "emergency",
        "shut",
        "emergency-2026-0001",
        "--applications",
        "登记小程序",
    ];
    act(&home, &shut);
    let case = act(&home, &close);
    assert_eq!(
        (&case["state"], &case["allowed"]),
        (&json!("closed"), &json!([]))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn options_that_name_classes_say_what_there_is() {
    let home = home();
    act(&home, &EMERGENCY);
    act(&home, &["emergency", "end", "emergency-2026-0001"]);
    let (code, error) = home.error(&dispose("乱写", "destroyed"));
    assert_eq!(
        (code, &error["code"]),
        (3, &json!("value-not-listed")),
        "{error}"
    );
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("personal_information 个人信息"),
        "{message}"
    );
    let (code, error) = home.error(&["emergency", "dispose", "emergency-2026-0001"]);
    assert_eq!(code, 2);
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("--class") && message.contains("--by"),
        "{message}"
    );
    let needs = home.json(&["emergency", "show", "emergency-2026-0001"]);
    let allowed = needs["allowed"].as_array().unwrap();
    let of = |action: &str| allowed.iter().find(|one| one["action"] == action).unwrap();
    assert_eq!(of("dispose")["needs"], json!(["class", "by"]));
    assert_eq!(of("assess")["needs"], json!(["class"]));
    let help = home.run(&["emergency", "dispose", "--help"]).stdout;
    assert!(
        help.contains("sealed 封存") && !help.contains("pending"),
        "{help}"
    );
}

#[test]
fn a_class_found_later_gives_no_further_term() {
    let home = home();
    act(&home, &[&EMERGENCY[..], &["--on", "2026-02-02"]].concat());
    let end = [
        "emergency",
        "end",
        "emergency-2026-0001",
        "--on",
        "2026-02-03",
    ];
    act(&home, &end);
    let first = [&dispose("privacy", "sealed")[..], &["--on", "2026-02-04"]].concat();
    let case = act(&home, &first);
    // Naming a class adds to the assessment, and is none.
    assert_eq!(case["clocks"][0]["ended_on"], json!(null), "{case}");
    let mut assess = [
        "emergency",
        "assess",
        "emergency-2026-0001",
        "--class",
        "privacy",
        "--on",
        "2026-02-04",
    ];
    let case = act(&home, &assess);
    assert_eq!(case["clocks"][0]["ended_on"], "2026-02-04", "{case}");
    assess[4] = "商业秘密";
    let case = act(&home, &assess[..5]);
    assert_eq!(
        (&case["privacy"], &case["commercial_secret"]),
        (&json!("sealed"), &json!("pending"))
    );
    let clock = |case: &Value, nth: usize| {
        let held = &case["clocks"][nth];
        (held["started_on"].clone(), held["ended_on"].clone())
    };
    // What is found later has no term of its own: it counts from the end of the event.
    assert_eq!(clock(&case, 1), (json!("2026-02-03"), json!(null)));
    let case = act(&home, &dispose("商业秘密", "destroyed"));
    assert_eq!(clock(&case, 1), (json!("2026-02-03"), json!("2026-03-02")));
    assert_eq!(
        refused(&home, &dispose("商业秘密", "sealed")).0,
        "emergency-destroyed"
    );
    let found = [&assess[..4], &["个人信息"]].concat();
    let case = act(&home, &found);
    assert_eq!(clock(&case, 2), (json!("2026-02-03"), json!(null)));
}

#[test]
fn a_temporary_collection_is_catalogued_in_an_entry_of_its_own() {
    let home = home();
    act(&home, &TEMPORARY);
    let catalogue = |entry| {
        [
            "emergency",
            "catalogue",
            "emergency-2026-0001",
            "--entry",
            entry,
        ]
    };
    let (code, _, hint) = refused(&home, &catalogue("e2"));
    assert_eq!(code, "emergency-entry-foreign");
    assert!(hint.contains("abdata share submit --entry e2"), "{hint}");
    home.json(&["catalog", "add", "--name", "草稿", "--provider", "MZJ"]);
    assert_eq!(
        refused(&home, &catalogue("e3")).0,
        "emergency-entry-unpublished"
    );
    let (code, message, hint) = refused(&home, &["emergency", "end", "emergency-2026-0001"]);
    assert_eq!(code, "emergency-is-temporary");
    assert!(message.contains("第十七条"), "{message}");
    assert!(hint.contains("abdata emergency catalogue"), "{hint}");
    let case = act(&home, &catalogue("e1"));
    assert_eq!(
        (&case["state"], &case["catalogued_entries"]),
        (&json!("catalogued"), &json!(["e1"]))
    );
    act(&home, &TEMPORARY);
    let case = act(&home, &["emergency", "stop", "emergency-2026-0002"]);
    assert_eq!(case["state"], "stopped");
}

#[test]
fn what_does_not_go_together_is_refused() {
    let home = home();
    let (code, message, _) = refused(&home, &[&TEMPORARY[..], &["--event", "示例地震"]].concat());
    assert_eq!(code, "emergency-unfit");
    assert!(message.contains("--event"), "{message}");
    let mut early = TEMPORARY;
    early[9] = "2026-03-01";
    assert_eq!(refused(&home, &early).0, "emergency-planned-end");
    let bare = ["emergency", "submit", "--kind", "应急", "--data", "甲"];
    let (code, message, _) = refused(&home, &bare);
    assert_eq!(code, "missing-options");
    assert!(
        message.contains("--legal-basis") && !message.contains("--ground"),
        "{message}"
    );
}

const HEADER: &str = "采集类别,采集部门,采集的数据,临时采集情形,计划结束日期,应急采集法定依据,应急事由类别,应急事由,申报日期,开始采集日期,应急结束日期,分类评估日期,处置日期,关停应用日期,个人信息处置,其他数据处置,关停的应用,停止采集日期,纳入目录日期,纳入的目录,办结日期,办理状态\n";

fn ledger() -> String {
    let rows = [
        "应急采集,甲州民政局,受灾人员,,,《示例法》,突发事件,甲震,2026-01-05,2026-01-05,2026-01-08,2026-01-09,2026-01-12,2026-01-09,销毁,留存,小程序,,,,2026-01-13,已办结",
        "应急,甲州民政局,受灾房屋,,,《示例法》,突发事件,乙震,2026-01-06,,2026-01-08,2026-01-09,,,待处置,,,,,,,已评估",
        "应急,甲州民政局,受灾道路,,,《示例法》,国防动员,丙演练,2026-01-06,,,,,,,,,,,,,",
        "临时采集,甲州民政局,安置人员,紧急需要,2026-02-20,,,,2026-01-07,2026-01-07,,,,,,,,2026-02-10,,,,已停止采集",
        "临时采集,甲州民政局,安置点,特殊业务,2026-02-20,,,,2026-01-07,,,,,,,,,,2026-02-10,安置人员信息,,已纳入目录",
    ];
    format!("{HEADER}{}\n", rows.join("\n"))
}

#[test]
fn ledgers_of_former_years_come_in_and_go_out_in_both_languages() {
    let home = home();
    let file = home.file("rows.csv", ledger());
    let (code, taken) = home.document(&["emergency", "import", &file]);
    assert_eq!((code, &taken["created"]), (0, &json!(5)), "{taken}");
    assert_eq!(taken["sheets"][0]["unused"], json!([]), "{taken}");
    let steps = |home: &Home, number: &str| {
        let case = home.json(&["emergency", "show", number]);
        let events = case["events"].as_array().unwrap().iter();
        let told: Vec<String> = events
            .map(|event| format!("{} {}", event["action"], event["effective_on"]).replace('"', ""))
            .collect();
        (case, told)
    };
    let (case, told) = steps(&home, "emergency-2026-0001");
    assert_eq!(
        told,
        [
            "submit 2026-01-05",
            "start 2026-01-05",
            "end 2026-01-08",
            "shut 2026-01-09",
            "assess 2026-01-09",
            "dispose 2026-01-12",
            "close 2026-01-13"
        ]
    );
    assert_eq!(
        (&case["personal_information"], &case["other_data"]),
        (&json!("destroyed"), &json!("retained"))
    );
    assert_eq!(case["clocks"][0]["ended_on"], "2026-01-12");
    let (case, told) = steps(&home, "emergency-2026-0002");
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(
        (&case["state"], &case["personal_information"]),
        (&json!("assessed"), &json!("pending"))
    );
    let again = home.document(&["emergency", "import", &file]).1;
    assert_eq!(again["unchanged"], 5, "{again}");
    let other = self::home();
    for lang in ["zh", "en"] {
        let out = home.path().join(format!("rows-{lang}.csv"));
        let out = out.display().to_string();
        home.json(&["--lang", lang, "emergency", "export", "--output", &out]);
        let here = home.document(&["emergency", "import", &out]).1;
        assert_eq!(here["unchanged"], 5, "{lang}: {here}");
        let there = other.document(&["emergency", "import", &out]).1;
        assert_eq!(there["refused"], false, "{lang}: {there}");
        for number in 1..=5 {
            let number = format!("emergency-2026-{number:04}");
            let (mut held, told) = steps(&home, &number);
            let (mut found, events) = steps(&other, &number);
            assert_eq!(events, told, "{lang} {number}");
            for case in [&mut held, &mut found] {
                case.as_object_mut().unwrap().remove("events");
            }
            assert_eq!(found, held, "{lang} {number}");
        }
    }
    let out = home.path().join("all.xlsx").display().to_string();
    home.json(&["emergency", "export", "--output", &out]);
    let again = home.document(&["emergency", "import", &out]).1;
    assert_eq!(again["unchanged"], 5, "{again}");
}

#[test]
fn a_ledger_that_contradicts_itself_is_refused_in_its_cells() {
    let home = home();
    let rows = "应急采集,甲州民政局,甲,特殊业务,,《示例法》,突发事件,甲震,2026-01-05,,,,,,,,,,,,,\n\
                临时采集,甲州民政局,乙,特殊业务,2026-01-01,,,,2026-01-05,,,,,,,,,,,,,\n\
                临时采集,甲州民政局,丙,特殊业务,2026-02-01,,,,2026-01-05,,,,,,,,,,2026-01-09,企业登记信息,,已纳入目录\n\
                临时采集,甲州民政局,丁,特殊业务,2026-02-01,,,,2026-01-05,,2026-01-09,,,,,,,,,,,已结束\n\
                ,甲州民政局,戊,,,,,,2026-01-05,,,,,,,,,,,,,\n";
    let file = home.file("rows.csv", format!("{HEADER}{rows}"));
    let (code, taken) = home.document(&["emergency", "import", &file]);
    assert_eq!(code, 3);
    let problems = taken["problems"].as_array().unwrap();
    let errors = problems.iter().filter(|one| one["severity"] == "error");
    let fields: Vec<&Value> = errors.map(|one| &one["field"]).collect();
    assert_eq!(
        fields,
        [
            "kind",
            "planned_end",
            "catalogued_entries",
            "over_on",
            "kind"
        ],
        "{taken}"
    );
}

#[test]
fn a_ledger_keeps_the_law_of_each_class_and_that_there_were_no_applications() {
    let home = home();
    let header = "采集类别,采集部门,采集的数据,应急采集法定依据,应急事由类别,应急事由,申报日期,应急结束日期,分类评估日期,处置日期,关停应用日期,关停的应用,个人信息处置,个人隐私处置,留存依据,办理状态\n";
    let row = |privacy, law| {
        format!(
            "{header}应急采集,甲州民政局,受灾人员,《示例法》,突发事件,甲震,2026-01-05,2026-01-08,2026-01-09,2026-01-12,2026-01-12,没有应用,留存,{privacy},{law},处置中\n"
        )
    };
    let file = home.file("rows.csv", row("", "《甲法》第一条"));
    let taken = home.document(&["emergency", "import", &file]).1;
    assert_eq!(taken["created"], 1, "{taken}");
    let show = || home.json(&["emergency", "show", "emergency-2026-0001"]);
    assert_eq!(show()["retention_basis"], "个人信息：《甲法》第一条");
    // The row says nothing else than it did.
    let taken = home.document(&["emergency", "import", &file]).1;
    assert_eq!(taken["unchanged"], 1, "{taken}");
    let law = ["--basis", "《乙法》第二条"];
    act(&home, &[&dispose("privacy", "留存")[..], &law].concat());
    let both = "个人信息：《甲法》第一条；个人隐私：《乙法》第二条";
    assert_eq!(show()["retention_basis"], both);
    let out = home.path().join("out.csv").display().to_string();
    home.json(&["emergency", "export", "--output", &out]);
    let other = self::home();
    let taken = other.document(&["emergency", "import", &out]).1;
    assert_eq!(taken["created"], 1, "{taken}");
    let there = other.json(&["emergency", "show", "emergency-2026-0001"]);
    assert_eq!(
        (&there["retention_basis"], &there["applications"]),
        (&json!(both), &json!("没有应用"))
    );
}
