//! Every defect known from real sheets, each with the problem that it must give; all data are made up.

use super::grid::Cell;
use super::testing::Book;
use super::{Choice, Draft, Layout, Mapping, ReadOptions, ReadSummary, Role, SheetChoice, SheetFault, catalogue_columns};
use super::{find_layouts, org_columns, read_entries, read_records};
use crate::model::entry::{DataType, MethodClass, OpenType, ShareType, UpdateCycle};
use crate::model::field::Value;
use crate::model::{ProblemCode, ProblemSeverity};
use proptest::prelude::*;
use std::ops::ControlFlow;

const GOOD_CODE: &str = "91350100M000100Y43";

/// Holds all that reading a book gave.
struct Reading {
    layouts: Vec<Layout>,
    drafts: Vec<Draft>,
    summary: ReadSummary,
}

impl Reading {
    /// Lists every problem's code, those of the sheets first.
    fn codes(&self) -> Vec<ProblemCode> {
        let sheets = self.layouts.iter().flat_map(|layout| &layout.problems);
        let drafts = self.drafts.iter().flat_map(|draft| &draft.problems);
        sheets.chain(drafts).chain(&self.summary.problems).map(|problem| problem.code).collect()
    }

    fn names(&self) -> Vec<&str> {
        self.drafts.iter().map(|draft| draft.entry.name.as_str()).collect()
    }

    fn items(&self, draft: usize) -> Vec<&str> {
        self.drafts[draft].entry.items.iter().map(|item| item.name.as_str()).collect()
    }
}

fn read_with(mut book: Book, choice: &Choice) -> Result<Reading, SheetFault> {
    let layouts = find_layouts(&mut book, catalogue_columns(), choice, "t.xlsx")?;
    let mut drafts = Vec::new();
    let options = ReadOptions { provider_given: choice.provider_given, file: "t.xlsx" };
    let summary = read_entries(&mut book, &layouts, &options, &mut |draft| {
        drafts.push(draft);
        ControlFlow::Continue(())
    })?;
    Ok(Reading { layouts, drafts, summary })
}

fn read(book: Book) -> Reading {
    read_with(book, &Choice::default()).unwrap()
}

