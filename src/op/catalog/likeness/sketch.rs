//! A few bytes of each unit that rule most pairs out before the units themselves are fetched from memory.

use super::compare::{Unit, needed_name};

/// Holds bits of a unit's characters and items: what is common to two units is common to their bits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sketch {
    characters: u64,
    items: u64,
    length: u32,
}

impl Sketch {
    /// Sketches a unit.
    pub(super) fn of(unit: &Unit) -> Self {
        let bits = |bits: u64, number: u32| bits | 1 << (number.wrapping_mul(0x9e37_79b1) >> 26);
        Self {
            characters: unit
                .form
                .reduced
                .iter()
                .map(|c| u32::from(*c))
                .fold(0, bits),
            items: unit.items.iter().copied().fold(0, bits),
            length: u32::try_from(unit.form.reduced.len()).unwrap_or(u32::MAX),
        }
    }

    /// Tells whether two units can be as like as `least`; never wrong when it says no.
    pub(super) fn may_be_like(&self, other: &Self, least: f64) -> bool {
        let listed = self.items != 0 && other.items != 0;
        if listed && self.items & other.items != 0 {
            return true;
        }
        let needed = needed_name(least, listed.then_some(0.0));
        // A character that only one name has spoils at least half a pair of neighbours, or one insertion.
        let spoilt = f64::from((self.characters ^ other.characters).count_ones()) / 2.0;
        needed <= 0.75
            || spoilt <= (1.0 - needed) * (f64::from(self.length) + f64::from(other.length))
    }
}
