//! Collections in emergencies and service contracts: each rule finds what was done, or what a former ledger tells of, and
//! falls silent once its remedy is typed.

use crate::check::{found, ids};
use crate::remedies::{Breach, prove_at, typed};
use crate::support::Home;

const DECLARE: &str = "emergency submit --kind emergency --data 人员信息 --legal-basis 某条例第一条 --event-kind incident --event 示例地震 --on 2026-01-05";
const OVER: &str = "emergency end emergency-2026-0001 --on 2026-01-06";
const REVIEW: &str = "contract submit --contractor 示例公司 --service operate --system 示例系统 --result passed --reviewed-by 示例办 --on 2026-01-05";
const SIGN: &str = "contract sign contract-2026-0001 --security-agreement 甲 --confidentiality-agreement 乙 --liability 丙 --on 2026-01-06";
const END: &str = "contract end contract-2026-0001 --ground expired --on 2026-01-12";

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A17-1",
        made: &[
            "emergency submit --kind 临时采集 --data 示例数据 --ground 紧急需要 --planned-end 2026-01-30 --on 2026-01-05",
            "catalog add --name 甲 --provider 513200-SJJ --as-published 2026-02-01",
        ],
        found: "A17-1@case:emergency-2026-0001",
        blanks: &[("目录编号", "e1")],
    },
    Breach {
        rule: "A21-2",
        made: &[DECLARE, OVER],
        found: "A21-2@case:emergency-2026-0001",
        blanks: &[("应用名称", "登记小程序")],
    },
    Breach {
        rule: "A21-2",
        made: &["emergency import emergencies.csv"],
        found: "A21-2@case:emergency-2026-0003",
        blanks: &[("应用名称", "无")],
    },
    Breach {
        rule: "A39-1",
        made: &["contract import contracts.csv"],
        found: "A39-1@case:contract-2026-0001",
        blanks: &[("审查单位", "示例网信办")],
    },
    Breach {
        rule: "A39-2",
        made: &["contract import contracts.csv"],
        found: "A39-2@case:contract-2026-0002",
        blanks: &[
            ("安全保护协议", "协议1"),
            ("保密协议", "协议2"),
            ("违约责任条款", "第九条"),
        ],
    },
    Breach {
        rule: "A39-3",
        made: &[REVIEW, SIGN, END],
        found: "A39-3@case:contract-2026-0001",
        blanks: &[],
    },
    Breach {
        rule: "A39-3",
        made: &["contract import contracts.csv"],
        found: "A39-3@case:contract-2026-0003",
        blanks: &[],
    },
    Breach {
        rule: "A39-4",
        made: &[REVIEW, SIGN, END],
        found: "A39-4@case:contract-2026-0001",
        blanks: &[("监督单位", "信息中心")],
    },
    Breach {
        rule: "A39-4",
        made: &["contract import contracts.csv"],
        found: "A39-4@case:contract-2026-0003",
        blanks: &[("监督单位", "信息中心")],
    },
];

/// Breaches whose data are first assessed and then disposed of.
const UNDISPOSED: &[Breach] = &[
    Breach {
        rule: "A21-1",
        made: &[DECLARE, OVER],
        found: "A21-1@case:emergency-2026-0001",
        blanks: &[("类别", "privacy"), ("方式", "destroyed")],
    },
    Breach {
        rule: "A21-1",
        made: &[
            DECLARE,
            OVER,
            "emergency assess emergency-2026-0001 --class personal --on 2026-01-07",
        ],
        found: "A21-1@case:emergency-2026-0001",
        blanks: &[("类别", "个人信息"), ("方式", "封存")],
    },
    Breach {
        rule: "A21-1",
        made: &["emergency import emergencies.csv"],
        found: "A21-1@case:emergency-2026-0001",
        blanks: &[("类别", "个人信息"), ("方式", "销毁")],
    },
    Breach {
        rule: "A21-1",
        made: &["emergency import emergencies.csv"],
        found: "A21-1@case:emergency-2026-0002",
        blanks: &[("类别", "其他"), ("方式", "留存")],
    },
];

