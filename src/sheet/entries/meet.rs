//! Meeting what the file said before: the same entry again, a code with two names, names that nearly agree.

use super::group::Group;
use super::join::ItemSheet;
use super::seen::{Before, Key, Seen, fold};
use crate::model::ProblemCode;
use crate::model::field::Kind;
use crate::model::text::loose_key;
use crate::sheet::cells::text::is_placeholder;
use crate::sheet::find::layout::Layout;

/// Numbers from here on are years and no counters.
const COUNTERS: u32 = 1000;

impl Group {
    /// Compares the entry with those met before in the file, and remembers it.
    pub(in crate::sheet) fn meet(&mut self, seen: &mut Seen, layout: &Layout, last_name: &str) {
        let identity = self.identity.clone();
        let (name, provider) = (&identity.name, &identity.provider);
        if identity.is_broken || (identity.code.is_none() && identity.is_nameless()) {
            return;
        }
        let key = match &identity.code {
            Some(code) => Key::of_code(code),
            None => Key::of_name(provider, name),
        };
        if let Some(before) = seen.get(key) {
            self.meet_again(before, layout);
            return;
        }
        if !identity.is_nameless() {
            if let Some(before) = seen
                .near(provider, name)
                .filter(|before| fold(before.name) != fold(name))
            {
                self.name_problem(layout, ProblemCode::NameVariant, facts(before));
            }
            if counts_up(last_name, name) {
                self.name_problem(layout, ProblemCode::CopyCounter, Vec::new());
            }
        }
        seen.add(key, provider, name, self.draft.row);
    }

    /// Says that the entry was met before, or that its code was met under another name.
    fn meet_again(&mut self, before: Before<'_>, layout: &Layout) {
        let name = self.identity.name.clone();
        let is_named = |name: &str| !name.is_empty() && !is_placeholder(name, Kind::Text);
        if is_named(&name) && is_named(before.name) && fold(before.name) != fold(&name) {
            if loose_key(before.name) != loose_key(&name) {
                let column = layout.column("code").map(|matched| matched.column);
                let code = self.identity.code.as_deref();
                let mut problem = layout.problem(
                    ProblemCode::CodeTwoNames,
                    Some(self.draft.row),
                    column,
                    Some("code"),
                    code,
                );
                problem.facts = facts(before);
                problem.facts.push(("name", name.into_owned()));
                self.draft.problems.push(problem);
                return;
            }
            self.name_problem(layout, ProblemCode::NameVariant, facts(before));
        }
        self.draft.continues = true;
        self.name_problem(layout, ProblemCode::EntryInFile, facts(before));
    }

    /// Takes the items that a sheet of their own holds for it.
    pub(in crate::sheet) fn join(&mut self, items: &mut ItemSheet, layout: &Layout) {
        self.draft.has_items = true;
        if !self.draft.continues {
            items.give(self, layout);
        }
    }

    fn name_problem(
        &mut self,
        layout: &Layout,
        code: ProblemCode,
        facts: Vec<(&'static str, String)>,
    ) {
        let column = layout.column("name").map(|matched| matched.column);
        let name = self.identity.name.as_ref();
        let mut problem =
            layout.problem(code, Some(self.draft.row), column, Some("name"), Some(name));
        problem.facts = facts;
        self.draft.problems.push(problem);
    }
}

fn facts(before: Before<'_>) -> Vec<(&'static str, String)> {
    vec![
        ("other", before.name.to_owned()),
        ("other_row", before.row.to_string()),
    ]
}

/// Tells whether two names in a row are one word with a number that counts up, as copying down makes them.
fn counts_up(before: &str, name: &str) -> bool {
    let parts = |name: &str| -> Option<(usize, u32)> {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = name[stem.len()..]
            .parse()
            .ok()
            .filter(|number| *number < COUNTERS)?;
        (!stem.is_empty()).then_some((stem.len(), number))
    };
    let (Some((stem, first)), Some((own, second))) = (parts(before), parts(name)) else {
        return false;
    };
    stem == own && before[..stem] == name[..own] && second == first + 1
}
