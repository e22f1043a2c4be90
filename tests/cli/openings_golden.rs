//! Openings, recalls and sanctions as people see them, in both languages.

use crate::golden::played;
use crate::openings::{ID_NUMBER, NAME, PHONE, started};

const COMMANDS: &[&str] = &[
    "catalog release e1 e2 --on 2026-02-02",
    "catalog release e3",
    "catalog show e2",
    "opening submit --entry e2 --purpose 研究 --person-name NAME",
    "opening submit --entry e2 --purpose 研究 --person-name NAME --act-as jia",
    "opening submit --entry e3 --purpose 研究 --person-name NAME --act-as jia",
    "opening submit --entry e1 --purpose 研究用电 --person-name NAME --id-number ID_NUMBER --phone PHONE --person-kind 自然人 --received 2026-02-27 --act-as jia",
    "opening approve opening-2026-0001 --act-as yi",
    "opening approve opening-2026-0001 --act-as jia",
    "opening grant opening-2026-0001 --act-as jia",
    "opening commit opening-2026-0001 --paper 承诺1号 --act-as jia",
    "opening agree opening-2026-0001 --paper 协议1号 --expires 2026-02-01 --act-as jia",
    "opening agree opening-2026-0001 --paper 协议1号 --expires 2026-12-31 --act-as jia",
    "opening grant opening-2026-0001 --act-as jia",
    "opening list --columns case,state,entry,person_name,id_number",
    "recall submit --entry e4 --claim 含住址 --person-name NAME --act-as yi",
    "recall submit --entry e1 --risk --claim 可比对出个人 --person-name NAME --act-as jia",
    "recall submit --entry e1 --claim 含住址 --person-name NAME --received 2026-02-27 --act-as jia",
    "recall suspend recall-2026-0001 --act-as jia",
    "catalog show e1",
    "opening show opening-2026-0001",
    "opening resume opening-2026-0001 --act-as jia",
    "opening submit --entry e1 --purpose 研究 --person-name 示例公司 --act-as jia",
    "recall verify recall-2026-0001 --finding unfounded --act-as jia",
    "recall withdraw recall-2026-0001 --act-as jia",
    "recall dismiss recall-2026-0001 --reason 已脱敏 --act-as jia",
    "recall review recall-2026-0001 --objection 仍可识别",
    "recall show recall-2026-0001",
    "sanction submit --breach safeguards --facts 存放于公开网盘 --person-name NAME --person-kind 自然人 --correct-by 2026-02-20",
    "sanction submit --breach safeguards --facts 存放于公开网盘 --person-name NAME --person-kind 自然人 --correct-by 2026-03-20",
    "sanction suspend sanction-2026-0001",
    "opening submit --entry e1 --purpose 续用 --person-name NAME --person-kind 自然人 --act-as jia",
    "sanction redact sanction-2026-0001 --reason 当事人要求删除",
    "sanction show sanction-2026-0001",
    "due",
    "sanction correct sanction-2026-0001 --evidence 已删除",
    "sanction restore sanction-2026-0001",
    "catalog history e1",
    "opening submit --help",
    "recall submit -h",
    "sanction suspend -h",
    "catalog release -h",
    "check A32 A33 A42",
];

fn as_seen(lang: &str) -> String {
    let word = |word| match word {
        "NAME" => NAME,
        "ID_NUMBER" => ID_NUMBER,
        "PHONE" => PHONE,
        other => other,
    };
    let lines: Vec<Vec<&str>> = COMMANDS
        .iter()
        .map(|line| line.split_whitespace().map(word).collect())
        .collect();
    let commands: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    played(&started(), &commands, lang)
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("openings_zh", as_seen("zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("openings_en", as_seen("en"));
}
