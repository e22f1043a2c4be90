//! What the fields of cases are called, where a case is not at hand.

use super::Procedure;
use super::{change::Change, compare::Compare, dispute::Dispute, share::Share, verify::Verify};
use crate::model::Lang;
use crate::model::field::{Field, find};

/// Returns the label of a field of any procedure by its key.
#[must_use]
pub fn label(key: &str, lang: Lang) -> Option<&'static str> {
    fn of<D>(fields: &'static [Field<D>], key: &str, lang: Lang) -> Option<&'static str> {
        find(fields, key).map(|field| field.label(lang))
    }
    of(Share::fields(), key, lang)
        .or_else(|| of(Verify::fields(), key, lang))
        .or_else(|| of(Compare::fields(), key, lang))
        .or_else(|| of(Dispute::fields(), key, lang))
        .or_else(|| of(Change::fields(), key, lang))
}
