//! The demonstration: it runs to its end in both languages, and its workbooks are those that this test makes.
//!
//! `ABDATA_BLESS=1 cargo test --test demo` writes the workbooks anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The two rows of the header, one column a pair: the group (merged over its leaves; blank for none) and the leaf. The
/// odd spellings are those of real sheets.
const HEADER: &[(&str, &str)] = &[
    ("", "序号"),
    ("", "*信息资源名称（必填项）"),
    ("信息资源提供方", "信息资源提供方"),
    ("信息资源提供方", "提供方内部部门"),
    ("", "信息资源摘要(必填项)"),
    ("信息资源格式", "信息资源格式分类"),
    ("信息资源格式", "信息资源格式类型"),
    ("信息项信息", "信息项名称\n（必填项）"),
    ("信息项信息", "数据类型"),
    ("信息项信息", "数据长度"),
    ("共享属性", "共享类型"),
    ("共享属性", "共享条件/不予共享依据"),
    ("共享方式", "共享方式分类"),
    ("共享方式", "共享方式类型"),
    ("开放属性", "是否向社会开放"),
    ("开放属性", "开放条件"),
    ("", "更新每周期"),
    ("", "发布日期"),
    ("", "填报人"),
];

/// Columns that stand once an entry: all but those of the items.
fn is_of_item(column: usize) -> bool {
    HEADER[column].0 == "信息项信息"
}

/// One entry of the sheet: its own cells in the order of the header without the items', and its items.
struct Entry {
    cells: [&'static str; 16],
    items: &'static [[&'static str; 3]],
    /// Merges the entry's own cells over its items; else they are left blank below the first.
    merged: bool,
}

const ENTRIES: &[Entry] = &[
    Entry {
        cells: [
            "1",
            "示例婚姻登记信息",
            "示例州民政局",
            "婚姻科",
            "婚姻登记的结果（虚构）",
            "数据库",
            "mysql",
            "无条件共享",
            "无",
            "共享平台方式",
            "接口,数据库",
            "不予开放",
            "",
            "␠␠每日",
            "2025-11-03",
            "甲",
        ],
        items: &[
            ["登记编号", "字符串型C", "32"],
            ["登记日期", "日期型D", "8"],
            ["登记机关", "nvarchar", "255字节"],
        ],
        merged: true,
    },
    Entry {
        cells: [
            "2",
            "示例殡葬服务机构信息",
            "示例民政局",
            "",
            "殡葬服务机构的名录（虚构）",
            "电子表格",
            "xlsx",
            "条件共享",
            "用于殡葬管理",
            "平台",
            "文件",
            "有条件开放",
            "登记后取用",
            "不定期",
            "2025年11月3日",
            "甲",
        ],
        items: &[
            ["机构名称", "字符串型C", "200"],
            ["联系电话", "字符串", "*"],
        ],
        merged: false,
    },
    Entry {
        cells: [
            "3",
            "示例公交线路信息",
            "示例州交通运输局",
            "运输科",
            "公交线路与站点（虚构）",
            "数据库",
            "oracle",
            "无条件共享",
            "-",
            "共享平台方式",
            "接口",
            "无条件开放",
            "",
            "每月",
            "2025.11.03",
            "乙",
        ],
        items: &[["线路名称", "字符串型C", "100"], ["站点数", "整型I", "4"]],
        merged: true,
    },
    Entry {
        cells: [
            "4",
            "示例道路施工公告",
            "示例交通局",
            "",
            "道路施工的时段与绕行（虚构）",
            "电子文件",
            "pdf",
            "不予共享",
            "/",
            "",
            "",
            "不予开放",
            "",
            "每周",
            "45964",
            "乙",
        ],
        items: &[["路段", "字符串型C", "100"]],
        merged: false,
    },
    Entry {
        cells: [
            "5",
            "示例停车场信息",
            "示例州交通厅",
            "",
            "公共停车场与泊位数（虚构）",
            "电子表格",
            "et",
            "无条件共享",
            "",
            "邮件",
            "电子文档",
            "无条件开放",
            "",
            "每季度",
            "2025/11/3",
            "乙",
        ],
        items: &[["停车场名称", "字符串型C", "100"], ["泊位数", "数字", "4"]],
        merged: false,
    },
    Entry {
        cells: [
            "6",
            "示例门诊排班信息",
            "示例县人民医院",
            "",
            "门诊医生的排班（虚构）",
            "服务接口",
            "webservice",
            "无条件共享",
            "",
            "共享平台方式",
            "接口",
            "有条件开放",
            "",
            "实时",
            "二〇二五年十一月三日",
            "丙",
        ],
        items: &[
            ["医生姓名", "字符串型C", "50"],
            ["排班日期", "日期型D", "8"],
        ],
        merged: true,
    },
];

/// The name of a provider that no organisation has, and the right one.
const WRONG: &str = "示例州交通厅";
const RIGHT: &str = "示例州交通运输局";

