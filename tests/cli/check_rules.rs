//! Each rule from breach to remedy: it finds what was done, and falls silent once its own remedy is typed.

use crate::check::{found, ids};
use crate::remedies::{Breach, prove, publish};
use crate::support::{Home, Run};
use serde_json::Value;

/// An entry that says all that Art. 14 wants, but for its update cycle.
const WHOLE: &str = "catalog add --name 低保对象 --provider MZJ --classification 主题/民生 --format-class 数据库 --format-type mysql --share-method-class 共享平台方式 --usage-requirements 仅供审核 --item 姓名:C:50 --share-type 无条件共享";

const COUNTY: &str =
    "org add --code Z --name 乙县水务局 --kind administrative --level county --region 513221";

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A02-1",
        made: &["catalog add --name 某机密文件目录 --provider MZJ"],
        found: "A02-1@entry:e1",
        blanks: &[],
    },
    Breach {
        rule: "A02-1",
        made: &["catalog add --name 甲 --provider MZJ --share-condition 涉密"],
        found: "A02-1@entry:e1",
        blanks: &[],
    },
    Breach {
        rule: "A06-1",
        made: &[COUNTY],
        found: "A06-1@region:513221",
        blanks: &[("机构代码", "Z")],
    },
    Breach {
        rule: "A07-1",
        made: &[],
        found: "A07-1@org:MZJ",
        blanks: &[("姓名", "王五")],
    },
    Breach {
        rule: "A07-2",
        made: &[COUNTY],
        found: "A07-2@org:Z",
        blanks: &[("姓名", "王五")],
    },
    Breach {
        rule: "A14-1",
        made: &[WHOLE],
        found: "A14-1@entry:e1",
        blanks: &[("周期", "每月")],
    },
    Breach {
        rule: "A14-1",
        made: &[
            "org add --code Z --name 乙州民政局 --kind administrative --level prefecture --region 513200",
            "catalog add --name 低保对象 --provider Z --classification 主题/民生 --format-class 数据库 --format-type mysql --share-method-class 共享平台方式 --usage-requirements 仅供审核 --item 姓名:C:50 --share-type 无条件共享 --update-cycle 每月",
            "org edit Z --active no",
        ],
        found: "A14-1@entry:e1",
        blanks: &[("机构", "MZJ")],
    },
    Breach {
        rule: "A14-3",
        made: &[
            "catalog add --name 甲 --provider MZJ --code A-1",
            "catalog add --name 乙 --provider MZJ --code ａ-1",
        ],
        found: "A14-3@entry:e1",
        blanks: &[("代码", "A-2")],
    },
    Breach {
        rule: "A15-1",
        made: &[],
        found: "A15-1@org:MZJ",
        blanks: &[("文件", "甲.csv")],
    },
    Breach {
        rule: "A15-2",
        made: &[COUNTY, "catalog add --name 甲 --provider Z --scope local"],
        found: "A15-2@entry:e1",
        blanks: &[("文号", "某函1号"), ("日期", "2026-02-01")],
    },
    Breach {
        rule: "A16-4",
        made: &[
            "catalog add --name 甲 --provider MZJ --update-cycle 每月",
            "catalog refresh e1 --on 2026-01-31",
        ],
        found: "A16-4@entry:e1",
        blanks: &[],
    },
    Breach {
        rule: "A18-1",
        made: &["catalog add --name 甲 --provider MZJ --aggregation-demand 乙局"],
        found: "A18-1@entry:e1",
        blanks: &[("日期", "2026-02-01")],
    },
    Breach {
        rule: "A19-1",
        made: &[
            "catalog add --name 信用信息 --provider MZJ --share-type unconditional --as-published 2025-06-01",
        ],
        found: "A19-1@domain:credit",
        blanks: &[("条目", "e1"), ("原因", "补登")],
    },
    Breach {
        rule: "A24-1",
        made: &["catalog add --name 甲 --provider MZJ --share-type conditional"],
        found: "A24-1@entry:e1",
        blanks: &[("条件", "用于审核"), ("理由", "含个人信息")],
    },
    Breach {
        rule: "A24-2",
        made: &["catalog add --name 甲 --provider MZJ --share-type withheld"],
        found: "A24-2@entry:e1",
        blanks: &[("名称及条款", "某法第一条")],
    },
    Breach {
        rule: "A30-1",
        made: &["catalog add --name 甲 --provider MZJ"],
        found: "A30-1@entry:e1",
        blanks: &[("属性", "有条件开放")],
    },
    Breach {
        rule: "A30-2",
        made: &["catalog add --name 甲 --provider MZJ --open-type withheld"],
        found: "A30-2@entry:e1",
        blanks: &[("依据", "某法第二条")],
    },
    Breach {
        rule: "A30-3",
        made: &["catalog add --name 甲 --provider MZJ --open-type unconditional --personal"],
        found: "A30-3@entry:e1",
        blanks: &[("说明", "已脱敏")],
    },
    Breach {
        rule: "A31-1",
        made: &[
            "catalog add --name 甲 --provider MZJ --open-type unconditional --as-published 2025-06-01",
        ],
        found: "A31-1@entry:e1",
        blanks: &[("日期", "2026-02-01")],
    },
    Breach {
        rule: "ORG-1",
        made: &["org edit MZJ --uscc 11513200MB1234562A"],
        found: "ORG-1@org:MZJ",
        blanks: &[("代码", "11513200MB1234562E")],
    },
];