/// Reads one entry with one more column beside name, provider and share type.
fn one(header: &str, cell: Cell) -> Reading {
    let rows = vec![
        ["信息资源名称", "提供方", "共享类型", header].map(|text| Cell::Text(text.to_owned())).to_vec(),
        vec![Cell::Text("婚姻登记".to_owned()), Cell::Text("民政局".to_owned()), Cell::Text("无条件共享".to_owned()), cell],
    ];
    read(Book::default().cells("目录", rows))
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn a_cell_gives_the_problem_it_deserves() {
    use ProblemCode as P;
    let cases: Vec<(&str, Cell, &[P])> = vec![
        ("共享条件", text("涉密数据"), &[P::ClassifiedWords]),
        ("共享条件", text("非涉密"), &[]),
        ("是否涉密", text("是"), &[P::Classified]),
        ("是否涉密", text("否"), &[]),
        ("更新周期", text("不定期"), &[P::CycleWords]),
        ("更新每周期", text("每月"), &[]),
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
        ("数据存储总量(G)", text("许多"), &[P::NumberUnreadable]),
        ("是否含个人信息", text("也许"), &[P::FlagUnreadable]),
        ("信息资源代码", Cell::Number(113_200_000_000_000_000.0), &[P::DigitsLost]),
        ("信息资源代码", text("1.13E+17"), &[P::DigitsLost]),
        ("信息资源代码", Cell::Number(30_100.0), &[P::NumberAsCode]),
        ("信息资源提供方代码", text("1151"), &[P::ProviderCodeShort]),
        ("信息资源提供方代码", text("91350100M000100Y44"), &[P::UsccInvalid]),
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
    assert_eq!((entry.update_cycle, entry.update_cycle_text.as_deref()), (Some(UpdateCycle::Other), Some("企业申请时自动跟新")));

    let method = one("共享方式", text("接口,数据库"));
    let method = &method.drafts[0].entry.share.method;
    assert_eq!((method.class, method.kind.as_deref()), (Some(MethodClass::Platform), Some("接口,数据库")));

    let long = one("摘要", text(&"长".repeat(20_001)));
    assert_eq!(long.drafts[0].entry.summary.as_ref().map(|text| text.chars().count()), Some(20_000));

    let lost = one("信息资源代码", Cell::Number(113_200_000_000_000_000.0));
    assert_eq!(lost.drafts[0].entry.code, None);
    let zeros = one("信息资源代码", text("0030300101/06001"));
    assert_eq!(zeros.drafts[0].entry.code.as_deref(), Some("0030300101/06001"));

    let flagged = one("摘要", Cell::Error("#REF!".to_owned()));
    let problem = &flagged.drafts[0].problems[0];
    assert_eq!(problem.severity, ProblemSeverity::Error);
    assert_eq!((problem.cell.as_deref(), problem.row, problem.field, problem.value.as_deref()), (Some("D2"), Some(2), Some("summary"), Some("#REF!")));
}

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
    let codes = [ProblemCode::NamePlaceholder, ProblemCode::BlankName, ProblemCode::ProviderMissing, ProblemCode::NameIsSystem];
    assert_eq!(reading.codes(), codes);
    assert_eq!(reading.names(), ["无", "", "收养登记", "民政业务管理系统"]);
    let given = read_with(Book::of(rows), &Choice { provider_given: true, ..Choice::default() }).unwrap();
    assert!(!given.codes().contains(&ProblemCode::ProviderMissing));
}

#[test]
fn a_providers_code_stands_in_for_its_name() {
    let reading = read(Book::of(&[&["目录名称", "提供方代码", "共享类型"], &["婚姻登记", GOOD_CODE, "无条件共享"]]));
    assert_eq!(reading.codes(), []);
    let provider = reading.drafts[0].provider.as_ref().unwrap();
    assert_eq!((provider.text.as_str(), provider.row, provider.column), (GOOD_CODE, 2, Some(1)));
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
    assert_eq!(reading.codes(), [ProblemCode::CopyCounter, ProblemCode::NameVariant, ProblemCode::EntryInFile]);
    let again = &reading.drafts[5];
    assert!(again.continues);
    assert_eq!(again.problems[0].facts, [("other", "婚姻登记1".to_owned()), ("other_row", "2".to_owned())]);
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
    assert_eq!(problem.facts, [("other", "婚姻登记".to_owned()), ("other_row", "2".to_owned()), ("name", "收养登记".to_owned())]);
    assert!(!reading.drafts[2].continues);
}

const TALL: &[&[&str]] = &[
    &["目录名称", "提供方", "共享类型", "更新周期", "信息项名称", "数据类型", "数据长度"],
    &["婚姻登记", "民政局", "无条件共享", "每年", "姓名", "nvarchar(50)", "*"],
    &["", "", "", "", "性别", "字符串型C", "255字节"],
    &["婚姻登记", "民政局", "无条件共享", "每月", "年龄", "geometry", "18.0"],
    &["婚姻登记", "教育局", "无条件共享", "每年", "学校", "数字", "10"],
    &["婚姻登记", "民政局", "无条件共享", "每年", "姓名", "C", "10"],
    &["", "", "", "", "", "整型I", ""],
];

#[test]
fn items_a_row_are_gathered_under_their_entry() {
    use ProblemCode as P;
    let reading = read(Book::of(TALL));
    assert_eq!(reading.items(0), ["姓名", "性别", "年龄"]);
    assert_eq!(reading.items(1), ["学校"]);
    assert_eq!(reading.items(2), ["姓名"]);
    assert_eq!(reading.drafts.iter().map(|draft| draft.continues).collect::<Vec<_>>(), [false, false, true]);
    assert_eq!(reading.codes(), [P::TypeMapped, P::NumberUnit, P::ValueConflict, P::TypeUnknown, P::EntryInFile, P::ItemNameBlank]);
    let items = &reading.drafts[0].entry.items;
    assert_eq!((items[0].data_type, items[0].length, items[0].type_text.as_deref()), (Some(DataType::String), Some(50), Some("nvarchar(50)")));
    assert_eq!((items[2].data_type, items[2].length, items[2].type_text.as_deref()), (None, Some(18), Some("geometry")));
    assert_eq!(reading.drafts[0].entry.update_cycle, Some(UpdateCycle::Yearly));
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
    assert_eq!(reading.drafts[1].entry.share.kind, Some(ShareType::Unconditional));
    assert_eq!(reading.codes(), [ProblemCode::ItemDuplicate]);
}

#[test]
fn joined_items_are_parted_and_paired_with_their_types() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "信息项", "数据类型"],
        &["婚姻登记", "民政局", "无条件共享", "姓名、性别；年龄", "字符串型、字符串型、整型"],
        &["收养登记", "民政局", "无条件共享", "姓名\n性别\n*", ""],
        &["殡葬登记", "民政局", "无条件共享", "姓名、性别", "字符串型、整型、整型"],
    ]));
    assert_eq!(reading.items(0), ["姓名", "性别", "年龄"]);
    assert_eq!(reading.drafts[0].entry.items[2].data_type, Some(DataType::Integer));
    assert_eq!(reading.items(1), ["姓名", "性别"]);
    assert_eq!(reading.codes(), [ProblemCode::ItemPlaceholder, ProblemCode::EnumUnknown]);
    let typed = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "信息项"],
        &["婚姻登记", "民政局", "无条件共享", "姓名(字符串型C,50)、生日（日期型）"],
    ]));
    assert_eq!(typed.items(0), ["姓名", "生日"]);
    assert_eq!(typed.drafts[0].entry.items[0].length, Some(50));
}

