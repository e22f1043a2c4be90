//! A Word document of a template's paragraphs, set as official papers are (GB/T 9704): A4, title in the middle at 22 pt, text
//! at 16 pt with 22 lines of 28 characters a page, each paragraph two characters in, page numbers between dashes.

use super::source::{Paragraph, Role};
use super::word::{escaped, packed};
use crate::model::Lang;
use crate::model::paper::TemplateFault;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

const OF_DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>"#;

/// How a role of paragraph is set.
struct Style {
    role: Role,
    id: &'static str,
    name: &'static str,
    /// Properties of the paragraph.
    paragraph: &'static str,
    /// Font of Chinese text.
    font: &'static str,
    /// Half points.
    size: u32,
    bold: bool,
}

/// Styles of a Chinese paper; 仿宋 and 小标宋 by the names that offices have them under.
const ZH: &[Style] = &[
    Style {
        role: Role::Title,
        id: "PaperTitle",
        name: "文书标题",
        paragraph: r#"<w:spacing w:before="240" w:after="240" w:line="600" w:lineRule="exact"/><w:jc w:val="center"/>"#,
        font: "方正小标宋简体",
        size: 44,
        bold: true,
    },
    Style {
        role: Role::Number,
        id: "PaperNumber",
        name: "文书文号",
        paragraph: r#"<w:spacing w:after="560" w:line="560" w:lineRule="exact"/><w:jc w:val="center"/>"#,
        font: "仿宋_GB2312",
        size: 32,
        bold: false,
    },
    Style {
        role: Role::Recipient,
        id: "PaperRecipient",
        name: "文书主送机关",
        paragraph: r#"<w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/>"#,
        font: "仿宋_GB2312",
        size: 32,
        bold: false,
    },
    Style {
        role: Role::Heading,
        id: "PaperHeading",
        name: "文书小标题",
        paragraph: r#"<w:keepNext/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>"#,
        font: "黑体",
        size: 32,
        bold: false,
    },
    Style {
        role: Role::Body,
        id: "PaperBody",
        name: "文书正文",
        paragraph: r#"<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>"#,
        font: "仿宋_GB2312",
        size: 32,
        bold: false,
    },
    Style {
        role: Role::Right,
        id: "PaperSignature",
        name: "文书落款",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>"#,
        font: "仿宋_GB2312",
        size: 32,
        bold: false,
    },
];

/// Styles of an English paper: smaller, with space between paragraphs instead of indentation.
const EN: &[Style] = &[
    Style {
        role: Role::Title,
        id: "PaperTitle",
        name: "Paper Title",
        paragraph: r#"<w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>"#,
        font: "宋体",
        size: 44,
        bold: true,
    },
    Style {
        role: Role::Number,
        id: "PaperNumber",
        name: "Paper Number",
        paragraph: r#"<w:spacing w:after="360"/><w:jc w:val="center"/>"#,
        font: "宋体",
        size: 24,
        bold: false,
    },
    Style {
        role: Role::Recipient,
        id: "PaperRecipient",
        name: "Paper Recipient",
        paragraph: r#"<w:spacing w:after="160" w:line="320" w:lineRule="auto"/>"#,
        font: "宋体",
        size: 24,
        bold: false,
    },
    Style {
        role: Role::Heading,
        id: "PaperHeading",
        name: "Paper Heading",
        paragraph: r#"<w:keepNext/><w:spacing w:before="160" w:after="80"/>"#,
        font: "宋体",
        size: 26,
        bold: true,
    },
    Style {
        role: Role::Body,
        id: "PaperBody",
        name: "Paper Body",
        paragraph: r#"<w:spacing w:after="160" w:line="320" w:lineRule="auto"/><w:jc w:val="both"/>"#,
        font: "宋体",
        size: 24,
        bold: false,
    },
    Style {
        role: Role::Right,
        id: "PaperSignature",
        name: "Paper Signature",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:spacing w:after="80"/><w:ind w:right="480"/><w:jc w:val="right"/>"#,
        font: "宋体",
        size: 24,
        bold: false,
    },
];

