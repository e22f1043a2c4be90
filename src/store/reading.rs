//! Whether a name is spelt by what somebody types in Latin letters: for the few names that need no index.

use super::search::{Run, runs, syllables};

/// Tells whether letters spell characters of a name that stand together: in pinyin, of which the last syllable may be
/// begun, or by their initials. Every reading of a character counts.
#[must_use]
pub fn spells(name: &str, letters: &str) -> bool {
    if letters.is_empty() || !letters.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return false;
    }
    runs(name).into_iter().any(|run| {
        let Run::Ideographs(run) = run else {
            return false;
        };
        let read: Vec<Vec<&str>> = run.into_iter().map(syllables).collect();
        (0..read.len()).any(|at| {
            let rest = read.get(at..).unwrap_or_default();
            whole(rest, letters) || initials(rest, letters)
        })
    })
}

fn whole(read: &[Vec<&str>], letters: &str) -> bool {
    let Some((first, rest)) = read.split_first() else {
        return letters.is_empty();
    };
    first.iter().any(|syllable| {
        let longer = letters.strip_prefix(syllable);
        syllable.starts_with(letters) || longer.is_some_and(|letters| whole(rest, letters))
    })
}

fn initials(read: &[Vec<&str>], letters: &str) -> bool {
    letters.len() <= read.len()
        && read
            .iter()
            .zip(letters.chars())
            .all(|(first, letter)| first.iter().any(|syllable| syllable.starts_with(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelt_in_pinyin_and_by_initials() {
        let name = "示例州银行保险局";
        for letters in [
            "shilizhou",
            "yinhang",
            "yinxing",
            "yinhangb",
            "slz",
            "yhbx",
            "ju",
        ] {
            assert!(spells(name, letters), "{letters}");
        }
        for letters in ["", "yinbao", "slyh", "juz", "YH", "jua", "h2"] {
            assert!(!spells(name, letters), "{letters}");
        }
    }
}
