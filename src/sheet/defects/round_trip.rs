//! What an export writes is read back without a change and without a word.

use super::super::catalogue_columns;
use super::{Book, Cell, read};
use crate::model::entry::{Aggregation, Basis, Classification, Consent, DataType, Format, Method};
use crate::model::entry::{
    AggregationState, BaseDomain, BasisKind, FIELDS, FormatClass, ITEM_FIELDS, MethodClass,
    OpenType, ShareType, Source, UpdateCycle,
};
use crate::model::entry::{Open, Scope, Share, Survey};
use crate::model::field::{Kind, Value};
use crate::model::{Entry, Item, choose};
use jiff::civil::date;

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn items() -> Vec<Item> {
    vec![
        Item {
            name: "姓名（中文、英文）".to_owned(),
            english_name: some("xm"),
            data_type: Some(DataType::String),
            type_text: some("nvarchar(50)"),
            length: Some(50),
            is_key: Some(true),
            sensitive: Some(true),
            classified: Some(false),
            share_type: Some(ShareType::Conditional),
            open_type: Some(OpenType::Withheld),
            source_system: some("婚姻系统"),
            note: some("汉字"),
        },
        Item {
            name: "登记日期".to_owned(),
            data_type: Some(DataType::Date),
            ..Item::default()
        },
    ]
}

/// Every field that a sheet can state, filled in.
fn full() -> Entry {
    Entry {
        scope: Scope::Local,
        code: some("0030300101/06001"),
        name: "婚姻登记信息".to_owned(),
        classification: Classification {
            code: some("3003"),
            path: vec!["部门".to_owned(), "民政".to_owned()],
        },
        department: some("婚姻处"),
        provider_code: some("91350100M000100Y43"),
        summary: some("登记情况，\n两段"),
        format: Format {
            class: Some(FormatClass::Database),
            kind: some("mysql"),
            other: some("无纸化"),
        },
        share: Share {
            kind: Some(ShareType::Withheld),
            condition: some("经批准"),
            reason: some("个人信息"),
            basis: Basis {
                kind: Some(BasisKind::Law),
                title: some("某法第三条"),
            },
            method: Method {
                class: Some(MethodClass::Platform),
                kind: some("接口、数据库"),
            },
        },
        open: Open {
            kind: Some(OpenType::Conditional),
            condition: some("脱敏"),
            basis: some("某法"),
        },
        update_cycle: Some(UpdateCycle::Other),
        update_cycle_text: some("不定期"),
        usage_requirements: some("仅用于行政管理"),
        published_on: Some(date(2024, 1, 5)),
        related_codes: vec!["A1".to_owned(), "A2".to_owned()],
        grade: some("二级"),
        classified: Some(false),
        personal: Some(true),
        sensitive: Some(false),
        privacy_note: some("已脱敏"),
        source_systems: vec!["婚姻系统".to_owned()],
        source: Some(Source::Collected),
        domain: Some(BaseDomain::Population),
        theme: some("民生"),
        aggregation: Aggregation {
            state: Some(AggregationState::Base),
            real_time: Some(true),
            last_on: Some(date(2024, 2, 29)),
            exemption: some("某条例"),
            demand: some("某局"),
        },
        survey: Survey {
            storage_gb: Some(1.5),
            records_10k: Some(2.0),
            shared_gb: Some(0.5),
            shared_records_10k: Some(0.25),
            opened_gb: Some(0.125),
            opened_records_10k: Some(1.0),
        },
        consent: Consent {
            number: some("阿州函1号"),
            date: Some(date(2023, 12, 31)),
        },
        refreshed_on: Some(date(2024, 3, 1)),
        released_on: Some(date(2024, 3, 2)),
        items: items(),
        ..Entry::default()
    }
}

fn cell(kind: Kind, value: &Value) -> Cell {
    let text = match value {
        Value::Empty | Value::Org(_) => return Cell::Empty,
        Value::Whole(number) => return Cell::Number(f64::from(i32::try_from(*number).unwrap())),
        Value::Amount(number) => return Cell::Number(*number),
        Value::Date(date) => return Cell::Date(date.at(0, 0, 0, 0)),
        Value::Text(text) => text.clone(),
        Value::Flag(flag) => if *flag { "是" } else { "否" }.to_owned(),
        Value::Code(code) => match kind {
            Kind::Choice(choices) => choose(choices, code).unwrap().zh.to_owned(),
            _ => (*code).to_owned(),
        },
        Value::List(list) => list.join(if kind == Kind::Path { "/" } else { "、" }),
    };
    Cell::Text(text)
}

/// Writes an entry with an item a row, every field in a column.
fn rows(entry: &Entry) -> Vec<Vec<Cell>> {
    let header = catalogue_columns()
        .iter()
        .map(|spec| Cell::Text(spec.zh.to_owned()))
        .collect();
    let own = |field: &crate::model::field::Field<Entry>| match field.key {
        "provider" => Cell::Text("民政局".to_owned()),
        _ => cell(field.kind, &(field.get)(entry)),
    };
    let items = entry.items.iter().map(|item| {
        let of_item = ITEM_FIELDS
            .iter()
            .map(|field| cell(field.kind, &(field.get)(item)));
        FIELDS.iter().map(own).chain(of_item).collect()
    });
    std::iter::once(header).chain(items).collect()
}

#[test]
fn every_field_comes_back() {
    let entry = full();
    let reading = read(Book::default().cells("目录", rows(&entry)));
    assert_eq!(reading.codes(), []);
    assert_eq!(reading.drafts.len(), 1);
    assert_eq!(reading.drafts[0].entry, entry);
    let provider = reading.drafts[0]
        .provider
        .as_ref()
        .map(|written| written.text.as_str());
    assert_eq!(provider, Some("民政局"));
}

#[test]
fn every_member_of_every_list_comes_back() {
    for spec in catalogue_columns() {
        let Kind::Choice(choices) = spec.kind else {
            continue;
        };
        for choice in choices {
            for word in [choice.zh, choice.en, choice.code] {
                let mut entry = full();
                let item = spec.key.starts_with("item_");
                entry.items.truncate(1);
                let mut rows = rows(&entry);
                let column = catalogue_columns()
                    .iter()
                    .position(|own| own.key == spec.key)
                    .unwrap();
                rows[1][column] = Cell::Text(word.to_owned());
                let reading = read(Book::default().cells("目录", rows));
                let got = if item {
                    let field = crate::model::field::find(ITEM_FIELDS, spec.key).unwrap();
                    (field.get)(&reading.drafts[0].entry.items[0])
                } else {
                    let field = crate::model::field::find(FIELDS, spec.key).unwrap();
                    (field.get)(&reading.drafts[0].entry)
                };
                assert_eq!(got, Value::Code(choice.code), "{} {word}", spec.key);
                assert_eq!(reading.codes(), [], "{} {word}", spec.key);
            }
        }
    }
}
