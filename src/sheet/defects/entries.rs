//! Defects of entries and of their items over rows.

use super::super::{ReadOptions, Role, catalogue_columns, find_layouts, read_entries};
use super::{Book, Cell, Choice, ControlFlow, GOOD_CODE, TALL, read, read_with, text, two_sheets};
use crate::model::ProblemCode;
use crate::model::entry::{DataType, ShareType, UpdateCycle};

#[test]
fn names_and_providers_are_required() {
    let rows: &[&[&str]] = &[
        &["信息资源代码", "信息资源名称", "提供方", "共享类型"],
        &["A1", "无", "民政局", "无条件共享"],
        &["", "-", "民政局", "无条件共享"],
        &["", "收养登记", "", "无条件共享"],
        &["", "民政业务管理系统", "民政局", "无条件共享"],
    ];
    let reading = read(Book::of(rows));
    let codes = [
        ProblemCode::NamePlaceholder,
        ProblemCode::BlankName,
        ProblemCode::ProviderMissing,
        ProblemCode::NameIsSystem,
    ];
    assert_eq!(reading.codes(), codes);
    assert_eq!(reading.names(), ["无", "", "收养登记", "民政业务管理系统"]);
    let given = read_with(
        Book::of(rows),
        &Choice {
            provider_given: true,
            ..Choice::default()
        },
    )
    .unwrap();
    assert!(!given.codes().contains(&ProblemCode::ProviderMissing));
}

#[test]
fn a_providers_code_stands_in_for_its_name() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方代码", "共享类型"],
        &["婚姻登记", GOOD_CODE, "无条件共享"],
    ]));
    assert_eq!(reading.codes(), []);
    let provider = reading.drafts[0].provider.as_ref().unwrap();
    assert_eq!(
        (provider.text.as_str(), provider.row, provider.column),
        (GOOD_CODE, 2, Some(1))
    );
}

#[test]
fn near_and_counted_names_are_noticed() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型"],
        &["婚姻登记1", "民政局", "无条件共享"],
        &["婚姻登记2", "民政局", "无条件共享"],
        &["《收养登记》", "民政局", "无条件共享"],
        &["收养登记", "民政局", "无条件共享"],
        &["收养登记", "教育局", "无条件共享"],
        &["婚姻 登记1", "民政局", "无条件共享"],
    ]));
    assert_eq!(
        reading.codes(),
        [
            ProblemCode::CopyCounter,
            ProblemCode::NameVariant,
            ProblemCode::EntryInFile
        ]
    );
    let again = &reading.drafts[5];
    assert!(again.continues);
    assert_eq!(
        again.problems[0].facts,
        [
            ("other", "婚姻登记1".to_owned()),
            ("other_row", "2".to_owned())
        ]
    );
}

#[test]
fn one_code_is_one_name_but_one_name_may_have_several_codes() {
    let reading = read(Book::of(&[
        &["目录编码", "目录名称", "提供方", "共享类型"],
        &["A1", "婚姻登记", "民政局", "无条件共享"],
        &["A2", "婚姻登记", "民政局", "无条件共享"],
        &["A1", "收养登记", "民政局", "无条件共享"],
    ]));
    assert_eq!(reading.codes(), [ProblemCode::CodeTwoNames]);
    let problem = &reading.drafts[2].problems[0];
    assert_eq!(problem.value.as_deref(), Some("A1"));
    assert_eq!(
        problem.facts,
        [
            ("other", "婚姻登记".to_owned()),
            ("other_row", "2".to_owned()),
            ("name", "收养登记".to_owned())
        ]
    );
    assert!(!reading.drafts[2].continues);
}

