//! Words of catalogue names that a comparison treats apart; data, in the order of their kinds.

/// Tells what a word of a name means for comparing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Says nothing of the data: dropped.
    Stock,
    /// Dropped only where the name ends with it; inside, it is part of other words.
    Ending,
    /// Read as another word, shorter or commoner.
    Short(&'static str),
    /// Names one place of several: dropped, but two names of two places are about different data.
    Place,
    /// Stays whole, so that no part of it is taken for one of the above or for a number.
    Whole,
    /// Stays, and makes the opposite of a name without such a word.
    Negation,
    /// Stays, and stands against the other words of its group.
    Opposed,
}

const STOCK: &[&str] = &[
    "信息",
    "数据集",
    "数据",
    "信息表",
    "数据表",
    "一览表",
    "统计表",
    "汇总表",
    "明细表",
    "情况表",
    "登记表",
    "数据库",
    "信息库",
    "名单",
    "目录",
    "名录",
    "清单",
    "列表",
    "记录",
    "情况",
    "明细",
    "台账",
    "台帐",
    "基本",
    "基础信息",
    "相关",
    "有关",
    "全市",
    "全州",
    "全县",
    "全省",
    "全区",
    "本市",
    "本州",
    "本县",
    "本省",
    "我市",
    "我州",
    "我县",
    "我省",
    "阿坝藏族羌族自治州",
    "阿坝州",
    "四川省",
    "中华人民共和国",
    "以及",
    "的",
    "和",
    "与",
    "及",
    "等",
    "xxxx",
    "xxx",
    "xx",
];
const ENDING: &[&str] = &["表", "库", "册"];
const SHORT: &[(&str, &str)] = &[
    ("最低生活保障", "低保"),
    ("医疗保险", "医保"),
    ("社会保险", "社保"),
    ("住房公积金", "公积金"),
    ("人民政府", "政府"),
    ("市场监督管理", "市场监管"),
    ("不动产权", "不动产"),
    ("居民身份证号码", "身份证号"),
    ("公民身份号码", "身份证号"),
    ("公民身份证号", "身份证号"),
    ("身份证件号码", "身份证号"),
    ("身份证号码", "身份证号"),
    ("证件号码", "证件号"),
    ("手机号码", "联系电话"),
    ("手机号", "联系电话"),
    ("电话号码", "联系电话"),
    ("联系方式", "联系电话"),
    ("统一社会信用代码", "信用代码"),
    ("社会信用代码", "信用代码"),
];
const PLACES: &[&str] = &[
    "马尔康市",
    "汶川县",
    "理县",
    "茂县",
    "松潘县",
    "九寨沟县",
    "金川县",
    "小金县",
    "黑水县",
    "壤塘县",
    "阿坝县",
    "若尔盖县",
    "红原县",
];
const WHOLE: &[&str] = &[
    "水库",
    "仓库",
    "冷库",
    "车库",
    "代表",
    "手册",
    "注册",
    "信息化",
    "信息公开",
    "大数据",
    "基本农田",
    "基本药物",
    "共和",
    "统一",
    "一次性",
    "一般",
    "一体化",
    "一卡通",
    "一公开",
    "非遗",
    "非物质",
    "未成年",
];
const NEGATIONS: &[&str] = &["不含", "不予", "不准", "不同意", "不合格", "未", "非"];
/// Words that make two names speak of different things, however alike the rest is.
const OPPOSED: &[&[&str]] = &[
    &["城市", "城镇", "农村", "乡村"],
    &["出生", "死亡"],
    &["结婚", "离婚"],
    &["残疾军人", "残疾人", "残疾儿童"],
    &["许可", "从业资格", "资格", "备案", "处罚", "强制", "检查"],
    &["设立", "变更", "注销", "撤销", "补发", "吊销"],
    &["生产", "运输", "购买", "零售", "批发"],
    &["国家级", "省级", "市级", "州级", "县级", "乡级", "村级"],
    &["男性", "女性"],
    &["小学", "初中", "高中", "中学", "高校", "幼儿园"],
    &["收入", "支出"],
    &["进口", "出口"],
    &["招标", "中标", "投标"],
    &["个人", "单位", "企业"],
    &["养老", "医保", "失业", "工伤", "生育"],
    &["甲级", "乙级", "丙级"],
    &["甲类", "乙类", "丙类"],
    &["国有", "集体", "私营"],
    &["地表水", "地下水"],
];

/// The bit of every word that negates.
const NEGATED: u128 = 1;

