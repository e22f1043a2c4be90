//! Members of closed lists, as sheets drift around them.

use super::members::contained;
use super::tick::{self, Picked};
use super::{Judged, Note};
use crate::model::entry::{FormatClass, MethodClass, OpenType, ShareType, UpdateCycle};
use crate::model::field::Value;
use crate::model::text::match_key;
use crate::model::{Choice, Coded, ProblemCode, choose};

/// Words that make an update cycle more than the cycle named beside them.
const LOOSE: &[&str] = &[
    "不定期",
    "按需",
    "随时",
    "至少",
    "或",
    "申请",
    "不少于",
    "隔",
    "内",
];

/// Format types of the compilation guide that name their class, beside database products met in sheets.
const FORMATS: &[(FormatClass, &[&str])] = &[
    (
        FormatClass::Document,
        &[
            "doc", "docx", "html", "ofd", "pdf", "ppt", "pptx", "txt", "wps", "xml", "word",
        ],
    ),
    (
        FormatClass::Spreadsheet,
        &["et", "xls", "xlsx", "excel", "csv"],
    ),
    (
        FormatClass::Database,
        &[
            "access",
            "db2",
            "dbase",
            "dbf",
            "dm",
            "达梦",
            "kingbasees",
            "oracle",
            "sqlserver",
            "sysbase",
            "sybase",
            "mysql",
            "gbase",
            "hbase",
            "hdfs",
            "hive",
            "esgyndb",
            "redis",
            "mongodb",
            "postgresql",
            "人大金仓",
        ],
    ),
    (
        FormatClass::Image,
        &["bmp", "gif", "jpg", "jpeg", "png", "tif"],
    ),
    (
        FormatClass::Stream,
        &["mpg", "rm", "swf", "mp4", "avi", "mp3"],
    ),
    (FormatClass::SelfDescribing, &["表格驱动码"]),
    (FormatClass::Service, &["webservice", "api", "rest", "http"]),
];

/// Share method types of the compilation guide, by class.
const METHODS: &[(MethodClass, &[&str])] = &[
    (
        MethodClass::Platform,
        &["接口", "数据库", "文件", "库表", "文件下载"],
    ),
    (
        MethodClass::Offline,
        &[
            "邮件",
            "拷盘",
            "纸质报表",
            "电子文档",
            "介质",
            "光盘",
            "u盘",
        ],
    ),
];

/// Reads a member: silently where the text is its official word, with a warning where it is another spelling or holds
/// just one member's words.
pub(super) fn read(choices: &'static [Choice], text: &str) -> Judged {
    if let Some(choice) = choose(choices, text) {
        return spelled(choice, text);
    }
    if let Some(picked) = tick::picked(choices, text) {
        return ticked(picked);
    }
    match contained(choices, text) {
        Some(choice) => mapped(choice),
        None => Judged::refused(ProblemCode::EnumUnknown),
    }
}

/// Reads a share type. A plain no is withheld; a plain yes leaves open on what terms, and is not taken.
pub(super) fn share(text: &str) -> Judged {
    match match_key(text).as_str() {
        "否" | "no" | "n" | "×" => Judged::noted(
            Value::Code(ShareType::Withheld.code()),
            Note::read_as(ProblemCode::EnumMapped, ShareType::Withheld.code()),
        ),
        _ => read(ShareType::CHOICES, text),
    }
}

/// Takes the one option that is ticked among those printed.
fn ticked(picked: Picked<&Choice>) -> Judged {
    match picked {
        Picked::One(choice) => mapped(choice),
        Picked::Unclear => Judged::refused(ProblemCode::EnumUnpicked),
    }
}

fn spelled(choice: &Choice, text: &str) -> Judged {
    if choice.is_official(text) {
        Judged::silent(Value::Code(choice.code))
    } else {
        mapped(choice)
    }
}

fn mapped(choice: &Choice) -> Judged {
    Judged::noted(
        Value::Code(choice.code),
        Note::read_as(ProblemCode::EnumMapped, choice.code),
    )
}

