//! What a ledger says besides days and answers, and exports that make the same cases in another ledger.

use crate::support::Home;
use serde_json::{Value, json};

fn home() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    for (name, code) in [("企业登记信息", "A/001"), ("企业年报信息", "A/002")] {
        let said = [
            "--code",
            code,
            "--share-type",
            "conditional",
            "--share-condition",
            "限审批核验",
            "--share-reason",
            "含经营信息",
        ];
        home.published(name, "JIA", "2026-01-05", &said);
    }
    home
}

/// Tells what cases hold, without what belongs to one ledger alone.
fn told(home: &Home, noun: &str) -> Value {
    let mut cases = home.json(&[noun, "list", "--sort", "number"]);
    for case in cases.as_array_mut().unwrap() {
        let of_event = |event: &Value| format!("{} {}", event["action"], event["effective_on"]);
        let events = case["events"].as_array().unwrap();
        let days: Vec<String> = events.iter().map(of_event).collect();
        case["events"] = json!(days);
        let case = case.as_object_mut().unwrap();
        case.remove("entry_version");
        case.remove("person");
    }
    cases
}

/// Exports in a language; takes the file here, which changes nothing, and elsewhere, which makes the same cases.
fn comes_back(home: &Home, other: &Home, noun: &str, lang: &str) {
    let out = home.path().join(format!("{noun}-{lang}.csv"));
    let out = out.display().to_string();
    home.json(&["--lang", lang, noun, "export", "--output", &out]);
    let again = home.document(&[noun, "import", &out]).1;
    assert_eq!(again["refused"], false, "{noun} {lang}: {again}");
    assert_eq!(
        (&again["created"], &again["updated"]),
        (&json!(0), &json!(0)),
        "{again}"
    );
    let there = other.document(&[noun, "import", &out]).1;
    assert_eq!(there["refused"], false, "{noun} {lang}: {there}");
    assert_eq!(told(other, noun), told(home, noun), "{noun} {lang}");
}

#[test]
fn use_that_a_share_ledger_states_is_recorded() {
    let home = home();
    let file = home.file(
        "rows.csv",
        "申请部门,提供部门,目录名称或代码,使用目的,申请依据,收到日期,申请日期,办理状态,答复日期,交付日期,办结日期,使用情况,是否超出目的使用,使用情况报告日期\n\
         乙局,甲局,A/001,规划,条例,2026-01-06,2026-01-06,已交付,2026-01-06,2026-01-09,,用于规划,否,\n\
         乙局,甲局,A/002,规划,条例,2026-01-06,2026-01-06,已办结,2026-01-06,2026-01-09,2026-01-12,用于规划,否,\n\
         乙局,甲局,A/002,审批,条例,2026-01-07,2026-01-07,已交付,2026-01-07,2026-01-09,,用于审批,,2026-01-09\n\
         乙局,甲局,A/001,审批,条例,2026-01-07,2026-01-07,,2026-01-07,2026-01-09,,用于审批,是,\n",
    );
    let (code, taken) = home.document(&["share", "import", &file]);
    assert_eq!((code, &taken["created"]), (0, &json!(4)), "{taken}");
    let reported = |number: &str| {
        let case = home.json(&["share", "show", number]);
        let events = case["events"].as_array().unwrap();
        let report = events
            .iter()
            .find(|event| event["action"] == "usage-report");
        let last = report.unwrap_or_else(|| panic!("{case}"));
        (
            case["state"].clone(),
            last["effective_on"].clone(),
            case["beyond_purpose"].clone(),
        )
    };
    let expected = [
        (
            "share-2026-0001",
            json!("delivered"),
            json!("2026-01-09"),
            json!(false),
        ),
        (
            "share-2026-0002",
            json!("closed"),
            json!("2026-01-12"),
            json!(false),
        ),
        (
            "share-2026-0003",
            json!("delivered"),
            json!("2026-01-09"),
            json!(null),
        ),
        (
            "share-2026-0004",
            json!("delivered"),
            json!("2026-01-09"),
            json!(true),
        ),
    ];
    for (number, state, day, beyond) in expected {
        assert_eq!(reported(number), (state, day, beyond), "{number}");
    }
    let again = home.document(&["share", "import", &file]).1;
    assert_eq!(again["unchanged"], 4, "{again}");
    // The days of reports and questions go out and come in.
    let ask = ["share", "usage-ask", "share-2026-0001", "--for", "JIA"];
    let paper = ["--decided-by", "某人", "--doc", "函", "--on", "2026-02-02"];
    home.json(&[&ask[..], &paper[..]].concat());
    comes_back(&home, &self::home(), "share", "zh");
}

