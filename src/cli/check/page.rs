//! What `check` says to people: findings, then what is waived, what waivers do no good, and what was late.

use super::view::Document;
use crate::cli::context::Context;
use crate::cli::output::{Block, Column, Table, table};
use crate::message::clock_name;
use crate::model::{Coded, Finding, Lang, OrgRef, WAIVER_FIELDS, field};
use crate::store::run::Run as Recorded;

pub(super) fn blocks(document: &Document, context: &Context) -> Vec<Block> {
    let mut blocks = vec![
        Block::Table(findings(document, context)),
        Block::Line(context.say("check-summary", &figures(document))),
    ];
    let checked = &document.checked;
    blocks.extend(document.recorded.as_ref().map(|run| recorded(run, context)));
    if !checked.late.is_empty() && !context.verbose {
        let facts = [("count", checked.late.len().into())];
        blocks.push(Block::Line(context.say("check-late-verbose", &facts)));
    }
    if !checked.findings.is_empty() {
        blocks.push(Block::Line(context.say("check-how-to-mend", &[])));
    }
    let mut list = |heading: &str, count: usize, table: fn(&Document, Lang) -> Table| {
        if count > 0 {
            let facts = [("count", count.into())];
            blocks.push(Block::Heading(context.say(heading, &facts)));
            blocks.push(Block::Table(table(document, context.lang)));
        }
    };
    list("check-waived", checked.waived.len(), waived);
    list("check-stale-waivers", checked.stale_waivers.len(), stale);
    if context.verbose {
        list("check-late", checked.late.len(), late);
    }
    blocks
}

fn recorded(run: &Recorded, context: &Context) -> Block {
    let facts = [
        ("run", run.id.to_string().into()),
        ("new", run.appeared.into()),
        ("mended", run.mended.into()),
    ];
    let key = match run.before {
        Some(_) => "check-recorded",
        None => "check-recorded-first",
    };
    Block::Line(context.say(key, &facts))
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
    let remedies = context.columns.iter().any(|key| key == "remedy");
    let row = |finding: &Finding| {
        let view = document.wording.view(finding);
        vec![
            view.severity.word(lang).to_owned(),
            view.rule.to_owned(),
            org_name(view.org),
            view.message,
            if remedies { view.remedy } else { String::new() },
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

/// Makes a table whose columns are titled by the words of their keys, and those of `fields` as waivers have them.
fn titled(lang: Lang, keys: &[&str], fields: &[&str], rows: Vec<Vec<String>>) -> Table {
    let column = |key: &&str| match field::find(WAIVER_FIELDS, key) {
        Some(field) if fields.contains(key) => Column::of_field(field, lang),
        _ => Column::word(lang, key),
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
    titled(lang, &keys, &keys[4..], rows.collect())
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
    let keys = ["number", "finding", "until", "why"];
    titled(lang, &keys, &["number", "until"], rows.collect())
}

fn late(document: &Document, lang: Lang) -> Table {
    let rows = document.checked.late.iter().map(|late| {
        vec![
            late.case.clone(),
            clock_name(&late.procedure, &late.clock, lang),
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
