//! Makes a catalogue with planted duplicates, near misses and series; the same for the same seed.
//!
//! It imports nothing, so that the benchmark can use it too.

/// Holds a made-up entry.
#[derive(Clone, Debug)]
pub struct Planted {
    pub name: String,
    pub provider: i64,
    pub items: Vec<String>,
}

/// Holds a made-up catalogue; the numbers are places in `entries`.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub entries: Vec<Planted>,
    /// Pairs that describe the same data, with what was done to the second.
    pub pairs: Vec<(usize, usize, &'static str)>,
    /// Members of each series.
    pub series: Vec<Vec<usize>>,
}

/// Draws numbers (SplitMix64).
pub struct Draw(pub u64);

impl Draw {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 16) as usize % bound
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const QUALIFIERS: &[&str] = &[
    "",
    "高原",
    "乡镇",
    "社区",
    "重点",
    "新建",
    "边远",
    "牧区",
    "沿河",
    "试点",
    "达标",
    "骨干",
    "示范",
    "跨境",
    "季节性",
];
const SUBJECTS: &[&str] = &[
    "婚姻",
    "草原生态",
    "森林防火",
    "地质灾害",
    "通村公路",
    "牦牛养殖",
    "医疗机构",
    "药品经营",
    "学前教育",
    "职业技能",
    "就业创业",
    "旅游景区",
    "文物保护",
    "非遗传承",
    "水资源",
    "河道采砂",
    "建筑施工",
    "房地产开发",
    "食品加工",
    "特种设备",
    "宗教场所",
    "退役军人",
    "养老服务",
    "儿童福利",
    "志愿服务",
    "气象观测",
    "电力设施",
    "档案利用",
    "殡葬服务",
    "土地流转",
    "种子经营",
    "饮用水源",
    "客运车辆",
    "出租汽车",
    "电影放映",
    "图书馆藏",
    "体育场馆",
    "科技成果",
    "专利转化",
    "粮食储备",
];
const OBJECTS: &[&str] = &[
    "登记",
    "监测点",
    "从业人员",
    "奖补资金",
    "巡查",
    "评定结果",
    "培训",
    "投诉处理",
    "考核",
    "专项规划",
    "补贴发放",
    "隐患排查",
    "建设项目",
    "监督抽检",
    "服务网点",
    "装备",
    "应急预案",
    "竣工验收",
    "招聘岗位",
    "年报",
    "信用评价",
    "事故",
    "普查",
    "志愿者",
];
const SUFFIXES: &[&str] = &[
    "信息",
    "名单",
    "数据",
    "明细",
    "情况表",
    "台账",
    "目录",
    "记录",
    "信息表",
    "基本情况",
];
const PREFIXES: &[&str] = &["", "", "全州", "全市", "阿坝州"];
const COMMON: &[&str] = &[
    "姓名",
    "名称",
    "身份证号",
    "联系电话",
    "统一社会信用代码",
    "备注",
    "地址",
    "负责人",
    "法定代表人",
    "日期",
    "状态",
    "行政区划",
    "发证机关",
    "有效期",
    "编号",
    "类型",
];
const ASPECTS: &[&str] = &[
    "日期", "金额", "等级", "面积", "结果", "地点", "数量", "人数", "依据", "方式", "来源", "内容",
    "批次", "机构", "比例", "原因",
];
const OPPOSED: &[(&str, &str)] = &[
    ("城市", "农村"),
    ("出生", "死亡"),
    ("残疾人", "残疾军人"),
    ("个人", "单位"),
    ("省级", "县级"),
    ("小学", "高中"),
];

/// Splits a combination number into qualifier, subject and object; distinct numbers give distinct names.
fn parts(number: usize) -> [&'static str; 3] {
    let (subjects, objects) = (SUBJECTS.len(), OBJECTS.len());
    [
        QUALIFIERS[number / subjects / objects % QUALIFIERS.len()],
        SUBJECTS[number % subjects],
        OBJECTS[number / subjects % objects],
    ]
}

fn name(parts: [&str; 3], draw: &mut Draw) -> String {
    format!(
        "{}{}{}",
        draw.of(PREFIXES),
        parts.concat(),
        draw.of(SUFFIXES)
    )
}

/// Draws items: some that everyone has, the others of the subject and the object.
fn items(parts: [&str; 3], draw: &mut Draw) -> Vec<String> {
    let mut items: Vec<String> = (0..1 + draw.below(3))
        .map(|_| draw.of(COMMON).to_owned())
        .collect();
    for _ in 0..3 + draw.below(4) {
        let of = parts[1 + draw.below(2)];
        items.push(format!("{of}{}", draw.of(ASPECTS)));
    }
    items.sort();
    items.dedup();
    items
}

/// Returns the items as another agency would list them: one left out, added or renamed, or all the same.
fn relisted(items: &[String], draw: &mut Draw) -> Vec<String> {
    let mut items = items.to_vec();
    let at = draw.below(items.len());
    match draw.below(4) {
        0 if items.len() > 4 => drop(items.remove(at)),
        1 => items.push(draw.of(COMMON).to_owned()),
        2 if items.len() > 4 => items[at] = format!("所属{}", items[at]),
        _ => {}
    }
    items.rotate_left(1);
    items
}

