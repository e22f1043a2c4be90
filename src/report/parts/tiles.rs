//! Key figures.

use super::super::document::{Cell, Tile, Tone, grouped};
use super::{Words, percent};
use crate::message::join;
use crate::model::figures::{Figures, ScopeKind};
use crate::model::{Coded, EntryState};

/// Days from which on the end of an edition is worth a look.
const SOON_LAPSING: i32 = 180;

/// Lists the key figures of a report.
pub(in crate::report) fn tiles(figures: &Figures, words: Words) -> Vec<Tile> {
    let mut tiles = vec![entries(figures, words)];
    if figures.subject.kind != ScopeKind::Org {
        tiles.push(orgs(figures, words));
    }
    tiles.extend([
        cases(figures, words),
        overdue(figures, words),
        soon(figures, words),
        findings(figures, words),
        replies(figures, words),
        edition(figures, words),
    ]);
    if figures.subject.kind == ScopeKind::Org {
        tiles.push(waived(figures, words));
    }
    tiles
}

fn tile(words: Words, key: &str, value: i64, detail: String, tone: Tone) -> Tile {
    Tile {
        label: words.word(key),
        value: Cell::Count(value),
        detail,
        tone,
    }
}

fn entries(figures: &Figures, words: Words) -> Tile {
    let entries = &figures.entries;
    let facts = [
        ("total", grouped(entries.total).into()),
        ("items", grouped(entries.items).into()),
    ];
    let published = entries.by_state.get(EntryState::Published.code());
    let detail = words.say("report-tile-entries-of", &facts);
    tile(words, "report-tile-entries", published, detail, Tone::Plain)
}

fn orgs(figures: &Figures, words: Words) -> Tile {
    let without = figures.by_org.iter().filter(|org| org.published == 0);
    let without = without.count();
    let detail = words.say("report-tile-orgs-without", &[("count", without.into())]);
    tile(words, "report-tile-orgs", figures.orgs, detail, Tone::Plain)
}

fn cases(figures: &Figures, words: Words) -> Tile {
    let open = figures.cases.iter().filter(|cases| cases.open > 0);
    let parts: Vec<String> = open
        .map(|cases| format!("{} {}", cases.procedure.word(words.0), grouped(cases.open)))
        .collect();
    let total = figures.cases.iter().map(|cases| cases.open).sum();
    tile(
        words,
        "report-tile-cases",
        total,
        join(&parts, words.0),
        Tone::Plain,
    )
}

fn overdue(figures: &Figures, words: Words) -> Tile {
    let clocks = figures.clocks;
    let tone = match (clocks.overdue_by_law, clocks.overdue) {
        (0, 0) => Tone::Good,
        (0, _) => Tone::Warn,
        _ => Tone::Bad,
    };
    let facts = [
        ("law", grouped(clocks.overdue_by_law).into()),
        ("running", grouped(clocks.running).into()),
    ];
    let detail = words.say("report-tile-overdue-of", &facts);
    tile(words, "report-tile-overdue", clocks.overdue, detail, tone)
}

fn soon(figures: &Figures, words: Words) -> Tile {
    let next = figures.due.iter().find(|clock| !clock.overdue);
    let detail = next.map_or_else(String::new, |clock| {
        let facts = [("day", clock.due_on.to_string().into())];
        words.say("report-tile-soon-next", &facts)
    });
    let tone = if figures.clocks.due_soon > 0 {
        Tone::Warn
    } else {
        Tone::Plain
    };
    tile(
        words,
        "report-tile-soon",
        figures.clocks.due_soon,
        detail,
        tone,
    )
}

fn findings(figures: &Figures, words: Words) -> Tile {
    let weights = figures.weights;
    let tone = match (weights.violation, weights.warning) {
        (0, 0) => Tone::Good,
        (0, _) => Tone::Warn,
        _ => Tone::Bad,
    };
    let facts = [
        ("warning", grouped(weights.warning).into()),
        ("notice", grouped(weights.notice).into()),
        ("waived", grouped(weights.waived).into()),
    ];
    let detail = words.say("report-tile-findings-of", &facts);
    tile(
        words,
        "report-tile-findings",
        weights.violation,
        detail,
        tone,
    )
}

fn waived(figures: &Figures, words: Words) -> Tile {
    let value = figures.weights.waived;
    let detail = words.word("report-tile-waived-of");
    tile(words, "report-tile-waived", value, detail, Tone::Plain)
}

fn replies(figures: &Figures, words: Words) -> Tile {
    let replies = &figures.replies;
    let in_time = replies.count - replies.late;
    // What is not answered though its term is over could have been answered in time.
    let asked = replies.count + replies.unanswered;
    let facts = [
        ("count", grouped(replies.count).into()),
        ("late", grouped(replies.late).into()),
        ("unanswered", grouped(replies.unanswered).into()),
        ("median", replies.median.unwrap_or(0).into()),
        ("term", replies.term.unwrap_or(0).into()),
    ];
    let detail = match (replies.count, replies.unanswered) {
        (0, 0) => "report-tile-replies-none",
        (0, _) => "report-tile-replies-unanswered",
        (_, 0) => "report-tile-replies-of",
        _ => "report-tile-replies-and-unanswered",
    };
    let detail = words.say(detail, &facts);
    Tile {
        label: words.word("report-tile-replies"),
        value: percent(in_time, asked),
        detail,
        tone: match (asked, replies.late, replies.unanswered) {
            (0, ..) => Tone::Plain,
            (_, 0, 0) => Tone::Good,
            (_, _, 0) => Tone::Warn,
            _ => Tone::Bad,
        },
    }
}

fn edition(figures: &Figures, words: Words) -> Tile {
    let edition = &figures.edition;
    let facts = [
        ("days", edition.days_left.into()),
        ("start", edition.starts_on.to_string().into()),
        ("end", edition.ends_on.to_string().into()),
    ];
    let (value, tone) = match edition.standing {
        "lapsed" => ("report-tile-edition-lapsed", Tone::Bad),
        "not_yet" => ("report-tile-edition-not-yet", Tone::Warn),
        _ if edition.days_left <= SOON_LAPSING => ("report-tile-edition-days", Tone::Warn),
        _ => ("report-tile-edition-days", Tone::Plain),
    };
    Tile {
        label: words.word("report-tile-edition"),
        value: Cell::text(words.say(value, &facts)),
        detail: words.say("report-tile-edition-of", &facts),
        tone,
    }
}
