//! Defects of whole sheets: notes, headers, hidden parts, and whatever chance makes.

use super::super::{Mapping, SheetChoice, SheetFault, SheetRows, catalogue_columns};
use super::{Book, Cell, Choice, read, read_with, text, two_sheets};
use crate::model::entry::{ShareType, UpdateCycle};
use crate::model::{ProblemCode, ProblemSeverity};
use proptest::prelude::*;

#[test]
fn rows_that_are_no_data_are_passed_over() {
    let reading = read(
        Book::of(&[
            &["某市目录汇总表"],
            &["填表说明：请逐项填写"],
            &["目录名称", "提供方", "共享类型"],
            &["1", "2", "3"],
            &["请填写", "请填写", "请选择"],
            &["示例：户籍信息", "公安局", "无条件共享"],
            &["婚姻登记", "民政局", "无条件共享"],
            &["目录名称", "提供方", "共享类型"],
            &["收养登记", "民政局", "无条件共享"],
            &["合计", "2"],
            &["本表一式两份，由各单位填写后于每季度末报送主管部门，逾期未报的予以通报，请认真核对。"],
            &["填表人：张三", "", "审核人：李四"],
        ])
        .merge((1, 1), (0, 2))
        .merge((11, 11), (0, 2)),
    );
    assert_eq!(reading.names(), ["婚姻登记", "收养登记"]);
    assert_eq!(reading.codes(), []);
    assert_eq!(
        reading.summary.rows,
        [SheetRows {
            data: 2,
            skipped: vec![4, 5, 6, 8, 10, 11, 12]
        }]
    );
    assert_eq!(
        (
            reading.layouts[0].header_rows.as_slice(),
            reading.layouts[0].first_data_row
        ),
        ([3].as_slice(), 4)
    );
}

#[test]
fn three_header_rows_and_levels_are_understood() {
    let reading = read(
        Book::of(&[
            &["目录信息", "", "", "", "", "", ""],
            &[
                "信息资源分类",
                "",
                "信息资源名称（必填项）",
                "信息资源提供方",
                "",
                "共享属性",
                "",
            ],
            &[
                "类",
                "项",
                "",
                "信息资源提供方",
                "提供方内部部门",
                "共享类型",
                "共享条件",
            ],
            &[
                "部门",
                "民政",
                "婚姻登记",
                "民政局",
                "婚姻处",
                "有条件共享",
                "审批",
            ],
        ])
        .merge((1, 1), (0, 6))
        .merge((2, 2), (0, 1))
        .merge((2, 3), (2, 2))
        .merge((2, 2), (3, 4))
        .merge((2, 2), (5, 6)),
    );
    assert_eq!(reading.layouts[0].header_rows, [2, 3]);
    let entry = &reading.drafts[0].entry;
    assert_eq!(entry.classification.path, ["部门", "民政"]);
    assert_eq!(
        (
            entry.department.as_deref(),
            entry.share.condition.as_deref()
        ),
        (Some("婚姻处"), Some("审批"))
    );
    assert_eq!(
        reading.layouts[0].headers()[0],
        ("classification", "类/项".to_owned())
    );
}

#[test]
fn data_begin_below_what_is_merged_into_the_header() {
    let reading = read(
        Book::of(&[
            &["目录名称", "提供方", "共享类型", "其他", ""],
            &["", "", "", "甲栏", "乙栏"],
            &["婚姻登记", "民政局", "无条件共享", "x", "y"],
        ])
        .merge((1, 2), (0, 0))
        .merge((1, 2), (1, 1))
        .merge((1, 1), (3, 4)),
    );
    let layout = &reading.layouts[0];
    assert_eq!(
        (layout.header_rows.as_slice(), layout.first_data_row),
        ([1].as_slice(), 3)
    );
    assert_eq!(
        (reading.names(), reading.summary.rows[0].skipped.len()),
        (vec!["婚姻登记"], 0)
    );
}

#[test]
fn hidden_parts_and_double_headers_are_told() {
    let rows: &[&[&str]] = &[
        &["目录名称", "提供方", "共享类型", "目录名称"],
        &["婚姻登记", "民政局", "无条件共享", "x"],
    ];
    let book = Book::of(rows)
        .with_head(|head| head.hidden_columns = vec![1, 9])
        .hide_row(2);
    let reading = read(book);
    assert_eq!(
        reading.codes(),
        [
            ProblemCode::HeaderDuplicate,
            ProblemCode::HiddenColumns,
            ProblemCode::HiddenRows
        ]
    );
    assert_eq!(reading.layouts[0].unused, ["目录名称"]);
}

#[test]
fn hidden_sheets_are_passed_over_where_a_visible_one_fits() {
    let rich: &[&[&str]] = &[
        &["目录名称", "提供方", "共享类型", "摘要"],
        &["旧登记", "民政局", "无条件共享", "x"],
    ];
    let plain: &[&[&str]] = &[
        &["目录名称", "提供方", "共享类型"],
        &["新登记", "民政局", "无条件共享"],
    ];
    let book = || {
        Book::default()
            .sheet("旧", rich)
            .with_head(|head| head.hidden = true)
            .sheet("新", plain)
    };
    assert_eq!(read(book()).names(), ["新登记"]);
    let named = Choice {
        sheet: SheetChoice::Named("旧".to_owned()),
        ..Choice::default()
    };
    assert_eq!(read_with(book(), &named).unwrap().names(), ["旧登记"]);
    let hidden = Book::default()
        .sheet("旧", rich)
        .with_head(|head| head.hidden = true);
    assert_eq!(read(hidden).names(), ["旧登记"]);
    let all = Choice {
        sheet: SheetChoice::All,
        ..Choice::default()
    };
    let both = Book::default().sheet("甲", rich).sheet("乙", plain);
    assert_eq!(read_with(both, &all).unwrap().names(), ["旧登记", "新登记"]);
}

