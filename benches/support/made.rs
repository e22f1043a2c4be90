//! What the cases of each procedure look like in the big ledger; see [`Made`].

use abdata::model::ProcedureKind;

/// How the cases of a procedure are made.
///
/// Days and values are SQL over the case: `opened_on`, the day on which it began; `done_on`, the day of its end, NULL
/// where its term still runs; `flawed`, whether it is one of the hundredth whose details breach a rule; `serial`.
pub struct Made {
    pub procedure: ProcedureKind,
    /// Of a hundred cases so many are of this procedure.
    pub share: usize,
    /// The state in which a case stands while its term runs.
    pub running: &'static str,
    /// The steps that bring it to its end: action, state and day.
    pub steps: &'static [(&'static str, &'static str, &'static str)],
    /// Whether it is closed by its last step, and not kept open by it.
    pub closes: bool,
    /// Its terms: name, and the article and paragraph that it rests on. The first runs from the beginning, the others from
    /// the end.
    pub clocks: &'static [(&'static str, u16, u16)],
    /// Columns of the detail and their values.
    pub detail: &'static [(&'static str, &'static str)],
}

/// Days of steps: the first day, the last, and those of cases that lack nothing.
const FIRST: &str = "opened_on";
const LAST: &str = "done_on";
const FIRST_IF_SOUND: &str = "iif(flawed, NULL, opened_on)";
const LAST_IF_SOUND: &str = "iif(flawed, NULL, done_on)";

const CHANGE: Made = Made {
    procedure: ProcedureKind::Change,
    share: 20,
    running: "occurred",
    steps: &[
        ("update", "updated", LAST),
        ("report", "reported", LAST),
        ("accept", "accepted", LAST),
    ],
    closes: true,
    clocks: &[("update", 16, 1), ("report", 16, 2)],
    detail: &[
        ("ground", "'system'"),
        ("occurred_on", "opened_on"),
        ("evidence", "'示例系统上线通知'"),
        ("basis", "iif(done_on IS NULL, NULL, '示例函〔2025〕9号')"),
    ],
};

const SHARE: Made = Made {
    procedure: ProcedureKind::Share,
    share: 30,
    running: "submitted",
    steps: &[
        ("approve", "approved", LAST),
        ("deliver", "delivered", LAST),
        ("usage_report", "delivered", LAST),
        ("close", "closed", LAST),
    ],
    closes: true,
    clocks: &[
        ("reply", 25, 2),
        ("delivery", 25, 2),
        ("usage_report", 27, 2),
    ],
    detail: &[
        ("purpose", "'低保审批核验'"),
        ("basis", "'示例条例第八条'"),
        ("items", "'[\"姓名\",\"编号\"]'"),
        ("channel", "'platform'"),
        ("received_on", "opened_on"),
        (
            "share_type",
            "iif(serial % 3, 'conditional', 'unconditional')",
        ),
        (
            "granted_items",
            "iif(done_on IS NULL, NULL, '[\"姓名\",\"编号\"]')",
        ),
        (
            "conditions",
            "iif(done_on IS NULL OR serial % 3 = 0, NULL, '限审批核验')",
        ),
        (
            "delivered_by",
            "iif(done_on IS NULL, NULL, iif(flawed, 'offline', 'platform'))",
        ),
        ("used_for", "iif(done_on IS NULL, NULL, '低保审批核验')"),
        ("beyond_purpose", "iif(done_on IS NULL, NULL, flawed)"),
    ],
};

const VERIFY: Made = Made {
    procedure: ProcedureKind::Verify,
    share: 20,
    running: "received",
    steps: &[
        (
            "extend",
            "received",
            "iif(serial % 20 = 10, opened_on, NULL)",
        ),
        ("decide", "decided", LAST),
        ("notify", "notified", LAST),
    ],
    closes: true,
    clocks: &[
        ("verify", 20, 2),
        ("notify", 20, 2),
        ("forward", 20, 3),
        ("limit", 20, 4),
    ],
    detail: &[
        ("kind", "'direct'"),
        ("claim", "'登记日期有误'"),
        ("received_on", "opened_on"),
        ("extended_days", "iif(serial % 20 = 10, 5, NULL)"),
        (
            "extension_approved_by",
            "iif(serial % 20 = 10 AND NOT flawed, '甲', NULL)",
        ),
        ("outcome", "iif(done_on IS NULL, NULL, 'corrected')"),
    ],
};

const COMPARE: Made = Made {
    procedure: ProcedureKind::Compare,
    share: 6,
    running: "submitted",
    steps: &[("answer", "answered", LAST)],
    closes: true,
    clocks: &[("answer", 25, 2)],
    detail: &[
        ("demand", "'核对是否在册'"),
        ("purpose", "'资格复核'"),
        ("share_type", "'withheld'"),
        ("answer", "iif(done_on IS NULL, NULL, '均在册')"),
        ("channel", "iif(done_on IS NULL, NULL, 'paper')"),
    ],
};

