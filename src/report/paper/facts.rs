//! What a paper says, as values of its placeholders: days, articles and terms in words.

use super::values::Values;
use crate::law::Edition;
use crate::message::{join, problem_advice, say};
use crate::model::paper::{
    Breach, Checked, HandBackFacts, Issue, OrderFacts, PaperFacts, Reply, ShareFacts, VerifyFacts,
};
use crate::model::{Clock, Coded, Lang, Problem, ProblemCode, ProblemSeverity};
use crate::report::Wording;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Cells of one kind of problem that a paper names; the marked workbook has them all.
const CELLS: usize = 6;

/// Sets out what a paper says; `findings` are those of an order in words, in their order.
#[must_use]
pub fn values(
    facts: &PaperFacts,
    issue: &Issue,
    findings: &[String],
    wording: &Wording<'_>,
) -> Values {
    let writer = Writer {
        lang: wording.lang,
        edition: wording.edition,
        values: Values::default(),
    };
    let mut writer = writer.common(facts, issue, wording);
    match facts {
        PaperFacts::Order(facts) => writer.order(facts, findings),
        PaperFacts::Share(facts) => writer.share(facts),
        PaperFacts::Verify(facts) => writer.verify(facts),
        PaperFacts::HandBack(facts) => writer.hand_back(facts),
    }
    writer.values
}

struct Writer<'a> {
    lang: Lang,
    edition: &'a Edition,
    values: Values,
}

