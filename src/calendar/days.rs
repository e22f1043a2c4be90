//! The calendar of one region: what decides each day, and counting.

use super::overlay::{DayKind, DayLevel, DayReason, Overlay, read_overlays};
use super::table::Table;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

/// Holds where a term ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day of the term.
    pub on: Date,
    /// Whether a day that was counted lies in a year whose notice is not published.
    pub provisional: bool,
}

/// Holds one day of a count, and why it counts or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traced {
    /// The day.
    pub date: Date,
    /// Whether it is a working day.
    pub counted: bool,
    /// Its number in the count, from 1; none for days off.
    pub number: Option<u32>,
    /// Why.
    pub reason: DayReason,
}

/// Holds how many special days are recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayCounts {
    /// Days off, those on weekends included.
    pub off: u32,
    /// Make-up days.
    pub make_up: u32,
}

impl DayCounts {
    fn add(&mut self, kind: DayKind) {
        match kind {
            DayKind::Off => self.off += 1,
            DayKind::Work => self.make_up += 1,
        }
    }
}

/// Holds what the calendar knows of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearCoverage {
    /// The year.
    pub year: i16,
    /// Whether its national notice is known: seven or more national off-days.
    pub published: bool,
    /// National records: embedded ones and overlays for the whole country.
    pub national: DayCounts,
    /// Records of the region and those above it; a day that both of them set counts once.
    pub regional: DayCounts,
}

/// Decides which days are worked in one region, and counts them. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Calendar(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// What decides each special day, all levels together.
    special: BTreeMap<Date, Special>,
    coverage: Vec<YearCoverage>,
    published: BTreeSet<i16>,
    table: Table,
}

#[derive(Clone, Debug)]
struct Special {
    kind: DayKind,
    name: String,
    level: DayLevel,
}

/// Fewest national off-days of a year whose notice counts as published.
const PUBLISHED_OFF_DAYS: u32 = 7;

/// The State Council's notices. A test holds that the file reads without fault.
static EMBEDDED: LazyLock<Vec<Overlay>> =
    LazyLock::new(|| read_overlays(include_bytes!("data/national.csv")).unwrap_or_default());

static NATIONAL: LazyLock<Calendar> = LazyLock::new(|| Calendar::new(&[], &[]));

impl Calendar {
    /// Returns the calendar of the embedded State Council notices alone.
    #[must_use]
    pub fn national() -> Self {
        NATIONAL.clone()
    }

    /// Makes the calendar of one region from overlays of any regions.
    ///
    /// `lineage` holds region codes from the region itself up to the prefecture; the nearer wins. Overlays of other
    /// regions are passed over.
    #[must_use]
    pub fn new(overlays: &[Overlay], lineage: &[String]) -> Self {
        let mut national = BTreeMap::new();
        let countrywide = overlays.iter().filter(|overlay| overlay.region.is_none());
        for overlay in EMBEDDED.iter().chain(countrywide) {
            national.insert(overlay.date, special(overlay, DayLevel::National));
        }
        let mut regional = BTreeMap::new();
        for code in lineage.iter().rev() {
            let own = overlays
                .iter()
                .filter(|overlay| overlay.region.as_ref() == Some(code));
            for overlay in own {
                let level = DayLevel::Region(code.clone());
                regional.insert(overlay.date, special(overlay, level));
            }
        }
        let coverage = coverage(&national, &regional);
        let published: BTreeSet<i16> = coverage
            .iter()
            .filter(|year| year.published)
            .map(|year| year.year)
            .collect();
        let mut special = national;
        special.append(&mut regional);
        let table = Table::new(
            special
                .iter()
                .map(|(date, special)| (*date, special.kind == DayKind::Work)),
            |year| published.contains(&year),
        );
        Self(Arc::new(Inner {
            special,
            coverage,
            published,
            table,
        }))
    }

    /// Tells whether a day is worked.
    #[must_use]
    pub fn is_working(&self, date: Date) -> bool {
        is_working(&self.0.special, date)
    }

    /// Returns the `days`th working day after `start`, which is not counted itself; `start` for 0.
    ///
    /// Takes the same time for any number of days between 1990 and 2100, and counts day by day outside. Ends at the
    /// last day that can be written, 9999-12-31, provisionally, where the term would end later.
    #[must_use]
    pub fn add(&self, start: Date, days: u32) -> Due {
        if days == 0 {
            return Due {
                on: start,
                provisional: false,
            };
        }
        let on = self
            .0
            .table
            .nth_after(start, days)
            .unwrap_or_else(|| self.walk(start, days));
        Due {
            on,
            provisional: self.is_provisional(start, on),
        }
    }

