//! How sheets of every noun are taken: whole or the good rows, strictly, and handed back; each problem in its cell.

use crate::support::Home;
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

fn bureaus() -> Home {
    let home = Home::new().with_org();
    home.add_org("YBJ", "甲州医保局", "prefecture", "513200");
    home
}

/// Lists code, cell and severity of every problem.
fn problems(document: &Value) -> Vec<(&str, &str, &str)> {
    let problems = document["problems"].as_array().unwrap().iter();
    problems
        .map(|problem| {
            let said = |key: &str| problem[key].as_str().unwrap_or_default();
            (said("code"), said("cell"), said("severity"))
        })
        .collect()
}

const ORGS: &str = "机构代码,机构名称,机构类别,层级,所属区域,统一社会信用代码
JYJ,甲州教育局,行政机关,州级,513200,
GAJ,甲州公安局,行政机关,州级,无此州,
CZJ,甲州财政局,行政机关,州级,513200,1.13E+17
";

#[test]
fn the_good_rows_of_any_noun_are_taken_where_that_is_asked_for() {
    let home = bureaus();
    let file = home.file("o.csv", ORGS);
    let expected = vec![
        ("region-unknown", "E3", "error"),
        ("digits-lost", "F4", "warning"),
    ];
    let (code, document, _) = home.refused(&["org", "import", &file]);
    assert_eq!((code, problems(&document)), (3, expected));
    let done = home.json(&["org", "import", &file, "--partial", "--errors", "back.xlsx"]);
    assert_eq!(
        (&done["created"], &done["rejected"], &done["handed_back"]),
        (&json!(2), &json!(1), &json!("back.xlsx"))
    );
    assert_eq!(home.json(&["org", "show", "CZJ"])["uscc"], json!(null));
    let mut back: Xlsx<_> = open_workbook(home.path().join("back.xlsx")).unwrap();
    let name = back.sheet_names()[0].clone();
    let rows = back.worksheet_range(&name).unwrap();
    let explained = |row: usize| rows.get_value((row as u32, 6)).map(ToString::to_string);
    assert_eq!(explained(0).unwrap(), "错误说明");
    assert!(explained(2).unwrap().contains("无此州"));
    assert!(matches!(rows.get((1, 6)), None | Some(Data::Empty)));

    let strict = bureaus();
    let file = strict.file("o.csv", ORGS);
    let (code, document, _) = strict.refused(&["org", "import", &file, "--strict"]);
    assert_eq!((code, &document["rejected"]), (3, &json!(2)));
}

fn shares(rows: &[&str]) -> String {
    let header = "申请部门,提供部门,目录名称,使用目的,申请依据,申请日期,办理状态,答复日期";
    [&[header], rows].concat().join("\n")
}

#[test]
fn the_good_rows_of_a_ledger_of_cases_are_taken_where_that_is_asked_for() {
    let home = bureaus();
    home.published("低保对象", "MZJ", "2025-03-03", &[]);
    let rows = shares(&[
        "YBJ,MZJ,低保对象,核验,示例规定,2026-01-05,已提交,",
        "YBJ,MZJ,低保对象,核验,示例规定,2026-01-06,已批准,2025-12-01",
        "YBJ,MZJ,无此目录,核验,示例规定,2026-01-07,已提交,",
        "YBJ,MZJ,低保对象,统计,示例规定,2026-01-08,已提交,",
    ]);
    let file = home.file("s.csv", rows);
    let (code, document, _) = home.refused(&["share", "import", &file]);
    assert_eq!((code, &document["rejected"]), (3, &json!(2)), "{document}");
    let args = ["share", "import", &file, "--partial"];
    let rehearsed = home.json(&[&args[..], &["--dry-run"]].concat());
    assert_eq!(rehearsed["created"], 2);
    let done = home.json(&[&args[..], &["--errors", "b.xlsx"]].concat());
    assert_eq!(
        (
            &done["created"],
            &done["rejected"],
            done["cases"].as_array().unwrap().len()
        ),
        (&json!(2), &json!(2), 2),
        "{done}"
    );
    assert!(home.path().join("b.xlsx").is_file());
    assert_eq!(home.json(&["share", "list"]).as_array().unwrap().len(), 2);
    // What begins and fails on its way leaves nothing.
    assert_eq!(home.json(&args)["unchanged"], 2);
}

#[test]
fn a_row_that_is_there_twice_is_named_by_its_own_words() {
    let home = bureaus();
    home.published("低保对象", "MZJ", "2025-03-03", &[]);
    let row = "YBJ,MZJ,低保对象,核验,示例规定,2026-01-05,已提交,";
    let file = home.file("s.csv", shares(&[row, row]));
    let (_, document, _) = home.refused(&["share", "import", &file]);
    assert_eq!(
        problems(&document),
        [("record-in-file", "A3", "error")],
        "{document}"
    );
    assert_eq!(document["problems"][0]["value"], "YBJ");
}

#[test]
fn what_only_a_later_step_could_bring_is_told_of_a_new_row() {
    let home = bureaus();
    home.published("低保对象", "MZJ", "2025-03-03", &[]);
    let file = home.file(
        "c.csv",
        "提供部门,目录名称或代码,变更情形,发生日期,证明材料,办理状态,变更依据\n\
         MZJ,低保对象,依据变化,2026-03-02,示例文件,待更新,示例规定\n",
    );
    let (code, document, _) = home.refused(&["change", "import", &file]);
    assert_eq!(code, 3);
    assert_eq!(problems(&document), [("case-value-unfit", "G2", "error")]);
    let message = document["problems"][0]["message"].as_str().unwrap();
    assert!(!message.contains("已登记的"), "{message}");
}

