//! Waivers against findings: which finding one lets stand, and which waivers no longer do any good.
//!
//! A waiver hides, never excuses: its finding moves to a list of its own and counts apart. One that is past its last day
//! while its finding still stands is named as expired, unless another waiver holds by now; one in force whose rule ran
//! and found nothing of its subject is named as needless. One that was ended by hand is named no more.

use super::{Filter, Rule};
use crate::model::{Coded, Finding, Waiver, WaiverStanding, coded};
use crate::store::{Connection, StoreError, waiver};
use jiff::civil::Date;
use std::collections::HashMap;

/// Holds a finding that a waiver lets stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Waived {
    /// The finding.
    pub finding: Finding,
    /// The waiver in force.
    pub waiver: Waiver,
}

coded! {
    /// Says why a waiver is reported.
    StaleWhy {
        Expired = "expired", "已到期", "expired";
        Needless = "needless", "已无必要", "needless";
    }
}

/// Holds a waiver that does no good.
#[derive(Clone, Debug, PartialEq)]
pub struct StaleWaiver {
    /// The waiver.
    pub waiver: Waiver,
    /// Why it is named.
    pub why: StaleWhy,
}

/// Follows the waivers through a run.
pub(super) struct Waivers {
    followed: Vec<Followed>,
    /// Places by rule, then by subject.
    places: HashMap<String, HashMap<String, Vec<usize>>>,
}

/// A waiver that had begun by the day, and what the run saw of its finding.
struct Followed {
    waiver: Waiver,
    standing: WaiverStanding,
    seen: bool,
    /// Whether the finding is listed, neither filtered out nor waived by another.
    listed: bool,
}

impl Waivers {
    /// Reads the waivers that hold on a day or held before it.
    pub(super) fn load(connection: &Connection, day: Date) -> Result<Self, StoreError> {
        let mut followed = Vec::new();
        let mut places: HashMap<String, HashMap<String, Vec<usize>>> = HashMap::new();
        for waiver in waiver::all(connection)? {
            let standing = waiver.standing(day);
            if !matches!(standing, WaiverStanding::InForce | WaiverStanding::Expired) {
                continue;
            }
            places
                .entry(waiver.rule.clone())
                .or_default()
                .entry(waiver.subject.clone())
                .or_default()
                .push(followed.len());
            followed.push(Followed {
                waiver,
                standing,
                seen: false,
                listed: false,
            });
        }
        Ok(Self { followed, places })
    }

    /// Notes a finding, `listed` unless the filters leave it out, and returns the waiver in force that lets it stand.
    pub(super) fn meet(&mut self, finding: &Finding, listed: bool) -> Option<&Waiver> {
        let of_rule = self.places.get(finding.rule)?;
        let subject = &finding.subject;
        let places = of_rule.get(&format!("{}:{}", subject.kind.code(), subject.id))?;
        let in_force = places
            .iter()
            .copied()
            .find(|place| self.followed[*place].standing == WaiverStanding::InForce);
        for place in places {
            let followed = &mut self.followed[*place];
            followed.seen = true;
            followed.listed = listed && in_force.is_none();
        }
        in_force.map(|place| &self.followed[place].waiver)
    }

    /// Returns the waivers that do no good, once all rules have run.
    pub(super) fn stale(self, rules: &[&Rule], filter: &Filter) -> Vec<StaleWaiver> {
        let why = |followed: &Followed| match followed.standing {
            WaiverStanding::Expired if followed.listed => Some(StaleWhy::Expired),
            WaiverStanding::InForce
                if !followed.seen && reached(&followed.waiver, rules, filter) =>
            {
                Some(StaleWhy::Needless)
            }
            _ => None,
        };
        self.followed
            .into_iter()
            .filter_map(|followed| {
                why(&followed).map(|why| StaleWaiver {
                    why,
                    waiver: followed.waiver,
                })
            })
            .collect()
    }
}

