//! Defects of single cells.

use super::super::{find_layouts, read_records, specs};
use super::{Book, Cell, Choice, ControlFlow, GOOD_CODE, one, read, text};
use crate::model::entry::{MethodClass, OpenType, ShareType, UpdateCycle};
use crate::model::field::Value;
use crate::model::{ORG_FIELDS, ProblemCode, ProblemSeverity};

const LONG_HEADER: &str = "*更新周期（必填项）\n请从实时、每日、每周、每月、每季度、每半年、每年、其他中选择其一填写；选择其他的，须在其他更新周期一列写明实际的更新安排，不得留空";

#[test]
fn a_cell_gives_the_problem_it_deserves() {
    use ProblemCode as P;
    let cases: Vec<(&str, Cell, &[P])> = vec![
        ("共享条件", text("涉密数据"), &[P::ClassifiedWords]),
        ("共享条件", text("非涉密"), &[]),
        (
            "开放属性",
            text("涉密，不予开放"),
            &[P::EnumMapped, P::ClassifiedWords],
        ),
        ("是否涉密", text("是"), &[P::Classified]),
        ("是否涉密", text("否"), &[]),
        ("更新周期", text("不定期"), &[P::CycleWords]),
        ("更新每周期", text("每月"), &[]),
        ("更新周期\n实时/每日/每周", text("每月"), &[]),
        ("更新周期（如实时、每日）", text("每月"), &[]),
        (LONG_HEADER, text("每月"), &[]),
        ("更新周期", text("\u{3000}\u{3000}实时"), &[]),
        ("更新周期", text("每月更新一次"), &[P::EnumMapped]),
        ("更新周期", text("无"), &[]),
        ("共享方式", text("接口,数据库"), &[P::EnumMapped]),
        ("开放属性", text("看情况"), &[P::EnumUnknown]),
        ("发布日期", Cell::Number(45_296.0), &[P::DateAsText]),
        ("发布日期", text("45296"), &[P::DateAsText]),
        ("发布日期", text("2024年1月5日"), &[]),
        ("发布日期", text("长期"), &[P::DateUnreadable]),
        ("数据存储总量(G)", text("12G"), &[P::NumberUnit]),
        ("数据存储总量(T)", Cell::Number(2.0), &[]),
        ("数据存储总量(G)", text("许多"), &[P::NumberUnreadable]),
        ("是否含个人信息", text("也许"), &[P::FlagUnreadable]),
        (
            "信息资源代码",
            Cell::Number(113_200_000_000_000_000.0),
            &[P::DigitsLost],
        ),
        ("信息资源代码", text("1.13E+17"), &[P::DigitsLost]),
        ("信息资源代码", Cell::Number(30_100.0), &[P::NumberAsCode]),
        ("信息资源提供方代码", text("1151"), &[P::ProviderCodeShort]),
        (
            "信息资源提供方代码",
            text("91350100M000100Y44"),
            &[P::UsccInvalid],
        ),
        ("信息资源提供方代码", text(GOOD_CODE), &[]),
        ("摘要", Cell::Error("#REF!".to_owned()), &[P::ErrorCell]),
        ("摘要", text(&"长".repeat(20_001)), &[P::TextTooLong]),
        ("摘要", text("请填写"), &[]),
        ("信息项名称", text("*"), &[P::ItemPlaceholder]),
        ("信息资源目录摘耍", text("甲"), &[P::HeaderGuessed]),
    ];
    for (header, cell, expected) in cases {
        let reading = one(header, cell.clone());
        assert_eq!(reading.codes(), expected, "{header}: {cell:?}");
        assert_eq!(reading.layouts[0].columns.len(), 4, "{header}");
    }
}