const DISPUTE: Made = Made {
    procedure: ProcedureKind::Dispute,
    share: 4,
    running: "negotiating",
    steps: &[("settle", "settled", LAST)],
    closes: true,
    clocks: &[("step", 24, 5)],
    detail: &[
        ("kind", "iif(serial % 3, 'share-type', 'inconsistent')"),
        ("claim", "'不应列为不予共享'"),
        ("agreed_type", "iif(done_on IS NULL, NULL, 'conditional')"),
    ],
};

const EMERGENCY: Made = Made {
    procedure: ProcedureKind::Emergency,
    share: 1,
    running: "assessed",
    steps: &[
        ("end", "ended", FIRST),
        ("assess", "assessed", FIRST),
        ("dispose", "disposing", LAST),
        ("shut", "disposing", LAST_IF_SOUND),
        ("close", "closed", LAST),
    ],
    closes: true,
    clocks: &[("disposal", 21, 3)],
    detail: &[
        ("kind", "'emergency'"),
        ("ground", "'urgent_need'"),
        ("data", "'示例人员信息'"),
        ("event_kind", "'incident'"),
        ("event", "'示例事件'"),
        (
            "personal_information",
            "iif(done_on IS NULL, 'pending', 'sealed')",
        ),
        ("applications", "'示例应用'"),
    ],
};

const CONTRACT: Made = Made {
    procedure: ProcedureKind::Contract,
    share: 2,
    running: "ended",
    steps: &[
        ("sign", "signed", FIRST),
        ("start", "active", FIRST),
        ("end", "ended", FIRST_IF_SOUND),
        ("revoke_accounts", "ended", LAST),
        ("destroy", "ended", LAST),
        ("close", "closed", LAST),
    ],
    closes: true,
    clocks: &[("exit", 39, 2)],
    detail: &[
        ("service", "'operate'"),
        ("system", "'示例系统'"),
        ("contractor", "'示例公司'"),
        ("review_result", "iif(flawed, NULL, 'passed')"),
        ("reviewed_by", "iif(flawed, NULL, '示例网信办')"),
        ("security_agreement", "'示例安全协议'"),
        (
            "confidentiality_agreement",
            "iif(flawed, NULL, '示例保密协议')",
        ),
        ("liability_clause", "'第九条'"),
        ("end_ground", "'expired'"),
        ("accounts", "iif(done_on IS NULL, NULL, 'revoked')"),
        ("destruction", "iif(done_on IS NULL, NULL, 'overwrite')"),
        ("supervised_by", "iif(done_on IS NULL, NULL, '乙')"),
    ],
};

const CLAIM: Made = Made {
    procedure: ProcedureKind::Claim,
    share: 4,
    running: "received",
    steps: &[
        ("refuse", "refused", "iif(serial % 10, NULL, done_on)"),
        ("fulfil", "fulfilled", "iif(serial % 10, done_on, NULL)"),
        ("notify", "notified", LAST),
    ],
    closes: true,
    clocks: &[("reply", 22, 3)],
    detail: &[
        ("kind", "'copy'"),
        ("claim", "'示例审批记录'"),
        ("received_on", "opened_on"),
        (
            "measure",
            "iif(done_on IS NULL OR serial % 10 = 0, NULL, 'copied')",
        ),
        ("refusal_kind", "iif(serial % 10 OR flawed, NULL, 'law')"),
        (
            "refusal_basis",
            "iif(serial % 10 OR flawed, NULL, '《示例法》第九条')",
        ),
    ],
};

const ORDER: Made = Made {
    procedure: ProcedureKind::Order,
    share: 2,
    running: "issued",
    steps: &[
        ("rectify", "rectified", LAST),
        ("confirm", "confirmed", LAST),
    ],
    closes: true,
    clocks: &[("rectification", 41, 1)],
    detail: &[
        ("findings", "'[\"A24-1@entry:e1\"]'"),
        ("matter", "'共享条件未载明'"),
        ("limit_on", "date(opened_on, '11 days')"),
        ("authority", "1"),
        ("rectification", "iif(done_on IS NULL, NULL, '已补充')"),
    ],
};

const DEVELOP: Made = Made {
    procedure: ProcedureKind::Develop,
    share: 1,
    running: "applied",
    steps: &[
        ("assess", "assessed", LAST),
        ("qualify", "qualified", LAST),
        ("agree", "agreed", LAST),
        ("start", "active", LAST),
    ],
    closes: false,
    clocks: &[("assessment", 35, 2)],
    detail: &[
        ("purpose", "'示例客流分析'"),
        ("received_on", "opened_on"),
        ("assessed_purpose", "iif(done_on IS NULL, NULL, 'met')"),
        (
            "assessed_technical",
            "iif(done_on IS NULL OR flawed, NULL, 'met')",
        ),
        ("assessed_processing", "iif(done_on IS NULL, NULL, 'met')"),
        ("assessed_security", "iif(done_on IS NULL, NULL, 'met')"),
        (
            "assessed_result",
            "iif(done_on IS NULL, NULL, 'favourable')",
        ),
        (
            "security_agreement",
            "iif(done_on IS NULL, NULL, '示例安全协议')",
        ),
        (
            "revenue_agreement",
            "iif(done_on IS NULL OR flawed, NULL, '示例收益协议')",
        ),
    ],
};

