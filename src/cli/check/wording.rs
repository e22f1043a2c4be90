//! Findings in words: each rule's patterns, parsed once.

use super::view::{FindingView, SubjectView};
use crate::message::{self, Pattern};
use crate::model::{Finding, Lang};
use crate::rule::{RULES, Rule};
use std::collections::HashMap;

/// Words findings in one language.
pub(in crate::cli) struct Wording {
    lang: Lang,
    rules: HashMap<&'static str, Said>,
}

/// A rule with its patterns.
struct Said {
    rule: &'static Rule,
    finding: Pattern,
    mend: Pattern,
}

impl Wording {
    pub(in crate::cli) fn new(lang: Lang) -> Self {
        let parsed = |rule: &'static Rule| {
            let words = rule.words(lang);
            let said = Said {
                rule,
                finding: Pattern::parse(words.finding, lang),
                mend: Pattern::parse(words.mend, lang),
            };
            (rule.code, said)
        };
        Self {
            lang,
            rules: RULES.iter().copied().map(parsed).collect(),
        }
    }

    /// Returns a finding as it is printed.
    pub(in crate::cli) fn view<'a>(&self, finding: &'a Finding) -> FindingView<'a> {
        let said = self.rules.get(finding.rule);
        let rule = said.map(|said| said.rule);
        let worded = |pattern: &Pattern| message::finding(finding, pattern, self.lang);
        FindingView {
            id: finding.id(),
            message: said.map(|said| worded(&said.finding)).unwrap_or_default(),
            remedy: said
                .map(|said| self.remedy(worded(&said.mend), finding.published))
                .unwrap_or_default(),
            article: rule.and_then(|rule| rule.article),
            paragraph: rule.and_then(|rule| rule.paragraph),
            liability: rule.and_then(|rule| rule.liability).map(Into::into),
            policy: finding.policy,
            rule: finding.rule,
            severity: finding.severity,
            subject: SubjectView {
                kind: finding.subject.kind,
                id: &finding.subject.id,
                name: &finding.subject.name,
            },
            org: finding.org.as_deref(),
            since: finding.since,
            due_on: finding.due_on,
            overdue_working_days: finding.overdue_working_days,
        }
    }

    /// Adds what an edit of a published entry needs besides (Art. 16): its cause, and to be published again.
    fn remedy(&self, mend: String, published: bool) -> String {
        if !published || !mend.contains("abdata catalog edit") {
            return mend;
        }
        message::say(self.lang, "check-mend-published", &[("mend", mend.into())])
    }
}
