//! What was once taken for something else without a word: each is read rightly now, or told.

use super::{Book, Cell, Choice, one, read, read_with, text};
use crate::model::ProblemCode as P;
use crate::model::ProblemSeverity;
use crate::model::entry::ShareType;
use crate::sheet::grid::UNCALCULATED;
use crate::sheet::{Mapping, Role};

fn number(number: f64) -> Cell {
    Cell::Number(number)
}

#[test]
fn numbers_too_long_for_a_spreadsheet_are_not_taken_for_text() {
    let long = 307_001_000_010_000_123.0;
    for (header, key) in [
        ("关联资源代码", "related_codes"),
        ("摘要", "summary"),
        ("来源系统", "source_systems"),
        ("信息项名称", "item_name"),
    ] {
        let reading = one(header, number(long));
        assert_eq!(reading.codes(), [P::DigitsLost], "{header}");
        let problem = &reading.drafts[0].problems[0];
        assert_eq!(problem.field, Some(key));
        assert_eq!(problem.severity, ProblemSeverity::Warning, "{header}");
        let entry = &reading.drafts[0].entry;
        assert!(
            entry.summary.is_none() && entry.items.is_empty() && entry.related_codes.is_empty()
        );
    }
    let rows = |provider: Cell| {
        vec![
            ["目录名称", "提供方", "共享类型"].map(text).to_vec(),
            vec![text("婚姻登记"), provider, text("无条件共享")],
        ]
    };
    for provider in [number(115_132_000_000_000_012.0), text("1.15132E+17")] {
        let reading = read(Book::default().cells("目录", rows(provider)));
        assert_eq!(reading.codes(), [P::DigitsLost]);
        let problem = &reading.drafts[0].problems[0];
        assert_eq!(problem.severity, ProblemSeverity::Error);
        assert!(reading.drafts[0].provider.is_none());
    }
}

#[test]
fn entries_whose_codes_lost_digits_are_not_one_by_their_name() {
    let row = |code: f64, item: &str| {
        vec![
            number(code),
            text("婚姻登记"),
            text("民政局"),
            text("无条件共享"),
            text(item),
        ]
    };
    let header = ["目录代码", "目录名称", "提供方", "共享类型", "信息项名称"];
    let reading = read(Book::default().cells(
        "目录",
        vec![
            header.map(text).to_vec(),
            row(307_001_000_010_000_123.0, "姓名"),
            row(307_001_000_010_000_456.0, "性别"),
        ],
    ));
    assert_eq!(reading.codes(), [P::DigitsLost, P::DigitsLost]);
    assert!(reading.drafts.iter().all(|draft| {
        let severity = draft.problems[0].severity;
        severity == ProblemSeverity::Error && !draft.continues
    }));
    assert_eq!(
        (reading.items(0), reading.items(1)),
        (vec!["姓名"], vec!["性别"])
    );
}

#[test]
fn a_row_without_a_name_that_is_counted_apart_is_no_item_of_the_entry_above() {
    let reading = read(Book::of(&[
        &[
            "序号",
            "目录名称",
            "提供方",
            "信息项",
            "共享类型",
            "发布日期",
        ],
        &["1", "甲登记", "民政局", "姓名", "无条件共享", "2025-01-01"],
        &["2", "", "民政局", "编号", "看情况", "2025-13-40"],
        &["3", "丙登记", "民政局", "案号", "无条件共享", ""],
    ]));
    assert_eq!(reading.names(), ["甲登记", "", "丙登记"]);
    assert_eq!(reading.items(0), ["姓名"]);
    assert_eq!(
        reading.codes(),
        [P::EnumUnknown, P::DateUnreadable, P::BlankName]
    );
    // Where rows are counted and not entries, a blank name goes on with the entry above.
    let counted = read(Book::of(&[
        &["序号", "目录名称", "提供方", "共享类型", "信息项"],
        &["1", "甲登记", "民政局", "无条件共享", "姓名"],
        &["2", "", "", "", "性别"],
        &["3", "", "", "", "年龄"],
    ]));
    assert_eq!(counted.items(0), ["姓名", "性别", "年龄"]);
    assert_eq!(counted.codes(), []);
}

