//! Ledgers of changes and verifications that bureaus kept in spreadsheets.

use crate::support::Home;
use serde_json::json;

fn home() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("企业登记信息", "JIA", "2026-01-05", &[]);
    home.published("企业年报信息", "JIA", "2026-01-05", &[]);
    home
}

#[test]
fn changes_of_the_catalogue_come_from_a_ledger() {
    let home = home();
    let file = home.file(
        "changes.csv",
        "提供部门,目录名称,变更情形,情形发生日期,证明材料,更新日期,报送日期,变更依据,办理状态\n\
         甲局,企业登记信息、企业年报信息,系统更新,2025-03-03,验收单,2025-03-25,2025-03-27,示例文,已报送\n\
         甲局,企业登记信息,职能,2026-02-24,三定方案,,,,\n",
    );
    let taken = home.json(&["change", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(2), &json!(false)),
        "{taken}"
    );
    let case = home.json(&["change", "show", "change-2025-0001"]);
    assert_eq!(case["state"], "reported");
    assert_eq!(case["entries"], json!(["e1", "e2"]));
    let update = &case["clocks"][0];
    assert_eq!(
        (&update["name"], &update["due_on"]),
        (&json!("update"), &json!("2025-03-17"))
    );
    assert_eq!(
        (&update["ended_on"], &update["overdue_working_days"]),
        (&json!("2025-03-25"), &json!(6))
    );
    assert_eq!(case["clocks"][1]["name"], "report");
    assert_eq!(case["basis"], "示例文");
    let open = home.json(&["change", "show", "change-2026-0001"]);
    assert_eq!(open["state"], "occurred");
    let head = home.head();
    let again = home.json(&["change", "import", &file]);
    assert_eq!((&again["unchanged"], home.head()), (&json!(2), head));
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn verifications_come_from_a_ledger_with_extensions_and_the_persons_masked() {
    let home = home();
    let file = home.file(
        "verify.csv",
        "申请人,身份证号,联系电话,承办部门,目录名称,异议内容,校核来源,申请日期,转交日期,延期日期,延长后工作日数,校核日期,校核结论,告知日期,办理状态\n\
         某申请人,11010519491231002X,13900000001,甲局,企业登记信息,登记日期有误,,2026-01-12,,2026-01-15,10,2026-01-23,已更正,2026-01-26,已告知\n\
         某公司,,,甲局,,法定代表人未更新,经主管部门转交,2026-02-02,2026-02-05,,,2026-02-10,数据无误,,已校核\n\
         另一申请人,110105194912310021,,乙局,,住址有误,,2026-02-26,,,,,,,\n",
    );
    let taken = home.json(&["verify", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(3), &json!(false)),
        "{taken}"
    );
    let extended = home.json(&["verify", "show", "verify-2026-0001"]);
    assert_eq!(extended["state"], "notified");
    let clock = &extended["clocks"][0];
    assert_eq!(
        (&clock["name"], &clock["working_days"], &clock["due_on"]),
        (&json!("verify"), &json!(5), &json!("2026-01-19")),
        "an extension that nobody approved has no effect"
    );
    assert_eq!(clock["overdue_working_days"], 4);
    assert_eq!(extended["person"]["id_number"], "1101************2X");
    assert_eq!(extended["outcome"], "corrected");
    let forwarded = home.json(&["verify", "show", "verify-2026-0002"]);
    assert_eq!(forwarded["state"], "decided");
    let clocks = forwarded["clocks"].as_array().unwrap();
    let of = |name: &str| clocks.iter().find(|clock| clock["name"] == name).unwrap();
    assert_eq!(
        (
            &of("forward")["due_on"],
            &of("forward")["overdue_working_days"]
        ),
        (&json!("2026-02-04"), &json!(1))
    );
    assert_eq!(
        of("verify")["started_on"],
        "2026-02-05",
        "from the receipt by the organisation"
    );
    assert_eq!(of("notify")["ended_on"], json!(null));
    // An extension whose approval nobody recorded is for the rules to find.
    let found = home.document(&["check", "A20-2"]).1;
    assert_eq!(
        found["findings"][0]["id"], "A20-2@case:verify-2026-0001",
        "{found}"
    );
    let head = home.head();
    let again = home.json(&["verify", "import", &file]);
    assert_eq!((&again["unchanged"], home.head()), (&json!(3), head));
    let out = home.path().join("out.csv").display().to_string();
    home.json(&["verify", "export", "--output", &out]);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(
        !text.contains("11010519491231002X") && !text.contains("13900000001"),
        "{text}"
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

/// The approval is recorded when the case is long decided, and the term was as long as the law has it after all.
#[test]
fn an_approval_recorded_afterwards_lengthens_a_term_that_ended() {
    let home = home();
    let file = home.file(
        "verify.csv",
        "申请人,承办部门,异议内容,申请日期,延期日期,延长后工作日数,校核日期,校核结论,告知日期,办理状态\n\
         某公司,甲局,法定代表人有误,2026-01-12,2026-01-15,10,2026-01-23,已更正,2026-01-26,已告知\n",
    );
    home.json(&["verify", "import", &file]);
    let extended = home.json(&["verify", "show", "verify-2026-0001"]);
    let due = ["check", "A20-1", "--as-of", "2026-01-22"];
    let overdue = home.document(&due).1;
    assert_eq!(
        overdue["findings"][0]["id"], "A20-1@case:verify-2026-0001",
        "{overdue}"
    );
    let approve = [
        "verify",
        "extend",
        "verify-2026-0001",
        "--reason",
        "补登批准",
        "--for",
        "JIA",
        "--decided-by",
        "某局长",
        "--doc",
        "示例函1号",
    ];
    home.json(&approve);
    let approved = home.json(&["verify", "show", "verify-2026-0001"]);
    let clock = &approved["clocks"][0];
    assert_eq!(
        (
            &clock["working_days"],
            &clock["due_on"],
            &clock["ended_on"],
            &clock["end_event"]
        ),
        (
            &json!(10),
            &json!("2026-01-26"),
            &json!("2026-01-23"),
            &extended["clocks"][0]["end_event"]
        )
    );
    assert_eq!(home.document(&due).1["findings"], json!([]));
    assert_eq!(home.document(&["check", "A20-2"]).1["findings"], json!([]));
}

/// Late, or beyond the law: recorded as it was done, and the term stays what it is.
#[test]
fn an_extension_that_the_law_does_not_allow_leaves_the_term() {
    let home = home();
    let file = home.file(
        "verify.csv",
        "申请人,承办部门,异议内容,申请日期,延期日期,延长后工作日数,延长批准人,校核日期,校核结论,办理状态\n\
         某申请人,甲局,住址有误,2026-01-12,2026-01-20,10,某局长,2026-01-23,已更正,已校核\n\
         某公司,甲局,法定代表人有误,2026-01-12,2026-01-15,15,,,,\n",
    );
    let taken = home.json(&["verify", "import", &file]);
    assert_eq!(taken["created"], 2, "{taken}");
    let clock = |case: &str| {
        let case = home.json(&["verify", "show", case]);
        let clock = &case["clocks"][0];
        (
            case["extended_days"].clone(),
            clock["working_days"].clone(),
            clock["due_on"].clone(),
        )
    };
    let due = json!("2026-01-19");
    assert_eq!(
        clock("verify-2026-0001"),
        (json!(10), json!(5), due.clone())
    );
    assert_eq!(clock("verify-2026-0002"), (json!(15), json!(5), due));
    let found = home.document(&["check", "A20-1", "A20-2"]).1;
    let ids: Vec<&str> = found["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        ["A20-1@case:verify-2026-0002", "A20-2@case:verify-2026-0002"]
    );
    assert_eq!(found["late"][0]["case"], "verify-2026-0001", "{found}");
    home.json(&[
        "verify",
        "extend",
        "verify-2026-0002",
        "--reason",
        "补登批准",
        "--for",
        "JIA",
        "--decided-by",
        "某局长",
        "--doc",
        "示例函1号",
    ]);
    let bounded = json!("2026-01-26");
    assert_eq!(clock("verify-2026-0002"), (json!(10), json!(10), bounded));
}

/// A row names who has the claim in the end: its term counts from when that one received it. A ledger that keeps no day
/// but the receipt is read by it.
#[test]
fn a_transfer_in_a_ledger_begins_the_term_anew() {
    let home = home();
    let file = home.file(
        "verify.csv",
        "申请人,承办部门,异议内容,收到日期,转交日期,移送收到日期,答复日期,告知日期,办理状态\n\
         某公司,甲局,法定代表人未更新,2026-01-05,2026-01-07,2026-01-08,2026-01-14,2026-01-20,已告知\n",
    );
    home.json(&["verify", "import", &file]);
    let case = home.json(&["verify", "show", "verify-2026-0001"]);
    assert_eq!(case["opened_on"], "2026-01-05");
    assert_eq!(
        crate::verifications::clocks(&case),
        [
            "verify JIA 2026-01-05 2026-01-12 2026-01-07",
            "verify JIA 2026-01-08 2026-01-15 2026-01-14",
            "notify JIA 2026-01-14 2026-01-19 2026-01-20"
        ]
    );
    assert_eq!(home.json(&["verify", "import", &file])["unchanged"], 1);
}

/// Such a row says that something was answered before it was received: one of its days is wrong.
#[test]
fn a_row_answered_before_its_receipt_is_refused() {
    let home = home();
    let verify = home.file(
        "verify.csv",
        "申请人,承办部门,异议内容,校核来源,收到日期,申请日期,转交日期,办理状态\n\
         某公司,甲局,法定代表人未更新,经主管部门转交,2026-02-06,2026-02-02,2026-02-05,已转交\n",
    );
    let share = home.file(
        "share.csv",
        "申请部门,提供部门,目录名称,用途,依据,申请日期,收到日期,答复日期,办理状态\n\
         乙局,甲局,企业登记信息,核验,示例法,2026-02-02,2026-02-06,2026-02-05,已同意\n",
    );
    for (noun, file) in [("verify", verify), ("share", share)] {
        let (code, document, _) = home.refused(&[noun, "import", &file]);
        assert_eq!(
            (code, &document["problem_counts"]),
            (3, &json!({"case-refused": 1})),
            "{document}"
        );
        let said = document["problems"][0]["message"].as_str().unwrap();
        assert!(said.contains("2026-02-06 起算"), "{said}");
    }
}

/// Codes are for machines: a sentence names the choice in words.
#[test]
fn choices_are_named_in_words_in_the_problems_of_a_ledger() {
    let home = home();
    let file = home.file(
        "verify.csv",
        "申请人,承办部门,异议内容,申请日期,校核日期,校核结论,办理状态\n\
         某公司,甲局,法定代表人未更新,2026-02-02,2026-02-05,属实，更正,已校核\n",
    );
    let taken = home.json(&["verify", "import", &file]);
    let said = taken["problems"][0]["message"].as_str().unwrap();
    assert!(
        said.contains("按“已更正”登记") && !said.contains("corrected"),
        "{said}"
    );
}

#[test]
fn a_row_that_names_the_person_in_its_text_is_refused_in_its_place() {
    let home = home();
    let file = home.file(
        "verify.csv",
        "申请人,承办部门,异议内容,申请日期\n某申请人,甲局,某申请人的住址有误,2026-02-02\n",
    );
    let (code, document, _) = home.refused(&["verify", "import", &file]);
    assert_eq!(
        (code, &document["problem_counts"]),
        (3, &json!({"case-refused": 1})),
        "{document}"
    );
}

#[test]
fn templates_of_every_ledger_are_read_back_without_a_header_left_over() {
    let home = home();
    for noun in ["share", "change", "verify"] {
        for name in ["t.xlsx", "t.csv"] {
            let path = home
                .path()
                .join(format!("{noun}-{name}"))
                .display()
                .to_string();
            home.json(&[noun, "template", "--output", &path]);
            let read = home.json(&[noun, "import", &path, "--dry-run"]);
            assert_eq!(
                read["sheets"][0]["unused"],
                json!([]),
                "{noun} {name}: {read}"
            );
        }
    }
}

const SHARE: &str =
    "办件编号,申请单位,提供单位,资源名称,申请日期,答复意见,办理状态,答复日期,交付日期,办结日期\n";

fn shares(home: &Home, rows: &str) -> (i32, serde_json::Value) {
    let file = home.file("rows.csv", format!("{SHARE}{rows}"));
    home.document(&["share", "import", &file])
}

fn state(home: &Home, case: &str) -> String {
    let case = home.json(&["share", "show", case]);
    case["state"].as_str().unwrap().to_owned()
}

#[test]
fn an_answer_decides_whatever_word_says_that_it_is_over() {
    let home = home();
    let rows = ",乙局,甲局,企业登记信息,2025-03-03,不同意,已办结,2025-03-05,,\n\
                ,乙局,甲局,企业年报信息,2025-03-03,同意,已办结,2025-03-05,2025-03-06,2025-03-07\n\
                ,乙局,甲局,企业登记信息,2025-04-01,同意,,2025-04-02,,\n";
    let (code, taken) = shares(&home, rows);
    assert_eq!(code, 0, "{taken}");
    assert_eq!(state(&home, "share-2025-0001"), "rejected");
    assert_eq!(state(&home, "share-2025-0002"), "closed");
    assert_eq!(state(&home, "share-2025-0003"), "approved");
}

#[test]
fn what_the_days_say_is_never_lost_in_silence() {
    let home = home();
    let counts = |rows: &str| {
        let (code, document) = shares(&home, rows);
        assert_eq!(code, 3, "{document}");
        document["problem_counts"].clone()
    };
    // Answered, but how?
    let answered = ",乙局,甲局,企业登记信息,2025-03-03,,,2025-03-10,,\n";
    assert_eq!(counts(answered), json!({"case-state-missing": 1}));
    let word = ",乙局,甲局,企业登记信息,2025-03-03,已阅,,2025-03-10,,\n";
    assert_eq!(counts(word)["enum-unknown"], 1);
    // A day that cannot be read keeps the whole file out.
    let unreadable =
        ",乙局,甲局,企业登记信息,2025-2-30,,,,,\n,乙局,甲局,企业登记信息,2025-03-03,,,,,\n";
    assert_eq!(counts(unreadable)["date-unreadable"], 1);
    // A rejection delivers nothing.
    let delivered = ",乙局,甲局,企业登记信息,2025-03-03,不同意,,2025-03-05,2025-03-06,\n";
    assert_eq!(counts(delivered), json!({"case-day-unfit": 1}));
    assert_eq!(home.json(&["share", "list"]), json!([]));
}

/// What was denied is never recorded as granted: such words are a refusal, or they are asked back for.
#[test]
fn a_denied_word_is_not_taken_for_its_positive() {
    let header = "申请部门,提供部门,目录名称,使用目的,申请依据,申请日期,办理状态,答复日期,不符合的共享条件,理由\n";
    let row = |state: &str| {
        format!(
            "{header}乙局,甲局,企业登记信息,核验,某办法,2026-02-02,{state},2026-02-04,限审批核验,依据不足\n"
        )
    };
    for word in ["未获同意", "未同意", "未通过", "未获批准", "不予同意"] {
        let home = home();
        let file = home.file("共享.csv", row(word));
        home.json(&["share", "import", &file]);
        assert_eq!(state(&home, "share-2026-0001"), "rejected", "{word}");
    }
    let home = home();
    for word in ["没有同意", "暂未同意", "同意（否）", "未能审批通过"] {
        let file = home.file("共享.csv", row(word));
        let (code, document, _) = home.refused(&["share", "import", &file]);
        let problem = &document["problems"][0];
        assert_eq!(
            (code, &problem["code"], &problem["field"]),
            (3, &json!("enum-unknown"), &json!("state")),
            "{word}: {document}"
        );
    }
}

#[test]
fn a_revoked_grant_that_was_delivered_keeps_its_delivery() {
    let home = home();
    let rows = ",乙局,甲局,企业登记信息,2025-03-03,,已收回,2025-03-05,2025-03-06,2025-04-01\n";
    let (code, taken) = shares(&home, rows);
    assert_eq!(code, 0, "{taken}");
    let case = home.json(&["share", "show", "share-2025-0001"]);
    assert_eq!(case["state"], "revoked");
    assert_eq!(case["clocks"][1]["ended_on"], "2025-03-06");
}

#[test]
fn a_number_names_its_own_case_and_no_other() {
    let home = home();
    let own = ",乙局,甲局,企业登记信息,2025-03-03,,,,,\n";
    assert_eq!(shares(&home, own).0, 0);
    // The number of another case, of other days and entry.
    let taken = "share-2025-0001,乙局,甲局,企业年报信息,2025-03-04,不同意,,2025-03-06,,\n";
    let (code, document) = shares(&home, taken);
    assert_eq!(
        (code, &document["problem_counts"]),
        (3, &json!({"case-differs": 2})),
        "{document}"
    );
    assert_eq!(state(&home, "share-2025-0001"), "submitted");
    // A number that the ledger lacks is not taken over in silence.
    let foreign = "GX2025-7,乙局,甲局,企业年报信息,2025-03-04,,,,,\n";
    let (code, document) = shares(&home, foreign);
    assert_eq!(
        (code, &document["problem_counts"]),
        (0, &json!({"case-renumbered": 1}))
    );
    // What is recorded is not changed by a sheet.
    let answered = ",乙局,甲局,企业登记信息,2025-03-03,同意,,2025-03-05,,\n";
    assert_eq!(shares(&home, answered).1["updated"], 1);
    let otherwise = answered.replace("2025-03-05", "2025-03-06");
    let (code, document) = shares(&home, &otherwise);
    assert_eq!(
        (code, &document["problem_counts"]["case-differs"]),
        (3, &json!(1)),
        "{document}"
    );
    // Twice in one file is once too often.
    let (code, document) = shares(&home, &format!("{answered}{answered}"));
    assert_eq!(
        (code, &document["problem_counts"]["record-in-file"]),
        (3, &json!(1))
    );
}

#[test]
fn an_export_makes_the_same_cases_in_another_ledger() {
    let home = home();
    let rows = ",乙局,甲局,企业登记信息,2025-03-03,不同意,,2025-03-05,,\n\
                ,乙局,甲局,企业年报信息,2025-03-04,同意,已办结,2025-03-05,2025-03-06,2025-03-07\n";
    assert_eq!(shares(&home, rows).0, 0);
    let verify = home.file(
        "verify.csv",
        "申请人,承办部门,目录名称,异议内容,申请日期,校核日期,校核结论,告知日期,办理状态\n\
         某公司,甲局,企业登记信息,地址有误,2026-01-12,2026-01-15,已更正,2026-01-16,已告知\n",
    );
    home.json(&["verify", "import", &verify]);
    let change = home.file(
        "change.csv",
        "提供部门,目录名称,变更情形,情形发生日期,证明材料,更新日期,报送日期,变更依据,办理状态\n\
         甲局,企业登记信息、企业年报信息,系统更新,2025-03-03,验收单,2025-03-25,2025-03-27,示例文,已报送\n",
    );
    home.json(&["change", "import", &change]);
    let other = self::home();
    for noun in ["share", "verify", "change"] {
        let out = other
            .path()
            .join(format!("{noun}.xlsx"))
            .display()
            .to_string();
        home.json(&[noun, "export", "--output", &out]);
        let taken = other.document(&[noun, "import", &out]).1;
        assert_eq!(taken["refused"], false, "{noun}: {taken}");
        let stripped = |home: &Home| {
            let mut cases = home.json(&[noun, "list", "--sort", "number"]);
            for case in cases.as_array_mut().unwrap() {
                let days: Vec<String> = case["events"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|event| {
                        format!(
                            "{} {} {}",
                            event["action"], event["effective_on"], event["note"]
                        )
                    })
                    .collect();
                case["events"] = json!(days);
                let case = case.as_object_mut().unwrap();
                case.remove("entry_version");
                case.remove("person");
            }
            cases
        };
        assert_eq!(stripped(&other), stripped(&home), "{noun}");
    }
}

/// What kind of case it is decides the articles and terms that it goes by: nothing is guessed.
#[test]
fn a_kind_that_is_blank_or_unreadable_is_refused_in_its_cell() {
    let home = home();
    let file = home.file(
        "disputes.csv",
        "申请部门,对方部门,目录名称,争议类别,异议内容,申请日期\n\
         乙局,甲局,企业登记信息,,示例主张,2026-02-02\n\
         乙局,甲局,企业年报信息,乱写,示例主张,2026-02-02\n",
    );
    let (code, document, _) = home.refused(&["dispute", "import", &file]);
    assert_eq!(code, 3, "{document}");
    let found: Vec<_> = document["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["code"], one["severity"], one["row"], one["field"]]))
        .collect();
    assert_eq!(
        found,
        [
            json!(["value-required", "error", 2, "kind"]),
            json!(["enum-unreadable", "error", 3, "kind"]),
        ],
        "{document}"
    );
    let verify = |kind: &str| {
        home.file(
            "verify.csv",
            format!(
                "申请人,承办部门,异议内容,校核来源,申请日期\n某公司,甲局,示例,{kind},2026-02-02\n"
            ),
        )
    };
    let (code, document, _) = home.refused(&["verify", "import", &verify("乱写")]);
    let problem = &document["problems"][0];
    assert_eq!(
        (code, &problem["severity"], &problem["field"]),
        (3, &json!("error"), &json!("kind")),
        "{document}"
    );
    home.json(&["verify", "import", &verify("经主管部门")]);
    let case = home.json(&["verify", "show", "verify-2026-0001"]);
    assert_eq!(case["kind"], "via_authority");
}

#[test]
fn a_demand_that_names_an_unknown_request_is_refused_in_its_cell() {
    let home = home();
    let file = home.file(
        "demands.csv",
        "申请部门,提供部门,目录名称,核实比对内容,未获同意的共享申请,申请日期\n\
         乙局,甲局,企业登记信息,示例,share-2020-0001,2026-02-02\n\
         乙局,甲局,企业年报信息,示例,share-2020-0002,2026-02-02\n",
    );
    let (code, document, _) = home.refused(&["compare", "import", &file]);
    let problems = document["problems"].as_array().unwrap();
    let told = |one: &serde_json::Value| json!([one["code"], one["row"], one["field"]]);
    let found: Vec<_> = problems.iter().map(told).collect();
    assert_eq!(
        (code, &found[..]),
        (
            3,
            &[
                json!(["case-unknown", 2, "request"]),
                json!(["case-unknown", 3, "request"]),
            ][..]
        ),
        "{document}"
    );
}

#[test]
fn an_update_that_names_an_unknown_entry_is_refused_in_its_cell() {
    let home = home();
    let file = home.file(
        "changes.csv",
        "提供部门,目录名称,变更情形,情形发生日期,更新日期,办理状态,登记更新的目录\n\
         甲局,企业登记信息,系统更新,2026-02-02,2026-02-05,已更新,没有的目录\n",
    );
    let (code, document, _) = home.refused(&["change", "import", &file]);
    let problem = &document["problems"][0];
    assert_eq!(
        (code, &problem["code"], &problem["field"]),
        (3, &json!("case-entry-unknown"), &json!("updated_entries")),
        "{document}"
    );
}
