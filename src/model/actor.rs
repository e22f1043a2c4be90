//! People who write to the ledger, and their acts.

use super::coded::{Coded, coded};
use super::field::{Field, Kind, Value, field};
use super::{OrgId, UserId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

coded! {
    /// Roles of a person.
    Role {
        Clerk = "clerk", "经办人", "clerk";
        Head = "head", "负责人", "head";
        AuthorityClerk = "authority_clerk", "主管部门经办人", "authority clerk";
        AuthorityHead = "authority_head", "主管部门负责人", "authority head";
        Auditor = "auditor", "审计员", "auditor";
        Admin = "admin", "系统管理员", "administrator";
    }
}

impl Role {
    /// Tells whether the role acts for a public-data authority (Art. 6).
    #[must_use]
    pub fn is_of_authority(self) -> bool {
        matches!(self, Self::AuthorityClerk | Self::AuthorityHead)
    }
}

/// Holds a person who may write, known by the operating system's login.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: UserId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Login name of the operating system.
    pub login: String,
    /// Name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Organisation the person works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<OrgId>,
    /// What the person may do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Whether the person may still write.
    pub active: bool,
}

/// Lists a person's fields.
pub static FIELDS: &[Field<User>] = &[
    field!(User, "login", "登录名", "Login", Kind::Text, required login: Text),
    field!(User, "name", "姓名", "Name", Kind::Text, name: OptText),
    field!(User, "org", "所在机构", "Organisation", Kind::Org, org: OptOrg),
    Field {
        key: "roles",
        zh: "角色",
        en: "Roles",
        kind: Kind::List,
        required: false,
        get: |user: &User| match user.roles[..] {
            [] => Value::Empty,
            _ => Value::List(
                user.roles
                    .iter()
                    .map(|role| role.code().to_owned())
                    .collect(),
            ),
        },
        set: |user: &mut User, value| match value {
            Value::List(codes) => {
                user.roles = codes
                    .iter()
                    .filter_map(|code| Role::from_code(code))
                    .collect();
            }
            Value::Empty => user.roles.clear(),
            _ => {}
        },
    },
    field!(User, "active", "是否在用", "Is active", Kind::Flag, active: Flag),
];

coded! {
    /// What an act of the audit log did.
    ActKind {
        Init = "init", "建立台账", "made the ledger";
        Migrate = "migrate", "升级台账结构", "lifted the schema";
        OrgAdd = "org-add", "登记机构", "added an organisation";
        OrgEdit = "org-edit", "修改机构", "edited an organisation";
        OrgImport = "org-import", "导入机构", "imported organisations";
        OrgMerge = "org-merge", "合并机构", "merged organisations";
        RegionAdd = "region-add", "登记区域", "added a region";
        RegionImport = "region-import", "导入区域", "imported regions";
        UserAdd = "user-add", "登记用户", "added a user";
        UserEdit = "user-edit", "修改用户", "edited a user";
        EntryAdd = "catalog-add", "新增目录", "added an entry";
        EntryEdit = "catalog-edit", "修改目录", "edited an entry";
        EntryImport = "catalog-import", "导入目录", "imported entries";
        EntrySubmit = "catalog-submit", "提交目录", "submitted entries";
        EntryEndorse = "catalog-endorse", "县级初审目录", "endorsed entries";
        EntryReview = "catalog-review", "审核目录", "reviewed entries";
        EntryPublish = "catalog-publish", "发布目录", "published entries";
        EntryRetire = "catalog-retire", "注销目录", "retired entries";
        EntryRefresh = "catalog-refresh", "登记数据更新", "recorded a refresh";
        EntryRelease = "catalog-release", "登记开放发布", "recorded a release";
        BatchUndo = "batch-undo", "撤销批次", "undid a batch";
        DedupeRecord = "catalog-dedupe", "登记疑似重复", "recorded duplicate clusters";
        DemandAdd = "demand-add", "登记数据需求", "added a demand";
        DemandEdit = "demand-edit", "修改数据需求", "edited demands";
        DemandImport = "demand-import", "导入数据需求", "imported demands";
        DemandMatch = "demand-match", "匹配数据需求", "matched demands";
        CaseSubmit = "case-submit", "提交办件", "began a case";
        CaseStep = "case-step", "办理", "acted on cases";
        CaseAmend = "case-amend", "更正办理记录", "amended an event";
        CaseVoid = "case-void", "办件作废", "took a case back";
        CaseImport = "case-import", "导入办件台账", "imported cases";
        Reveal = "reveal", "查看个人信息", "looked at personal data";
        Redact = "redact", "清除个人信息", "erased personal data";
        CalendarImport = "calendar-import", "导入日历", "imported a calendar";
        LawImport = "law-import", "导入办法版本", "imported an edition";
        LawAdopt = "law-adopt", "采用办法版本", "adopted an edition";
        ConfigSet = "config-set", "修改设置", "set a policy or setting";
        WaiverAdd = "waiver-add", "登记豁免", "added a waiver";
        WaiverEnd = "waiver-end", "终止豁免", "ended a waiver";
        WaiverImport = "waiver-import", "导入豁免", "imported waivers";
        RegisterAdd = "register-add", "登记事项", "added a record to a register";
        RegisterEdit = "register-edit", "修改登记事项", "edited a record of a register";
        RegisterRetire = "register-retire", "停用登记事项", "retired records of a register";
        RegisterImport = "register-import", "导入登记事项", "imported records of a register";
        AssessRun = "assess-run", "考核计分", "computed an assessment";
        AssessPublish = "assess-publish", "公布考核评估", "published an assessment";
        CheckRecord = "check-record", "登记检查结果", "recorded a check";
        Digest = "digest", "生成每日提要", "told the day's digest";
        Export = "export", "导出", "exported data";
        Backup = "backup", "备份", "backed up";
        Restore = "restore", "恢复备份", "restored a backup";
        Repair = "doctor-repair", "修复台账", "mended the ledger";
    }
}

/// Holds who does what, for whom and when, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What is done.
    pub kind: ActKind,
    /// Login of the acting person.
    pub actor: String,
    /// Login on whose behalf an administrator acts (`--act-as`).
    pub acting_for: Option<String>,
    /// Organisation whose act is recorded.
    pub on_behalf: Option<OrgId>,
    /// Effective date.
    pub on: Date,
    /// The machine's clock.
    pub recorded_at: Timestamp,
    /// Reason or remark.
    pub note: Option<String>,
}

/// Holds what a decision needs to know of the acting person: roles, and the organisation and region they reach over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Login of the person whose roles count (the one acted for, under `--act-as`).
    pub login: String,
    /// Organisation the person works for.
    pub org: Option<OrgId>,
    /// Region of that organisation.
    pub region: Option<String>,
    /// Whether that region is the ledger's own, so that its authority acts in all.
    pub in_prefecture: bool,
    /// What the person may do.
    pub roles: Vec<Role>,
}

impl Actor {
    /// Tells whether the person has one of the roles.
    #[must_use]
    pub fn is_any(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }

    /// Tells whether the person acts for the authority of a region: its own, or any from the prefecture's.
    #[must_use]
    pub fn is_authority_of(&self, region: &str) -> bool {
        self.is_any(&[Role::AuthorityClerk, Role::AuthorityHead])
            && (self.in_prefecture || self.region.as_deref() == Some(region))
    }
}
