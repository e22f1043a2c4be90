//! How alike two entries are.

use super::Reason;
use super::form::Form;
use super::items::{Overlap, Weights};
use super::words::Words;
use crate::model::OrgId;

/// Holds entries of one folded name and one set of items, which are compared as one.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Number of the group of entries inside which it is compared.
    pub(super) scope: u32,
    /// Number of the region of its first entry.
    pub(super) region: u32,
    /// Provider of its first entry.
    pub(super) provider: OrgId,
    /// Its name.
    pub(super) form: Form,
    /// Its items as ranks, the rarest first.
    pub(super) items: Vec<u32>,
    /// Whether so many different names have just these items that they are a form to fill in.
    pub(super) template: bool,
    /// Places of its entries among the candidates, by id.
    pub(super) entries: Vec<usize>,
}

/// Says how alike two units are and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Likeness {
    pub(super) score: f64,
    pub(super) name: Option<Reason>,
    pub(super) items: Option<Reason>,
}

/// Compares units.
pub(super) struct Judge<'a> {
    pub(super) words: &'a Words,
    pub(super) weights: &'a Weights,
    /// Names of the candidates as they are written, by place.
    pub(super) written: &'a [&'a str],
}

/// Weight of common items from which on they are full evidence: about three middling items.
const ENOUGH: f64 = 1.8;
/// What items that nobody has listed count for: little for, little against.
const UNLISTED: f64 = 0.3;
/// How steeply a difference in the name lowers the score when the items differ as well.
const STEEP: f64 = 2.5;
/// Names beyond this many characters are compared by their pairs of characters alone, which takes no quadratic time.
const LONGEST: usize = 200;
/// The most that names with opposed words (城市 and 农村) can reach: below any sensible threshold.
const OPPOSED: f64 = 0.6;

impl Judge<'_> {
    /// Tells whether two units are surely about different data: their numbers differ, or the places they name.
    pub(super) fn apart(&self, one: &Unit, other: &Unit) -> bool {
        let (a, b) = (&one.form, &other.form);
        let numbers = a.numbers != b.numbers
            && (a.reduced == b.reduced || !a.numbers.is_empty() && !b.numbers.is_empty());
        let places = one.region == other.region
            && a.place != b.place
            && !a.place.is_empty()
            && !b.place.is_empty();
        numbers || places
    }

    /// Returns how alike two units are if that is at least `least`.
    ///
    /// The score is 1 − 2.5 · (1 − name) · (1 − items): either may make up for the other, and both differing a little
    /// costs more than one differing.
    pub(super) fn likeness(&self, one: &Unit, other: &Unit, least: f64) -> Option<Likeness> {
        if self.apart(one, other) {
            return None;
        }
        let overlap = (!one.items.is_empty() && !other.items.is_empty())
            .then(|| self.weights.overlap(&one.items, &other.items));
        let evidence = overlap.map(|overlap| evidence(overlap, one, other));
        let needed = needed_name(least, evidence);
        let (name, reason) = self.names(one, other, needed, overlap)?;
        let mut score = 1.0 - STEEP * (1.0 - name) * (1.0 - evidence.unwrap_or(UNLISTED));
        if self
            .words
            .stand_against(one.form.against, other.form.against)
        {
            score = score.min(OPPOSED);
        }
        let items = overlap.and_then(|overlap| match overlap {
            Overlap { same: true, .. } => Some(Reason::SameItems),
            Overlap { share, count, .. } if share >= 0.5 && count >= 2 => {
                Some(Reason::SimilarItems)
            }
            _ => None,
        });
        // A low threshold lets pairs through that share a little of everything.
        let name = reason.or_else(|| items.is_none().then_some(Reason::SimilarName));
        (score >= least).then_some(Likeness { score, name, items })
    }

    /// Returns how alike two names are, 0 to 1, and what the likeness is called; `None` if surely below `needed`.
    fn names(
        &self,
        one: &Unit,
        other: &Unit,
        needed: f64,
        overlap: Option<Overlap>,
    ) -> Option<(f64, Option<Reason>)> {
        let (a, b) = (&one.form, &other.form);
        if a.key == b.key {
            // Names such as 许可决定书 are everyone's; items that have nothing in common cast a doubt.
            let name = if overlap.is_some_and(|overlap| overlap.share < 0.1) {
                0.98
            } else {
                1.0
            };
            let written = |unit: &Unit| unit.entries.first().and_then(|at| self.written.get(*at));
            let reason = if written(one) == written(other) {
                Reason::SameName
            } else {
                Reason::SameButMarks
            };
            return Some((name, Some(reason)));
        }
        if a.reduced == b.reduced {
            let name = if a.reduced.len() <= 2 { 0.9 } else { 0.97 };
            return Some((name, Some(Reason::SameButStockWords)));
        }
        let (short, long) = if a.reduced.len() <= b.reduced.len() {
            (a, b)
        } else {
            (b, a)
        };
        let dice = dice(&a.bigrams, &b.bigrams);
        if dice >= 0.4 && short.reduced.len() >= 4 && a.sorted == b.sorted {
            return Some((0.93, Some(Reason::SameWordsReordered)));
        }
        let contained = short.reduced.len() >= 3
            && long.reduced.len() <= LONGEST
            && contains(&long.reduced, &short.reduced);
        let mut name = dice;
        if long.reduced.len() <= LONGEST {
            let begun = short.reduced.len() >= 3 && 2 * short.reduced.len() >= long.reduced.len();
            if contained || begun && subsequence(&long.reduced, &short.reduced) {
                name = name.max(0.75);
            }
            let both = (short.reduced.len() + long.reduced.len()) as f64;
            let least = needed.max(name);
            if 2.0 * short.reduced.len() as f64 >= least * both {
                name = name.max(ratio(&a.reduced, &b.reduced, least));
            }
        }
        name = name.min(most(&a.reduced, &b.reduced));
        let reason = match name {
            _ if contained => Some(Reason::NameContains),
            0.6.. => Some(Reason::SimilarName),
            _ => None,
        };
        (name >= needed).then_some((name, reason))
    }
}

