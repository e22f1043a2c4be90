//! The items of entries as sets of numbers, and how much two sets agree.

use super::words::{Kind, Words};
use crate::model::text::loose_key;
use std::collections::HashMap;

/// Numbers the distinct folded names of items.
pub(super) struct Names<'a> {
    words: &'a Words,
    by_text: HashMap<&'a str, u32>,
    by_key: HashMap<String, u32>,
}

impl<'a> Names<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self {
            words,
            by_text: HashMap::new(),
            by_key: HashMap::new(),
        }
    }

    /// Returns the items as a set of numbers, in order; names that fold to nothing are left out.
    pub(super) fn set(&mut self, items: &'a [String]) -> Vec<u32> {
        let mut set: Vec<u32> = items.iter().filter_map(|item| self.number(item)).collect();
        set.sort_unstable();
        set.dedup();
        set
    }

    fn number(&mut self, item: &'a str) -> Option<u32> {
        // One spelling recurs in thousands of entries; it is folded once.
        if let Some(known) = self.by_text.get(item) {
            return Some(*known);
        }
        let key = fold(item, self.words);
        if key.is_empty() {
            return None;
        }
        let next = u32::try_from(self.by_key.len()).ok()?;
        let number = *self.by_key.entry(key).or_insert(next);
        self.by_text.insert(item, number);
        Some(number)
    }

    /// Ranks the items by how many of the sets have them, rewrites the sets in ranks (the rarest first), and returns how
    /// much each rank weighs.
    pub(super) fn rank(self, sets: &mut [Vec<u32>]) -> Weights {
        let mut counts = vec![0_u32; self.by_key.len()];
        sets.iter()
            .flatten()
            .for_each(|item| counts[*item as usize] += 1);
        let mut keys: Vec<(String, u32)> = self.by_key.into_iter().collect();
        keys.sort_unstable_by(|a, b| {
            counts[a.1 as usize]
                .cmp(&counts[b.1 as usize])
                .then_with(|| a.0.cmp(&b.0))
        });
        let mut ranks = vec![0_u32; counts.len()];
        let mut weights = Weights {
            weights: Vec::with_capacity(keys.len()),
            shared_from: 0,
        };
        // In a small catalogue, one occurrence more or less must not change a weight much.
        let all = (sets.len().max(1_000) + 1) as f64;
        for (rank, (key, item)) in (0_u32..).zip(&keys) {
            ranks[*item as usize] = rank;
            let count = counts[*item as usize];
            if count < 2 {
                weights.shared_from = rank + 1;
            }
            let rarity = (all / f64::from(count.max(1))).ln() / all.ln();
            let most = if self.words.is_boilerplate(key) {
                0.1
            } else {
                1.0
            };
            weights.weights.push(rarity.clamp(0.02, most));
        }
        for set in sets {
            set.iter_mut()
                .for_each(|item| *item = ranks[*item as usize]);
            set.sort_unstable();
        }
        weights
    }
}

/// Folds an item's name: no punctuation, and one writing for the commonest items.
fn fold(item: &str, words: &Words) -> String {
    let key = loose_key(item);
    let text: Vec<char> = key.chars().collect();
    match words.first_of(&text) {
        Some(word) if word.text.len() == text.len() => match word.kind {
            Kind::Short(short) => short.to_owned(),
            _ => key,
        },
        _ => key,
    }
}

/// Holds how much each item says, by rank: near 1 for a rare one, near 0 for one that most entries have.
pub(super) struct Weights {
    weights: Vec<f64>,
    shared_from: u32,
}

/// Says how much two sets of items agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Overlap {
    /// Weight of the common items over that of all, raised where the smaller set lies in the other; 0 to 1.
    pub(super) share: f64,
    /// Weight of the common items.
    pub(super) mass: f64,
    /// How many items are common.
    pub(super) count: usize,
    /// Whether the sets are equal.
    pub(super) same: bool,
}

impl Weights {
    /// Returns those of a set's rarest items, up to `most`, that another entry has too.
    pub(super) fn rarest<'s>(&self, set: &'s [u32], most: usize) -> &'s [u32] {
        let from = set.partition_point(|rank| *rank < self.shared_from);
        &set[from..set.len().min(from + most)]
    }

    /// Compares two sets.
    pub(super) fn overlap(&self, one: &[u32], other: &[u32]) -> Overlap {
        let (mut a, mut b) = (0, 0);
        let (mut common, mut left, mut right, mut count) = (0.0, 0.0, 0.0, 0);
        while a < one.len() || b < other.len() {
            let (x, y) = (one.get(a), other.get(b));
            match (x, y) {
                (Some(x), Some(y)) if x == y => {
                    common += self.weights[*x as usize];
                    count += 1;
                    a += 1;
                    b += 1;
                }
                (Some(x), y) if y.is_none_or(|y| x < y) => {
                    left += self.weights[*x as usize];
                    a += 1;
                }
                (_, Some(y)) => {
                    right += self.weights[*y as usize];
                    b += 1;
                }
                (_, None) => break,
            }
        }
        let all = common + left + right;
        if all <= 0.0 {
            return Overlap {
                share: 0.0,
                mass: 0.0,
                count,
                same: count > 0,
            };
        }
        let jaccard = common / all;
        // One agency may list more than another does; a short list within a long one says less.
        let within = common / (common + f64::min(left, right)).max(f64::MIN_POSITIVE);
        let small = one.len().min(other.len()) < 3;
        let share = if small {
            jaccard
        } else {
            jaccard.max(0.475 * (jaccard + within))
        };
        Overlap {
            share,
            mass: common,
            count,
            same: count == one.len() && count == other.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    #[test]
    fn rare_items_weigh_more_and_boilerplate_hardly_anything() {
        let words = Words::new();
        let (one, other, third) = (
            texts(&["姓名", "身份证号码", "草场面积"]),
            texts(&["姓 名", "公民身份号码", "畜种"]),
            texts(&["草场面积", "、", "畜种"]),
        );
        let mut names = Names::new(&words);
        let mut sets = vec![names.set(&one), names.set(&other), names.set(&third)];
        assert_eq!(sets[2].len(), 2, "a name of marks alone is none");
        let weights = names.rank(&mut sets);
        let persons = weights.overlap(&sets[0], &sets[1]);
        assert_eq!((persons.count, persons.same), (2, false));
        assert!(persons.share < 0.25 && persons.mass < 0.3, "{persons:?}");
        let pastures = weights.overlap(&sets[0], &sets[2]);
        assert!(pastures.share > 0.4 && pastures.mass > 0.8, "{pastures:?}");
        assert_eq!(weights.overlap(&sets[0], &sets[0]).share, 1.0);
        assert!(weights.overlap(&sets[0], &sets[0]).same);
        assert_eq!(weights.overlap(&[], &[]).share, 0.0);
    }
}