#[test]
fn entries_named_as_updated_go_by_number_code_or_name() {
    let home = home();
    let file = home.file(
        "changes.csv",
        "提供部门,目录名称,变更情形,情形发生日期,更新日期,登记更新的目录,办理状态\n\
         甲局,A/001,系统更新,2026-01-09,2026-01-12,A/001,已更新\n\
         甲局,A/001、A/002,系统更新,2026-01-10,2026-01-12,企业登记信息、企业年报信息,已更新\n\
         甲局,A/001,系统更新,2026-01-11,2026-01-12,e1,已更新\n",
    );
    let (code, taken) = home.document(&["change", "import", &file]);
    assert_eq!((code, &taken["created"]), (0, &json!(3)), "{taken}");
    let named = |number: &str| home.json(&["change", "show", number])["updated_entries"].clone();
    assert_eq!(named("change-2026-0001"), json!(["e1"]));
    assert_eq!(named("change-2026-0002"), json!(["e1", "e2"]));
    assert_eq!(named("change-2026-0003"), json!(["e1"]));
    assert_eq!(home.json(&["change", "import", &file])["unchanged"], 3);
    let wrong = home.file(
        "wrong.csv",
        "提供部门,目录名称,变更情形,情形发生日期,更新日期,登记更新的目录,办理状态\n\
         甲局,A/001,系统更新,2026-01-09,2026-01-12,A/999,已更新\n",
    );
    let (code, taken) = home.document(&["change", "import", &wrong]);
    assert_eq!(code, 3);
    let problem = &taken["problems"][0];
    assert_eq!(
        (&problem["code"], &problem["field"]),
        (&json!("case-entry-unknown"), &json!("updated_entries")),
        "{taken}"
    );
    comes_back(&home, &self::home(), "change", "zh");
}

#[test]
fn a_change_recorded_after_it_occurred_goes_out_and_comes_in() {
    let home = home();
    let submit = ["change", "submit", "--ground", "system", "--entry", "A/001"];
    let days = ["--occurred", "2026-01-09", "--on", "2026-01-13"];
    let paper = ["--for", "JIA", "--decided-by", "某人", "--doc", "函"];
    home.json(&[&submit[..], &days[..], &paper[..]].concat());
    let other = self::home();
    comes_back(&home, &other, "change", "zh");
    let case = other.json(&["change", "show", "change-2026-0001"]);
    assert_eq!(
        (&case["opened_on"], &case["occurred_on"]),
        (&json!("2026-01-13"), &json!("2026-01-09"))
    );
    // Without a day of its own the case began when it occurred; a case that is there keeps its day.
    let file = home.file(
        "changes.csv",
        "办件编号,提供部门,目录名称,变更情形,情形发生日期\n\
         change-2026-0001,甲局,A/001,系统更新,2026-01-09\n",
    );
    assert_eq!(home.json(&["change", "import", &file])["unchanged"], 1);
}

#[test]
fn what_an_authority_disputes_goes_to_the_government_in_one_step() {
    let home = home();
    let rows = "主管部门对共享属性有异议,阿坝州数据局,甲局,A/001,应予共享,2026-01-13,报政府决定,2026-01-20,,,协商不成\n\
         主管部门对共享属性有异议,阿坝州数据局,甲局,A/002,应予共享,2026-01-13,政府已决定,2026-01-20,2026-01-30,示例〔2026〕1号,协商不成\n\
         公共机构对共享属性有异议,乙局,甲局,A/001,应予共享,2026-01-13,报政府决定,2026-01-20,,,协商不成\n";
    let header = "争议类别,申请部门,对方部门,目录名称,争议内容和主张,申请日期,办理状态,转交日期,政府决定日期,政府决定文号,理由\n";
    let file = home.file("disputes.csv", format!("{header}{rows}"));
    let (code, taken) = home.document(&["dispute", "import", &file]);
    assert_eq!((code, &taken["created"]), (0, &json!(3)), "{taken}");
    let steps = |number: &str| {
        let case = home.json(&["dispute", "show", number]);
        let events = case["events"].as_array().unwrap().iter();
        let actions: Vec<Value> = events.map(|event| event["action"].clone()).collect();
        (case["state"].clone(), json!(actions))
    };
    assert_eq!(
        steps("dispute-2026-0001"),
        (json!("with_government"), json!(["submit", "escalate"]))
    );
    assert_eq!(
        steps("dispute-2026-0002"),
        (json!("decided"), json!(["submit", "escalate", "decide"]))
    );
    assert_eq!(
        steps("dispute-2026-0003"),
        (
            json!("with_government"),
            json!(["submit", "escalate", "escalate"])
        )
    );
    comes_back(&home, &self::home(), "dispute", "zh");
}

