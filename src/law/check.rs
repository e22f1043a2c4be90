//! Finds what an edition contradicts itself in.

use super::edition::{Article, Edition, PolicyUnit, Words};
use super::fault::ContentFault;
use super::{KEYS, OPTIONAL};
use std::collections::BTreeSet;

/// Returns every contradiction, in the order of the file's tables.
pub(super) fn contradictions(edition: &Edition) -> Vec<ContentFault> {
    let mut faults = Vec::new();
    head(edition, &mut faults);
    articles(edition, &mut faults);
    figures(edition, &mut faults);
    keys(edition, &mut faults);
    faults
}

fn head(edition: &Edition, faults: &mut Vec<ContentFault>) {
    if edition.ends_on < edition.starts_on {
        faults.push(ContentFault::Validity {
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
        });
    }
    text("id", &edition.id, faults);
    text("number", &edition.number, faults);
    words("title", &edition.title, faults);
    words("issuer", &edition.issuer, faults);
    if let Some(note) = &edition.validity_note {
        words("validity_note", note, faults);
    }
    let mut seen = BTreeSet::new();
    for chapter in &edition.chapters {
        let number = chapter.number;
        if !seen.insert(number) {
            faults.push(ContentFault::DuplicateChapter { number });
        }
        words(&format!("chapters.{number}.title"), &chapter.title, faults);
    }
}

fn articles(edition: &Edition, faults: &mut Vec<ContentFault>) {
    let mut expected: u16 = 1;
    for article in &edition.articles {
        let number = article.number;
        if number < expected {
            faults.push(if number == 0 {
                unknown_provision("articles.0", 0, None, None)
            } else {
                ContentFault::DuplicateArticle { number }
            });
        }
        // Only the first and last of a long gap are named, so that a slip of the pen does not make thousands of faults.
        if number > expected {
            let gap = BTreeSet::from([expected, number - 1]);
            faults.extend(
                gap.into_iter()
                    .map(|number| ContentFault::MissingArticle { number }),
            );
        }
        expected = expected.max(number.saturating_add(1));
        one_article(edition, article, faults);
    }
    if edition.articles.is_empty() {
        faults.push(ContentFault::MissingArticle { number: 1 });
    }
}

fn one_article(edition: &Edition, article: &Article, faults: &mut Vec<ContentFault>) {
    let place = format!("articles.{}", article.number);
    let chapters = &edition.chapters;
    if !chapters
        .iter()
        .any(|chapter| chapter.number == article.chapter)
    {
        faults.push(ContentFault::UnknownChapter {
            article: article.number,
            chapter: article.chapter,
        });
    }
    words(&format!("{place}.title"), &article.title, faults);
    words(&format!("{place}.gist"), &article.gist, faults);
    if let Some(reason) = &article.nothing_kept {
        words(&format!("{place}.nothing_kept"), reason, faults);
    }
    let mut seen = BTreeSet::new();
    for item in &article.items {
        let (paragraph, number) = (item.paragraph, item.number);
        let place = format!("{place}.items.{number}");
        if !seen.insert((paragraph, number)) {
            faults.push(ContentFault::DuplicateItem {
                article: article.number,
                paragraph,
                item: number,
            });
        }
        provision(
            edition,
            &place,
            article.number,
            Some(paragraph),
            None,
            faults,
        );
        words(&format!("{place}.gist"), &item.gist, faults);
    }
    for liability in &article.liability {
        provision(
            edition,
            &place,
            liability.article,
            None,
            liability.item,
            faults,
        );
    }
}

fn figures(edition: &Edition, faults: &mut Vec<ContentFault>) {
    let mut figure = |place: &str, value: String| {
        faults.push(ContentFault::Figure {
            place: place.to_owned(),
            value,
        });
    };
    for term in &edition.terms {
        let place = format!("terms.{}", term.key);
        if term.working_days == 0 {
            figure(&place, term.working_days.to_string());
        }
        if let Some(extended) = term
            .extended_working_days
            .filter(|days| *days <= term.working_days)
        {
            figure(&place, extended.to_string());
        }
    }
    for policy in &edition.policies {
        if !policy.default.fits(policy.unit) {
            figure(
                &format!("policies.{}", policy.key),
                policy.default.to_string(),
            );
        }
    }
    for term in &edition.terms {
        let place = format!("terms.{}", term.key);
        provision(
            edition,
            &place,
            term.article,
            Some(term.paragraph),
            None,
            faults,
        );
        words(&format!("{place}.label"), &term.label, faults);
    }
    for policy in &edition.policies {
        let place = format!("policies.{}", policy.key);
        let paragraph = Some(policy.paragraph);
        provision(
            edition,
            &place,
            policy.article,
            paragraph,
            policy.item,
            faults,
        );
        words(&format!("{place}.label"), &policy.label, faults);
    }
}

fn keys(edition: &Edition, faults: &mut Vec<ContentFault>) {
    let terms = edition.terms.iter();
    let policies = edition.policies.iter();
    let given = terms
        .map(|term| (term.key.as_str(), PolicyUnit::WorkingDays))
        .chain(policies.map(|policy| (policy.key.as_str(), policy.unit)));
    let mut seen = BTreeSet::new();
    for (name, given) in given {
        let key = name.to_owned();
        if !seen.insert(name) {
            faults.push(ContentFault::DuplicateKey { key });
            continue;
        }
        match KEYS
            .iter()
            .chain(OPTIONAL)
            .find(|(known, _)| *known == name)
        {
            None => faults.push(ContentFault::UnknownKey { key }),
            Some((_, expected)) if *expected != given => faults.push(ContentFault::Unit {
                key,
                given,
                expected: *expected,
            }),
            Some(_) => {}
        }
    }
    let missing = KEYS.iter().filter(|(known, _)| !seen.contains(known));
    faults.extend(missing.map(|(known, _)| ContentFault::MissingKey {
        key: (*known).to_owned(),
    }));
}

/// Notes a provision that the edition lacks.
fn provision(
    edition: &Edition,
    place: &str,
    article: u16,
    paragraph: Option<u16>,
    item: Option<u16>,
    faults: &mut Vec<ContentFault>,
) {
    let stands = edition.article(article).is_some_and(|found| {
        paragraph.is_none_or(|number| (1..=found.paragraphs).contains(&number))
            && item.is_none_or(|number| found.item(number).is_some())
    });
    if !stands {
        faults.push(unknown_provision(place, article, paragraph, item));
    }
}

fn unknown_provision(
    place: &str,
    article: u16,
    paragraph: Option<u16>,
    item: Option<u16>,
) -> ContentFault {
    ContentFault::UnknownProvision {
        place: place.to_owned(),
        article,
        paragraph,
        item,
    }
}

fn words(place: &str, words: &Words, faults: &mut Vec<ContentFault>) {
    text(&format!("{place}.zh"), &words.zh, faults);
    text(&format!("{place}.en"), &words.en, faults);
}

fn text(place: &str, text: &str, faults: &mut Vec<ContentFault>) {
    if text.trim().is_empty() {
        faults.push(ContentFault::Blank {
            place: place.to_owned(),
        });
    }
}
