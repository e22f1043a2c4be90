//! The facts of a failure as scripts read them: the `details` of the error object.

use super::code;
use crate::model::paper::TemplateFault;
use crate::model::{
    AllowedAction, CaseNow, Coded, Fault, RecordKind, Refusal, Role, ValueFault, WaiverRefusal,
};
use crate::sheet::SheetFault;
use crate::store::StoreError;
use serde_json::{Value, json};

/// Tells of a template: what is wrong, the name, and the names that there are.
pub(super) fn of_template(file: &str, fault: &TemplateFault) -> Value {
    let (wrong, name, known) = match fault {
        TemplateFault::Unknown { name, known } => ("unknown", Some(name), known.as_slice()),
        TemplateFault::Misused { name } => ("misused", Some(name), &[][..]),
        TemplateFault::Unreadable { text } => ("unreadable", Some(text), &[][..]),
        TemplateFault::Unclosed { name } => ("unclosed", Some(name), &[][..]),
        TemplateFault::Unopened { name } => ("unopened", Some(name), &[][..]),
        TemplateFault::Crossing => ("crossing", None, &[][..]),
        TemplateFault::NotWord => ("not-word", None, &[][..]),
    };
    json!({ "file": file, "fault": wrong, "name": name, "known": known })
}

pub(super) fn of_fault(fault: &Fault) -> Value {
    match fault {
        Fault::NotFound { kind, name, near } => {
            json!({ "record": kind.code(), "name": name, "near": near })
        }
        Fault::NoCase {
            procedure: _,
            name,
            near,
        } => json!({ "record": RecordKind::Case.code(), "name": name, "near": near }),
        Fault::Ambiguous {
            kind,
            name,
            candidates,
        } => {
            json!({ "record": kind.code(), "name": name, "candidates": candidates })
        }
        Fault::Exists { kind, name } => json!({ "record": kind.code(), "name": name }),
        Fault::Value {
            field,
            value,
            fault,
        } => {
            let mut details = json!({ "field": field, "value": value });
            match fault {
                ValueFault::NotListed { choices } => details["choices"] = json!(choices),
                ValueFault::UnknownOrg { near } => details["near"] = json!(near),
                ValueFault::AmbiguousOrg { candidates } => {
                    details["candidates"] = json!(candidates);
                }
                ValueFault::Repeated { line } => details["line"] = json!(line),
                ValueFault::Date
                | ValueFault::Future { .. }
                | ValueFault::Before { .. }
                | ValueFault::Number
                | ValueFault::Range { .. }
                | ValueFault::Flag
                | ValueFault::UnknownRegion
                | ValueFault::Cycle
                | ValueFault::Blank
                | ValueFault::Login
                | ValueFault::Form { .. } => {}
            }
            details
        }
        Fault::Lines { file, faults } => {
            let lines: Vec<Value> = faults
                .iter()
                .map(|(line, field, value, fault)| {
                    json!({ "line": line, "field": field, "value": value, "code": code::of_value(fault) })
                })
                .collect();
            json!({ "file": file, "lines": lines })
        }
        Fault::Refused(refusal) => refusal_details(refusal),
    }
}

fn refusal_details(refusal: &Refusal) -> Value {
    match refusal {
        Refusal::Undone { batch } => json!({ "batch": batch }),
        Refusal::BeforeLast {
            record,
            on,
            earliest,
        } => json!({ "record": record, "on": on, "earliest": earliest }),
        Refusal::State {
            record,
            state,
            asked,
            allowed,
        } => {
            let allowed: Vec<&str> = allowed.iter().map(|action| action.code()).collect();
            json!({ "record": record, "state": state.code(), "asked": asked.code(), "allowed": allowed })
        }
        Refusal::Role { record, asked, who } => {
            json!({ "record": record, "asked": asked.code(), "who": who.code() })
        }
        Refusal::OwnEntry { record }
        | Refusal::NoConsent { record }
        | Refusal::Stale { record } => {
            json!({ "record": record })
        }
        Refusal::Date { on, latest } => json!({ "on": on, "latest": latest }),
        Refusal::ChangeUnnamed { entries } | Refusal::LaterEdits { entries } => {
            json!({ "entries": entries })
        }
        Refusal::OtherLedger { file } => json!({ "file": file }),
        Refusal::NotOwnRecord { login, org, region } => {
            json!({ "login": login, "org": org, "region": region })
        }
        Refusal::Retired { kind, record, day } => {
            json!({ "kind": kind.code(), "record": record, "day": day })
        }
        Refusal::NeedsRole { login, roles } => json!({ "login": login, "roles": roles }),
        Refusal::Waiver(refused) => waiver_details(refused),
        Refusal::RoleOrg { login, role, org } => {
            json!({ "login": login, "role": role, "org": org })
        }
        Refusal::UnknownUser { login }
        | Refusal::RetiredUser { login }
        | Refusal::LastAdmin { login }
        | Refusal::NoBehalf { login }
        | Refusal::NoPaper { login }
        | Refusal::AsPublished { login } => json!({ "login": login }),
        Refusal::CaseState {
            case,
            state,
            asked,
            void,
            allowed,
        } => {
            let state = if *void { "void" } else { state.code };
            let allowed = possible(allowed);
            json!({ "case": case, "state": state, "asked": asked.code, "allowed": allowed })
        }
        Refusal::CaseRole {
            case,
            asked,
            who,
            now,
        } => {
            let details = json!({ "case": case, "asked": asked.code, "who": who.code() });
            with_state(details, now.as_ref())
        }
        Refusal::OwnApplication { case } => json!({ "case": case }),
        Refusal::Missing { case, asked, needs } => {
            let missing: Vec<String> = needs.iter().map(|need| format!("--{need}")).collect();
            json!({ "case": case, "asked": asked.code, "missing": missing })
        }
        Refusal::Barred(bar) => {
            let facts: serde_json::Map<String, Value> = bar
                .facts
                .iter()
                .map(|(name, fact)| ((*name).to_owned(), json!(fact)))
                .collect();
            json!({ "record": bar.record, "article": bar.article, "facts": facts })
        }
    }
}

