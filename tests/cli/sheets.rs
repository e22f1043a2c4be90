//! Sheets of organisations, people and regions: read as bureaus write them, and written so that they read back.

use crate::support::{Home, Run};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Value, json};
use std::process::Stdio;

/// Writes a workbook of text rows below a merged title.
fn book(home: &Home, name: &str, rows: &[&[&str]]) -> String {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .merge_range(0, 0, 0, 3, "名单（示例）", &Format::new())
        .unwrap();
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    let path = home.path().join(name);
    book.save(&path).unwrap();
    path.display().to_string()
}

fn problems(done: &Value) -> Vec<(&str, &str)> {
    let problems = done["problems"].as_array().unwrap().iter();
    problems
        .map(|problem| {
            let cell = problem["cell"].as_str().unwrap_or_default();
            (problem["code"].as_str().unwrap(), cell)
        })
        .collect()
}

fn refused(home: &Home, args: &[&str]) -> Value {
    let run = home.run(&[args, &["--format", "json"]].concat());
    assert_eq!(run.code, 3, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn a_list_of_bureaus_is_read_as_it_is_written() {
    let home = Home::new().with_org();
    let file = book(
        &home,
        "o.xlsx",
        &[
            &[
                "序号",
                "*单位全称",
                "统一社会信用代码",
                "单位性质",
                "层级",
                "所属地区",
                "负责人",
            ],
            &[
                "1",
                "丙县财政局",
                "1151322100840005X9",
                "机关",
                "县级",
                "汶川",
                "王五",
            ],
            &["2", "甲州民政局", "", "", "", "", "赵六"],
        ],
    );
    let done = home.json(&["org", "import", &file]);
    assert_eq!(
        (&done["created"], &done["updated"]),
        (&json!(1), &json!(1)),
        "{done}"
    );
    assert_eq!(done["sheets"][0]["header_rows"], json!([2]));
    assert_eq!(done["sheets"][0]["unused"], json!(["序号"]));
    let made = home.json(&["org", "show", "丙县财政局"]);
    assert_eq!(
        (&made["code"], &made["uscc"], &made["region"]),
        (
            &made["uscc"],
            &json!("1151322100840005X9"),
            &json!("513221")
        )
    );
    // What the row leaves blank stays as it was.
    let held = home.json(&["org", "show", "MZJ"]);
    assert_eq!(
        (&held["principal"], &held["staff"]),
        (&json!("赵六"), &json!(["张三", "李四"]))
    );
    assert_eq!(home.json(&["org", "import", &file])["unchanged"], 2);
}

#[test]
fn every_problem_names_its_cell_and_nothing_is_written() {
    let home = Home::new().with_org();
    let file = book(
        &home,
        "u.xlsx",
        &[
            &["登录账号", "姓名", "工作单位", "角色"],
            &["qa", "张三", "甲州民政局", "经办人、负责人"],
            &["qb", "李四", "没有局", "国王"],
            &["qa", "张三", "甲州民政局", "经办人"],
            &["", "王五", "", ""],
        ],
    );
    let done = refused(&home, &["user", "import", &file]);
    assert_eq!(
        problems(&done),
        [
            ("org-unknown", "C4"),
            ("enum-unreadable", "D4"),
            ("record-in-file", "A5"),
            ("value-required", "A6"),
        ]
    );
    assert_eq!(
        (&done["refused"], &done["rejected"], &done["created"]),
        (&json!(true), &json!(3), &json!(0))
    );
    assert_eq!(done["problem_counts"]["org-unknown"], 1);
    assert_eq!(home.json(&["user", "list"]).as_array().unwrap().len(), 1);
    let english = home.run(&["user", "import", &file, "--lang", "en"]);
    assert!(
        english.stdout.contains("“没有局” is not registered"),
        "{}",
        english.stdout
    );
}

#[test]
fn a_file_may_come_through_stdin() {
    let home = Home::new();
    let text = "行政区划代码,行政区划名称,上级区划\n513299,己县,阿坝州\n";
    let mut child = home
        .command()
        .args(["region", "import", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(home.json(&["region", "show", "己县"])["parent"], "513200");
}

#[test]
fn what_is_exported_is_imported_without_a_change() {
    let home = Home::new().with_org();
    home.json(&[
        "org",
        "add",
        "--code",
        "=1",
        "--name",
        "乙局",
        "--kind",
        "utility",
        "--level",
        "county",
        "--region",
        "汶川",
        "--aliases",
        "乙一",
        "--aliases",
        "乙二",
        "--usage-requirements",
        "一、不得外传\n二、用后删除",
    ]);
    home.json(&[
        "user",
        "add",
        "--login",
        "qa",
        "--org",
        "MZJ",
        "--roles",
        "clerk，head",
    ]);
    for (noun, count) in [("org", 3), ("user", 2), ("region", 15)] {
        for ending in ["xlsx", "csv"] {
            let file = home.path().join(format!("{noun}.{ending}"));
            let file = file.to_str().unwrap();
            for lang in ["zh", "en"] {
                home.json(&[noun, "export", "--output", file, "--lang", lang]);
                let done = home.json(&[noun, "import", file]);
                assert_eq!(
                    (&done["created"], &done["updated"], &done["unchanged"]),
                    (&json!(0), &json!(0), &json!(count)),
                    "{noun} {ending} {lang}: {done}"
                );
            }
        }
    }
    let days = home.file(
        "d.csv",
        "date,kind,name,region\n2026-03-03,off,甲节,513221\n",
    );
    home.json(&["calendar", "import", &days]);
    let file = home.path().join("days.csv");
    home.json(&["calendar", "export", "--output", file.to_str().unwrap()]);
    let again = home.json(&["calendar", "import", file.to_str().unwrap()]);
    assert_eq!((&again["added"], &again["changed"]), (&json!(0), &json!(0)));
    home.json(&["law", "export", "aba-2024", "--output", "law.toml"]);
    assert_eq!(home.json(&["law", "import", "law.toml"])["changed"], false);
}

#[test]
fn a_template_is_a_sheet_that_import_knows() {
    let home = Home::new();
    let nouns = [
        "org",
        "user",
        "region",
        "waiver",
        "demand",
        "change",
        "share",
        "verify",
        "compare",
        "dispute",
        "emergency",
        "contract",
        "claim",
        "order",
        "develop",
        "project",
        "system",
    ];
    for (noun, lang) in nouns.iter().flat_map(|noun| [(noun, "zh"), (noun, "en")]) {
        let noun = match *noun {
            "demand" => &["share", "demand"][..],
            _ => &[*noun][..],
        };
        // The workbook has an example, which is passed over.
        for (file, examples) in [("t.xlsx", 1), ("t.csv", 0)] {
            home.json(&[noun, &["template", "--output", file, "--lang", lang]].concat());
            let done = home.json(&[noun, &["import", file, "--dry-run"]].concat());
            let sheet = &done["sheets"][0];
            assert_eq!(
                (&sheet["rows"], &sheet["unused"], &done["created"]),
                (&json!(0), &json!([]), &json!(0)),
                "{noun:?} {lang} {file}: {done}"
            );
            let skipped = sheet["skipped"].as_array().unwrap().len();
            assert_eq!(skipped, examples, "{noun:?} {lang} {file}: {done}");
            assert_eq!(done["problems"], json!([]), "{noun:?} {lang} {file}");
        }
    }
    assert_eq!(home.error(&["org", "template"]).0, 2);
    assert_eq!(home.error(&["org", "template", "--output", "t.pdf"]).0, 2);
}
