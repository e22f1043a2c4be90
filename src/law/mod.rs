//! Editions of the law: articles, terms and policies as data.
//!
//! The Measures change by a new file, not by new code: `editions/aba-2024.toml` is the first edition and the example
//! for the next, or for another prefecture's. `edition` holds the types and reads a file, `check` finds what is wrong
//! in it, `fault` says so.
//!
//! # The file
//! TOML; every field below must be given unless marked with `?`, no other is taken. What people read is written in both
//! languages, `{ zh = "…", en = "…" }`, in words of our own and never copied from the official text.
//!
//! | table | fields |
//! |---|---|
//! | (top) | `id`, `number`, `title`, `issuer`, `issued_on`, `starts_on`, `ends_on` (dates as `"2024-12-31"`; the last day in force), `validity_note`?, `report_starts`? (`update`, the default, or `occurrence`: from when the days for reporting a change run) |
//! | `[[chapters]]` | `number`, `title` |
//! | `[[articles]]` | `number`, `chapter`, `paragraphs` (how many), `title`, `gist`, `nothing_kept`? (why a ledger keeps nothing for it, where it lays down nothing to be kept), `liability`? (list of `{ article, item? }`: what a breach leads to), `items`?; the numbers run from 1 without a gap |
//! | `[[articles.items]]` | `paragraph`, `number` (as in the text, or by order where the text only lists), `key`? (a name by which code knows it), `gist` |
//! | `[[terms]]` | `key`, `article`, `paragraph`, `working_days`, `extended_working_days`? (in all), `label`: a figure that the law itself fixes |
//! | `[[policies]]` | `key`, `article`, `paragraph`, `item`?, `unit` (`working_days`, `days`, `years`, `month_day`, `points`), `default` (a number, or `"03-31"`), `label`: a figure that the law leaves open and a bureau sets |
//!
//! Every key of [`KEYS`] stands in the file once, as a term or as a policy: what one prefecture leaves open another may
//! fix. A term is always counted in working days. Keys of [`OPTIONAL`] may be left out.

mod check;
mod edition;
mod fault;

pub use edition::{
    Article, Chapter, Edition, Item, Liability, MonthDay, NoMonthDay, Policy, PolicyUnit,
    PolicyValue, ReportStart, Standing, Term, Words,
};
pub use fault::{ContentFault, EditionFault};

/// The file of the first edition, 阿府发〔2024〕13号.
pub const ABA_2024: &str = include_str!("editions/aba-2024.toml");

/// Lists what procedures and rules ask an edition for, each with the unit that it is counted in.
pub const KEYS: &[(&str, PolicyUnit)] = &[
    ("assess.deadline", PolicyUnit::MonthDay),
    ("catalog.review", PolicyUnit::WorkingDays),
    ("change.report", PolicyUnit::WorkingDays),
    ("change.update", PolicyUnit::WorkingDays),
    ("claim.answer", PolicyUnit::WorkingDays),
    ("compare.answer", PolicyUnit::WorkingDays),
    ("contract.exit", PolicyUnit::WorkingDays),
    ("develop.assessment", PolicyUnit::WorkingDays),
    ("dispute.step", PolicyUnit::WorkingDays),
    ("duty.drill", PolicyUnit::Years),
    ("duty.inspection", PolicyUnit::Years),
    ("duty.training", PolicyUnit::Years),
    ("emergency.disposal", PolicyUnit::WorkingDays),
    ("inspect.interval", PolicyUnit::Years),
    ("law.warn_before", PolicyUnit::Days),
    ("opening.review", PolicyUnit::WorkingDays),
    ("order.confirm", PolicyUnit::WorkingDays),
    ("project.filing", PolicyUnit::WorkingDays),
    ("project.review", PolicyUnit::WorkingDays),
    ("recall.notify", PolicyUnit::WorkingDays),
    ("recall.review", PolicyUnit::WorkingDays),
    ("recall.verify", PolicyUnit::WorkingDays),
    ("sanction.suspend", PolicyUnit::WorkingDays),
    ("share.delivery", PolicyUnit::WorkingDays),
    ("share.reply", PolicyUnit::WorkingDays),
    ("share.usage_report", PolicyUnit::WorkingDays),
    ("verify.decide", PolicyUnit::WorkingDays),
    ("verify.forward", PolicyUnit::WorkingDays),
    ("verify.notify", PolicyUnit::WorkingDays),
];

/// Lists what an edition may say besides: one that was loaded before, or leaves it out, goes by the first edition's.
pub const OPTIONAL: &[(&str, PolicyUnit)] = &[
    ("assess.weight.aggregation", PolicyUnit::Points),
    ("assess.weight.catalogue", PolicyUnit::Points),
    ("assess.weight.findings", PolicyUnit::Points),
    ("assess.weight.freshness", PolicyUnit::Points),
    ("assess.weight.opening", PolicyUnit::Points),
    ("assess.weight.security", PolicyUnit::Points),
    ("assess.weight.share", PolicyUnit::Points),
    ("assess.weight.verify", PolicyUnit::Points),
];
