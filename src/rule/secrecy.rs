//! Whether a text says that it is about state secrets (Art. 2¶2), or only speaks of them.
//!
//! A word does not count where it is denied, be it right before it (非涉密), over a verb (不涉及国家秘密, 不得泄露国家秘密) or
//! over a list (不涉及商业秘密、国家秘密); nor where it is asked (是否涉密) and not answered with yes, or answered with no
//! (涉密：否). 机密 does not count where it is cut out of other words (随机密钥), nor of trade or work (商业机密).

/// Words that say state secret.
const WORDS: [&str; 5] = ["涉密", "国家秘密", "机密", "绝密", "秘密级"];

/// What denies or asks a verb after it, or the word itself.
const DENIALS: [&str; 16] = [
    "是否", "有无", "不得", "不能", "不可", "不应", "不予", "禁止", "严禁", "没有", "非", "不",
    "未", "无", "勿", "没",
];

/// Denials that say only yes or no is asked for.
const ASKED: [&str; 2] = ["是否", "有无"];

/// Verbs over which a denial reaches; the longer before the shorter.
const VERBS: [&str; 34] = [
    "涉及到",
    "涉及",
    "包含有",
    "包含",
    "包括",
    "含有",
    "存在有",
    "存在",
    "属于",
    "泄露",
    "泄漏",
    "透露",
    "公开",
    "传递",
    "上传",
    "传输",
    "存储",
    "处理",
    "录入",
    "填报",
    "填写",
    "提供",
    "发布",
    "列入",
    "纳入",
    "载有",
    "产生",
    "标注",
    "含",
    "涉",
    "属",
    "有",
    "为",
    "是",
];

/// What may stand between a verb and the word that it governs.
const FILLERS: [&str; 8] = ["任何", "各类", "各种", "一切", "其他", "相关", "的", "及"];

/// Joins the members of a list.
const JOINTS: [&str; 9] = ["、", "和", "或者", "或", "以及", "及", "与", "/", "及其"];

/// Ends of the members of a list that a bare denial may reach over: 无个人隐私、国家秘密, but not 无条件共享、涉密.
const KINDS: [&str; 8] = [
    "秘密",
    "机密",
    "绝密",
    "涉密",
    "隐私",
    "敏感",
    "商务信息",
    "个人信息",
];

/// What stands before 秘密 and 机密 that are nobody's but a firm's, an office's or a person's.
const PRIVATE: [&str; 12] = [
    "商业", "工作", "技术", "企业", "公司", "个人", "通信", "通讯", "经营", "行业", "内部", "商务",
];

/// What answers a question.
const NOES: [&str; 5] = ["否", "无", "不", "没有", "N"];
const YESES: [&str; 4] = ["是", "有", "涉", "Y"];

/// What takes back what was said before it.
const TAKEN_OUT: [&str; 7] = [
    "除外",
    "已剔除",
    "已删除",
    "已去除",
    "已脱密",
    "已解密",
    "已降密",
];

/// Returns the first word by which a text says that it is about a state secret.
pub(super) fn secret_word(text: &str) -> Option<&'static str> {
    WORDS.into_iter().find(|word| {
        text.match_indices(word).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + word.len()..]);
            !is_other(word, before, after) && !is_denied(before, after)
        })
    })
}

/// Returns the word by which a grade says that its data are a state secret: 秘密 is one of the three grades by itself.
pub(super) fn secret_grade(text: &str) -> Option<&'static str> {
    let plain = text
        .match_indices("秘密")
        .map(|(at, word)| (&text[..at], &text[at + word.len()..]))
        .any(|(before, after)| !is_other("秘密", before, after) && !is_denied(before, after));
    secret_word(text).or_else(|| plain.then_some("秘密"))
}

