//! `abdata catalog template --output FILE.xlsx`: an empty sheet to fill in; `--map-from FILE`: a first mapping file.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::file;
use crate::cli::output::{self, Body, Column, Outcome, Table};
use crate::cli::sheet_file::SheetFile;
use crate::cli::sheet_template::{column, made, workbook};
use crate::model::field::Field;
use crate::model::{Lang, entry::FIELDS, entry::ITEM_FIELDS};
use crate::sheet::{self, DraftWords, Template as Sheet, TemplateColumn};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Template {
    #[arg(long)]
    output: Option<PathBuf>,
    #[arg(long)]
    map_from: Option<PathBuf>,
}

/// What Art. 14¶1 wants of every entry, beside name and provider: marked as required in the template.
const WANTED: [&str; 9] = [
    "classification",
    "summary",
    "format_class",
    "format_type",
    "share_type",
    "open_type",
    "update_cycle",
    "item_name",
    "item_type",
];

/// What the example row says, by field; plainly made up.
const EXAMPLES: [(&str, &str, &str); 16] = [
    (
        "name",
        "示例：城乡低保对象信息",
        "Example: recipients of minimum living allowance",
    ),
    ("provider", "示例州民政局", "Example Civil Affairs Bureau"),
    ("classification", "主题/民生保障", "theme/livelihood"),
    (
        "summary",
        "城乡低保对象的基本情况和保障金额",
        "who receives the allowance, and how much",
    ),
    ("format_class", "数据库", "database"),
    ("format_type", "mysql", "mysql"),
    ("share_type", "有条件共享", "shared on conditions"),
    (
        "share_condition",
        "用于社会救助审核",
        "for deciding on social assistance",
    ),
    (
        "share_reason",
        "涉及个人信息",
        "it holds personal information",
    ),
    ("share_method_class", "共享平台方式", "sharing platform"),
    ("share_method_type", "接口", "interface"),
    ("open_type", "不予开放", "withheld from opening"),
    (
        "open_basis",
        "涉及个人信息",
        "it holds personal information",
    ),
    ("update_cycle", "每月", "monthly"),
    ("item_name", "姓名", "name"),
    ("item_type", "字符串型C", "string (C)"),
];

impl Template {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        if let Some(from) = &self.map_from {
            let mut opened = SheetFile::open(from)?;
            let words = DraftWords {
                intro: context.say("catalog-map-intro", &[]),
                missing: context.say("catalog-map-missing", &[]),
                unused: context.say("catalog-map-unused", &[]),
                lang: context.lang,
            };
            let columns = sheet::catalogue_columns();
            let name = opened.name.clone();
            let text = sheet::draft_mapping(&mut opened.source, columns, &words, &name)?;
            let Some(path) = &self.output else {
                return Ok(Outcome::of(Body::Raw(text.into_bytes())));
            };
            file::kind(path, &[("toml", ())])?;
            std::fs::write(path, text).map_err(|error| file::failed(path, error))?;
            return Ok(made(path, context));
        }
        let Some(path) = &self.output else {
            return Err(Usage::Missing(vec!["--output".to_owned()]).into());
        };
        match file::kind(path, &[("xlsx", true), ("csv", false)])? {
            true => sheet::template(path, &filled(context))?,
            false => {
                let mut columns: Vec<Column> = Vec::new();
                columns.extend(FIELDS.iter().map(|f| Column::of_field(f, context.lang)));
                columns.extend(
                    ITEM_FIELDS
                        .iter()
                        .map(|f| Column::of_field(f, context.lang)),
                );
                let bytes = output::csv(Table {
                    columns,
                    ..Table::default()
                })?;
                file::write_new(path, &bytes)?;
            }
        }
        Ok(made(path, context))
    }
}

fn filled(context: &Context) -> Sheet {
    let mut columns: Vec<TemplateColumn> = FIELDS.iter().map(|f| of(f, context)).collect();
    columns.extend(ITEM_FIELDS.iter().map(|field| of(field, context)));
    let intro = vec![
        context.say("catalog-template-rows", &[]),
        String::new(),
        context.say("catalog-template-rows-note", &[]),
    ];
    let name = context.say("catalog-sheet-name", &[]);
    workbook(name, columns, vec![intro], context)
}

fn of<R>(field: &Field<R>, context: &Context) -> TemplateColumn {
    let example = EXAMPLES.iter().find(|(key, ..)| *key == field.key);
    let mut column = column(field, &[], context);
    column.required |= WANTED.contains(&field.key);
    if let Some((_, zh, en)) = example {
        column.example = match context.lang {
            Lang::Zh => (*zh).to_owned(),
            Lang::En => (*en).to_owned(),
        };
    }
    column
}