/// Returns how alike the names must be for a score of `least`, given how strongly the items speak (`None` if unlisted).
pub(super) fn needed_name(least: f64, items: Option<f64>) -> f64 {
    1.0 - (1.0 - least) / (STEEP * (1.0 - items.unwrap_or(UNLISTED)).max(1e-9))
}

/// Returns how strongly common items speak for one set of data, 0 to 1.
fn evidence(overlap: Overlap, one: &Unit, other: &Unit) -> f64 {
    let mut evidence = overlap.share * (overlap.mass / ENOUGH).min(1.0);
    if overlap.count < 4 {
        // Up to three common items never say alone that two names mean one thing.
        evidence = evidence.min(0.9);
    }
    if one.template && other.template && one.items == other.items {
        evidence *= 0.2;
    }
    // One provider lists what it has once; that two describe the same things is what the Measures look for (Art. 14).
    if one.provider == other.provider {
        evidence * 0.98
    } else {
        evidence
    }
}

/// Returns twice the common pairs over all pairs.
pub(super) fn dice(one: &[u64], other: &[u64]) -> f64 {
    let (mut a, mut b, mut common) = (0, 0, 0_usize);
    while let (Some(x), Some(y)) = (one.get(a), other.get(b)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => {
                common += 1;
                a += 1;
                b += 1;
            }
        }
    }
    2.0 * common as f64 / (one.len() + other.len()).max(1) as f64
}

/// Returns the most that two names can be alike, by where they differ: a slip changes a character, but another word in one
/// place, or a word more, mostly makes another thing, however long the rest is.
fn most(one: &[char], other: &[char]) -> f64 {
    let begun = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[begun..], &other[begun..]);
    let ended = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (one, other) = (&one[..one.len() - ended], &other[..other.len() - ended]);
    match (one.len().min(other.len()), one.len().max(other.len())) {
        (0, 2..) => 0.8,
        (2.., _) if !one.iter().any(|c| other.contains(c)) => 0.7,
        _ => 1.0,
    }
}

fn contains(long: &[char], short: &[char]) -> bool {
    long.windows(short.len()).any(|window| window == short)
}

/// Tells whether `short` is `long` with characters left out, as abbreviations are; both begin alike.
fn subsequence(long: &[char], short: &[char]) -> bool {
    let mut rest = long.iter();
    long.first() == short.first() && short.iter().all(|c| rest.any(|other| other == c))
}

fn ratio(one: &[char], other: &[char], least: f64) -> f64 {
    let arguments = rapidfuzz::fuzz::Args::default().score_cutoff(least);
    rapidfuzz::fuzz::ratio_with_args(one.iter().copied(), other.iter().copied(), &arguments)
        .unwrap_or(0.0)
}
