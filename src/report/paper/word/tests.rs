//! Placeholders however Word splits them, parts over paragraphs and rows, and values that would be markup.

use super::*;
use crate::report::paper::slot::Slot;

const MEMBERS: &[Slot] = &[Slot::text("no", "no"), Slot::text("name", "name")];
const SLOTS: &[Slot] = &[
    Slot::text("case.number", "number"),
    Slot::text("who", "who"),
    Slot::flag("granted", "granted"),
    Slot::list("items", "items", MEMBERS),
];

fn values(who: &str) -> Values {
    let member = |no: &str, name: &str| {
        let mut member = Values::default();
        member.text("no", no);
        member.text("name", name);
        member
    };
    let mut values = Values::default();
    values.text("case.number", "share-2026-0001");
    values.text("who", who);
    values.flag("granted", false);
    values.list("items", vec![member("1", "甲"), member("2", "乙")]);
    values
}

/// Wraps the content of a body.
fn document(body: &str) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>{body}</w:body></w:document>"
    );
    let parts = [
        ("[Content_Types].xml".to_owned(), b"<Types/>".to_vec()),
        ("word/document.xml".to_owned(), xml.into_bytes()),
        ("word/media/seal.png".to_owned(), vec![0, 159, 146, 150]),
    ];
    packed(&parts).unwrap()
}

fn made(body: &str, who: &str) -> Result<String, TemplateFault> {
    let filled = fill(&document(body), SLOTS, &values(who))?;
    let parts = unpacked(&filled)?;
    assert_eq!(parts[2].1, [0, 159, 146, 150]);
    let xml = String::from_utf8(parts[1].1.clone()).unwrap();
    let start = xml.find("<w:body>").unwrap() + "<w:body>".len();
    Ok(xml[start..xml.find("</w:body>").unwrap()].to_owned())
}

#[test]
fn a_placeholder_split_over_runs_is_found() {
    let split = "<w:p><w:r><w:t>编号：{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>{case.</w:t></w:r>\
                 <w:r><w:t>number}</w:t></w:r><w:r><w:t>}，{{who}}</w:t></w:r></w:p>";
    let text = made(split, "甲局").unwrap();
    assert_eq!(
        text,
        "<w:p><w:r><w:t xml:space=\"preserve\">编号：share-2026-0001</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/>\
         </w:rPr><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\">，甲局\
         </w:t></w:r></w:p>"
    );
}

#[test]
fn what_people_wrote_stays_text() {
    let hostile = "</w:t><w:p>&\"<script>\u{7}\u{202e}{{granted}}\n二";
    let text = made("<w:p><w:r><w:t>{{who}}</w:t></w:r></w:p>", hostile).unwrap();
    assert_eq!(
        text,
        "<w:p><w:r><w:t xml:space=\"preserve\">&lt;/w:t&gt;&lt;w:p&gt;&amp;&quot;&lt;script&gt;{{granted}}</w:t><w:br/>\
         <w:t xml:space=\"preserve\">二</w:t></w:r></w:p>"
    );
}

#[test]
fn paragraphs_of_tags_go_and_rows_are_repeated() {
    let paragraph = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let parts = [
        "{{#granted}}",
        "同意",
        "{{/granted}}",
        "{{^granted}}",
        "不同意",
        "{{/granted}}",
    ];
    let body: String = parts.iter().map(|text| paragraph(text)).collect();
    assert_eq!(made(&body, "").unwrap(), paragraph("不同意"));
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", paragraph(text));
    let row = |cells: [&str; 2]| format!("<w:tr>{}</w:tr>", cells.map(cell).concat());
    let table = [
        row(["序号", "名称"]),
        row(["{{#items}}{{no}}", "{{name}}{{/items}}"]),
        row(["完", ""]),
    ];
    let text = made(&format!("<w:tbl>{}</w:tbl>", table.concat()), "").unwrap();
    let text = text.replace(" xml:space=\"preserve\"", "");
    let rows = [
        row(["序号", "名称"]),
        row(["1", "甲"]),
        row(["2", "乙"]),
        row(["完", ""]),
    ];
    assert_eq!(text, format!("<w:tbl>{}</w:tbl>", rows.concat()));
}

#[test]
fn what_cannot_be_filled_is_refused() {
    let fault = |body: &str| made(body, "").unwrap_err();
    assert!(matches!(
        fault("<w:p><w:r><w:t>{{whom}}</w:t></w:r></w:p>"),
        TemplateFault::Unknown { name, .. } if name == "whom"
    ));
    // The part would be left with the end of a link that it does not begin.
    let crossing = "<w:p><w:r><w:t>{{#granted}}x</w:t></w:r><w:hyperlink><w:r><w:t>y{{/granted}}</w:t></w:r></w:hyperlink></w:p>";
    assert_eq!(fault(crossing), TemplateFault::Crossing);
    let none = fill(b"not a package", SLOTS, &values("")).unwrap_err();
    assert_eq!(none, TemplateFault::NotWord);
    let empty = packed(&[("a.txt".to_owned(), Vec::new())]).unwrap();
    let none = fill(&empty, SLOTS, &values("")).unwrap_err();
    assert_eq!(none, TemplateFault::NotWord);
}
