//! Disputes over entries (Art. 14¶2, 24¶5, 26): how they climb, who may do what, and what their outcome changes.

use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

/// Entries: 1 and 2 of the registry (withheld, conditional), 3 of the tax office. The tests' own login is the prefecture's
/// authority; the parties have clerks.
fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("GSJ", "示例登记局", "prefecture", "513200");
    home.add_org("SWJ", "示例税务局", "prefecture", "513200");
    let entry = |name: &str, provider: &str, more: &[&str]| {
        let add = [
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            provider,
            "--as-published",
            "2026-01-05",
        ];
        home.json(&[&add[..], more].concat());
    };
    let withheld = [
        "--share-type",
        "withheld",
        "--share-basis-kind",
        "law",
        "--share-basis",
        "《示例法》第九条",
    ];
    entry("企业用电量", "GSJ", &withheld);
    let conditional = [
        "--share-type",
        "conditional",
        "--share-condition",
        "限审批核验",
        "--share-reason",
        "含经营信息",
    ];
    entry("企业登记信息", "GSJ", &conditional);
    entry("企业登记信息表", "SWJ", &conditional);
    home.with_user("buyer", "MZJ", "clerk")
        .with_user("seller", "GSJ", "clerk")
        .with_user("tax", "SWJ", "clerk")
        .with_user("desk", "阿坝州数据局", "authority_clerk")
}

fn submit<'a>(kind: &'a str, entries: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let submit = [
        "dispute",
        "submit",
        "--kind",
        kind,
        "--entry",
        entries,
        "--claim",
        "示例主张",
    ];
    [&submit[..], more].concat()
}

fn code(home: &Home, args: &[&str]) -> String {
    let (exit, error) = home.error(args);
    assert_eq!(exit, 4, "{args:?}: {error}");
    error["code"].as_str().unwrap().to_owned()
}

fn entry(home: &Home, id: &str) -> Value {
    home.json(&["catalog", "show", id])
}

const CASE: &str = "dispute-2026-0001";