#[test]
fn each_rule_falls_silent_once_its_remedy_is_typed() {
    for breach in BREACHES {
        prove(breach);
    }
}

#[test]
fn duplicates_are_found_once_recorded_and_end_with_a_named_collector() {
    let home = Home::new().with_org();
    home.add_org("RSJ", "甲州人社局", "prefecture", "513200");
    let text = "信息资源名称,信息资源提供方,共享类型,信息项名称\n\
        残疾人证发放信息,甲州民政局,无条件共享,姓名；证号；残疾等级\n\
        残疾人证发放信息,甲州人社局,无条件共享,姓名；证号；残疾等级\n";
    let file = home.file("甲.csv", text);
    home.json(&["catalog", "import", &file, "--as-published", "2025-06-01"]);
    home.json(&["catalog", "dedupe", "--record"]);
    let result = found(&home, &["A14-2"]);
    assert_eq!(ids(&result).len(), 1, "{result}");
    let said = |result: &Value| {
        result["findings"][0]["message"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(said(&result).contains("残疾人证发放信息") && !said(&result).contains("重新查重"));
    // A ledger that moved on makes the record stale, and the sentence says so.
    let add = ["catalog", "add", "--name", "水库名录", "--provider", "RSJ"];
    home.json(&[&add[..], &["--as-published", "2026-01-01"]].concat());
    let stale = found(&home, &["A14-2"]);
    assert!(said(&stale).contains("重新查重"), "{stale}");
    let edit = ["--designated-collector", "MZJ", "--correction", "协商一致"];
    home.json(&[&["catalog", "edit", "e1", "e2"][..], &edit[..]].concat());
    publish(&home, &["e1", "e2"]);
    home.json(&["catalog", "dedupe", "--record"]);
    assert_eq!(ids(&found(&home, &["A14-2"])), Vec::<&str>::new());
}

#[test]
fn an_edition_that_lapses_is_announced_until_its_successor_is_adopted() {
    let home = Home::new();
    let on = |day: &str| {
        let result = found(&home, &["A44-1", "--as-of", day]);
        ids(&result).len()
    };
    assert_eq!((on("2026-09-30"), on("2026-10-02")), (0, 1));
    assert_eq!(on("2027-01-04"), 1);
    let text = include_str!("../../src/law/editions/aba-2024.toml")
        .replace("id = \"aba-2024\"", "id = \"aba-2026\"")
        .replace("2026-12-30", "2028-12-30")
        .replace("2024-12-31", "2026-01-01");
    home.json(&["law", "import", &home.file("next.toml", text)]);
    home.json(&["law", "adopt", "aba-2026"]);
    assert_eq!((on("2026-10-02"), on("2027-01-04")), (0, 0));
}

#[test]
fn a_clock_into_an_unpublished_year_is_provisional_until_the_notice_is_in() {
    let home = Home::new().with_org();
    home.json(&["catalog", "add", "--name", "甲", "--provider", "MZJ"]);
    let later = |args: &[&str]| {
        let mut command = home.command();
        let output = command
            .env("ABDATA_NOW", "2026-12-30")
            .args(args)
            .output()
            .unwrap();
        Run::of(output)
    };
    assert_eq!(later(&["catalog", "submit", "e1"]).code, 0);
    let check = ["check", "CAL-1", "--fail-on", "never", "--format", "json"];
    let result: Value = serde_json::from_str(&later(&check).stdout).unwrap();
    assert_eq!(ids(&result).len(), 1, "{result}");
    let mut days = "date,kind,name,region\n".to_owned();
    for day in [
        "01-01", "02-08", "02-09", "02-10", "04-05", "05-03", "06-09", "10-01",
    ] {
        days += &format!("2027-{day},off,假日,\n");
    }
    let file = home.file("2027.csv", days);
    let run = later(&["calendar", "import", &file, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let result: Value = serde_json::from_str(&later(&check).stdout).unwrap();
    assert_eq!(ids(&result), Vec::<&str>::new());
}
