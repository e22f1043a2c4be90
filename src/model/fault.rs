//! What goes wrong below the command line, as facts; `message` words them, `cli` gives them their exit code.

use super::coded::coded;
use super::entry::EntryState;
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
        Batch = "batch", "导入批次", "import batch";
        Calendar = "calendar", "日历年度", "calendar year";
        Domain = "domain", "基础数据库", "base library";
        Cluster = "cluster", "疑似重复组", "duplicate cluster";
        Rule = "rule", "规则", "rule";
        Policy = "policy", "办理时限政策", "policy";
        Article = "article", "条文", "article";
        File = "file", "文件", "file";
        Sheet = "sheet", "工作表", "sheet";
    }
}

coded! {
    /// What may be done to an entry (Art. 14, 15).
    EntryAction {
        Edit = "edit", "修改", "edit";
        Submit = "submit", "提交", "submit";
        Approve = "approve", "审核通过", "approve";
        Return = "return", "退回", "return";
        Publish = "publish", "发布", "publish";
        Retire = "retire", "注销", "retire";
        Refresh = "refresh", "登记数据更新", "refresh";
        Void = "void", "作废", "void";
    }
}

/// Says why an action on a record is refused: the state it is in, and what is possible now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The action does not lead anywhere from this state.
    State {
        /// Name of the record, as people know it.
        record: String,
        /// The state it is in.
        state: EntryState,
        /// What was asked.
        asked: EntryAction,
        /// What is possible now.
        allowed: Vec<EntryAction>,
    },
    /// The acting person's roles do not reach this far.
    Role {
        /// Name of the record.
        record: String,
        /// What was asked.
        asked: EntryAction,
        /// Who may do it.
        who: Who,
    },
    /// An authority's own entry is approved by its head, not by its submitter.
    OwnEntry {
        /// Name of the record.
        record: String,
    },
    /// A county's own entry needs the prefecture's consent first (Art. 15¶2).
    NoConsent {
        /// Name of the record.
        record: String,
    },
    /// An effective date in the future, or before what went before.
    Date {
        /// The date given.
        on: Date,
        /// The latest that is possible.
        latest: Date,
    },
    /// A published entry changes only under a named change or a stated correction (Art. 16).
    ChangeUnnamed {
        /// Names of the entries that would change.
        entries: Vec<String>,
    },
    /// Somebody else changed the record since it was read.
    Stale {
        /// Name of the record.
        record: String,
    },
    /// A batch was taken back before.
    Undone {
        /// Its number.
        batch: String,
    },
    /// A step would come before the one that it follows.
    BeforeLast {
        /// Name of the record.
        record: String,
        /// The date given.
        on: Date,
        /// Day of the last step; the earliest that is possible.
        earliest: Date,
    },
    /// Undoing a batch would lose later edits.
    LaterEdits {
        /// The entries that were changed since.
        entries: Vec<String>,
    },
    /// The acting person is not known to the ledger.
    UnknownUser {
        /// Login name from the operating system.
        login: String,
    },
    /// The acting person lacks a role that the act needs.
    NeedsRole {
        /// Login name.
        login: String,
        /// The roles of which one is needed, as codes.
        roles: Vec<&'static str>,
    },
    /// The ledger would be left without an administrator.
    LastAdmin {
        /// Login name of the last one.
        login: String,
    },
    /// A file is a ledger, but no backup of this one.
    OtherLedger {
        /// Path of the file.
        file: String,
    },
    /// Only an authority records a ledger that is in force already (`--as-published`).
    AsPublished {
        /// Login name.
        login: String,
    },
}

coded! {
    /// Who may act in a procedure.
    Who {
        Provider = "provider", "提供部门", "the provider";
        ProviderHead = "provider_head", "提供部门负责人", "the provider's head";
        Authority = "authority", "公共数据主管部门", "the authority";
        AuthorityHead = "authority_head", "公共数据主管部门负责人", "the authority's head";
        PrefectureAuthority = "prefecture_authority", "州公共数据主管部门", "the prefecture's authority";
        Admin = "admin", "系统管理员", "an administrator";
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
    /// Blank where something must stand.
    Blank,
    /// In the file before.
    Repeated {
        /// The line that it stands in, from 1.
        line: u64,
    },
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
