//! The example row of every template, imported as it stands: without its mark it is a row like any other.

use crate::support::Home;
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::json;

/// What a template of each noun needs in the ledger is made by the ones before it.
const NOUNS: [&str; 26] = [
    "region",
    "org",
    "user",
    "share",
    "change",
    "verify",
    "compare",
    "dispute",
    "emergency",
    "contract",
    "claim",
    "order",
    "develop",
    "develop products",
    "project",
    "system",
    "collect",
    "inspect",
    "duty",
    "opening",
    "recall",
    "sanction",
    "document",
    "waiver",
    "share demand",
    "catalog",
];

fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(serial) => {
            let (year, month, day, ..) = serial.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        cell => cell.to_string(),
    }
}

/// Reads header and example of a template and writes them as a table without the example's mark.
fn example(home: &Home, noun: &str, lang: &str) -> String {
    let name = noun.replace(' ', "-");
    let template = format!("{name}-{lang}.xlsx");
    let args = ["template", "--output", &template, "--lang", lang];
    let args: Vec<&str> = noun.split(' ').chain(args).collect();
    assert_eq!(home.run(&args).code, 0, "{noun}");
    let mut book: Xlsx<_> = open_workbook(home.path().join(&template)).unwrap();
    let sheet = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&sheet).unwrap();
    let rows: Vec<Vec<String>> = range
        .rows()
        .take(2)
        .map(|row| row.iter().map(text).collect())
        .collect();
    let mut written = Vec::new();
    for row in &rows {
        let cells = row.iter().map(|cell| {
            let bare = cell
                .strip_prefix("示例：")
                .or(cell.strip_prefix("Example: "));
            format!("\"{}\"", bare.unwrap_or(cell).replace('"', "\"\""))
        });
        written.push(cells.collect::<Vec<_>>().join(","));
    }
    assert_ne!(written.len(), 1, "{noun} has no example");
    home.file(&format!("{name}-{lang}.csv"), written.join("\n"))
}

/// Makes a ledger whose names are those of the examples.
fn ledger(prefecture: &str, data_bureau: &str) -> Home {
    let home = Home::bare();
    let init = home.run(&["init", "--sandbox", "--org-name", data_bureau]);
    assert_eq!(init.code, 0, "{}", init.stderr);
    home.json(&[
        "region", "add", "--code", "519900", "--name", prefecture, "--parent", "513200",
    ]);
    home
}

/// Makes what the examples of cases and registers speak of.
fn entries(home: &Home, entry: &str, provider: &str, applicant: &str, items: [&str; 2]) {
    home.add_org("SLYBJ", applicant, "prefecture", "513200");
    let items = items.map(|item| format!("{item}:string:50"));
    let more = [
        "--share-type",
        "conditional",
        "--share-condition",
        "限审核使用",
        "--share-reason",
        "含个人信息",
        "--open-type",
        "conditional",
        "--open-condition",
        "经授权",
        "--item",
        &items[0],
        "--item",
        &items[1],
    ];
    home.published(entry, provider, "2025-03-03", &more);
}

fn imported(home: &Home, lang: &str, words: [&str; 3], items: [&str; 2]) {
    let mut wrong = Vec::new();
    for noun in NOUNS {
        if noun == "share" {
            entries(home, words[0], words[1], words[2], items);
        }
        let file = example(home, noun, lang);
        let args = ["import", &file, "--format", "json", "--lang", lang];
        let mut args: Vec<&str> = noun.split(' ').chain(args).collect();
        if noun == "catalog" {
            // An entry of that name is in force: the example corrects it.
            args.extend(["--correction", "示例更正"]);
        }
        let run = home.run(&args);
        let done: serde_json::Value = serde_json::from_str(&run.stdout).unwrap_or_default();
        let taken = if noun == "catalog" {
            done["entries"]["updated"] == json!(1)
        } else {
            done["created"] == json!(1)
        };
        if run.code != 0 || !taken {
            wrong.push(format!("{noun}: {} {}", run.stderr, done["problems"]));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_templates_example_is_imported_as_it_stands() {
    let home = ledger("示例州", "示例州数据局");
    let words = ["城乡低保对象信息", "示例州民政局", "示例州医疗保障局"];
    imported(&home, "zh", words, ["姓名", "保障类别"]);
}

#[test]
fn every_templates_english_example_is_imported_as_it_stands() {
    let home = ledger("Example Prefecture", "Example Data Bureau");
    let words = [
        "recipients of minimum living allowance",
        "Example Civil Affairs Bureau",
        "Example Healthcare Security Bureau",
    ];
    imported(&home, "en", words, ["name", "kind of allowance"]);
}

#[test]
fn the_list_of_nouns_is_whole() {
    let home = Home::bare();
    for (noun, verbs) in crate::every_noun::nouns(&home) {
        let has = |verb: &str| verbs.iter().any(|own| own == verb);
        // Their templates are files of their own kind, without an example row.
        let is_apart = ["calendar", "law"].contains(&noun.as_str());
        let wanted = has("template") && has("import") && !is_apart;
        assert_eq!(wanted, NOUNS.contains(&noun.as_str()), "{noun}");
    }
}
