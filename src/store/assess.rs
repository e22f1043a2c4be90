//! Annual assessments: their heads and scores, and what scores are counted from.

mod counted;

pub use counted::{JudgedEntry, Term, duties_kept, entries, terms, unanswered};

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::{
    Assessed, Assessment, AssessmentId, AssessmentState, Coded, OrgId, RecordKind, Score, ScoreId,
};
use jiff::civil::Date;
use rusqlite::{Connection, Row};
use std::collections::BTreeMap;

fn corrupt(what: &str) -> StoreError {
    StoreError::Corrupt(what.to_owned())
}

fn head_from_row(row: &Row<'_>) -> Result<Assessment, StoreError> {
    let state: String = row.get("state")?;
    Ok(Assessment {
        id: AssessmentId(row.get("id")?),
        version: row.get("version")?,
        year: row.get("year")?,
        region: row.get("region")?,
        state: AssessmentState::from_code(&state).ok_or_else(|| corrupt("assessment state"))?,
        as_of: row.get("as_of")?,
        edition: row.get("edition")?,
        weights: serde_json::from_str(&row.get::<_, String>("weights")?)?,
        published_on: row.get("published_on")?,
    })
}

fn score_from_row(row: &Row<'_>) -> Result<Score, StoreError> {
    let kind: String = row.get("kind")?;
    Ok(Score {
        id: ScoreId(row.get("id")?),
        version: row.get("version")?,
        assessment: AssessmentId(row.get("assessment")?),
        kind: Assessed::from_code(&kind).ok_or_else(|| corrupt("score kind"))?,
        subject: row.get("subject")?,
        name: row.get("name")?,
        org: row.get::<_, Option<i64>>("org")?.map(OrgId),
        ranked: row.get("ranked")?,
        points: row.get("points")?,
        rank: row.get("rank")?,
        former_points: row.get("former_points")?,
        former_rank: row.get("former_rank")?,
        measures: serde_json::from_str(&row.get::<_, String>("measures")?)?,
        published: row.get("published")?,
    })
}

/// Lists the assessments, the newest year first.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Assessment>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM assessment ORDER BY year DESC, region")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(head_from_row(row)?);
    }
    Ok(found)
}

/// Finds the assessment of a year by a region's authority.
///
/// # Errors
/// What SQLite says.
pub fn find(
    connection: &Connection,
    year: i16,
    region: &str,
) -> Result<Option<Assessment>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM assessment WHERE year = ?1 AND region = ?2")?;
    let mut rows = statement.query((year, region))?;
    rows.next()?.map(head_from_row).transpose()
}

/// Lists the assessments as they stood on a day, by the effective dates of what was done; the newest year first.
///
/// # Errors
/// What SQLite says.
pub fn all_on(connection: &Connection, day: Date) -> Result<Vec<Assessment>, StoreError> {
    let mut found = Vec::new();
    for (id, version, image) in images_on(connection, RecordKind::Assessment, day)? {
        found.push(Assessment {
            id: AssessmentId(id),
            version,
            ..serde_json::from_str(&image)?
        });
    }
    found.sort_by(|one: &Assessment, other| {
        let by_year = other.year.cmp(&one.year);
        by_year.then_with(|| one.region.cmp(&other.region))
    });
    Ok(found)
}

/// Lists the scores of an assessment as they stood on a day, in the order of [`scores`].
///
/// # Errors
/// What SQLite says.
pub fn scores_on(
    connection: &Connection,
    id: AssessmentId,
    day: Date,
) -> Result<Vec<Score>, StoreError> {
    let mut found: Vec<Score> = Vec::new();
    for (number, version, image) in images_on(connection, RecordKind::Score, day)? {
        let score: Score = serde_json::from_str(&image)?;
        if score.assessment == id {
            found.push(Score {
                id: ScoreId(number),
                version,
                ..score
            });
        }
    }
    found.sort_by(|one, other| {
        let place = |score: &Score| (score.rank.is_none(), score.rank, score.subject.clone());
        let by_kind = other.kind.code().cmp(one.kind.code());
        by_kind.then_with(|| place(one).cmp(&place(other)))
    });
    Ok(found)
}

/// Lists the last image of each record of a kind by a day, with its number and version; what was gone by then is left out.
fn images_on(
    connection: &Connection,
    kind: RecordKind,
    day: Date,
) -> Result<Vec<(i64, i64, String)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT CAST(substr(record, 2) AS INTEGER) AS id, number, image
         FROM version JOIN act ON act.id = version.act
         WHERE version.kind = ?1 AND act.effective_on <= ?2 ORDER BY number",
    )?;
    let mut rows = statement.query((kind.code(), day))?;
    let mut last = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (version, image): (i64, String) = (row.get("number")?, row.get("image")?);
        last.insert(row.get("id")?, (version, image));
    }
    let there = last.into_iter().filter(|(_, (_, image))| !image.is_empty());
    Ok(there
        .map(|(id, (version, image))| (id, version, image))
        .collect())
}

/// Lists the scores of an assessment: organisations before counties, by place, then by code.
///
/// # Errors
/// What SQLite says.
pub fn scores(connection: &Connection, id: AssessmentId) -> Result<Vec<Score>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM assessment_score WHERE assessment = ?1
         ORDER BY kind DESC, rank IS NULL, rank, subject",
    )?;
    let mut rows = statement.query([id.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(score_from_row(row)?);
    }
    Ok(found)
}