/// Returns the word by which a condition says that the data themselves are secret, and not what their user has to heed.
pub(super) fn secret_condition(text: &str) -> Option<&'static str> {
    text.split(['，', ',', '。', '；', ';', '\n', '！', '!'])
        .find_map(|clause| {
            let mut said = clause.trim();
            while let Some(rest) = OPENINGS.iter().find_map(|lead| said.strip_prefix(lead)) {
                said = rest.trim_start();
            }
            let word = WORDS.into_iter().find(|word| said.starts_with(word))?;
            let rest = said[word.len()..].trim_start();
            let is_said = rest.is_empty() || SAYINGS.iter().any(|saying| rest.starts_with(saying));
            let is_warned = WARNINGS.iter().any(|warning| rest.contains(warning));
            (is_said && !is_warned && secret_word(clause).is_some()).then_some(word)
        })
}

/// What may stand before the word where a condition speaks of the data.
const OPENINGS: [&str; 30] = [
    "因为",
    "因",
    "由于",
    "本",
    "该",
    "此",
    "部分",
    "全部",
    "所有",
    "目录",
    "条目",
    "数据集",
    "数据",
    "信息",
    "资源",
    "内容",
    "事项",
    "均",
    "属于",
    "属",
    "为",
    "是",
    "系",
    "涉及",
    "含有",
    "包含",
    "含",
    "密级",
    "：",
    ":",
];

/// What may follow it there.
const SAYINGS: [&str; 17] = [
    "不予",
    "不宜",
    "不能",
    "不可",
    "不共享",
    "不开放",
    "不对外",
    "不得共享",
    "不得开放",
    "不得提供",
    "数据",
    "信息",
    "内容",
    "级",
    "★",
    "）",
    ")",
];

/// What says that the user is spoken to after all.
const WARNINGS: [&str; 9] = [
    "泄露",
    "泄漏",
    "人员",
    "遵守",
    "保密",
    "除外",
    "脱密后",
    "不得上传",
    "不得传输",
];

/// Tells whether the word is cut out of others, or names a secret that is not the state's.
fn is_other(word: &str, before: &str, after: &str) -> bool {
    let cut_out = word == "机密"
        && (before.ends_with('随') || after.starts_with(['码', '钥', '度', '封', '集']));
    let private = !word.starts_with("国家")
        && word != "涉密"
        && PRIVATE.iter().any(|owner| before.ends_with(owner));
    // Who may work on what is secret is public: 涉密信息系统集成资质单位名录.
    let qualified = word == "涉密" && after.contains("资质");
    cut_out || private || qualified
}

/// Tells whether the word between `before` and `after` is denied, or asked and not answered with yes.
fn is_denied(before: &str, after: &str) -> bool {
    let ends = [
        '，', ',', '。', '；', ';', '\n', '！', '!', '：', ':', '“', '”',
    ];
    let clause = before.rsplit(ends).next().unwrap_or_default();
    let rest = after
        .split(['，', ',', '。', '；', ';', '\n'])
        .next()
        .unwrap_or_default();
    let answer = rest
        .split_once(['：', ':'])
        .map(|(_, answer)| answer.trim_start());
    let answered = |with: &[&str]| {
        answer.is_some_and(|answer| with.iter().any(|word| answer.starts_with(word)))
    };
    if answered(&NOES) || TAKEN_OUT.iter().any(|word| rest.contains(word)) {
        return true;
    }
    match reaching(clause) {
        Some(denial) => !(ASKED.contains(&denial) && answered(&YESES)),
        None => false,
    }
}

/// Returns the denial that reaches from within a clause to its end.
fn reaching(clause: &str) -> Option<&'static str> {
    DENIALS.into_iter().find(|denial| {
        clause.match_indices(denial).any(|(at, _)| {
            let mut between = &clause[at + denial.len()..];
            let whole = between;
            while let Some(rest) = VERBS.iter().find_map(|verb| between.strip_prefix(verb)) {
                between = rest;
            }
            let by_verb = between.len() < whole.len();
            while let Some(rest) = FILLERS.iter().find_map(|word| between.strip_prefix(word)) {
                between = rest;
            }
            between.is_empty() || is_list(between, by_verb)
        })
    })
}