/// Makes the catalogue as a bureau sends it: a hidden sheet before it, a title, a header of two rows with merged groups, a
/// note, blanks and merged cells; with the wrong provider put right where it is the corrected one.
fn workbook(corrected: bool) -> Vec<u8> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 1, 1).unwrap();
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let notes = book.add_worksheet();
    notes.set_name("填表说明").unwrap().set_hidden(true);
    notes.write(0, 0, "本表数据均为虚构，仅供演示。").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("示例目录").unwrap().set_active(true);
    sheet.set_first_tab(true);
    let centred = Format::new().set_align(FormatAlign::Center);
    let last = u16::try_from(HEADER.len() - 1).unwrap();
    sheet
        .merge_range(
            0,
            0,
            0,
            last,
            "示例州公共数据资源目录（虚构数据，仅供演示）",
            &centred,
        )
        .unwrap();
    header(sheet, &centred);
    sheet
        .merge_range(
            3,
            0,
            3,
            last,
            "填表说明：带*的为必填项，一个信息项填一行。",
            &centred,
        )
        .unwrap();
    let mut row = 4;
    for entry in ENTRIES {
        row = rows(sheet, row, entry, corrected, &centred);
    }
    for column in 0..=last {
        sheet.set_column_width(column, 16).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn header(sheet: &mut Worksheet, centred: &Format) {
    let mut column = 0;
    while column < HEADER.len() {
        let (group, leaf) = HEADER[column];
        let at = u16::try_from(column).unwrap();
        let run = HEADER[column..]
            .iter()
            .take_while(|(other, _)| !group.is_empty() && *other == group)
            .count();
        if run == 0 {
            sheet.merge_range(1, at, 2, at, leaf, centred).unwrap();
            column += 1;
            continue;
        }
        let end = at + u16::try_from(run).unwrap() - 1;
        sheet.merge_range(1, at, 1, end, group, centred).unwrap();
        for (offset, (_, leaf)) in HEADER[column..column + run].iter().enumerate() {
            let at = at + u16::try_from(offset).unwrap();
            sheet.write_with_format(2, at, *leaf, centred).unwrap();
        }
        column += run;
    }
}

/// Writes the rows of one entry and returns the row after them.
fn rows(sheet: &mut Worksheet, top: u32, entry: &Entry, corrected: bool, centred: &Format) -> u32 {
    let bottom = top + u32::try_from(entry.items.len()).unwrap() - 1;
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let mut own = entry.cells.iter();
    for column in (0..HEADER.len()).filter(|column| !is_of_item(*column)) {
        let at = u16::try_from(column).unwrap();
        let text = match own.next().unwrap().replace('␠', " ") {
            wrong if corrected && wrong == WRONG => RIGHT.to_owned(),
            text => text,
        };
        if text == "2025-11-03" {
            // A true date, as a spreadsheet keeps one.
            let day = ExcelDateTime::from_ymd(2025, 11, 3).unwrap();
            sheet.write_with_format(top, at, &day, &date).unwrap();
        } else if entry.merged && bottom > top {
            sheet
                .merge_range(top, at, bottom, at, &text, centred)
                .unwrap();
        } else {
            sheet.write(top, at, text).unwrap();
        }
    }
    for (offset, item) in entry.items.iter().enumerate() {
        for (place, text) in item.iter().enumerate() {
            let column = (0..HEADER.len())
                .filter(|column| is_of_item(*column))
                .nth(place)
                .unwrap();
            let row = top + u32::try_from(offset).unwrap();
            sheet
                .write(row, u16::try_from(column).unwrap(), *text)
                .unwrap();
        }
    }
    bottom + 1
}

#[test]
fn the_workbooks_are_those_made_here() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
    for (name, corrected) in [
        ("demo-catalogue.xlsx", false),
        ("demo-catalogue-corrected.xlsx", true),
    ] {
        let made = workbook(corrected);
        let path = fixtures.join(name);
        if std::env::var_os("ABDATA_BLESS").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        assert!(std::fs::read(&path).unwrap() == made, "{name} is stale");
    }
}

fn demo(home: &Path, lang: &str, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_abdata"))
        .args(["demo", "--lang", lang])
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("TMPDIR", home)
        // What the caller has set is not the demonstration's.
        .env("ABDATA_DB", home.join("own.db"))
        .env("ABDATA_COLUMNS", "nonsense")
        .output()
        .unwrap()
}

#[test]
fn it_runs_to_its_end_in_both_languages_and_leaves_nothing() {
    for (lang, ours, theirs) in [
        ("zh", "# 建立台账", "# Make"),
        ("en", "# Make a ledger", "# 建立"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let run = demo(home.path(), lang, &[]);
        let text = String::from_utf8(run.stdout).unwrap();
        let errors = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(0), "{text}\n{errors}");
        assert_eq!(errors, "");
        assert!(text.contains(ours) && !text.contains(theirs), "{text}");
        assert!(
            text.contains("$ abdata catalog import demo-catalogue.xlsx"),
            "{text}"
        );
        assert!(
            !text.contains('\u{1b}'),
            "an escape where there is no terminal"
        );
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
    }
}

#[test]
fn a_kept_demonstration_can_be_gone_on_with_and_is_never_overwritten() {
    let home = tempfile::tempdir().unwrap();
    let kept: PathBuf = home.path().join("kept");
    let directory = kept.to_str().unwrap();
    assert!(
        demo(home.path(), "en", &["--keep", directory])
            .status
            .success()
    );
    let head = |_: ()| {
        let out = Command::new(env!("CARGO_BIN_EXE_abdata"))
            .args(["audit", "verify", "--format", "json"])
            .env_clear()
            .env("HOME", home.path())
            .env("ABDATA_DB", kept.join("abdata.db"))
            .output()
            .unwrap();
        assert!(out.status.success());
        serde_json::from_slice::<serde_json::Value>(&out.stdout).unwrap()["head"].clone()
    };
    let before = head(());
    let again = demo(home.path(), "en", &["--keep", directory]);
    assert_eq!(again.status.code(), Some(3));
    assert!(
        String::from_utf8(again.stderr)
            .unwrap()
            .contains("demo-orgs.csv")
    );
    assert_eq!(head(()), before);
}
