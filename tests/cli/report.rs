//! Reports: what they say, in both languages, and that nothing but the ledger and the day changes them.

use crate::support::Home;
use serde_json::Value;

/// Text that would be markup where it is not escaped.
const HOSTILE: &str = r#"<script>alert(1)</script>"><img src=x onerror=alert(2)>]]>&amp;*局*"#;

/// Writes a ledger of shares: who asks and gives, what, when, and what came of it.
fn shares(home: &Home, rows: &[[&str; 8]]) {
    let head = "申请部门,提供部门,目录名称或代码,使用目的,申请依据,申请日期,办理状态,答复日期,交付日期,理由,不符合的共享条件";
    let mut text = csv::Writer::from_writer(Vec::new());
    text.write_record(head.split(',')).unwrap();
    for [
        applicant,
        provider,
        entry,
        on,
        state,
        replied,
        delivered,
        why,
    ] in rows
    {
        let unmet = if why.is_empty() {
            ""
        } else {
            "限审批核验"
        };
        let (purpose, basis) = ("核对资格", "示例规定第三条");
        let row = [
            applicant, provider, entry, purpose, basis, on, state, replied, delivered, why, unmet,
        ];
        text.write_record(row).unwrap();
    }
    let file = home.file("shares.csv", text.into_inner().unwrap());
    let run = home.run(&["share", "import", &file]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

/// Two organisations with entries of every type, requests answered in time and late, one waiting, and two recorded checks.
pub fn ledger() -> Home {
    let home = Home::new().with_org();
    home.add_org("YBJ", "甲州医疗保障局", "prefecture", "513200");
    home.add_org("XJ", "汶川县乙局", "county", "513221");
    let withheld = ["--share-type", "withheld", "--open-type", "withheld"];
    let free = [
        "--share-type",
        "unconditional",
        "--open-type",
        "unconditional",
    ];
    home.published("城乡低保对象", "MZJ", "2025-03-03", &[]);
    home.published("婚姻登记", "MZJ", "2025-03-04", &withheld);
    home.published("参保单位", "YBJ", "2025-03-05", &free);
    home.json(&["catalog", "add", "--name", "示例草稿", "--provider", "XJ"]);
    shares(
        &home,
        &[
            [
                "甲州医疗保障局",
                "MZJ",
                "城乡低保对象",
                "2025-05-06",
                "已交付",
                "2025-05-08",
                "2025-05-09",
                "",
            ],
            [
                "汶川县乙局",
                "MZJ",
                "城乡低保对象",
                "2025-06-03",
                "已同意",
                "2025-06-27",
                "",
                "",
            ],
            [
                "甲州医疗保障局",
                "MZJ",
                "城乡低保对象",
                "2025-09-01",
                "不同意",
                "2025-09-03",
                "",
                "用途不符",
            ],
            [
                "甲州医疗保障局",
                "MZJ",
                "城乡低保对象",
                "2026-02-02",
                "已提交",
                "",
                "",
                "",
            ],
        ],
    );
    for day in ["2025-12-31", "2026-02-27"] {
        home.json(&["check", "--record", "--as-of", day, "--fail-on", "never"]);
    }
    home
}

fn report(home: &Home, lang: &str, args: &[&str]) -> String {
    let run = home.run(&[&["--lang", lang, "report"], args].concat());
    assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
    run.stdout
}

/// Sets a page out tag by tag, without its style sheet, so that a difference can be read.
fn laid_out(html: &str) -> String {
    let (before, rest) = html.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    format!("{before}{after}").replace("><", ">\n<")
}

#[test]
fn an_overview_in_both_languages() {
    let home = ledger();
    for lang in ["zh", "en"] {
        let html = report(&home, lang, &["overview", "--format", "html"]);
        insta::assert_snapshot!(format!("overview_html_{lang}"), laid_out(&html));
        let text = report(&home, lang, &["overview"]);
        insta::assert_snapshot!(format!("overview_md_{lang}"), text);
    }
    let json = report(&home, "zh", &["overview", "--format", "json"]);
    insta::assert_snapshot!("overview_json", json);
}

#[test]
fn an_organisation_and_the_registers_in_both_languages() {
    let home = ledger();
    for lang in ["zh", "en"] {
        let text = report(&home, lang, &["org", "MZJ"]);
        insta::assert_snapshot!(format!("org_md_{lang}"), text);
        let text = report(&home, lang, &["ledger", "--until", "2025-12-31"]);
        insta::assert_snapshot!(format!("ledger_md_{lang}"), text);
    }
}

/// The figures are those that the other commands give.
#[test]
fn an_overview_counts_as_the_other_commands_do() {
    let home = ledger();
    let report = home.json(&["report", "overview"]);
    let status = home.json(&["status"]);
    for figure in ["running", "overdue", "overdue_by_law", "due_soon"] {
        assert_eq!(
            report["clocks"][figure], status["clocks"][figure],
            "{figure}"
        );
    }
    for weight in ["violation", "warning", "notice"] {
        assert_eq!(
            report["summary"][weight], status["findings"][weight],
            "{weight}"
        );
    }
    assert_eq!(report["entries"]["total"], status["entries"]["total"]);
    assert_eq!(
        report["entries"]["by_state"],
        status["entries"]["by_state"]
            .as_object()
            .map(|states| {
                let kept = states.iter().filter(|(state, _)| *state != "void");
                kept.map(|(state, count)| (state.clone(), count.clone()))
                    .collect::<serde_json::Map<_, _>>()
            })
            .map(Value::Object)
            .unwrap()
    );
    let shares = report["cases"].as_array().unwrap();
    let shares = shares
        .iter()
        .find(|cases| cases["procedure"] == "share")
        .unwrap();
    for (state, count) in shares["by_state"].as_object().unwrap() {
        let listed = home.json(&["share", "list", "--state", state]);
        assert_eq!(
            listed.as_array().unwrap().len() as u64,
            count.as_u64().unwrap(),
            "{state}"
        );
    }
    // 2 working days, 18 after the term of 7, and 2 for the refusal.
    assert_eq!(
        (&report["replies"]["count"], &report["replies"]["late"]),
        (&3.into(), &1.into())
    );
    assert_eq!(report["replies"]["median"], 2);
    // One was never answered, and its term is over.
    assert_eq!(report["replies"]["unanswered"], 1);
    assert_eq!(report["trend"].as_array().unwrap().len(), 2);
    let due = home.json(&["due"]);
    assert_eq!(
        report["due"].as_array().unwrap().len(),
        due.as_array().unwrap().len()
    );
}

/// A day before what came later: its cases, terms and checks do not count.
#[test]
fn a_report_speaks_of_its_day() {
    let home = ledger();
    let then = home.json(&["report", "overview", "--as-of", "2025-06-10"]);
    let shares = |report: &Value| {
        let cases = report["cases"].as_array().unwrap();
        cases
            .iter()
            .find(|cases| cases["procedure"] == "share")
            .unwrap()
            .clone()
    };
    assert_eq!(shares(&then)["total"], 2);
    assert_eq!(shares(&then)["by_state"]["submitted"], 1);
    assert_eq!(then["replies"]["count"], 1);
    assert_eq!(then["replies"]["unanswered"], 0);
    assert_eq!(then["trend"], serde_json::json!([]));
    assert_eq!(shares(&home.json(&["report", "overview"]))["total"], 4);
}

/// A grant that ran out shows as what it is.
#[test]
fn a_grant_that_ran_out_is_counted_as_expired() {
    let home = ledger();
    home.json(&[
        "share",
        "approve",
        "share-2026-0001",
        "--expires",
        "2026-03-02",
        "--for",
        "MZJ",
        "--decided-by",
        "示例",
        "--doc",
        "示例1号",
    ]);
    let states = |day: &str| {
        let report = home.json(&["report", "overview", "--as-of", day]);
        let cases = report["cases"].as_array().unwrap().clone();
        cases
            .into_iter()
            .find(|cases| cases["procedure"] == "share")
            .unwrap()["by_state"]
            .clone()
    };
    assert_eq!(states("2026-03-02")["expired"], 0);
    assert_eq!(states("2026-03-03")["expired"], 1);
}

#[test]
fn a_region_is_counted_alone() {
    let home = ledger();
    let report = home.json(&["report", "overview", "--region", "汶川"]);
    assert_eq!(
        report["scope"],
        serde_json::json!({"kind": "region", "code": "513221", "name": "汶川县"})
    );
    assert_eq!(report["orgs"].as_array().unwrap().len(), 1);
    assert_eq!(report["entries"]["total"], 1);
    assert_eq!(
        home.error(&["report", "overview", "--region", "无此县"]).0,
        5
    );
    let (code, error) = home.error(&["report", "org", "无此局"]);
    assert_eq!((code, error["code"].as_str()), (5, Some("not-found")));
}

/// Names and reasons that are markup stay text in every form.
#[test]
fn markup_in_names_and_reasons_stays_text() {
    let home = Home::new().with_org();
    home.add_org("XSS", HOSTILE, "prefecture", "513200");
    let entry = home.published(HOSTILE, "XSS", "2025-03-03", &[]);
    let asked = [
        "MZJ",
        "XSS",
        HOSTILE,
        "2025-09-01",
        "不同意",
        "2025-09-03",
        "",
        HOSTILE,
    ];
    shares(&home, &[asked]);
    home.json(&[
        "waiver",
        "add",
        "A14-1",
        &entry,
        "--reason",
        HOSTILE,
        "--until",
        "2026-12-31",
    ]);
    for args in [&["overview"][..], &["org", "XSS"], &["ledger"]] {
        let html = report(&home, "zh", &[args, &["--format", "html"]].concat());
        for mark in ["<script", "<img", "onerror=alert(2)>", "]]>"] {
            assert!(!html.contains(mark), "{args:?}: {mark}");
        }
        assert!(
            html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img"),
            "{args:?}"
        );
        assert!(html.contains("&amp;amp;"), "{args:?}");
        let text = report(&home, "zh", args);
        assert!(
            !text.contains('<') || text.matches('<').count() == text.matches("<br>").count(),
            "{text}"
        );
        assert!(text.contains("\\*局\\*"), "{text}");
    }
}

/// A page needs nothing from outside, runs nothing, and says so to whoever opens it.
#[test]
fn a_page_stands_alone() {
    let home = ledger();
    for args in [&["overview"][..], &["org", "MZJ"], &["ledger"]] {
        let html = report(&home, "en", &[args, &["--format", "html"]].concat());
        for outside in [
            "http:",
            "https:",
            "//",
            "@import",
            "<script",
            "<link",
            "<iframe",
            "javascript:",
            " style=",
        ] {
            assert!(!html.contains(outside), "{args:?}: {outside}");
        }
        assert_eq!(
            html.matches("url(").count(),
            html.matches("url(#p-").count()
        );
        assert!(html.contains("default-src 'none'"));
    }
}

/// Each chart has its words: a title, a description, and a table of its figures.
#[test]
fn charts_have_their_words() {
    let home = ledger();
    let html = report(&home, "zh", &["overview", "--format", "html"]);
    let charts = html.matches("<svg class=\"chart\"").count();
    assert_eq!(charts, 5);
    for number in 1..=charts {
        for part in ["title", "description"] {
            let id = format!("id=\"c{number}-{part}\">");
            let (_, words) = html.split_once(&id).unwrap_or_else(|| panic!("{id}"));
            assert!(!words.starts_with('<'), "{id}");
        }
    }
    assert_eq!(html.matches("<details>").count(), charts);
}

#[test]
fn an_empty_ledger_has_a_report() {
    let home = Home::new();
    for lang in ["zh", "en"] {
        let html = report(&home, lang, &["overview", "--format", "html"]);
        // The authority itself lacks things that are asked for; nothing else is there to draw.
        assert_eq!(html.matches("<svg class=\"chart\"").count(), 1);
        assert_eq!(html.matches("<p class=\"empty\">").count(), 8);
    }
    assert_eq!(
        home.json(&["report", "overview"])["replies"]["median"],
        Value::Null
    );
}

#[test]
fn an_assessment_is_set_out_with_what_lost_points() {
    let home = ledger();
    assert_eq!(home.error(&["report", "assess", "--year", "2025"]).0, 5);
    home.json(&["assess", "run", "--year", "2025"]);
    for lang in ["zh", "en"] {
        let text = report(&home, lang, &["assess", "--year", "2025"]);
        insta::assert_snapshot!(format!("assess_md_{lang}"), text);
    }
    let html = report(
        &home,
        "zh",
        &["assess", "--year", "2025", "--format", "html"],
    );
    assert!(html.contains("草稿，尚未公布") && html.contains("<svg class=\"chart\""));
    let shown = home.json(&["assess", "show", "--year", "2025"]);
    let report = home.json(&["report", "assess", "--year", "2025"]);
    assert_eq!(report["scores"][0]["points"], shown["scores"][0]["points"]);
    assert!(report["scores"][0]["indicators"][0]["lost"].is_array());
}

#[test]
fn persons_are_masked_in_the_registers() {
    let home = ledger();
    let file = home.file(
        "verify.csv",
        "承办部门,当事人类别,当事人姓名,联系电话,目录名称或代码,校核来源,异议内容,收到日期,申请日期,办理状态\n\
         MZJ,自然人,张示例,13800001234,城乡低保对象,当事人直接申请,住址已变更,2026-02-27,2026-02-27,已收到\n",
    );
    let run = home.run(&["verify", "import", &file]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    for form in ["html", "md", "json"] {
        let text = report(
            &home,
            "zh",
            &["ledger", "--procedure", "校核", "--format", form],
        );
        assert!(
            !text.contains("张示例") && !text.contains("13800001234"),
            "{text}"
        );
        assert!(text.contains("verify-2026-0001"), "{text}");
    }
    let registers = home.json(&["report", "ledger", "--procedure", "verify"]);
    assert_eq!(registers["registers"].as_array().unwrap().len(), 1);
    assert!(
        !registers["registers"][0]["records"][0]["person"]["person_name"]
            .as_str()
            .unwrap()
            .contains("示例")
    );
}
