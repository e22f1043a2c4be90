//! The files that `catalog import` takes, those that it refuses, and what it hands back.

use crate::catalog_import::sheet;
use crate::support::{Home, Run};
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;

const ROW: &str = "低保对象,甲州民政局,A-1,低保对象的基本情况,无条件共享";

fn created(report: &Value) -> &Value {
    &report["entries"]["created"]
}

#[test]
fn text_comes_in_any_encoding_and_delimiter() {
    let text = sheet(&[ROW]);
    let (gbk, ..) = encoding_rs::GBK.encode(&text);
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let files = [
        ("gbk.csv", gbk.into_owned()),
        ("utf16.csv", utf16),
        ("bom.csv", format!("\u{feff}{text}").into_bytes()),
        ("tab.tsv", text.replace(',', "\t").into_bytes()),
        ("semicolon.csv", text.replace(',', ";").into_bytes()),
    ];
    for (name, bytes) in files {
        let home = Home::new().with_org();
        let file = home.file(name, bytes);
        assert_eq!(
            *created(&home.json(&["catalog", "import", &file])),
            json!(1),
            "{name}"
        );
        let entry = home.json(&["catalog", "show", "A-1"]);
        assert_eq!(entry["summary"], "低保对象的基本情况", "{name}");
    }
}

