//! Check or match demands (Art. 25¶2), and what share requests are held to (Art. 4, 23–27).

use crate::golden::played;
use crate::support::{Home, refusal_exit};
use serde_json::{Value, json};

/// Entries of the provider: 1 conditional, 2 withheld, 3 unconditional. The consumer has a clerk, and so has the provider.
fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("GSJ", "示例登记局", "prefecture", "513200");
    let entry = |name: &str, more: &[&str]| {
        let add = [
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            "GSJ",
            "--as-published",
            "2026-01-05",
        ];
        let items = [
            "--item",
            "名称:C:50",
            "--item",
            "住所:C:200",
            "--item",
            "联系电话:C:20",
        ];
        home.json(&[&add[..], &items, more].concat());
    };
    entry(
        "企业登记信息",
        &[
            "--share-type",
            "conditional",
            "--share-condition",
            "限审批核验",
            "--share-reason",
            "含经营信息",
        ],
    );
    entry(
        "企业用电量",
        &[
            "--share-type",
            "withheld",
            "--share-basis-kind",
            "law",
            "--share-basis",
            "《示例法》第九条",
        ],
    );
    entry("路灯位置信息", &["--share-type", "unconditional"]);
    home.with_user("buyer", "MZJ", "clerk")
        .with_user("seller", "GSJ", "clerk")
}

const ASK: [&str; 6] = [
    "--purpose",
    "救助审核",
    "--basis",
    "救助职责",
    "--act-as",
    "buyer",
];

fn share(home: &Home, entry: &str, more: &[&str]) -> Value {
    home.json(&[&["share", "submit", "--entry", entry][..], &ASK, more].concat())
}

fn compare<'a>(entry: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let submit = [
        "compare",
        "submit",
        "--entry",
        entry,
        "--demand",
        "核对申请人是否有登记",
    ];
    [&submit[..], &ASK, more].concat()
}

/// Runs what is refused; returns the code and the hint.
fn refused(home: &Home, args: &[&str]) -> (String, String) {
    let (code, error) = home.error(args);
    assert_eq!(code, refusal_exit(&error), "{args:?}: {error}");
    let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
    (text("code"), text("hint"))
}

#[test]
fn withheld_data_are_checked_and_conditional_data_after_a_rejection() {
    let home = home();
    let (code, hint) = refused(
        &home,
        &[&["share", "submit", "--entry", "e2"][..], &ASK].concat(),
    );
    assert_eq!(code, "withheld");
    assert!(hint.contains("abdata compare submit --entry e2"), "{hint}");
    assert!(hint.contains("abdata dispute submit"), "{hint}");

    let case = home.json(&compare("e2", &[]));
    assert_eq!(case["number"], "compare-2026-0001");
    assert_eq!(
        (&case["state"], &case["share_type"]),
        (&json!("submitted"), &json!("withheld"))
    );
    let clock = &case["clocks"][0];
    assert_eq!(
        (&clock["name"], &clock["policy"]),
        (&json!("answer"), &json!(true))
    );
    assert_eq!(
        (&clock["article"], &clock["paragraph"]),
        (&json!(25), &json!(2))
    );
    assert_eq!(
        (&clock["org"]["code"], &clock["due_on"]),
        (&json!("GSJ"), &json!("2026-03-16"))
    );

    let (code, hint) = refused(&home, &compare("e1", &[]));
    assert_eq!(code, "compare-unrejected");
    assert!(hint.contains("abdata share submit --entry e1"), "{hint}");
    assert_eq!(refused(&home, &compare("e3", &[])).0, "compare-unneeded");

    let request = share(&home, "e1", &[])["number"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        refused(&home, &compare("e1", &[])).0,
        "compare-unrejected",
        "it is not answered yet"
    );
    assert_eq!(
        refused(&home, &compare("e1", &["--request", &request])).0,
        "compare-request"
    );
    home.json(&[
        "share",
        "reject",
        &request,
        "--reason",
        "用途不符",
        "--act-as",
        "seller",
    ]);
    // Another's rejection opens nobody a way.
    let other = [
        "compare",
        "submit",
        "--entry",
        "e1",
        "--demand",
        "x",
        "--purpose",
        "x",
        "--basis",
        "x",
    ];
    assert_eq!(refused(&home, &other).0, "compare-unrejected");
    let case = home.json(&compare("e1", &[]));
    assert_eq!(case["request"], request, "found by itself");
    let named = home.json(&compare("e1", &["--request", &request]));
    assert_eq!(named["request"], request);
}

