//! How wide the columns of a table are: the room that the terminal has goes to the columns that say most.

use super::wrap::unbroken;
use unicode_width::UnicodeWidthStr;

/// Columns between two columns.
pub(super) const GAP: usize = 2;
/// Narrowest column: one Chinese character.
const NARROWEST: usize = 2;
/// Widest word that a column is made wide enough for; a longer one, such as a digest, is cut in a narrow terminal.
const WORD: usize = 32;
/// Widest cell that is kept in one line while other columns have room to give: a broken date or name is hard to read.
const SHORT: usize = 20;
/// Width below which a column of long text is not pressed while others have more.
const READABLE: usize = 16;
/// Widest title that is not broken.
const TITLE: usize = 8;

#[derive(Clone, Copy)]
struct Wish {
    /// Narrowest width at which no word is cut.
    least: usize,
    /// Narrowest width at which no word of a cell is cut, the title's left out.
    words: usize,
    /// Narrowest width at which no number, date or code is cut.
    codes: usize,
    /// Width at which short cells keep to one line.
    kept: usize,
    /// Width at which no cell is broken.
    most: usize,
    /// Width of all its text.
    text: usize,
}

/// Returns the width of each column so that the table fits into `room` columns, if it can.
#[must_use]
pub(super) fn widths(header: Option<&[String]>, rows: &[Vec<String>], room: usize) -> Vec<usize> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wishes: Vec<Wish> = (0..count).map(|at| wish(header, rows, at)).collect();
    let room = room.saturating_sub(GAP * count.saturating_sub(1));
    if wishes.iter().map(|wish| wish.most).sum::<usize>() <= room {
        return wishes.iter().map(|wish| wish.most).collect();
    }
    let mut widths: Vec<usize> = wishes.iter().map(|wish| wish.kept).collect();
    // Short cells are broken before words are cut, and words are cut only where even they do not fit.
    shrink(&mut widths, room, |at| wishes[at].least);
    // Numbers and dates last of all: cut in two they cannot be typed or read.
    shrink(&mut widths, room, |at| wishes[at].words);
    shrink(&mut widths, room, |at| wishes[at].codes);
    shrink(&mut widths, room, |_| NARROWEST);
    let used = widths.iter().sum();
    for _ in used..room {
        // The column whose text would run over most lines gets the next column of the terminal.
        let next = (0..count)
            .filter(|at| widths[*at] < wishes[*at].most)
            .max_by_key(|at| wishes[*at].text / widths[*at].max(1));
        let Some(next) = next else { break };
        widths[next] += 1;
    }
    widths
}

/// Takes from the widest columns until all fit, none below its floor.
fn shrink(widths: &mut [usize], room: usize, floor: impl Fn(usize) -> usize) {
    let used: usize = widths.iter().sum();
    for _ in room..used {
        let above = widths.iter_mut().enumerate();
        let above = above.filter(|(at, width)| **width > floor(*at));
        let Some((_, widest)) = above.max_by_key(|(_, width)| **width) else {
            break;
        };
        *widest -= 1;
    }
}

fn wish(header: Option<&[String]>, rows: &[Vec<String>], at: usize) -> Wish {
    let cells = || rows.iter().filter_map(|row| row.get(at));
    let lines = || cells().flat_map(|cell| cell.lines());
    let title = header
        .and_then(|header| header.get(at))
        .map_or("", String::as_str);
    let mut widths: Vec<usize> = lines().map(UnicodeWidthStr::width).collect();
    widths.sort_unstable();
    let widest = widths.last().copied().unwrap_or(0);
    // A few long cells among short ones may break; the many keep to one line.
    let usual = widths.get(widths.len() * 9 / 10).copied().unwrap_or(0);
    let words = lines().map(unbroken).max().unwrap_or(0).min(WORD);
    let word = words.max(unbroken(title));
    let is_code = |word: &&str| word.contains(|c: char| c.is_ascii_digit());
    let codes = lines().flat_map(str::split_whitespace).filter(is_code);
    let codes = codes.map(unbroken).max().unwrap_or(0).min(WORD);
    // A longer title is broken once, and not into a tower of single characters.
    let titled = match title.width() {
        short if short <= TITLE => short,
        long => long.div_ceil(2).next_multiple_of(2),
    };
    let readable = if usual > SHORT { READABLE } else { 0 };
    let least = word.min(WORD).max(titled).max(NARROWEST).max(readable);
    Wish {
        least,
        words: words.max(NARROWEST),
        codes: codes.max(NARROWEST),
        kept: if usual <= SHORT {
            least.max(usual)
        } else {
            least
        },
        most: widest.max(title.width()).max(NARROWEST),
        text: widths.iter().sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn a_table_with_room_is_as_wide_as_its_text() {
        let rows = [row(&["e1", "人口"])];
        assert_eq!(widths(Some(&row(&["编号", "n"])), &rows, 80), [4, 4]);
    }

    #[test]
    fn the_column_that_says_most_gets_the_room_and_codes_stay_whole() {
        let long = "说明".repeat(60);
        let rows = [row(&["2026-03-02", "item-duplicate", "甲州民政局", &long])];
        assert_eq!(widths(None, &rows, 80), [10, 14, 10, 40]);
    }

    #[test]
    fn numbers_and_dates_are_cut_after_words() {
        let rows = [row(&[
            "share-2026-0001",
            "2026-03-02",
            "conditionally",
            "notwithstanding",
        ])];
        let header = row(&["Case", "Due on", "Administrative", "Organisation"]);
        let found = widths(Some(&header), &rows, 46);
        assert_eq!(found[..2], [15, 10]);
        assert_eq!(found.iter().sum::<usize>(), 40);
    }

    #[test]
    fn words_are_cut_where_nothing_else_helps() {
        let rows = [row(&["abcdefghijklmnopqrst", "abcdefghijklmnopqrst"])];
        assert_eq!(widths(None, &rows, 22), [10, 10]);
    }
}
