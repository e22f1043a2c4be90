//! What goes wrong below the command line, as facts; `message` words them, `cli` gives them their exit code.

use super::Refusal;
use super::case::ProcedureKind;
use super::coded::coded;
use jiff::civil::Date;

coded! {
    /// Kinds of records that versions, audit rows and errors speak of.
    RecordKind {
        Entry = "entry", "目录条目", "catalogue entry";
        Revision = "revision", "待发布修订", "pending revision";
        Org = "org", "机构", "organisation";
        Region = "region", "区域", "region";
        User = "user", "用户", "user";
        Overlay = "overlay", "地方日历", "calendar overlay";
        Clock = "clock", "时限", "clock";
        Edition = "edition", "办法版本", "edition";
        Setting = "setting", "设置", "setting";
        Ledger = "ledger", "台账", "ledger";
        Batch = "batch", "导入批次", "import batch";
        Calendar = "calendar", "日历年度", "calendar year";
        Domain = "domain", "基础数据库", "base library";
        Topic = "topic", "标准内容", "subject of standards";
        Case = "case", "办件", "case";
        Event = "event", "办理记录", "event";
        Person = "person", "当事人", "person";
        Demand = "demand", "数据需求", "demand";
        Cluster = "cluster", "疑似重复组", "duplicate cluster";
        Rule = "rule", "规则", "rule";
        Policy = "policy", "办理时限政策", "policy";
        Article = "article", "条文", "article";
        File = "file", "文件", "file";
        Sheet = "sheet", "工作表", "sheet";
        Waiver = "waiver", "豁免", "waiver";
        Inspect = "inspect", "质量检查", "quality inspection";
        Duty = "duty", "安全职责", "security duty";
        Collect = "collect", "采集登记", "collection record";
        Product = "product", "开发成果", "product of development";
        System = "system", "信息系统", "information system";
        CheckRun = "check_run", "检查记录", "recorded check";
        View = "view", "保存的命令", "saved view";
        Assessment = "assessment", "考核评估", "assessment";
        Score = "score", "考核得分", "score of an assessment";
    }
}

coded! {
    /// What may be done to an entry (Art. 14, 15).
    EntryAction {
        Edit = "edit", "修改", "edit";
        Submit = "submit", "提交", "submit";
        Endorse = "endorse", "县级初审", "endorse";
        Approve = "approve", "审核通过", "approve";
        Return = "return", "退回", "return";
        Publish = "publish", "发布", "publish";
        Retire = "retire", "注销", "retire";
        Refresh = "refresh", "登记数据更新", "refresh";
        Release = "release", "登记开放发布", "release";
        Void = "void", "作废", "void";
    }
}

/// Says what is wrong with a value that a person gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueFault {
    /// Not a date.
    Date,
    /// A date after today.
    Future {
        /// Today at +08:00.
        today: Date,
    },
    /// Not a number.
    Number,
    /// Outside its bounds.
    Range {
        /// Smallest possible.
        min: i64,
        /// Largest possible.
        max: i64,
    },
    /// A date before the earliest possible.
    Before {
        /// The earliest.
        earliest: Date,
    },
    /// Neither yes nor no.
    Flag,
    /// Not in the list; the codes and words that are.
    NotListed {
        /// What may be written.
        choices: Vec<String>,
    },
    /// An organisation that the ledger does not have.
    UnknownOrg {
        /// Organisations with a like name.
        near: Vec<String>,
    },
    /// Several organisations answer to it.
    AmbiguousOrg {
        /// Their codes and names.
        candidates: Vec<String>,
    },
    /// A region that the ledger does not have.
    UnknownRegion,
    /// A region that lies below the one it shall be above, or is it.
    Cycle,
    /// Blank where something must stand.
    Blank,
    /// In the file before.
    Repeated {
        /// The line that it stands in, from 1.
        line: u64,
    },
    /// Not the login of an operating system.
    Login,
    /// Not of the form expected.
    Form {
        /// The form, by example.
        expected: String,
    },
}

/// Holds what went wrong below the command line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The record addressed does not exist.
    #[error("no {kind:?} {name}")]
    NotFound {
        /// What was looked for.
        kind: RecordKind,
        /// The name given.
        name: String,
        /// Names near to it.
        near: Vec<String>,
    },
    /// The case addressed does not exist.
    #[error("no case {name}")]
    NoCase {
        /// The procedure in which it was looked for.
        procedure: ProcedureKind,
        /// The name given.
        name: String,
        /// Numbers near to it.
        near: Vec<String>,
    },
    /// Several records answer to the name given.
    #[error("several {kind:?} answer to {name}")]
    Ambiguous {
        /// What was looked for.
        kind: RecordKind,
        /// The name given.
        name: String,
        /// What answers to it.
        candidates: Vec<String>,
    },
    /// A record of this name or code is there already.
    #[error("{kind:?} {name} is there already")]
    Exists {
        /// What was to be made.
        kind: RecordKind,
        /// Its code or name.
        name: String,
    },
    /// A value cannot be taken.
    #[error("{field}: {value}: {fault:?}")]
    Value {
        /// Key of the field.
        field: String,
        /// The value given.
        value: String,
        /// What is wrong with it.
        fault: ValueFault,
    },
    /// Lines of a file cannot be taken.
    #[error("{file}: {faults:?}")]
    Lines {
        /// Name of the file.
        file: String,
        /// Line, field, value and fault of each.
        faults: Vec<(u64, String, String, ValueFault)>,
    },
    /// An action is refused.
    #[error("{0:?}")]
    Refused(Refusal),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