#[test]
fn several_entries_make_a_case_each_with_the_request_of_each() {
    let home = home();
    let request = share(&home, "e1", &[])["number"]
        .as_str()
        .unwrap()
        .to_owned();
    home.json(&[
        "share",
        "reject",
        &request,
        "--reason",
        "用途不符",
        "--act-as",
        "seller",
    ]);
    let both = home.json(&compare("e2", &["--entry", "e1"]));
    assert_eq!(both[0]["request"], json!(null));
    assert_eq!(both[1]["request"], request);
    assert_eq!(both.as_array().unwrap().len(), 2);
}

#[test]
fn a_provider_answers_or_declines_by_law() {
    let home = home();
    home.json(&compare("e2", &[]));
    home.json(&compare("e2", &[]));
    let answer = [
        "compare",
        "answer",
        "compare-2026-0001",
        "--answer",
        "有登记",
        "--channel",
        "书面",
    ];
    assert_eq!(
        home.error(&[&answer[..], &["--act-as", "buyer"]].concat())
            .0,
        4
    );
    let done = home.json(&[&answer[..], &["--act-as", "seller"]].concat());
    assert_eq!(
        (&done["state"], &done["channel"]),
        (&json!("answered"), &json!("paper"))
    );
    assert_eq!(done["clocks"][0]["ended_on"], "2026-03-02");
    assert_eq!(done["allowed"], json!([]));

    let decline = [
        "compare",
        "decline",
        "compare-2026-0002",
        "--act-as",
        "seller",
    ];
    let (code, error) = home.error(&decline);
    assert_eq!((code, error["code"].as_str()), (2, Some("missing-options")));
    let basis = [
        "--basis-kind",
        "规章",
        "--legal-basis",
        "《示例办法》第三条",
    ];
    let done = home.json(&[&decline[..], &basis].concat());
    assert_eq!(
        (&done["state"], &done["norm_kind"]),
        (&json!("declined"), &json!("rule"))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    let listed = home.json(&["compare", "list", "--state", "不予配合"]);
    assert_eq!(listed[0]["number"], "compare-2026-0002");
}

#[test]
fn an_unanswered_demand_is_found_until_its_mend_is_typed() {
    let home = home();
    home.json(&compare("e2", &[]));
    let check = |day: &str| {
        let run = home.document(&["check", "A25-2", "--as-of", day]).1;
        run["findings"].as_array().unwrap().len()
    };
    assert_eq!((check("2026-03-16"), check("2026-03-17")), (0, 1));
    let found = home
        .document(&["check", "A25-2", "--as-of", "2026-03-17"])
        .1;
    let remedy = found["findings"][0]["remedy"].as_str().unwrap();
    assert!(
        remedy.contains("abdata compare answer compare-2026-0001"),
        "{remedy}"
    );
    home.json(&[
        "compare",
        "answer",
        "compare-2026-0001",
        "--answer",
        "有",
        "--act-as",
        "seller",
    ]);
    assert_eq!(check("2026-03-17"), 0);
}

#[test]
fn items_are_those_of_the_entry() {
    let home = home();
    let ask = |items: &'static str| {
        [
            &["share", "submit", "--entry", "e1", "--items", items][..],
            &ASK,
        ]
        .concat()
    };
    let (code, hint) = refused(&home, &ask("名称、电话"));
    assert_eq!(code, "item-unknown");
    assert!(hint.contains("联系电话"), "{hint}");
    let case = home.json(&ask("住 所、名称"));
    assert_eq!(
        case["items"],
        json!(["住所", "名称"]),
        "in the entry's spelling"
    );
    let approve = [
        "share",
        "approve",
        "share-2026-0001",
        "--act-as",
        "seller",
        "--items",
    ];
    assert_eq!(
        refused(&home, &[&approve[..], &["联系电话"]].concat()).0,
        "item-unasked"
    );
    let case = home.json(&[&approve[..], &["名称"]].concat());
    assert_eq!(case["granted_items"], json!(["名称"]));
}

