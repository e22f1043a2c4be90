//! Why a day is worked or off: a code for scripts, a sentence for people.

use crate::calendar::{DayLevel, DayReason};
use crate::cli::context::Context;

/// Returns the code of a reason: `ordinary`, `weekend`, `holiday` or `make_up`.
pub(super) fn code(reason: &DayReason) -> &'static str {
    match reason {
        DayReason::Ordinary => "ordinary",
        DayReason::Weekend => "weekend",
        DayReason::Holiday { .. } => "holiday",
        DayReason::MakeUp { .. } => "make_up",
    }
}

/// Returns what the holiday is called, where one decides.
pub(super) fn name(reason: &DayReason) -> Option<&str> {
    match reason {
        DayReason::Ordinary | DayReason::Weekend => None,
        DayReason::Holiday { name, .. } | DayReason::MakeUp { name, .. } => {
            Some(name.as_str()).filter(|name| !name.is_empty())
        }
    }
}

/// Returns whose record decides: `national`, or the region's code; none where the weekday alone does.
pub(super) fn level(reason: &DayReason) -> Option<&str> {
    match reason {
        DayReason::Ordinary | DayReason::Weekend => None,
        DayReason::Holiday { level, .. } | DayReason::MakeUp { level, .. } => Some(match level {
            DayLevel::National => "national",
            DayLevel::Region(code) => code,
        }),
    }
}

/// Words a reason.
pub(super) fn words(reason: &DayReason, context: &Context) -> String {
    let key = match reason {
        DayReason::Ordinary => "out-day-ordinary",
        DayReason::Weekend => "out-day-weekend",
        DayReason::Holiday { .. } => "out-day-holiday",
        DayReason::MakeUp { .. } => "out-day-make-up",
    };
    let level = match level(reason) {
        Some("national") | None => String::new(),
        Some(region) => context.say("out-day-region", &[("region", region.into())]),
    };
    let text = context.say(
        key,
        &[
            ("name", name(reason).unwrap_or_default().into()),
            ("level", level.into()),
        ],
    );
    text.trim().to_owned()
}