#[test]
fn a_waiver_that_is_over_is_a_problem_of_its_row() {
    let home = bureaus();
    let file = home.file(
        "w.csv",
        "规则代码,豁免对象,豁免理由,批准人,截止日期\n\
         A07-1,org:MZJ,正在组建,示例人员,2026-12-31\n\
         A07-1,org:YBJ,正在组建,示例人员,2026-01-02\n",
    );
    let (code, document, _) = home.refused(&["waiver", "import", &file]);
    assert_eq!(code, 3);
    assert_eq!(problems(&document), [("value-unfit", "E3", "error")]);
    assert_eq!(
        (&document["created"], &document["rejected"]),
        (&json!(0), &json!(1))
    );
    let done = home.json(&["waiver", "import", &file, "--partial"]);
    assert_eq!(
        (&done["created"], &done["rejected"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn a_draft_that_a_ledger_in_force_names_comes_into_force() {
    let home = bureaus();
    let rows = |summary: &str| {
        format!(
            "目录代码,目录名称,提供方,摘要,共享类型\nA1,低保对象,甲州民政局,{summary},无条件共享\n"
        )
    };
    let file = home.file("a.csv", rows("旧"));
    let published = ["catalog", "import", &file, "--as-published", "2025-03-03"];
    for (summary, expected) in [("旧", "旧"), ("新", "新")] {
        let home = bureaus();
        home.json(&["catalog", "import", &home.file("d.csv", rows("旧"))]);
        assert_eq!(home.json(&["catalog", "show", "A1"])["state"], "draft");
        let file = home.file("p.csv", rows(summary));
        let done = home.json(&["catalog", "import", &file, "--as-published", "2025-03-03"]);
        assert_eq!(done["entries"]["updated"], 1);
        let entry = home.json(&["catalog", "show", "A1"]);
        assert_eq!(
            (&entry["state"], &entry["summary"], &entry["published_on"]),
            (&json!("published"), &json!(expected), &json!("2025-03-03"))
        );
    }
    assert_eq!(home.json(&published)["entries"]["created"], 1);
    assert_eq!(home.json(&published)["entries"]["unchanged"], 1);
}

#[test]
fn one_code_has_one_provider() {
    let home = bureaus();
    let header = "目录代码,目录名称,提供方,共享类型,信息项";
    for between in ["", "A2,婚姻登记,甲州民政局,无条件共享,姓名\n"] {
        let file = home.file(
            "t.csv",
            format!(
                "{header}\nA1,收养登记,甲州民政局,无条件共享,姓名\n{between}\
                 A1,收养登记,甲州医保局,无条件共享,案号\n"
            ),
        );
        let (code, document, _) = home.refused(&["catalog", "import", &file]);
        let cell = if between.is_empty() { "C3" } else { "C4" };
        assert_eq!(code, 3);
        assert!(
            problems(&document).contains(&("code-two-providers", cell, "error")),
            "{document}"
        );
    }
    // The code of an organisation is no other name.
    let file = home.file(
        "s.csv",
        format!(
            "{header}\nA1,收养登记,甲州民政局,无条件共享,姓名\nA1,收养登记,MZJ,无条件共享,案号\n"
        ),
    );
    let done = home.json(&["catalog", "import", &file]);
    assert_eq!(
        (&done["entries"]["created"], &done["items"]["created"]),
        (&json!(1), &json!(2))
    );
    let (_, again, _) = home.refused(&["catalog", "import", &file, "--mode", "create"]);
    assert!(problems(&again).contains(&("entry-exists", "A2", "error")));
}

#[test]
fn a_file_that_cannot_be_told_apart_is_refused_with_the_reason() {
    let home = bureaus();
    let open = home.file(
        "q.csv",
        "目录名称,提供方,摘要\n甲,甲州民政局,\"没关\n乙,甲州民政局,x\n",
    );
    let (code, error) = home.error(&["catalog", "import", &open]);
    assert_eq!((code, &error["code"]), (3, &json!("sheet-open-quote")));
    assert_eq!(error["details"]["row"], 2);
    let failed = home.file(
        "e.csv",
        "目录名称,提供方,摘要\n#VALUE!,甲州民政局,x\n乙,#REF!,x\n",
    );
    let mut command = home.command();
    command.args(["catalog", "import", &failed, "--format", "json"]);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let errors = problems(&document);
    for cell in ["A2", "B3"] {
        assert!(
            errors.contains(&("error-cell", cell, "error")),
            "{document}"
        );
    }
}

#[test]
fn every_column_of_a_ticked_group_is_named() {
    let home = bureaus();
    let file = home.file(
        "t.csv",
        "序号,目录名称,提供方,共享类型,,\n,,,无条件共享,有条件共享,不予共享\n1,甲,甲州民政局,√,,\n",
    );
    let done = home.json(&["catalog", "import", &file]);
    assert_eq!(
        done["sheets"][0]["columns"]["share_type"],
        "无条件共享/有条件共享/不予共享"
    );
}