#[test]
fn stdin_is_a_file_too() {
    let home = Home::new().with_org();
    let mut child = home
        .command()
        .args(["catalog", "import", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(sheet(&[ROW]).as_bytes()).unwrap();
    drop(stdin);
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (created(&report), &report["file"]),
        (&json!(1), &json!("-"))
    );
}

#[test]
fn several_files_give_an_array_and_a_bad_one_stops_no_other() {
    let home = Home::new().with_org();
    let one = home.file("一.csv", sheet(&[ROW]));
    let two = home.file("二.csv", sheet(&["养老机构,甲州民政局,A-2,,无条件共享"]));
    let empty = home.file("空.xlsx", "");
    let (code, reports) = home.document(&["catalog", "import", &one, &empty, &two]);
    assert_eq!((code, reports.as_array().unwrap().len()), (3, 3));
    assert_eq!(
        (created(&reports[0]), created(&reports[2])),
        (&json!(1), &json!(1))
    );
    assert_eq!(reports[1]["error"]["kind"], "input");
    assert!(!reports[1]["error"]["message"].as_str().unwrap().is_empty());
    assert_eq!(home.json(&["catalog", "list"]).as_array().unwrap().len(), 2);
}

/// A small file that swells beyond every bound when it is opened.
fn bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let blank = vec![b' '; 1 << 20];
    for name in [
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
    ] {
        zip.start_file(name, options.large_file(true)).unwrap();
        zip.write_all(b"<?xml version=\"1.0\"?><a>").unwrap();
        for _ in 0..600 {
            zip.write_all(&blank).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn odd_and_hostile_files_get_a_sentence() {
    let home = Home::new().with_org();
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet()
        .write_string(0, 0, "信息资源名称")
        .unwrap();
    let whole = book.save_to_buffer().unwrap();
    let mut blank = rust_xlsxwriter::Workbook::new();
    blank.add_worksheet();
    let files: [(&str, Vec<u8>); 8] = [
        ("empty.xlsx", Vec::new()),
        ("empty.csv", Vec::new()),
        (
            "page.xls",
            b"<html><body><table><tr><td>x</td></tr></table></body></html>".to_vec(),
        ),
        ("cut.xlsx", whole[..whole.len() / 2].to_vec()),
        (
            "noise.xlsx",
            (0..4096_u32)
                .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
                .collect(),
        ),
        ("blank.xlsx", blank.save_to_buffer().unwrap()),
        ("letter.csv", "尊敬的领导：\n附件已发送。\n".into()),
        ("bomb.xlsx", bomb()),
    ];
    let head = home.head();
    for (name, bytes) in files {
        let file = home.file(name, bytes);
        for lang in ["zh", "en"] {
            let run = home.run(&[
                "--lang", lang, "catalog", "import", &file, "--format", "json",
            ]);
            assert_eq!(run.code, 3, "{name}: {} {}", run.stdout, run.stderr);
            let error: Value = serde_json::from_str(&run.stderr)
                .unwrap_or_else(|_| panic!("{name}: {}", run.stderr));
            let error = &error["error"];
            assert_eq!(error["kind"], "input", "{name}: {error}");
            for part in ["message", "hint"] {
                let text = error[part].as_str().unwrap_or_default();
                assert!(text.chars().count() > 6, "{name} {part}: {error}");
                let chinese = text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert_eq!(chinese, lang == "zh", "{name}: {text}");
            }
        }
    }
    assert_eq!(home.error(&["catalog", "import", "nowhere.xlsx"]).0, 3);
    assert_eq!(home.head(), head);
}

#[test]
fn a_sheet_is_chosen_by_name_or_all_are_taken() {
    let home = Home::new().with_org();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (tab, name) in [("甲表", "低保对象"), ("乙表", "养老机构")] {
        let sheet = book.add_worksheet();
        sheet.set_name(tab).unwrap();
        for (row, cells) in (0..).zip([
            ["信息资源名称", "信息资源提供方", "共享类型"],
            [name, "甲州民政局", "无条件共享"],
        ]) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    let file = home.workbook("甲.xlsx", book);
    let second = home.json(&["catalog", "import", &file, "--sheet", "乙表"]);
    assert_eq!(
        (created(&second), &second["sheets"][0]["name"]),
        (&json!(1), &json!("乙表"))
    );
    let all = home.json(&["catalog", "import", &file, "--sheet", "all"]);
    assert_eq!(all["sheets"].as_array().unwrap().len(), 2);
    assert_eq!(
        all["entries"],
        json!({"created": 1, "updated": 0, "unchanged": 1, "rejected": 0})
    );
    let (code, error) = home.error(&["catalog", "import", &file, "--sheet", "丙表"]);
    assert_eq!(code, 3);
    assert!(
        error.to_string().contains("乙表"),
        "it names the sheets that are there: {error}"
    );
}

#[test]
fn a_mapping_file_is_drafted_corrected_and_used() {
    let home = Home::new().with_org();
    let file = home.file(
        "甲.csv",
        "资源中文名,说明文字,共享\n低保对象,基本情况,内部可看\n",
    );
    let odd = home.file("乙.csv", sheet(&[ROW]));
    let draft = home.path().join("draft.toml").display().to_string();
    let made = home.json(&[
        "catalog",
        "template",
        "--map-from",
        &odd,
        "--output",
        &draft,
    ]);
    assert_eq!(made["file"], draft.as_str());
    let before = home.json(&["catalog", "import", &odd, "--dry-run"]);
    let mapped = home.json(&["catalog", "import", &odd, "--map", &draft, "--dry-run"]);
    assert_eq!(mapped["entries"], before["entries"]);
    assert_eq!(
        mapped["sheets"][0]["columns"],
        before["sheets"][0]["columns"]
    );
    let map = home.file(
        "map.toml",
        "header_rows = [1]\n\n[columns]\nname = \"资源中文名\"\nsummary = \"B\"\nshare_type = \"共享\"\n\n\
         [constants]\nprovider = \"甲州民政局\"\n\n[values.share_type]\n\"内部可看\" = \"有条件共享\"\n",
    );
    let report = home.json(&["catalog", "import", &file, "--map", &map]);
    assert_eq!(*created(&report), json!(1), "{report}");
    let entry = home.json(&["catalog", "show", "e1"]);
    assert_eq!(
        (
            &entry["summary"],
            &entry["share"]["type"],
            &entry["provider"]["code"]
        ),
        (&json!("基本情况"), &json!("conditional"), &json!("MZJ"))
    );
    let wrong = home.file("wrong.toml", "[columns]\nnmae = \"资源中文名\"\n");
    let (code, error) = home.error(&["catalog", "import", &file, "--map", &wrong]);
    assert_eq!(code, 3);
    assert!(error.to_string().contains("nmae"), "{error}");
}

/// Reads every cell of a workbook's sheet as text.
fn cells(path: &str, sheet: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let range = book.worksheet_range(sheet).unwrap();
    range
        .rows()
        .map(|row| row.iter().map(Data::to_string).collect())
        .collect()
}

#[test]
fn the_workbook_that_goes_back_can_be_corrected_and_imported() {
    let home = Home::new().with_org();
    let mut book = rust_xlsxwriter::Workbook::new();
    let tab = book.add_worksheet();
    tab.set_name("目录").unwrap();
    tab.merge_range(
        0,
        0,
        0,
        2,
        "某州公共数据目录",
        &rust_xlsxwriter::Format::new(),
    )
    .unwrap();
    for (row, given) in (1..).zip([
        ["信息资源名称", "信息资源提供方", "共享类型"],
        ["低保对象", "甲州民政局", "无条件共享"],
        ["养老机构", "乙局", "无条件共享"],
    ]) {
        for (column, cell) in (0..).zip(given) {
            tab.write_string(row, column, cell).unwrap();
        }
    }
    let file = home.workbook("甲.xlsx", book);
    let back = home.path().join("back.xlsx").display().to_string();
    let (code, report) = home.document(&["catalog", "import", &file, "--errors", &back]);
    assert_eq!((code, &report["handed_back"]), (3, &json!(back)));
    let rows = cells(&back, "目录");
    assert_eq!(rows[0][0], "某州公共数据目录");
    assert_eq!(
        rows[1],
        ["信息资源名称", "信息资源提供方", "共享类型", "错误说明"]
    );
    assert_eq!(rows[2], ["低保对象", "甲州民政局", "无条件共享", ""]);
    assert!(rows[3][3].contains("乙局"), "{rows:?}");
    let mut read: Xlsx<_> = open_workbook(&back).unwrap();
    let merges = read.merge_cells_by_sheet_name("目录").unwrap();
    assert_eq!(merges.len(), 1);
    let names = read.sheet_names();
    assert_eq!(names.len(), 2, "{names:?}");
    let summary = cells(&back, &names[1]);
    assert!(
        summary
            .iter()
            .flatten()
            .any(|cell| cell == "provider-unknown"),
        "{summary:?}"
    );
    // Corrected: the provider is registered, and the same workbook comes in again, its explanations passed over.
    home.json(&[
        "org", "add", "--code", "Y", "--name", "乙局", "--kind", "utility", "--level", "county",
        "--region", "513221",
    ]);
    let (code, again) = home.document(&["catalog", "import", &back]);
    assert_eq!((code, created(&again)), (0, &json!(2)), "{again}");
    assert_eq!(again["problems"], json!([]));
    // A directory takes one workbook a file.
    let bad = home.file("乙.csv", sheet(&[",甲州民政局,,,"]));
    let worse = home.file("丙.csv", sheet(&["殡葬机构,丁局,,,"]));
    let (code, reports) = home.document(&["catalog", "import", &bad, &worse, "--errors", "out/"]);
    assert_eq!(code, 3);
    for report in reports.as_array().unwrap() {
        let made = report["handed_back"].as_str().unwrap();
        assert!(home.path().join(made).exists(), "{made}");
    }
    assert_eq!(
        home.error(&["catalog", "import", &bad, &worse, "--errors", "o.xlsx"])
            .0,
        2
    );
}

#[test]
fn the_template_is_recognised_and_its_example_passed_over() {
    for lang in ["zh", "en"] {
        let home = Home::new();
        let file = home.path().join("t.xlsx").display().to_string();
        home.json(&["--lang", lang, "catalog", "template", "--output", &file]);
        let report = home.json(&["catalog", "import", &file, "--create-orgs"]);
        assert_eq!(*created(&report), json!(0), "{lang}: {report}");
        assert_eq!(report["problems"], json!([]), "{lang}");
        assert_eq!(report["sheets"][0]["unused"], json!([]), "{lang}");
    }
}

#[test]
fn what_is_handed_back_replaces_no_file_that_came_in() {
    let home = Home::new().with_org();
    let text = sheet(&[ROW, ",甲州民政局,,,"]);
    let file = home.file("甲.csv", &text);
    let head = home.head();
    let (code, error) = home.error(&["catalog", "import", &file, "--errors", "./甲.csv"]);
    assert_eq!(
        (code, error["kind"].as_str()),
        (2, Some("usage")),
        "{error}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    // A path that cannot be written is found out before the good entries are in.
    let nowhere = [
        "catalog",
        "import",
        &file,
        "--partial",
        "--errors",
        "nowhere/back.xlsx",
    ];
    let (code, error) = home.error(&nowhere);
    assert_eq!(
        (code, error["code"].as_str()),
        (3, Some("file-write")),
        "{error}"
    );
    assert_eq!(home.head(), head);
}