/// Adds how the case stands and what is possible, where that is known.
fn with_state(mut details: Value, now: Option<&CaseNow>) -> Value {
    if let Some(now) = now {
        details["state"] = json!(now.state.code);
        details["allowed"] = json!(possible(&now.allowed));
    }
    details
}

fn possible(allowed: &[AllowedAction]) -> Vec<Value> {
    allowed
        .iter()
        .map(|one| json!({ "action": one.verb, "who": one.who.code(), "needs": one.needs }))
        .collect()
}

fn waiver_details(refusal: &WaiverRefusal) -> Value {
    match refusal {
        WaiverRefusal::There {
            finding,
            waiver,
            until,
        } => json!({ "finding": finding, "waiver": waiver, "until": until }),
        WaiverRefusal::NoFinding { finding, rule, on } => {
            json!({ "finding": finding, "rule": rule, "on": on })
        }
        WaiverRefusal::Over { waiver, day } => json!({ "waiver": waiver, "day": day }),
        WaiverRefusal::Kept { waiver } => json!({ "waiver": waiver }),
    }
}

pub(super) fn of_store(error: &StoreError) -> Value {
    match error {
        StoreError::Missing(path) | StoreError::Exists(path) | StoreError::NotALedger(path) => {
            json!({ "path": path.display().to_string() })
        }
        StoreError::Newer { found, ours } | StoreError::Older { found, ours } => {
            json!({ "found": found, "ours": ours })
        }
        StoreError::Busy { holder } => holder.as_ref().map_or_else(
            || json!({ "holder": null, "pid": null, "since": null }),
            |holder| json!({ "holder": holder.login, "pid": holder.process, "since": holder.since }),
        ),
        StoreError::Unsound { path, flaw } => {
            json!({ "path": path.display().to_string(), "flaw": flaw.code() })
        }
        StoreError::LiveDamaged(path) => json!({ "path": path.display().to_string() }),
        StoreError::Unwritable { path, .. } => json!({ "file": path.display().to_string() }),
        StoreError::UnknownUser(login) | StoreError::RetiredUser(login) => json!({ "login": login }),
        StoreError::NeedsRole { login, roles } => refusal_details(&needs_role(login, roles)),
        StoreError::Stale(record) => json!({ "record": record }),
        StoreError::Corrupt(detail) => json!({ "detail": detail }),
        StoreError::ReadOnly | StoreError::Full | StoreError::Io(_) | StoreError::Sqlite(_) => {
            Value::Null
        }
    }
}

pub(super) fn of_sheet(fault: &SheetFault) -> Value {
    match fault {
        SheetFault::NoHeader {
            file,
            sheets,
            wanted,
        } => json!({ "file": file, "sheets": sheets, "wanted": wanted }),
        SheetFault::NoSheet {
            file,
            sheet,
            sheets,
        } => json!({ "file": file, "sheet": sheet, "sheets": sheets }),
        SheetFault::Form {
            file,
            sheet,
            cell,
            count,
        } => json!({ "file": file, "sheet": sheet, "cell": cell, "count": count }),
        SheetFault::TooLarge { file, what, limit } => {
            json!({ "file": file, "what": what.code(), "limit": limit })
        }
        SheetFault::Unreadable { file, .. }
        | SheetFault::Broken { file, .. }
        | SheetFault::Unwritable { file, .. }
        | SheetFault::Mapping { file, .. }
        | SheetFault::Kind { file, .. }
        | SheetFault::Encoding { file, .. }
        | SheetFault::WorkerDied { file, .. } => json!({ "file": file }),
        SheetFault::OpenQuote { file, row } => json!({ "file": file, "row": row }),
    }
}

pub(super) fn needs_role(login: &str, roles: &[Role]) -> Refusal {
    Refusal::NeedsRole {
        login: login.to_owned(),
        roles: roles.iter().map(|role| role.code()).collect(),
    }
}
