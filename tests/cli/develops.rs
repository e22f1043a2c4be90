//! Development qualifications and their products (Art. 34–36).

use crate::claims::{done, found, refused, run, started};
use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

const CASE: &str = "develop-2026-0001";
const APPLY: &str = "develop submit --purpose 示例客流分析 --received 2026-02-27 --person-name 示例科技公司 --person-kind 法人";
const ASSESS: &str =
    "--purpose 符合 --technical 符合 --processing 符合 --security 符合 --result 符合条件";
const AGREE: &str = "--security-agreement 示例安全协议 --revenue-agreement 示例收益协议";

fn does(home: &Home, day: &str, verb: &str, more: &str) -> Value {
    done(home, day, "ban", &format!("develop {verb} {CASE} {more}"))
}

fn bars(home: &Home, day: &str, verb: &str, more: &str) -> String {
    refused(home, day, "ban", &format!("develop {verb} {CASE} {more}")).0
}

/// A qualification under which development goes on since 2026-03-06.
fn active() -> Home {
    let home = started();
    done(&home, "2026-03-02", "ban", APPLY);
    does(&home, "2026-03-03", "assess", ASSESS);
    does(&home, "2026-03-04", "qualify", "");
    does(&home, "2026-03-05", "agree", AGREE);
    does(&home, "2026-03-06", "start", "");
    home
}

