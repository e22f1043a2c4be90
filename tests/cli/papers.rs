//! Papers: what they say in both languages, that values stay text, a bureau's own templates, and who may see whose name.

use crate::claims::{done, refused};
use crate::support::Home;
use serde_json::{Value, json};
use std::io::{Cursor, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

const PERSON: &str = "王示例";

/// Three share requests that were approved, rejected and asked for papers, one granted by law, a verification that was
/// decided, and an order. `jia` and `yi` are clerks, `jia` of the provider; `ban` is the authority's.
fn home() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("企业登记信息", "JIA", "2026-01-05", &[]);
    let free = ["--share-type", "unconditional"];
    home.published("公交线路", "JIA", "2026-01-05", &free);
    let home = home
        .with_user("jia", "JIA", "clerk")
        .with_user("yi", "YI", "clerk")
        .with_user("ban", "513200-SJJ", "authority_clerk");
    let submit = |entry: &str| {
        let line =
            format!("share submit --entry {entry} --purpose 审批核验。 --basis 示例规定第三条");
        done(&home, "2026-03-02", "yi", &line);
    };
    for entry in ["e1", "e1", "e1", "e2", "e1"] {
        submit(entry);
    }
    for line in [
        "share approve share-2026-0001 --conditions 仅限窗口核验 --expires 2026-12-31",
        "share reject share-2026-0002 --reason 与职责无关 --condition 限审批核验",
        "share ask share-2026-0003 --reason 补充职责依据",
    ] {
        done(&home, "2026-03-04", "jia", line);
    }
    let line = format!(
        "verify submit --respondent JIA --claim 登记地址有误 --person-name {PERSON} --person-kind 自然人"
    );
    done(&home, "2026-03-02", "jia", &line);
    let line = "verify decide verify-2026-0001 --outcome corrected --reason 已按证照更正";
    done(&home, "2026-03-05", "jia", line);
    let line =
        "order issue --org JIA --finding A14-1@entry:e1 --limit 2026-03-31 --matter 补全目录";
    done(&home, "2026-03-05", "ban", line);
    home
}

/// Makes a paper on Friday, 2026-03-06, as the owner of the ledger.
fn made(home: &Home, line: &str) -> crate::support::Run {
    let mut command = home.command();
    command.env("ABDATA_NOW", "2026-03-06");
    command.arg("paper").args(line.split_whitespace());
    crate::support::Run::of(command.output().unwrap())
}

/// Makes a paper that cannot be made; returns the exit code and the error.
fn wrong(home: &Home, line: &str) -> (i32, Value) {
    let run = made(home, &format!("{line} --format json"));
    let last = run.stderr.lines().last().unwrap();
    let error: Value = serde_json::from_str(last).unwrap();
    (run.code, error["error"].clone())
}

