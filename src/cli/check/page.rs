//! What `check` says to people: findings, then what is waived, what waivers do no good, and what was late.

use super::view::Document;
use crate::cli::context::Context;
use crate::cli::output::{Block, Column, Table, table};
use crate::model::{Coded, Finding, Lang, OrgRef, WAIVER_FIELDS, field};

pub(super) fn blocks(document: &Document, context: &Context) -> Vec<Block> {
    let mut blocks = vec![
        Block::Table(findings(document, context)),
        Block::Line(context.say("check-summary", &figures(document))),
    ];
    if let Some(recorded) = &document.recorded {
        let facts = [
            ("run", recorded.id.to_string().into()),
            ("new", recorded.appeared.into()),
            ("mended", recorded.mended.into()),
        ];
        blocks.push(Block::Line(context.say("check-recorded", &facts)));
    }
    let checked = &document.checked;
    if !checked.waived.is_empty() {
        let facts = [("count", checked.waived.len().into())];
        blocks.push(Block::Heading(context.say("check-waived", &facts)));
        blocks.push(Block::Table(waived(document, context.lang)));
    }
    if !checked.stale_waivers.is_empty() {
        let facts = [("count", checked.stale_waivers.len().into())];
        blocks.push(Block::Heading(context.say("check-stale-waivers", &facts)));
        blocks.push(Block::Table(stale(document, context.lang)));
    }
    if !checked.late.is_empty() {
        let facts = [("count", checked.late.len().into())];
        if context.verbose {
            blocks.push(Block::Heading(context.say("check-late", &facts)));
            blocks.push(Block::Table(late(document, context.lang)));
        } else {
            blocks.push(Block::Line(context.say("check-late-verbose", &facts)));
        }
    }
    if !checked.findings.is_empty() {
        blocks.push(Block::Line(context.say("check-how-to-mend", &[])));
    }
    blocks
}

fn figures(document: &Document) -> [(&'static str, crate::message::FluentValue<'static>); 5] {
    let (summary, checked) = (&document.summary, &document.checked);
    [
        ("violation", summary.all.violation.into()),
        ("warning", summary.all.warning.into()),
        ("notice", summary.all.notice.into()),
        ("rules", checked.rules_run.len().into()),
        ("records", checked.records.into()),
    ]
}

fn org_name(org: Option<&OrgRef>) -> String {
    org.map(|org| org.name.clone()).unwrap_or_default()
}

fn findings(document: &Document, context: &Context) -> Table {
    let lang = context.lang;
    let row = |finding: &Finding| {
        let view = document.wording.view(finding);
        vec![
            view.severity.word(lang).to_owned(),
            view.rule.to_owned(),
            org_name(view.org),
            view.message,
            view.remedy,
            view.id,
        ]
    };
    let rows = document.checked.findings.iter().map(row).collect();
    let keys = ["severity", "rule", "org", "message", "remedy", "id"];
    let mut table = table(lang, &keys, rows);
    table.when_empty = context.say("check-clean", &[]);
    for column in &mut table.columns {
        column.shown = !matches!(column.key.as_str(), "remedy" | "id");
    }
    table
}

/// Makes a table whose columns are titled as the fields of waivers, or by the words of their keys.
fn titled(lang: Lang, keys: &[&str], rows: Vec<Vec<String>>) -> Table {
    let column = |key: &&str| match field::find(WAIVER_FIELDS, key) {
        Some(field) => Column::of_field(field, lang),
        None => Column::word(lang, key),
    };
    Table {
        columns: keys.iter().map(column).collect(),
        ..table(lang, &[], rows)
    }
}

fn waived(document: &Document, lang: Lang) -> Table {
    let rows = document.checked.waived.iter().map(|waived| {
        let view = document.wording.view(&waived.finding);
        vec![
            view.severity.word(lang).to_owned(),
            view.rule.to_owned(),
            org_name(view.org),
            view.message,
            waived.waiver.id.to_string(),
            waived.waiver.until.to_string(),
            waived.waiver.reason.clone(),
        ]
    });
    let keys = [
        "severity", "rule", "org", "message", "number", "until", "reason",
    ];
    titled(lang, &keys, rows.collect())
}

fn stale(document: &Document, lang: Lang) -> Table {
    let rows = document.checked.stale_waivers.iter().map(|stale| {
        let waiver = &stale.waiver;
        vec![
            waiver.id.to_string(),
            format!("{}@{}", waiver.rule, waiver.subject),
            waiver.until.to_string(),
            stale.why.word(lang).to_owned(),
        ]
    });
    titled(lang, &["number", "finding", "until", "why"], rows.collect())
}

fn late(document: &Document, lang: Lang) -> Table {
    let rows = document.checked.late.iter().map(|late| {
        vec![
            late.case.clone(),
            late.clock.clone(),
            late.article.to_string(),
            org_name(late.org.as_ref()),
            late.due_on.to_string(),
            late.ended_on.to_string(),
            late.overdue_working_days.to_string(),
        ]
    });
    let keys = [
        "case",
        "clock",
        "article",
        "org",
        "due_on",
        "met_on",
        "overdue_working_days",
    ];
    table(lang, &keys, rows.collect())
}
