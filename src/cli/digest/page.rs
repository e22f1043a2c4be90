//! The digest for people: an organisation after the other, the pressing first.

use super::Group;
use crate::cli::check::wording::Wording;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Column, Table, table};
use crate::message::{FluentValue, clock_name, provision};
use crate::model::{Coded, Finding, Severity};
use crate::op::digest::Digest;
use crate::op::due::{self, Running};
use crate::store::Connection;

/// Most findings of one organisation that a page holds; a mail of thousands of lines is not read.
const SHOWN: usize = 20;

/// What a page is made from.
pub(super) struct Page<'a> {
    pub(super) reader: &'a Connection,
    pub(super) told: &'a Digest,
    pub(super) wording: Wording,
    pub(super) context: &'a Context,
}

impl Page<'_> {
    /// Writes the page under its subject; a mail has that elsewhere.
    pub(super) fn blocks(
        &self,
        subject: Option<String>,
        groups: &[Group<'_>],
    ) -> Result<Vec<Block>, Failure> {
        let mut blocks: Vec<Block> = Vec::new();
        match subject {
            Some(subject) => blocks.push(Block::Heading(subject)),
            // A mail goes without what stands on stderr.
            None if self.context.is_sandbox() => {
                blocks.push(Block::Line(self.context.say("out-sandbox", &[])));
            }
            None => {}
        }
        if let Some(day) = self.told.since {
            let facts = [("day", day.to_string().into())];
            blocks.push(Block::Line(self.context.say("digest-since", &facts)));
        }
        if groups.is_empty() {
            blocks.push(Block::Line(self.context.say("digest-none", &[])));
        }
        for group in groups {
            blocks.push(Block::Heading(self.heading(group)));
            let mut rows = self.clocks(group)?;
            let shown = group.findings.iter().take(SHOWN);
            rows.extend(shown.map(|finding| self.finding(finding)));
            blocks.push(Block::Table(self.table(rows)));
            if group.findings.len() > SHOWN {
                blocks.push(Block::Line(self.rest(group)));
            }
        }
        if !groups.is_empty() {
            blocks.push(Block::Line(self.context.say("digest-where", &[])));
        }
        Ok(blocks)
    }

    /// Writes everything as one table, the organisation in a column of its own.
    pub(super) fn flat(&self, groups: &[Group<'_>]) -> Result<Table, Failure> {
        let mut rows = Vec::new();
        for group in groups {
            let mut own = self.clocks(group)?;
            own.extend(group.findings.iter().map(|finding| self.finding(finding)));
            let org = group.org.as_ref();
            let name = org.map_or_else(String::new, |org| org.name.clone());
            rows.extend(
                own.into_iter()
                    .map(|row| [vec![name.clone()], row].concat()),
            );
        }
        let mut flat = self.table(rows);
        flat.columns
            .insert(0, Column::word(self.context.lang, "org"));
        Ok(flat)
    }

    fn table(&self, rows: Vec<Vec<String>>) -> Table {
        table(self.context.lang, &["kind", "record", "message"], rows)
    }

    fn heading(&self, group: &Group<'_>) -> String {
        let name = match &group.org {
            Some(org) => org.name.clone(),
            None => self.context.say("digest-no-org", &[]),
        };
        let facts = [
            ("org", name.into()),
            ("overdue", group.overdue.len().into()),
            ("soon", group.due_soon.len().into()),
            ("findings", group.findings.len().into()),
        ];
        self.context.say("digest-org", &facts)
    }

    fn clocks(&self, group: &Group<'_>) -> Result<Vec<Vec<String>>, Failure> {
        let clocks = group.overdue.iter().chain(&group.due_soon);
        clocks.map(|clock| self.clock(clock)).collect()
    }

    fn clock(&self, running: &Running) -> Result<Vec<String>, Failure> {
        let (clock, lang) = (&running.clock, self.context.lang);
        let basis = if clock.policy {
            self.context.say("digest-basis-policy", &[])
        } else {
            provision(clock.article, clock.paragraph, lang)
        };
        let facts: [(&str, FluentValue<'_>); 5] = [
            ("title", due::title(self.reader, running)?.into()),
            (
                "clock",
                clock_name(&clock.procedure, &clock.name, lang).into(),
            ),
            ("due", clock.due_on.to_string().into()),
            ("days", running.working_days_left.abs().into()),
            ("basis", basis.into()),
        ];
        let (kind, key) = match (running.overdue, running.due_today) {
            (true, _) => ("digest-kind-overdue", "digest-clock-overdue"),
            (false, true) => ("digest-kind-soon", "digest-clock-today"),
            (false, false) => ("digest-kind-soon", "digest-clock-soon"),
        };
        Ok(vec![
            self.context.say(kind, &[]),
            clock.record.clone(),
            self.context.say(key, &facts),
        ])
    }

    fn finding(&self, finding: &Finding) -> Vec<String> {
        let view = self.wording.view(finding);
        let kind = view.severity.word(self.context.lang).to_owned();
        vec![kind, view.rule.to_owned(), view.message]
    }

    /// Says where the findings are that the page leaves out.
    fn rest(&self, group: &Group<'_>) -> String {
        let left = &group.findings[SHOWN.min(group.findings.len())..];
        let violations = left
            .iter()
            .filter(|finding| finding.severity == Severity::Violation);
        let facts = [
            ("count", left.len().into()),
            ("violation", violations.count().into()),
            (
                "org",
                group
                    .org
                    .as_ref()
                    .map_or_else(String::new, |org| org.code.clone())
                    .into(),
            ),
        ];
        let key = match group.org {
            Some(_) => "digest-rest",
            None => "digest-rest-no-org",
        };
        self.context.say(key, &facts)
    }
}