/// Reads an update cycle; what is none of the list's is `other`, with the words kept.
pub(super) fn cycle(text: &str) -> Judged {
    let words = || Value::Text(text.to_owned());
    if let Some(choice) = choose(UpdateCycle::CHOICES, text) {
        return spelled(choice, text);
    }
    if let Some(picked) = tick::picked(UpdateCycle::CHOICES, text) {
        return ticked(picked);
    }
    let often = text.contains('次')
        && !["一次", "1次", "1 次"]
            .iter()
            .any(|once| text.contains(once));
    let loose = often || LOOSE.iter().any(|word| text.contains(word));
    match contained(UpdateCycle::CHOICES, text).filter(|_| !loose) {
        Some(choice) if choice.code != UpdateCycle::Other.code() => {
            mapped(choice).also("update_cycle_text", words())
        }
        _ => Judged::noted(
            Value::Code(UpdateCycle::Other.code()),
            Note::new(ProblemCode::CycleWords),
        )
        .also("update_cycle_text", words()),
    }
}

/// Reads a share method class; types such as 接口,数据库 give their class, and are kept.
pub(super) fn method(text: &str) -> Judged {
    if let Some(choice) = choose(MethodClass::CHOICES, text) {
        let judged = spelled(choice, text);
        let says_more = ["邮件", "介质"].iter().any(|word| text.starts_with(word))
            && match_key(text) != match_key(choice.zh);
        return if says_more {
            judged.also("share_method_type", Value::Text(text.to_owned()))
        } else {
            judged
        };
    }
    if let Some(picked) = tick::picked(MethodClass::CHOICES, text) {
        return ticked(picked);
    }
    let class = class_of(METHODS, text).map(Coded::code);
    match class
        .and_then(|code| choose(MethodClass::CHOICES, code))
        .or_else(|| contained(MethodClass::CHOICES, text))
    {
        Some(choice) => mapped(choice).also("share_method_type", Value::Text(text.to_owned())),
        None => Judged::refused(ProblemCode::EnumUnknown)
            .also("share_method_type", Value::Text(text.to_owned())),
    }
}

/// Reads a format class; types such as `mysql` give their class, and are kept.
pub(super) fn format(text: &str) -> Judged {
    if let Some(choice) = choose(FormatClass::CHOICES, text) {
        return spelled(choice, text);
    }
    if let Some(picked) = tick::picked(FormatClass::CHOICES, text) {
        return ticked(picked);
    }
    let class = class_of(FORMATS, text).map(Coded::code);
    match class
        .and_then(|code| choose(FormatClass::CHOICES, code))
        .or_else(|| contained(FormatClass::CHOICES, text))
    {
        Some(choice) => mapped(choice).also("format_type", Value::Text(text.to_owned())),
        None => Judged::refused(ProblemCode::EnumUnknown)
            .also("format_other", Value::Text(text.to_owned())),
    }
}

/// Returns the class to which every type in a list belongs.
fn class_of<C: Coded>(classes: &[(C, &[&str])], text: &str) -> Option<C> {
    let folded = match_key(text);
    let mut found = None;
    for word in folded
        .split([',', '、', ';', '/', '+', '和'])
        .filter(|word| !word.is_empty())
    {
        let (class, _) = classes.iter().find(|(_, words)| words.contains(&word))?;
        if found.is_some_and(|before| before != *class) {
            return None;
        }
        found = Some(*class);
    }
    found
}

/// Reads an open type; a plain no is withheld, and a plain yes is left to [`opened`], which knows the condition.
pub(super) fn open(text: &str) -> Judged {
    match match_key(text).as_str() {
        "否" | "no" | "n" | "×" => mapped_open(OpenType::Withheld),
        word if is_plain_yes(word) => mapped_open(OpenType::Unconditional),
        _ => read(OpenType::CHOICES, text),
    }
}