/// Reads a part of a package.
fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// Reads the paragraphs of a Word document, and holds every part of it to be XML.
fn paragraphs(path: &Path) -> Vec<String> {
    use quick_xml::events::Event;
    let bytes = std::fs::read(path).unwrap();
    let package = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = package
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    for name in &names {
        let text = part(&bytes, name);
        let mut reader = quick_xml::Reader::from_str(&text);
        while reader.read_event().unwrap() != Event::Eof {}
    }
    let text = part(&bytes, "word/document.xml");
    let mut reader = quick_xml::Reader::from_str(&text);
    let mut found = vec![String::new()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "w:p" => found.push(String::new()),
            Event::Text(text) => found.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(name) => {
                let letter = match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    other => panic!("{other}"),
                };
                found.last_mut().unwrap().push_str(letter);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    found.retain(|text| !text.trim().is_empty());
    found
}

/// Writes a Word document with this body.
fn word(home: &Home, name: &str, body: &str) -> String {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    package.start_file("word/document.xml", options).unwrap();
    write!(
        package,
        "<w:document xmlns:w=\"urn:w\"><w:body>{body}</w:body></w:document>"
    )
    .unwrap();
    home.file(name, package.finish().unwrap().into_inner())
}

fn all(lang: &str) -> String {
    let home = home();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
    let sheet = "demo-catalogue.xlsx";
    std::fs::copy(fixtures.join(sheet), home.path().join(sheet)).unwrap();
    let mut text = String::new();
    for line in [
        "order order-2026-0001 --number 示例〔2026〕2号",
        "share share-2026-0001 --contact 张三（示例）",
        "share share-2026-0002 --signer 甲局办公室",
        "share share-2026-0003",
        "share share-2026-0004",
        "verify verify-2026-0001",
        "hand-back demo-catalogue.xlsx --to YI --due 2026-03-20 --errors marked.xlsx",
        "list",
        "show hand-back",
    ] {
        let run = made(&home, &format!("{line} --lang {lang}"));
        assert_eq!(run.code, 0, "{line}: {}", run.stderr);
        text.push_str(&format!("$ abdata paper {line}\n{}\n", run.stdout));
    }
    text
}

#[test]
fn papers_in_chinese() {
    insta::assert_snapshot!("papers_zh", all("zh"));
}

#[test]
fn papers_in_english() {
    insta::assert_snapshot!("papers_en", all("en"));
}

#[test]
fn a_word_paper_says_what_the_markdown_says_and_leaves_its_row() {
    let home = home();
    let run = made(
        &home,
        "share share-2026-0001 --output reply.docx --format json",
    );
    let done: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        done,
        json!({
            "paper": "share", "case": "share-2026-0001", "file": "reply.docx", "form": "docx", "template": null,
        })
    );
    let path = home.path().join("reply.docx");
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let found = paragraphs(&path);
    assert_eq!(found[0], "公共数据共享申请答复书");
    assert_eq!(found[2], "乙局：");
    let text = made(&home, "share share-2026-0001").stdout;
    for paragraph in &found[2..] {
        assert!(text.contains(paragraph.as_str()), "{paragraph}");
    }
    let document = part(&std::fs::read(&path).unwrap(), "word/document.xml");
    assert!(document.contains("PaperTitle") && !document.contains("{{"));
    let styles = part(&std::fs::read(&path).unwrap(), "word/styles.xml");
    for set in [
        "方正小标宋简体",
        "仿宋_GB2312",
        "firstLineChars=\"200\"",
        "w:val=\"44\"",
    ] {
        assert!(styles.contains(set), "{set}");
    }
    let log = home.json(&["audit", "log", "--limit", "1"]);
    assert_eq!(log[0]["action"], "export", "{log}");
    assert_eq!(log[0]["note"], "share share-2026-0001 reply.docx");
    // The same case and day make the same bytes.
    made(&home, "share share-2026-0001 --output again.docx");
    let read = |name: &str| std::fs::read(home.path().join(name)).unwrap();
    assert_eq!(read("reply.docx"), read("again.docx"));
}

#[test]
fn a_persons_name_is_masked_unless_who_handles_the_case_reveals_it() {
    let home = home();
    let run = made(&home, "verify verify-2026-0001");
    assert!(run.stdout.contains("王\\*\\*：") && !run.stdout.contains(PERSON));
    assert!(run.stderr.contains("--reveal"), "{}", run.stderr);
    let reveal = "paper verify verify-2026-0001 --reveal --output told.docx";
    assert_eq!(refused(&home, "2026-03-06", "yi", reveal).0, "role");
    assert!(!home.path().join("told.docx").exists());
    done(&home, "2026-03-06", "jia", reveal);
    let found = paragraphs(&home.path().join("told.docx"));
    assert_eq!(found[2], format!("{PERSON}："));
    let log = home.json(&["audit", "log", "--limit", "2"]);
    assert_eq!([&log[0]["action"], &log[1]["action"]], ["export", "reveal"]);
}

#[test]
fn a_paper_tells_what_is_recorded_and_nothing_else() {
    let home = home();
    for (line, code) in [
        ("share share-2026-0005", "paper-no-reply"),
        ("share share-2026-0001 --on 2026-03-03", "paper-no-reply"),
        ("verify verify-2026-0001 --on 2026-03-04", "paper-no-result"),
    ] {
        let line = format!("paper {line}");
        assert_eq!(refused(&home, "2026-03-06", "jia", &line).0, code, "{line}");
    }
    done(
        &home,
        "2026-03-06",
        "ban",
        "order void order-2026-0001 --reason 误录",
    );
    let line = "paper order order-2026-0001";
    assert_eq!(refused(&home, "2026-03-06", "ban", line).0, "paper-void");
    let clean = home.file(
        "clean.csv",
        "信息资源名称,信息资源提供方,共享类型\n车辆,乙局,无条件共享\n",
    );
    let line = format!("paper hand-back {clean} --to YI");
    let none = refused(&home, "2026-03-06", "ban", &line);
    assert_eq!(none.0, "paper-no-problem");
    // What is judged is not taken.
    assert_eq!(home.json(&["catalog", "list"]).as_array().unwrap().len(), 2);
}

