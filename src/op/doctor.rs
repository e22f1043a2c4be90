//! The ledger's health: what is looked at, and what can be mended without touching records' history.

use super::{Doing, OpError, administrator, calendar};
use crate::model::{ActKind, CheckName, CheckState, Checkup, Coded, Drifted, Found};
use crate::store::health::{rebuild_search, search_gaps};
use crate::store::schema::{Differences, remake};
use crate::store::{Ledger, StoreError, audit, home_region, keys};
use jiff::civil::Date;

/// Less than this is little, however small the ledger (bytes).
const LITTLE: u64 = 64 << 20;

/// A write-ahead log longer than this slows readers, and was not put into the file as it should have been (bytes).
const LONG_LOG: u64 = 64 << 20;

/// What can be mended, where it is not as it should be.
const MENDABLE: [CheckName; 8] = [
    CheckName::Schema,
    CheckName::Search,
    CheckName::Keys,
    CheckName::Clocks,
    CheckName::Rights,
    CheckName::Journal,
    CheckName::Log,
    CheckName::Lock,
];

/// Looks at everything; what cannot be looked at has failed.
///
/// # Errors
/// [`StoreError::Busy`] for a ledger that is being replaced.
pub fn examine(ledger: &Ledger, today: Date) -> Result<Vec<Checkup>, OpError> {
    let mut checks = Vec::new();
    for name in CheckName::ALL {
        let found = match look(ledger, *name, today) {
            Err(OpError::Store(busy @ StoreError::Busy { .. })) => return Err(busy.into()),
            // In a damaged file any question may fail, and says so in SQLite's words.
            Err(error) => Found::Damage(vec![error.to_string()]),
            Ok(found) => found,
        };
        checks.push(Checkup {
            name: *name,
            state: state(&found, today),
            found,
        });
    }
    Ok(checks)
}

fn look(ledger: &Ledger, name: CheckName, today: Date) -> Result<Found, OpError> {
    let damage = |lines: Vec<String>| {
        if lines.is_empty() {
            Found::Nothing
        } else {
            Found::Damage(lines)
        }
    };
    Ok(match name {
        CheckName::Integrity => damage(ledger.damages()?),
        CheckName::ForeignKeys => damage(ledger.dangling()?),
        CheckName::Audit => chain(ledger)?,
        CheckName::Schema => schema(ledger)?,
        CheckName::Search => {
            let gaps = search_gaps(ledger.reader())?;
            if gaps.missing + gaps.stray + gaps.wrong == 0 {
                Found::Indexed(gaps.entries)
            } else {
                Found::Unindexed {
                    missing: gaps.missing,
                    stray: gaps.stray,
                    wrong: gaps.wrong,
                }
            }
        }
        CheckName::Keys => {
            let wrong = keys::wrong(ledger.reader())?;
            if wrong.is_empty() {
                Found::Nothing
            } else {
                Found::WrongKeys(wrong)
            }
        }
        CheckName::Clocks => {
            let (running, drifted) = clocks(ledger)?;
            if drifted.is_empty() {
                Found::Running(running)
            } else {
                Found::Drifted(drifted)
            }
        }
        CheckName::Calendar => covered(ledger, today)?,
        CheckName::Space => {
            let (free, taken) = ledger.space()?;
            Found::Space { free, taken }
        }
        CheckName::Rights => {
            let loose = ledger.loose()?;
            if loose.is_empty() {
                Found::Nothing
            } else {
                Found::Loose(loose)
            }
        }
        CheckName::Journal => {
            let mode = ledger.journal()?;
            match (mode == "wal", ledger.on_network()) {
                (true, false) => Found::Journal(mode),
                (true, true) => Found::LogOnNetwork,
                (false, true) => Found::OnNetwork(mode),
                (false, false) => Found::NoLog(mode),
            }
        }
        CheckName::Log => Found::Log(ledger.log_bytes()),
        CheckName::Lock => ledger
            .leftover_note()
            .map_or(Found::Nothing, |holder| Found::Note {
                login: holder.login,
                process: holder.process,
                since: holder.since,
            }),
    })
}

fn state(found: &Found, today: Date) -> CheckState {
    let warning_if = |yes| {
        if yes {
            CheckState::Warning
        } else {
            CheckState::Ok
        }
    };
    match found {
        Found::Nothing
        | Found::Chain { .. }
        | Found::Schema(_)
        | Found::Indexed(_)
        | Found::Running(_)
        | Found::Journal(_) => CheckState::Ok,
        Found::Damage(_) | Found::Broken { .. } | Found::Altered { .. } => CheckState::Failed,
        Found::Backwards { .. }
        | Found::Unindexed { .. }
        | Found::WrongKeys(_)
        | Found::Drifted(_)
        | Found::Uncovered(_)
        | Found::Loose(_)
        | Found::LogOnNetwork
        | Found::NoLog(_)
        | Found::OnNetwork(_)
        | Found::Note { .. } => CheckState::Warning,
        // The next year's notice comes in November; by December it should be in.
        Found::Covered(years) => {
            warning_if(today.month() == 12 && !years.contains(&(today.year() + 1)))
        }
        Found::Space { free, taken } => warning_if(*free < LITTLE.max(taken.saturating_mul(2))),
        Found::Log(bytes) => warning_if(*bytes > LONG_LOG),
    }
}

