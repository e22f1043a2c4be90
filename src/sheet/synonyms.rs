//! The words by which headers name fields, read once from `synonyms.toml`, and the folding before they are compared.

use crate::model::text::match_key;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Holds how headers name one field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Synonyms {
    /// Whole headers, the strongest first.
    pub words: Vec<String>,
    /// Merged headers under which `leaf` counts.
    pub groups: Vec<String>,
    /// Short words that mean the field only under one of `groups`.
    pub leaf: Vec<String>,
    /// Words that bar a likeness match, and one by another word for the sheet's subject.
    pub not: Vec<String>,
    /// Words that bar every match under a merged header that holds one of them.
    pub not_under: Vec<String>,
}

type Noun = HashMap<String, Synonyms>;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    catalogue: Noun,
    org: Noun,
    user: Noun,
    region: Noun,
    case: Noun,
    waiver: Noun,
    demand: Noun,
    product: Noun,
    system: Noun,
    levels: Synonyms,
}

const TEXT: &str = include_str!("synonyms.toml");

/// A broken table is caught by the test below, not by the user.
static TABLE: LazyLock<Table> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// Returns the words of a noun's field; none where the table has none.
#[must_use]
pub fn synonyms(noun: &str, key: &str) -> Synonyms {
    let fields = match noun {
        "catalogue" => &TABLE.catalogue,
        "org" => &TABLE.org,
        "user" => &TABLE.user,
        "region" => &TABLE.region,
        "case" => &TABLE.case,
        "waiver" => &TABLE.waiver,
        "demand" => &TABLE.demand,
        "product" => &TABLE.product,
        "system" => &TABLE.system,
        _ => return Synonyms::default(),
    };
    fields.get(key).cloned().unwrap_or_default()
}

/// Returns the merged headers above the levels of a classification.
pub(super) fn level_groups() -> &'static [String] {
    &TABLE.levels.groups
}

/// Marks that say nothing about a header's field.
const MARKS: &[&str] = &[
    "必填项",
    "必填",
    "选填项",
    "选填",
    "必选",
    "可选",
    "非必填",
    "必选项",
    "可选项",
    "条件必填",
    "单选",
    "多选",
    "下拉选择",
    "required",
    "optional",
];

/// Folds a header for comparing: case, width, blanks, `*`, quotes, numbering and marks such as （必填项） go.
pub(super) fn header_key(header: &str) -> String {
    let folded = match_key(header);
    let plain: String = folded
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '*' | '"' | '\'' | '“' | '”' | '‘' | '’' | '「' | '」' | '﹡' | '★' | '#'
            )
        })
        .map(|c| match c {
            '【' | '[' | '〔' | '{' => '(',
            '】' | ']' | '〕' | '}' => ')',
            c => c,
        })
        .collect();
    let mut key = plain;
    // Few headers carry a mark, and every cell near the top of a sheet is folded as one.
    if key.contains(['(', ':']) {
        for mark in MARKS {
            key = key.replace(&format!("({mark})"), "");
            if let Some(rest) = key.strip_prefix(&format!("{mark}:")) {
                key = rest.to_owned();
            }
        }
    }
    let numbered = key.trim_start_matches(|c: char| c.is_ascii_digit());
    if numbered.len() < key.len()
        && let Some(rest) = numbered.strip_prefix(['.', '、'])
    {
        key = rest.to_owned();
    }
    key.trim_matches([':', ';', ',', '.', '、', '。'])
        .to_owned()
}

/// What headers call the thing that a sheet lists, the longest first; one word of them may stand for another.
const SUBJECTS: &[&str] = &[
    "政务信息资源目录",
    "公共数据资源目录",
    "政务数据资源目录",
    "信息资源目录",
    "数据资源目录",
    "公共数据目录",
    "政务数据目录",
    "政务信息资源",
    "公共数据资源",
    "政务数据资源",
    "信息资源",
    "数据资源",
    "公共数据",
    "政务数据",
    "数据目录",
    "资源目录",
    "资源",
    "目录",
];

/// What headers call one of its items.
const ITEM_SUBJECTS: &[&str] = &["信息项", "数据项", "数据元", "字段"];

/// What is so short that only these words are sure behind a subject.
const SHORT: &[&str] = &[
    "名称", "代码", "编码", "摘要", "描述", "简介", "格式", "分类",
];

/// Parts `公共数据目录名称` into a mark of its subject (an entry or an item) and the rest.
pub(super) fn subject(key: &str) -> Option<(char, &str)> {
    let behind = |subjects: &[&str]| {
        subjects
            .iter()
            .find_map(|subject| key.strip_prefix(subject))
            .filter(|rest| !rest.is_empty())
    };
    if let Some(rest) = behind(ITEM_SUBJECTS) {
        return Some(('i', rest));
    }
    let rest = behind(SUBJECTS)?;
    let sure = rest.chars().count() > 2 || SHORT.contains(&rest);
    sure.then_some(('e', rest))
}

/// Drops everything in brackets, for headers that explain themselves: `更新周期(如每年)`.
pub(super) fn without_brackets(key: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(key.len());
    for c in key.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// Returns what the first brackets of a header hold.
pub(super) fn bracketed(key: &str) -> Option<&str> {
    let (_, rest) = key.split_once('(')?;
    rest.split_once(')').map(|(inner, _)| inner)
}

/// Says what brackets behind a header tell of its column, where they are no explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    /// That it is the thing's name, or the one in Chinese.
    Name,
    /// That it is another column than the bare header: a code, the English name, what is else.
    Other,
}