#[test]
fn items_a_row_are_gathered_under_their_entry() {
    use ProblemCode as P;
    let reading = read(Book::of(TALL));
    assert_eq!(reading.items(0), ["姓名", "性别", "年龄"]);
    assert_eq!(reading.items(1), ["学校"]);
    assert_eq!(reading.items(2), ["姓名"]);
    assert_eq!(
        reading
            .drafts
            .iter()
            .map(|draft| draft.continues)
            .collect::<Vec<_>>(),
        [false, false, true]
    );
    assert_eq!(
        reading.codes(),
        [
            P::TypeMapped,
            P::NumberUnit,
            P::ValueConflict,
            P::TypeUnknown,
            P::TypeMapped,
            P::EntryInFile,
            P::ItemNameBlank
        ]
    );
    let items = &reading.drafts[0].entry.items;
    assert_eq!(
        (
            items[0].data_type,
            items[0].length,
            items[0].type_text.as_deref()
        ),
        (Some(DataType::String), Some(50), Some("nvarchar(50)"))
    );
    assert_eq!(
        (
            items[2].data_type,
            items[2].length,
            items[2].type_text.as_deref()
        ),
        (None, Some(18), Some("geometry"))
    );
    assert_eq!(
        reading.drafts[0].entry.update_cycle,
        Some(UpdateCycle::Yearly)
    );
    assert!(reading.drafts.iter().all(|draft| draft.has_items));
    assert_eq!(reading.drafts[2].item_rows, 2);
}

#[test]
fn merged_entries_hold_all_their_items() {
    let reading = read(
        Book::of(&[
            &["目录名称", "提供方", "共享类型", "信息项名称"],
            &["婚姻登记", "民政局", "无条件共享", "姓名"],
            &["", "", "", "性别"],
            &["收养登记", "", "", "姓名"],
            &["", "", "", "姓名"],
        ])
        .merge((2, 3), (0, 0))
        .merge((4, 5), (0, 0))
        .merge((2, 5), (1, 1))
        .merge((2, 5), (2, 2)),
    );
    assert_eq!(reading.names(), ["婚姻登记", "收养登记"]);
    assert_eq!(reading.items(0), ["姓名", "性别"]);
    assert_eq!(
        reading.drafts[1].entry.share.kind,
        Some(ShareType::Unconditional)
    );
    assert_eq!(reading.codes(), [ProblemCode::ItemDuplicate]);
}

#[test]
fn joined_items_are_parted_and_paired_with_their_types() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "信息项", "数据类型"],
        &[
            "婚姻登记",
            "民政局",
            "无条件共享",
            "姓名、性别；年龄",
            "字符串型、字符串型、整型",
        ],
        &["收养登记", "民政局", "无条件共享", "姓名\n性别\n*", ""],
        &[
            "殡葬登记",
            "民政局",
            "无条件共享",
            "姓名、性别",
            "字符串型、整型、整型",
        ],
    ]));
    assert_eq!(reading.items(0), ["姓名", "性别", "年龄"]);
    assert_eq!(
        reading.drafts[0].entry.items[2].data_type,
        Some(DataType::Integer)
    );
    assert_eq!(reading.items(1), ["姓名", "性别"]);
    assert_eq!(
        reading.codes(),
        [ProblemCode::ItemPlaceholder, ProblemCode::EnumUnknown]
    );
    let typed = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "信息项"],
        &[
            "婚姻登记",
            "民政局",
            "无条件共享",
            "姓名(字符串型C,50)、生日（日期型）",
        ],
    ]));
    assert_eq!(typed.items(0), ["姓名", "生日"]);
    assert_eq!(typed.drafts[0].entry.items[0].length, Some(50));
}

#[test]
fn a_sheet_of_items_is_joined_to_its_entries() {
    let reading = read(two_sheets());
    assert_eq!(
        reading
            .layouts
            .iter()
            .map(|layout| layout.role)
            .collect::<Vec<_>>(),
        [Role::Entries, Role::Items]
    );
    assert_eq!(reading.layouts[0].header_rows, [3]);
    assert_eq!(reading.items(0), ["姓名", "性别"]);
    let entry = &reading.drafts[0].entry;
    assert_eq!(
        (
            entry.share.basis.title.as_deref(),
            entry.share.condition.as_deref()
        ),
        (Some("某法第三条"), None)
    );
    assert_eq!(
        (entry.items[1].share_type, entry.items[0].sensitive),
        (Some(ShareType::Conditional), Some(true))
    );
    assert_eq!(reading.codes(), [ProblemCode::ItemOrphan]);
    let orphan = &reading.summary.problems[0];
    assert_eq!(
        (orphan.value.as_deref(), orphan.cell.as_deref()),
        (Some("收养登记"), Some("A4"))
    );
    assert_eq!(reading.summary.items_rejected, 1);
}

