//! The rules on registers from breach to remedy.

use crate::remedies::{Breach, prove};

const OTHER: &str =
    "org add --code Z --name 乙局 --kind administrative --level prefecture --region 513200";

const COLLECTED: &str = "collect add --org MZJ --item 残疾等级 --since 2026-01-05";

const DONE: &[(&str, &str)] = &[("日期", "2026-02-01"), ("文号", "示例〔2026〕1号")];

/// Makes the breach of an item of Art. 37¶2 that nothing was ever recorded of.
const fn duty(rule: &'static str, found: &'static str) -> Breach {
    Breach {
        rule,
        made: &[],
        found,
        blanks: DONE,
    }
}

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A17-1",
        made: &[
            COLLECTED,
            "catalog add --name 甲 --provider MZJ --as-published 2026-02-01",
        ],
        found: "A17-1@collect:co1",
        blanks: &[("目录编号", "e1")],
    },
    Breach {
        rule: "A17-1",
        made: &[
            "collect add --org MZJ --item 残疾等级 --since 2026-01-05 --ground 紧急需要 --need 救灾 --until 2026-02-28",
            "catalog add --name 甲 --provider MZJ --as-published 2026-02-01",
        ],
        found: "A17-1@collect:co1",
        blanks: &[("目录编号", "e1")],
    },
    Breach {
        rule: "A17-2",
        made: &[
            OTHER,
            COLLECTED,
            "collect add --org Z --item 残疾等级 --since 2026-01-05 --designated-collector Z",
        ],
        found: "A17-2@collect:co1",
        blanks: &[("机构", "Z")],
    },
    Breach {
        rule: "A17-3",
        made: &[
            OTHER,
            "catalog add --name 残疾等级 --provider Z --share-type 无条件共享 --as-published 2026-02-01",
            COLLECTED,
        ],
        found: "A17-3@collect:co1",
        blanks: &[],
    },
    Breach {
        rule: "A18-2",
        made: &["catalog add --name 甲 --provider MZJ --aggregation-exemption 系统老旧"],
        found: "A18-2@entry:e1",
        blanks: &[("日期", "2026-02-01")],
    },
    Breach {
        rule: "A18-3",
        made: &[
            "collect add --org MZJ --item 残疾等级 --since 2026-01-05 --checks 身份证 --checks 刷脸 --compulsory",
        ],
        found: "A18-3@collect:co1",
        blanks: &[],
    },
    Breach {
        rule: "A20-5",
        made: &["catalog add --name 甲 --provider MZJ --as-published 2025-02-01"],
        found: "A20-5@org:MZJ",
        blanks: &[
            ("日期", "2026-02-01"),
            ("检查范围", "全部目录"),
            ("错误数", "3"),
            ("更正数", "3"),
        ],
    },
    duty("A37-1", "A37-1@org:MZJ"),
    duty("A37-2", "A37-2@org:MZJ"),
    duty("A37-3", "A37-3@org:MZJ"),
    duty("A37-4", "A37-4@org:MZJ"),
    duty("A37-5", "A37-5@org:MZJ"),
    duty("A37-6", "A37-6@org:MZJ"),
    duty("A37-7", "A37-7@org:MZJ"),
    duty("A37-8", "A37-8@org:MZJ"),
];

#[test]
fn each_rule_on_registers_falls_silent_once_its_remedy_is_typed() {
    for breach in BREACHES {
        prove(breach);
    }
}
