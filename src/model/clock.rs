//! Clocks 时限: running terms, with the article they rest on.

use super::OrgId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Holds one clock. Serialised, it is the canonical image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: i64,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Code of the kind of record that it runs on, such as `entry`.
    pub record_kind: String,
    /// Number of the record as people write it.
    pub record: String,
    /// Procedure, such as `catalog`.
    pub procedure: String,
    /// Name within the procedure, such as `review`.
    pub name: String,
    /// The organisation that must act.
    pub org: OrgId,
    /// Region whose calendar counts.
    pub region: String,
    /// Edition of the law that it began under.
    pub edition: String,
    /// Article that it rests on.
    pub article: u16,
    /// Paragraph of the article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u16>,
    /// Whether the term is the bureau's policy, not the law's.
    pub policy: bool,
    /// Day of the event; it does not count (Civil Code 201).
    pub started_on: Date,
    /// Term in working days.
    pub working_days: u32,
    /// Last day of the term.
    pub due_on: Date,
    /// Whether the due day depends on a year whose holidays are not published.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub provisional: bool,
    /// Day on which the event came that ends it; absent while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<Date>,
    /// Event of the case that started it, where it runs on a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_event: Option<i64>,
    /// Event of the case that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_event: Option<i64>,
    /// Whether the due day was given as a date, which no calendar moves.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fixed: bool,
    /// Whether its case was taken back; nothing counts it then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub void: bool,
}