#[test]
fn organisations_climb_to_the_government_and_its_decision_changes_the_entry() {
    let home = home();
    let case = home.json(&submit("share-type", "e1", &["--act-as", "buyer"]));
    assert_eq!(
        (&case["number"], &case["state"]),
        (&json!(CASE), &json!("negotiating"))
    );
    assert_eq!(
        (&case["former_type"], &case["entries"]),
        (&json!("withheld"), &json!(["e1"]))
    );
    let clock = &case["clocks"][0];
    assert_eq!(
        (&clock["name"], &clock["policy"], &clock["article"]),
        (&json!("step"), &json!(true), &json!(24))
    );
    assert_eq!(
        (&clock["org"]["code"], &clock["due_on"]),
        (&json!("GSJ"), &json!("2026-03-16"))
    );

    // The applicant alone cannot settle what another's entry says.
    let outcome = ["--share-type", "unconditional"];
    let settle = ["dispute", "settle", CASE, "--act-as", "buyer"];
    assert_eq!(code(&home, &[&settle[..], &outcome].concat()), "role");
    let escalate = ["dispute", "escalate", CASE, "--reason", "协商不成"];
    let case = home.json(&[&escalate[..], &["--act-as", "buyer"]].concat());
    assert_eq!(case["state"], "with_authority");
    assert_eq!(case["clocks"][0]["ended_on"], "2026-03-02");
    assert_eq!(case["clocks"][1]["org"]["name"], "阿坝州数据局");
    assert_eq!(
        code(&home, &[&escalate[..], &["--act-as", "seller"]].concat()),
        "role"
    );
    let case = home.json(&escalate);
    assert_eq!(case["state"], "with_government");
    assert_eq!(case["clocks"].as_array().unwrap().len(), 3);

    let decide = [
        "dispute",
        "decide",
        CASE,
        "--number",
        "示例府函〔2026〕3号",
        "--decided-on",
        "2026-03-02",
        "--share-type",
    ];
    let with = |more: &[&'static str]| [&decide[..], more].concat();
    let (exit, error) = home.error(&with(&["有条件共享"]));
    assert_eq!(
        (exit, &error["details"]["missing"]),
        (2, &json!(["--condition", "--reason-stated"]))
    );
    let conditional = [
        "conditional",
        "--condition",
        "限统计使用",
        "--reason-stated",
        "含经营信息",
    ];
    let clerk = [&conditional[..], &["--act-as", "desk"]].concat();
    assert_eq!(
        code(&home, &with(&clerk)),
        "role",
        "the head records what the government decided"
    );
    let case = home.json(&with(&conditional));
    assert_eq!(case["state"], "decided");
    assert_eq!(case["decision_number"], "示例府函〔2026〕3号");
    assert_eq!(entry(&home, "e1")["share"]["type"], "conditional");
}

#[test]
fn a_decision_is_written_into_the_entry_as_a_version_that_names_it() {
    let home = home();
    home.json(&submit("share-type-authority", "e1", &[]));
    assert_eq!(entry(&home, "e1")["version"], 1);
    let case = home.json(&["dispute", "escalate", CASE, "--reason", "协商不成"]);
    assert_eq!(
        case["state"], "with_government",
        "the authority is a party itself"
    );
    let decide = [
        "dispute",
        "decide",
        CASE,
        "--number",
        "示例府函〔2026〕3号",
        "--decided-on",
        "2026-03-02",
        "--share-type",
        "conditional",
        "--condition",
        "限统计使用",
        "--reason-stated",
        "含经营信息",
        "--reason",
        "州政府常务会",
    ];
    let case = home.json(&decide);
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("decided"), &json!("2026-03-02"))
    );
    let held = entry(&home, "e1");
    assert_eq!(
        (&held["state"], &held["version"]),
        (&json!("published"), &json!(2))
    );
    assert_eq!(
        (
            &held["share"]["type"],
            &held["share"]["condition"],
            &held["share"]["basis"]["title"]
        ),
        (&json!("conditional"), &json!("限统计使用"), &json!(null))
    );
    let history = home.json(&["catalog", "history", "e1"]);
    let last = history.as_array().unwrap().last().unwrap();
    assert_eq!(last["note"], "dispute-2026-0001：州政府常务会");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn what_is_agreed_is_settled_by_the_provider_and_withholding_needs_its_basis() {
    let home = home();
    home.json(&submit("share-type", "e2", &["--act-as", "buyer"]));
    let settle = ["dispute", "settle", CASE, "--act-as", "seller"];
    let with = |more: &[&'static str]| [&settle[..], more].concat();
    let (_, error) = home.error(&with(&[]));
    assert_eq!(error["details"]["missing"], json!(["--share-type"]));
    let (_, error) = home.error(&with(&["--share-type", "withheld"]));
    assert_eq!(
        error["details"]["missing"],
        json!(["--basis-kind", "--basis"])
    );
    let low = [
        "--share-type",
        "withheld",
        "--basis",
        "本局规定",
        "--basis-kind",
        "other",
    ];
    assert_eq!(code(&home, &with(&low)), "dispute-basis");
    assert_eq!(code(&home, &with(&["--agreed", "x"])), "dispute-outcome");
    let idle = ["--share-type", "unconditional", "--condition", "x"];
    assert_eq!(code(&home, &with(&idle)), "dispute-idle");
    assert_eq!(entry(&home, "e2")["version"], 1, "nothing was written");
    home.json(&with(&["--share-type", "unconditional"]));
    let share = entry(&home, "e2")["share"].clone();
    assert_eq!(
        (&share["type"], &share["condition"]),
        (&json!("unconditional"), &json!(null))
    );
    assert_eq!(
        code(&home, &with(&["--share-type", "conditional"])),
        "state"
    );
}

#[test]
fn a_pending_revision_does_not_undo_what_was_decided() {
    let home = home();
    home.json(&[
        "catalog",
        "edit",
        "e2",
        "--summary",
        "新摘要",
        "--correction",
        "补填",
    ]);
    home.json(&submit("share-type", "e2", &["--act-as", "buyer"]));
    home.json(&[
        "dispute",
        "settle",
        CASE,
        "--share-type",
        "unconditional",
        "--act-as",
        "seller",
    ]);
    for step in [
        &["catalog", "submit", "e2"][..],
        &["catalog", "review", "e2", "--approve"],
        &["catalog", "publish", "e2"],
    ] {
        home.json(step);
    }
    let held = entry(&home, "e2");
    assert_eq!(held["summary"], "新摘要");
    assert_eq!(held["share"]["type"], "unconditional");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn data_that_do_not_agree_are_settled_between_their_providers() {
    let home = home();
    assert_eq!(
        code(&home, &submit("inconsistent", "e2", &["--act-as", "tax"])),
        "dispute-several-entries"
    );
    assert_eq!(
        code(
            &home,
            &submit("inconsistent", "e1,e2", &["--act-as", "tax"])
        ),
        "dispute-one-provider"
    );
    // Named in whatever order, the other provider has to answer.
    let case = home.json(&submit("inconsistent", "e3,e2", &["--act-as", "tax"]));
    assert_eq!(case["respondent"]["code"], "GSJ");
    assert_eq!(case["entries"], json!(["e2", "e3"]));
    assert_eq!(case["clocks"][0]["article"], 26);
    let run = home
        .document(&["check", "A26-1", "--as-of", "2026-03-17"])
        .1;
    assert_eq!(run["findings"][0]["subject"]["id"], CASE);
    assert_eq!(
        home.document(&["check", "A24-3", "--as-of", "2026-03-17"])
            .1["findings"],
        json!([])
    );
    let settle = ["dispute", "settle", CASE, "--act-as", "tax"];
    assert_eq!(
        home.error(&settle).1["details"]["missing"],
        json!(["--agreed"])
    );
    home.json(&[&settle[..], &["--agreed", "以登记局为准"]].concat());
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    for id in ["e2", "e3"] {
        assert_eq!(entry(&home, id)["version"], 2);
        let history = home.json(&["catalog", "history", id]);
        assert_eq!(history[1]["note"], CASE);
    }
    assert_eq!(
        home.document(&["check", "A26-1", "--as-of", "2026-03-17"])
            .1["findings"],
        json!([])
    );
}

#[test]
fn of_entries_that_repeat_each_other_the_prefectures_authority_names_the_collector() {
    let home = home();
    assert_eq!(
        code(&home, &submit("duplicate", "e2,e3", &["--act-as", "buyer"])),
        "role"
    );
    home.json(&["catalog", "dedupe", "--record"]);
    let found = home.document(&["check", "A14-2"]).1;
    assert_eq!(found["findings"].as_array().unwrap().len(), 1, "{found}");
    let case = home.json(&submit("duplicate", "e2,e3", &[]));
    assert_eq!(case["state"], "with_authority");
    assert_eq!(case["clocks"][0]["article"], 14);
    let possible: Vec<&Value> = case["allowed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| &a["action"])
        .collect();
    assert_eq!(possible, ["settle", "withdraw"]);
    let settle = ["dispute", "settle", CASE, "--collector", "GSJ"];
    assert_eq!(
        code(&home, &[&settle[..], &["--act-as", "seller"]].concat()),
        "role"
    );
    home.json(&settle);
    for id in ["e2", "e3"] {
        assert_eq!(entry(&home, id)["designated_collector"]["code"], "GSJ");
    }
    home.json(&["catalog", "dedupe", "--record"]);
    assert_eq!(home.document(&["check", "A14-2"]).1["findings"], json!([]));
}

#[test]
fn who_disputes_what_is_asked_at_the_beginning() {
    let home = home();
    assert_eq!(
        code(&home, &submit("share-type", "e2", &["--act-as", "seller"])),
        "dispute-own"
    );
    assert_eq!(
        code(
            &home,
            &submit("share-type", "e1,e2", &["--act-as", "buyer"])
        ),
        "dispute-one-entry"
    );
    assert_eq!(
        code(
            &home,
            &submit("share-type-authority", "e2", &["--act-as", "buyer"])
        ),
        "role"
    );
    assert_eq!(
        code(&home, &submit("share-type", "e2", &[])),
        "dispute-as-authority"
    );
    let elsewhere = ["--act-as", "buyer", "--respondent", "SWJ"];
    assert_eq!(
        code(&home, &submit("share-type", "e2", &elsewhere)),
        "dispute-respondent",
        "who settles is who provides"
    );
    home.json(&["catalog", "add", "--name", "草稿", "--provider", "GSJ"]);
    assert_eq!(
        code(&home, &submit("share-type", "e4", &["--act-as", "buyer"])),
        "not-published"
    );
    assert_eq!(home.json(&["dispute", "list"]), json!([]));
    // Found in review, before they are published.
    let case = home.json(&submit("duplicate", "e2,e4", &[]));
    assert_eq!(case["entries"], json!(["e2", "e4"]));
    let withdrawn = home.json(&["dispute", "withdraw", CASE]);
    assert_eq!(withdrawn["state"], "withdrawn");
}

#[test]
fn a_countys_authority_mediates_and_the_prefectures_where_it_has_none() {
    let home = home();
    for (code, name, region) in [
        ("WMZ", "汶川示例局", "513221"),
        ("LMZ", "理县示例局", "513222"),
    ] {
        home.add_org(code, name, "county", region);
        let entry = [
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            code,
            "--share-type",
            "unconditional",
            "--as-published",
            "2026-01-05",
        ];
        home.json(&entry);
    }
    home.add_org("WSJ", "汶川数据局", "county", "513221");
    home.json(&["org", "edit", "WSJ", "--authority"]);
    let home = home
        .with_user("county", "WSJ", "authority_head")
        .with_user("wen", "WMZ", "clerk");
    for (entry, case, authority) in [
        ("e4", "dispute-2026-0001", "汶川数据局"),
        ("e5", "dispute-2026-0002", "阿坝州数据局"),
    ] {
        let begun = home.json(&submit("share-type", entry, &["--act-as", "buyer"]));
        assert_eq!(begun["number"], case);
        let escalate = [
            "dispute",
            "escalate",
            case,
            "--reason",
            "协商不成",
            "--act-as",
            "buyer",
        ];
        let done = home.json(&escalate);
        assert_eq!(done["clocks"][1]["org"]["name"], authority);
    }
    // A county's authority acts in its county alone.
    let settle = |case: &'static str| {
        [
            "dispute",
            "settle",
            case,
            "--share-type",
            "unconditional",
            "--act-as",
            "county",
        ]
    };
    assert_eq!(code(&home, &settle("dispute-2026-0002")), "role");
    assert_eq!(home.json(&settle("dispute-2026-0001"))["state"], "settled");
    // Where it is a party itself the prefecture's mediates.
    let own = ["catalog", "add", "--name", "汶川目录", "--provider", "WSJ"];
    let own = [
        &own[..],
        &[
            "--share-type",
            "unconditional",
            "--as-published",
            "2026-01-05",
        ],
    ];
    home.json(&own.concat());
    home.json(&submit("share-type", "e6", &["--act-as", "buyer"]));
    let escalate = [
        "dispute",
        "escalate",
        "dispute-2026-0003",
        "--reason",
        "不成",
    ];
    let case = home.json(&[&escalate[..], &["--act-as", "buyer"]].concat());
    assert_eq!(case["authority"]["name"], "阿坝州数据局");
    let third = settle("dispute-2026-0003");
    assert_eq!(code(&home, &third), "dispute-own-mediation");
    assert_eq!(home.json(&third[..5])["state"], "settled");
}

/// The authority that disputes a share type does not settle it alone once the government has it.
#[test]
fn a_disputing_authority_settles_nothing_alone() {
    let home = home();
    home.json(&submit("share-type-authority", "e1", &[]));
    let settle = ["dispute", "settle", CASE, "--share-type", "unconditional"];
    assert_eq!(code(&home, &settle), "role");
    let escalate = ["dispute", "escalate", CASE, "--reason", "未达成一致"];
    let case = home.json(&escalate);
    assert_eq!(case["state"], "with_government");
    let possible: Vec<&str> = case["allowed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["action"].as_str().unwrap())
        .collect();
    assert_eq!(possible, ["decide", "withdraw"]);
    assert_eq!(code(&home, &settle), "state");
    let decide = ["dispute", "decide", CASE, "--number", "示例府函〔2026〕3号"];
    let decide = [
        &decide[..],
        &["--share-type", "unconditional", "--decided-on"],
    ]
    .concat();
    for day in ["2026-02-28", "2026-03-03"] {
        let odd = [&decide[..], &[day]].concat();
        let (exit, error) = home.error(&odd);
        assert_eq!(
            (exit, &error["code"]),
            (4, &json!("dispute-decided-on")),
            "{day}"
        );
        assert!(error["message"].as_str().unwrap().contains("决定日期"));
    }
    home.json(&[&decide[..], &["2026-03-02"]].concat());
}

const COMMANDS: &[&[&str]] = &[
    &[
        "dispute",
        "submit",
        "--kind",
        "share-type",
        "--entry",
        "e2",
        "--claim",
        "应为无条件共享",
    ],
    &[
        "dispute",
        "submit",
        "--kind",
        "share-type",
        "--entry",
        "e2",
        "--claim",
        "应为无条件共享",
        "--act-as",
        "buyer",
    ],
    &[
        "dispute",
        "settle",
        CASE,
        "--share-type",
        "unconditional",
        "--act-as",
        "buyer",
    ],
    &[
        "dispute",
        "settle",
        CASE,
        "--share-type",
        "withheld",
        "--act-as",
        "seller",
    ],
    &[
        "dispute",
        "escalate",
        CASE,
        "--reason",
        "协商不成",
        "--act-as",
        "buyer",
    ],
    &["dispute", "escalate", CASE, "--reason", "协调不成"],
    &["dispute", "settle", CASE, "--collector", "GSJ"],
    &[
        "dispute",
        "decide",
        CASE,
        "--number",
        "示例府函〔2026〕3号",
        "--decided-on",
        "2026-03-02",
        "--share-type",
        "unconditional",
    ],
    &[
        "dispute",
        "submit",
        "--kind",
        "inconsistent",
        "--entry",
        "e1,e2",
        "--claim",
        "名称不一致",
        "--act-as",
        "tax",
    ],
    &[
        "dispute",
        "submit",
        "--kind",
        "duplicate",
        "--entry",
        "e2,e3",
        "--claim",
        "内容相同",
    ],
    &[
        "dispute",
        "settle",
        "dispute-2026-0002",
        "--collector",
        "GSJ",
    ],
    &["dispute", "list"],
    &[
        "catalog",
        "history",
        "e2",
        "--columns",
        "version,action,note,changed",
    ],
    &["rule", "show", "A24-3"],
    &["help", "dispute", "submit"],
];

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", played(&home(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", played(&home(), COMMANDS, "en"));
}
