//! The rules of Art. 12 and 13 from breach to remedy: a ledger of former years breaches them, and each falls silent once
//! its own remedy is typed.

use crate::remedies::{Breach, prove_at};
use crate::support::Home;

/// Whoever keeps the ledger is of the authority, which built all of these itself but for the first.
const LEDGER: &str = "\
项目名称,建设单位,申报日期,预编项目数据资源目录,初审日期,项目审批日期,竣工日期,目录纳入平台日期,验收日期,建设目标和任务完成情况,系统功能完成情况,数据共享开放情况,安全等级保护情况,标准化建设情况,办理状态
甲平台,甲州民政局,2025-03-03,甲目录,,2025-03-20,,,,,,,,,已审批
乙平台,阿坝州数据局,2025-03-03,,2025-03-10,2025-03-20,,,,,,,,,已审批
丙平台,阿坝州数据局,2025-03-03,丙目录,2025-03-10,2025-03-20,2025-09-01,2025-09-10,2025-09-15,已完成,已完成,已共享,已定级,已执行,已验收
丁平台,阿坝州数据局,2025-03-03,丁目录,2025-03-10,2025-03-20,2025-09-01,2025-09-10,2025-09-15,已完成,,已共享,,已执行,已验收
戊平台,阿坝州数据局,2025-03-03,戊目录,2025-03-10,2025-03-20,2025-09-01,,2025-09-15,已完成,已完成,已共享,已定级,已执行,已验收
";

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A12-1",
        made: &["project import 项目.csv"],
        found: "A12-1@case:project-2025-0001",
        blanks: &[],
    },
    Breach {
        rule: "A12-2",
        made: &["project import 项目.csv"],
        found: "A12-2@case:project-2025-0002",
        blanks: &[("目录名称或文号", "乙目录")],
    },
    Breach {
        rule: "A13-1",
        made: &["project import 项目.csv"],
        found: "A13-1@case:project-2025-0003",
        blanks: &[],
    },
    Breach {
        rule: "A13-2",
        made: &["project import 项目.csv"],
        found: "A13-2@case:project-2025-0004",
        blanks: &[],
    },
    Breach {
        rule: "A13-3",
        made: &["project import 项目.csv"],
        found: "A13-3@case:project-2025-0005",
        blanks: &[("凭证", "入库单一号")],
    },
];

#[test]
fn each_rule_on_projects_falls_silent_once_its_remedy_is_typed() {
    for breach in BREACHES {
        let home = Home::new().with_org();
        home.file("项目.csv", LEDGER);
        prove_at(&home, breach);
    }
}