/// Ledgers of former years that tell of breaches. Emergencies: closed with data retained by no law; closed with nothing
/// disposed of; disposed of, but its application never shut. Contracts: without a review; without agreements; over, closed
/// with a deletion that nobody supervised.
fn prepared() -> Home {
    let home = Home::new().with_org();
    home.file(
        "emergencies.csv",
        "采集类别,采集部门,采集的数据,应急采集法定依据,应急事由类别,应急事由,申报日期,应急结束日期,处置日期,个人信息处置,其他数据处置,办结日期,办理状态\n\
         应急采集,阿坝州数据局,甲,某条例,突发事件,甲震,2026-01-05,2026-01-06,2026-01-07,留存,,2026-01-08,已办结\n\
         应急采集,阿坝州数据局,乙,某条例,突发事件,乙震,2026-01-05,2026-01-06,,,,2026-01-08,已办结\n\
         应急采集,阿坝州数据局,丙,某条例,突发事件,丙震,2026-01-05,2026-01-06,2026-01-07,销毁,留存,2026-01-08,已办结\n",
    );
    home.file(
        "contracts.csv",
        "委托单位,服务提供方,服务类别,系统名称,安全审查结果,安全审查日期,签订日期,合同结束日期,合同结束情形,数据删除日期,数据删除方式,服务安全保护协议,保密协议,违约责任条款,办结日期,办理状态\n\
         阿坝州数据局,甲公司,运维,甲系统,,2026-01-05,2026-01-06,,,,,甲,乙,丙,,已签订\n\
         阿坝州数据局,乙公司,运维,乙系统,通过,2026-01-05,2026-01-06,,,,,甲,,,,已签订\n\
         阿坝州数据局,丙公司,运维,丙系统,通过,2026-01-05,2026-01-06,2026-01-12,到期,2026-01-13,覆写,甲,乙,丙,2026-01-14,已办结\n",
    );
    home
}

#[test]
fn each_rule_falls_silent_once_its_remedy_is_typed() {
    for breach in BREACHES {
        prove_at(&prepared(), breach);
    }
}

#[test]
fn emergency_data_are_found_until_they_are_assessed_and_disposed_of() {
    for breach in UNDISPOSED {
        let home = prepared();
        for command in breach.made {
            let args: Vec<&str> = command.split_whitespace().collect();
            home.json(&args);
        }
        let result = found(&home, &[breach.rule]);
        let findings = result["findings"].as_array().unwrap();
        let finding = findings.iter().find(|one| one["id"] == breach.found);
        let remedy = finding.unwrap()["remedy"].as_str().unwrap().to_owned();
        let (assess, dispose) = remedy.split_once('；').unwrap();
        assert!(assess.contains("emergency assess"), "{remedy}");
        assert!(dispose.contains("emergency dispose"), "{remedy}");
        for command in [assess, dispose] {
            assert!(ids(&found(&home, &[breach.rule])).contains(&breach.found));
            let args = typed(command, breach.blanks);
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            home.json(&args);
        }
        assert!(!ids(&found(&home, &[breach.rule])).contains(&breach.found));
    }
}

#[test]
fn data_that_are_disposed_of_unassessed_stay_found() {
    let home = prepared();
    let number = "emergency-2026-0001";
    for command in [DECLARE, OVER] {
        home.json(&command.split_whitespace().collect::<Vec<_>>());
    }
    home.json(&[
        "emergency",
        "dispose",
        number,
        "--class",
        "privacy",
        "--by",
        "destroyed",
    ]);
    home.json(&["emergency", "shut", number, "--applications", "无"]);
    let (code, error) = home.error(&["emergency", "close", number]);
    assert_eq!(
        (code, &error["code"]),
        (4, &serde_json::json!("emergency-unassessed")),
        "{error}"
    );
    let result = found(&home, &["A21-1"]);
    assert!(
        ids(&result).contains(&"A21-1@case:emergency-2026-0001"),
        "{result}"
    );
    home.json(&["emergency", "assess", number, "--class", "privacy"]);
    assert!(ids(&found(&home, &["A21-1"])).is_empty());
    home.json(&["emergency", "close", number]);
}
