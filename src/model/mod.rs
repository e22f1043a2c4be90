//! Plain types that every floor above speaks in; imports nothing of ours.
//!
//! `coded` holds the way closed lists are written (code, Chinese, English, aliases); `field` the way a noun's columns
//! are described once for options, sheets, exports and diffs; `entry` and `org` the two records of the catalogue;
//! `date` reads a day as people write it; `figures` are what reports are drawn from; `problem`, `fault` and `finding` the facts that `message` turns into sentences.

mod actor;
mod assessment;
pub mod case;
mod clock;
mod coded;
pub mod date;
pub mod demand;
pub mod entry;
mod fault;
pub mod field;
pub mod figures;
mod finding;
mod health;
mod id;
mod lang;
mod org;
pub mod paper;
mod problem;
mod refusal;
pub mod region;
pub mod register;
pub mod text;
pub mod uscc;
mod waiver;

pub use actor::{Act, ActKind, Actor, FIELDS as USER_FIELDS, Role, User};
pub use assessment::{Assessed, Assessment, AssessmentState, Indicator, Loss, Measure, Score};
pub use case::ProcedureKind;
pub use clock::Clock;
pub(crate) use coded::coded;
pub use coded::{Choice, Coded, choose};
pub use demand::Demand;
pub use entry::{Entry, EntryState, Item};
pub use fault::{EntryAction, Fault, RecordKind, ValueFault};
pub use finding::{Fact, Finding, Severity, Subject};
pub use health::{CheckName, CheckState, Checkup, Drifted, Flaw, Found, Loose};
pub use id::{ActId, BatchId, CaseId, DemandId, EntryId, OrgId, PersonId, RunId, UserId, WaiverId};
pub use id::{AssessmentId, ScoreId};
pub use lang::Lang;
pub use org::{FIELDS as ORG_FIELDS, Level, Org, OrgKind, OrgRef};
pub use paper::PaperKind;
pub use problem::{Problem, ProblemCode, ProblemSeverity};
pub use refusal::{AllowedAction, Bar, CaseNow, Refusal, WaiverRefusal, Who};
pub use region::{FIELDS as REGION_FIELDS, Region};
pub use register::Register;
pub use waiver::{FIELDS as WAIVER_FIELDS, Standing as WaiverStanding, Waiver};
