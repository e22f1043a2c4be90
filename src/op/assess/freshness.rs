//! Whether an entry's data are fresh on a day, by its own update cycle (Art. 16).

use crate::model::Coded;
use crate::model::entry::UpdateCycle;
use crate::store::assess::JudgedEntry;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// Tells whether an entry was refreshed within its cycle; nothing where it has none to go by, or where none was recorded
/// and the first is not over yet. Until a refresh is recorded the cycle runs from the publication.
pub(super) fn of(entry: &JudgedEntry, as_of: Date) -> Option<bool> {
    let cycle = span(UpdateCycle::from_code(entry.cycle.as_deref()?)?)?;
    let from = entry.refreshed_on.or(entry.published_on)?;
    // A cycle that leads beyond the calendar never ends.
    let fresh = from.checked_add(cycle).unwrap_or(Date::MAX) >= as_of;
    (entry.refreshed_on.is_some() || !fresh).then_some(fresh)
}

/// Returns the length of a cycle; real-time data count as daily, the finest that a date can show.
fn span(cycle: UpdateCycle) -> Option<Span> {
    match cycle {
        UpdateCycle::RealTime | UpdateCycle::Daily => Some(1.day()),
        UpdateCycle::Weekly => Some(7.days()),
        UpdateCycle::Monthly => Some(1.month()),
        UpdateCycle::Quarterly => Some(3.months()),
        UpdateCycle::HalfYearly => Some(6.months()),
        UpdateCycle::Yearly => Some(1.year()),
        UpdateCycle::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::OrgId;
    use jiff::civil::date;

    fn fresh(cycle: Option<&str>, published_on: Date, refreshed_on: Option<Date>) -> Option<bool> {
        let entry = JudgedEntry {
            id: "e1".to_owned(),
            org: OrgId(1),
            open: false,
            cycle: cycle.map(str::to_owned),
            published_on: Some(published_on),
            refreshed_on,
            released_later: false,
            aggregated_later: false,
            demanded: false,
        };
        of(&entry, date(2025, 12, 31))
    }

    #[test]
    fn what_was_never_refreshed_lapses_a_cycle_after_its_publication() {
        assert_eq!(
            fresh(Some("monthly"), date(2025, 11, 29), None),
            Some(false)
        );
        assert_eq!(fresh(Some("monthly"), date(2025, 12, 1), None), None);
        assert_eq!(fresh(Some("yearly"), date(2024, 12, 30), None), Some(false));
    }

    #[test]
    fn the_last_refresh_counts_and_a_month_stays_a_month() {
        let long_ago = date(2025, 1, 2);
        for (cycle, last, fresh_then) in [
            ("monthly", date(2025, 11, 30), false),
            ("monthly", date(2025, 12, 1), true),
            ("daily", date(2025, 12, 29), false),
            ("real_time", date(2025, 12, 30), true),
            ("weekly", date(2025, 12, 24), true),
            ("quarterly", date(2025, 9, 30), false),
            ("half_yearly", date(2025, 6, 30), false),
            ("yearly", date(2024, 12, 31), true),
        ] {
            let found = fresh(Some(cycle), long_ago, Some(last));
            assert_eq!(found, Some(fresh_then), "{cycle} {last}");
        }
    }

    #[test]
    fn without_a_cycle_nothing_is_measured() {
        for cycle in [None, Some("other")] {
            assert_eq!(fresh(cycle, date(2025, 1, 2), Some(date(2025, 1, 3))), None);
        }
    }
}
