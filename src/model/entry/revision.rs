//! Pending revisions of published entries (Art. 16).

use super::{Entry, EntryState};
use crate::model::{CaseId, EntryId, coded::coded};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Grounds on which a catalogue must be updated (Art. 16 items 1–4).
    ChangeGround {
        Law = "law", "依据变化", "the legal basis changed", ["法律", "法规变化"];
        Function = "function", "职能变化", "functions changed", ["职能"];
        System = "system", "系统更新", "an information system was renewed", ["信息系统更新", "系统"];
        Other = "other", "其他变化", "other changes", ["其他"];
    }
}

/// Says why a published entry changes: a change of Art. 16, or the correction of a mistake.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cause {
    /// Ground of the change.
    #[serde(skip_serializing_if = "super::is_default")]
    pub ground: Option<ChangeGround>,
    /// Day on which the change occurred; its terms count from there.
    #[serde(skip_serializing_if = "super::is_default")]
    pub occurred_on: Option<Date>,
    /// The change case that it belongs to.
    #[serde(skip_serializing_if = "super::is_default")]
    pub change: Option<CaseId>,
    /// Reason of a correction.
    #[serde(skip_serializing_if = "super::is_default")]
    pub correction: Option<String>,
}

impl Cause {
    /// Tells whether it names a change case, a change with its day, or a correction.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.correction.is_some()
            || self.change.is_some()
            || (self.ground.is_some() && self.occurred_on.is_some())
    }
}

/// Holds a pending revision: what a published entry shall become. Serialised, it is the canonical image.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Revision {
    /// The published entry.
    pub entry: EntryId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Version of the entry that it was made from.
    pub base_version: i64,
    /// Where it stands between draft and publication.
    pub state: EntryState,
    /// Why the entry changes.
    pub cause: Cause,
    /// The entry as it shall be.
    pub proposed: Entry,
}
