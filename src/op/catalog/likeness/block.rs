//! Finds the pairs worth comparing, without comparing every entry with every other.

use super::compare::Unit;
use super::items::Weights;
use std::collections::HashMap;

/// Blocks up to this size are compared whole.
const WHOLE: usize = 24;
/// In larger blocks a unit meets this many followers; units are sorted so that likely partners stand close.
const WINDOW: usize = 10;
/// How many of its rarest items, and of its rarest pairs of characters, a unit is filed under.
const RAREST: usize = 4;

/// Holds which units share a key: a sorted list of (key, unit), and each unit's places in it.
pub(super) struct Blocks {
    filed: Vec<(u64, u32)>,
    /// How many followers the unit at this place meets.
    reach: Vec<u8>,
    /// Places of unit `u` in `filed`: `places[starts[u]..starts[u + 1]]`.
    places: Vec<u32>,
    starts: Vec<u32>,
}

impl Blocks {
    /// Files units under their keys: the name's characters, the set of items, two rare items, a rare item with a rare
    /// pair of characters, two rare pairs of characters. At most about 30 keys a unit.
    pub(super) fn new(units: &[Unit], weights: &Weights) -> Self {
        let mut counts: HashMap<u64, u32> = HashMap::new();
        for unit in units {
            for bigram in &unit.form.bigrams {
                *counts
                    .entry(mix(u64::from(unit.scope), *bigram))
                    .or_default() += 1;
            }
        }
        let mut filed = Vec::with_capacity(units.len() * 24);
        let mut keys = Vec::new();
        for (number, unit) in (0_u32..).zip(units) {
            keys.clear();
            file(unit, weights, &counts, &mut keys);
            keys.sort_unstable();
            keys.dedup();
            filed.extend(keys.iter().map(|key| (*key, number)));
        }
        filed.sort_unstable();
        Self::index(filed, units.len())
    }

    fn index(filed: Vec<(u64, u32)>, units: usize) -> Self {
        let mut reach = Vec::with_capacity(filed.len());
        let mut starts = vec![0_u32; units + 1];
        for block in filed.chunk_by(|a, b| a.0 == b.0) {
            let most = if block.len() <= WHOLE { WHOLE } else { WINDOW };
            for (at, (_, unit)) in block.iter().enumerate() {
                reach.push(u8::try_from((block.len() - 1 - at).min(most)).unwrap_or(u8::MAX));
                starts[*unit as usize + 1] += 1;
            }
        }
        for unit in 0..units {
            starts[unit + 1] += starts[unit];
        }
        let mut next = starts.clone();
        let mut places = vec![0_u32; filed.len()];
        for (place, (_, unit)) in (0_u32..).zip(&filed) {
            places[next[*unit as usize] as usize] = place;
            next[*unit as usize] += 1;
        }
        Self {
            filed,
            reach,
            places,
            starts,
        }
    }

    /// Writes the later units that `unit` is to be compared with into `partners`, each once, in order.
    pub(super) fn partners(&self, unit: usize, partners: &mut Vec<u32>) {
        partners.clear();
        for place in &self.places[self.starts[unit] as usize..self.starts[unit + 1] as usize] {
            let place = *place as usize;
            let followers = &self.filed[place + 1..place + 1 + usize::from(self.reach[place])];
            partners.extend(followers.iter().map(|(_, follower)| *follower));
        }
        partners.sort_unstable();
        partners.dedup();
    }
}

fn file(unit: &Unit, weights: &Weights, counts: &HashMap<u64, u32>, keys: &mut Vec<u64>) {
    let scope = u64::from(unit.scope);
    let items = weights.rarest(&unit.items, RAREST);
    let bigrams = rarest(unit, counts);
    let name = unit
        .form
        .sorted
        .iter()
        .fold(mix(scope, 1), |key, c| mix(key, u64::from(u32::from(*c))));
    keys.push(name);
    if !unit.items.is_empty() {
        keys.push(
            unit.items
                .iter()
                .fold(mix(scope, 2), |key, item| mix(key, u64::from(*item))),
        );
    }
    for (at, one) in items.iter().enumerate() {
        for other in &items[at + 1..] {
            keys.push(mix(mix(mix(scope, 3), u64::from(*one)), u64::from(*other)));
        }
        for bigram in &bigrams {
            keys.push(mix(mix(mix(scope, 4), u64::from(*one)), *bigram));
        }
    }
    for (at, one) in bigrams.iter().enumerate() {
        for other in &bigrams[at + 1..] {
            keys.push(mix(mix(mix(scope, 5), *one), *other));
        }
    }
}

/// Returns the pairs of characters in a unit's name that fewest other names have, but at least one.
fn rarest(unit: &Unit, counts: &HashMap<u64, u32>) -> Vec<u64> {
    let mut counted: Vec<(u32, u64)> = unit
        .form
        .bigrams
        .iter()
        .filter_map(|bigram| {
            let count = *counts.get(&mix(u64::from(unit.scope), *bigram))?;
            (count > 1).then_some((count, *bigram))
        })
        .collect();
    counted.sort_unstable();
    counted.dedup();
    counted.truncate(RAREST);
    let mut rarest: Vec<u64> = counted.into_iter().map(|(_, bigram)| bigram).collect();
    rarest.sort_unstable();
    rarest
}

/// Mixes two numbers into one that looks random (the finaliser of SplitMix64).
fn mix(one: u64, other: u64) -> u64 {
    let mut mixed = one.rotate_left(23) ^ other.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
