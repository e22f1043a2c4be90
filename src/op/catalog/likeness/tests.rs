//! Cases of every reason, planted catalogues and hostile ones.

mod planted;

use super::*;
use planted::Catalogue;
use std::collections::BTreeSet;

const AREA: [&str; 5] = ["姓名", "草场面积", "承包起始日期", "载畜量", "联系电话"];

fn candidate(id: i64, name: &str, items: &[&str]) -> Candidate {
    Candidate {
        id: EntryId(id),
        name: name.to_owned(),
        provider: OrgId(id),
        region: "513200".to_owned(),
        items: items.iter().map(|item| (*item).to_owned()).collect(),
    }
}

/// Returns the clusters of a few entries, numbered from 1.
fn among(entries: &[(&str, &[&str])]) -> Vec<Cluster> {
    let candidates: Vec<Candidate> = (1..)
        .zip(entries)
        .map(|(id, (name, items))| candidate(id, name, items))
        .collect();
    clusters(&candidates, &Options::default())
}

/// Returns the reasons why two names with given items are alike; empty if they are not.
fn reasons(one: (&str, &[&str]), other: (&str, &[&str])) -> Vec<Reason> {
    let found = among(&[one, other]);
    assert!(found.len() < 2, "{found:?}");
    found
        .into_iter()
        .next()
        .map(|cluster| cluster.reasons)
        .unwrap_or_default()
}

#[test]
fn every_reason_has_its_case() {
    use Reason::*;
    let none: &[&str] = &[];
    assert_eq!(reasons(("草原承包", none), ("草原承包", none)), [SameName]);
    assert_eq!(
        reasons(("草原承包", &AREA), ("草原承包", &AREA)),
        [SameName, SameItems]
    );
    assert_eq!(
        reasons(("《草原 承包》", none), ("草原承包", none)),
        [SameButMarks]
    );
    assert_eq!(
        reasons(("全州草原承包信息表", none), ("草原承包名单", none)),
        [SameButStockWords]
    );
    assert_eq!(
        reasons(("草原牧户承包", &AREA), ("牧户草原承包", &AREA[..4])),
        [SameWordsReordered, SimilarItems]
    );
    assert_eq!(
        reasons(("草原承包", &AREA), ("草原承包经营权", &AREA)),
        [NameContains, SameItems]
    );
    assert_eq!(
        reasons(("草原承包经营", &AREA), ("草原承色经营", &AREA)),
        [SimilarName, SameItems]
    );
    assert_eq!(
        reasons(("草原承包经营", &AREA), ("牧户放牧台账", &AREA)),
        [SameItems]
    );
    assert_eq!(
        reasons(("草原承包1", none), ("草原承包２", none)),
        [NumbersOnly]
    );
}

#[test]
fn different_things_are_not_alike() {
    let person: &[&str] = &["姓名", "身份证号", "联系电话", "发证日期", "发证机关"];
    for (one, other) in [
        ("残疾人证", "残疾军人证"),
        ("出生医学证明", "死亡医学证明"),
        ("城市低保", "农村低保"),
        ("道路运输许可证", "道路运输从业资格证"),
        ("护士执业证书", "医师执业证书"),
        ("汶川县低保名单", "茂县低保名单"),
        ("教师资格证", "导游资格证"),
    ] {
        assert_eq!(reasons((one, person), (other, person)), [], "{one} {other}");
        assert_eq!(reasons((one, &[]), (other, &[])), [], "{one} {other}");
    }
    assert_eq!(reasons(("草原承包", &AREA), ("林地流转", person)), []);
}

#[test]
fn numbers_make_one_series_and_never_a_pair() {
    let names = [
        "婚姻登记",
        "婚姻登记1",
        "婚姻登记２",
        "婚姻登记三",
        "婚姻登记2",
    ];
    let entries: Vec<(&str, &[&str])> = names.iter().map(|name| (*name, AREA.as_slice())).collect();
    let found = among(&entries);
    let series: Vec<&Cluster> = found.iter().filter(|cluster| cluster.series).collect();
    assert_eq!(series.len(), 1);
    assert_eq!(series[0].entries, (1..=5).map(EntryId).collect::<Vec<_>>());
    let pairs: Vec<&Cluster> = found.iter().filter(|cluster| !cluster.series).collect();
    assert_eq!(pairs.len(), 1, "{pairs:?}");
    assert_eq!(
        pairs[0].entries,
        [EntryId(3), EntryId(5)],
        "one number in two widths is one name"
    );
    let years = among(&[
        ("2023年项目", &AREA),
        ("2024年度项目", &AREA),
        ("二〇二四年项目信息", &AREA),
    ]);
    assert!(
        years
            .iter()
            .filter(|cluster| !cluster.series)
            .all(|cluster| !cluster.entries.contains(&EntryId(1)))
    );
}

#[test]
fn regions_are_compared_only_when_asked() {
    let mut both = [
        candidate(1, "草原承包", &AREA),
        candidate(2, "草原承包", &AREA),
    ];
    both[1].region = "513221".to_owned();
    assert_eq!(clusters(&both, &Options::default()), []);
    let options = Options {
        across_regions: true,
        ..Options::default()
    };
    assert_eq!(clusters(&both, &options).len(), 1);
}

#[test]
fn a_chain_of_small_steps_is_not_one_cluster() {
    let items: Vec<String> = (0..40)
        .map(|n| {
            format!(
                "指标{}",
                ('a'..='z')
                    .nth(n % 26)
                    .unwrap()
                    .to_string()
                    .repeat(1 + n / 26)
            )
        })
        .collect();
    let candidates: Vec<Candidate> = (0..16)
        .map(|step| {
            let own: Vec<&str> = items[step..step + 12].iter().map(String::as_str).collect();
            let name: String = "东南西北春夏秋冬天地山水风云雷电江河湖海日月星辰"
                .chars()
                .skip(step)
                .take(8)
                .collect();
            candidate(step as i64 + 1, &name, &own)
        })
        .collect();
    let found = clusters(&candidates, &Options::default());
    assert!(!found.is_empty());
    assert!(
        found.iter().all(|cluster| cluster.entries.len() <= 6),
        "{found:#?}"
    );
}