#[test]
fn bad_cells_of_later_rows_are_told() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "发布日期", "信息项"],
        &["甲登记", "民政局", "无条件共享", "2025-01-01", "姓名"],
        &["", "", "看情况", "长期", "性别"],
    ]));
    assert_eq!(reading.codes(), [P::EnumUnknown, P::DateUnreadable]);
    let cells: Vec<_> = reading.drafts[0]
        .problems
        .iter()
        .map(|problem| problem.cell.as_deref())
        .collect();
    assert_eq!(cells, [Some("C3"), Some("D3")]);
}

#[test]
fn formulas_without_a_result_are_no_blanks() {
    let reading = one("摘要", Cell::Error(UNCALCULATED.to_owned()));
    assert_eq!(reading.codes(), [P::FormulaBlank]);
}

fn item_names(headers: &[&str]) -> Vec<(String, Option<String>)> {
    let header: Vec<&str> = ["目录名称", "提供方", "共享类型"]
        .iter()
        .chain(headers)
        .copied()
        .collect();
    let reading = read(Book::of(&[
        &header,
        &["人口", "民政局", "无条件共享", "XM", "姓名"],
        &["", "", "", "XB", "性别"],
    ]));
    let items = reading.drafts[0].entry.items.iter();
    items
        .map(|item| (item.name.clone(), item.english_name.clone()))
        .collect()
}

#[test]
fn english_names_are_not_taken_for_the_names() {
    let expected = [("姓名", "XM"), ("性别", "XB")]
        .map(|(name, english)| (name.to_owned(), Some(english.to_owned())));
    for headers in [
        ["字段名称(英文)", "字段名称(中文)"],
        ["字段名称", "字段中文名称"],
        ["信息项名称", "信息项中文名称"],
        ["字段名", "字段描述"],
        ["字段名称", "字段注释"],
        ["字段英文名", "字段中文名"],
    ] {
        assert_eq!(item_names(&headers), expected, "{headers:?}");
    }
}

#[test]
fn words_under_the_group_of_another_thing_are_another_thing() {
    let reading = read(
        Book::of(&[
            &[
                "信息资源名称",
                "提供方",
                "共享类型",
                "关联资源",
                "",
                "来源系统",
                "",
            ],
            &[
                "",
                "",
                "",
                "信息资源名称",
                "信息资源代码",
                "系统名称",
                "所属部门",
            ],
            &[
                "人口",
                "民政局",
                "无条件共享",
                "户籍",
                "307001",
                "民政系统",
                "数据局",
            ],
        ])
        .merge((1, 1), (3, 4))
        .merge((1, 1), (5, 6)),
    );
    let draft = &reading.drafts[0];
    assert_eq!((reading.names(), &draft.entry.code), (vec!["人口"], &None));
    assert_eq!(draft.entry.related_codes, ["307001"]);
    assert_eq!(draft.entry.source_systems, ["民政系统"]);
    assert_eq!(draft.provider.as_ref().unwrap().text, "民政局");
    let asked = read(
        Book::of(&[
            &["数据名称", "共享类型", "需求方", "", "供给方", ""],
            &["", "", "部门名称", "联系人", "部门名称", "联系人"],
            &["人口", "无条件共享", "公安局", "张三", "民政局", "李四"],
        ])
        .merge((1, 1), (2, 3))
        .merge((1, 1), (4, 5)),
    );
    assert_eq!(asked.drafts[0].provider.as_ref().unwrap().text, "民政局");
}

#[test]
fn brackets_that_name_another_column_are_heeded() {
    let reading = read(Book::of(&[
        &[
            "目录名称",
            "提供方（代码）",
            "提供方（名称）",
            "更新周期(其他)",
            "更新周期",
            "共享类型",
        ],
        &[
            "人口",
            "91350100M000100Y43",
            "民政局",
            "按需更新",
            "其他",
            "无条件共享",
        ],
    ]));
    let draft = &reading.drafts[0];
    assert_eq!(draft.provider.as_ref().unwrap().text, "民政局");
    assert_eq!(
        draft.entry.provider_code.as_deref(),
        Some("91350100M000100Y43")
    );
    assert_eq!(draft.entry.update_cycle_text.as_deref(), Some("按需更新"));
    assert_eq!(one("更新周期（如每日、其他）", text("每月")).codes(), []);
}