#[test]
fn a_book_without_a_header_or_sheet_is_refused() {
    let book = || Book::of(&[&["甲", "乙"], &["1", "2"]]);
    assert!(
        matches!(read_with(book(), &Choice::default()), Err(SheetFault::NoHeader { sheets, .. }) if sheets == ["目录"])
    );
    let named = Choice {
        sheet: SheetChoice::Named("没有".to_owned()),
        ..Choice::default()
    };
    assert!(
        matches!(read_with(book(), &named), Err(SheetFault::NoSheet { sheet, .. }) if sheet == "没有")
    );
}

#[test]
fn a_mapping_file_has_the_last_word() {
    let mapping = |text: &str| Choice {
        mapping: Some(Mapping::parse(text, "m.toml").unwrap()),
        ..Choice::default()
    };
    let rows: &[&[&str]] = &[
        &["东西", "谁", "多久", "提供方"],
        &["婚姻登记", "民政局", "随时", "x"],
        &["收养登记", "", "", "y"],
    ];
    let full = "[columns]\nname = '东西'\nprovider = 'B'\nupdate_cycle = '多久'\n[constants]\nprovider = '州民政局'\nshare_type = '有条件共享'\n\
        [values.update_cycle]\n'随时' = 'real_time'\n";
    let reading = read_with(Book::of(rows), &mapping(full)).unwrap();
    assert_eq!(reading.codes(), []);
    assert_eq!(
        reading.drafts[0].entry.update_cycle,
        Some(UpdateCycle::RealTime)
    );
    assert_eq!(
        reading.drafts[0].entry.share.kind,
        Some(ShareType::Conditional)
    );
    let providers: Vec<_> = reading
        .drafts
        .iter()
        .filter_map(|draft| draft.provider.as_ref().map(|written| written.text.as_str()))
        .collect();
    assert_eq!(providers, ["民政局", "州民政局"]);

    let headerless =
        "header_rows = []\nfirst_data_row = 2\n[columns]\nname = 'A'\nprovider = 'B'\n";
    assert_eq!(
        read_with(Book::of(rows), &mapping(headerless))
            .unwrap()
            .names(),
        ["婚姻登记", "收养登记"]
    );
    for (text, place) in [
        ("[columns]\nnme = 'A'\n", "columns.nme"),
        ("[columns]\nname = '没有'\n", "没有"),
    ] {
        let fault = read_with(Book::of(rows), &mapping(text)).err();
        assert!(
            matches!(&fault, Some(SheetFault::Mapping { file, detail }) if file == "m.toml" && detail.contains(place)),
            "{fault:?}"
        );
    }
}

#[test]
fn a_drafted_mapping_keeps_the_sheet_of_items() {
    let words = crate::sheet::DraftWords::default();
    let draft =
        crate::sheet::draft_mapping(&mut two_sheets(), catalogue_columns(), &words, "t.xlsx")
            .unwrap();
    let choice = Choice {
        mapping: Some(Mapping::parse(&draft, "m.toml").unwrap()),
        ..Choice::default()
    };
    let (mapped, plain) = (
        read_with(two_sheets(), &choice).unwrap(),
        read(two_sheets()),
    );
    assert_eq!(mapped.drafts, plain.drafts);
    assert_eq!(mapped.items(0), ["姓名", "性别"]);
}

fn any_cell() -> impl Strategy<Value = Cell> {
    let words = prop::sample::select(vec![
        "目录名称",
        "提供方",
        "信息项名称",
        "共享类型",
        "共享条件",
        "数据类型",
        "发布日期",
        "类",
        "信息资源分类",
        "婚姻登记1",
        "婚姻登记2",
        "无",
        "*",
        "涉密",
        "甲、乙（丙",
        "有条件共享",
        "1.1E+9",
        "20240105",
        "=1",
        "",
    ]);
    prop_oneof![
        4 => words.prop_map(text),
        1 => Just(Cell::Empty),
        1 => any::<String>().prop_map(Cell::Text),
        1 => any::<f64>().prop_map(Cell::Number),
        1 => any::<bool>().prop_map(Cell::Bool),
        1 => Just(Cell::Error("#N/A".to_owned())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever stands in a sheet, reading ends with every row accounted for.
    #[test]
    fn no_sheet_breaks_the_reader(
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 0..7), 0..12),
        spans in prop::collection::vec((1_u32..12, 0_u32..4, 0_u32..7, 0_u32..4), 0..4),
        given in any::<bool>(),
    ) {
        let header = ["目录名称", "提供方", "信息项名称", "共享类型", "开放属性", "数据类型", "发布日期"].map(text).to_vec();
        let mut all = vec![header];
        all.extend(rows);
        let filled: Vec<u32> = (1..).zip(&all).filter(|(_, row)| row.iter().any(|cell| *cell != Cell::Empty)).map(|(number, _)| number).collect();
        let mut book = Book::default().cells("目录", all);
        for (row, height, column, width) in spans {
            book = book.merge((row, row + height), (column, column + width));
        }
        let choice = Choice { provider_given: given, ..Choice::default() };
        let reading = read_with(book, &choice).unwrap();
        let layout = &reading.layouts[0];
        let below = filled.iter().filter(|row| **row >= layout.first_data_row && !layout.header_rows.contains(row)).count();
        let rows = &reading.summary.rows[0];
        prop_assert_eq!(rows.data as usize + rows.skipped.len(), below);
        prop_assert!(rows.skipped.is_sorted_by(|a, b| a < b));
        for draft in &reading.drafts {
            prop_assert!(!draft.entry.name.is_empty() || draft.problems.iter().any(|problem| problem.severity == ProblemSeverity::Error));
        }
    }
}
