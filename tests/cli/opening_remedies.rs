//! From breach to remedy: what is found of opening, recalls and sanctions falls silent once its remedy is typed.

use crate::check::{found, ids};
use crate::remedies::{Breach, prove_with};
use crate::support::Home;
use serde_json::Value;

const OPEN: &str = "catalog add --name 企业用电信息 --provider MZJ --open-type conditional --as-published 2025-06-01";

const RELEASE: &str = "catalog release e1 --on 2025-06-03";

const DEMAND: &str =
    "recall submit --entry e1 --claim 含住址 --person-name 某申请人 --for MZJ --on 2026-02-02";

const VERIFY: &str = "recall verify recall-2026-0001 --finding founded --for MZJ --on 2026-02-03";

const WITHDRAW: &str = "recall withdraw recall-2026-0001 --for MZJ --on 2026-02-03";

/// What follows the remedy so that the authority that tests types it acts for the provider.
const PROVIDER: &[&str] = &["--for", "MZJ"];

const BREACHES: &[(Breach, &[&str])] = &[
    (
        Breach {
            rule: "A32-2",
            made: &[
                OPEN,
                "opening submit --entry e1 --purpose 研究 --person-name 某公司 --for MZJ --on 2026-02-02",
            ],
            found: "A32-2@case:opening-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A33-1",
            made: &[OPEN, RELEASE, DEMAND],
            found: "A33-1@case:recall-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A33-2",
            made: &[OPEN, RELEASE, DEMAND, VERIFY],
            found: "A33-2@case:recall-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A33-3",
            made: &[OPEN, RELEASE, DEMAND, VERIFY, WITHDRAW],
            found: "A33-3@case:recall-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A33-4",
            made: &[
                OPEN,
                RELEASE,
                DEMAND,
                VERIFY,
                WITHDRAW,
                "recall review recall-2026-0001 --objection 应删除 --on 2026-02-04",
            ],
            found: "A33-4@case:recall-2026-0001",
            blanks: &[],
        },
        &[],
    ),
    (
        Breach {
            rule: "A42-1",
            made: &[
                "sanction submit --breach harm --facts 倒卖数据 --person-name 某公司 --on 2026-02-02",
            ],
            found: "A42-1@case:sanction-2026-0001",
            blanks: &[],
        },
        &[],
    ),
];

#[test]
fn each_rule_falls_silent_once_its_remedy_is_typed() {
    for (breach, more) in BREACHES {
        prove_with(breach, more);
    }
}

/// A ledger of former years brings the breach that no command makes.
#[test]
fn a_grant_without_papers_is_suspended_signed_and_goes_on() {
    let home = Home::new().with_org();
    let words =
        |line: &str| -> Vec<String> { line.split_whitespace().map(str::to_owned).collect() };
    let run = |line: &str| {
        let args = words(line);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let run = home.run(&args);
        assert_eq!(run.code, 0, "{line}: {}", run.stderr);
    };
    run(OPEN);
    let file = home.file(
        "甲.csv",
        "申请人,目录名称,用途,申请日期,答复日期,授权日期,办理状态\n\
         某公司,企业用电信息,研究,2025-07-01,2025-07-03,2025-07-04,已授权\n",
    );
    home.json(&["opening", "import", &file]);
    let id = "A32-1@case:opening-2025-0001";
    let finding = found(&home, &["A32-1"])["findings"][0].clone();
    assert_eq!(finding["id"], id);
    let remedy = finding["remedy"].as_str().unwrap();
    let typed = crate::remedies::typed(remedy, &[("理由", "未签协议")]).join(" ");
    run(&format!("{typed} --for MZJ"));
    assert!(!ids(&found(&home, &["A32-1"])).contains(&id));
    // The rest of the remedy, as it is written.
    let blanks = [
        ("承诺书", "承诺1号"),
        ("协议", "协议1号"),
        ("日期", "2026-12-31"),
    ];
    let mut rest = remedy;
    while let Some((_, more)) = rest.split_once("abdata ") {
        rest = more;
        if !more.starts_with("opening suspend") {
            let line = crate::remedies::typed(&format!("abdata {more}"), &blanks).join(" ");
            run(&format!("{line} --for MZJ"));
        }
    }
    let case: Value = home.json(&["opening", "show", "opening-2025-0001"]);
    assert_eq!(case["state"], "granted");
    assert!(!ids(&found(&home, &["A32-1"])).contains(&id));
}