/// Reads short brackets such as （代码）, （英文） and （名称）.
pub(super) fn bracket(inner: &str) -> Option<Bracket> {
    let length = inner.chars().count();
    if length > 10 {
        return None;
    }
    let ends = |words: &[&str]| words.iter().any(|word| inner.ends_with(word));
    let is = |words: &[&str]| words.contains(&inner);
    if is(&["名称", "全称", "中文", "中文名", "中文名称"]) {
        return Some(Bracket::Name);
    }
    let other = ends(&["代码", "编码", "信用码"])
        || is(&[
            "英文",
            "英文名",
            "英文名称",
            "其他",
            "其它",
            "简称",
            "编号",
            "code",
            "id",
            "english",
        ]);
    other.then_some(Bracket::Other)
}

/// Lists what a header with such brackets may be without them: 提供方(代码) is 提供方代码, 字段名称(英文) is 字段英文名称.
pub(super) fn unbracketed(bare: &str, inner: &str) -> Vec<String> {
    let stem = |text: &str| {
        let stem = text.strip_suffix("名称").or(text.strip_suffix('名'));
        stem.map(str::to_owned)
    };
    let kind = stem(inner).unwrap_or_else(|| inner.to_owned());
    let mut found = vec![format!("{bare}{inner}"), format!("{inner}{bare}")];
    if let Some(thing) = stem(bare) {
        let name = &bare[thing.len()..];
        found.push(format!("{thing}{kind}{name}"));
        found.push(format!("{thing}{inner}"));
    } else {
        found.push(format!("{bare}{kind}名称"));
    }
    found
}

/// Reads which level of a classification a header names, from 1 (类); `grouped` lets the bare words count.
pub(super) fn level(key: &str, grouped: bool) -> Option<u8> {
    let named = match key {
        "类分类" | "类" => Some(1),
        "项分类" | "项" => Some(2),
        "目分类" | "目" => Some(3),
        "细目分类" | "细目" => Some(4),
        _ => None,
    };
    if let Some(level) = named {
        return (grouped || key.ends_with("分类")).then_some(level);
    }
    let middle = key
        .strip_prefix("分类")
        .and_then(|rest| rest.strip_suffix('级'))
        .or_else(|| {
            let suffixes = ["级分类", "级目录", "级类目"];
            suffixes.iter().find_map(|suffix| key.strip_suffix(suffix))
        })
        .or_else(|| {
            if grouped {
                key.strip_suffix('级')
            } else {
                None
            }
        })?;
    chinese_number(middle).filter(|level| (1..=26).contains(level))
}

/// Reads 一 to 九十九, or digits.
fn chinese_number(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let digit = |text: &str| -> Option<u8> {
        let mut chars = text.chars();
        let only = chars.next().filter(|_| chars.as_str().is_empty())?;
        let at = "一二三四五六七八九".chars().position(|c| c == only)?;
        u8::try_from(at + 1).ok()
    };
    match text.split_once('十') {
        None => digit(text),
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { digit(tens)? };
            let ones = if ones.is_empty() { 0 } else { digit(ones)? };
            Some(tens * 10 + ones)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound() {
        let table: Table = toml::from_str(TEXT).unwrap();
        for fields in [&table.catalogue, &table.org, &table.demand, &table.system] {
            let mut owner: HashMap<String, &str> = HashMap::new();
            for (key, synonyms) in fields {
                assert_eq!(
                    synonyms.groups.is_empty(),
                    synonyms.leaf.is_empty(),
                    "{key}"
                );
                for word in &synonyms.words {
                    let before = owner.insert(header_key(word), key).unwrap_or(key);
                    // An item's own words win in sheets with items; see `layout`.
                    let pair = format!("item_{before}") == *key || format!("item_{key}") == *before;
                    assert!(before == key || pair, "{word}: {before} and {key}");
                }
            }
        }
    }

    #[test]
    fn headers_lose_their_marks() {
        for header in [
            "信息资源名称（必填项）",
            "*信息资源名称",
            "信息资源名称\n（选填项）",
            "\"信息资源名称*",
            "1.信息资源名称（必填)",
            "信息资源 名称：",
            "【必填】信息资源名称",
        ] {
            assert_eq!(header_key(header), "信息资源名称", "{header}");
        }
        assert_eq!(
            without_brackets(&header_key("数据存储总量（G）")),
            "数据存储总量"
        );
    }

    #[test]
    fn subjects_are_parted_from_what_is_said_of_them() {
        assert_eq!(subject("公共数据目录名称"), Some(('e', "名称")));
        assert_eq!(subject("政务信息资源提供单位"), Some(('e', "提供单位")));
        assert_eq!(subject("数据元名称"), Some(('i', "名称")));
        for key in ["资源类别", "信息资源", "数据类型", "共享类型"] {
            assert_eq!(subject(key), None, "{key}");
        }
    }

    #[test]
    fn levels_are_counted() {
        assert_eq!(level("类分类", false), Some(1));
        assert_eq!(level("细目分类", false), Some(4));
        assert_eq!(level("分类五级", false), Some(5));
        assert_eq!(level("分类十级", false), Some(10));
        assert_eq!(level("分类二十六级", false), Some(26));
        assert_eq!(level("三级分类", false), Some(3));
        assert_eq!(level("二级目录", false), Some(2));
        assert_eq!(level("类", false), None);
        assert_eq!(level("类", true), Some(1));
        assert_eq!(level("分类", true), None);
        assert_eq!(level("分类三十级", false), None);
    }
}