/// Leaves out, or writes wrongly, one character of the name's own words.
fn slip(parts: [&str; 3], right: Option<char>, draw: &mut Draw) -> String {
    let mut text: Vec<char> = parts.concat().chars().collect();
    let at = 1 + draw.below(text.len() - 2);
    match right {
        Some(wrong) => text[at] = wrong,
        None => drop(text.remove(at)),
    }
    text.into_iter().collect()
}

impl Catalogue {
    /// Makes about `size` entries by `seed`; about one in five belongs to a planted case.
    pub fn make(size: usize, seed: u64) -> Self {
        let mut made = Self::default();
        let mut draw = Draw(seed);
        let all = QUALIFIERS.len() * SUBJECTS.len() * OBJECTS.len();
        // A step without common factors visits every combination once; a further round marks its names apart.
        for step in 0.. {
            if made.entries.len() >= size {
                return made;
            }
            let round = step / all;
            let parts = parts((step * 7_919 + seed as usize) % all);
            let mut first = made.plain(parts, &mut draw);
            if round > 0 {
                let mark: String = ['东', '南', '西', '北', '甘', '青', '藏', '滇']
                    .iter()
                    .cycle()
                    .skip(round)
                    .take(1 + round % 3)
                    .collect();
                first.name = format!("{mark}片{}", first.name);
                let own = first
                    .items
                    .iter_mut()
                    .filter(|item| !COMMON.contains(&item.as_str()));
                own.for_each(|item| *item = format!("{mark}{item}"));
            }
            match draw.below(9) {
                0 if round == 0 => made.duplicate(parts, first, &mut draw),
                1 if round == 0 => made.near_miss(parts, first, &mut draw),
                _ => made.entries.push(first),
            }
        }
        made
    }

    fn plain(&self, parts: [&str; 3], draw: &mut Draw) -> Planted {
        Planted {
            name: name(parts, draw),
            provider: 1 + draw.below(60) as i64,
            items: items(parts, draw),
        }
    }

    fn duplicate(&mut self, parts: [&'static str; 3], first: Planted, draw: &mut Draw) {
        let [qualifier, subject, object] = parts;
        let mut second = first.clone();
        if draw.below(4) > 0 {
            second.provider += 100;
        }
        second.items = relisted(&first.items, draw);
        let kind = match draw.below(7) {
            0 => {
                second.name = format!(
                    "《{} {}》（{}）",
                    draw.of(&["", "全州"]),
                    parts.concat(),
                    draw.of(SUFFIXES)
                );
                "marks"
            }
            1 => {
                second.name = name(parts, draw);
                "stock words"
            }
            2 if !qualifier.is_empty() => {
                second.name = format!("{subject}{qualifier}{object}{}", draw.of(SUFFIXES));
                "reordered"
            }
            3 => {
                second.name = format!("{}{}", slip(parts, None, draw), draw.of(SUFFIXES));
                "abbreviated"
            }
            4 => {
                second.name = format!("{}{}", slip(parts, Some('锘'), draw), draw.of(SUFFIXES));
                "typo"
            }
            5 if first.items.len() >= 5 => {
                let other = draw.of(&[
                    "窗口办理事项",
                    "归集上报",
                    "共享交换底账",
                    "专网推送",
                    "业务系统导出",
                ]);
                second.name = format!("{}{other}{}", draw.of(SUBJECTS), self.entries.len());
                second.name.retain(|c| !c.is_ascii_digit());
                second.items = first.items.iter().rev().cloned().collect();
                "other name"
            }
            _ => {
                second.name = first.name.clone();
                "same name"
            }
        };
        let at = self.entries.len();
        self.entries.extend([first, second]);
        self.pairs.push((at, at + 1, kind));
    }

    /// Adds entries that look alike and are not the same: opposed words, forms, boilerplate items, numbers.
    fn near_miss(&mut self, parts: [&'static str; 3], first: Planted, draw: &mut Draw) {
        let at = self.entries.len();
        match draw.below(4) {
            0 => {
                let (one, other) = OPPOSED[draw.below(OPPOSED.len())];
                let suffix = draw.of(SUFFIXES);
                for word in [one, other] {
                    self.entries.push(Planted {
                        name: format!("{word}{}{suffix}", parts.concat()),
                        ..first.clone()
                    });
                }
            }
            1 => {
                let kinds = ["商务", "团队", "探亲", "求学", "定居", "应邀", "乘务"];
                for kind in kinds {
                    self.entries.push(Planted {
                        name: format!("{}{kind}", parts.concat()),
                        ..first.clone()
                    });
                }
            }
            2 => {
                let items = COMMON[..5]
                    .iter()
                    .map(|item| (*item).to_owned())
                    .collect::<Vec<_>>();
                for name in [
                    first.name.clone(),
                    format!("{}{}", slip(parts, Some('甘'), draw), draw.of(SUFFIXES)),
                ] {
                    self.entries.push(Planted {
                        name,
                        items: items.clone(),
                        provider: first.provider,
                    });
                }
            }
            _ => {
                let numbers: [&str; 3] = [
                    ["1", "2", "３"],
                    ["一", "二", "三"],
                    ["2022年", "2023年", "二〇二四年"],
                ][draw.below(3)];
                for number in numbers {
                    self.entries.push(Planted {
                        name: format!("{}{number}", first.name),
                        ..first.clone()
                    });
                }
                self.series.push((at..self.entries.len()).collect());
            }
        }
    }
}