#[test]
fn the_days_of_waiting_for_papers_are_kept_while_the_clock_runs_on() {
    let home = home();
    let case = share(&home, "e1", &[]);
    assert_eq!(case["waiting_working_days"], 0);
    let due = case["clocks"][0]["due_on"].clone();
    let at = |day: &str, args: &[&str]| -> Value {
        let mut command = home.command();
        command
            .env("ABDATA_NOW", day)
            .args(args)
            .args(["--format", "json"]);
        serde_json::from_slice(&command.output().unwrap().stdout).unwrap()
    };
    let ask = [
        "share",
        "ask",
        "share-2026-0001",
        "--reason",
        "补审批表",
        "--act-as",
        "seller",
    ];
    at("2026-03-04", &ask);
    let shown = at("2026-03-06", &["share", "show", "share-2026-0001"]);
    assert_eq!(shown["waiting_working_days"], 2, "so far");
    let case = at(
        "2026-03-09",
        &[
            "share",
            "supplement",
            "share-2026-0001",
            "--act-as",
            "buyer",
        ],
    );
    assert_eq!(case["waiting_working_days"], 3, "a weekend does not count");
    assert_eq!(case["clocks"][0]["due_on"], due);
    let shown = at("2026-03-20", &["share", "show", "share-2026-0001"]);
    assert_eq!(shown["waiting_working_days"], 3);
    let mut page = home.command();
    page.env("ABDATA_NOW", "2026-03-20")
        .args(["share", "show", "share-2026-0001"]);
    let page = String::from_utf8(page.output().unwrap().stdout).unwrap();
    assert!(page.contains("等待补充材料的工作日  3"), "{page}");
    assert!(
        home.json(&compare("e2", &[]))
            .get("waiting_working_days")
            .is_none()
    );
}

