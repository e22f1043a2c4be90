//! Reads a name into the forms that are compared.

use super::words::{Kind, Words};
use crate::model::text::loose_key;
use crate::model::text::match_key;

/// Holds what a comparison looks at in a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// The name without punctuation, width and case; empty if nothing is written.
    pub(super) key: String,
    /// The key without its numbers: equal in the members of one series.
    pub(super) stem: String,
    /// The numbers in reading order, each followed by a blank; Chinese counters as Arabic digits.
    pub(super) numbers: String,
    /// What is left without numbers and words that say nothing of the data.
    pub(super) reduced: Vec<char>,
    /// The reduced name's characters in order, equal in names whose words only changed places.
    pub(super) sorted: Vec<char>,
    /// Pairs of neighbours in the reduced name, in order.
    pub(super) bigrams: Vec<u64>,
    /// Words that stand against others, as bits.
    pub(super) against: u128,
    /// The one place that the name speaks of, empty if none.
    pub(super) place: String,
}

impl Form {
    /// Reads a name.
    pub(super) fn read(name: &str, words: &Words) -> Self {
        let mut key = loose_key(name);
        if key.is_empty() {
            // Names of nothing but marks, such as *** and ……, are told apart by those.
            key = match_key(name);
        }
        let text: Vec<char> = key.chars().collect();
        let mut form = Self {
            key,
            ..Self::default()
        };
        let mut at = county(&text);
        form.place.extend(&text[..at]);
        form.stem.extend(&text[..at]);
        while at < text.len() {
            let (taken, in_stem) = form.step(&text, at, words);
            if in_stem {
                form.stem.extend(&text[at..at + taken]);
            }
            at += taken;
        }
        // A name of nothing but stock words still has to be told from others.
        if form.reduced.len() < 2 {
            form.reduced = form.stem.chars().collect();
        }
        form.sorted = form.reduced.clone();
        form.sorted.sort_unstable();
        form.bigrams = form
            .reduced
            .windows(2)
            .map(|two| bigram(two[0], two[1]))
            .collect();
        form.bigrams.sort_unstable();
        form
    }

    /// Reads one word, number or character; returns its length and whether it belongs to the stem.
    fn step(&mut self, text: &[char], at: usize, words: &Words) -> (usize, bool) {
        let rest = &text[at..];
        if let Some(word) = words.first_of(rest) {
            self.against |= word.bit;
            match word.kind {
                Kind::Stock | Kind::Ending => {}
                Kind::Short(short) => self.reduced.extend(short.chars()),
                Kind::Place => self.place.extend(&word.text),
                Kind::Whole | Kind::Negation | Kind::Opposed => self.reduced.extend(&word.text),
            }
            return (word.text.len(), true);
        }
        let digits = number(text, at);
        if digits == 0 {
            self.reduced.push(rest[0]);
            return (1, true);
        }
        self.numbers.push_str(&value(&rest[..digits]));
        self.numbers.push(' ');
        let year: usize = match rest[digits..] {
            ['年', '度', ..] if digits == 4 => 2,
            ['年', ..] if digits == 4 => 1,
            _ => 0,
        };
        (digits + year, false)
    }
}

/// Packs two neighbours into one number.
fn bigram(first: char, second: char) -> u64 {
    u64::from(u32::from(first)) << 32 | u64::from(u32::from(second))
}

/// Returns the length of a county's or province's name that the text begins with (two to four characters, something after it).
fn county(text: &[char]) -> usize {
    const GENERAL: [char; 5] = ['全', '本', '我', '各', '该'];
    let end = text
        .iter()
        .take(4)
        .position(|c| matches!(c, '县' | '省'))
        .map_or(0, |at| at + 1);
    let named = end >= 2 && text.len() >= end + 3 && !GENERAL.contains(&text[0]);
    let levels = text.get(end) == Some(&'级');
    let home = text.starts_with(&['四', '川', '省']);
    if named && !levels && !home { end } else { 0 }
}

const NUMERALS: [char; 11] = [
    '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十',
];

