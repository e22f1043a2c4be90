//! What the benches share: made-up sheets of any size, a scratch ledger, and the import called as the command does.
#![allow(dead_code, reason = "each bench uses a part")]

use abdata::op::catalog::import::{Mode, Report, Request, import};
use abdata::op::{Doing, init};
use abdata::sheet::{self, Limits};
use abdata::store::{Ledger, Making, file_digest};
use rust_xlsxwriter::Workbook;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Shape of a sheet: how the items of an entry stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A row an entry, four items in one cell.
    Wide,
    /// A row an item, five rows an entry.
    Tall,
}

const SUBJECTS: [&str; 20] = [
    "人口",
    "住房",
    "公积金",
    "缴存",
    "医疗",
    "保险",
    "企业",
    "登记",
    "不动产",
    "婚姻",
    "执照",
    "许可",
    "信用",
    "税务",
    "水利",
    "林业",
    "草原",
    "地灾",
    "旅游",
    "文物",
];
const PARTS: [&str; 4] = ["名称", "编号", "日期", "金额"];

/// The sixteen columns of both shapes.
pub const HEADERS: [&str; 16] = [
    "信息资源代码",
    "信息资源名称",
    "信息资源提供方",
    "提供方内部部门",
    "信息资源摘要",
    "信息资源格式分类",
    "信息资源格式类型",
    "信息项名称",
    "共享类型",
    "共享条件",
    "共享方式分类",
    "共享方式类型",
    "是否向社会开放",
    "开放条件",
    "更新周期",
    "发布日期",
];

/// Returns the cells of a row, from 0, of `shape`.
pub fn row(shape: Shape, number: usize) -> [String; 16] {
    let entry = match shape {
        Shape::Wide => number,
        Shape::Tall => number / 5,
    };
    let subject = |shift: usize| SUBJECTS[(entry / shift) % SUBJECTS.len()];
    let item = |at: usize| format!("{}{}", SUBJECTS[(entry + at) % 20], PARTS[at % 4]);
    let items = match shape {
        Shape::Wide => (0..4).map(item).collect::<Vec<_>>().join("、"),
        Shape::Tall => format!("{}{}", item(number % 5), number % 5),
    };
    [
        format!("5132{:06}/{entry:07}", entry % 300),
        format!(
            "{}{}{}信息{entry}号表",
            subject(1),
            subject(20),
            subject(400)
        ),
        format!("示例机构{:03}", entry % 300),
        "信息科".to_owned(),
        format!("记录{}{}的办理情况", subject(7), subject(3)),
        "数据库".to_owned(),
        "mysql".to_owned(),
        items,
        "有条件共享".to_owned(),
        "依申请并用于履职".to_owned(),
        "共享平台方式".to_owned(),
        "接口".to_owned(),
        "有条件开放".to_owned(),
        "签署安全承诺书".to_owned(),
        "每月".to_owned(),
        "2025-03-01".to_owned(),
    ]
}

/// Writes a sheet of `rows` rows below its header.
pub fn write_sheet(path: &Path, shape: Shape, rows: usize) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory().unwrap();
    sheet.set_name("目录").unwrap();
    for (column, header) in (0..).zip(HEADERS) {
        sheet.write(0, column, header).unwrap();
    }
    for number in 0..rows {
        for (column, cell) in (0..).zip(row(shape, number)) {
            let at = u32::try_from(number + 1).unwrap();
            sheet.write(at, column, cell).unwrap();
        }
    }
    book.save(path).unwrap();
}

/// Returns the doing of the bench's one person.
pub fn doing() -> Doing {
    let today = "2026-03-02".parse().unwrap();
    Doing {
        actor: "bench".to_owned(),
        acting_for: None,
        on: today,
        today,
        now: "2026-03-02T01:00:00Z".parse().unwrap(),
    }
}

/// Makes an empty ledger.
pub fn ledger(path: &Path) -> Ledger {
    let wanted = init::Wanted {
        region: "513200".to_owned(),
        region_name: None,
        org_name: None,
        edition_start: None,
        making: Making::default(),
    };
    init::init(path, &doing(), &wanted, Duration::from_secs(10)).unwrap()
}

/// Imports a file as `catalog import --create-orgs` does: digest, worker child, judging, one write.
pub fn import_file(ledger: &mut Ledger, file: &Path) -> Report {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_abdata"));
    let limits = Limits::default();
    let digest = file_digest(file).unwrap();
    let mut source = sheet::worker::open(&program, file, &limits).unwrap();
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let choice = sheet::Choice::default();
    let layouts =
        sheet::find_layouts(&mut source, sheet::catalogue_columns(), &choice, &name).unwrap();
    let request = Request {
        file: name,
        digest,
        layouts: &layouts,
        mode: Mode::Upsert,
        provider: None,
        create_orgs: true,
        partial: false,
        strict: false,
        dry_run: false,
        as_published: None,
        cause: abdata::model::entry::Cause::default(),
    };
    import(ledger, &doing(), &request, &mut source, &mut |_| ()).unwrap()
}

/// Returns 200 words of two characters: those that the sheets are made of, and neighbours that cross word borders.
pub fn words() -> Vec<String> {
    let text: Vec<char> = SUBJECTS.concat().chars().collect();
    let crossing = text.windows(2).map(|pair| pair.iter().collect::<String>());
    let own = SUBJECTS.iter().chain(&PARTS).map(|word| (*word).to_owned());
    let mut found: Vec<String> = own
        .chain(crossing)
        .filter(|w| w.chars().count() == 2)
        .collect();
    let rest = ["信息", "号表", "记录", "办理", "情况", "机构"].map(str::to_owned);
    found.extend(rest);
    let all = found.clone();
    found.extend(
        all.iter()
            .cycle()
            .take(200_usize.saturating_sub(all.len()))
            .cloned(),
    );
    found.truncate(200);
    found
}

/// Reads a number from the environment.
pub fn number(name: &str, default: usize) -> usize {
    let given = std::env::var(name).ok();
    given.and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Returns the middle of the figures.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