#[test]
fn what_was_and_when_the_catalogue_changed_are_other_columns() {
    let reading = read(Book::of(&[
        &[
            "目录名称",
            "提供方",
            "原共享类型",
            "现共享类型",
            "目录更新时间",
        ],
        &["人口", "民政局", "不予共享", "有条件共享", "2025-05-01"],
    ]));
    let entry = &reading.drafts[0].entry;
    assert_eq!(entry.share.kind, Some(ShareType::Conditional));
    assert_eq!(reading.layouts[0].unused, ["原共享类型", "目录更新时间"]);
    assert_eq!(reading.codes(), [P::HeaderGuessed]);
}

#[test]
fn amounts_are_read_in_the_unit_of_their_header_or_not_at_all() {
    let cases = [
        ("数据存储总量（千字节）", 2_097_152.0, Some(2.0)),
        ("数据存储总量（字节）", 1_073_741_824.0, Some(1.0)),
        ("数据存储总量（万字节）", 5.0, None),
    ];
    for (header, typed, meant) in cases {
        let reading = one(header, number(typed));
        assert_eq!(reading.drafts[0].entry.survey.storage_gb, meant, "{header}");
        let told = if meant.is_some() {
            vec![]
        } else {
            vec![P::UnitUnknown]
        };
        assert_eq!(reading.codes(), told, "{header}");
    }
    let own = one("数据存储总量（万字节）", text("2G"));
    assert_eq!(own.drafts[0].entry.survey.storage_gb, Some(2.0));
}

#[test]
fn a_column_by_letter_keeps_its_header_and_the_units_in_it() {
    let text = "[columns]\nname = 'A'\nprovider = 'B'\nstorage_gb = 'C'\n";
    let choice = Choice {
        mapping: Some(Mapping::parse(text, "m.toml").unwrap()),
        ..Choice::default()
    };
    let book = Book::of(&[
        &["目录名称", "提供方", "存量（MB）", "共享类型"],
        &["户籍", "公安局", "2048", "无条件共享"],
    ]);
    let reading = read_with(book, &choice).unwrap();
    assert_eq!(reading.names(), ["户籍"]);
    assert_eq!(reading.drafts[0].entry.survey.storage_gb, Some(2.0));
    let headers: Vec<&str> = reading.layouts[0]
        .columns
        .iter()
        .map(|matched| matched.header.as_str())
        .collect();
    assert_eq!(headers, ["目录名称", "提供方", "存量（MB）", "共享类型"]);
    let strange = Book::of(&[&["甲", "乙", "丙"], &["户籍", "公安局", "2048"]]);
    assert!(
        read_with(strange, &choice).is_err(),
        "a row of data may be no header"
    );
}

#[test]
fn rows_of_one_code_keep_the_other_provider_that_they_name() {
    let reading = read(Book::of(&[
        &["目录代码", "目录名称", "提供方", "共享类型", "信息项"],
        &["A1", "收养", "民政局", "无条件共享", "姓名"],
        &["A1", "收养", "公安局", "无条件共享", "案号"],
    ]));
    assert_eq!(reading.drafts.len(), 1);
    let others = &reading.drafts[0].other_providers;
    assert_eq!(
        (
            others.len(),
            others[0].text.as_str(),
            others[0].row,
            others[0].column
        ),
        (1, "公安局", 3, Some(2))
    );
}

#[test]
fn joined_items_of_one_name_under_several_providers_are_parted() {
    let reading = read(Book::of(&[
        &["目录名称", "提供方", "共享类型", "信息项"],
        &["行政许可", "民政局", "无条件共享", "姓名、编号"],
        &["行政许可", "公安局", "无条件共享", "姓名、案号"],
        &["行政许可", "交通局", "无条件共享", "姓名 性别 车号"],
        &["行政处罚", "民政局", "无条件共享", "姓名，性别，编号。"],
        &["行政确认", "民政局", "无条件共享", "姓名,性别"],
    ]));
    assert_eq!(reading.items(1), ["姓名", "案号"]);
    assert_eq!(reading.items(2), ["姓名", "性别", "车号"]);
    assert_eq!(reading.items(3), ["姓名", "性别", "编号"]);
    assert_eq!(reading.items(4), ["姓名,性别"]);
    assert_eq!(reading.codes(), [P::ItemJoined]);
}

fn with_items(header: &[&str], rows: &[&[&str]]) -> Book {
    let items: Vec<&[&str]> = std::iter::once(header)
        .chain(rows.iter().copied())
        .collect();
    Book::default()
        .sheet(
            "目录",
            &[
                &["目录名称", "提供方", "共享类型"],
                &["行政许可", "州民政局", "无条件共享"],
                &["行政许可", "公安局", "有条件共享"],
            ],
        )
        .sheet("信息项", &items)
}