fn mapped_open(kind: OpenType) -> Judged {
    Judged::noted(
        Value::Code(kind.code()),
        Note::read_as(ProblemCode::EnumMapped, kind.code()),
    )
}

fn is_plain_yes(word: &str) -> bool {
    matches!(word, "是" | "yes" | "y" | "√" | "可" | "可开放")
}

/// Corrects a plain yes to 是否向社会开放 by what stands as its condition.
pub(in crate::sheet) fn opened(text: &str, has_condition: bool, judged: Judged) -> Judged {
    let ticked = tick::answer(text) == Some(Picked::One("是"));
    if has_condition && (ticked || is_plain_yes(&match_key(text))) {
        mapped_open(OpenType::Conditional)
    } else {
        judged
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::entry::ShareType;

    fn code(judged: &Judged) -> Option<&'static str> {
        match judged.value {
            Value::Code(code) => Some(code),
            _ => None,
        }
    }

    #[test]
    fn one_members_words_in_a_longer_text_are_mapped() {
        let share = |text| read(ShareType::CHOICES, text);
        assert_eq!(
            share("有条件 共享"),
            Judged::silent(Value::Code("conditional"))
        );
        for (text, member) in [
            ("条件共享", "conditional"),
            ("无条件共享类", "unconditional"),
            ("有条件共享（须审批）", "conditional"),
            ("不予共享类", "withheld"),
        ] {
            assert_eq!(code(&share(text)), Some(member), "{text}");
            assert_eq!(share(text).notes[0].code, ProblemCode::EnumMapped);
        }
        for text in ["无条件共享或有条件共享", "非有条件共享", "看情况"] {
            assert_eq!(
                share(text),
                Judged::refused(ProblemCode::EnumUnknown),
                "{text}"
            );
        }
    }

    #[test]
    fn cycles_keep_their_words() {
        assert_eq!(
            cycle("\u{3000}实时"),
            Judged::silent(Value::Code("real_time"))
        );
        for text in [
            "不定期",
            "按需",
            "企业申请时自动跟新",
            "不定期（每年至少一次）",
            "每周或每月",
            "每年两次",
            "每隔一年",
        ] {
            let judged = cycle(text);
            assert_eq!(
                (code(&judged), judged.notes[0].code),
                (Some("other"), ProblemCode::CycleWords),
                "{text}"
            );
            assert_eq!(
                judged.also,
                [("update_cycle_text", Value::Text(text.to_owned()))]
            );
        }
        let judged = cycle("每月更新一次");
        assert_eq!(
            (code(&judged), judged.notes[0].code),
            (Some("monthly"), ProblemCode::EnumMapped)
        );
    }

    #[test]
    fn types_give_their_class() {
        let judged = method("接口,数据库");
        assert_eq!(
            (code(&judged), judged.notes[0].code),
            (Some("platform"), ProblemCode::EnumMapped)
        );
        assert_eq!(
            judged.also,
            [("share_method_type", Value::Text("接口,数据库".to_owned()))]
        );
        assert_eq!(code(&method("拷盘")), Some("offline"));
        assert_eq!(code(&method("接口、拷盘")), None);
        assert_eq!(code(&format("MySQL")), Some("database"));
        assert_eq!(
            format("磁带").also,
            [("format_other", Value::Text("磁带".to_owned()))]
        );
    }

    #[test]
    fn a_plain_yes_to_sharing_leaves_the_terms_open() {
        assert_eq!(code(&share("否")), Some("withheld"));
        assert_eq!(share("是"), Judged::refused(ProblemCode::EnumUnknown));
    }

    #[test]
    fn a_plain_yes_to_opening_needs_its_condition() {
        assert_eq!(code(&open("否")), Some("withheld"));
        assert_eq!(
            code(&opened("是", false, open("是"))),
            Some("unconditional")
        );
        assert_eq!(code(&opened("是", true, open("是"))), Some("conditional"));
    }
}
