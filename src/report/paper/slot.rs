//! The placeholders of each paper, by name: what templates may use, and what the handbook lists.

use crate::model::PaperKind;

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// A condition, for parts only.
    Flag,
    /// A list, whose parts have these names besides.
    List(&'static [Slot]),
}

/// One placeholder.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Name between the braces.
    pub name: &'static str,
    /// Key of the words that say what it is.
    pub key: &'static str,
    /// What it stands for.
    pub shape: Shape,
}

impl Slot {
    pub(super) const fn text(name: &'static str, key: &'static str) -> Self {
        let shape = Shape::Text;
        Self { name, key, shape }
    }

    pub(super) const fn flag(name: &'static str, key: &'static str) -> Self {
        let shape = Shape::Flag;
        Self { name, key, shape }
    }

    pub(super) const fn list(
        name: &'static str,
        key: &'static str,
        members: &'static [Self],
    ) -> Self {
        let shape = Shape::List(members);
        Self { name, key, shape }
    }
}

/// Finds a placeholder.
pub(super) fn find(slots: &[Slot], name: &str) -> Option<Slot> {
    slots.iter().find(|slot| slot.name == name).copied()
}

/// Placeholders that every paper has.
const COMMON: &[Slot] = &[
    Slot::text("number", "paper-slot-number"),
    Slot::text("year", "paper-slot-year"),
    Slot::text("recipient", "paper-slot-recipient"),
    Slot::text("issuer", "paper-slot-issuer"),
    Slot::text("issued_on", "paper-slot-issued-on"),
    Slot::text("contact", "paper-slot-contact"),
    Slot::text("measures", "paper-slot-measures"),
    Slot::text("article", "paper-slot-article"),
    Slot::text("sandbox", "paper-slot-sandbox"),
];

/// Placeholders of papers of a case.
const CASE: &[Slot] = &[
    Slot::text("case.number", "paper-slot-case-number"),
    Slot::text("case.title", "paper-slot-case-title"),
    Slot::text("case.opened_on", "paper-slot-case-opened-on"),
];

/// Placeholders of one finding of an order.
const FINDING: &[Slot] = &[
    Slot::text("no", "paper-slot-no"),
    Slot::text("finding.id", "paper-slot-finding-id"),
    Slot::text("finding.rule", "paper-slot-finding-rule"),
    Slot::text("finding.message", "paper-slot-finding-message"),
    Slot::text("finding.article", "paper-slot-finding-article"),
];

const ORDER: &[Slot] = &[
    Slot::text("authority.name", "paper-slot-authority-name"),
    Slot::text("matter", "paper-slot-matter"),
    Slot::text("items", "paper-slot-liability-items"),
    Slot::text("due_on", "paper-slot-limit-due-on"),
    Slot::text("term", "paper-slot-limit-term"),
    Slot::list("findings", "paper-slot-findings", FINDING),
];

const SHARE: &[Slot] = &[
    Slot::text("applicant.name", "paper-slot-applicant-name"),
    Slot::text("provider.name", "paper-slot-provider-name"),
    Slot::text("entry.name", "paper-slot-entry-name"),
    Slot::text("entry.code", "paper-slot-entry-code"),
    Slot::text("purpose", "paper-slot-purpose"),
    Slot::text("basis", "paper-slot-basis"),
    Slot::text("items", "paper-slot-items"),
    Slot::text("received_on", "paper-slot-received-on"),
    Slot::text("reply", "paper-slot-reply"),
    Slot::flag("approved", "paper-slot-approved"),
    Slot::flag("rejected", "paper-slot-rejected"),
    Slot::flag("asked", "paper-slot-asked"),
    Slot::flag("by_law", "paper-slot-by-law"),
    Slot::text("replied_on", "paper-slot-replied-on"),
    Slot::text("reason", "paper-slot-reason"),
    Slot::text("granted_items", "paper-slot-granted-items"),
    Slot::text("conditions", "paper-slot-conditions"),
    Slot::text("expires_on", "paper-slot-expires-on"),
    Slot::text("unmet_condition", "paper-slot-unmet-condition"),
    Slot::text("due_on", "paper-slot-reply-due-on"),
    Slot::text("term", "paper-slot-reply-term"),
    Slot::text("delivery.due_on", "paper-slot-delivery-due-on"),
    Slot::text("delivery.term", "paper-slot-delivery-term"),
    Slot::text("use.article", "paper-slot-use-article"),
    Slot::text("dispute.article", "paper-slot-dispute-article"),
];

const VERIFY: &[Slot] = &[
    Slot::text("provider.name", "paper-slot-provider-name"),
    Slot::text("authority.name", "paper-slot-forwarded-by"),
    Slot::flag("official", "paper-slot-official"),
    Slot::text("claim", "paper-slot-claim"),
    Slot::text("entry.name", "paper-slot-entry-name"),
    Slot::text("received_on", "paper-slot-received-on"),
    Slot::text("result", "paper-slot-result"),
    Slot::flag("corrected", "paper-slot-corrected"),
    Slot::flag("upheld", "paper-slot-upheld"),
    Slot::flag("not_taken", "paper-slot-not-taken"),
    Slot::text("decided_on", "paper-slot-decided-on"),
    Slot::text("reason", "paper-slot-reason"),
    Slot::text("extended_days", "paper-slot-extended-days"),
    Slot::text("due_on", "paper-slot-verify-due-on"),
    Slot::text("term", "paper-slot-verify-term"),
    Slot::text("telling.due_on", "paper-slot-telling-due-on"),
    Slot::text("telling.term", "paper-slot-telling-term"),
];

/// Placeholders of one kind of problem of a sheet.
const PROBLEM: &[Slot] = &[
    Slot::text("no", "paper-slot-no"),
    Slot::text("problem.code", "paper-slot-problem-code"),
    Slot::text("problem.name", "paper-slot-problem-name"),
    Slot::text("problem.severity", "paper-slot-problem-severity"),
    Slot::text("problem.count", "paper-slot-problem-count"),
    Slot::text("problem.cells", "paper-slot-problem-cells"),
    Slot::text("problem.hint", "paper-slot-problem-hint"),
];

const HAND_BACK: &[Slot] = &[
    Slot::text("file", "paper-slot-file"),
    Slot::text("entries", "paper-slot-entries"),
    Slot::text("rejected", "paper-slot-entries-rejected"),
    Slot::text("errors", "paper-slot-errors"),
    Slot::text("warnings", "paper-slot-warnings"),
    Slot::text("due_on", "paper-slot-return-due-on"),
    Slot::text("term", "paper-slot-return-term"),
    Slot::text("attachment", "paper-slot-attachment"),
    Slot::list("problems", "paper-slot-problems", PROBLEM),
];

/// Lists the placeholders of a paper.
#[must_use]
pub fn slots(kind: PaperKind) -> Vec<Slot> {
    let (case, own) = match kind {
        PaperKind::Order => (CASE, ORDER),
        PaperKind::Share => (CASE, SHARE),
        PaperKind::Verify => (CASE, VERIFY),
        PaperKind::HandBack => (&[] as &[Slot], HAND_BACK),
    };
    [COMMON, case, own].concat()
}
