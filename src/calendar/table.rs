//! Rank and select: how many working days lie up to a day, and which is the Nth of them, each by one look-up.

use jiff::civil::Date;

/// The years that the tables span; other years are counted day by day.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = FIRST..=LAST;
const FIRST: i16 = 1990;
const LAST: i16 = 2100;
const COUNT: usize = (LAST - FIRST + 1) as usize;

/// Days of the tables before each year; the last is the number of days in all.
const BEFORE_YEAR: [u16; COUNT + 1] = {
    let mut before = [0; COUNT + 1];
    let mut index = 0;
    while index < COUNT {
        before[index + 1] = before[index] + 365 + is_leap(FIRST + index as i16) as u16;
        index += 1;
    }
    before
};

/// Days of a common and of a leap year before each month.
const BEFORE_MONTH: [[u16; 12]; 2] = [
    [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334],
    [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335],
];

const fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Returns the place of a day in the tables, from 0; none outside [`YEARS`].
fn ordinal(date: Date) -> Option<usize> {
    let year = date.year();
    if !YEARS.contains(&year) {
        return None;
    }
    let before_year = BEFORE_YEAR[usize::try_from(year - FIRST).ok()?];
    let month = usize::try_from(date.month() - 1).ok()?;
    let before_month = BEFORE_MONTH[usize::from(is_leap(year))][month];
    Some(usize::from(before_year + before_month) + usize::try_from(date.day() - 1).ok()?)
}

/// Returns the days from Monday to a day.
fn monday_offset(date: Date) -> usize {
    usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0)
}

/// Holds the working days of [`YEARS`].
#[derive(Debug)]
pub(super) struct Table {
    /// Every working day, in order.
    working: Vec<Date>,
    /// Working days up to and including each day.
    rank: Vec<u16>,
    /// Unpublished years before each year; the last is their number in all.
    unpublished: [u16; COUNT + 1],
}

impl Table {
    /// Makes the tables from the special days, in order and each with whether it is worked, and what decides a year. Other
    /// days go by their weekday.
    pub(super) fn new(
        special: impl IntoIterator<Item = (Date, bool)>,
        is_published: impl Fn(i16) -> bool,
    ) -> Self {
        let days = usize::from(BEFORE_YEAR[COUNT]);
        let mut working = Vec::with_capacity(days);
        let mut rank = Vec::with_capacity(days);
        let mut worked = 0;
        let first = Date::constant(FIRST, 1, 1);
        // Every command that counts pays for this: the days are walked beside the special ones, and none is looked up.
        let special = special.into_iter().skip_while(|(day, _)| *day < first);
        let mut special = special.peekable();
        let mut weekdays = (0..7).cycle().skip(monday_offset(first));
        for date in std::iter::successors(Some(first), |date| date.tomorrow().ok())
            .take_while(|date| date.year() <= LAST)
        {
            let is_weekday = weekdays.next().is_some_and(|weekday| weekday < 5);
            let decided = special.next_if(|(day, _)| *day == date);
            if decided.map_or(is_weekday, |(_, is_worked)| is_worked) {
                working.push(date);
                worked += 1;
            }
            rank.push(worked);
        }
        let mut unpublished = [0; COUNT + 1];
        for (index, year) in YEARS.enumerate() {
            unpublished[index + 1] = unpublished[index] + u16::from(!is_published(year));
        }
        Self {
            working,
            rank,
            unpublished,
        }
    }

    /// Returns the number of working days up to and including `date`.
    pub(super) fn rank(&self, date: Date) -> Option<u16> {
        self.rank.get(ordinal(date)?).copied()
    }

    /// Returns the `number`th working day after `start`; none for 0 and where the tables end before it.
    pub(super) fn nth_after(&self, start: Date, number: u32) -> Option<Date> {
        let before = usize::from(self.rank(start)?);
        let place = before + usize::try_from(number).ok()?.checked_sub(1)?;
        self.working.get(place).copied()
    }

    /// Returns the `number`th working day before `end`; none for 0 and where the tables begin after it.
    pub(super) fn nth_before(&self, end: Date, number: u32) -> Option<Date> {
        let before = usize::from(self.rank(end.yesterday().ok()?)?);
        let place = before.checked_sub(usize::try_from(number).ok()?)?;
        self.working.get(place).filter(|day| **day < end).copied()
    }

    /// Tells whether any year from `first` to `last` is unpublished; none outside [`YEARS`].
    pub(super) fn has_unpublished(&self, first: i16, last: i16) -> Option<bool> {
        let before = usize::try_from(first - FIRST).ok()?;
        let through = usize::try_from(last - FIRST).ok()? + 1;
        Some(self.unpublished.get(through)? > self.unpublished.get(before)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_day_has_its_own_place() {
        let days = date(FIRST, 1, 1).series(jiff::Span::new().days(1));
        let inside = days.take_while(|day| day.year() <= LAST);
        let mut count = 0;
        for (place, day) in inside.enumerate() {
            assert_eq!(ordinal(day), Some(place), "{day}");
            count += 1;
        }
        assert_eq!(count, usize::from(BEFORE_YEAR[COUNT]));
        assert_eq!(ordinal(date(FIRST - 1, 12, 31)), None);
        assert_eq!(ordinal(date(LAST + 1, 1, 1)), None);
    }

    #[test]
    fn years_are_counted_inclusively() {
        let table = Table::new([], |year| year == 2026);
        assert_eq!(table.has_unpublished(2026, 2026), Some(false));
        assert_eq!(table.has_unpublished(2025, 2026), Some(true));
        assert_eq!(table.has_unpublished(2026, 2027), Some(true));
        assert_eq!(table.has_unpublished(FIRST - 1, 2026), None);
        assert_eq!(table.has_unpublished(2026, LAST + 1), None);
    }
}
