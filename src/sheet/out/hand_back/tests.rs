//! Workbooks handed back, read again.

use super::*;
use crate::sheet::testing::Book;
use crate::sheet::{Choice, catalogue_columns, find_layouts};
use calamine::{Data, Reader, Xlsx, open_workbook};

fn book() -> Book {
    Book::of(&[
        &["2024年目录汇总"],
        &["信息资源名称", "提供方", "共享属性", ""],
        &["", "", "共享类型", "共享条件"],
        &["婚姻登记", "民政局", "无条件共享", "-"],
        &["", "民政局", "看情况"],
    ])
    .merge((1, 1), (0, 3))
    .merge((2, 2), (2, 3))
    .merge((2, 3), (0, 0))
}

fn mark(column: Option<u32>, severity: ProblemSeverity, text: &str) -> Mark {
    Mark {
        sheet: 0,
        row: 5,
        column,
        severity,
        text: text.to_owned(),
    }
}

#[test]
fn rows_go_back_in_their_layout_with_what_is_wrong() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("t.xlsx");
    let mut source = book();
    let layouts = find_layouts(&mut source, catalogue_columns(), &Choice::default(), "t").unwrap();
    let words = HandBackWords {
        column: "错误说明".to_owned(),
        summary_sheet: "汇总".to_owned(),
        summary: vec![
            vec!["问题".to_owned(), "次数".to_owned()],
            vec!["名称为空".to_owned(), "1".to_owned()],
        ],
    };
    let marks = [
        mark(Some(0), ProblemSeverity::Error, "名称为空"),
        mark(Some(2), ProblemSeverity::Warning, "无法识别"),
        mark(None, ProblemSeverity::Warning, "整行"),
    ];
    hand_back(&mut source, &layouts, &marks, &words, &path).unwrap();

    let mut read: Xlsx<_> = open_workbook(&path).unwrap();
    let range = read.worksheet_range("目录").unwrap();
    let text = |row, column| match range.get_value((row, column)) {
        Some(Data::String(text)) => text.clone(),
        _ => String::new(),
    };
    assert_eq!(text(0, 0), "2024年目录汇总");
    assert_eq!(
        (text(1, 2), text(2, 3)),
        ("共享属性".to_owned(), "共享条件".to_owned())
    );
    assert_eq!(text(3, 3), "-");
    assert_eq!(text(2, 4), "错误说明");
    assert_eq!(
        (text(3, 4), text(4, 4)),
        (String::new(), "名称为空\n无法识别\n整行".to_owned())
    );
    let merges = read.merge_cells_by_sheet_name("目录");
    assert_eq!(merges.map(|spans| spans.len()).unwrap_or_default(), 3);
    assert_eq!(
        read.worksheet_range("汇总").unwrap().get_value((1, 0)),
        Some(&Data::String("名称为空".to_owned()))
    );
}

#[test]
fn an_earlier_explanation_is_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("t.xlsx");
    let mut source = Book::of(&[
        &["信息资源名称", "提供方", "错误说明", "备注"],
        &["甲", "民政局", "旧", "x"],
    ]);
    let layouts = find_layouts(&mut source, catalogue_columns(), &Choice::default(), "t").unwrap();
    let words = HandBackWords {
        column: "错误说明".to_owned(),
        summary_sheet: "汇总".to_owned(),
        ..HandBackWords::default()
    };
    hand_back(&mut source, &layouts, &[], &words, &path).unwrap();
    let mut read: Xlsx<_> = open_workbook(&path).unwrap();
    let range = read.worksheet_range("目录").unwrap();
    assert_eq!(range.width(), 4);
    assert_eq!(range.get_value((1, 2)), Some(&Data::Empty));
    assert_eq!(range.get_value((1, 3)), Some(&Data::String("x".to_owned())));
}
