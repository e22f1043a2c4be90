//! Searches a catalogue for entries that describe the same data (Art. 14¶2), and for series of copied entries.
//!
//! Entries of one folded name and one set of items make a *unit*. Units that share a rare key (`block`) are compared by
//! name and items (`compare`); like pairs are gathered into clusters (`gather`). Names that differ only in numbers
//! are one series and never like. Time and memory grow with the number of entries, whatever their names are.

mod block;
mod compare;
mod form;
mod gather;
mod items;
mod sketch;
#[cfg(test)]
mod tests;
mod wish;
mod words;

use crate::model::coded;
use crate::model::{EntryId, OrgId};
use compare::{Judge, Unit};
use form::Form;
use gather::{Edge, Group};
use sketch::Sketch;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use words::Words;

pub use wish::{Proposal, proposals};

/// Holds what the search looks at in an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Number of the entry.
    pub id: EntryId,
    /// Its name as it is written.
    pub name: String,
    /// Who provides it.
    pub provider: OrgId,
    /// Code of its region.
    pub region: String,
    /// Names of its items; none means that they are not listed.
    pub items: Vec<String>,
}

/// Holds how the search is to be made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Least likeness of a pair, 0 to 1.
    pub threshold: f64,
    /// Whether entries of different regions are compared too.
    pub across_regions: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            threshold: 0.85,
            across_regions: false,
        }
    }
}

/// Holds entries that seem to describe the same data, or the members of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Likeness of its closest pair, 0 to 1; in a series, of the closest names.
    pub score: f64,
    /// Whether the names differ only in numbers: one series, not duplicates.
    pub series: bool,
    /// Why they are held to be alike, in the order of [`Reason`].
    pub reasons: Vec<Reason>,
    /// Its entries, by number.
    pub entries: Vec<EntryId>,
}

coded! {
    /// Names why entries are held to be alike.
    Reason {
        SameName = "same-name", "名称相同", "same name";
        SameButMarks = "same-but-marks", "名称仅标点、空格或写法不同", "names differ only in punctuation, blanks or width";
        SameButStockWords = "same-but-stock-words", "名称仅“信息”“名单”“全市”等通用词不同", "names differ only in stock words";
        SameWordsReordered = "same-words-reordered", "名称用词相同、次序不同", "same words in another order";
        NameContains = "name-contains", "一个名称包含另一个", "one name contains the other";
        SimilarName = "similar-name", "名称相近", "similar names";
        SameItems = "same-items", "信息项相同", "same items";
        SimilarItems = "similar-items", "信息项相近", "similar items";
        NumbersOnly = "numbers-only", "名称仅数字不同", "names differ only in numbers";
    }
}

/// Returns the clusters of entries that seem to describe the same data, and the series.
///
/// The likest come first, then by the first entry's number. An entry is in one cluster of duplicates at most; it may
/// be in a series besides, since two agencies may both hold 2023 and 2024 of one thing. The order of `candidates` does
/// not matter; those without a name are passed over.
#[must_use]
pub fn clusters(candidates: &[Candidate], options: &Options) -> Vec<Cluster> {
    let words = Words::new();
    let forms = in_parallel(candidates.len(), |range| {
        candidates[range]
            .iter()
            .map(|candidate| Form::read(&candidate.name, &words))
            .collect()
    });
    let regions = regions(candidates);
    let scopes = if options.across_regions {
        vec![0; candidates.len()]
    } else {
        regions.clone()
    };
    let mut found = series(candidates, &forms, &scopes);

    let mut names = items::Names::new(&words);
    let mut sets: Vec<Vec<u32>> = candidates
        .iter()
        .map(|candidate| names.set(&candidate.items))
        .collect();
    let weights = names.rank(&mut sets);
    let units = units(candidates, forms, sets, &scopes, &regions);
    let written: Vec<&str> = candidates
        .iter()
        .map(|candidate| candidate.name.trim())
        .collect();
    let judge = Judge {
        words: &words,
        weights: &weights,
        written: &written,
    };
    let edges = edges(&units, &judge, &weights, options.threshold);
    let groups = gather::gather(&units, &edges, &judge, options.threshold);
    found.extend(duplicates(candidates, &units, &groups));
    found.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| a.entries.cmp(&b.entries))
            .then(a.series.cmp(&b.series))
    });
    found
}