#[test]
fn a_grant_that_is_over_stays_what_it_was_and_undelivered_data_were_never_used() {
    let home = home();
    share(&home, "e1", &[]);
    let seller = |args: &[&str]| home.json(&[args, &["--act-as", "seller"]].concat());
    seller(&[
        "share",
        "approve",
        "share-2026-0001",
        "--expires",
        "2026-03-02",
    ]);
    let later = |args: &[&str]| {
        let mut command = home.command();
        command
            .env("ABDATA_NOW", "2026-03-05")
            .args(args)
            .args(["--format", "json"]);
        let out = command.output().unwrap();
        let text = if out.status.success() {
            out.stdout
        } else {
            out.stderr
        };
        serde_json::from_slice::<Value>(&text).unwrap()
    };
    let shown = later(&["share", "show", "share-2026-0001"]);
    assert_eq!(shown["state"], "expired");
    let possible: Vec<&Value> = shown["allowed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| &a["action"])
        .collect();
    assert_eq!(possible, ["withdraw"]);
    for verb in ["usage-ask", "close"] {
        let refused = later(&["share", verb, "share-2026-0001", "--act-as", "seller"]);
        assert_eq!(refused["error"]["code"], "state", "{refused}");
    }
    // What was granted is still due, until its applicant wants it no more.
    assert!(shown["clocks"][1]["ended_on"].is_null(), "{shown}");
    let gone = later(&["share", "withdraw", "share-2026-0001", "--act-as", "buyer"]);
    assert_eq!(gone["state"], "withdrawn");
    assert_eq!(gone["clocks"][1]["ended_on"], "2026-03-05");
}

#[test]
fn use_beyond_the_purpose_is_found_and_mended_by_withdrawal() {
    let home = home();
    share(&home, "e3", &[]);
    let case = "share-2026-0001";
    home.json(&["share", "deliver", case, "--act-as", "seller"]);
    home.json(&[
        "share",
        "usage-report",
        case,
        "--use",
        "招商",
        "--beyond-purpose",
        "--act-as",
        "buyer",
    ]);
    let found = home.document(&["check", "A27-1"]).1;
    assert_eq!(found["findings"][0]["org"]["code"], "MZJ");
    home.json(&[
        "share",
        "revoke",
        case,
        "--reason",
        "超出目的使用",
        "--act-as",
        "seller",
    ]);
    assert_eq!(home.document(&["check", "A27-1"]).1["findings"], json!([]));
}

#[test]
fn unconditional_data_that_are_not_delivered_in_time_are_found_until_they_are() {
    let home = home();
    let case = share(&home, "e3", &[]);
    assert_eq!(case["state"], "approved");
    let check =
        |day: &str| home.document(&["check", "A04-1", "--as-of", day]).1["findings"].clone();
    assert_eq!(check("2026-03-09"), json!([]));
    let found = check("2026-03-10");
    assert_eq!(found[0]["severity"], "warning");
    let message = found[0]["message"].as_str().unwrap();
    assert!(
        message.contains("至今未交付") && message.contains("2026-03-09"),
        "{message}"
    );
    home.json(&["share", "deliver", "share-2026-0001", "--act-as", "seller"]);
    assert_eq!(check("2026-03-10"), json!([]));
}

#[test]
fn many_are_delivered_by_a_filter_and_those_that_are_stay_as_they_are() {
    let home = home();
    for _ in 0..2 {
        share(&home, "e3", &[]);
    }
    home.json(&["share", "deliver", "share-2026-0001", "--act-as", "seller"]);
    let done = home.json(&["share", "deliver", "--org", "GSJ", "--act-as", "seller"]);
    assert_eq!(
        done[0]["number"], "share-2026-0002",
        "the one that was not delivered yet"
    );
}

#[test]
fn a_late_reply_is_found_until_it_is_given() {
    let home = home();
    share(&home, "e1", &[]);
    let check =
        |day: &str| home.document(&["check", "A25-1", "--as-of", day]).1["findings"].clone();
    assert_eq!(check("2026-03-11"), json!([]));
    assert_eq!(check("2026-03-12")[0]["severity"], "violation");
    home.json(&[
        "share",
        "reject",
        "share-2026-0001",
        "--reason",
        "用途不符",
        "--act-as",
        "seller",
    ]);
    assert_eq!(check("2026-03-12"), json!([]));
}

const COMMANDS: &[&[&str]] = &[
    &[
        "share",
        "submit",
        "--entry",
        "e2",
        "--purpose",
        "救助审核",
        "--basis",
        "救助职责",
        "--act-as",
        "buyer",
    ],
    &[
        "compare",
        "submit",
        "--entry",
        "e1",
        "--demand",
        "核对",
        "--purpose",
        "审核",
        "--basis",
        "职责",
        "--act-as",
        "buyer",
    ],
    &[
        "compare",
        "submit",
        "--entry",
        "e3",
        "--demand",
        "核对",
        "--purpose",
        "审核",
        "--basis",
        "职责",
        "--act-as",
        "buyer",
    ],
    &[
        "compare",
        "submit",
        "--entry",
        "e2",
        "--demand",
        "核对申请人是否用电",
        "--purpose",
        "救助审核",
        "--basis",
        "救助职责",
        "--act-as",
        "buyer",
    ],
    &[
        "compare",
        "answer",
        "compare-2026-0001",
        "--answer",
        "是",
        "--act-as",
        "buyer",
    ],
    &[
        "compare",
        "decline",
        "compare-2026-0001",
        "--act-as",
        "seller",
    ],
    &[
        "compare",
        "answer",
        "compare-2026-0001",
        "--answer",
        "在用",
        "--channel",
        "on_site",
        "--act-as",
        "seller",
    ],
    &["compare", "list"],
    &[
        "compare",
        "withdraw",
        "compare-2026-0001",
        "--act-as",
        "buyer",
    ],
    &[
        "share",
        "submit",
        "--entry",
        "e1",
        "--items",
        "电话",
        "--purpose",
        "x",
        "--basis",
        "x",
        "--act-as",
        "buyer",
    ],
    &[
        "share",
        "submit",
        "--entry",
        "e1",
        "--items",
        "名称",
        "--purpose",
        "审核",
        "--basis",
        "职责",
        "--act-as",
        "buyer",
    ],
    &[
        "share",
        "approve",
        "share-2026-0001",
        "--items",
        "住所",
        "--act-as",
        "seller",
    ],
    &[
        "compare",
        "submit",
        "--entry",
        "e1",
        "--demand",
        "核对",
        "--purpose",
        "审核",
        "--basis",
        "职责",
        "--request",
        "share-2026-0001",
        "--act-as",
        "buyer",
    ],
    &["rule", "show", "A25-2"],
    &["help", "compare", "decline"],
];

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", played(&home(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", played(&home(), COMMANDS, "en"));
}
