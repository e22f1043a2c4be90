//! What a text names as its legal basis: a law, an administrative regulation, a local one, or none.
//!
//! A title in 《》 counts by how it ends: 法 or 法典 is a law, 条例 a regulation, local where a place stands before it. A 规定,
//! 办法 or 决定 may be a rule or a mere paper, and counts where the text says who made it (国务院令, 人大常委会). Without 《》 a
//! title counts where an article (第九条) or the end follows, and something more than the last word names it. What stands
//! after 没有, 无 or 不适用 is denied, and an excuse names nothing.

use crate::model::coded;

coded! {
    /// Ranks a norm, the lowest first.
    Norm {
        Local = "local", "地方性法规", "local regulation";
        Administrative = "administrative", "行政法规", "administrative regulation";
        Law = "law", "法律", "law";
    }
}

/// Words that end in 法 and name no law.
const NO_LAWS: [&str; 33] = [
    "办法", "方法", "无法", "依法", "违法", "合法", "司法", "执法", "非法", "手法", "做法", "看法",
    "想法", "说法", "用法", "书法", "守法", "普法", "设法", "语法", "疗法", "写法", "打法", "技法",
    "讲法", "提法", "玩法", "犯法", "不法", "枪法", "章法", "加法", "减法",
];

/// What denies the norm that follows.
const DENIALS: [&str; 12] = [
    "没有",
    "无",
    "未见",
    "未有",
    "并非",
    "缺少",
    "缺乏",
    "不是",
    "不属于",
    "不适用",
    "不符合",
    "未找到",
];

/// Words before a title that are none of it; the longer before the shorter.
const LEADS: [&str; 22] = [
    "根据", "依据", "依照", "按照", "遵照", "参照", "依", "按", "据", "见", "系", "为", "属", "由",
    "和", "与", "及", "即", "的", "有关", "相关", "上级",
];

/// Words that say who made a 规定, 办法 or 决定.
const ADMINISTRATIVE: [&str; 2] = ["国务院令", "行政法规"];
const LOCAL: [&str; 4] = ["人民代表大会", "人大常委会", "人大公告", "地方性法规"];

/// Returns the highest norm that a text names.
pub(super) fn norm(text: &str) -> Option<Norm> {
    let mut named = Vec::new();
    // What stands outside 《》; a title leaves a mark, so that words on both sides of it stay apart.
    let mut outside = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('《') {
        let (before, from) = rest.split_at(at);
        outside.push_str(before);
        let inner = &from['《'.len_utf8()..];
        let Some(end) = inner.find('》') else {
            rest = inner;
            break;
        };
        if !is_denied(before) {
            named.extend(of_title(&inner[..end], text));
        }
        outside.push('》');
        rest = &inner[end + '》'.len_utf8()..];
    }
    outside.push_str(rest);
    named.extend(bare(&outside));
    named.into_iter().max_by_key(|norm| match norm {
        Norm::Local => 0,
        Norm::Administrative => 1,
        Norm::Law => 2,
    })
}

fn is_denied(before: &str) -> bool {
    let before = before.trim_end_matches(['《', ' ', '　']);
    DENIALS.iter().any(|denial| before.ends_with(denial))
}

/// Judges a whole title; `text` may say who made it.
fn of_title(title: &str, text: &str) -> Option<Norm> {
    let title = without_remark(title.trim());
    if title.ends_with("条例") {
        return Some(if is_of_a_place(title) {
            Norm::Local
        } else {
            Norm::Administrative
        });
    }
    if (title.ends_with('法') || title.ends_with("法典"))
        && !NO_LAWS.iter().any(|word| title.ends_with(word))
    {
        return Some(Norm::Law);
    }
    if !["规定", "办法", "决定", "细则"]
        .iter()
        .any(|end| title.ends_with(end))
    {
        return None;
    }
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match () {
        () if says(&LOCAL) => Some(Norm::Local),
        () if says(&ADMINISTRATIVE) => Some(Norm::Administrative),
        () => None,
    }
}

/// Takes a remark such as （2024年修正） off the end of a title.
fn without_remark(title: &str) -> &str {
    let open = title
        .ends_with(['）', ')'])
        .then(|| title.rfind(['（', '(']))
        .flatten();
    open.map_or(title, |at| title[..at].trim_end())
}