const OPENING: Made = Made {
    procedure: ProcedureKind::Opening,
    share: 4,
    running: "submitted",
    steps: &[
        ("approve", "approved", LAST),
        ("commit", "committed", LAST),
        ("agree", "signed", LAST_IF_SOUND),
        ("grant", "granted", LAST),
    ],
    closes: false,
    clocks: &[("review", 32, 2)],
    detail: &[
        ("purpose", "'研究'"),
        ("received_on", "opened_on"),
        ("open_type", "'conditional'"),
        ("commitment", "iif(done_on IS NULL, NULL, '示例承诺书')"),
        (
            "agreement",
            "iif(done_on IS NULL OR flawed, NULL, '示例协议')",
        ),
        ("expires_on", "iif(done_on IS NULL, NULL, '2027-12-30')"),
    ],
};

const RECALL: Made = Made {
    procedure: ProcedureKind::Recall,
    share: 1,
    running: "received",
    steps: &[
        ("verify", "verified", LAST),
        ("dismiss", "unfounded", LAST),
        ("notify", "notified", LAST),
    ],
    closes: true,
    clocks: &[("verify", 33, 1), ("notify", 33, 2), ("review", 33, 3)],
    detail: &[
        ("kind", "iif(serial % 4, 'demand', 'risk')"),
        ("claim", "'含住址'"),
        ("received_on", "opened_on"),
        ("finding", "iif(done_on IS NULL, NULL, 'unfounded')"),
    ],
};

const SANCTION: Made = Made {
    procedure: ProcedureKind::Sanction,
    share: 1,
    running: "found",
    steps: &[
        ("suspend", "suspended", LAST),
        ("correct", "corrected", LAST),
        ("restore", "restored", LAST),
    ],
    closes: true,
    clocks: &[("suspend", 42, 1), ("correction", 42, 1)],
    detail: &[
        ("breach", "'safeguards'"),
        ("claim", "'存放于公开网盘'"),
        ("found_on", "opened_on"),
        ("evidence", "'示例记录'"),
    ],
};

const PROJECT: Made = Made {
    procedure: ProcedureKind::Project,
    share: 2,
    running: "accepted",
    steps: &[
        ("pass", "passed", FIRST_IF_SOUND),
        ("approve", "approved", FIRST),
        ("build", "built", FIRST),
        ("catalogue", "catalogued", FIRST_IF_SOUND),
        ("accept", "accepted", FIRST),
        ("file", "filed", LAST),
        ("close", "closed", LAST),
    ],
    closes: true,
    clocks: &[("filing", 13, 2)],
    detail: &[
        ("project_name", "'示例数据共享平台'"),
        ("content", "'示例建设内容'"),
        ("investment", "120.0"),
        ("draft_catalogue", "iif(flawed, NULL, '示例目录')"),
        ("authority", "1"),
        ("report", "'示例验收报告'"),
        ("report_goals", "'达到'"),
        ("report_functions", "'齐全'"),
        ("report_sharing", "iif(flawed, NULL, '已接入')"),
        ("report_protection", "'二级'"),
        ("report_standards", "'符合'"),
    ],
};

const DOCUMENT: Made = Made {
    procedure: ProcedureKind::Document,
    share: 2,
    running: "registered",
    steps: &[("approve", "approved", LAST), ("publish", "published", LAST)],
    closes: false,
    clocks: &[],
    detail: &[
        (
            "kind",
            "CASE serial % 9 WHEN 0 THEN 'plan' WHEN 1 THEN 'standard' WHEN 2 THEN 'platform_rules' WHEN 3 THEN 'mechanism'
                 WHEN 4 THEN 'evaluation' WHEN 5 THEN 'target' WHEN 6 THEN 'budget' WHEN 7 THEN 'catalogue_requirements'
                 ELSE 'collection_norms' END",
        ),
        ("doc_name", "'示例文件'"),
        ("doc_number", "'示例发〔2025〕' || serial || '号'"),
        ("doc_year", "iif(serial % 2, 2025, 2026)"),
        (
            "subjects",
            "iif(serial % 9 = 1, '[\"collection\",\"storage\",\"use\"]', NULL)",
        ),
        ("valid_from", "opened_on"),
        ("valid_until", "'2027-12-30'"),
    ],
};

/// Holds a row a procedure; the shares make a hundred.
pub const MADE: &[Made] = &[
    CHANGE, SHARE, VERIFY, COMPARE, DISPUTE, EMERGENCY, CONTRACT, CLAIM, ORDER, DEVELOP, OPENING,
    RECALL, SANCTION, PROJECT, DOCUMENT,
];
