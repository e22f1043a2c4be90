//! What the fields of cases are called, where a case is not at hand.

use super::{Procedure, Visit, visit};
use crate::model::field::find;
use crate::model::{Coded, Lang, ProcedureKind};

/// Returns the label of a field of any procedure by its key.
#[must_use]
pub fn label(key: &str, lang: Lang) -> Option<&'static str> {
    struct Label<'a>(&'a str, Lang);
    impl Visit for Label<'_> {
        type Out = Option<&'static str>;
        fn visit<P: Procedure>(self) -> Self::Out {
            find(P::fields(), self.0).map(|field| field.label(self.1))
        }
    }
    let mut kinds = ProcedureKind::ALL.iter();
    kinds.find_map(|kind| visit(*kind, Label(key, lang)))
}
