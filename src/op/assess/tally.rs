//! What is counted of one organisation, or of several together, by indicator.

use super::points;
use crate::model::{Coded, Indicator, Loss, Measure, RecordKind};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What loses one point, whatever the reasons: an entry as a whole where entries are counted, else each reason by itself.
type Unit = (
    RecordKind,
    String,
    Option<String>,
    Option<(String, String)>,
    Option<Date>,
);

/// What one indicator has counted so far.
#[derive(Clone, Debug, Default)]
struct Tally {
    total: i64,
    lost: BTreeMap<Unit, BTreeSet<Loss>>,
}

/// Holds what is counted of one organisation, or of several together.
#[derive(Clone, Debug, Default)]
pub(super) struct Tallies(BTreeMap<Indicator, Tally>);

impl Tallies {
    fn of(&mut self, indicator: Indicator) -> &mut Tally {
        self.0.entry(indicator).or_default()
    }

    /// Counts one more that could be as it should.
    pub(super) fn count(&mut self, indicator: Indicator) {
        self.of(indicator).total += 1;
    }

    /// Tells whether nothing was counted.
    pub(super) fn is_empty(&mut self, indicator: Indicator) -> bool {
        self.of(indicator).total == 0
    }

    /// Keeps why something that was counted is not as it should be.
    pub(super) fn lose(&mut self, indicator: Indicator, loss: Loss) {
        self.of(indicator)
            .lost
            .entry(unit(indicator, &loss))
            .or_default()
            .insert(loss);
    }

    /// Counts what is found and lost at once, each thing once.
    pub(super) fn count_lost(&mut self, indicator: Indicator, loss: Loss) {
        if !self.has_lost(indicator, &loss) {
            self.count(indicator);
        }
        self.lose(indicator, loss);
    }

    /// Tells whether something has lost its point already.
    pub(super) fn has_lost(&mut self, indicator: Indicator, loss: &Loss) -> bool {
        let unit = unit(indicator, loss);
        self.of(indicator).lost.contains_key(&unit)
    }

    /// Adds what was counted of another.
    pub(super) fn add(&mut self, other: &Self) {
        for (indicator, tally) in &other.0 {
            let own = self.of(*indicator);
            own.total += tally.total;
            own.lost.extend(
                tally
                    .lost
                    .iter()
                    .map(|(unit, why)| (unit.clone(), why.clone())),
            );
        }
    }

    /// Turns the counts into measures, one an indicator.
    pub(super) fn measures(&self) -> Vec<Measure> {
        let of = |indicator: &Indicator| {
            let tally = self.0.get(indicator).cloned().unwrap_or_default();
            let met = tally.total - i64::try_from(tally.lost.len()).unwrap_or(i64::MAX);
            let mut lost: Vec<Loss> = tally.lost.into_values().flatten().collect();
            lost.sort_by_cached_key(|loss| (by_number(&loss.record), loss.clone()));
            Measure {
                indicator: *indicator,
                met,
                total: tally.total,
                points: points::share(met, tally.total),
                lost,
            }
        };
        Indicator::ALL.iter().map(of).collect()
    }
}

fn unit(indicator: Indicator, loss: &Loss) -> Unit {
    let by_entry = matches!(
        indicator,
        Indicator::Catalogue | Indicator::Freshness | Indicator::Aggregation | Indicator::Opening
    );
    let (kind, record) = (loss.kind, loss.record.clone());
    if by_entry && kind == RecordKind::Entry {
        return (kind, record, None, None, None);
    }
    (
        kind,
        record,
        loss.rule.clone(),
        loss.clock.clone(),
        loss.due_on,
    )
}

/// Takes an id apart into words and numbers, so that e2 stands before e10.
fn by_number(record: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, String)> = vec![Default::default()];
    for letter in record.chars() {
        match parts.last_mut() {
            Some((_, digits)) if letter.is_ascii_digit() => digits.push(letter),
            Some((word, digits)) if digits.is_empty() => word.push(letter),
            _ => parts.push((letter.to_string(), String::new())),
        }
    }
    let number = |digits: String| digits.parse().unwrap_or(u64::MAX);
    parts
        .into_iter()
        .map(|(word, digits)| (word, number(digits)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loss(record: &str, rule: &str) -> Loss {
        Loss {
            kind: RecordKind::Entry,
            record: record.to_owned(),
            rule: Some(rule.to_owned()),
            clock: None,
            article: Some(14),
            due_on: None,
        }
    }

    fn measure(tallies: &Tallies, indicator: Indicator) -> Measure {
        let mut measures = tallies.measures().into_iter();
        measures.find(|one| one.indicator == indicator).unwrap()
    }

    #[test]
    fn records_stand_by_their_numbers() {
        let mut tallies = Tallies::default();
        let records = ["e10", "e2", "share-2026-0010", "share-2026-0002"];
        for record in records {
            tallies.count_lost(Indicator::Findings, loss(record, "A14-1"));
        }
        let own = measure(&tallies, Indicator::Findings);
        let found: Vec<&str> = own.lost.iter().map(|loss| loss.record.as_str()).collect();
        assert_eq!(found, ["e2", "e10", "share-2026-0002", "share-2026-0010"]);
        assert_eq!((own.met, own.total), (0, 4));
    }

    #[test]
    fn an_entry_loses_its_point_once_and_names_every_reason() {
        let mut tallies = Tallies::default();
        for indicator in [Indicator::Catalogue, Indicator::Findings] {
            tallies.count(indicator);
            tallies.count(indicator);
            tallies.lose(indicator, loss("e1", "A14-1"));
            tallies.lose(indicator, loss("e1", "A30-1"));
        }
        let own = measure(&tallies, Indicator::Catalogue);
        assert_eq!((own.met, own.total, own.lost.len()), (1, 2, 2));
        assert_eq!(measure(&tallies, Indicator::Findings).met, 0);
    }
}