#[test]
fn order_is_by_score_and_number_whatever_comes_in() {
    let made = read(&Catalogue::make(600, 5));
    let found = clusters(&made, &Options::default());
    assert!(found.windows(2).all(|two| {
        two[0].score > two[1].score
            || two[0].score == two[1].score && two[0].entries <= two[1].entries
    }));
    let mut turned = made;
    turned.reverse();
    assert_eq!(clusters(&turned, &Options::default()), found);
}

fn read(made: &Catalogue) -> Vec<Candidate> {
    (0..)
        .zip(&made.entries)
        .map(|(id, entry)| Candidate {
            id: EntryId(id),
            name: entry.name.clone(),
            provider: OrgId(entry.provider),
            region: "513200".to_owned(),
            items: entry.items.clone(),
        })
        .collect()
}

/// Holds how much of what was planted a search found, and what it got wrong.
struct Quality {
    recall: f64,
    precision: f64,
    faults: Vec<String>,
}

fn quality(made: &Catalogue, found: &[Cluster]) -> Quality {
    let planted: BTreeSet<(usize, usize)> = made
        .pairs
        .iter()
        .map(|(one, other, _)| (*one, *other))
        .collect();
    let mut pairs = BTreeSet::new();
    for cluster in found.iter().filter(|cluster| !cluster.series) {
        for (at, one) in cluster.entries.iter().enumerate() {
            pairs.extend(
                cluster.entries[at + 1..]
                    .iter()
                    .map(|other| (one.0 as usize, other.0 as usize)),
            );
        }
    }
    let right = pairs.intersection(&planted).count() as f64;
    let show = |kind: &str, one: usize, other: usize| {
        let (a, b) = (&made.entries[one], &made.entries[other]);
        format!(
            "{kind}: {} {:?} / {} {:?}",
            a.name, a.items, b.name, b.items
        )
    };
    let missed = made
        .pairs
        .iter()
        .filter(|(one, other, _)| !pairs.contains(&(*one, *other)));
    let wrong = pairs
        .difference(&planted)
        .map(|(one, other)| show("wrong", *one, *other));
    Quality {
        recall: right / planted.len() as f64,
        precision: right / pairs.len() as f64,
        faults: missed
            .map(|(one, other, kind)| show(kind, *one, *other))
            .chain(wrong)
            .collect(),
    }
}

#[test]
fn planted_duplicates_are_found_and_little_else() {
    for seed in [1, 2, 3, 2_024] {
        let made = Catalogue::make(5_000, seed);
        assert!(made.pairs.len() > 300 && made.series.len() > 60);
        let found = clusters(&read(&made), &Options::default());
        let Quality {
            recall,
            precision,
            faults,
        } = quality(&made, &found);
        assert!(
            recall >= 0.95 && precision >= 0.8,
            "{seed}: {recall} {precision} {faults:#?}"
        );
        let series: BTreeSet<Vec<EntryId>> = found
            .iter()
            .filter(|cluster| cluster.series)
            .map(|cluster| cluster.entries.clone())
            .collect();
        let planted: BTreeSet<Vec<EntryId>> = made
            .series
            .iter()
            .map(|members| members.iter().map(|at| EntryId(*at as i64)).collect())
            .collect();
        assert_eq!(series, planted);
    }
}

#[test]
fn hostile_catalogues_end_soon() {
    let same: Vec<Candidate> = (0..20_000)
        .map(|id| candidate(id, "许可决定书", &[]))
        .collect();
    let found = clusters(&same, &Options::default());
    assert_eq!((found.len(), found[0].entries.len()), (1, 20_000));
    let mark = |id: u32| char::from_u32(0x4e00 + id).unwrap();
    let one_pair: Vec<Candidate> = (0..20_000_u32)
        .map(|id| {
            candidate(
                i64::from(id),
                &format!("{}许可{}", mark(id), mark(20_000 - id)),
                &["姓名"],
            )
        })
        .collect();
    assert_eq!(clusters(&one_pair, &Options::default()), []);
    let long = "许可".repeat(20_000);
    let two = [
        candidate(1, &long, &[]),
        candidate(2, &format!("{long}证"), &[]),
    ];
    assert_eq!(clusters(&two, &Options::default()).len(), 1);
}

proptest::proptest! {
    #[test]
    fn any_catalogue_ends_in_clusters_of_two_and_more(
        names in proptest::collection::vec("[登记许可1２一第年 《》a-c信息表]{0,8}|\\PC{0,6}", 0..40),
        items in proptest::collection::vec("[甲乙丙丁]{0,2}", 0..8),
        threshold in 0.0..1.0_f64,
    ) {
        let candidates: Vec<Candidate> = (1..)
            .zip(&names)
            .map(|(id, name)| {
                let own: Vec<&str> = items.iter().skip(id as usize % 5).map(String::as_str).collect();
                candidate(id, name, &own)
            })
            .collect();
        let found = clusters(&candidates, &Options { threshold, across_regions: false });
        let mut seen = BTreeSet::new();
        for cluster in &found {
            assert!(cluster.entries.len() > 1 && !cluster.reasons.is_empty());
            assert!((0.0..=1.0).contains(&cluster.score));
            assert!(cluster.series || cluster.entries.iter().all(|entry| seen.insert(*entry)));
        }
    }
}
