//! Defects of the sheets that bureaus design themselves: printed options, numbered lists, other words, forms.

use super::{Book, Cell, Choice, ProblemCode, SheetFault, one, read, read_with, text};
use crate::model::Coded;
use crate::model::entry::{OpenType, ShareType, UpdateCycle};

/// Reads the share types of one entry a row.
fn shares(header: &str, cells: &[&str]) -> (Vec<Option<ShareType>>, Vec<ProblemCode>) {
    let mut rows = vec![vec![text("信息资源名称"), text("提供方"), text(header)]];
    rows.extend((1..).zip(cells).map(|(number, cell)| {
        vec![
            text(&format!("第{number}类登记")),
            text("民政局"),
            text(cell),
        ]
    }));
    let reading = read(Book::default().cells("目录", rows));
    let kinds = reading.drafts.iter().map(|draft| draft.entry.share.kind);
    (kinds.collect(), reading.codes())
}

#[test]
fn the_option_ticked_in_a_cell_is_taken_and_none_is_guessed() {
    let (kinds, codes) = shares(
        "共享类型",
        &[
            "无条件共享□ 有条件共享☑ 不予共享□",
            "□无条件共享 □有条件共享 □不予共享",
            "无条件共享/有条件共享/不予共享",
        ],
    );
    assert_eq!(kinds, [Some(ShareType::Conditional), None, None]);
    let unpicked = ProblemCode::EnumUnpicked;
    assert_eq!(codes, [ProblemCode::EnumMapped, unpicked, unpicked]);
}

#[test]
fn numbers_mean_what_the_header_says_and_nothing_elsewhere() {
    let header = "共享类型（1.无条件共享 2.有条件共享 3.不予共享）";
    let (kinds, codes) = shares(header, &["1", "②", "3"]);
    assert_eq!(
        kinds,
        ShareType::ALL.iter().copied().map(Some).collect::<Vec<_>>()
    );
    assert_eq!(codes, []);
    let (kinds, codes) = shares("共享类型", &["1"]);
    assert_eq!(kinds, [None]);
    assert_eq!(codes, [ProblemCode::EnumUnknown]);
}

#[test]
fn a_plain_no_to_sharing_is_withheld_and_a_plain_yes_says_no_terms() {
    let (kinds, codes) = shares("是否共享", &["否", "是"]);
    assert_eq!(kinds, [Some(ShareType::Withheld), None]);
    assert_eq!(codes, [ProblemCode::EnumMapped, ProblemCode::EnumUnknown]);
}

#[test]
fn options_with_a_column_each_are_ticked() {
    let book = |third: &'static str| {
        Book::of(&[
            &["信息资源名称", "提供方", "共享类型", "", "", "是否开放", ""],
            &["", "", "无条件共享", "有条件共享", "不予共享", "是", "否"],
            &["婚姻登记", "民政局", "", "√", third, "", "√"],
        ])
        .merge((1, 1), (2, 4))
        .merge((1, 1), (5, 6))
    };
    let reading = read(book(""));
    let entry = &reading.drafts[0].entry;
    assert_eq!(entry.share.kind, Some(ShareType::Conditional));
    assert_eq!(entry.open.kind, Some(OpenType::Withheld));
    assert_eq!(reading.codes(), [ProblemCode::EnumMapped]);
    let twice = read(book("√"));
    assert!(twice.codes().contains(&ProblemCode::EnumUnpicked));
}

#[test]
fn words_for_the_thing_listed_do_not_hide_a_header() {
    let reading = read(Book::of(&[
        &["附件1"],
        &[
            "公共数据资源目录名称",
            "公共数据提供单位",
            "公共数据共享属性",
            "公共数据更新周期",
            "数据元名称",
            "数据元类型",
        ],
        &["婚姻登记", "民政局", "受限共享", "月更新", "姓名", "字符型"],
    ]));
    let entry = &reading.drafts[0].entry;
    assert_eq!(entry.share.kind, Some(ShareType::Conditional));
    assert_eq!(entry.update_cycle, Some(UpdateCycle::Monthly));
    assert_eq!(reading.items(0), ["姓名"]);
    let mapped = ProblemCode::EnumMapped;
    assert_eq!(reading.codes(), [mapped, mapped]);
    assert_eq!(reading.layouts[0].unused, [""; 0]);
}