/// Returns the length of the number that starts at `at`: Arabic digits, or Chinese numerals where they count something
/// (after 第, before a unit of counting, as two or more, or at the name's end).
fn number(text: &[char], at: usize) -> usize {
    const COUNTED: [char; 13] = [
        '年', '月', '日', '号', '期', '批', '季', '级', '类', '届', '轮', '标', '组',
    ];
    let rest = &text[at..];
    let run = |of: fn(&char) -> bool| rest.iter().take_while(|c| of(c)).count();
    let arabic = run(|c| c.is_ascii_digit());
    if arabic > 0 {
        return arabic;
    }
    let chinese = run(|c| NUMERALS.contains(c));
    let ordinal = at > 0 && text[at - 1] == '第';
    let counts = rest.get(chinese).is_none_or(|next| COUNTED.contains(next));
    if chinese > 1 || ordinal || counts {
        chinese
    } else {
        0
    }
}

/// Writes a number in Arabic digits, so that 二〇二四, 十二 and 12 are read alike.
fn value(digits: &[char]) -> String {
    let numeral = |c: &char| NUMERALS.iter().position(|numeral| numeral == c);
    match digits {
        ['十'] => "10".to_owned(),
        ['十', one] => numeral(one).map_or_else(String::new, |one| (10 + one).to_string()),
        [ten, '十'] => numeral(ten).map_or_else(String::new, |ten| (10 * ten).to_string()),
        [ten, '十', one] => numeral(ten)
            .zip(numeral(one))
            .map_or_else(String::new, |(ten, one)| (10 * ten + one).to_string()),
        _ => {
            let plain: String = digits
                .iter()
                .map(|c| numeral(c).map_or_else(|| c.to_string(), |n| n.to_string()))
                .collect();
            plain.trim_start_matches('0').to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Form {
        Form::read(name, &Words::new())
    }

    fn reduced(name: &str) -> String {
        read(name).reduced.iter().collect()
    }

    #[test]
    fn stock_words_go_and_their_look_alikes_stay() {
        assert_eq!(reduced("全州婚姻登记基本信息表"), "婚姻登记");
        assert_eq!(reduced("《水库基本情况》"), "水库");
        assert_eq!(reduced("人大代表名单"), "人大代表");
        assert_eq!(reduced("城乡居民最低生活保障"), "城乡居民低保");
        assert_eq!(reduced("信息"), "信息");
        assert_eq!(reduced(""), "");
    }

    #[test]
    fn numbers_are_read_in_any_writing() {
        assert_eq!(read("婚姻登记１２").numbers, "12 ");
        assert_eq!(
            read("二〇二四年婚姻登记").numbers,
            read("2024年度婚姻登记").numbers
        );
        assert_eq!(read("第十二批项目").numbers, "12 ");
        assert_eq!(read("第三季度报表").numbers, "3 ");
        assert_eq!(read("二十批").numbers, "20 ");
        assert_eq!(read("二十三批").numbers, "23 ");
        assert_eq!(read("三农补贴").numbers, "");
        assert_eq!(read("给付一次性补助").numbers, "");
        assert_eq!(read("2024年度婚姻登记").stem, "婚姻登记");
    }

    #[test]
    fn places_are_set_apart() {
        assert_eq!(read("汶川县低保名单").place, "汶川县");
        assert_eq!(read("江苏省居住证").place, "江苏省");
        assert_eq!(read("全县低保名单").place, "");
        assert_eq!(read("县级公路").place, "");
        assert_eq!(reduced("理县低保对象"), reduced("茂县低保对象"));
    }

    #[test]
    fn opposed_words_are_noted() {
        let words = Words::new();
        let against = |a, b| words.stand_against(read(a).against, read(b).against);
        assert!(against("城市低保", "农村低保"));
        assert!(against("残疾人证", "残疾军人证"));
        assert!(against("道路运输许可证", "道路运输从业资格证"));
        assert!(against("兽药（不含生物制品）", "兽药（生物制品）"));
        assert!(!against("非遗传承人", "传承人"));
        assert!(!against("城市低保", "低保"));
    }
}