#[test]
fn a_qualification_is_assessed_agreed_upon_used_and_ended() {
    let home = started();
    assert_eq!(refused(&home, "2026-03-02", "min", APPLY).0, "role");
    let case = done(&home, "2026-03-02", "ban", APPLY);
    assert_eq!(
        [&case["number"], &case["state"], &case["respondent"]["code"]],
        [&json!(CASE), &json!("applied"), &json!("513200-SJJ")]
    );
    let clock = &case["clocks"][0];
    assert_eq!(
        [
            &clock["name"],
            &clock["started_on"],
            &clock["working_days"],
            &clock["policy"]
        ],
        [
            &json!("assessment"),
            &json!("2026-02-27"),
            &json!(20),
            &json!(true)
        ]
    );
    assert_eq!(
        bars(&home, "2026-03-03", "qualify", ""),
        "develop-unassessed"
    );
    let odd = ASSESS.replace("security 符合", "security 不符合");
    assert_eq!(
        bars(&home, "2026-03-03", "assess", &odd),
        "develop-contradictory"
    );
    let parts = run(
        &home,
        "2026-03-03",
        "ban",
        &format!("develop assess {CASE} --purpose 符合"),
    );
    assert_eq!(parts.code, 2, "{}", parts.stderr);
    let poor = odd.replace("--result 符合条件", "--result 不符合条件");
    let case = does(&home, "2026-03-03", "assess", &poor);
    assert_eq!(
        [
            &case["state"],
            &case["assessed_security"],
            &case["clocks"][0]["ended_on"]
        ],
        [&json!("assessed"), &json!("unmet"), &json!("2026-03-03")]
    );
    assert_eq!(bars(&home, "2026-03-04", "qualify", ""), "develop-unfit");
    does(&home, "2026-03-05", "assess", ASSESS);
    assert_eq!(
        does(&home, "2026-03-06", "qualify", "")["state"],
        "qualified"
    );
    assert_eq!(bars(&home, "2026-03-09", "start", ""), "develop-unagreed");
    let case = does(&home, "2026-03-09", "agree", AGREE);
    assert_eq!(case["revenue_agreement"], "示例收益协议");
    assert_eq!(does(&home, "2026-03-10", "start", "")["state"], "active");
    let case = does(&home, "2026-03-20", "end", "--reason 项目完成");
    assert_eq!(
        [&case["state"], &case["closed_on"]],
        [&json!("ended"), &json!("2026-03-20")]
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn legal_persons_and_other_organisations_alone_apply_to_an_authority() {
    let home = started();
    let natural = APPLY.replace("法人", "自然人");
    assert_eq!(
        refused(&home, "2026-03-02", "ban", &natural).0,
        "develop-natural"
    );
    let unsaid = APPLY.replace(" --person-kind 法人", "");
    assert_eq!(
        refused(&home, "2026-03-02", "ban", &unsaid).0,
        "missing-options"
    );
    let other = APPLY.replace("法人", "非法人组织");
    assert_eq!(done(&home, "2026-03-02", "ban", &other)["state"], "applied");
    let bureau = format!("{APPLY} --respondent MZJ");
    assert_eq!(
        refused(&home, "2026-03-02", "ban", &bureau).0,
        "develop-no-authority"
    );
    let case = does(&home, "2026-03-03", "refuse", "--reason 技术条件不足");
    assert_eq!(case["state"], "refused");
    home.published("景区客流", "MZJ", "2026-01-05", &[]);
    let case = done(&home, "2026-03-03", "ban", &format!("{APPLY} --entry e1"));
    assert_eq!(case["entries"], json!(["e1"]));
}

#[test]
fn products_are_registered_under_a_qualification_in_use() {
    let home = active();
    let product = "--name 示例客流指数 --kind 数据产品";
    let one = does(&home, "2026-03-09", "product", product);
    assert_eq!(
        [
            &one["number"],
            &one["qualification"],
            &one["kind"],
            &one["registered_on"]
        ],
        [
            &json!("pr1"),
            &json!(CASE),
            &json!("product"),
            &json!("2026-03-09")
        ]
    );
    let paper = "--name 示例论文 --kind paper --source 示例平台 --acquired 2026-03-08";
    does(&home, "2026-03-09", "product", paper);
    assert_eq!(found(&home, "A36-1", "2026-03-08"), [""; 0]);
    assert_eq!(found(&home, "A36-1", "2026-03-09"), ["A36-1@product:pr1"]);
    let twin = run(
        &home,
        "2026-03-10",
        "ban",
        &format!("develop product {CASE} {product}"),
    );
    assert_eq!(twin.code, 4, "{}", twin.stderr);
    let strange = format!("develop product {CASE} --name 乙 --kind paper");
    assert_eq!(run(&home, "2026-03-10", "min", &strange).code, 4);
    let ahead = format!("{strange} --acquired 2026-03-11");
    assert_eq!(run(&home, "2026-03-10", "ban", &ahead).code, 3);
    assert_eq!(
        run(&home, "2026-03-10", "ban", "develop product --source 甲").code,
        2
    );

    are_listed(&home);

    let mended = does(
        &home,
        "2026-03-11",
        "product",
        "--product pr1 --source 示例平台 --acquired 2026-03-05",
    );
    assert_eq!(
        [&mended["source"], &mended["version"]],
        [&json!("示例平台"), &json!(2)]
    );
    assert!(found(&home, "A36-1", "2026-03-11").is_empty());
    done(&home, "2026-03-11", "ban", APPLY);
    let other = "develop product develop-2026-0002 --product pr1 --source 乙";
    assert_eq!(
        refused(&home, "2026-03-11", "ban", other).0,
        "product-of-another"
    );
    let early = "develop product develop-2026-0002 --name 丙 --kind report";
    assert_eq!(
        refused(&home, "2026-03-11", "ban", early).0,
        "develop-inactive"
    );

    let void = format!("develop void {CASE} --reason 误登");
    assert_eq!(
        refused(&home, "2026-03-12", "ban", &void).0,
        "develop-has-products"
    );
    done(
        &home,
        "2026-03-12",
        "ban",
        "develop products retire pr1 pr2 --reason 误登",
    );
    assert_eq!(does(&home, "2026-03-12", "show", "")["products"], json!([]));
    done(&home, "2026-03-12", "ban", &void);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

/// The two products stand with their case, from the day on that they are registered, and in the list.
fn are_listed(home: &Home) {
    let case = does(home, "2026-03-10", "show", "");
    let products = case["products"].as_array().unwrap();
    assert_eq!(products.len(), 2);
    assert_eq!(products[1]["name"], "示例论文");
    let page = home.run(&["develop", "show", CASE]).stdout;
    assert!(!page.contains("示例客流指数"), "registered later: {page}");
    let listed = done(home, "2026-03-10", "ban", "develop products");
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let some = done(
        home,
        "2026-03-10",
        "ban",
        "develop products list --search 论文",
    );
    assert_eq!(some[0]["number"], "pr2");
}

#[test]
fn products_travel_by_sheet() {
    let home = active();
    let file = home.file(
        "p.csv",
        "开发资格编号,成果名称,成果类别,数据来源,数据获取日期\n\
         develop-2026-0001,示例客流指数,数据产品,示例平台,2026-02-05\n\
         develop-2026-0001,示例报告,研究报告,,\n",
    );
    let taken = home.json(&["develop", "products", "import", &file]);
    assert_eq!(taken["created"], 2, "{taken}");
    let again = home.json(&["develop", "products", "import", &file]);
    assert_eq!(again["unchanged"], 2, "{again}");
    for lang in ["zh", "en"] {
        let out = home.path().join(format!("{lang}.xlsx"));
        let out = out.to_str().unwrap();
        home.json(&[
            "develop", "products", "export", "--output", out, "--lang", lang,
        ]);
        let again = home.json(&["develop", "products", "import", out]);
        assert_eq!(again["unchanged"], 2, "{lang}: {again}");
    }
    let file = home.file(
        "q.csv",
        "开发资格编号,成果名称,成果类别\ndevelop-2026-0009,甲,论文\n",
    );
    let (code, document, _) = home.refused(&["develop", "products", "import", &file]);
    assert_eq!(code, 3, "{document}");
    let problem = document["problems"].as_array().unwrap().last().unwrap();
    assert_eq!(
        [&problem["severity"], &problem["field"]],
        [&json!("error"), &json!("qualification")]
    );
    let history = home.json(&["develop", "products", "history", "pr1"]);
    assert_eq!(history.as_array().unwrap().len(), 1);
}

#[test]
fn qualifications_come_from_a_ledger_right_or_not() {
    let home = started();
    let file = home.file(
        "d.csv",
        "申请主体,当事人类别,开发目的,申请日期,办理状态,评估日期,开发目的评估,技术条件,处理能力,安全管理,评估结论,赋予资格日期,签订协议日期,安全协议,收益协议,启动开发日期,办结日期\n\
         甲公司,法人,示例客流分析,2026-01-05,开发中,2026-01-12,符合,符合,符合,符合,符合条件,2026-01-13,2026-01-14,安协1号,收协1号,2026-01-15,\n\
         乙公司,法人,示例气象服务,2026-01-05,开发中,,,,,,,2026-01-13,,,,2026-01-15,\n\
         某人,自然人,示例论文,2026-01-05,不予资格,,,,,,,,,,,,2026-01-09\n\
         丙公司,法人,示例地图,2026-01-05,开发中,2026-01-12,符合,符合,符合,符合,符合条件,2026-01-13,2026-01-14,安协2号,,2026-01-15,\n\
         丁协会,其他组织,示例统计,2026-02-02,,,,,,,,,,,,,\n",
    );
    let taken = home.json(&["develop", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(5), &json!(false)),
        "{taken}"
    );
    let states: Vec<Value> = home
        .json(&["develop", "list", "--sort", "number"])
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["state"].clone())
        .collect();
    assert_eq!(states, ["active", "active", "refused", "active", "applied"]);
    let of = |number: u32| format!("case:develop-2026-000{number}");
    assert_eq!(
        found(&home, "A35-1", "2026-03-02"),
        [format!("A35-1@{}", of(2))]
    );
    assert_eq!(
        found(&home, "A35-2", "2026-03-02"),
        [format!("A35-2@{}", of(2)), format!("A35-2@{}", of(4))]
    );
    let head = home.head();
    let again = home.json(&["develop", "import", &file]);
    assert_eq!(
        (&again["unchanged"], home.head()),
        (&json!(5), head),
        "{again}"
    );
    for lang in ["zh", "en"] {
        let out = home.path().join(format!("{lang}.xlsx"));
        let out = out.to_str().unwrap();
        home.json(&["develop", "export", "--output", out, "--lang", lang]);
        let elsewhere = started();
        let taken = elsewhere.json(&["develop", "import", out]);
        assert_eq!(taken["created"], 5, "{lang}: {taken}");
        for rule in ["A35-1", "A35-2"] {
            assert_eq!(
                found(&elsewhere, rule, "2026-03-02"),
                found(&home, rule, "2026-03-02")
            );
        }
    }
}

const COMMANDS: &[&[&str]] = &[
    &[
        "develop",
        "submit",
        "--purpose",
        "示例客流分析",
        "--person-name",
        "某人",
        "--person-kind",
        "natural",
    ],
    &[
        "develop",
        "submit",
        "--purpose",
        "示例客流分析",
        "--person-name",
        "示例科技公司",
    ],
    &[
        "develop",
        "submit",
        "--purpose",
        "示例客流分析",
        "--person-name",
        "示例科技公司",
        "--person-kind",
        "legal",
    ],
    &["develop", "qualify", CASE],
    &[
        "develop",
        "assess",
        CASE,
        "--purpose",
        "met",
        "--technical",
        "unmet",
        "--processing",
        "met",
        "--security",
        "met",
        "--result",
        "favourable",
    ],
    &[
        "develop",
        "assess",
        CASE,
        "--purpose",
        "met",
        "--technical",
        "met",
        "--processing",
        "met",
        "--security",
        "met",
        "--result",
        "favourable",
    ],
    &["develop", "qualify", CASE],
    &["develop", "start", CASE],
    &[
        "develop", "product", CASE, "--name", "甲", "--kind", "report",
    ],
    &[
        "develop",
        "agree",
        CASE,
        "--security-agreement",
        "安协1号",
        "--revenue-agreement",
        "收协1号",
    ],
    &["develop", "start", CASE],
    &[
        "develop",
        "product",
        CASE,
        "--name",
        "示例客流指数",
        "--kind",
        "product",
    ],
    &["check", "A36-1"],
    &[
        "develop",
        "product",
        "--product",
        "pr1",
        "--source",
        "示例平台",
        "--acquired",
        "2026-02-27",
    ],
    &["develop", "products"],
    &["develop", "show", CASE],
    &["develop", "void", CASE, "--reason", "误登"],
    &["rule", "show", "A35-1"],
    &["rule", "show", "A35-2"],
    &["help", "develop", "product"],
    &["develop", "products", "--help"],
];

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", played(&started(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", played(&started(), COMMANDS, "en"));
}