/// Tells whether a place stands before a regulation's name, other than the state.
fn is_of_a_place(title: &str) -> bool {
    let title = title.trim_start_matches("中华人民共和国");
    if ["省", "自治", "特区"]
        .iter()
        .any(|word| title.contains(word))
    {
        return true;
    }
    // Within the first characters, so that 城市 and 县乡 further on are no place: 示例市, 示例县.
    let head: Vec<char> = title.chars().take(6).collect();
    head.iter().enumerate().any(|(at, c)| {
        at > 0
            && matches!(c, '市' | '州' | '县')
            && !(*c == '市' && matches!(head[at - 1], '城' | '都'))
    })
}

/// Finds the titles that stand without 《》.
fn bare(text: &str) -> Vec<Norm> {
    let is_han = |c: &char| ('\u{4e00}'..='\u{9fff}').contains(c);
    let mut named = Vec::new();
    for end in ["法典", "条例", "法"] {
        for (at, _) in text.match_indices(end) {
            let after = &text[at + end.len()..];
            if !ends_here(after) {
                continue;
            }
            let run: String = {
                let mut run: Vec<char> = text[..at].chars().rev().take_while(is_han).collect();
                run.reverse();
                run.into_iter().collect()
            };
            let denied = DENIALS.iter().any(|denial| run.contains(denial));
            let mut name = run.as_str();
            while let Some(rest) = LEADS.iter().find_map(|lead| name.strip_prefix(lead)) {
                name = rest;
            }
            let whole = format!("{name}{end}");
            // 刑法 and 宪法 have one character before the last; 民法典 has one before its own.
            let least = if end == "法典" { 1 } else { 2 };
            let named_enough =
                name.chars().count() >= least || ["刑法", "宪法"].contains(&whole.as_str());
            if !denied && named_enough {
                named.extend(of_title(&whole, ""));
            }
        }
    }
    named
}

/// Tells whether a title ends before `after`: at the end, before an article, or before a mark.
fn ends_here(after: &str) -> bool {
    let after = after.trim_start();
    let Some(first) = after.chars().next() else {
        return true;
    };
    if first == '第' {
        let number = after['第'.len_utf8()..].trim_start_matches(|c: char| {
            c.is_ascii_digit() || c.is_whitespace() || "零〇一二三四五六七八九十百千两".contains(c)
        });
        return number.starts_with(['条', '章', '款', '编']);
    }
    "，,；;。.、（(".contains(first)
}

#[cfg(test)]
mod tests {
    use super::{Norm, norm};

    #[test]
    fn titles_count_by_what_they_are() {
        for (text, expected) in [
            ("《中华人民共和国统计法》第九条", Some(Norm::Law)),
            ("《中华人民共和国统计法（2024年修正）》", Some(Norm::Law)),
            ("中华人民共和国统计法第九条", Some(Norm::Law)),
            ("根据统计法第 9 条，不予归集", Some(Norm::Law)),
            ("依据个人信息保护法", Some(Norm::Law)),
            ("《中华人民共和国民法典》第一千零三十二条", Some(Norm::Law)),
            ("民法典第1034条", Some(Norm::Law)),
            ("《中华人民共和国民族区域自治法》", Some(Norm::Law)),
            ("刑法第二百五十三条", Some(Norm::Law)),
            ("预算法第十四条", Some(Norm::Law)),
            ("《城市供水条例》第三条", Some(Norm::Administrative)),
            ("全国经济普查条例第三十二条", Some(Norm::Administrative)),
            ("《示例规定》（国务院令第1号）", Some(Norm::Administrative)),
            ("《四川省数据条例》", Some(Norm::Local)),
            ("《示例市数据条例》第三条", Some(Norm::Local)),
            ("示例自治州示例条例第三条", Some(Norm::Local)),
            ("示例省人大常委会《示例决定》", Some(Norm::Local)),
            ("《示例省条例》和《中华人民共和国统计法》", Some(Norm::Law)),
        ] {
            assert_eq!(norm(text), expected, "{text}");
        }
    }

    #[test]
    fn excuses_denials_and_papers_name_none() {
        for text in [
            "",
            "系统老旧，无法归集",
            "没有条例规定，系统老旧",
            "没有条例",
            "没有《示例条例》可依",
            "不适用《中华人民共和国统计法》",
            "无法律规定",
            "没有统计法第九条那样的规定",
            "《示例县管理办法》",
            "《示例规定》",
            "示例管理办法第三条",
            "依法",
            "依法不予归集",
            "按有关条例",
            "条例第三条",
            "上级要求",
            "执法",
            "《未完",
        ] {
            assert_eq!(norm(text), None, "{text}");
        }
    }
}