#[test]
fn a_classified_item_keeps_every_entry_of_its_name_out() {
    let book = Book::default()
        .sheet(
            "目录",
            &[
                &["目录名称", "提供方", "共享类型"],
                &["婚姻登记", "民政局", "无条件共享"],
                &["婚姻登记", "教育局", "无条件共享"],
            ],
        )
        .sheet(
            "信息项",
            &[
                &["目录名称", "信息项名称", "涉密属性", "数据长度"],
                &["婚姻登记", "姓名", "涉密", "50位"],
            ],
        );
    let reading = read(book);
    assert_eq!(
        reading.codes(),
        [
            ProblemCode::NumberUnit,
            ProblemCode::Classified,
            ProblemCode::Classified,
            ProblemCode::ItemShared
        ]
    );
    assert_eq!(
        (reading.items(0), reading.items(1)),
        (vec!["姓名"], vec!["姓名"])
    );
}

#[test]
fn one_code_with_two_names_is_told_also_among_items() {
    let reading = read(Book::of(&[
        &["目录编码", "目录名称", "提供方", "共享类型", "信息项名称"],
        &["A1", "婚姻登记", "民政局", "无条件共享", "姓名"],
        &["A1", "婚姻登记", "民政局", "无条件共享", "性别"],
        &["A1", "", "", "", "年龄"],
        &["A1", "收养登记", "民政局", "无条件共享", "姓名"],
    ]));
    assert_eq!(reading.items(0), ["姓名", "性别", "年龄"]);
    assert_eq!(reading.codes(), [ProblemCode::CodeTwoNames]);
}

#[test]
fn a_classified_item_keeps_its_entry_out() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "信息项名称", "涉密属性"],
        &["婚姻登记", "民政局", "无条件共享", "姓名", "涉密"],
    ]));
    assert_eq!(reading.codes(), [ProblemCode::Classified]);
    assert_eq!(reading.drafts[0].problems[0].cell.as_deref(), Some("E2"));
}

#[test]
fn a_placeholder_among_items_is_no_blank() {
    let reading = read(Book::of(&[
        TALL[0],
        TALL[1],
        &["无", "民政局", "无条件共享", "每年", "性别", "", ""],
        &["填报单位情况", "民政局", "无条件共享", "", "", "", ""],
    ]));
    assert_eq!(reading.names(), ["婚姻登记", "", "填报单位情况"]);
    assert_eq!(reading.items(0), ["姓名"]);
    assert!(reading.codes().contains(&ProblemCode::BlankName));
}

#[test]
fn an_error_value_in_a_later_row_is_no_blank() {
    let mut rows: Vec<Vec<Cell>> = TALL[..3]
        .iter()
        .map(|row| row.iter().map(|cell| text(cell)).collect())
        .collect();
    rows[2][3] = Cell::Error("#N/A".to_owned());
    let later = read(Book::default().cells("目录", rows.clone()));
    assert_eq!(later.drafts.len(), 1);
    assert!(later.codes().contains(&ProblemCode::ErrorCell));
    rows[2][0] = Cell::Error("#N/A".to_owned());
    let nameless = read(Book::default().cells("目录", rows));
    assert_eq!(
        nameless.drafts.len(),
        2,
        "nobody knows which entry the row means"
    );
    assert_eq!(nameless.items(0), ["姓名"]);
}

#[test]
fn a_reader_that_has_enough_is_obeyed() {
    let mut book = Book::of(TALL);
    let layouts = find_layouts(&mut book, catalogue_columns(), &Choice::default(), "t").unwrap();
    let mut drafts = 0;
    read_entries(&mut book, &layouts, &ReadOptions::default(), &mut |_| {
        drafts += 1;
        ControlFlow::Break(())
    })
    .unwrap();
    assert_eq!(drafts, 1);
}
