//! The calendars of the ledger's regions, for rules whose bounds are in working days.

use crate::calendar::Calendar;
use crate::store::{Connection, StoreError, overlay, region};
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::Arc;

/// Holds the calendar of every region; regions without days of their own share that of the region above. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Calendars {
    own: Arc<HashMap<String, Calendar>>,
    home: Calendar,
}

impl Calendars {
    /// Returns the national calendar for every region.
    #[must_use]
    pub fn national() -> Self {
        Self {
            own: Arc::default(),
            home: Calendar::national(),
        }
    }

    /// Reads the calendars of a ledger; `home` is its own region.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn load(connection: &Connection, home: &str) -> Result<Self, StoreError> {
        let overlays = overlay::all(connection)?;
        if overlays.is_empty() {
            return Ok(Self::national());
        }
        let has_own = |code: &str| {
            let mut regions = overlays.iter().filter_map(|day| day.region.as_deref());
            regions.any(|own| own == code)
        };
        let countrywide = Calendar::new(&overlays, &[]);
        let mut made: HashMap<String, Calendar> = HashMap::new();
        let mut own = HashMap::new();
        for region in region::all(connection)? {
            let lineage = region::lineage(connection, &region.code)?;
            let Some(nearest) = lineage.iter().position(|code| has_own(code)) else {
                own.insert(region.code, countrywide.clone());
                continue;
            };
            let calendar = made
                .entry(lineage[nearest].clone())
                .or_insert_with(|| Calendar::new(&overlays, &lineage[nearest..]));
            own.insert(region.code, calendar.clone());
        }
        Ok(Self {
            home: own.get(home).cloned().unwrap_or(countrywide),
            own: Arc::new(own),
        })
    }

    /// Returns the calendar of a region; the ledger's own where there is none, or no region.
    #[must_use]
    pub fn of(&self, region: Option<&str>) -> &Calendar {
        region
            .and_then(|code| self.own.get(code))
            .unwrap_or(&self.home)
    }

    /// Returns by how many working days a term is over on `day`; none where it is not over.
    #[must_use]
    pub fn overdue(&self, region: Option<&str>, due_on: Date, day: Date) -> Option<i64> {
        (due_on < day).then(|| self.of(region).between(due_on, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::testing::{TestLedger, filter, scope};
    use jiff::civil::date;

    /// 1 to 3 June 2026 are off in 汶川县; the region below it, 示例镇, has no days of its own.
    fn with_local_days() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run(
            "INSERT INTO region (code, name, parent, version) VALUES ('513221100', '示例镇', '513221', 1);
             INSERT INTO overlay (version, region, date, kind, name, active)
             SELECT 1, '513221', column1, 'off', '甲节', 1
             FROM (VALUES ('2026-06-01'), ('2026-06-02'), ('2026-06-03'))",
        );
        ledger
    }

    #[test]
    fn each_region_counts_by_its_own_days_or_those_above_it() {
        let ledger = with_local_days();
        let calendars = Calendars::load(ledger.connection(), "513200").unwrap();
        let overdue = |region| calendars.overdue(region, date(2026, 5, 29), date(2026, 6, 4));
        assert_eq!(overdue(Some("513200")), Some(4));
        assert_eq!(overdue(Some("513221")), Some(1));
        assert_eq!(overdue(Some("513221100")), Some(1));
        assert_eq!(overdue(None), Some(4));
        assert_eq!(overdue(Some("999999")), Some(4));
        assert_eq!(
            calendars.overdue(None, date(2026, 6, 4), date(2026, 6, 4)),
            None
        );
    }

    #[test]
    fn queries_ask_for_bounds_in_working_days() {
        let ledger = with_local_days();
        let calendars = Calendars::load(ledger.connection(), "513200").unwrap();
        let mut scope = scope();
        (scope.as_of, scope.calendars) = (date(2026, 6, 4), &calendars);
        ledger.check_with(&scope, &filter(&["A24"]));
        let asked = |region: Option<&str>, days: u32| -> String {
            let sql = "SELECT working_days_before(?1, ?2)";
            let row = ledger
                .connection()
                .query_row(sql, (region, days), |row| row.get(0));
            row.unwrap()
        };
        assert_eq!(asked(Some("513200"), 1), "2026-06-03");
        assert_eq!(asked(Some("513221"), 1), "2026-05-29");
        assert_eq!(asked(None, 4), "2026-05-29");
        assert_eq!(asked(None, 0), "2026-06-04");
    }

    /// Counted by the calendar of the finding's region, from the day after the due day to the day judged.
    #[test]
    fn findings_say_by_how_many_working_days_they_are_over() {
        let ledger = with_local_days();
        let calendars = Calendars::load(ledger.connection(), "513200").unwrap();
        ledger.run(
            "UPDATE entry SET update_cycle = 'weekly', refreshed_on = '2026-05-22' WHERE id IN (1, 7)",
        );
        let mut scope = scope();
        (scope.as_of, scope.calendars) = (date(2026, 6, 4), &calendars);
        let findings = ledger.check_with(&scope, &filter(&["A16-4"])).findings;
        let days: Vec<_> = findings
            .iter()
            .map(|finding| (finding.subject.id.as_str(), finding.overdue_working_days))
            .collect();
        assert_eq!(days, [("e1", Some(4)), ("e7", Some(1))]);
    }
}
