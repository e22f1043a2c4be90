//! What is wrong with the file of an edition, as facts.

use super::edition::PolicyUnit;
use jiff::civil::Date;

/// Holds why the file of an edition cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditionFault {
    /// Not TOML, or a field that is missing, unknown or of another kind.
    #[error("line {line}: {message}")]
    Syntax {
        /// Line in the file, from 1.
        line: usize,
        /// What the parser says, in English.
        message: String,
    },
    /// Well-formed, but contradicting itself; every place is named.
    #[error("{0:?}")]
    Content(Vec<ContentFault>),
}

/// Names one contradiction in an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentFault {
    /// The edition ends before it starts.
    Validity {
        /// First day in force.
        starts_on: Date,
        /// Last day in force.
        ends_on: Date,
    },
    /// A text is blank.
    Blank {
        /// Which: `articles.14.gist.en`, `terms.share.reply.label.zh`.
        place: String,
    },
    /// A chapter's number stands twice.
    DuplicateChapter {
        /// The number.
        number: u16,
    },
    /// An article's number stands twice.
    DuplicateArticle {
        /// The number.
        number: u16,
    },
    /// A number between the first article and the last is left out.
    MissingArticle {
        /// The number.
        number: u16,
    },
    /// An article names a chapter that the file lacks.
    UnknownChapter {
        /// The article.
        article: u16,
        /// The chapter that it names.
        chapter: u16,
    },
    /// An item's number stands twice in its article's paragraph.
    DuplicateItem {
        /// The article.
        article: u16,
        /// The paragraph.
        paragraph: u16,
        /// The item's number.
        item: u16,
    },
    /// Something names a provision that the file lacks.
    UnknownProvision {
        /// What names it: `terms.share.reply`, `articles.14`.
        place: String,
        /// The article.
        article: u16,
        /// The paragraph, where one is named.
        paragraph: Option<u16>,
        /// The item, where one is named.
        item: Option<u16>,
    },
    /// A key stands twice among terms and policies.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A key that nothing asks for.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A key that is asked for and stands neither among terms nor policies.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A figure in another unit than its key is counted in.
    Unit {
        /// The key.
        key: String,
        /// The unit given.
        given: PolicyUnit,
        /// The unit that it is counted in.
        expected: PolicyUnit,
    },
    /// A figure of none, a default that its unit cannot take, or an extension that does not extend.
    Figure {
        /// The term or policy: `terms.verify.decide`.
        place: String,
        /// The figure given.
        value: String,
    },
}
