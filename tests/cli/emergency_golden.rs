//! Collections outside the ordinary and service contracts in both languages, as a person sees them.

use crate::golden::played;
use crate::support::Home;

const COMMANDS: &[&[&str]] = &[
    &[
        "emergency",
        "submit",
        "--kind",
        "emergency",
        "--data",
        "受灾人员信息",
        "--legal-basis",
        "《示例应对法》第九条",
        "--event-kind",
        "incident",
        "--event",
        "示例地震",
        "--on",
        "2026-01-06",
    ],
    &[
        "emergency",
        "submit",
        "--kind",
        "temporary",
        "--data",
        "安置人员信息",
        "--ground",
        "special_business",
        "--planned-end",
        "2026-02-20",
        "--event",
        "示例地震",
        "--on",
        "2026-01-06",
    ],
    &["emergency", "stop", "emergency-2026-0001"],
    &[
        "emergency",
        "end",
        "emergency-2026-0001",
        "--on",
        "2026-01-12",
    ],
    &["emergency", "close", "emergency-2026-0001"],
    &[
        "emergency",
        "assess",
        "emergency-2026-0001",
        "--class",
        "privacy,other",
        "--on",
        "2026-01-13",
    ],
    &[
        "emergency",
        "dispose",
        "emergency-2026-0001",
        "--class",
        "privacy",
        "--by",
        "retained",
    ],
    &[
        "emergency",
        "dispose",
        "emergency-2026-0001",
        "--class",
        "other",
        "--by",
        "retained",
        "--on",
        "2026-01-14",
    ],
    &["emergency", "close", "emergency-2026-0001"],
    &[
        "check",
        "A21-1",
        "A21-2",
        "--columns",
        "rule,message,remedy",
    ],
    &["emergency", "list"],
    &["emergency", "dispose", "-h"],
    &["rule", "show", "A21-1"],
    &["rule", "show", "A21-2"],
    &[
        "contract",
        "submit",
        "--contractor",
        "示例科技公司",
        "--service",
        "both",
        "--system",
        "示例政务系统",
        "--result",
        "passed",
        "--reviewed-by",
        "示例网信办",
        "--on",
        "2026-01-06",
    ],
    &[
        "contract",
        "sign",
        "contract-2026-0001",
        "--security-agreement",
        "协议1",
    ],
    &[
        "contract",
        "sign",
        "contract-2026-0001",
        "--security-agreement",
        "协议1",
        "--confidentiality-agreement",
        "协议2",
        "--liability",
        "第九条",
        "--on",
        "2026-01-07",
    ],
    &[
        "contract",
        "end",
        "contract-2026-0001",
        "--ground",
        "rescinded",
        "--on",
        "2026-01-12",
    ],
    &["contract", "close", "contract-2026-0001"],
    &["contract", "import", "contracts.csv"],
    &["check", "A39", "--columns", "rule,message,remedy"],
    &["contract", "show", "contract-2026-0001"],
    &["contract", "--help"],
];

fn prepared() -> Home {
    let home = Home::new();
    home.file(
        "contracts.csv",
        "委托单位,服务提供方,服务类别,系统名称,安全审查日期,签订日期,保密协议,办理状态\n\
         阿坝州数据局,甲公司,运维,甲系统,2026-01-05,2026-01-06,协议,已签订\n",
    );
    home
}

#[test]
fn emergencies_and_contracts_in_chinese() {
    insta::assert_snapshot!("emergency_zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn emergencies_and_contracts_in_english() {
    insta::assert_snapshot!("emergency_en", played(&prepared(), COMMANDS, "en"));
}
