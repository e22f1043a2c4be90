//! Sentences for findings: the rule's own pattern with the finding's facts.

use super::{Pattern, join};
use crate::model::register::System;
use crate::model::{Coded, Fact, Finding, Lang, Register, entry, field};
use fluent_bundle::FluentValue;

/// Words a finding by its rule's pattern; the subject is `$kind`, `$id` and `$name`, the organisation's name `$org`. An id of
/// a region and a year is `$code` and `$year` too.
#[must_use]
pub fn finding(finding: &Finding, pattern: &Pattern, lang: Lang) -> String {
    let org = finding.org.as_ref().map_or("", |org| org.name.as_str());
    let since = finding.since.map(|d| d.to_string()).unwrap_or_default();
    let id = finding.subject.id.as_str();
    let (code, year) = id.split_once('/').unwrap_or((id, ""));
    let due = finding.due_on.map(|d| d.to_string()).unwrap_or_default();
    let mut facts: Vec<(&str, FluentValue<'_>)> = vec![
        ("kind", finding.subject.kind.code().into()),
        ("id", finding.subject.id.as_str().into()),
        ("name", finding.subject.name.as_str().into()),
        ("org", org.into()),
        ("since", since.into()),
        ("due", due.into()),
        ("late", finding.overdue_working_days.unwrap_or(0).into()),
        ("code", code.into()),
        ("year", year.into()),
    ];
    facts.extend(finding.facts.iter().map(|(name, fact)| {
        let value = match fact {
            Fact::Text(text) => text.as_str().into(),
            // As text: Fluent would group the digits of a year.
            Fact::Number(number) => number.to_string().into(),
            Fact::Fields(keys) => join(
                &keys.iter().map(|key| label(key, lang)).collect::<Vec<_>>(),
                lang,
            )
            .into(),
        };
        (name.as_str(), value)
    }));
    pattern.render(&facts)
}

fn label(key: &str, lang: Lang) -> &str {
    field::find(entry::FIELDS, key)
        .map(|field| field.label(lang))
        .or_else(|| field::find(entry::ITEM_FIELDS, key).map(|field| field.label(lang)))
        .or_else(|| crate::procedure::label(key, lang))
        .or_else(|| field::find(System::FIELDS, key).map(|field| field.label(lang)))
        .unwrap_or(key)
}
