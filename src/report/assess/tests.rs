//! What an assessment's report counts, draws and names.

use super::losses::lost;
use super::*;
use crate::model::{Lang, Loss, RecordKind};

fn entry(number: usize) -> Loss {
    Loss {
        kind: RecordKind::Entry,
        record: format!("e{number}"),
        rule: Some("A14-1".to_owned()),
        clock: None,
        article: Some(14),
        due_on: None,
    }
}

fn score(subject: &str, ranked: bool, points: i64, lost: usize) -> Score {
    Score {
        id: Default::default(),
        version: 1,
        assessment: Default::default(),
        kind: Assessed::Org,
        subject: subject.to_owned(),
        name: subject.to_owned(),
        org: None,
        ranked,
        points: Some(points),
        rank: None,
        former_points: None,
        former_rank: None,
        measures: vec![Measure {
            indicator: Indicator::Catalogue,
            met: 1,
            total: 4,
            points: Some(points),
            lost: (1..=lost).map(entry).collect(),
        }],
        published: false,
    }
}

#[test]
fn no_points_are_a_figure_and_drawn() {
    let words = Words(Lang::Zh);
    let chart = by_points(&[score("甲局", true, 0, 0)], Assessed::Org, words);
    assert!(!chart.is_empty());
    assert!(by_points(&[], Assessed::Org, words).is_empty());
}

#[test]
fn totals_are_of_those_whose_mean_is_shown() {
    let scores = [
        score("甲局", true, 2500, 0),
        score("乙局", false, 10_000, 0),
    ];
    assert_eq!(mean_of(&scores, Indicator::Catalogue), Some(2500));
    let totals: Vec<i64> = measured(&scores, Indicator::Catalogue)
        .map(|one| one.total)
        .collect();
    assert_eq!(totals, [4]);
}

#[test]
fn a_workbook_names_every_record_and_a_page_the_first() {
    let table = lost(&[score("甲局", true, 0, 501)], Words(Lang::Zh));
    assert_eq!(table.rows.len(), 2);
    let Some(Cell::Long(whole, page)) = table.rows[0].last() else {
        panic!("{:?}", table.rows);
    };
    assert!(whole.contains("e31") && whole.ends_with("e500"));
    assert!(
        !page.contains("e31") && page.ends_with("等 500 项"),
        "{page}"
    );
    assert_eq!(table.rows[1][2..5], [Cell::Empty, Cell::Empty, Cell::Empty]);
    assert_eq!(table.rows[1].last(), Some(&Cell::text("e501")));
}

#[test]
fn a_reason_is_the_rule_or_the_term_with_its_article() {
    let mut measure = score("甲局", true, 0, 2).measures.remove(0);
    measure.lost.push(Loss {
        kind: RecordKind::Case,
        record: "share-2026-0001".to_owned(),
        rule: None,
        clock: Some(("share".to_owned(), "reply".to_owned())),
        article: Some(25),
        due_on: None,
    });
    let grounds = grounds(&measure, Lang::Zh);
    let found: Vec<_> = grounds
        .iter()
        .map(|ground| (ground.article, ground.records.join(" ")))
        .collect();
    assert_eq!(
        found,
        [
            (Some(25), "share-2026-0001".to_owned()),
            (Some(14), "e1 e2".to_owned())
        ]
    );
    assert_eq!(grounds[0].reason, "共享申请：答复未按期");
    assert!(grounds[1].reason.starts_with("A14-1 "));
}

#[test]
fn equals_are_named_together_or_counted() {
    let words = Words(Lang::Zh);
    let of = |points: &[i64]| -> Vec<Score> {
        let all = (1..).zip(points);
        all.map(|(number, points)| score(&format!("局{number}"), true, *points, 0))
            .collect()
    };
    let last = |points: &[i64]| {
        let tiles = tiles(&of(points), words);
        tiles.last().unwrap().detail.clone()
    };
    assert_eq!(last(&[300, 200, 200]), "局2、局3");
    assert_eq!(last(&[300, 200, 200, 200, 200, 200, 200]), "并列 6 个");
    // Where all are equal nobody is the last.
    assert_eq!(tiles(&of(&[200, 200, 200]), words).len(), 2);
    let scores = of(&[900, 800, 300, 300, 300, 100]);
    assert_eq!(
        lowest(&ranked(&scores, Assessed::Org), words),
        ["局6 1.00", "局3、局4、局5 3.00"]
    );
    assert!(lowest(&ranked(&of(&[5, 5, 5, 5]), Assessed::Org), words).is_empty());
}

#[test]
fn places_show_what_changed_since_last_year_where_there_was_one() {
    let words = Words(Lang::Zh);
    let mut own = score("甲局", true, 2500, 0);
    own.rank = Some(1);
    let titles = |table: &Table| -> Vec<String> {
        let columns = table.columns.iter();
        columns.map(|column| column.title.clone()).collect()
    };
    let table = places(std::slice::from_ref(&own), Assessed::Org, words);
    assert!(!titles(&table).contains(&"得分增减".to_owned()));
    (own.former_points, own.former_rank) = (Some(3075), Some(3));
    let table = places(&[own], Assessed::Org, words);
    let at = titles(&table)
        .iter()
        .position(|title| title == "得分增减")
        .unwrap();
    let shown: Vec<String> = table.rows[0][at..at + 4].iter().map(Cell::shown).collect();
    assert_eq!(shown, ["-5.75", "+2", "30.75", "3"]);
    assert_eq!(table.rows[0].len(), table.columns.len());
}