/// Writes the head of an assessment, new or changed, where it differs from what is there; returns its number.
///
/// # Errors
/// What SQLite says, such as a second one of the year and region.
pub fn put(tx: &mut Tx<'_>, assessment: &Assessment) -> Result<AssessmentId, StoreError> {
    let held = find(tx.connection(), assessment.year, &assessment.region)?;
    if let Some(held) = &held {
        let same = Assessment {
            id: held.id,
            version: held.version,
            ..assessment.clone()
        };
        if same == *held {
            return Ok(held.id);
        }
    }
    let (id, version): (i64, i64) = tx
        .connection()
        .prepare_cached(
            "INSERT INTO assessment (version, year, region, state, as_of, edition, weights, published_on)
             VALUES (1, :year, :region, :state, :as_of, :edition, :weights, :published_on)
             ON CONFLICT (year, region) DO UPDATE SET version = version + 1, state = excluded.state,
                 as_of = excluded.as_of, edition = excluded.edition, weights = excluded.weights,
                 published_on = excluded.published_on
             RETURNING id, version",
        )?
        .query_row(
            rusqlite::named_params! {
                ":year": assessment.year, ":region": assessment.region, ":state": assessment.state.code(),
                ":as_of": assessment.as_of, ":edition": assessment.edition,
                ":weights": serde_json::to_string(&assessment.weights)?, ":published_on": assessment.published_on,
            },
            |row| Ok((row.get("id")?, row.get("version")?)),
        )?;
    let id = AssessmentId(id);
    let image = serde_json::to_string(assessment)?;
    tx.version(RecordKind::Assessment, &id.to_string(), version, &image)?;
    Ok(id)
}

/// Writes the scores of an assessment in place of those that are there; what stays the same is left as it is, and of one
/// that is gone the versions stay.
///
/// # Errors
/// What SQLite says.
pub fn put_scores(tx: &mut Tx<'_>, id: AssessmentId, new: &[Score]) -> Result<(), StoreError> {
    let held = scores(tx.connection(), id)?;
    let same = |one: &Score, other: &Score| one.kind == other.kind && one.subject == other.subject;
    for gone in held
        .iter()
        .filter(|old| !new.iter().any(|new| same(old, new)))
    {
        tx.connection()
            .prepare_cached("DELETE FROM assessment_score WHERE id = ?1")?
            .execute([gone.id.0])?;
        let record = gone.id.to_string();
        tx.version(RecordKind::Score, &record, gone.version + 1, "")?;
    }
    for score in new {
        match held.iter().find(|old| same(old, score)) {
            Some(old) => {
                let score = Score {
                    id: old.id,
                    version: old.version,
                    assessment: id,
                    ..score.clone()
                };
                if score != *old {
                    put_score(tx, &score)?;
                }
            }
            None => put_score(
                tx,
                &Score {
                    id: ScoreId(next_score(tx.connection())?),
                    version: 0,
                    assessment: id,
                    ..score.clone()
                },
            )?,
        }
    }
    Ok(())
}

/// Returns a number that no score ever had: versions of those that are gone keep theirs.
fn next_score(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT max(coalesce((SELECT max(id) FROM assessment_score), 0),
                 coalesce((SELECT max(CAST(substr(record, 2) AS INTEGER)) FROM version WHERE kind = 'score'), 0)) + 1",
        )?
        .query_row([], |row| row.get(0))?)
}

fn put_score(tx: &mut Tx<'_>, score: &Score) -> Result<(), StoreError> {
    let version = score.version + 1;
    tx.connection()
        .prepare_cached(
            "INSERT OR REPLACE INTO assessment_score (id, version, assessment, kind, subject, name, org, ranked, points,
                 rank, former_points, former_rank, measures, published)
             VALUES (:id, :version, :assessment, :kind, :subject, :name, :org, :ranked, :points, :rank, :former_points,
                 :former_rank, :measures, :published)",
        )?
        .execute(rusqlite::named_params! {
            ":id": score.id.0, ":version": version, ":assessment": score.assessment.0, ":kind": score.kind.code(),
            ":subject": score.subject, ":name": score.name, ":org": score.org.map(|id| id.0),
            ":ranked": score.ranked, ":points": score.points, ":rank": score.rank,
            ":former_points": score.former_points, ":former_rank": score.former_rank,
            ":measures": serde_json::to_string(&score.measures)?, ":published": score.published,
        })?;
    let image = serde_json::to_string(score)?;
    tx.version(RecordKind::Score, &score.id.to_string(), version, &image)
}

/// Hands the image of every assessment to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM assessment ORDER BY id")?;
    let kept = |row: &Row<'_>| {
        let head = head_from_row(row)?;
        Ok((head.version, serde_json::to_string(&head)?))
    };
    each_row(
        statement,
        |row| Ok(AssessmentId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}

/// Hands the image of every score to `compare`, for the audit.
pub(super) fn each_score_image(
    connection: &Connection,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM assessment_score ORDER BY id")?;
    let kept = |row: &Row<'_>| {
        let score = score_from_row(row)?;
        Ok((score.version, serde_json::to_string(&score)?))
    };
    each_row(
        statement,
        |row| Ok(ScoreId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