fn two_sheets() -> Book {
    Book::default()
        .sheet(
            "目录导入",
            &[
                &["填表说明：\n*号代表必填"],
                &["", "基本属性", "", "共享开放信息"],
                &["挂接资源名称", "*数据资源目录名称", "*目录提供方", "*共享属性", "共享条件/不予共享依据", "*开放属性"],
                &["t1", "婚姻登记", "民政局", "不予共享", "某法第三条", "不予开放"],
            ],
        )
        .merge((2, 2), (1, 2))
        .merge((2, 2), (3, 5))
        .sheet(
            "信息项导入",
            &[
                &["*数据资源目录名称", "*信息项业务名称", "*数据类型", "*共享属性", "*敏感属性", "*涉密属性"],
                &["婚姻登记", "姓名", "字符型", "无条件共享", "敏感", "非涉密"],
                &["", "性别", "字符型", "有条件共享", "非敏感", "非涉密"],
                &["收养登记", "姓名", "字符型", "无条件共享", "敏感", "非涉密"],
            ],
        )
}

#[test]
fn a_sheet_of_items_is_joined_to_its_entries() {
    let reading = read(two_sheets());
    assert_eq!(reading.layouts.iter().map(|layout| layout.role).collect::<Vec<_>>(), [Role::Entries, Role::Items]);
    assert_eq!(reading.layouts[0].header_rows, [3]);
    assert_eq!(reading.items(0), ["姓名", "性别"]);
    let entry = &reading.drafts[0].entry;
    assert_eq!((entry.share.basis.title.as_deref(), entry.share.condition.as_deref()), (Some("某法第三条"), None));
    assert_eq!((entry.items[1].share_type, entry.items[0].sensitive), (Some(ShareType::Conditional), Some(true)));
    assert_eq!(reading.codes(), [ProblemCode::ItemOrphan]);
    let orphan = &reading.summary.problems[0];
    assert_eq!((orphan.value.as_deref(), orphan.cell.as_deref()), (Some("收养登记"), Some("A4")));
    assert_eq!(reading.summary.items_rejected, 1);
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
fn a_missing_share_type_is_read_from_a_clear_condition_only() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享条件"],
        &["甲登记", "民政局", "经批准后有条件共享"],
        &["乙登记", "民政局", "不予共享"],
        &["丙登记", "民政局", "用于行政管理"],
        &["丁登记", "民政局", ""],
    ]));
    assert_eq!(reading.codes(), [ProblemCode::ShareInferred, ProblemCode::ShareInferred, ProblemCode::ShareMissing, ProblemCode::ShareMissing]);
    let share = |draft: usize| &reading.drafts[draft].entry.share;
    assert_eq!((share(0).kind, share(0).condition.is_some()), (Some(ShareType::Conditional), true));
    assert_eq!((share(1).kind, share(1).condition.is_some()), (Some(ShareType::Withheld), false));
    assert_eq!(share(2).kind, None);
    let none = read(Book::of(&[&["目录名称", "提供方"], &["甲登记", "民政局"], &["乙登记", "民政局"]]));
    assert_eq!(none.codes(), [ProblemCode::ShareMissing], "one for the sheet");
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
    let kinds: Vec<_> = reading.drafts.iter().map(|draft| draft.entry.open.kind).collect();
    assert_eq!(kinds, [Some(OpenType::Conditional), Some(OpenType::Unconditional), Some(OpenType::Withheld)]);
    assert_eq!(reading.codes(), [ProblemCode::EnumMapped; 3]);
}

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
    assert_eq!((reading.summary.rows.as_slice(), reading.summary.skipped), ([2].as_slice(), 7));
    assert_eq!((reading.layouts[0].header_rows.as_slice(), reading.layouts[0].first_data_row), ([3].as_slice(), 4));
}

