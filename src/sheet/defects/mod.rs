//! Every defect known from real sheets, each with the problem that it must give; all data are made up.

mod bureaus;
mod cells;
mod entries;
mod misread;
mod providers;
mod round_trip;
mod sheets;

use super::grid::Cell;
use super::testing::Book;
use super::{
    Choice, Draft, Layout, ReadOptions, ReadSummary, SheetChoice, SheetFault, catalogue_columns,
    find_layouts, read_entries,
};
use crate::model::ProblemCode;
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
        sheets
            .chain(drafts)
            .chain(&self.summary.problems)
            .map(|problem| problem.code)
            .collect()
    }

    fn names(&self) -> Vec<&str> {
        self.drafts
            .iter()
            .map(|draft| draft.entry.name.as_str())
            .collect()
    }

    fn items(&self, draft: usize) -> Vec<&str> {
        self.drafts[draft]
            .entry
            .items
            .iter()
            .map(|item| item.name.as_str())
            .collect()
    }
}

fn read_with(mut book: Book, choice: &Choice) -> Result<Reading, SheetFault> {
    let layouts = find_layouts(&mut book, catalogue_columns(), choice, "t.xlsx")?;
    let mut drafts = Vec::new();
    let options = ReadOptions {
        provider_given: choice.provider_given,
        file: "t.xlsx",
    };
    let summary = read_entries(&mut book, &layouts, &options, &mut |draft| {
        drafts.push(draft);
        ControlFlow::Continue(())
    })?;
    Ok(Reading {
        layouts,
        drafts,
        summary,
    })
}

fn read(book: Book) -> Reading {
    read_with(book, &Choice::default()).unwrap()
}

/// Reads one entry with one more column beside name, provider and share type.
fn one(header: &str, cell: Cell) -> Reading {
    let rows = vec![
        ["信息资源名称", "提供方", "共享类型", header]
            .map(|text| Cell::Text(text.to_owned()))
            .to_vec(),
        vec![
            Cell::Text("婚姻登记".to_owned()),
            Cell::Text("民政局".to_owned()),
            Cell::Text("无条件共享".to_owned()),
            cell,
        ],
    ];
    read(Book::default().cells("目录", rows))
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

const TALL: &[&[&str]] = &[
    &[
        "目录名称",
        "提供方",
        "共享类型",
        "更新周期",
        "信息项名称",
        "数据类型",
        "数据长度",
    ],
    &[
        "婚姻登记",
        "民政局",
        "无条件共享",
        "每年",
        "姓名",
        "nvarchar(50)",
        "*",
    ],
    &["", "", "", "", "性别", "字符串型C", "255字节"],
    &[
        "婚姻登记",
        "民政局",
        "无条件共享",
        "每月",
        "年龄",
        "geometry",
        "18.0",
    ],
    &[
        "婚姻登记",
        "教育局",
        "无条件共享",
        "每年",
        "学校",
        "数字",
        "10",
    ],
    &[
        "婚姻登记",
        "民政局",
        "无条件共享",
        "每年",
        "姓名",
        "C",
        "10",
    ],
    &["", "", "", "", "", "整型I", ""],
];

fn two_sheets() -> Book {
    Book::default()
        .sheet(
            "目录导入",
            &[
                &["填表说明：\n*号代表必填"],
                &["", "基本属性", "", "共享开放信息"],
                &[
                    "挂接资源名称",
                    "*数据资源目录名称",
                    "*目录提供方",
                    "*共享属性",
                    "共享条件/不予共享依据",
                    "*开放属性",
                ],
                &[
                    "t1",
                    "婚姻登记",
                    "民政局",
                    "不予共享",
                    "某法第三条",
                    "不予开放",
                ],
            ],
        )
        .merge((2, 2), (1, 2))
        .merge((2, 2), (3, 5))
        .sheet(
            "信息项导入",
            &[
                &[
                    "*数据资源目录名称",
                    "*信息项业务名称",
                    "*数据类型",
                    "*共享属性",
                    "*敏感属性",
                    "*涉密属性",
                ],
                &["婚姻登记", "姓名", "字符型", "无条件共享", "敏感", "非涉密"],
                &["", "性别", "字符型", "有条件共享", "非敏感", "非涉密"],
                &["收养登记", "姓名", "字符型", "无条件共享", "敏感", "非涉密"],
            ],
        )
}