/// Makes a document of a template's paragraphs, placeholders and all.
///
/// # Errors
/// [`TemplateFault::NotWord`] for what no package can hold.
pub(super) fn document(paragraphs: &[Paragraph], lang: Lang) -> Result<Vec<u8>, TemplateFault> {
    let styles = match lang {
        Lang::Zh => ZH,
        Lang::En => EN,
    };
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", body(paragraphs, styles)),
        ("word/_rels/document.xml.rels", OF_DOCUMENT.to_owned()),
        ("word/styles.xml", sheet(styles, lang)),
        ("word/footer1.xml", footer()),
    ];
    let parts = parts.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    packed(&parts)
}

fn begun(root: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:{root} xmlns:w=\"{WORD}\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
    )
}

fn body(paragraphs: &[Paragraph], styles: &[Style]) -> String {
    let mut out = begun("document");
    out.push_str("<w:body>");
    let mut before = None;
    let kept = kept(paragraphs);
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let style = styles.iter().find(|style| style.role == paragraph.role);
        // The signature stands two lines below the text.
        if paragraph.role == Role::Right && before != Some(Role::Right) {
            out.push_str(&blank(styles).repeat(2));
        }
        let style = style.map_or_else(String::new, |style| {
            let keep = if kept.contains(&at) {
                "<w:keepNext/>"
            } else {
                ""
            };
            format!("<w:pPr><w:pStyle w:val=\"{}\"/>{keep}</w:pPr>", style.id)
        });
        out.push_str(&format!(
            "<w:p>{style}<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
            escaped(&paragraph.text)
        ));
        if paragraph.role != Role::Control {
            before = Some(paragraph.role);
        }
    }
    // A4; 37 mm above, 28 mm at the binding, 156 mm × 225 mm of text.
    out.push_str(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>",
    );
    out
}

/// Finds the paragraphs that stay on a page with the signature, which must not stand on one alone: the last ones before
/// it, any of which may not stand in the end.
fn kept(paragraphs: &[Paragraph]) -> Vec<usize> {
    let signed = paragraphs.iter().position(|one| one.role == Role::Right);
    let text = paragraphs[..signed.unwrap_or(0)].iter().enumerate();
    let body = text.filter(|(_, one)| one.role == Role::Body);
    body.rev().take(3).map(|(at, _)| at).collect()
}

/// Returns an empty line of text.
fn blank(styles: &[Style]) -> String {
    let body = styles.iter().find(|style| style.role == Role::Body);
    let id = body.map_or("", |style| style.id);
    format!("<w:p><w:pPr><w:pStyle w:val=\"{id}\"/><w:keepNext/></w:pPr></w:p>")
}

fn sheet(styles: &[Style], lang: Lang) -> String {
    let language = match lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en-GB",
    };
    let mut out = begun("styles");
    out.push_str(&format!(
        "<w:docDefaults><w:rPrDefault><w:rPr>{}<w:sz w:val=\"32\"/><w:lang w:val=\"{language}\" w:eastAsia=\"zh-CN\"/>\
         </w:rPr></w:rPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
        fonts("仿宋_GB2312")
    ));
    for style in styles {
        let Style {
            id,
            name,
            paragraph,
            font,
            size,
            bold,
            ..
        } = style;
        let bold = if *bold { "<w:b/>" } else { "" };
        let fonts = fonts(font);
        out.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>\
             <w:rPr>{fonts}{bold}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
        ));
    }
    out.push_str("</w:styles>");
    out
}

fn fonts(chinese: &str) -> String {
    format!(
        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"{chinese}\" w:cs=\"Times New Roman\"/>"
    )
}

/// Writes the page number between dashes.
fn footer() -> String {
    let run = |inner: &str| {
        format!(
            "<w:r><w:rPr>{}<w:sz w:val=\"28\"/></w:rPr>{inner}</w:r>",
            fonts("宋体")
        )
    };
    let field = |kind: &str| run(&format!("<w:fldChar w:fldCharType=\"{kind}\"/>"));
    format!(
        "{}<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{}{}{}{}{}{}{}</w:p></w:ftr>",
        begun("ftr"),
        run("<w:t xml:space=\"preserve\">— </w:t>"),
        field("begin"),
        run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"),
        field("separate"),
        run("<w:t>1</w:t>"),
        field("end"),
        run("<w:t xml:space=\"preserve\"> —</w:t>"),
    )
}
