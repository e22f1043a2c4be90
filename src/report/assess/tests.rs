//! What an assessment's report counts, draws and names.

use super::*;
use crate::model::Lang;

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
            lost: (1..=lost).map(|number| format!("e{number}")).collect(),
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
    assert_eq!(
        table.rows[1][2..],
        [Cell::Empty, Cell::Empty, Cell::Empty, Cell::text("e501")]
    );
}