/// Tells whether the run looked at a waiver's subject: its rule ran, and the filters let its organisation and region
/// through, as known when it was added.
fn reached(waiver: &Waiver, rules: &[&Rule], filter: &Filter) -> bool {
    rules.iter().any(|rule| rule.code == waiver.rule)
        && (filter.org.is_none() || filter.org == waiver.org)
        && (filter.region.is_none() || filter.region == waiver.region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{OrgId, Severity};
    use crate::rule::Checked;
    use crate::rule::testing::{TestLedger, filter, scope};
    use jiff::civil::date;

    /// A ledger with one violation (A24-1 of entry 2), and a waiver of it from 2 March to 30 June 2026.
    fn waived_ledger() -> TestLedger {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET share_condition = NULL WHERE id = 2");
        waive(&ledger, "A24-1", "entry:e2", "2026-03-02", "2026-06-30");
        ledger
    }

    fn waive(ledger: &TestLedger, rule: &str, subject: &str, from: &str, until: &str) {
        ledger.run(&format!(
            "INSERT INTO waiver (version, rule, subject, reason, approver, from_on, until, org, region)
             VALUES (1, '{rule}', '{subject}', '待定', '甲', '{from}', '{until}', 1, '513200')"
        ));
    }

    fn on(ledger: &TestLedger, day: Date) -> Checked {
        let mut scope = scope();
        scope.as_of = day;
        ledger.check_with(&scope, &filter(&["A24"]))
    }

    fn stale(checked: &Checked) -> Vec<(String, StaleWhy)> {
        let stale = checked.stale_waivers.iter();
        stale
            .map(|stale| (stale.waiver.id.to_string(), stale.why))
            .collect()
    }

    #[test]
    fn a_finding_is_waived_from_the_first_to_the_last_day() {
        let ledger = waived_ledger();
        for (day, waived) in [
            (date(2026, 3, 1), false),
            (date(2026, 3, 2), true),
            (date(2026, 6, 30), true),
            (date(2026, 7, 1), false),
        ] {
            let checked = on(&ledger, day);
            let lists = (checked.findings.len(), checked.waived.len());
            assert_eq!(lists, if waived { (0, 1) } else { (1, 0) }, "{day}");
            for waived in &checked.waived {
                assert_eq!(waived.finding.id(), "A24-1@entry:e2");
                assert_eq!(waived.waiver.id.to_string(), "w1");
                assert_eq!(waived.finding.severity, Severity::Violation);
            }
        }
    }

    #[test]
    fn an_expired_waiver_is_named_while_its_finding_stands() {
        let ledger = waived_ledger();
        let after = date(2026, 7, 1);
        assert_eq!(stale(&on(&ledger, date(2026, 6, 30))), []);
        let expired = ("w1".to_owned(), StaleWhy::Expired);
        assert_eq!(stale(&on(&ledger, after)), [expired]);
        waive(&ledger, "A24-1", "entry:e2", "2026-07-01", "2026-09-30");
        let checked = on(&ledger, after);
        assert_eq!((stale(&checked), checked.waived.len()), (vec![], 1));
        ledger.run("UPDATE entry SET share_condition = '限审批' WHERE id = 2");
        let needless = ("w2".to_owned(), StaleWhy::Needless);
        assert_eq!(stale(&on(&ledger, after)), [needless]);
    }

    #[test]
    fn a_waiver_that_was_ended_neither_hides_nor_is_named() {
        let ledger = waived_ledger();
        ledger.run("UPDATE waiver SET ended_on = '2026-05-01', ended_reason = '已明确'");
        for (day, waived) in [
            (date(2026, 4, 30), 1),
            (date(2026, 5, 1), 0),
            (date(2026, 8, 1), 0),
        ] {
            let checked = on(&ledger, day);
            assert_eq!(
                (checked.waived.len(), stale(&checked)),
                (waived, vec![]),
                "{day}"
            );
        }
    }

    /// Needless is only what the run looked at: its rule ran, and the filters let its subject through.
    #[test]
    fn a_waiver_out_of_reach_is_not_called_needless() {
        let ledger = TestLedger::clean();
        waive(&ledger, "A24-1", "entry:e2", "2026-03-02", "2026-12-31");
        let stale = |filter: &Filter| ledger.check_with(&scope(), filter).stale_waivers.len();
        assert_eq!(stale(&Filter::default()), 1);
        assert_eq!(stale(&filter(&["A14-1"])), 0);
        assert_eq!(stale(&filter(&["A24-1"])), 1);
        for (org, count) in [(1, 1), (2, 0)] {
            let of_org = Filter {
                org: Some(OrgId(org)),
                ..Filter::default()
            };
            assert_eq!(stale(&of_org), count, "{org}");
        }
        let elsewhere = Filter {
            region: Some("513221".to_owned()),
            ..Filter::default()
        };
        assert_eq!(stale(&elsewhere), 0);
    }

    #[test]
    fn filters_apply_to_waived_findings_and_their_waivers() {
        let ledger = waived_ledger();
        let of_weight = |severity| Filter {
            severity: Some(severity),
            ..Filter::default()
        };
        let checked = |severity| ledger.check_with(&scope(), &of_weight(severity));
        assert_eq!(checked(Severity::Violation).waived.len(), 1);
        let warnings = checked(Severity::Warning);
        assert_eq!((warnings.waived.len(), stale(&warnings)), (0, vec![]));
        ledger.run("UPDATE waiver SET until = '2026-05-01'");
        assert_eq!(stale(&checked(Severity::Violation)).len(), 1);
        assert_eq!(stale(&checked(Severity::Warning)), []);
    }
}
