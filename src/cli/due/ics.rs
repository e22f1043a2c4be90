//! Deadlines as a calendar to subscribe to (RFC 5545): a day a clock, with alarms on the mornings of working days before.

use crate::cli::error::Failure;
use crate::cli::noun::Names;
use crate::message::{clock_name, provision, say};
use crate::model::Lang;
use crate::model::text::printable;
use crate::op::due::{self, Running};
use crate::store::{Connection, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;

/// Working days before the due day on whose mornings it is called to mind.
const ALARMS: [u32; 2] = [3, 1];

/// Most octets of a line, without its end.
const LONGEST: usize = 75;

/// What a calendar holds even if nothing is due, since it must hold something: the country's clock.
const ZONE: [&str; 9] = [
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Shanghai",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Writes the clocks as one VCALENDAR. Each event is known by case, clock and the event that started it, so that a feed
/// read again moves what it wrote before; the stamp is the ledger's last act, so that nothing changes where it did not.
///
/// # Errors
/// What SQLite says.
pub fn write(
    connection: &Connection,
    shown: &[Running],
    names: &Names,
    lang: Lang,
) -> Result<String, Failure> {
    let changed = due::changed_at(connection)?.unwrap_or_default();
    let stamp = changed.parse::<Timestamp>().unwrap_or_default();
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    let language = match lang {
        Lang::Zh => "ZH",
        Lang::En => "EN",
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//abdata//due//{language}"),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(&say(lang, "due-feed", &[]))),
    ];
    lines.extend(ZONE.map(str::to_owned));
    for running in shown {
        event(connection, running, names, lang, &stamp, &mut lines)?;
    }
    lines.push("END:VCALENDAR".to_owned());
    Ok(lines.iter().map(|line| folded(line)).collect())
}

fn event(
    connection: &Connection,
    running: &Running,
    names: &Names,
    lang: Lang,
    stamp: &str,
    lines: &mut Vec<String>,
) -> Result<(), StoreError> {
    let clock = &running.clock;
    // Entries have no events: their clocks are told apart by their own number.
    let began = clock
        .start_event
        .map_or_else(|| format!("c{}", clock.id), |seq| seq.to_string());
    let summary = summary(running, names, lang);
    let description = description(&due::title(connection, running)?, running, names, lang);
    let next = clock.due_on.tomorrow().unwrap_or(clock.due_on);
    let status = if clock.provisional {
        "TENTATIVE"
    } else {
        "CONFIRMED"
    };
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}.{}.{began}@abdata", clock.record, clock.name),
        format!("DTSTAMP:{stamp}"),
        format!("SEQUENCE:{}", (clock.version - 1).max(0)),
        format!("DTSTART;VALUE=DATE:{}", compact(clock.due_on)),
        format!("DTEND;VALUE=DATE:{}", compact(next)),
        format!("SUMMARY:{}", escaped(&summary)),
        format!("DESCRIPTION:{}", escaped(&description)),
        format!("STATUS:{status}"),
        "TRANSP:TRANSPARENT".to_owned(),
    ]);
    for days in ALARMS {
        let day = running.calendar.back(clock.due_on, days);
        lines.extend([
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            // Nine in the morning at +08:00.
            format!("TRIGGER;VALUE=DATE-TIME:{}T010000Z", compact(day)),
            format!("DESCRIPTION:{}", escaped(&summary)),
            "END:VALARM".to_owned(),
        ]);
    }
    lines.push("END:VEVENT".to_owned());
    Ok(())
}

fn org_name(running: &Running, names: &Names) -> String {
    let org = names.org(running.clock.org);
    org.map_or_else(String::new, |org| org.name.clone())
}

fn summary(running: &Running, names: &Names, lang: Lang) -> String {
    let clock = &running.clock;
    let facts = [
        (
            "clock",
            clock_name(&clock.procedure, &clock.name, lang).into(),
        ),
        ("case", clock.record.as_str().into()),
        ("org", org_name(running, names).into()),
    ];
    let key = if clock.provisional {
        "due-event-provisional"
    } else {
        "due-event"
    };
    say(lang, key, &facts)
}

fn description(title: &str, running: &Running, names: &Names, lang: Lang) -> String {
    let clock = &running.clock;
    let term = if clock.policy {
        "due-event-term-policy"
    } else {
        "due-event-term"
    };
    let facts = [
        ("days", clock.working_days.into()),
        ("start", clock.started_on.to_string().into()),
        (
            "provision",
            provision(clock.article, clock.paragraph, lang).into(),
        ),
    ];
    let mut lines = vec![
        say(lang, "due-event-title", &[("title", title.into())]),
        say(
            lang,
            "due-event-org",
            &[("org", org_name(running, names).into())],
        ),
        say(lang, term, &facts),
    ];
    if clock.provisional {
        lines.push(say(lang, "due-event-may-move", &[]));
    }
    let kept: Vec<String> = lines.iter().map(|line| printable(line)).collect();
    kept.join("\n")
}

fn compact(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// Writes text so that it stays one value: what parts values is escaped, and nothing is left that a reader would obey.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split('\n') {
        if !out.is_empty() {
            out.push_str("\\n");
        }
        for c in printable(line).chars() {
            if matches!(c, '\\' | ';' | ',') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Breaks a line so that none is longer than [`LONGEST`] octets, and no character is torn apart.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let line = format!("SUMMARY:{}", "目录审核到期".repeat(20));
        let text = folded(&line);
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.len() <= LONGEST), "{lines:?}");
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        assert_eq!(text.replace("\r\n ", "").trim_end(), line);
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
    }

    #[test]
    fn what_parts_values_is_escaped() {
        assert_eq!(
            escaped("甲,乙;丙\\丁\n戊\r\u{1b}"),
            "甲\\,乙\\;丙\\\\丁\\n戊"
        );
    }
}
