//! Sentences for what `doctor` found: the state of each check, and what to do.

use super::{FluentValue, Said, join, said};
use crate::model::{CheckName, CheckState, Checkup, Drifted, Found, Lang, Loose};

/// So many records are named; how many there are stands beside them.
const NAMED: usize = 10;

/// Words one check; what to do is said only where something is amiss. `clock` writes a recorded time for people.
#[must_use]
pub fn checkup(check: &Checkup, clock: impl Fn(&str) -> String, lang: Lang) -> Said {
    let (key, facts) = key_and_facts(check, clock, lang);
    let mut words = said(lang, key, &facts);
    if check.state == CheckState::Ok {
        words.hint = None;
    }
    words
}

type Facts = Vec<(&'static str, FluentValue<'static>)>;

fn key_and_facts(
    check: &Checkup,
    clock: impl Fn(&str) -> String,
    lang: Lang,
) -> (&'static str, Facts) {
    let text = |text: String| FluentValue::from(text);
    let one = |key, name, value: String| (key, vec![(name, text(value))]);
    match &check.found {
        Found::Nothing => ("health-nothing", vec![]),
        Found::Chain { acts, records } => (
            "health-chain",
            vec![
                ("acts", text(acts.to_string())),
                ("records", text(records.to_string())),
            ],
        ),
        Found::Damage(_)
        | Found::Broken { .. }
        | Found::Backwards { .. }
        | Found::Altered { .. }
        | Found::WrongKeys(_) => amiss(check, clock, lang),
        Found::Schema(number) => one("health-schema", "number", number.to_string()),
        Found::Indexed(entries) => one("health-indexed", "entries", entries.to_string()),
        Found::Unindexed {
            missing,
            stray,
            wrong,
        } => (
            "health-unindexed",
            vec![
                ("missing", text(missing.to_string())),
                ("stray", text(stray.to_string())),
                ("wrong", text(wrong.to_string())),
            ],
        ),
        Found::Running(count) => one("health-running", "count", count.to_string()),
        Found::Drifted(clocks) => (
            "health-drifted",
            vec![
                ("count", text(clocks.len().to_string())),
                ("clocks", text(first(&drifted(clocks, lang), lang))),
            ],
        ),
        Found::Covered(years) if check.state == CheckState::Ok => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            one("health-covered", "years", join(&years, lang))
        }
        Found::Covered(_) => ("health-next-uncovered", vec![]),
        Found::Uncovered(year) => one("health-uncovered", "year", year.to_string()),
        Found::Space { free, taken } => (
            "health-space",
            vec![("free", text(size(*free))), ("taken", text(size(*taken)))],
        ),
        Found::Loose(files) => one("health-loose", "files", first(&loose(files, lang), lang)),
        Found::Journal(mode) => one("health-journal", "mode", mode.clone()),
        Found::LogOnNetwork => ("health-log-on-network", vec![]),
        Found::NoLog(mode) => one("health-no-log", "mode", mode.clone()),
        Found::OnNetwork(mode) => one("health-on-network", "mode", mode.clone()),
        Found::Log(bytes) => one("health-log", "size", size(*bytes)),
        Found::Note {
            login,
            process,
            since,
        } => (
            "health-note",
            vec![
                ("login", text(login.clone())),
                ("process", text(process.to_string())),
                ("since", text(clock(since))),
            ],
        ),
    }
}

/// Says what is damaged, or was changed around the program.
fn amiss(check: &Checkup, clock: impl Fn(&str) -> String, lang: Lang) -> (&'static str, Facts) {
    let text = |text: String| FluentValue::from(text);
    let one = |key, name, value: String| (key, vec![(name, text(value))]);
    match &check.found {
        Found::Damage(lines) => {
            let key = match check.name {
                CheckName::Integrity => "health-damage",
                CheckName::ForeignKeys => "health-dangling",
                _ => "health-failed",
            };
            one(key, "lines", first(lines, lang))
        }
        Found::Broken {
            first_bad: Some(act),
            ..
        } => one("health-broken-chain", "act", act.to_string()),
        Found::Broken { mismatches, .. } => {
            one("health-broken-records", "records", first(mismatches, lang))
        }
        Found::Backwards {
            act,
            recorded_at,
            former,
        } => (
            "health-backwards",
            vec![
                ("act", text(act.to_string())),
                ("recorded", text(clock(recorded_at))),
                ("former", text(clock(former))),
            ],
        ),
        Found::Altered { tables, parts } if tables.is_empty() => {
            one("health-altered", "parts", first(parts, lang))
        }
        Found::Altered { tables, parts } => {
            let all: Vec<String> = tables.iter().chain(parts).cloned().collect();
            one("health-altered-tables", "parts", first(&all, lang))
        }
        Found::WrongKeys(records) => (
            "health-wrong-keys",
            vec![
                ("count", text(records.len().to_string())),
                ("records", text(first(records, lang))),
            ],
        ),
        _ => ("health-nothing", vec![]),
    }
}

fn drifted(clocks: &[Drifted], lang: Lang) -> Vec<String> {
    let worded = |clock: &Drifted| {
        let facts = [
            ("record", clock.record.as_str().into()),
            ("clock", clock.clock.as_str().into()),
            ("kept", clock.kept.to_string().into()),
            ("due", clock.due.to_string().into()),
        ];
        said(lang, "health-drifted-clock", &facts).message
    };
    clocks.iter().map(worded).collect()
}

fn loose(files: &[Loose], lang: Lang) -> Vec<String> {
    let worded = |file: &Loose| {
        let facts = [
            ("path", file.path.as_str().into()),
            ("mode", format!("{:04o}", file.mode).into()),
            ("wanted", format!("{:04o}", file.wanted).into()),
        ];
        said(lang, "health-loose-file", &facts).message
    };
    files.iter().map(worded).collect()
}

fn first(members: &[String], lang: Lang) -> String {
    let mut text = join(&members[..members.len().min(NAMED)], lang);
    if members.len() > NAMED {
        text.push('…');
    }
    text
}

/// Writes a size in bytes as people read it.
#[must_use]
pub fn size(bytes: u64) -> String {
    const STEPS: [&str; 4] = ["KB", "MB", "GB", "TB"];
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    #[allow(
        clippy::cast_precision_loss,
        reason = "one digit after the point is shown"
    )]
    let mut amount = bytes as f64 / 1024.0;
    let mut steps = STEPS.iter().peekable();
    let mut unit = "KB";
    while let Some(step) = steps.next() {
        unit = step;
        if amount < 1024.0 || steps.peek().is_none() {
            break;
        }
        amount /= 1024.0;
    }
    format!("{amount:.1} {unit}")
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_read_at_a_glance() {
        assert_eq!(size(12), "12 B");
        assert_eq!(size(2048), "2.0 KB");
        assert_eq!(size(5 << 20), "5.0 MB");
        assert_eq!(size(3 << 40), "3.0 TB");
        assert_eq!(size(u64::MAX), "16777216.0 TB");
    }
}