impl Writer<'_> {
    fn common(mut self, facts: &PaperFacts, issue: &Issue, wording: &Wording<'_>) -> Self {
        let (recipient, issuer) = match facts {
            PaperFacts::Order(facts) => (Some(&facts.org), Some(&facts.authority)),
            PaperFacts::Share(facts) => (Some(&facts.applicant), Some(&facts.provider)),
            PaperFacts::Verify(facts) => (facts.told.as_ref(), Some(&facts.provider)),
            PaperFacts::HandBack(facts) => (Some(&facts.to), facts.from.as_ref()),
        };
        let (article, paragraph) = facts.provision();
        let unnamed = say(self.lang, "paper-applicant", &[]);
        let title = wording.edition.title.get(self.lang);
        let measures = say(self.lang, "paper-measures", &[("title", title.into())]);
        let sandbox = say(self.lang, "paper-sandbox", &[]);
        let provision = self.provision(article, paragraph);
        let values = &mut self.values;
        values.some("number", issue.number.as_deref());
        values.text("year", issue.on.year().to_string());
        values.text("recipient", recipient.map_or(unnamed, String::clone));
        let signer = issue.signer.as_ref().or(issuer);
        values.some("issuer", signer.map(String::as_str));
        values.text("issued_on", day(issue.on, self.lang));
        values.some("contact", issue.contact.as_deref());
        values.text("measures", measures);
        values.text("article", provision);
        values.some("sandbox", wording.sandbox.then_some(sandbox.as_str()));
        if let Some(docket) = facts.docket() {
            values.text("case.number", &docket.number);
            values.text("case.title", part(&docket.title));
            values.text("case.opened_on", day(docket.opened_on, self.lang));
        }
        self
    }

    fn order(&mut self, facts: &OrderFacts, findings: &[String]) {
        self.values.text("authority.name", &facts.authority);
        self.said("matter", facts.matter.as_deref());
        let items: Vec<String> = facts.items.iter().map(|item| self.item(item)).collect();
        self.values.text("items", join(&items, self.lang));
        self.term("due_on", "term", facts.limit.as_ref());
        let worded = findings.iter().map(String::as_str);
        let worded = worded.chain(std::iter::repeat(""));
        let members = facts.breaches.iter().zip(worded).enumerate();
        let members = members.map(|(at, (breach, said))| self.finding(at, breach, said));
        let members = members.collect();
        self.values.list("findings", members);
    }

    fn finding(&self, at: usize, breach: &Breach, said: &str) -> Values {
        let mut values = Values::default();
        let rule = breach.id.split('@').next().unwrap_or_default();
        let said = if said.is_empty() { &breach.id } else { said };
        let provision = breach
            .provision
            .map(|(article, paragraph)| self.provision(article, paragraph));
        values.text("no", (at + 1).to_string());
        values.text("finding.id", &breach.id);
        values.text("finding.rule", rule);
        values.text("finding.message", part(said));
        values.some("finding.article", provision.as_deref());
        values
    }

    fn share(&mut self, facts: &ShareFacts) {
        let lang = self.lang;
        let values = &mut self.values;
        values.text("applicant.name", &facts.applicant);
        values.text("provider.name", &facts.provider);
        values.text("entry.name", &facts.entry);
        values.some("entry.code", facts.entry_code.as_deref());
        values.text("items", join(&facts.items, lang));
        values.text("received_on", day(facts.received_on, lang));
        values.text("reply", facts.reply.word(lang));
        values.flag("approved", facts.reply == Reply::Approved);
        values.flag("rejected", facts.reply == Reply::Rejected);
        values.flag("asked", facts.reply == Reply::Asked);
        values.flag("by_law", facts.by_law);
        values.text("replied_on", day(facts.replied_on, lang));
        values.text("granted_items", join(&facts.granted, lang));
        let expires = facts.expires_on.map(|on| day(on, lang));
        values.some("expires_on", expires.as_deref());
        self.said("purpose", facts.purpose.as_deref());
        self.said("basis", facts.basis.as_deref());
        self.said("reason", facts.reason.as_deref());
        self.said("conditions", facts.conditions.as_deref());
        self.said("unmet_condition", facts.unmet.as_deref());
        self.term("due_on", "term", facts.reply_term.as_ref());
        self.term(
            "delivery.due_on",
            "delivery.term",
            facts.delivery_term.as_ref(),
        );
        let articles = [
            ("use.article", (27, None)),
            ("dispute.article", (24, Some(5))),
        ];
        for (name, (article, paragraph)) in articles {
            let provision = self.provision(article, paragraph);
            self.values.text(name, provision);
        }
    }

    fn verify(&mut self, facts: &VerifyFacts) {
        let lang = self.lang;
        let values = &mut self.values;
        values.text("provider.name", &facts.provider);
        values.some("authority.name", facts.forwarded_by.as_deref());
        values.flag("official", facts.official);
        values.some("entry.name", facts.entry.as_deref());
        values.text("received_on", day(facts.received_on, lang));
        values.text("result", facts.result.word(lang));
        values.flag("corrected", facts.result == Checked::Corrected);
        values.flag("upheld", facts.result == Checked::Upheld);
        values.flag("not_taken", facts.result == Checked::NotTaken);
        values.text("decided_on", day(facts.decided_on, lang));
        let extended = facts.extended_days.map(|days| days.to_string());
        values.some("extended_days", extended.as_deref());
        self.said("claim", facts.claim.as_deref());
        self.said("reason", facts.reason.as_deref());
        self.term("due_on", "term", facts.term.as_ref());
        self.term("telling.due_on", "telling.term", facts.telling.as_ref());
    }

    fn hand_back(&mut self, facts: &HandBackFacts) {
        let lang = self.lang;
        let count = |severity| {
            let all = facts.problems.iter();
            all.filter(|problem| problem.severity == severity).count()
        };
        let values = &mut self.values;
        values.text("file", &facts.file);
        values.text("entries", facts.entries.to_string());
        values.text("rejected", facts.rejected.to_string());
        values.text("errors", count(ProblemSeverity::Error).to_string());
        values.text("warnings", count(ProblemSeverity::Warning).to_string());
        let due = facts.due_on.map(|on| day(on, lang));
        values.some("due_on", due.as_deref());
        let term = due.map(|_| say(lang, "paper-term-return", &[]));
        values.some("term", term.as_deref());
        values.some("attachment", facts.attachment.as_deref());
        let mut kinds: BTreeMap<(ProblemSeverity, ProblemCode), Vec<&Problem>> = BTreeMap::new();
        for problem in &facts.problems {
            let kind = (problem.severity, problem.code);
            kinds.entry(kind).or_default().push(problem);
        }
        let members = kinds.into_iter().enumerate();
        let members = members
            .map(|(at, ((severity, code), held))| problem_values(at, severity, code, &held, lang));
        let members = members.collect();
        self.values.list("problems", members);
    }

    /// Sets what somebody wrote, without the stop at its end: it stands inside a sentence.
    fn said(&mut self, name: &'static str, text: Option<&str>) {
        self.values.text(name, part(text.unwrap_or_default()));
    }

    /// Sets the last day of a term, and what the term rests on: the law, a policy, or who set it.
    fn term(&mut self, due: &'static str, term: &'static str, clock: Option<&Clock>) {
        let last = clock.map(|clock| day(clock.due_on, self.lang));
        self.values.some(due, last.as_deref());
        let rests = clock.map(|clock| self.rests(clock));
        self.values.some(term, rests.as_deref());
    }

    fn rests(&self, clock: &Clock) -> String {
        let key = match (clock.fixed, clock.policy) {
            (true, _) => "paper-term-set",
            (false, true) => "paper-term-policy",
            (false, false) => "paper-term-law",
        };
        let article = self.provision(clock.article, clock.paragraph);
        let facts = [
            ("article", article.into()),
            ("days", clock.working_days.to_string().into()),
        ];
        let term = say(self.lang, key, &facts);
        if clock.provisional {
            return say(
                self.lang,
                "paper-term-provisional",
                &[("term", term.into())],
            );
        }
        term
    }

    /// Names an item of an article by its number; what is none stays as it is.
    fn item(&self, item: &str) -> String {
        let Ok(number) = item.parse::<u16>() else {
            return item.to_owned();
        };
        let number = match self.lang {
            Lang::Zh => numeral(number),
            Lang::En => number.to_string(),
        };
        say(self.lang, "paper-item", &[("item", number.into())])
    }

    fn provision(&self, article: u16, paragraph: Option<u16>) -> String {
        let number = |number: u16| match self.lang {
            Lang::Zh => numeral(number),
            Lang::En => number.to_string(),
        };
        let mut facts = vec![("article", number(article).into())];
        // An article of one paragraph is named without it.
        let mut articles = self.edition.articles.iter();
        let only = articles.any(|one| one.number == article && one.paragraphs == 1);
        let Some(paragraph) = paragraph.filter(|_| !only) else {
            return say(self.lang, "paper-article", &facts);
        };
        facts.push(("paragraph", number(paragraph).into()));
        say(self.lang, "paper-article-paragraph", &facts)
    }
}