#[test]
fn a_bureaus_own_templates_replace_the_built_in_ones() {
    let home = home();
    // As Word leaves it: a placeholder over several runs, a part in paragraphs of its own, a row for each finding.
    let body = "<w:p><w:r><w:t>编号{{case.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>num</w:t></w:r><w:r><w:t>ber}}。</w:t></w:r></w:p>\
                <w:p><w:r><w:t>{{#due_</w:t></w:r><w:r><w:t>on}}</w:t></w:r></w:p><w:p><w:r><w:t>限{{due_on}}</w:t></w:r></w:p>\
                <w:p><w:r><w:t>{{/due_on}}</w:t></w:r></w:p>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{#findings}}{{no}}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{{finding.rule}}{{/findings}}\
                </w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let own = word(&home, "own.docx", body);
    let run = made(
        &home,
        &format!("order order-2026-0001 --template {own} --output order.docx"),
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(
        paragraphs(&home.path().join("order.docx")),
        ["编号order-2026-0001。", "限2026年3月31日", "1", "A14-1"]
    );
    // A directory of templates, named in the configuration.
    home.file(
        "templates/share.md",
        "# 甲局函\n\n{{recipient}}：\n\n{{reply}}。\n",
    );
    let templates = home.path().join("templates");
    home.file(
        "config/abdata/config.toml",
        format!("templates = {:?}\n", templates.display().to_string()),
    );
    let run = made(&home, "share share-2026-0001");
    assert_eq!(run.stdout, "# 甲局函\n\n乙局：\n\n同意共享。\n");
    made(&home, "share share-2026-0001 --output own-reply.docx");
    let found = paragraphs(&home.path().join("own-reply.docx"));
    assert_eq!(found[..3], ["甲局函", "乙局：", "同意共享。"]);
    let list = home.json(&["paper", "list"]);
    let path = templates.join("share.md").display().to_string();
    assert_eq!(list[1]["md"], json!(path));
    assert_eq!(list[0]["md"], json!(null));
    // English papers have templates of their own.
    let run = made(&home, "share share-2026-0001 --lang en");
    assert!(run.stdout.starts_with("# Reply to a Share Request"));
}

#[test]
fn a_template_that_cannot_be_used_is_named_with_what_there_is() {
    let home = home();
    let text = home.file("wrong.md", "# {{recipient}}\n\n{{case.numbr}}\n");
    let split = "<w:p><w:r><w:t>{{case.</w:t></w:r><w:r><w:t>numbr}}</w:t></w:r></w:p>";
    let document = word(&home, "wrong.docx", split);
    let made = |template: &str, output: &str| {
        format!("share share-2026-0001 --template {template} --output {output}")
    };
    for (template, output) in [(&text, "a.md"), (&text, "a.docx"), (&document, "a.docx")] {
        let head = home.head();
        let (code, error) = wrong(&home, &made(template, output));
        assert_eq!((code, &error["code"]), (3, &json!("template")), "{error}");
        assert_eq!(error["details"]["name"], "case.numbr");
        let hint = error["hint"].as_str().unwrap();
        assert!(hint.contains("case.number") && hint.contains("recipient"));
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("{{case.numbr}}"), "{message}");
        assert!(!home.path().join(output).exists());
        assert_eq!(home.head(), head, "nothing was issued");
    }
    let broken = home.file("broken.docx", "no package");
    let (code, error) = wrong(&home, &made(&broken, "a.docx"));
    assert_eq!((code, &error["details"]["fault"]), (3, &json!("not-word")));
    for line in [
        // Word needs a file to go to, and makes no Markdown.
        "share share-2026-0001 --template broken.docx",
        "share share-2026-0001 --template broken.docx --output a.md",
        "share share-2026-0001 --output a.pdf",
    ] {
        assert_eq!(wrong(&home, line).0, 2, "{line}");
    }
}

