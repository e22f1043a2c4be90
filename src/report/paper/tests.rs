//! Every built-in template names only what its paper has, in both languages and forms, and the same bytes come every time.

use super::*;
use crate::model::Coded;
use crate::model::paper::{
    Checked, Docket, HandBackFacts, Issue, OrderFacts, PaperFacts, Reply, ShareFacts, VerifyFacts,
};
use crate::report::Wording;
use jiff::civil::date;
use std::collections::BTreeSet;

fn docket() -> Docket {
    Docket {
        number: "share-2026-0001".to_owned(),
        title: "示例".to_owned(),
        opened_on: date(2026, 3, 2),
        edition: "aba-2024".to_owned(),
    }
}

/// Facts with nothing that may be missing.
fn facts(kind: PaperKind) -> PaperFacts {
    let name = || "甲局 <b>*#".to_owned();
    match kind {
        PaperKind::Order => PaperFacts::Order(OrderFacts {
            docket: docket(),
            authority: name(),
            org: name(),
            matter: None,
            breaches: Vec::new(),
            items: vec!["1".to_owned(), "6".to_owned()],
            limit: None,
        }),
        PaperKind::Share => PaperFacts::Share(ShareFacts {
            docket: docket(),
            applicant: name(),
            provider: name(),
            entry: "示例".to_owned(),
            entry_code: None,
            purpose: None,
            basis: None,
            items: Vec::new(),
            received_on: date(2026, 3, 2),
            reply: Reply::Rejected,
            replied_on: date(2026, 3, 3),
            by_law: false,
            reason: None,
            granted: Vec::new(),
            conditions: None,
            expires_on: None,
            unmet: None,
            reply_term: None,
            delivery_term: None,
        }),
        PaperKind::Verify => PaperFacts::Verify(VerifyFacts {
            docket: docket(),
            provider: name(),
            told: None,
            official: false,
            forwarded_by: None,
            claim: None,
            entry: None,
            received_on: date(2026, 3, 2),
            result: Checked::Upheld,
            decided_on: date(2026, 3, 3),
            reason: None,
            extended_days: None,
            term: None,
            telling: None,
        }),
        PaperKind::HandBack => PaperFacts::HandBack(HandBackFacts {
            file: "报送.xlsx".to_owned(),
            to: name(),
            from: None,
            edition: "aba-2024".to_owned(),
            entries: 3,
            rejected: 1,
            problems: Vec::new(),
            due_on: None,
            attachment: None,
        }),
    }
}

fn filled(kind: PaperKind, lang: Lang) -> Values {
    let edition = crate::law::Edition::aba_2024().unwrap();
    let issue = Issue {
        on: date(2026, 3, 4),
        number: None,
        signer: None,
        contact: None,
    };
    let wording = Wording {
        lang,
        edition: &edition,
        sandbox: false,
    };
    values(&facts(kind), &issue, &[], &wording)
}

#[test]
fn values_and_placeholders_are_the_same() {
    for kind in PaperKind::ALL {
        let listed: BTreeSet<&str> = slots(*kind).iter().map(|slot| slot.name).collect();
        assert_eq!(listed.len(), slots(*kind).len(), "{kind:?}: a name twice");
        let set: BTreeSet<&str> = filled(*kind, Lang::Zh).names().into_iter().collect();
        assert_eq!(listed, set, "{kind:?}");
    }
}

#[test]
fn built_in_templates_make_both_forms_and_the_same_bytes() {
    for kind in PaperKind::ALL {
        for lang in [Lang::Zh, Lang::En] {
            let values = filled(*kind, lang);
            let made = |form| paper(*kind, form, Source::BuiltIn, &values, lang).unwrap();
            let text = String::from_utf8(made(Form::Markdown)).unwrap();
            assert!(text.starts_with("# "), "{text}");
            assert!(!text.contains("{{"), "{text}");
            assert!(!text.contains("\n\n\n"), "{text}");
            let hostile = "甲局 &lt;b\\>\\*\\#";
            assert!(text.contains(hostile), "{text}");
            assert_eq!(made(Form::Word), made(Form::Word));
            // What is written for a bureau to change is what the paper is made of.
            let own = template(*kind, Form::Word, lang).unwrap();
            let of_own = paper(*kind, Form::Word, Source::Word(&own), &values, lang).unwrap();
            assert_eq!(of_own, made(Form::Word));
            let own = String::from_utf8(template(*kind, Form::Markdown, lang).unwrap()).unwrap();
            let of_own = paper(*kind, Form::Markdown, Source::Markdown(&own), &values, lang);
            assert_eq!(of_own.unwrap(), text.as_bytes());
        }
    }
}

#[test]
fn a_value_at_the_beginning_of_a_line_makes_no_list() {
    assert_eq!(plain("- 甲"), "\\- 甲");
    assert_eq!(plain("# 甲\n> 乙"), "\\# 甲<br>\\> 乙");
}

#[test]
fn the_signature_does_not_stand_on_a_page_alone() {
    let text = "# 通知\n\n甲局：\n\n一。\n\n二。\n\n三。\n\n四。\n\n> 乙局\n>\n> 今日\n";
    let paragraphs = source::paragraphs(text);
    let bytes = layout::document(&paragraphs, Lang::Zh).unwrap();
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = package.by_name("word/document.xml").unwrap();
    let xml = std::io::read_to_string(&mut part).unwrap();
    let set = |text: &str| {
        let before = xml.split(text).next().unwrap();
        let style = &before[before.rfind("<w:p>").unwrap()..];
        style.contains("<w:keepNext/>")
    };
    assert_eq!(
        ["一。", "二。", "三。", "四。"].map(set),
        [false, true, true, true]
    );
}
