//! Why an action is refused, as facts: the state, who may act, and what is possible now.

use super::coded::coded;
use super::entry::EntryState;
use super::{Choice, EntryAction};
use jiff::civil::Date;

/// Says why nothing can be done about a waiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WaiverRefusal {
    /// A finding is waived already on a day of the new waiver.
    There {
        /// The finding's id.
        finding: String,
        /// Number of the waiver that is there.
        waiver: String,
        /// Its last day.
        until: Date,
    },
    /// There is no such finding, and nothing else tells whether its subject exists.
    NoFinding {
        /// The id that it would have.
        finding: String,
        /// Code of the rule.
        rule: String,
        /// The day that was looked at.
        on: Date,
    },
    /// A waiver no longer holds, so it cannot be ended.
    Over {
        /// Its number.
        waiver: String,
        /// Its last day, or the day on which it was ended.
        day: Date,
    },
    /// A waiver that is there does not change.
    Kept {
        /// Its number.
        waiver: String,
    },
}

impl From<WaiverRefusal> for Refusal {
    fn from(refusal: WaiverRefusal) -> Self {
        Self::Waiver(refusal)
    }
}

/// Says how a case stands where an action with it is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseNow {
    /// The state that it shows.
    pub state: &'static Choice,
    /// What is possible now, and by whom.
    pub allowed: Vec<AllowedAction>,
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
    /// The acting person is retired.
    RetiredUser {
        /// Login name.
        login: String,
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
    /// The action does not lead anywhere from the state that the case is in.
    CaseState {
        /// Number of the case.
        case: String,
        /// The state that it shows.
        state: &'static Choice,
        /// What was asked.
        asked: &'static Choice,
        /// Whether the case was taken back.
        void: bool,
        /// What is possible now.
        allowed: Vec<AllowedAction>,
    },
    /// The acting person's roles do not reach this far, or another organisation must act.
    CaseRole {
        /// Number of the case, or what it is about.
        case: String,
        /// What was asked.
        asked: &'static Choice,
        /// Who may do it.
        who: Who,
        /// How the case stands, where it is there.
        now: Option<CaseNow>,
    },
    /// Nobody decides on their own organisation's application.
    OwnApplication {
        /// Number of the case.
        case: String,
    },
    /// The action lacks what it needs.
    Missing {
        /// Number of the case, or what it is about.
        case: String,
        /// What was asked.
        asked: &'static Choice,
        /// Names of the options that would give it.
        needs: Vec<&'static str>,
    },
    /// Only an authority records what another organisation did.
    NoBehalf {
        /// Login name.
        login: String,
    },
    /// A clerk of an authority records another organisation's act from a paper that names who decided.
    NoPaper {
        /// Login name.
        login: String,
    },
    /// The law, or the nature of the case, bars it.
    Barred(Bar),
    /// A waiver cannot be added, ended or changed.
    Waiver(WaiverRefusal),
    /// A record of a register is another organisation's: its own people keep it, its region's authority, administrators.
    NotOwnRecord {
        /// Login name.
        login: String,
        /// Name of the organisation; none where the record is a region's.
        org: Option<String>,
        /// Name of the region whose authority may write it too.
        region: String,
    },
    /// A record of a register was retired, and stays as it is.
    Retired {
        /// What it is.
        kind: super::RecordKind,
        /// Its number.
        record: String,
        /// From when it counts no more.
        day: Date,
    },
    /// A role lacks the organisation that it goes with.
    RoleOrg {
        /// Login of the person.
        login: String,
        /// Code of the role.
        role: &'static str,
        /// Code and name of the organisation, which is no authority; none where there is no organisation.
        org: Option<String>,
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

/// Holds what bars an action, beyond state and role: a key of `message` (`error-barred-…`), the article, and facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Name of the bar, such as `withheld`.
    pub key: &'static str,
    /// The article that it rests on.
    pub article: Option<u16>,
    /// The record that it is about, as people name it.
    pub record: String,
    /// What the sentence names besides.
    pub facts: Vec<(&'static str, String)>,
}

impl Bar {
    /// Makes a bar without further facts.
    #[must_use]
    pub fn of(key: &'static str, article: u16, record: impl Into<String>) -> Self {
        Self {
            key,
            article: Some(article),
            record: record.into(),
            facts: Vec::new(),
        }
    }

    /// Makes a bar that rests on no article.
    #[must_use]
    pub fn plain(key: &'static str, record: impl Into<String>) -> Self {
        Self {
            article: None,
            ..Self::of(key, 0, record)
        }
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl ToString) -> Self {
        self.facts.push((name, fact.to_string()));
        self
    }
}

impl From<Bar> for Refusal {
    fn from(bar: Bar) -> Self {
        Self::Barred(bar)
    }
}

/// Describes an action that is possible now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedAction {
    /// The action.
    pub action: &'static Choice,
    /// The verb that does it; where several actions share one, [`AllowedAction::needs`] begins with the switch.
    pub verb: &'static str,
    /// Who may do it.
    pub who: Who,
    /// Names of the options that it needs.
    pub needs: Vec<&'static str>,
}

coded! {
    /// Who may act in a procedure.
    Who {
        Applicant = "applicant", "申请部门", "the applicant";
        Party = "party", "申请部门或提供部门", "one of the parties";
        Organisation = "organisation", "任一公共机构", "any public organisation";
        ProviderOrAuthority = "provider_or_authority", "提供部门或公共数据主管部门", "the provider or the authority";
        HandlingHead = "handling_head", "承办部门负责人或公共数据主管部门负责人", "the head of the provider or of the authority";
        Provider = "provider", "提供部门", "the provider";
        ProviderHead = "provider_head", "提供部门负责人", "the provider's head";
        Responsible = "responsible", "责任单位", "the organisation in charge";
        ResponsibleHead = "responsible_head", "责任单位负责人", "the head of the organisation in charge";
        Authority = "authority", "公共数据主管部门", "the authority";
        AuthorityHead = "authority_head", "公共数据主管部门负责人", "the authority's head";
        PrefectureAuthority = "prefecture_authority", "州公共数据主管部门", "the prefecture's authority";
        Admin = "admin", "系统管理员", "an administrator";
    }
}
