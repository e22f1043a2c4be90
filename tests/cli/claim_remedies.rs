//! From breach to remedy: the rules on claims, orders and development qualifications.

use crate::remedies::{Breach, prove_at};
use crate::support::Home;

/// The authority itself, whose people type the remedies.
const AUTHORITY: &str = "阿坝州数据局";

const CLAIMED: &str = "claim submit --kind view --claim 低保审批记录 --received 2026-02-02 --on 2026-02-02 --person-name 某人";

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A22-1",
        made: &[CLAIMED],
        found: "A22-1@case:claim-2026-0001",
        blanks: &[("措施", "提供查阅")],
    },
    Breach {
        rule: "A41-1",
        made: &["order import 整改.csv"],
        found: "A41-1@case:order-2026-0001",
        blanks: &[("整改情况及证明", "已整改")],
    },
    Breach {
        rule: "A22-1",
        made: &["claim import 不予.csv"],
        found: "A22-1@case:claim-2026-0001",
        blanks: &[("措施", "删除")],
    },
    Breach {
        rule: "A22-1",
        made: &["claim import 不予.csv"],
        found: "A22-1@case:claim-2026-0002",
        blanks: &[("措施", "提供查阅")],
    },
    Breach {
        rule: "A35-1",
        made: &["develop import 开发.csv"],
        found: "A35-1@case:develop-2026-0001",
        blanks: &[],
    },
    Breach {
        rule: "A35-2",
        made: &["develop import 开发.csv"],
        found: "A35-2@case:develop-2026-0001",
        blanks: &[("协议", "示例协议")],
    },
    Breach {
        rule: "A36-1",
        made: &[
            "develop import 开发.csv",
            "develop products import 成果.csv",
        ],
        found: "A36-1@product:pr1",
        blanks: &[("数据来源", "示例平台"), ("获取日期", "2026-02-02")],
    },
];

/// Writes the ledgers that breaches come from.
fn files(home: &Home) {
    home.file(
        "整改.csv",
        format!(
            "整改单位,整改事项,下达日期,整改期限\n{AUTHORITY},目录未更新,2026-02-02,2026-02-13\n"
        ),
    );
    home.file(
        "不予.csv",
        format!(
            "承办部门,请求类别,请求内容,申请人,收到日期,办理状态,办理日期,告知日期\n\
             {AUTHORITY},删除,多余的联系方式,某甲,2026-02-02,不予办理,2026-02-05,\n\
             {AUTHORITY},查阅,审批记录,某乙,2026-02-02,已告知,2026-02-05,2026-02-06\n"
        ),
    );
    home.file(
        "开发.csv",
        "申请主体,当事人类别,开发目的,申请日期,办理状态,赋予资格日期,启动开发日期\n\
         甲公司,法人,示例客流分析,2026-02-02,开发中,2026-02-03,2026-02-04\n",
    );
    home.file(
        "成果.csv",
        "开发资格编号,成果名称,成果类别\ndevelop-2026-0001,示例客流指数,数据产品\n",
    );
}

#[test]
fn the_first_command_of_a_remedy_mends() {
    for breach in BREACHES {
        let home = Home::new().with_org();
        files(&home);
        prove_at(&home, breach);
    }
}
