//! Searches the catalogue for what a wish is about: the same comparison, of one name with many.

use super::compare::{Judge, Likeness, Unit, dice};
use super::form::Form;
use super::items::Names;
use super::words::Words;
use super::{Candidate, Reason};
use crate::model::EntryId;

/// Holds an entry that a wish may be about.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The entry.
    pub entry: EntryId,
    /// How alike they are, 0 to 1.
    pub score: f64,
    /// Why, in the order of [`Reason`].
    pub reasons: Vec<Reason>,
}

/// Returns for each wish the entries that are most like it, the likest first; at most `most` of a likeness of `least`.
///
/// A wish that names several data in one line (企业登记信息、企业注销信息) is compared with each of them too. Numbers of
/// wishes and their providers do not matter.
#[must_use]
pub fn proposals(
    wishes: &[Candidate],
    entries: &[Candidate],
    least: f64,
    most: usize,
) -> Vec<Vec<Proposal>> {
    let words = Words::new();
    let mut names = Names::new(&words);
    let all = || wishes.iter().chain(entries);
    let mut sets: Vec<Vec<u32>> = all().map(|one| names.set(&one.items)).collect();
    let weights = names.rank(&mut sets);
    let written: Vec<&str> = all().map(|one| one.name.trim()).collect();
    let unit = |at: usize, name: &str, one: &Candidate| Unit {
        scope: 0,
        // Whoever wishes for a county's data may sit anywhere.
        region: u32::try_from(at).unwrap_or(u32::MAX),
        provider: one.provider,
        form: Form::read(name, &words),
        items: sets[at].clone(),
        template: false,
        entries: vec![at],
    };
    let held: Vec<Unit> = (wishes.len()..)
        .zip(entries)
        .map(|(at, entry)| unit(at, &entry.name, entry))
        .collect();
    let judge = Judge {
        words: &words,
        weights: &weights,
        written: &written,
    };
    let of = |at: usize, wish: &Candidate| {
        let named = parts(&wish.name);
        let asked: Vec<Unit> = named.iter().map(|name| unit(at, name, wish)).collect();
        let mut found: Vec<Proposal> = held
            .iter()
            .zip(entries)
            .filter_map(|(unit, entry)| {
                let alike = asked
                    .iter()
                    .filter_map(|ask| like(&judge, ask, unit, least));
                let mut best = alike.max_by(|a, b| a.score.total_cmp(&b.score))?;
                if best.name == Some(Reason::SameButMarks) && named.contains(&entry.name.trim()) {
                    best.name = Some(Reason::SameName);
                }
                Some(Proposal {
                    entry: entry.id,
                    score: best.score,
                    reasons: best.name.into_iter().chain(best.items).collect(),
                })
            })
            .collect();
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry)));
        found.truncate(most);
        found
    };
    wishes
        .iter()
        .enumerate()
        .map(|(at, wish)| of(at, wish))
        .collect()
}

/// The most that names can reach which only have words in common; duplicates would not be called alike for it.
const LOOSE: f64 = 0.59;

/// Compares a wish with an entry: as entries are compared, else by the words that their names have in common, since a wish
/// seldom bears the name of the catalogue, and a person chooses.
fn like(judge: &Judge<'_>, ask: &Unit, unit: &Unit, least: f64) -> Option<Likeness> {
    let close = judge.likeness(ask, unit, least);
    if close.is_some() || judge.apart(ask, unit) {
        return close;
    }
    let score = dice(&ask.form.bigrams, &unit.form.bigrams).min(LOOSE);
    (score >= least).then_some(Likeness {
        score,
        name: Some(Reason::SimilarName),
        items: None,
    })
}

/// Returns a wish's name, and each of the names that it joins.
fn parts(name: &str) -> Vec<&str> {
    let split = name.split(['、', '，', ',', ';', '；', '\n', '/']);
    let mut parts: Vec<&str> = split
        .map(crate::model::text::trim)
        .filter(|part| part.chars().count() > 1)
        .collect();
    if parts.len() > 1 {
        parts.push(name);
        return parts;
    }
    vec![name]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::OrgId;

    fn candidate(id: i64, name: &str, items: &[&str]) -> Candidate {
        Candidate {
            id: EntryId(id),
            name: name.to_owned(),
            provider: OrgId(1),
            region: "513200".to_owned(),
            items: items.iter().map(|&item| item.to_owned()).collect(),
        }
    }

    fn proposed(wish: &Candidate, entries: &[Candidate]) -> Vec<i64> {
        let found = proposals(std::slice::from_ref(wish), entries, 0.6, 3);
        found[0].iter().map(|one| one.entry.0).collect()
    }

    #[test]
    fn the_likest_name_comes_first_and_strangers_do_not_come() {
        let entries = [
            candidate(1, "企业登记注册信息", &[]),
            candidate(2, "企业登记信息", &[]),
            candidate(3, "示例路灯分布", &[]),
        ];
        let found = proposed(&candidate(0, "企业登记信息", &[]), &entries);
        assert_eq!(found.first(), Some(&2));
        assert!(!found.contains(&3));
    }

    #[test]
    fn words_in_another_order_are_proposed_below_what_is_alike() {
        let entries = [
            candidate(1, "企业经营异常名录信息", &[]),
            candidate(2, "示例路灯分布", &[]),
        ];
        let wish = candidate(0, "异常经营名录", &[]);
        let found = proposals(std::slice::from_ref(&wish), &entries, 0.45, 3);
        assert_eq!(found[0].len(), 1);
        assert_eq!(found[0][0].entry, EntryId(1));
        assert!((0.45..0.6).contains(&found[0][0].score), "{found:?}");
    }

    #[test]
    fn a_wish_for_several_data_meets_each_of_them() {
        let entries = [
            candidate(1, "企业登记信息", &[]),
            candidate(2, "企业注销信息", &[]),
            candidate(3, "示例路灯分布", &[]),
        ];
        let mut found = proposed(&candidate(0, "企业登记信息、\n企业注销信息", &[]), &entries);
        found.sort_unstable();
        assert_eq!(found, [1, 2]);
    }

    #[test]
    fn items_tell_like_names_apart() {
        let entries = [
            candidate(1, "人口基本情况", &["街道", "户数", "面积", "网格员"]),
            candidate(2, "人口基本情况", &["姓名", "性别", "民族", "婚姻状况"]),
        ];
        let wish = candidate(0, "人口信息", &["姓名", "性别", "民族", "婚姻状况"]);
        let found = proposals(std::slice::from_ref(&wish), &entries, 0.5, 3);
        assert_eq!(found[0][0].entry, EntryId(2), "{found:?}");
    }
}
