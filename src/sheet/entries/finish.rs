//! Completing an entry: what only its cells together can say.

use super::group::Group;
use super::{Draft, Written};
use crate::model::entry::{FIELDS, ShareType};
use crate::model::field::{Kind, Value, find};
use crate::model::{Coded, Problem, ProblemCode};
use crate::sheet::cells::members::contained;
use crate::sheet::cells::text::is_placeholder;
use crate::sheet::find::layout::Layout;

/// Endings of names that are those of systems, not of data.
const SYSTEMS: &[&str] = &["系统", "平台", "小程序", "APP", "app"];

/// Makes the draft of a gathered entry.
pub(in crate::sheet) fn finish(group: Group, layout: &Layout, provider_given: bool) -> Draft {
    let Group {
        mut draft,
        identity,
        gathered,
        mut levels,
        also,
        ..
    } = group;
    draft.item_rows += gathered.met;
    draft.entry.items.extend(gathered.items);
    if !levels.is_empty() {
        levels.sort_by_key(|(level, _)| *level);
        draft.entry.classification.path = levels.into_iter().map(|(_, words)| words).collect();
    }
    for (key, value) in also {
        if let Some(field) = find(FIELDS, key)
            && (field.get)(&draft.entry) == Value::Empty
        {
            (field.set)(&mut draft.entry, value);
        }
    }
    let mut finishing = Finishing { layout, draft };
    finishing.name(&identity.name, identity.code.is_some());
    finishing.provider(provider_given);
    finishing.share();
    if finishing.draft.entry.classified == Some(true) {
        finishing.problem(ProblemCode::Classified, "classified", Some("是"));
    }
    finishing.draft
}

/// Tells whether a problem says that a cell holds something, and nobody can tell what.
fn is_unreadable(problem: &Problem) -> bool {
    matches!(
        problem.code,
        ProblemCode::ErrorCell | ProblemCode::FormulaBlank | ProblemCode::DigitsLost
    )
}

struct Finishing<'a> {
    layout: &'a Layout,
    draft: Draft,
}

impl Finishing<'_> {
    fn name(&mut self, written: &str, has_code: bool) {
        if self.draft.entry.name.is_empty() {
            let broken = self
                .draft
                .problems
                .iter()
                .any(|problem| is_unreadable(problem) && problem.field == Some("name"));
            if is_placeholder(written, Kind::Text) && has_code {
                written.clone_into(&mut self.draft.entry.name);
                self.problem(ProblemCode::NamePlaceholder, "name", Some(written));
            } else if !broken {
                self.problem(
                    ProblemCode::BlankName,
                    "name",
                    Some(written).filter(|text| !text.is_empty()),
                );
            }
        } else if SYSTEMS
            .iter()
            .any(|ending| self.draft.entry.name.ends_with(ending))
        {
            let name = self.draft.entry.name.clone();
            self.problem(ProblemCode::NameIsSystem, "name", Some(&name));
        }
    }

    /// The provider's code names it too, where its name is blank.
    fn provider(&mut self, provider_given: bool) {
        if self.draft.provider.is_some() {
            return;
        }
        if let Some(code) = &self.draft.entry.provider_code {
            self.draft.provider = Some(Written {
                text: code.clone(),
                sheet: self.layout.sheet,
                row: self.draft.row,
                column: self
                    .layout
                    .column("provider_code")
                    .map(|matched| matched.column),
            });
            return;
        }
        let broken = self
            .draft
            .problems
            .iter()
            .any(|problem| is_unreadable(problem) && problem.field == Some("provider"));
        if !provider_given && !broken {
            self.problem(ProblemCode::ProviderMissing, "provider", None);
        }
    }

    /// One column often holds both: 共享条件/不予共享依据.
    fn share(&mut self) {
        let both = self
            .layout
            .column("share_condition")
            .is_some_and(|matched| matched.header.contains("不予"));
        let share = &mut self.draft.entry.share;
        if share.kind.is_none() {
            self.infer_share();
        }
        let share = &mut self.draft.entry.share;
        if both && share.kind == Some(ShareType::Withheld) && share.basis.title.is_none() {
            share.basis.title = share.condition.take();
        }
        let open_both = self
            .layout
            .column("open_condition")
            .is_some_and(|matched| matched.header.contains("不予"));
        let open = &mut self.draft.entry.open;
        if open_both
            && open.kind == Some(crate::model::entry::OpenType::Withheld)
            && open.basis.is_none()
        {
            open.basis = open.condition.take();
        }
    }

    fn infer_share(&mut self) {
        if !self.layout.has("share_type") && !self.layout.has("share_condition") {
            return;
        }
        let unread = self
            .draft
            .problems
            .iter()
            .any(|problem| problem.field == Some("share_type"));
        let condition = self.draft.entry.share.condition.clone();
        let inferred = condition.as_deref().filter(|_| !unread).and_then(|text| {
            let exact = ShareType::read(text);
            let held = || {
                contained(ShareType::CHOICES, text)
                    .and_then(|choice| ShareType::from_code(choice.code))
            };
            exact.or_else(held).map(|kind| (kind, exact.is_some()))
        });
        if let Some((kind, exact)) = inferred {
            self.draft.entry.share.kind = Some(kind);
            if exact {
                // The cell held the type and no condition.
                self.draft.entry.share.condition = None;
            }
            let mut problem = self.make(
                ProblemCode::ShareInferred,
                "share_condition",
                condition.as_deref(),
            );
            problem.facts.push(("read_as", kind.code().to_owned()));
            self.draft.problems.push(problem);
        } else if !unread && !self.draft.continues {
            self.problem(ProblemCode::ShareMissing, "share_type", None);
        }
    }

    fn problem(&mut self, code: ProblemCode, key: &'static str, value: Option<&str>) {
        let problem = self.make(code, key, value);
        self.draft.problems.push(problem);
    }

    fn make(&self, code: ProblemCode, key: &'static str, value: Option<&str>) -> Problem {
        let column = self.layout.column(key).map(|matched| matched.column);
        self.layout
            .problem(code, Some(self.draft.row), column, Some(key), value)
    }
}