#[test]
fn three_header_rows_and_levels_are_understood() {
    let reading = read(
        Book::of(&[
            &["目录信息", "", "", "", "", "", ""],
            &["信息资源分类", "", "信息资源名称（必填项）", "信息资源提供方", "", "共享属性", ""],
            &["类", "项", "", "信息资源提供方", "提供方内部部门", "共享类型", "共享条件"],
            &["部门", "民政", "婚姻登记", "民政局", "婚姻处", "有条件共享", "审批"],
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
    assert_eq!((entry.department.as_deref(), entry.share.condition.as_deref()), (Some("婚姻处"), Some("审批")));
    assert_eq!(reading.layouts[0].headers()[0], ("classification", "类/项".to_owned()));
}

#[test]
fn hidden_parts_and_double_headers_are_told() {
    let rows: &[&[&str]] = &[&["目录名称", "提供方", "共享类型", "目录名称"], &["婚姻登记", "民政局", "无条件共享", "x"]];
    let book = Book::of(rows).with_head(|head| head.hidden_columns = vec![1, 9]).hide_row(2);
    let reading = read(book);
    assert_eq!(reading.codes(), [ProblemCode::HeaderDuplicate, ProblemCode::HiddenColumns, ProblemCode::HiddenRows]);
    assert_eq!(reading.layouts[0].unused, ["目录名称"]);
}

#[test]
fn hidden_sheets_are_passed_over_where_a_visible_one_fits() {
    let rich: &[&[&str]] = &[&["目录名称", "提供方", "共享类型", "摘要"], &["旧登记", "民政局", "无条件共享", "x"]];
    let plain: &[&[&str]] = &[&["目录名称", "提供方", "共享类型"], &["新登记", "民政局", "无条件共享"]];
    let book = || Book::default().sheet("旧", rich).with_head(|head| head.hidden = true).sheet("新", plain);
    assert_eq!(read(book()).names(), ["新登记"]);
    let named = Choice { sheet: SheetChoice::Named("旧".to_owned()), ..Choice::default() };
    assert_eq!(read_with(book(), &named).unwrap().names(), ["旧登记"]);
    let hidden = Book::default().sheet("旧", rich).with_head(|head| head.hidden = true);
    assert_eq!(read(hidden).names(), ["旧登记"]);
    let all = Choice { sheet: SheetChoice::All, ..Choice::default() };
    let both = Book::default().sheet("甲", rich).sheet("乙", plain);
    assert_eq!(read_with(both, &all).unwrap().names(), ["旧登记", "新登记"]);
}

#[test]
fn a_book_without_a_header_or_sheet_is_refused() {
    let book = || Book::of(&[&["甲", "乙"], &["1", "2"]]);
    assert!(matches!(read_with(book(), &Choice::default()), Err(SheetFault::NoHeader { sheets, .. }) if sheets == ["目录"]));
    let named = Choice { sheet: SheetChoice::Named("没有".to_owned()), ..Choice::default() };
    assert!(matches!(read_with(book(), &named), Err(SheetFault::NoSheet { sheet, .. }) if sheet == "没有"));
}

#[test]
fn a_mapping_file_has_the_last_word() {
    let mapping = |text: &str| Choice { mapping: Some(Mapping::parse(text, "m.toml").unwrap()), ..Choice::default() };
    let rows: &[&[&str]] = &[&["东西", "谁", "多久", "提供方"], &["婚姻登记", "民政局", "随时", "x"], &["收养登记", "", "", "y"]];
    let full = "[columns]\nname = '东西'\nprovider = 'B'\nupdate_cycle = '多久'\n[constants]\nprovider = '州民政局'\nshare_type = '有条件共享'\n\
        [values.update_cycle]\n'随时' = 'real_time'\n";
    let reading = read_with(Book::of(rows), &mapping(full)).unwrap();
    assert_eq!(reading.codes(), []);
    assert_eq!(reading.drafts[0].entry.update_cycle, Some(UpdateCycle::RealTime));
    assert_eq!(reading.drafts[0].entry.share.kind, Some(ShareType::Conditional));
    let providers: Vec<_> = reading.drafts.iter().filter_map(|draft| draft.provider.as_ref().map(|written| written.text.as_str())).collect();
    assert_eq!(providers, ["民政局", "州民政局"]);

    let headerless = "header_rows = []\nfirst_data_row = 2\n[columns]\nname = 'A'\nprovider = 'B'\n";
    assert_eq!(read_with(Book::of(rows), &mapping(headerless)).unwrap().names(), ["婚姻登记", "收养登记"]);
    for (text, place) in [("[columns]\nnme = 'A'\n", "columns.nme"), ("[columns]\nname = '没有'\n", "没有")] {
        let fault = read_with(Book::of(rows), &mapping(text)).err();
        assert!(matches!(&fault, Some(SheetFault::Mapping { file, detail }) if file == "m.toml" && detail.contains(place)), "{fault:?}");
    }
}

#[test]
fn organisations_are_read_as_records() {
    let mut book = Book::of(&[
        &["机构代码", "机构名称", "机构类别", "层级", "所属区域", "统一社会信用代码", "专职人员"],
        &["MZJ", "州民政局", "行政机关", "州级", "阿坝州", GOOD_CODE, "张三、李四"],
        &["JYJ", "", "学校", "州级", "513200", "", ""],
    ]);
    let layouts = find_layouts(&mut book, org_columns(), &Choice::default(), "t").unwrap();
    let mut records = Vec::new();
    read_records(&mut book, &layouts[0], org_columns(), &mut |record| {
        records.push(record);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(records[0].problems, []);
    assert_eq!(records[0].value("kind"), Some(&Value::Code("administrative")));
    assert_eq!(records[0].value("region"), Some(&Value::Text("阿坝州".to_owned())));
    assert_eq!(records[0].value("staff"), Some(&Value::List(vec!["张三".to_owned(), "李四".to_owned()])));
    let codes: Vec<_> = records[1].problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [ProblemCode::ValueRequired, ProblemCode::EnumUnreadable]);
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

fn any_cell() -> impl Strategy<Value = Cell> {
    let words = prop::sample::select(vec![
        "目录名称", "提供方", "信息项名称", "共享类型", "共享条件", "数据类型", "发布日期", "类", "信息资源分类", "婚姻登记1", "婚姻登记2", "无", "*", "涉密",
        "甲、乙（丙", "有条件共享", "1.1E+9", "20240105", "=1", "",
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
    #![proptest_config(ProptestConfig::with_cases(300))]

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
        let count = u32::try_from(all.iter().filter(|row| row.iter().any(|cell| *cell != Cell::Empty)).count()).unwrap();
        let mut book = Book::default().cells("目录", all);
        for (row, height, column, width) in spans {
            book = book.merge((row, row + height), (column, column + width));
        }
        let choice = Choice { provider_given: given, ..Choice::default() };
        let reading = read_with(book, &choice).unwrap();
        let header = u32::try_from(reading.layouts[0].header_rows.len()).unwrap();
        prop_assert!(reading.summary.rows[0] + reading.summary.skipped + header <= count + 4);
        for draft in &reading.drafts {
            prop_assert!(!draft.entry.name.is_empty() || draft.problems.iter().any(|problem| problem.severity == ProblemSeverity::Error));
        }
    }
}