fn problem_values(
    at: usize,
    severity: ProblemSeverity,
    code: ProblemCode,
    held: &[&Problem],
    lang: Lang,
) -> Values {
    let mut values = Values::default();
    let places: Vec<String> = held
        .iter()
        .take(CELLS)
        .filter_map(|one| place(one))
        .collect();
    let mut cells = join(&places, lang);
    if held.len() > CELLS && !cells.is_empty() {
        cells = say(lang, "paper-cells-more", &[("cells", cells.into())]);
    }
    let hint = held
        .first()
        .and_then(|problem| problem_advice(problem, lang));
    values.text("no", (at + 1).to_string());
    values.text("problem.code", code.code());
    values.text("problem.name", code.word(lang));
    values.text("problem.severity", severity.word(lang));
    values.text("problem.count", held.len().to_string());
    values.text("problem.cells", cells);
    values.some("problem.hint", hint.as_deref());
    values
}

/// Names where a problem stands, as a spreadsheet does.
fn place(problem: &Problem) -> Option<String> {
    let at = match (&problem.cell, problem.row) {
        (Some(cell), _) => cell.clone(),
        (None, Some(row)) => row.to_string(),
        (None, None) => return (!problem.sheet.is_empty()).then(|| problem.sheet.clone()),
    };
    if problem.sheet.is_empty() {
        return Some(at);
    }
    Some(format!("{}!{at}", problem.sheet))
}

/// Writes a day as papers do.
fn day(day: Date, lang: Lang) -> String {
    let form = match lang {
        Lang::Zh => "%Y年%-m月%-d日",
        Lang::En => "%-d %B %Y",
    };
    day.strftime(form).to_string()
}

/// Takes the stop off the end of what stands inside a sentence.
fn part(text: &str) -> &str {
    text.trim()
        .trim_end_matches(['。', '；', ';', '.', '！', '，', ','])
}

/// Writes a number below a hundred in Chinese; articles are counted so.
fn numeral(number: u16) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |number: u16| DIGITS.get(usize::from(number)).copied().unwrap_or_default();
    match (number / 10, number % 10) {
        (0, ones) => digit(ones).to_owned(),
        (1, ones) => format!("十{}", digit(ones)),
        (tens @ 2..=9, ones) => format!("{}十{}", digit(tens), digit(ones)),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_counted_in_chinese() {
        let counted = [1, 9, 10, 14, 20, 25, 41].map(numeral);
        assert_eq!(
            counted,
            ["一", "九", "十", "十四", "二十", "二十五", "四十一"]
        );
        assert_eq!(numeral(100), "100");
    }

    #[test]
    fn days_are_written_as_papers_do() {
        let on = jiff::civil::date(2026, 3, 2);
        assert_eq!(day(on, Lang::Zh), "2026年3月2日");
        assert_eq!(day(on, Lang::En), "2 March 2026");
    }
}
