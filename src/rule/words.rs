//! What a rule says to people.

/// Holds a rule's words in one language: Fluent patterns, rendered by `message`.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// What it checks.
    pub what: &'static str,
    /// Why it matters, with the article.
    pub why: &'static str,
    /// An example of a breach.
    pub example: &'static str,
    /// How to mend it, with the command to type; `$id` is the subject, `$kind` the code of its kind; of a
    /// region and a year `$code` and `$year`, of an entry
    /// `$provider`, whether it is `inactive`.
    pub mend: &'static str,
    /// The finding's sentence. Beside the columns of the query it may name `$kind`, `$id` and `$name` (the subject), `$org`,
    /// `$since` and `$due`.
    pub finding: &'static str,
}
