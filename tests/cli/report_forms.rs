//! Forms of reports: which is chosen, that each is the same again, and what a workbook holds.

use crate::report::ledger;
use crate::support::Home;
use calamine::{Data, Reader, Xlsx, open_workbook};
use std::io::Read;

/// Writes a report to a file of the home and returns its bytes.
fn written(home: &Home, args: &[&str], name: &str) -> Vec<u8> {
    let path = home.path().join(name);
    let run = home.run(
        &[
            &["report"],
            args,
            &["--output", &path.display().to_string()],
        ]
        .concat(),
    );
    assert_eq!(run.code, 0, "{args:?} {name}: {}", run.stderr);
    std::fs::read(path).unwrap()
}

#[test]
fn the_same_ledger_and_day_make_the_same_bytes() {
    let home = ledger();
    let later = |args: &[&str]| {
        let mut command = home.command();
        command
            .env("ABDATA_NOW", "2026-03-09T10:00:00+08:00")
            .arg("report")
            .args(args);
        assert_eq!(command.output().unwrap().status.code(), Some(0), "{args:?}");
    };
    for args in [&["overview"][..], &["org", "MZJ"], &["ledger"]] {
        for ending in ["html", "xlsx", "md", "json"] {
            let args = [args, &["--as-of", "2026-03-02"]].concat();
            let first = written(&home, &args, &format!("first.{ending}"));
            let again = home.path().join(format!("again.{ending}"));
            later(&[&args[..], &["--output", &again.display().to_string()]].concat());
            assert!(first == std::fs::read(again).unwrap(), "{args:?} {ending}");
        }
    }
}

#[test]
fn a_workbook_holds_figures_frozen_headers_filters_and_charts() {
    let home = ledger();
    written(&home, &["overview"], "o.xlsx");
    let path = home.path().join("o.xlsx");
    let mut book: Xlsx<_> = open_workbook(&path).unwrap();
    let first = ["主要指标", "图表数据", "各机构对照"];
    assert_eq!(book.sheet_names()[..3], first);
    let text = |text: &str| Data::String(text.to_owned());
    let orgs = book.worksheet_range("各机构对照").unwrap();
    assert_eq!(orgs.get_value((0, 0)), Some(&text("机构")));
    let own = orgs.rows().find(|row| row[1] == text("MZJ")).unwrap();
    // Entries, published ones, and those by share type.
    let counts = [2.0, 2.0, 0.0, 1.0, 1.0].map(Data::Float);
    assert_eq!(own[2..7], counts);
    let front = book.worksheet_range("主要指标").unwrap();
    assert!(
        front
            .rows()
            .any(|row| row[0] == text("已发布目录") && row[1] == Data::Float(3.0))
    );
    let mut package = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        package
            .by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    for number in 1..=5 {
        let chart = part(&format!("xl/charts/chart{number}.xml"));
        assert!(chart.contains("图表数据"), "{chart}");
    }
    assert!(part("xl/drawings/drawing1.xml").contains("descr="));
    let sheet = part("xl/worksheets/sheet3.xml");
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter "));
    assert!(part("docProps/core.xml").contains("2024-12-31T"));
}

#[test]
fn a_workbook_takes_any_text_and_names_its_sheets_apart() {
    let home = ledger();
    home.json(&["org", "edit", "MZJ", "--name", "=1+1<script>]]>"]);
    written(&home, &["overview"], "o.xlsx");
    let mut book: Xlsx<_> = open_workbook(home.path().join("o.xlsx")).unwrap();
    let orgs = book.worksheet_range("各机构对照").unwrap();
    assert!(
        orgs.rows()
            .any(|row| row[0] == Data::String("=1+1<script>]]>".to_owned()))
    );
    assert!(book.worksheet_formula("各机构对照").unwrap().is_empty());
    written(&home, &["ledger"], "l.xlsx");
    let mut book: Xlsx<_> = open_workbook(home.path().join("l.xlsx")).unwrap();
    let shares = book.worksheet_range("共享申请").unwrap();
    assert_eq!(shares.height(), 5);
}

#[test]
fn the_form_is_that_of_the_option_or_of_the_ending() {
    let home = ledger();
    let begins = |bytes: &[u8], start: &str| bytes.starts_with(start.as_bytes());
    assert!(begins(
        &written(&home, &["overview"], "a.html"),
        "<!DOCTYPE html>"
    ));
    assert!(begins(&written(&home, &["overview"], "a.xlsx"), "PK"));
    assert!(begins(&written(&home, &["overview"], "a.md"), "# "));
    assert!(begins(&written(&home, &["overview"], "a.json"), "{"));
    let html = ["overview", "--format", "html"];
    assert!(begins(&written(&home, &html, "report"), "<!DOCTYPE html>"));
    let (code, error) = home.error(&["report", "overview", "--output", "a.html"]);
    assert_eq!((code, error["kind"].as_str()), (2, Some("usage")));
    for args in [
        &["overview", "--format", "xlsx"][..],
        &["overview", "--format", "csv"],
        &["overview", "--format", "ics"],
        &["overview", "--output", "a.pdf"],
        &["overview", "--format", "html", "--output", "a.xlsx"],
    ] {
        assert_eq!(home.run(&[&["report"], args].concat()).code, 2, "{args:?}");
    }
    assert_eq!(home.run(&["status", "--format", "html"]).code, 2);
    // What the configuration prefers gives way to the file's ending.
    home.file("config/abdata/config.toml", "format = \"json\"\n");
    assert!(begins(
        &written(&home, &["overview"], "b.html"),
        "<!DOCTYPE html>"
    ));
    assert!(home.run(&["report", "overview"]).stdout.starts_with('{'));
}

#[test]
fn a_file_is_for_its_owner_and_leaves_a_row_in_the_audit_log() {
    use std::os::unix::fs::PermissionsExt;
    let home = ledger();
    let before = home.head();
    assert_eq!(home.run(&["report", "overview"]).code, 0);
    assert_eq!(home.head(), before);
    home.file("a.html", "before");
    assert!(written(&home, &["overview"], "a.html").starts_with(b"<!DOCTYPE"));
    let mode = home
        .path()
        .join("a.html")
        .metadata()
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let act = home.json(&["audit", "log", "--limit", "1"])[0].clone();
    assert_eq!(act["action"], "export");
    assert!(act["note"].as_str().unwrap().ends_with("a.html"));
    let run = home.run(&["report", "overview", "--output", "nowhere/a.html"]);
    assert_ne!(run.code, 0);
    assert!(!home.path().join("nowhere").exists());
}