#[test]
fn exports_in_english_are_taken_as_well() {
    let home = home();
    let file = |name: &str, text: &str| home.file(&format!("{name}.csv"), text);
    let files = [
        (
            "share",
            "申请部门,提供部门,目录名称,使用目的,申请依据,申请日期,办理状态,答复日期\n乙局,甲局,A/001,规划,条例,2026-01-06,已同意,2026-01-07\n",
        ),
        (
            "verify",
            "申请人,承办部门,目录名称,异议内容,申请日期,校核日期,校核结论,告知日期,办理状态\n某申请人,甲局,A/001,地址有误,2026-01-12,2026-01-15,已更正,2026-01-16,已告知\n",
        ),
        (
            "compare",
            "申请部门,提供部门,目录名称,核实内容,申请日期\n乙局,甲局,A/001,是否登记,2026-01-12\n",
        ),
        (
            "change",
            "提供部门,目录名称,变更情形,情形发生日期,更新日期,登记更新的目录,办理状态\n甲局,A/001、A/002,系统更新,2026-01-09,2026-01-12,A/001、A/002,已更新\n",
        ),
        (
            "dispute",
            "争议类别,申请部门,对方部门,目录名称,争议内容和主张,申请日期,办理状态,转交日期,理由\n公共机构对共享属性有异议,乙局,甲局,A/001,应予共享,2026-01-13,报政府决定,2026-01-20,协商不成\n",
        ),
        (
            "project",
            "项目名称,建设单位,申报日期,总投资（万元）,初审日期,项目审批日期,竣工日期,目录纳入平台日期,纳入平台的目录,验收日期,办理状态\n示例平台,甲局,2025-01-06,320.5,2025-01-10,2025-01-20,2025-06-02,2025-06-03,A/001、A/002,2025-06-09,已验收\n",
        ),
    ];
    let other = self::home();
    for (noun, text) in files {
        let (code, taken) = home.document(&[noun, "import", &file(noun, text)]);
        assert_eq!(code, 0, "{noun}: {taken}");
        comes_back(&home, &other, noun, "en");
    }
}

/// Takes rows of openings, exports them, and takes the export in another ledger; returns it and what taking the rows said.
fn openings_come_back(rows: &str) -> (Home, Value) {
    let homes = [crate::openings::started(), crate::openings::started()];
    let head = "姓名或名称,目录名称或代码,使用目的,收到日期,申请日期,办理状态,答复日期,承诺书签署日期,签订协议日期,授权开放日期,中止日期,恢复日期,\
                安全承诺书文号,开放利用协议文号,协议截止日期,中止所依办件,理由\n";
    let [home, other] = homes;
    let file = home.file("rows.csv", format!("{head}{rows}"));
    let taken = home.document(&["opening", "import", &file]).1;
    assert_eq!(taken["refused"], false, "{taken}");
    let out = home.path().join("out.csv").display().to_string();
    home.json(&["opening", "export", "--output", &out]);
    let there = other.document(&["opening", "import", &out]).1;
    assert_eq!(there["refused"], false, "{there}");
    assert_eq!(told(&other, "opening"), told(&home, "opening"));
    (other, taken)
}

#[test]
fn a_grant_that_was_suspended_and_goes_on_comes_back() {
    let papers = "2026-01-12,2026-01-13,2026-01-14,2026-01-15";
    let row = |state: &str, days: &str, by: &str| {
        format!(
            "示例公司,企业用电信息,研究,2026-01-08,2026-01-08,{state},{papers},{days},承〔2026〕1号,协〔2026〕1号,2026-12-31,{by},超范围使用\n"
        )
    };
    let (_, said) = openings_come_back(&row("已授权", "2026-02-02,2026-02-05", ""));
    assert_eq!(said["created"], 1, "{said}");
    // Suspended once more: of what came before only the last days are told.
    let (_, said) = openings_come_back(&row("已中止", "2026-02-09,2026-02-05", ""));
    let problems = said["problems"].as_array().unwrap();
    let codes: Vec<&Value> = problems.iter().map(|problem| &problem["code"]).collect();
    assert_eq!(codes, ["person-missing", "case-day-unused"], "{said}");
    let (other, _) = openings_come_back(&row("已中止", "2026-02-09,", "sanction-2026-0009"));
    let case = other.json(&["opening", "show", "opening-2026-0001"]);
    assert_eq!(case["suspended_by"], "sanction-2026-0009");
    let resumed = other.json(&["opening", "resume", "opening-2026-0001", "--act-as", "jia"]);
    assert_eq!(resumed["state"], "granted", "{resumed}");
}
