//! Parts that reports share: key figures, what asks for attention, charts and tables.

pub(super) mod attention;
pub(super) mod charts;
pub(super) mod lists;
pub(super) mod tables;
pub(super) mod tiles;

use super::Wording;
use super::document::{Cell, Column, grouped};
use crate::message::{FluentValue, say};
use crate::model::figures::{Figures, Tally};
use crate::model::{Coded, Lang, Severity};

/// Says words in the language of a report.
#[derive(Clone, Copy)]
pub(super) struct Words(pub(super) Lang);

impl Words {
    pub(super) fn say(self, key: &str, facts: &[(&str, FluentValue<'_>)]) -> String {
        say(self.0, key, facts)
    }

    pub(super) fn word(self, key: &str) -> String {
        say(self.0, key, &[])
    }

    /// Makes a column of text, titled by a word.
    pub(super) fn text(self, key: &str) -> Column {
        Column::text(self.word(key))
    }

    /// Makes a column of numbers, titled by a word.
    pub(super) fn number(self, key: &str) -> Column {
        Column::number(self.word(key))
    }

    /// Makes the columns of findings by weight.
    pub(super) fn weights(self) -> Vec<Column> {
        let mut columns: Vec<Column> = severities()
            .map(|one| Column::number(one.word(self.0)))
            .collect();
        columns.push(self.number("word-waived"));
        columns
    }

    /// Names the members of which there are some, each with its number.
    pub(super) fn some(self, tally: &Tally) -> String {
        let some = tally.0.iter().filter(|(_, number)| *number != 0);
        let parts: Vec<String> = some
            .map(|(choice, number)| {
                let word = choice.map_or_else(
                    || self.word("report-not-stated"),
                    |c| c.word(self.0).to_owned(),
                );
                format!("{word} {}", grouped(*number))
            })
            .collect();
        crate::message::join(&parts, self.0)
    }
}

/// Lists the weights, the gravest first.
fn severities() -> impl Iterator<Item = Severity> {
    Severity::ALL.iter().rev().copied()
}

/// Names what the report speaks of, and as of when.
pub(super) fn subtitle(figures: &Figures, words: Words) -> String {
    let facts = [
        ("name", figures.subject.name.as_str().into()),
        ("code", figures.subject.code.as_str().into()),
        ("day", figures.as_of.to_string().into()),
    ];
    words.say("report-subtitle", &facts)
}

/// Says what holds for the whole report; `basis` is the key of what it rests on.
pub(super) fn notes(words: Words, wording: &Wording<'_>, basis: &str) -> Vec<String> {
    let mut notes = Vec::new();
    if wording.sandbox {
        notes.push(words.word("report-sandbox"));
    }
    let facts = [("title", wording.edition.title.get(wording.lang).into())];
    notes.push(words.say(basis, &facts));
    notes
}

/// Returns how many of a whole, in hundredths, rounded half up, yet never up to all of it.
pub(super) fn percent(part: i64, whole: i64) -> Cell {
    if whole == 0 {
        return Cell::text("—");
    }
    let rounded = (part * 100 + whole / 2) / whole;
    Cell::Percent(if part < whole {
        rounded.min(99)
    } else {
        rounded
    })
}

/// Returns the hundredths of each part, which together are the whole: where rounding leaves some over, they go to the parts
/// that lost most by it.
pub(super) fn percents(parts: &[i64]) -> Vec<Cell> {
    let whole: i64 = parts.iter().sum();
    if whole == 0 {
        return parts.iter().map(|part| percent(*part, whole)).collect();
    }
    let mut shares: Vec<i64> = parts.iter().map(|part| part * 100 / whole).collect();
    let mut by_loss: Vec<usize> = (0..parts.len()).collect();
    by_loss.sort_by_key(|at| std::cmp::Reverse(parts[*at] * 100 % whole));
    let over = usize::try_from(100 - shares.iter().sum::<i64>()).unwrap_or(0);
    for at in by_loss.into_iter().take(over) {
        shares[at] += 1;
    }
    shares.into_iter().map(Cell::Percent).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_and_never_to_all_of_it() {
        let shown = |part, whole| percent(part, whole).shown();
        assert_eq!(shown(2, 3), "67%");
        assert_eq!(shown(1, 3), "33%");
        assert_eq!(shown(1, 200), "1%");
        assert_eq!(shown(299, 300), "99%");
        assert_eq!(shown(3, 3), "100%");
        assert_eq!(shown(0, 0), "—");
    }

    #[test]
    fn parts_make_up_the_whole() {
        let shown =
            |parts: &[i64]| -> Vec<String> { percents(parts).iter().map(Cell::shown).collect() };
        assert_eq!(shown(&[2, 1]), ["67%", "33%"]);
        assert_eq!(shown(&[1, 1, 1, 0]), ["34%", "33%", "33%", "0%"]);
        assert_eq!(shown(&[5, 0]), ["100%", "0%"]);
        assert_eq!(shown(&[0, 0]), ["—", "—"]);
    }
}
