//! Annual assessments 考核评估 (Art. 5¶2, 43): what an authority scores its organisations and the county governments by.

use super::coded::coded;
use super::{AssessmentId, OrgId, RecordKind, ScoreId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// What is measured, each by a share of what could have been done.
    Indicator {
        Catalogue = "catalogue", "目录", "catalogue";
        Freshness = "freshness", "更新", "freshness";
        Share = "share", "共享", "sharing";
        Verify = "verify", "校核", "verification";
        Aggregation = "aggregation", "归集", "aggregation";
        Opening = "opening", "开放", "opening";
        Security = "security", "安全", "security";
        Findings = "findings", "整改", "rectification";
    }
}

coded! {
    /// How an assessment stands.
    AssessmentState {
        Draft = "draft", "草稿", "draft";
        Published = "published", "已公布", "published";
    }
}

coded! {
    /// Who is assessed.
    Assessed {
        Org = "org", "本级公共机构", "organisation";
        County = "county", "县（市）人民政府", "county government";
    }
}

/// Holds an assessment of one year by one region's authority. Serialised, it is the canonical image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: AssessmentId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// The year.
    pub year: i16,
    /// Region of the authority.
    pub region: String,
    /// How it stands; what is published is frozen.
    pub state: AssessmentState,
    /// The day that was judged: the year's last, or an earlier one where the year still ran.
    pub as_of: Date,
    /// Edition of the law that it went by.
    pub edition: String,
    /// What each indicator weighed; policy.
    pub weights: Vec<(Indicator, u32)>,
    /// Effective date of the publication.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
}

impl Assessment {
    /// Returns what an indicator weighed; 0 where it was not counted.
    #[must_use]
    pub fn weight(&self, indicator: Indicator) -> u32 {
        let mut weights = self.weights.iter();
        weights
            .find(|(own, _)| *own == indicator)
            .map_or(0, |(_, weight)| *weight)
    }
}

/// Holds what one indicator came to, and the records that lost points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// The indicator.
    pub indicator: Indicator,
    /// How many were as they should be.
    pub met: i64,
    /// How many there were; 0 where there was nothing to measure.
    pub total: i64,
    /// The share in hundredths of a point of 100; absent where there was nothing to measure.
    pub points: Option<i64>,
    /// What lost points, and why; a record that loses one may have several reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lost: Vec<Loss>,
}

/// Holds why a record lost a point: what a rule finds of it, or a term that was not met. Neither is named where the
/// indicator says it all, as for data that are not fresh.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Loss {
    /// Kind of the record.
    pub kind: RecordKind,
    /// Number of the entry or case, code of the organisation or region.
    pub record: String,
    /// Code of the rule, such as `A24-1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Procedure and name of the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<(String, String)>,
    /// The article that was not kept; absent where none is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<u16>,
    /// Last day of the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
}

/// Holds the score of one organisation or county government. Serialised, it is the image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: ScoreId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// The assessment that it belongs to.
    pub assessment: AssessmentId,
    /// Who is assessed.
    pub kind: Assessed,
    /// Code of the organisation, or of the county's region.
    pub subject: String,
    /// Its name when it was assessed.
    pub name: String,
    /// The organisation; a county's authority, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<OrgId>,
    /// Whether it takes part in the ranking; stationed bodies and the authority itself are only listed.
    pub ranked: bool,
    /// Hundredths of a point of 100; absent where nothing could be measured.
    pub points: Option<i64>,
    /// Place among its kind; equals share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    /// Last year's points, where they were published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_points: Option<i64>,
    /// Last year's place, where it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_rank: Option<i64>,
    /// What each indicator came to.
    pub measures: Vec<Measure>,
    /// Whether it was published, so that it is frozen.
    pub published: bool,
}

impl Score {
    /// Returns how many hundredths of a point there are more than last year.
    #[must_use]
    pub fn points_change(&self) -> Option<i64> {
        Some(self.points? - self.former_points?)
    }

    /// Returns how many places it has come forward since last year.
    #[must_use]
    pub fn rank_change(&self) -> Option<i64> {
        Some(self.former_rank? - self.rank?)
    }
}