#[test]
fn items_are_joined_by_provider_where_their_sheet_names_one() {
    let reading = read(with_items(
        &[
            "目录名称",
            "提供方",
            "信息项名称",
            "数据类型",
            "数据长度",
            "是否主键",
        ],
        &[
            &["行政许可", "民政局", "编号", "C", "10", "是"],
            &["行政许可", "公安局", "案号", "C", "10", "是"],
            &["行政许可", "", "案由", "C", "10", "否"],
        ],
    ));
    let roles: Vec<Role> = reading.layouts.iter().map(|layout| layout.role).collect();
    assert_eq!(roles, [Role::Entries, Role::Items]);
    assert_eq!(reading.items(0), ["编号"]);
    assert_eq!(reading.items(1), ["案号", "案由"]);
    assert_eq!(
        reading.drafts[1].entry.share.kind,
        Some(ShareType::Conditional)
    );
    assert_eq!(reading.codes(), []);
}

#[test]
fn entries_of_one_name_that_share_items_are_named() {
    let reading = read(with_items(
        &["目录名称", "信息项名称", "数据类型"],
        &[&["行政许可", "编号", "C"]],
    ));
    assert_eq!(
        (reading.items(0), reading.items(1)),
        (vec!["编号"], vec!["编号"])
    );
    assert_eq!(reading.codes(), [P::ItemShared]);
    let problem = &reading.drafts[1].problems[0];
    assert_eq!(problem.facts, [("other_row", "2".to_owned())]);
}

#[test]
fn items_whose_owner_cannot_be_read_are_nobodys() {
    let mut rows: Vec<Vec<Cell>> = vec![
        ["目录名称", "信息项名称"].map(text).to_vec(),
        ["行政许可", "编号"].map(text).to_vec(),
        ["", "案号"].map(text).to_vec(),
    ];
    rows[2][0] = Cell::Error("#N/A".to_owned());
    let book = Book::of(&[
        &["目录名称", "提供方", "共享类型"],
        &["行政许可", "民政局", "无条件共享"],
    ]);
    let reading = read(book.cells("信息项", rows));
    assert_eq!(reading.items(0), ["编号"]);
    assert_eq!(reading.codes(), [P::ItemOrphan]);
    assert_eq!(reading.summary.problems[0].value.as_deref(), Some("#N/A"));
}

#[test]
fn small_sheets_of_entries_are_not_passed_over_in_silence() {
    let book = Book::default()
        .sheet(
            "甲县目录",
            &[
                &["目录名称", "提供方", "共享类型", "信息项名称"],
                &["人口", "民政局", "无条件共享", "姓名"],
            ],
        )
        .sheet("乙县目录", &[&["目录名称", "提供方"], &["户籍", "公安局"]]);
    let reading = read(book);
    assert_eq!(reading.names(), ["人口"]);
    assert_eq!(reading.codes(), [P::SheetUnread]);
}

#[test]
fn day_numbers_follow_the_epoch_of_their_book() {
    let rows = vec![
        ["目录名称", "提供方", "共享类型", "发布日期"]
            .map(text)
            .to_vec(),
        vec![
            text("人口"),
            text("民政局"),
            text("无条件共享"),
            number(43_834.0),
        ],
    ];
    let book = Book::default().cells("目录", rows);
    let reading = read(book.with_head(|head| head.since_1904 = true));
    let day = reading.drafts[0].entry.published_on.unwrap();
    assert_eq!(day.to_string(), "2024-01-05");
    assert_eq!(reading.codes(), [P::DateAsText]);
}

#[test]
fn a_group_is_no_column_where_words_stand_under_it() {
    let reading = read(
        Book::of(&[
            &["序号", "目录名称", "来源系统", "", "共享类型"],
            &["", "", "系统名称", "所属部门", ""],
            &["1", "人口", "民政系统", "数据局", "无条件共享"],
        ])
        .merge((1, 1), (2, 3)),
    );
    assert_eq!(reading.layouts[0].header_rows, [1, 2]);
    assert_eq!(reading.drafts[0].entry.source_systems, ["民政系统"]);
    assert_eq!(reading.codes(), [P::ProviderMissing]);
}