fn chain(ledger: &Ledger) -> Result<Found, OpError> {
    let verified = audit::verify(ledger, None)?;
    if !verified.ok {
        return Ok(Found::Broken {
            first_bad: verified.first_bad,
            mismatches: verified.live_mismatches,
        });
    }
    // In a sandbox the clock is set as one likes.
    let backwards = if ledger.is_sandbox()? {
        None
    } else {
        audit::backwards(ledger.reader())?
    };
    Ok(match backwards {
        Some((act, recorded_at, former)) => Found::Backwards {
            act,
            recorded_at,
            former,
        },
        None => Found::Chain {
            acts: verified.acts,
            records: verified.records,
        },
    })
}

fn schema(ledger: &Ledger) -> Result<Found, OpError> {
    let Differences { tables, parts } = ledger.schema_differences()?;
    Ok(if tables.is_empty() && parts.is_empty() {
        Found::Schema(ledger.schema()?)
    } else {
        Found::Altered { tables, parts }
    })
}

fn clocks(ledger: &Ledger) -> Result<(usize, Vec<Drifted>), OpError> {
    let (running, drifted) = calendar::drifted(ledger.reader())?;
    let named = drifted.into_iter().map(|(clock, due)| Drifted {
        record: clock.record,
        clock: clock.name,
        kept: clock.due_on,
        due: due.on,
    });
    Ok((running, named.collect()))
}

fn covered(ledger: &Ledger, today: Date) -> Result<Found, OpError> {
    let region = home_region(ledger.reader())?;
    let calendar = calendar::of(ledger.reader(), &region)?;
    let known: Vec<i16> = calendar
        .coverage()
        .into_iter()
        .filter(|year| year.published)
        .map(|year| year.year)
        .collect();
    if !known.contains(&today.year()) {
        return Ok(Found::Uncovered(today.year()));
    }
    let asked = [today.year(), today.year() + 1];
    Ok(Found::Covered(
        asked
            .into_iter()
            .filter(|year| known.contains(year))
            .collect(),
    ))
}

/// Mends what `checks` found and can be mended safely, as one act that names it; returns what was mended.
///
/// Neither the audit chain nor versions are touched: views, indexes and triggers are made as this program makes them, the
/// search index and the keys of records are made anew from what these say, clocks are computed anew and leave versions, rights are tightened, the log is put into the file, a note of nobody is wiped. Nothing is
/// mended in a file that is damaged, but for a search index that is the only thing damaged.
///
/// # Errors
/// A person who is no administrator; what SQLite or the system says.
pub fn repair(
    ledger: &mut Ledger,
    doing: &Doing,
    checks: &[Checkup],
) -> Result<Vec<CheckName>, OpError> {
    administrator(ledger.reader(), doing)?;
    let mut ailing: Vec<CheckName> = checks
        .iter()
        .filter(|check| check.state != CheckState::Ok && MENDABLE.contains(&check.name))
        .map(|check| check.name)
        .collect();
    match damage(checks) {
        Damage::None => {}
        Damage::SearchOnly if ailing.contains(&CheckName::Search) => {}
        Damage::SearchOnly => ailing.insert(0, CheckName::Search),
        Damage::More => return Ok(Vec::new()),
    }
    // On a network file system the right mode is still no good place.
    let settled = matches!(
        checks.iter().find(|check| check.name == CheckName::Journal),
        Some(Checkup {
            found: Found::OnNetwork(_),
            ..
        })
    );
    ailing.retain(|name| *name != CheckName::Journal || !settled);
    if ailing.is_empty() {
        return Ok(ailing);
    }
    for name in &ailing {
        match name {
            CheckName::Rights => ledger.tighten()?,
            CheckName::Lock => ledger.wipe_note()?,
            CheckName::Journal | CheckName::Log => ledger.mend_journal()?,
            _ => {}
        }
    }
    let codes: Vec<&str> = ailing.iter().map(|name| name.code()).collect();
    let act = doing.act(ActKind::Repair, Some(codes.join(", ")));
    ledger.write(&act, |tx| -> Result<(), OpError> {
        // First of all: what follows may need an index.
        if ailing.contains(&CheckName::Schema) {
            remake(tx)?;
        }
        if ailing.contains(&CheckName::Keys) {
            keys::mend(tx)?;
        }
        if ailing.contains(&CheckName::Search) {
            rebuild_search(tx)?;
        }
        if ailing.contains(&CheckName::Clocks) {
            calendar::recompute(tx)?;
        }
        Ok(())
    })?;
    Ok(ailing)
}

/// How far damage goes.
enum Damage {
    None,
    SearchOnly,
    More,
}

fn damage(checks: &[Checkup]) -> Damage {
    let of_search = |line: &String| line.contains("FTS5") && line.contains("search");
    let mut worst = Damage::None;
    for check in checks {
        match (&check.found, check.name) {
            (Found::Damage(lines), CheckName::Integrity) if lines.iter().all(of_search) => {
                worst = Damage::SearchOnly;
            }
            // A search index that cannot even be asked says so in its own check.
            (Found::Damage(_), CheckName::Search) => {}
            (Found::Damage(_), _) => return Damage::More,
            (Found::Altered { tables, .. }, _) if !tables.is_empty() => return Damage::More,
            _ => {}
        }
    }
    worst
}
