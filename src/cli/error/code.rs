//! The stable names of failures, and the class and exit code of each.

use crate::model::{Fault, Refusal, ValueFault, WaiverRefusal};
use crate::sheet::SheetFault;
use crate::store::StoreError;

/// Class of a failure: its name in JSON and its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// How the program was called.
    Usage,
    /// A value or file that cannot be taken.
    Input,
    /// Not permitted, or not possible in this state.
    Refused,
    /// The record addressed is not there.
    NotFound,
    /// The ledger cannot be opened or written.
    Ledger,
    /// The ledger contradicts itself.
    Integrity,
    /// A bug.
    Internal,
    /// Held by somebody else.
    Busy,
}

impl Class {
    /// Returns the name in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::Input => "input",
            Self::Refused => "refused",
            Self::NotFound => "not-found",
            Self::Ledger => "ledger",
            Self::Integrity => "integrity",
            Self::Internal => "internal",
            Self::Busy => "busy",
        }
    }

    /// Returns the exit code.
    pub(super) fn exit(self) -> u8 {
        match self {
            Self::Usage => 2,
            Self::Input => 3,
            Self::Refused => 4,
            Self::NotFound => 5,
            Self::Ledger => 6,
            Self::Integrity => 7,
            Self::Internal => 70,
            Self::Busy => 75,
        }
    }
}

/// Classes and names a fault.
pub(super) fn of_fault(fault: &Fault) -> (Class, &'static str) {
    match fault {
        Fault::NotFound { .. } | Fault::NoCase { .. } => (Class::NotFound, "not-found"),
        Fault::Ambiguous { .. } => (Class::Usage, "ambiguous"),
        Fault::Exists { .. } => (Class::Refused, "exists"),
        Fault::Value { fault, .. } => (Class::Input, of_value(fault)),
        Fault::Lines { .. } => (Class::Input, "lines"),
        // Another option of the same command is all that is wanted, whether the parser or the procedure asks for it.
        Fault::Refused(Refusal::Missing { .. }) => (Class::Usage, "missing-options"),
        Fault::Refused(refusal) => (Class::Refused, of_refusal(refusal)),
    }
}

/// Names what is wrong with a value.
pub(super) fn of_value(fault: &ValueFault) -> &'static str {
    match fault {
        ValueFault::Date => "value-date",
        ValueFault::Future { .. } => "value-future",
        ValueFault::Before { .. } => "value-before",
        ValueFault::Number => "value-number",
        ValueFault::Range { .. } => "value-range",
        ValueFault::Flag => "value-flag",
        ValueFault::NotListed { .. } => "value-not-listed",
        ValueFault::UnknownOrg { .. } => "value-unknown-org",
        ValueFault::AmbiguousOrg { .. } => "value-ambiguous-org",
        ValueFault::UnknownRegion => "value-unknown-region",
        ValueFault::Cycle => "value-cycle",
        ValueFault::Blank => "value-blank",
        ValueFault::Repeated { .. } => "value-repeated",
        ValueFault::Form { .. } | ValueFault::Login => "value-form",
    }
}

fn of_refusal(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::State { .. } => "state",
        Refusal::Role { .. } => "role",
        Refusal::OwnEntry { .. } => "own-entry",
        Refusal::NoConsent { .. } => "no-consent",
        Refusal::Date { .. } => "date",
        Refusal::ChangeUnnamed { .. } => "change-unnamed",
        Refusal::Undone { .. } => "undone",
        Refusal::BeforeLast { .. } => "before-last",
        Refusal::Stale { .. } => "stale",
        Refusal::LaterEdits { .. } => "later-edits",
        Refusal::UnknownUser { .. } | Refusal::RetiredUser { .. } => "unknown-user",
        Refusal::NeedsRole { .. } => "needs-role",
        Refusal::LastAdmin { .. } => "last-admin",
        Refusal::OtherLedger { .. } => "other-ledger",
        Refusal::NotOwnRecord { .. } => "not-own-record",
        Refusal::Retired { .. } => "retired",
        Refusal::AsPublished { .. } => "as-published",
        Refusal::CaseState { .. } => "state",
        Refusal::CaseRole { .. } => "role",
        Refusal::OwnApplication { .. } => "own-application",
        Refusal::Missing { .. } => "missing-options",
        Refusal::NoBehalf { .. } => "no-behalf",
        Refusal::NoPaper { .. } => "no-paper",
        Refusal::Barred(bar) => bar.key,
        Refusal::Waiver(WaiverRefusal::There { .. }) => "waived",
        Refusal::Waiver(WaiverRefusal::NoFinding { .. }) => "waiver-no-finding",
        Refusal::Waiver(WaiverRefusal::Over { .. }) => "waiver-over",
        Refusal::Waiver(WaiverRefusal::Kept { .. }) => "waiver-kept",
        Refusal::RoleOrg { org: None, .. } => "role-needs-org",
        Refusal::RoleOrg { .. } => "role-needs-authority",
    }
}

/// Classes and names what the ledger says.
pub(super) fn of_store(error: &StoreError) -> (Class, &'static str) {
    match error {
        StoreError::Missing(_) => (Class::Ledger, "ledger-missing"),
        StoreError::Exists(_) => (Class::Refused, "ledger-exists"),
        StoreError::NotALedger(_) => (Class::Ledger, "ledger-not-one"),
        StoreError::Newer { .. } => (Class::Ledger, "ledger-newer"),
        StoreError::Older { .. } => (Class::Ledger, "ledger-older"),
        StoreError::ReadOnly => (Class::Ledger, "ledger-read-only"),
        StoreError::Full => (Class::Ledger, "ledger-full"),
        StoreError::Io(_) => (Class::Ledger, "ledger-io"),
        StoreError::Busy { .. } => (Class::Busy, "ledger-busy"),
        StoreError::UnknownUser(_) | StoreError::RetiredUser(_) => (Class::Refused, "unknown-user"),
        StoreError::NeedsRole { .. } => (Class::Refused, "needs-role"),
        StoreError::Stale(_) => (Class::Refused, "stale"),
        StoreError::Corrupt(_) => (Class::Integrity, "ledger-corrupt"),
        StoreError::Unsound { .. } => (Class::Integrity, "copy-unsound"),
        StoreError::LiveDamaged(_) => (Class::Integrity, "ledger-damaged"),
        StoreError::Unwritable { .. } => (Class::Input, "file-write"),
        StoreError::Sqlite(_) => (Class::Internal, "internal"),
    }
}

/// Names why a sheet was refused.
pub(super) fn of_sheet(fault: &SheetFault) -> &'static str {
    match fault {
        SheetFault::Unreadable { .. } => "sheet-unreadable",
        SheetFault::Kind { .. } => "sheet-kind",
        SheetFault::Broken { .. } => "sheet-broken",
        SheetFault::TooLarge { .. } => "sheet-too-large",
        SheetFault::Encoding { .. } => "sheet-encoding",
        SheetFault::WorkerDied { .. } => "sheet-worker-died",
        SheetFault::NoHeader { .. } => "sheet-no-header",
        SheetFault::Form { .. } => "sheet-form",
        SheetFault::NoSheet { .. } => "sheet-no-sheet",
        SheetFault::Unwritable { .. } => "file-write",
        SheetFault::Mapping { .. } => "sheet-mapping",
        SheetFault::OpenQuote { .. } => "sheet-open-quote",
    }
}
