//! Speed of the search for near-duplicates: the first goal is 10 s for 100,000 entries of one region on two cores, the aim 3 s.

use abdata::model::{EntryId, OrgId};
use abdata::op::catalog::likeness::{Candidate, Cluster, Options, clusters};
use divan::{Bencher, black_box};

#[path = "../src/op/catalog/likeness/tests/planted.rs"]
#[allow(
    dead_code,
    reason = "the bench plants the kinds it measures, and no others"
)]
mod planted;

const SIZE: usize = 100_000;

/// A catalogue of all kinds of names with two to nine items each, planted duplicates among them.
fn varied() -> Vec<Candidate> {
    (0..)
        .zip(planted::Catalogue::make(SIZE, 1).entries)
        .map(|(id, entry)| candidate(id, entry.name, entry.items))
        .collect()
}

/// Names and items of few words, so that everything is like much else.
fn crowded() -> Vec<Candidate> {
    let mut draw = planted::Draw(7);
    let words: Vec<char> = "登记许可草原水库医疗公路养老文旅".chars().collect();
    (0..SIZE as i64)
        .map(|id| {
            let name = (0..10).map(|_| words[draw.below(words.len())]).collect();
            let items = (0..6)
                .map(|_| format!("指标{}", words[draw.below(words.len())]))
                .collect();
            candidate(id, name, items)
        })
        .collect()
}

/// One name for all, without items.
fn equal() -> Vec<Candidate> {
    (0..SIZE as i64)
        .map(|id| candidate(id, "行政许可决定书".to_owned(), Vec::new()))
        .collect()
}

fn candidate(id: i64, name: String, items: Vec<String>) -> Candidate {
    Candidate {
        id: EntryId(id),
        name,
        provider: OrgId(id % 50),
        region: "513200".to_owned(),
        items,
    }
}

fn search(bencher: Bencher<'_, '_>, candidates: &[Candidate]) {
    bencher
        .bench_local(|| -> Vec<Cluster> { clusters(black_box(candidates), &Options::default()) });
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn varied_names(bencher: Bencher<'_, '_>) {
    search(bencher, &varied());
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn crowded_names(bencher: Bencher<'_, '_>) {
    search(bencher, &crowded());
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn equal_names(bencher: Bencher<'_, '_>) {
    search(bencher, &equal());
}

fn main() {
    divan::main();
}