/// Tells whether `between` is the members of a list but for its last; without a verb they must be kinds of secrets.
fn is_list(between: &str, by_verb: bool) -> bool {
    let Some(mut members) = JOINTS.iter().find_map(|joint| between.strip_suffix(joint)) else {
        return false;
    };
    if by_verb {
        return true;
    }
    loop {
        let cut = JOINTS.iter().filter_map(|joint| members.split_once(joint));
        let first = cut.min_by_key(|(member, _)| member.len());
        let (member, rest) = first.unwrap_or((members, ""));
        if !KINDS.iter().any(|kind| member.ends_with(kind)) {
            return false;
        }
        if rest.is_empty() {
            return true;
        }
        members = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::{DENIALS, secret_condition, secret_grade, secret_word};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn words_count_unless_denied_or_asked() {
        for (text, word) in [
            ("本数据涉密，仅限专网查询", Some("涉密")),
            ("属于国家秘密", Some("国家秘密")),
            ("密级：机密★10年", Some("机密")),
            ("绝密级", Some("绝密")),
            ("非涉密信息，另有涉密部分", Some("涉密")),
            ("非涉密", None),
            ("本系统不涉密", None),
            ("未涉密", None),
            ("不涉及国家秘密", None),
            ("是否涉密", None),
            ("涉密：否", None),
            ("涉密内容：无", None),
            ("是否为涉密单位：否", None),
            ("是否涉密：是", Some("涉密")),
            ("不涉及商业秘密、国家秘密", None),
            ("不涉及个人隐私和国家秘密", None),
            ("未包含涉密信息", None),
            ("不存在涉密内容", None),
            ("使用部门不得泄露国家秘密", None),
            ("无个人隐私、国家秘密", None),
            ("无条件共享、涉密", Some("涉密")),
            ("未列入公开目录的涉密信息", Some("涉密")),
            ("不予共享：属国家秘密", Some("国家秘密")),
            ("涉密信息已剔除", None),
            ("商业机密", None),
            ("企业商业秘密、工作秘密", None),
            ("涉密信息系统集成资质单位名录", None),
            ("国家机密", Some("机密")),
            ("密级：秘密级", Some("秘密级")),
            ("商业秘密", None),
            ("保密协议", None),
            ("手机密码", None),
            ("随机密钥", None),
            ("计算机密集使用", None),
        ] {
            assert_eq!(secret_word(text), word, "{text}");
        }
    }

    proptest! {
        #[test]
        fn only_what_stands_right_before_a_word_denies_it(before in "[^密：:除已]{0,9}", after in "[^密：:除已]{0,9}") {
            for denial in DENIALS {
                prop_assert_eq!(secret_word(&format!("{before}{denial}涉密{after}")), None);
                prop_assert_eq!(secret_word(&format!("{denial}{before}，涉密。{after}")), Some("涉密"));
            }
        }
    }

    #[test]
    fn grades_and_conditions_are_read_in_their_own_way() {
        for (text, word) in [
            ("秘密", Some("秘密")),
            ("秘密级", Some("秘密级")),
            ("机密", Some("机密")),
            ("绝密级", Some("绝密")),
            ("商业秘密", None),
            ("工作秘密", None),
            ("非涉密", None),
            ("一般数据", None),
        ] {
            assert_eq!(secret_grade(text), word, "{text}");
        }
        for (text, word) in [
            ("涉密", Some("涉密")),
            ("涉密不予共享", Some("涉密")),
            ("本数据属于国家秘密，不予共享", Some("国家秘密")),
            ("涉密数据", Some("涉密")),
            ("密级：机密", Some("机密")),
            ("使用部门不得泄露国家秘密", None),
            ("涉密人员方可查询", None),
            ("涉密信息除外", None),
            ("不涉密", None),
            ("签订保密协议", None),
            ("遵守国家秘密管理规定", None),
        ] {
            assert_eq!(secret_condition(text), word, "{text}");
        }
    }
}