#[test]
fn what_people_wrote_stays_text() {
    let home = Home::new();
    let hostile = r#"<script>alert(1)</script>"]]>&amp;*局*{{case.number}}"#;
    home.add_org("JIA", hostile, "prefecture", "513200");
    home.add_org("YI", "# 乙局", "prefecture", "513200");
    home.published("企业登记信息", "JIA", "2026-01-05", &[]);
    let home = home
        .with_user("jia", "JIA", "clerk")
        .with_user("yi", "YI", "clerk");
    let line = "share submit --entry e1 --purpose <w:p/>|`x` --basis [y](http://z)";
    done(&home, "2026-03-02", "yi", line);
    let line = "share approve share-2026-0001";
    done(&home, "2026-03-04", "jia", line);
    made(&home, "share share-2026-0001 --output hostile.docx");
    let found = paragraphs(&home.path().join("hostile.docx"));
    assert_eq!(found[2], "# 乙局：");
    assert!(found.contains(&hostile.to_owned()), "{found:?}");
    assert!(found[3].contains("<w:p/>|`x`") && found[3].contains("[y](http://z)"));
    let text = made(&home, "share share-2026-0001").stdout;
    assert!(text.contains("\n\\# 乙局：\n"), "{text}");
    assert!(!text.contains("<script") && !text.contains("[y](") && !text.contains("*局*"));
    assert!(
        text.contains("{{case.number}}"),
        "a value is not read again"
    );
}

#[test]
fn built_in_templates_are_written_for_a_bureau_to_change() {
    let home = home();
    let done = home.json(&["paper", "template", "share", "--output", "t/share.docx"]);
    assert_eq!(done["form"], "docx");
    let found = paragraphs(&home.path().join("t/share.docx"));
    assert!(found.contains(&"{{recipient}}：".to_owned()), "{found:?}");
    let run = made(
        &home,
        "share share-2026-0001 --template t/share.docx --output own.docx",
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    made(&home, "share share-2026-0001 --output built-in.docx");
    let read = |name: &str| std::fs::read(home.path().join(name)).unwrap();
    assert_eq!(read("own.docx"), read("built-in.docx"));
    let text = made(&home, "template share").stdout;
    home.file("share.md", &text);
    let own = made(&home, "share share-2026-0001 --template share.md").stdout;
    assert_eq!(own, made(&home, "share share-2026-0001").stdout);
}

#[test]
fn a_paper_is_dated_as_what_it_tells_was_done_and_has_its_facts_raw() {
    let home = home();
    let of = |line: &str| -> Value {
        let run = made(&home, &format!("{line} --format json"));
        serde_json::from_str(&run.stdout).unwrap()
    };
    for (line, day) in [
        ("share share-2026-0001", "2026-03-04"),
        ("verify verify-2026-0001", "2026-03-05"),
        ("order order-2026-0001", "2026-03-05"),
        ("share share-2026-0001 --on 2026-03-06", "2026-03-06"),
    ] {
        assert_eq!(of(line)["dates"]["issued_on"], day, "{line}");
    }
    let reply = of("share share-2026-0001");
    assert_eq!(reply["values"]["issued_on"], "2026年3月4日");
    assert_eq!(
        (&reply["article"], &reply["paragraph"]),
        (&json!(25), &json!(2))
    );
    assert_eq!(reply["dates"]["expires_on"], "2026-12-31");
    assert_eq!(reply["dates"]["due_on"], "2026-03-11");
    let order = of("order order-2026-0001");
    assert_eq!(order["dates"]["due_on"], "2026-03-31");
    let findings = json!([{"id": "A14-1@entry:e1", "article": 14, "paragraph": 1}]);
    assert_eq!(order["findings"], findings);
}

#[test]
fn of_a_request_that_was_withdrawn_it_is_said_that_it_was() {
    let home = home();
    let (code, error) = wrong(&home, "share share-2026-0005");
    assert_eq!((code, error["code"].as_str()), (4, Some("paper-no-reply")));
    done(
        &home,
        "2026-03-05",
        "yi",
        "share withdraw share-2026-0005 --reason 不再需要",
    );
    let (code, error) = wrong(&home, "share share-2026-0005");
    assert_eq!((code, error["code"].as_str()), (4, Some("paper-withdrawn")));
    let hint = error["hint"].as_str().unwrap();
    assert!(!hint.contains("approve"), "{error}");
}