#[test]
fn what_is_read_is_what_was_meant() {
    let cycle = one("更新周期", text("企业申请时自动跟新"));
    let entry = &cycle.drafts[0].entry;
    assert_eq!(
        (entry.update_cycle, entry.update_cycle_text.as_deref()),
        (Some(UpdateCycle::Other), Some("企业申请时自动跟新"))
    );

    let method = one("共享方式", text("接口,数据库"));
    let method = &method.drafts[0].entry.share.method;
    assert_eq!(
        (method.class, method.kind.as_deref()),
        (Some(MethodClass::Platform), Some("接口,数据库"))
    );

    let long = one("摘要", text(&"长".repeat(20_001)));
    assert_eq!(
        long.drafts[0]
            .entry
            .summary
            .as_ref()
            .map(|text| text.chars().count()),
        Some(20_000)
    );

    let lost = one("信息资源代码", Cell::Number(113_200_000_000_000_000.0));
    assert_eq!(lost.drafts[0].entry.code, None);
    let terabytes = one("数据存储总量(T)", Cell::Number(2.0));
    assert_eq!(terabytes.drafts[0].entry.survey.storage_gb, Some(2048.0));
    let zeros = one("信息资源代码", text("0030300101/06001"));
    assert_eq!(
        zeros.drafts[0].entry.code.as_deref(),
        Some("0030300101/06001")
    );

    let flagged = one("摘要", Cell::Error("#REF!".to_owned()));
    let problem = &flagged.drafts[0].problems[0];
    assert_eq!(problem.severity, ProblemSeverity::Error);
    assert_eq!(
        (
            problem.cell.as_deref(),
            problem.row,
            problem.field,
            problem.value.as_deref()
        ),
        (Some("D2"), Some(2), Some("summary"), Some("#REF!"))
    );
}

#[test]
fn a_missing_share_type_is_read_from_a_clear_condition_only() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享条件"],
        &["甲登记", "民政局", "经批准后有条件共享"],
        &["乙登记", "民政局", "不予共享"],
        &["丙登记", "民政局", "用于行政管理"],
        &["丁登记", "民政局", ""],
    ]));
    assert_eq!(
        reading.codes(),
        [
            ProblemCode::ShareInferred,
            ProblemCode::ShareInferred,
            ProblemCode::ShareMissing,
            ProblemCode::ShareMissing
        ]
    );
    let share = |draft: usize| &reading.drafts[draft].entry.share;
    assert_eq!(
        (share(0).kind, share(0).condition.is_some()),
        (Some(ShareType::Conditional), true)
    );
    assert_eq!(
        (share(1).kind, share(1).condition.is_some()),
        (Some(ShareType::Withheld), false)
    );
    assert_eq!(share(2).kind, None);
    let none = read(Book::of(&[
        &["目录名称", "提供方"],
        &["甲登记", "民政局"],
        &["乙登记", "民政局"],
    ]));
    assert_eq!(
        none.codes(),
        [ProblemCode::ShareMissing],
        "one for the sheet"
    );
}

#[test]
fn opening_by_yes_and_no_needs_the_condition() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "开放属性", ""],
        &["", "", "", "是否向社会开放", "开放条件"],
        &["甲登记", "民政局", "无条件共享", "是", "脱敏后"],
        &["乙登记", "民政局", "无条件共享", "是", "无"],
        &["丙登记", "民政局", "无条件共享", "否", ""],
    ]));
    let kinds: Vec<_> = reading
        .drafts
        .iter()
        .map(|draft| draft.entry.open.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            Some(OpenType::Conditional),
            Some(OpenType::Unconditional),
            Some(OpenType::Withheld)
        ]
    );
    assert_eq!(reading.codes(), [ProblemCode::EnumMapped; 3]);
}

#[test]
fn organisations_are_read_as_records() {
    let mut book = Book::of(&[
        &[
            "机构代码",
            "机构名称",
            "机构类别",
            "层级",
            "所属区域",
            "统一社会信用代码",
            "专职人员",
        ],
        &[
            "MZJ",
            "州民政局",
            "行政机关",
            "州级",
            "阿坝州",
            GOOD_CODE,
            "张三、李四",
        ],
        &["JYJ", "", "学校", "州级", "513200", "", ""],
    ]);
    let columns = specs(ORG_FIELDS, "org");
    let layouts = find_layouts(&mut book, &columns, &Choice::default(), "t").unwrap();
    let mut records = Vec::new();
    read_records(&mut book, &layouts[0], &columns, &mut |record| {
        records.push(record);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(records[0].problems, []);
    assert_eq!(
        records[0].value("kind"),
        Some(&Value::Code("administrative"))
    );
    assert_eq!(
        records[0].value("region"),
        Some(&Value::Text("阿坝州".to_owned()))
    );
    assert_eq!(
        records[0].value("staff"),
        Some(&Value::List(vec!["张三".to_owned(), "李四".to_owned()]))
    );
    let codes: Vec<_> = records[1]
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(
        codes,
        [ProblemCode::ValueRequired, ProblemCode::EnumUnreadable]
    );
}
