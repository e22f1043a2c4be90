//! The example row of a template: plainly made up, of a record that has just begun, and marked so that import passes it over.

use crate::cli::context::Context;
use crate::message::say;
use crate::model::Lang;
use crate::model::field::Kind;
use crate::sheet::TemplateColumn;

/// What the example says, by noun and field; a blank noun stands for any, a blank text leaves the cell open.
const TEXTS: &[(&str, &str, &str, &str)] = &[
    ("org", "code", "SLZMZJ", "EXAMPLE-CAB"),
    (
        "org",
        "name",
        "示例州民政局",
        "Example Civil Affairs Bureau",
    ),
    ("org", "responsible", "示例人员", "Example Person"),
    (
        "org",
        "staff",
        "示例人员甲；示例人员乙",
        "Example Person A; Example Person B",
    ),
    ("user", "login", "shili", "sample"),
    ("user", "name", "示例人员", "Example Person"),
    (
        "user",
        "org",
        "示例州民政局",
        "Example Civil Affairs Bureau",
    ),
    ("user", "roles", "经办人", "clerk"),
    ("region", "code", "519999", "519999"),
    ("region", "name", "示例县", "Example County"),
    ("region", "parent", "示例州", "Example Prefecture"),
    ("change", "basis", "", ""),
    (
        "document",
        "respondent",
        "示例州数据局",
        "Example Data Bureau",
    ),
    (
        "system",
        "name",
        "示例业务系统",
        "system of the example bureau",
    ),
    ("collect", "ground", "", ""),
    ("compare", "channel", "", ""),
    (
        "project",
        "project_name",
        "示例信息化项目",
        "example project",
    ),
    ("waiver", "rule", "A07-1", "A07-1"),
    ("waiver", "subject", "org:SLZMZJ", "org:EXAMPLE-CAB"),
    (
        "waiver",
        "reason",
        "机构正在组建",
        "the organisation is being set up",
    ),
    ("waiver", "approver", "示例人员", "Example Person"),
    (
        "demand",
        "provider",
        "示例州民政局",
        "Example Civil Affairs Bureau",
    ),
    ("demand", "cycle", "每月", "monthly"),
    // Where a person applies, no organisation does.
    ("verify", "applicant", "", ""),
    (
        "claim",
        "claim",
        "查阅本人的低保审批记录",
        "see the own allowance file",
    ),
    (
        "order",
        "matter",
        "逾期未答复共享申请",
        "a share request not answered in time",
    ),
    (
        "develop",
        "respondent",
        "示例州数据局",
        "Example Data Bureau",
    ),
    (
        "develop",
        "purpose",
        "示例客流分析",
        "analysis of visitor flows",
    ),
    ("develop", "person_kind", "法人", "legal person"),
    (
        "develop",
        "person_name",
        "示例科技公司",
        "Example Technology Ltd.",
    ),
    (
        "product",
        "qualification",
        "develop-2026-0001",
        "develop-2026-0001",
    ),
    ("product", "name", "示例客流指数", "example visitor index"),
    (
        "product",
        "source",
        "示例州大数据平台",
        "Example Data Platform",
    ),
    (
        "recall",
        "claim",
        "开放的数据含本人住址",
        "the opened data show the applicant's address",
    ),
    (
        "sanction",
        "claim",
        "数据存放于公开网盘",
        "the data were kept on a public drive",
    ),
    (
        "opening",
        "purpose",
        "研究社会救助政策",
        "a study of social assistance",
    ),
    // What only comes later.
    ("sanction", "evidence", "", ""),
    (
        "",
        "applicant",
        "示例州医疗保障局",
        "Example Healthcare Security Bureau",
    ),
    (
        "",
        "respondent",
        "示例州民政局",
        "Example Civil Affairs Bureau",
    ),
    (
        "",
        "entry",
        "城乡低保对象信息",
        "recipients of minimum living allowance",
    ),
    (
        "",
        "data",
        "城乡低保对象信息",
        "recipients of minimum living allowance",
    ),
    ("", "items", "姓名；保障类别", "name; kind of allowance"),
    (
        "",
        "purpose",
        "社会救助审核",
        "deciding on social assistance",
    ),
    ("", "basis", "示例规定第三条", "Art. 3 of the example rules"),
    ("", "person_name", "示例申请人", "Example Applicant"),
    (
        "",
        "claim",
        "住址已变更，登记的仍是原址",
        "the address on record is a former one",
    ),
    (
        "",
        "demand",
        "核实所列人员是否为低保对象",
        "whether those listed receive the allowance",
    ),
    ("", "evidence", "示例文件", "example document"),
    ("contract", "contractor", "示例科技公司", "Example Ltd"),
    ("contract", "system", "示例政务系统", "example system"),
    ("contract", "reviewed_by", "示例网信办", "example office"),
    (
        "emergency",
        "data",
        "临时安置人员信息",
        "persons in shelters",
    ),
];

/// Choices that the example states although no record needs them.
const CHOSEN: [&str; 8] = [
    "service",
    "review_result",
    "kind",
    "ground",
    "channel",
    "person_kind",
    "breach",
    "state",
];

/// Fills the example row of a noun's template. The first column that holds text says that it is an example; those before
/// it stay open, as do a record's number and what comes only later.
#[must_use]
pub fn exemplified(
    noun: &str,
    columns: Vec<(&'static str, TemplateColumn)>,
    context: &Context,
) -> Vec<TemplateColumn> {
    let lang = context.lang;
    let mut marked = false;
    let fill = |(key, mut column): (&'static str, TemplateColumn)| {
        // A term that is still to come.
        let text = match (noun, key) {
            ("waiver", "until") => format!("{}-12-31", context.today.year() + 1),
            _ => text(noun, key, &column, lang),
        };
        let is_text = !matches!(
            column.kind,
            Kind::Date | Kind::Whole | Kind::Amount | Kind::Flag | Kind::Choice(_)
        );
        column.example = match (marked, is_text && !text.is_empty()) {
            (true, _) => text,
            (false, true) => {
                marked = true;
                say(lang, "out-example", &[("text", text.into())])
            }
            (false, false) => String::new(),
        };
        column
    };
    columns.into_iter().map(fill).collect()
}

fn text(noun: &str, key: &str, column: &TemplateColumn, lang: Lang) -> String {
    let of = |noun: &str| {
        let mut texts = TEXTS.iter();
        texts.find(|(own, field, ..)| *own == noun && *field == key)
    };
    if let Some((_, _, zh, en)) = of(noun).or_else(|| of("")) {
        return match lang {
            Lang::Zh => (*zh).to_owned(),
            Lang::En => (*en).to_owned(),
        };
    }
    if !column.required && !CHOSEN.contains(&key) {
        return String::new();
    }
    match column.kind {
        Kind::Choice(_) | Kind::Flag => column.choices.first().cloned().unwrap_or_default(),
        Kind::Date => "2026-03-02".to_owned(),
        Kind::Whole | Kind::Amount => "1".to_owned(),
        Kind::Org => say(lang, "out-example-org", &[]),
        Kind::Region => say(lang, "out-example-region", &[]),
        Kind::Text | Kind::LongText | Kind::List | Kind::Choices(_) | Kind::Path => {
            say(lang, "out-example-text", &[])
        }
    }
}
