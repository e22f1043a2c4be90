//! The health of a ledger, as facts: what `doctor` looks at and what it finds.

use super::coded::coded;
use jiff::civil::Date;

coded! {
    /// What does not hold in a file that should be a whole ledger.
    Flaw {
        Integrity = "integrity", "数据库结构已损坏", "the database is damaged";
        ForeignKeys = "foreign-keys", "记录之间的引用不完整", "records refer to what is not there";
        Chain = "chain", "审计链不连续", "the audit chain does not hold";
    }
}

coded! {
    /// What `doctor` looks at, in the order of its report.
    CheckName {
        Integrity = "integrity", "数据库完整性", "Database";
        ForeignKeys = "foreign-keys", "记录引用", "References";
        Audit = "audit", "审计链与现有记录", "Audit chain";
        Schema = "schema", "台账结构版本", "Schema";
        Search = "search", "检索索引", "Search index";
        Keys = "keys", "识别键", "Keys";
        Clocks = "clocks", "时限", "Clocks";
        Calendar = "calendar", "工作日历", "Calendar";
        Space = "space", "磁盘空间", "Free space";
        Rights = "rights", "文件权限", "File rights";
        Journal = "journal", "日志方式", "Journal";
        Log = "log", "预写日志", "Write-ahead log";
        Lock = "lock", "占用记录", "Lock note";
    }
}

coded! {
    /// How a check ended.
    CheckState {
        Ok = "ok", "正常", "ok";
        Warning = "warning", "注意", "warning";
        Failed = "failed", "不通过", "failed";
    }
}

/// Names a running clock whose due day is not the one that the calendar gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drifted {
    /// Number of the record that the clock runs on.
    pub record: String,
    /// Name of the clock.
    pub clock: String,
    /// Due day kept.
    pub kept: Date,
    /// Due day by the calendar.
    pub due: Date,
}

/// Says how one file's rights differ from what they should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loose {
    /// The file or directory.
    pub path: String,
    /// Its rights now, as in `chmod`.
    pub mode: u32,
    /// What they should be.
    pub wanted: u32,
}

/// Holds what a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing amiss, and nothing to tell.
    Nothing,
    /// What SQLite names as damaged, or references that lead nowhere; its own words.
    Damage(Vec<String>),
    /// The chain holds over so many acts, and every live record is its last version.
    Chain {
        /// How many acts.
        acts: i64,
        /// How many versions.
        records: i64,
    },
    /// The chain breaks, or live records differ from their last version.
    Broken {
        /// The first act whose hash does not agree.
        first_bad: Option<i64>,
        /// Live records that differ, as `kind:id`.
        mismatches: Vec<String>,
    },
    /// The chain holds, and yet an act was recorded before the one that it follows: a clock was set back.
    Backwards {
        /// Number of the act.
        act: i64,
        /// When it was recorded, UTC.
        recorded_at: String,
        /// When the one before it was, UTC.
        former: String,
    },
    /// Number of the schema.
    Schema(i64),
    /// The schema is not as this program makes it; each named as `view v_entry`.
    Altered {
        /// Tables.
        tables: Vec<String>,
        /// Views, indexes and triggers.
        parts: Vec<String>,
    },
    /// Records whose key is not made of what they say, as `kind:id`.
    WrongKeys(Vec<String>),
    /// So many entries are searched for by words that are theirs.
    Indexed(i64),
    /// Entries that the search index lacks, has too many, or has other words for.
    Unindexed {
        /// Lacking.
        missing: i64,
        /// Of no entry.
        stray: i64,
        /// With other words.
        wrong: i64,
    },
    /// So many running clocks agree with the calendar.
    Running(usize),
    /// Running clocks that do not.
    Drifted(Vec<Drifted>),
    /// Years whose holidays are known.
    Covered(Vec<i16>),
    /// The holidays of this year are not known.
    Uncovered(i16),
    /// Bytes free beside the ledger, and bytes that it takes itself.
    Space {
        /// Free.
        free: u64,
        /// Taken by the ledger.
        taken: u64,
    },
    /// Rights that let in whom they should not, or keep out whom they should let in.
    Loose(Vec<Loose>),
    /// The journal mode, as SQLite names it.
    Journal(String),
    /// A write-ahead log on a network file system, where it does not work.
    LogOnNetwork,
    /// A rollback journal where a write-ahead log would be better.
    NoLog(String),
    /// A rollback journal on a network file system: as it should be, though a local disk is better.
    OnNetwork(String),
    /// Bytes of the write-ahead log.
    Log(u64),
    /// A note left by a process that ended without wiping it.
    Note {
        /// Its login.
        login: String,
        /// Its number.
        process: u32,
        /// Since when, UTC.
        since: String,
    },
}

/// Holds one check of `doctor`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkup {
    /// What was looked at.
    pub name: CheckName,
    /// How it ended.
    pub state: CheckState,
    /// What was found.
    pub found: Found,
}