/// Names of items that nearly every entry has, whatever its data are: their agreeing says little.
const BOILERPLATE: &[&str] = &[
    "姓名",
    "名称",
    "性别",
    "民族",
    "年龄",
    "出生日期",
    "身份证号",
    "证件号",
    "证件类型",
    "联系电话",
    "电话",
    "联系人",
    "地址",
    "住址",
    "家庭住址",
    "信用代码",
    "单位名称",
    "企业名称",
    "法定代表人",
    "备注",
    "序号",
    "编号",
    "行政区划",
    "区划代码",
    "更新时间",
    "创建时间",
    "状态",
    "类型",
    "日期",
    "发证日期",
    "发证机关",
    "有效期",
    "证书编号",
    "说明",
];

/// Holds a word as characters, for reading names from left to right.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: Vec<char>,
    pub(super) kind: Kind,
    /// Number of a word that stands against others, a bit of [`super::form::Form::against`].
    pub(super) bit: u128,
}

/// Holds the words by their first character, the longest first.
pub(super) struct Words {
    by_first: std::collections::HashMap<char, Vec<Word>>,
    /// For each group of words that stand against each other, their bits.
    pub(super) groups: Vec<u128>,
    boilerplate: std::collections::HashSet<&'static str>,
}

impl Words {
    /// Sets the words out for reading.
    pub(super) fn new() -> Self {
        let mut words = Self {
            by_first: std::collections::HashMap::new(),
            groups: Vec::new(),
            boilerplate: BOILERPLATE.iter().copied().collect(),
        };
        for (list, kind) in [
            (STOCK, Kind::Stock),
            (ENDING, Kind::Ending),
            (PLACES, Kind::Place),
            (WHOLE, Kind::Whole),
        ] {
            list.iter().for_each(|text| words.add(text, kind, 0));
        }
        for text in NEGATIONS {
            words.add(text, Kind::Negation, NEGATED);
        }
        for (text, short) in SHORT {
            words.add(text, Kind::Short(short), 0);
        }
        let mut bit = NEGATED << 1;
        for group in OPPOSED {
            let first = bit;
            for text in *group {
                words.add(text, Kind::Opposed, bit);
                bit <<= 1;
            }
            // The bits from the group's first to before the next group's first.
            words.groups.push(bit - first);
        }
        for list in words.by_first.values_mut() {
            list.sort_by_key(|word| std::cmp::Reverse(word.text.len()));
        }
        words
    }

    fn add(&mut self, text: &str, kind: Kind, bit: u128) {
        let text: Vec<char> = text.chars().collect();
        if let Some(first) = text.first() {
            let word = Word {
                text: text.clone(),
                kind,
                bit,
            };
            self.by_first.entry(*first).or_default().push(word);
        }
    }

    /// Returns the longest word that `text` begins with.
    pub(super) fn first_of(&self, text: &[char]) -> Option<&Word> {
        self.by_first.get(text.first()?)?.iter().find(|word| {
            text.starts_with(&word.text)
                && (word.kind != Kind::Ending || word.text.len() == text.len())
        })
    }

    /// Tells whether an item's folded name is one that most entries have.
    pub(super) fn is_boilerplate(&self, item: &str) -> bool {
        self.boilerplate.contains(item)
    }

    /// Tells whether two names' words stand against each other: one is negated, or both have words of one group and none
    /// of it in common.
    pub(super) fn stand_against(&self, one: u128, other: u128) -> bool {
        let opposed =
            |group: &u128| one & group != 0 && other & group != 0 && one & other & group == 0;
        one != other && ((one ^ other) & NEGATED != 0 || self.groups.iter().any(opposed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_opposed_word_has_a_bit_of_its_own() {
        let words: Vec<&str> = OPPOSED.iter().copied().flatten().copied().collect();
        assert!(words.len() < 128);
        let distinct: std::collections::HashSet<&str> = words.iter().copied().collect();
        assert_eq!(distinct.len(), words.len());
        assert_eq!(
            Words::new()
                .groups
                .iter()
                .map(|g| g.count_ones())
                .sum::<u32>() as usize,
            words.len()
        );
    }

    #[test]
    fn boilerplate_is_written_as_items_are_folded() {
        let words = Words::new();
        for item in BOILERPLATE {
            assert_eq!(crate::model::text::loose_key(item), *item);
            assert!(
                SHORT.iter().all(|(long, _)| long != item),
                "{item} is folded to another word"
            );
            assert!(words.is_boilerplate(item));
        }
    }
}