#[test]
fn short_words_count_under_a_group_of_what_is_basic() {
    let reading = read(
        Book::of(&[
            &["基本信息", "", "", "属性信息", ""],
            &["名称", "编码", "提供单位", "共享", ""],
            &["", "", "", "类型", "条件"],
            &["婚姻登记", "A1", "民政局", "有条件共享", "须审批"],
        ])
        .merge((1, 1), (0, 2))
        .merge((1, 1), (3, 4))
        .merge((2, 2), (3, 4)),
    );
    let entry = &reading.drafts[0].entry;
    assert_eq!(
        (entry.name.as_str(), entry.code.as_deref()),
        ("婚姻登记", Some("A1"))
    );
    assert_eq!(entry.share.condition.as_deref(), Some("须审批"));
}

#[test]
fn items_lose_the_numbers_before_them() {
    let reading = one("信息项", text("1、姓名；2、性别；3、住址"));
    assert_eq!(reading.items(0), ["姓名", "性别", "住址"]);
    let reading = one("信息项", text("1.姓名 2.性别 3.住址"));
    assert_eq!(reading.items(0), ["姓名", "性别", "住址"]);
}

#[test]
fn instructions_in_brackets_and_notes_below_are_no_entries() {
    let reading = read(Book::of(&[
        &["信息资源名称", "提供方", "共享类型"],
        &["（填写资源全称）", "（单位全称）", "（下拉选择）"],
        &["婚姻登记", "民政局", "无条件共享"],
        &["注：1.按规定填写"],
        &["2.本表一式两份"],
        &["填表人：张三", "审核人：李四", "填表日期：2024年1月5日"],
    ]));
    assert_eq!(reading.names(), ["婚姻登记"]);
    assert_eq!(reading.codes(), []);
}

#[test]
fn tables_of_one_sheet_are_read_from_the_first() {
    let reading = read(Book::of(&[
        &["一、基础信息资源"],
        &["信息资源名称", "提供部门", "共享类型"],
        &["人口信息", "公安局", "无条件共享"],
        &["信息资源名称", "提供部门", "共享类型", "更新周期"],
        &["婚姻登记", "民政局", "有条件共享", "每年"],
    ]));
    assert_eq!(reading.names(), ["人口信息", "婚姻登记"]);
    assert_eq!(
        reading.drafts[1].entry.update_cycle,
        Some(UpdateCycle::Yearly)
    );
}

#[test]
fn rows_that_count_the_columns_are_no_entries() {
    let reading = read(Book::of(&[
        &["信息资源名称：填全称", "提供方", "共享类型"],
        &["甲", "乙", "丙"],
        &["①", "②", "③"],
        &["婚姻登记", "民政局", "无条件共享"],
    ]));
    assert_eq!(reading.names(), ["婚姻登记"]);
}

#[test]
fn a_form_is_refused_by_name() {
    let rows: &[&[&str]] = &[
        &["政务信息资源登记表"],
        &["信息资源名称", "婚姻登记", "信息资源代码", "A1"],
        &["信息资源提供方", "民政局", "更新周期", "每日"],
        &["信息资源摘要", "记录婚姻登记"],
        &["共享类型", "无条件共享", "共享条件", "无"],
    ];
    let fault = read_with(Book::of(rows), &Choice::default()).err();
    let expected = SheetFault::Form {
        file: "t.xlsx".to_owned(),
        sheet: "目录".to_owned(),
        cell: "A2".to_owned(),
        count: 4,
    };
    assert_eq!(fault, Some(expected));
}

#[test]
fn a_list_of_people_is_refused_with_what_was_looked_for() {
    let rows: &[&[&str]] = &[&["序号", "姓名", "联系电话"], &["1", "张三", "13800000000"]];
    match read_with(Book::of(rows), &Choice::default()).err() {
        Some(SheetFault::NoHeader { wanted, .. }) => {
            assert!(
                wanted.iter().any(|(zh, _)| *zh == "信息资源名称"),
                "{wanted:?}"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn dates_with_a_time_of_day_and_codes_in_full_width_are_read() {
    let reading = one("发布日期", text("2024-01-05 00:00:00"));
    let day = jiff::civil::date(2024, 1, 5);
    assert_eq!(reading.drafts[0].entry.published_on, Some(day));
    assert_eq!(reading.codes(), []);
    let reading = one("信息资源代码", Cell::Text("３０７００１／Ａ１".to_owned()));
    assert_eq!(reading.drafts[0].entry.code.as_deref(), Some("307001/A1"));
}
