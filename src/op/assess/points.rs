//! The arithmetic of assessments: shares, weights, places. Pure; points are hundredths, so that sums are exact.

/// A point of 100 in hundredths.
const WHOLE: i64 = 100 * 100;

/// Returns the share of what was met in hundredths of a point, rounded half up; nothing where there was nothing to meet.
#[must_use]
pub fn share(met: i64, total: i64) -> Option<i64> {
    (total > 0).then(|| (met * WHOLE + total / 2) / total)
}

/// Puts indicators together by their weights; one with nothing to measure is left out, and the others' weights are scaled
/// to the whole. Nothing where none is left.
#[must_use]
pub fn overall(measured: &[(u32, Option<i64>)]) -> Option<i64> {
    let there = || {
        let all = measured.iter();
        all.filter_map(|(weight, points)| Some((i64::from(*weight), (*points)?)))
    };
    let weight: i64 = there().map(|(weight, _)| weight).sum();
    let sum: i64 = there().map(|(weight, points)| weight * points).sum();
    (weight > 0).then(|| (sum + weight / 2) / weight)
}

/// Returns the place of each, the most points first; equals share a place, and what has no points has none.
#[must_use]
pub fn places(points: &[Option<i64>]) -> Vec<Option<i64>> {
    points
        .iter()
        .map(|own| {
            let own = (*own)?;
            let better = points.iter().flatten().filter(|other| **other > own);
            i64::try_from(better.count() + 1).ok()
        })
        .collect()
}

/// Tells whether a reply was in time once the days on which its applicant let it wait are left out.
#[must_use]
pub fn in_time(late: i64, waited: i64) -> bool {
    late <= waited
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_to_hundredths() {
        assert_eq!(share(1, 3), Some(3333));
        assert_eq!(share(2, 3), Some(6667));
        assert_eq!(share(0, 7), Some(0));
        assert_eq!(share(7, 7), Some(10_000));
        assert_eq!(share(0, 0), None);
    }

    #[test]
    fn what_cannot_be_measured_leaves_its_weight_to_the_others() {
        assert_eq!(
            overall(&[(20, Some(10_000)), (20, Some(5_000)), (60, None)]),
            Some(7_500)
        );
        assert_eq!(overall(&[(30, Some(10_000)), (10, Some(0))]), Some(7_500));
        assert_eq!(overall(&[(20, None)]), None);
        assert_eq!(overall(&[(0, Some(9_000))]), None);
        assert_eq!(overall(&[(0, Some(0)), (1, Some(9_000))]), Some(9_000));
    }

    #[test]
    fn equals_share_a_place_and_the_next_is_counted_on() {
        assert_eq!(
            places(&[Some(80), Some(90), Some(80), None, Some(70)]),
            [Some(2), Some(1), Some(2), None, Some(4)]
        );
        assert_eq!(places(&[]), []);
    }

    #[test]
    fn days_of_waiting_for_the_applicant_are_not_the_provider_s() {
        assert!(in_time(3, 3));
        assert!(!in_time(4, 3));
        assert!(in_time(0, 0));
        assert!(!in_time(1, 0));
    }
}
