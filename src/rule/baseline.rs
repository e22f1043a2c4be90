//! The baseline: a former result of `check`, whose findings are known already.

use super::{Checked, RuleError};
use crate::model::Finding;
use serde::Deserialize;
use std::collections::HashSet;

/// The part of a JSON result that a baseline needs.
#[derive(Deserialize)]
struct Former {
    findings: Vec<Known>,
}

#[derive(Deserialize)]
struct Known {
    id: String,
}

/// Reads the ids of the findings in a former JSON result.
///
/// # Errors
/// [`RuleError::Baseline`] when the text is no such result.
pub fn read_baseline(text: &str) -> Result<HashSet<String>, RuleError> {
    let former: Former = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| RuleError::Baseline { line: error.line() })?;
    Ok(former.findings.into_iter().map(|known| known.id).collect())
}

impl Checked {
    /// Returns the ids of all findings, waived ones too.
    #[must_use]
    pub fn ids(&self) -> HashSet<String> {
        let waived = self.waived.iter().map(|waived| &waived.finding);
        self.findings
            .iter()
            .chain(waived)
            .map(Finding::id)
            .collect()
    }

    /// Leaves only the findings that `known` does not hold.
    pub fn leave_new(&mut self, known: &HashSet<String>) {
        self.findings
            .retain(|finding| !known.contains(&finding.id()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::testing::TestLedger;

    #[test]
    fn only_what_is_new_is_left() {
        let ledger = TestLedger::clean();
        ledger.run("UPDATE entry SET share_condition = NULL WHERE id = 2");
        let known = ledger.check(&["A24"]);
        let text = format!(
            "\u{feff}{{\"findings\": [{{\"id\": \"{}\", \"rule\": \"A24-1\"}}], \"summary\": {{}}}}",
            known.findings[0].id()
        );
        ledger.run("UPDATE entry SET share_basis = NULL WHERE id = 3");
        let mut now = ledger.check(&["A24"]);
        assert_eq!(now.findings.len(), 2);
        now.leave_new(&read_baseline(&text).unwrap());
        assert_eq!(now.findings.len(), 1);
        assert_eq!(now.findings[0].id(), "A24-2@entry:e3");
    }

    #[test]
    fn another_file_is_refused_with_its_line() {
        for (text, at) in [("not JSON", 1), ("{\n\"entries\": []}", 2)] {
            assert!(
                matches!(read_baseline(text), Err(RuleError::Baseline { line }) if line == at),
                "{text}"
            );
        }
    }
}
