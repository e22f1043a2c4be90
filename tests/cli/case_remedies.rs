//! From breach to remedy: the rules on changes, verifications, requests, comparisons and disputes.

use crate::remedies::{Breach, prove_all};
use crate::support::Home;

/// What follows the remedy so that the authority that tests types it acts for the organisation that must mend.
const PROVIDER: &[&str] = &["--for", "MZJ"];
const CONSUMER: &[&str] = &["--for", "RSJ"];

/// Two providers; e1 is shared on conditions, e2 on none, and e3, of the other, is withheld.
const ENTRIES: &[&str] = &[
    "org add --code RSJ --name 甲州人社局 --kind administrative --level prefecture --region 513200",
    "catalog add --name 低保信息 --provider MZJ --share-type conditional --share-condition 限审批核验 --share-reason 含个人信息 --as-published 2025-06-01",
    "catalog add --name 社会组织信息 --provider MZJ --share-type unconditional --as-published 2025-06-01",
    "catalog add --name 社会团体信息 --provider RSJ --share-type withheld --share-basis-kind 法律 --share-basis 某法第一条 --as-published 2025-06-01",
];

const CHANGE: &str = "change submit --entry e1 --ground law --occurred 2026-02-02 --evidence 某条例 --for MZJ --on 2026-02-02";

const VERIFY: &str = "verify submit --entry e1 --claim 有误 --person-name 某人 --received 2026-02-02 --for MZJ --on 2026-02-02";

const OPEN_DATA: &str = "share submit --entry e2 --applicant RSJ --purpose 核验 --basis 某办法 --for RSJ --on 2026-01-05";

const DELIVER: &str = "share deliver share-2026-0001 --method platform --for MZJ --on 2026-01-06";

const BREACHES: &[(Breach, &[&str])] = &[
    (
        Breach {
            rule: "A04-1",
            made: &[OPEN_DATA],
            found: "A04-1@case:share-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A16-1",
            made: &[CHANGE],
            found: "A16-1@case:change-2026-0001",
            blanks: &[("目录", "e1")],
        },
        &["--summary", "按新条例登记"],
    ),
    (
        Breach {
            rule: "A16-2",
            made: &[
                CHANGE,
                "change update change-2026-0001 --for MZJ --on 2026-02-03",
            ],
            found: "A16-2@case:change-2026-0001",
            blanks: &[("变更依据", "某条例第一条")],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A16-3",
            made: &[
                "change submit --entry e1 --ground other --occurred 2026-02-26 --for MZJ --on 2026-02-26",
                "change update change-2026-0001 --for MZJ --on 2026-02-27",
            ],
            found: "A16-3@case:change-2026-0001",
            blanks: &[("变更依据", "某条例第一条")],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A20-1",
            made: &[VERIFY],
            found: "A20-1@case:verify-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A20-2",
            made: &["verify import 校核.csv"],
            found: "A20-2@case:verify-2026-0001",
            blanks: &[("姓名", "某局长")],
        },
        &["--for", "MZJ", "--decided-by", "某局长"],
    ),
    (
        Breach {
            rule: "A20-3",
            made: &[
                "verify submit --entry e1 --via-authority --claim 有误 --person-name 某人 --received 2026-02-02 --on 2026-02-02",
            ],
            found: "A20-3@case:verify-2026-0001",
            blanks: &[("收集机构", "MZJ")],
        },
        &[],
    ),
    (
        Breach {
            rule: "A20-4",
            made: &[
                VERIFY,
                "verify decide verify-2026-0001 --outcome upheld --for MZJ --on 2026-02-03",
            ],
            found: "A20-4@case:verify-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A20-6",
            made: &["verify submit --entry e1 --limit 2026-02-06 --claim 有误 --on 2026-02-02"],
            found: "A20-6@case:verify-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A24-3",
            made: &[
                "dispute submit --entry e3 --kind share-type --applicant MZJ --claim 应予共享 --for MZJ --on 2026-01-05",
            ],
            found: "A24-3@case:dispute-2026-0001",
            blanks: &[("类型", "unconditional")],
        },
        CONSUMER,
    ),
    (
        Breach {
            rule: "A25-1",
            made: &[
                "share submit --entry e1 --applicant RSJ --purpose 核验 --basis 某办法 --for RSJ --on 2026-01-05",
            ],
            found: "A25-1@case:share-2026-0001",
            blanks: &[],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A25-2",
            made: &[
                "compare submit --entry e3 --applicant MZJ --demand 核对三人 --purpose 复核 --basis 某办法 --for MZJ --on 2026-01-05",
            ],
            found: "A25-2@case:compare-2026-0001",
            blanks: &[("结果", "均在册")],
        },
        CONSUMER,
    ),
    (
        Breach {
            rule: "A25-3",
            made: &["share import 共享.csv"],
            found: "A25-3@case:share-2026-0001",
            blanks: &[("理由", "网络不通")],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A26-1",
            made: &[
                "dispute submit --entry e2,e3 --kind inconsistent --applicant MZJ --claim 两库不一致 --for MZJ --on 2026-01-05",
            ],
            found: "A26-1@case:dispute-2026-0001",
            blanks: &[("一致意见", "以民政为准")],
        },
        CONSUMER,
    ),
    (
        Breach {
            rule: "A27-1",
            made: &[
                OPEN_DATA,
                DELIVER,
                "share usage-report share-2026-0001 --use 招商 --beyond-purpose --for RSJ --on 2026-01-07",
            ],
            found: "A27-1@case:share-2026-0001",
            blanks: &[("理由", "超出目的使用")],
        },
        PROVIDER,
    ),
    (
        Breach {
            rule: "A27-2",
            made: &[
                OPEN_DATA,
                DELIVER,
                "share usage-ask share-2026-0001 --for MZJ --on 2026-01-07",
            ],
            found: "A27-2@case:share-2026-0001",
            blanks: &[("使用情况", "核验")],
        },
        CONSUMER,
    ),
];

/// Ledgers of former years: an extension that nobody approved, and a delivery off the platform that names no difficulty.
fn prepared() -> Home {
    let home = Home::new().with_org();
    for line in ENTRIES {
        let args: Vec<&str> = line.split_whitespace().collect();
        home.json(&args);
    }
    home.file(
        "校核.csv",
        "申请人,承办部门,目录名称,异议内容,校核来源,收到日期,申请日期,开始校核日期,延期日期,延长后的工作日数,延长批准人,办理状态\n\
         某公司,甲州民政局,低保信息,示例,当事人直接申请,2026-02-26,2026-02-26,2026-02-26,2026-02-27,10,,校核中\n",
    );
    home.file(
        "共享.csv",
        "申请部门,目录名称,使用目的,申请依据,申请日期,答复日期,交付日期,交付方式,线下共享理由,办理状态\n\
         甲州人社局,低保信息,核验,某办法,2026-02-02,2026-02-03,2026-02-04,线下,,已交付\n",
    );
    home
}

#[test]
fn each_rule_on_cases_falls_silent_once_its_remedy_is_typed() {
    for (breach, more) in BREACHES {
        prove_all(&prepared(), breach, more);
    }
}
