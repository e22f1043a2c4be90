//! Working days: pure arithmetic over a national calendar and local overlays.
//!
//! `overlay` says what a special day is and reads files of them; `days` decides each day and counts; `table` makes the
//! counting take the same time for any number of days.
//!
//! **Which record decides a day.** A county's, then its prefecture's, then a national overlay, then the State Council
//! notices of 2019–2026 in `data/national.csv` (each row with its notice), then the weekend. Of two records of one
//! region and day the later in the list counts.
//!
//! **Counting.** The day of receipt is not counted; day 1 is the next working day; the term ends with its Nth working
//! day (Civil Code 201, 203; Administrative Licensing Law 82).
//!
//! **Provisional.** A year is *published* when it holds seven or more national off-days dated in that year. A notice
//! often reaches into the December before (29–31 December 2018 stand in the notice for 2019): such days count as
//! themselves, and do not publish the year that they are dated in. A result is provisional when one of the days after
//! the start, up to and including the end, lies in a year that is not published, be it before the first notice known
//! (2018 is counted from its weekends) or after the last. A span that ends in December of a published year is not
//! provisional, although the next notice may still touch its last days: the import of that notice lists what moves.

mod days;
mod overlay;
mod table;

pub use days::{Calendar, DayCounts, Due, Traced, YearCoverage};
pub use overlay::{
    DayKind, DayLevel, DayReason, Overlay, OverlayFault, read_overlay_lines, read_overlays,
};