#[test]
fn an_application_that_is_recorded_for_a_county_is_its_authority_s() {
    let home = started();
    home.add_org("XSJ", "示例县数据局", "county", "513221");
    home.json(&["org", "edit", "XSJ", "--authority"]);
    let paper = format!("{APPLY} --for XSJ --decided-by 某局长 --doc 示例函1号");
    let case = done(&home, "2026-03-02", "ban", &paper);
    assert_eq!(
        (&case["respondent"]["code"], &case["region"]),
        (&json!("XSJ"), &json!("513221"))
    );
    let header = "受理的主管部门,申请人,当事人类别,开发目的,申请日期,评估日期,评估结论,办理状态\n";
    let row = "示例县数据局,示例公司,法人,客流分析,2026-01-05,2026-01-09,符合条件,已评估\n";
    let file = home.file("develops.csv", format!("{header}{row}"));
    let taken = home.json(&["develop", "import", &file]);
    assert_eq!(taken["created"], 1, "{taken}");
    let number = taken["cases"][0].as_str().unwrap();
    let case = home.json(&["develop", "show", number]);
    for event in case["events"].as_array().unwrap() {
        assert_eq!(event["for"]["code"], "XSJ", "{event}");
    }
    let redact = format!("develop redact {CASE} --reason 当事人要求");
    let (code, _) = refused(&home, "2026-03-03", "ban", &redact);
    assert_eq!(code, "role");
}