    /// Counts the working days after `start` up to and including `end`; negative when `end` is before `start`.
    #[must_use]
    pub fn between(&self, start: Date, end: Date) -> i64 {
        let table = &self.0.table;
        if let (Some(before), Some(through)) = (table.rank(start), table.rank(end)) {
            return i64::from(through) - i64::from(before);
        }
        let (first, last, sign) = if start <= end {
            (start, end, 1)
        } else {
            (end, start, -1)
        };
        let worked = days_after(first)
            .take_while(|date| *date <= last)
            .filter(|date| self.is_working(*date));
        sign * worked.map(|_| 1_i64).sum::<i64>()
    }

    /// Returns the `days`th working day before `end`, which is not counted itself; `end` for 0.
    ///
    /// A term of so many working days that started before the day returned was over before `end`; one that started on it
    /// or later was not. Takes the same time for any number of days between 1990 and 2100, and counts day by day outside;
    /// ends at the first day that can be written, -9999-01-01.
    #[must_use]
    pub fn back(&self, end: Date, days: u32) -> Date {
        if days == 0 {
            return end;
        }
        self.0.table.nth_before(end, days).unwrap_or_else(|| {
            let before = std::iter::successors(end.yesterday().ok(), |day| day.yesterday().ok());
            let number = usize::try_from(days - 1).unwrap_or(usize::MAX);
            before
                .filter(|day| self.is_working(*day))
                .nth(number)
                .unwrap_or(Date::MIN)
        })
    }

    /// Lists every day after `start` to the end of the term, each with its number in the count and the reason.
    #[must_use]
    pub fn explain(&self, start: Date, days: u32) -> Vec<Traced> {
        let mut worked = 0;
        let mut trace = Vec::new();
        for date in days_after(start) {
            if worked == days {
                break;
            }
            let counted = self.is_working(date);
            worked += u32::from(counted);
            trace.push(Traced {
                date,
                counted,
                number: counted.then_some(worked),
                reason: self.reason(date),
            });
        }
        trace
    }

    /// Tells whether a day after `from`, up to and including `to`, lies in a year whose notice is not published.
    #[must_use]
    pub fn is_provisional(&self, from: Date, to: Date) -> bool {
        if to <= from {
            return false;
        }
        let new_years_eve = from.month() == 12 && from.day() == 31;
        let (first, last) = (from.year() + i16::from(new_years_eve), to.year());
        self.0
            .table
            .has_unpublished(first, last)
            .unwrap_or_else(|| (first..=last).any(|year| !self.0.published.contains(&year)))
    }

    /// Lists the years that anything is recorded of, in order.
    #[must_use]
    pub fn coverage(&self) -> Vec<YearCoverage> {
        self.0.coverage.clone()
    }

    /// Lists the special days of a year, in order, with what decides them.
    #[must_use]
    pub fn year(&self, year: i16) -> Vec<(Date, DayReason)> {
        let days = self.0.special.keys().filter(|date| date.year() == year);
        days.map(|date| (*date, self.reason(*date))).collect()
    }

    fn reason(&self, date: Date) -> DayReason {
        match self.0.special.get(&date) {
            Some(special) => {
                let (name, level) = (special.name.clone(), special.level.clone());
                match special.kind {
                    DayKind::Off => DayReason::Holiday { name, level },
                    DayKind::Work => DayReason::MakeUp { name, level },
                }
            }
            None if is_weekend(date) => DayReason::Weekend,
            None => DayReason::Ordinary,
        }
    }

    /// Counts day by day, for what lies outside the tables.
    fn walk(&self, start: Date, days: u32) -> Date {
        let place = usize::try_from(days - 1).unwrap_or(usize::MAX);
        days_after(start)
            .filter(|date| self.is_working(*date))
            .nth(place)
            .unwrap_or(Date::MAX)
    }
}

/// Yields the days after `start` up to the last one that can be written.
fn days_after(start: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(start.tomorrow().ok(), |date| date.tomorrow().ok())
}

fn special(overlay: &Overlay, level: DayLevel) -> Special {
    Special {
        kind: overlay.kind,
        name: overlay.name.clone(),
        level,
    }
}

fn is_working(special: &BTreeMap<Date, Special>, date: Date) -> bool {
    match special.get(&date) {
        Some(special) => special.kind == DayKind::Work,
        None => !is_weekend(date),
    }
}

fn is_weekend(date: Date) -> bool {
    date.weekday().to_monday_zero_offset() >= 5
}

fn coverage(
    national: &BTreeMap<Date, Special>,
    regional: &BTreeMap<Date, Special>,
) -> Vec<YearCoverage> {
    let mut years: BTreeMap<i16, (DayCounts, DayCounts)> = BTreeMap::new();
    for (date, special) in national {
        years.entry(date.year()).or_default().0.add(special.kind);
    }
    for (date, special) in regional {
        years.entry(date.year()).or_default().1.add(special.kind);
    }
    years
        .into_iter()
        .map(|(year, (national, regional))| YearCoverage {
            year,
            published: national.off >= PUBLISHED_OFF_DAYS,
            national,
            regional,
        })
        .collect()
}

#[cfg(test)]
mod tests;