/// Numbers the regions; returns each candidate's.
fn regions(candidates: &[Candidate]) -> Vec<u32> {
    let names: BTreeSet<&str> = candidates
        .iter()
        .map(|candidate| candidate.region.as_str())
        .collect();
    let numbers: BTreeMap<&str, u32> = names.into_iter().zip(0..).collect();
    candidates
        .iter()
        .map(|candidate| numbers[candidate.region.as_str()])
        .collect()
}

/// Runs `work` over parts of `0..length`, one for each processor, and joins the results in order.
fn in_parallel<T: Send>(
    length: usize,
    work: impl Fn(std::ops::Range<usize>) -> Vec<T> + Sync,
) -> Vec<T> {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    // Small parts, dealt out in turn, since some units have many more partners than others.
    let part = (length / (workers * 8)).max(256);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut parts: Vec<(usize, Vec<T>)> = std::thread::scope(|scope| {
        let run = || {
            let mut done = Vec::new();
            loop {
                let from = next.fetch_add(part, std::sync::atomic::Ordering::Relaxed);
                if from >= length {
                    return done;
                }
                done.push((from, work(from..(from + part).min(length))));
            }
        };
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(run)).collect();
        let mut parts = run();
        for other in others {
            match other.join() {
                Ok(done) => parts.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        parts
    });
    parts.sort_unstable_by_key(|(from, _)| *from);
    parts.into_iter().flat_map(|(_, part)| part).collect()
}

/// Finds the series: entries whose names differ, but not without their numbers.
fn series(candidates: &[Candidate], forms: &[Form], scopes: &[u32]) -> Vec<Cluster> {
    let mut order: Vec<usize> = (0..candidates.len())
        .filter(|at| !forms[*at].stem.is_empty())
        .collect();
    order.sort_unstable_by_key(|at| {
        (
            scopes[*at],
            &forms[*at].stem,
            &forms[*at].numbers,
            candidates[*at].id,
        )
    });
    order
        .chunk_by(|a, b| scopes[*a] == scopes[*b] && forms[*a].stem == forms[*b].stem)
        .filter_map(|run| {
            let score = run
                .windows(2)
                .map(|two| (&forms[two[0]], &forms[two[1]]))
                .filter(|(a, b)| a.numbers != b.numbers)
                .map(|(a, b)| rapidfuzz::fuzz::ratio(a.key.chars(), b.key.chars()))
                .max_by(f64::total_cmp)?;
            let mut entries: Vec<EntryId> = run.iter().map(|at| candidates[*at].id).collect();
            entries.sort_unstable();
            Some(Cluster {
                score,
                series: true,
                reasons: vec![Reason::NumbersOnly],
                entries,
            })
        })
        .collect()
}

/// How many sets of items of one name are compared apart; entries with further ones go with the first.
const SETS: usize = 8;
/// A set of items that more than so many different names have is a form to fill in, not a mark of one set of data.
const TEMPLATE: usize = 4;
/// The same among the entries of one provider, who seldom lists one thing three times.
const OWN_TEMPLATE: usize = 2;

/// Makes the units, sorted so that like sets of items, then like names stand close.
fn units(
    candidates: &[Candidate],
    mut forms: Vec<Form>,
    mut sets: Vec<Vec<u32>>,
    scopes: &[u32],
    regions: &[u32],
) -> Vec<Unit> {
    let mut order: Vec<usize> = (0..candidates.len())
        .filter(|at| !forms[*at].key.is_empty())
        .collect();
    order.sort_unstable_by_key(|at| (scopes[*at], &forms[*at].key, &sets[*at], candidates[*at].id));
    let mut units: Vec<Unit> = Vec::new();
    let mut same_name = 0;
    for at in order {
        let named = units
            .last()
            .is_some_and(|last| last.scope == scopes[at] && last.form.key == forms[at].key);
        let same = named && units.last().is_some_and(|last| last.items == sets[at]);
        if !named {
            same_name = units.len();
        }
        if same || units.len() - same_name >= SETS {
            let into = if same { units.len() - 1 } else { same_name };
            units[into].entries.push(at);
            continue;
        }
        units.push(Unit {
            scope: scopes[at],
            region: regions[at],
            provider: candidates[at].provider,
            form: std::mem::take(&mut forms[at]),
            items: std::mem::take(&mut sets[at]),
            template: false,
            entries: vec![at],
        });
    }
    units.sort_by(|a, b| {
        (a.scope, &a.items, &a.form.reduced, &a.form.key).cmp(&(
            b.scope,
            &b.items,
            &b.form.reduced,
            &b.form.key,
        ))
    });
    for run in units.chunk_by_mut(|a, b| a.scope == b.scope && a.items == b.items) {
        let names = run
            .chunk_by(|a, b| a.form.reduced == b.form.reduced)
            .count();
        let own = run.iter().all(|unit| unit.provider == run[0].provider);
        let template = names > if own { OWN_TEMPLATE } else { TEMPLATE };
        run.iter_mut().for_each(|unit| unit.template = template);
    }
    units
}

/// Finds the like pairs of units, the likest first.
fn edges(units: &[Unit], judge: &Judge<'_>, weights: &items::Weights, threshold: f64) -> Vec<Edge> {
    let blocks = block::Blocks::new(units, weights);
    let sketches: Vec<Sketch> = units.iter().map(Sketch::of).collect();
    let mut edges = in_parallel(units.len(), |range| {
        let mut partners = Vec::new();
        let mut edges = Vec::new();
        for (one, number) in range.clone().zip((0_u32..).skip(range.start)) {
            blocks.partners(one, &mut partners);
            partners
                .retain(|other| sketches[one].may_be_like(&sketches[*other as usize], threshold));
            for other in &partners {
                if let Some(likeness) =
                    judge.likeness(&units[one], &units[*other as usize], threshold)
                {
                    edges.push(Edge {
                        one: number,
                        other: *other,
                        likeness,
                    });
                }
            }
        }
        edges
    });
    edges.sort_by(|a, b| {
        b.likeness
            .score
            .total_cmp(&a.likeness.score)
            .then((a.one, a.other).cmp(&(b.one, b.other)))
    });
    edges
}

/// Turns groups of units, and single units of several entries, into clusters of entries.
fn duplicates(candidates: &[Candidate], units: &[Unit], groups: &[Group]) -> Vec<Cluster> {
    let mut grouped = vec![false; units.len()];
    let mut clusters = Vec::new();
    for group in groups {
        let mut cluster = Cluster {
            score: 0.0,
            series: false,
            reasons: Vec::new(),
            entries: Vec::new(),
        };
        for edge in &group.edges {
            cluster.score = cluster.score.max(edge.likeness.score);
            cluster.reasons.extend(edge.likeness.name);
            cluster.reasons.extend(edge.likeness.items);
        }
        for unit in &group.units {
            grouped[*unit as usize] = true;
            add(&mut cluster, &units[*unit as usize], candidates);
        }
        clusters.push(cluster);
    }
    for (unit, _) in units
        .iter()
        .zip(grouped)
        .filter(|(unit, grouped)| !grouped && unit.entries.len() > 1)
    {
        let mut cluster = Cluster {
            score: 1.0,
            series: false,
            reasons: Vec::new(),
            entries: Vec::new(),
        };
        add(&mut cluster, unit, candidates);
        clusters.push(cluster);
    }
    for cluster in &mut clusters {
        cluster.entries.sort_unstable();
        cluster.reasons.sort_unstable();
        cluster.reasons.dedup();
    }
    clusters
}

/// Adds a unit's entries to a cluster, and, if they are several, why they are one unit.
fn add(cluster: &mut Cluster, unit: &Unit, candidates: &[Candidate]) {
    cluster
        .entries
        .extend(unit.entries.iter().map(|at| candidates[*at].id));
    if unit.entries.len() < 2 {
        return;
    }
    cluster.score = 1.0;
    let mut written = unit.entries.iter().map(|at| candidates[*at].name.trim());
    let first = written.next();
    let alike = written.all(|name| Some(name) == first);
    cluster.reasons.push(if alike {
        Reason::SameName
    } else {
        Reason::SameButMarks
    });
    if !unit.items.is_empty() {
        cluster.reasons.push(Reason::SameItems);
    }
}
