//! Numbers of records, each its own type so that they cannot be mixed up.

use serde::{Deserialize, Serialize};

/// Declares a number type with its printed form.
macro_rules! number {
    ($(#[$meta:meta])* $name:ident, $prefix:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}{}", $prefix, self.0)
            }
        }

        impl $name {
            /// Reads the printed form (prefix and number).
            #[must_use]
            pub fn read(text: &str) -> Option<Self> {
                text.strip_prefix($prefix)?.parse().ok().filter(|n| *n > 0).map(Self)
            }
        }
    };
}

number!(
    /// Numbers a catalogue entry; printed as `e42`.
    EntryId, "e"
);
number!(
    /// Numbers an organisation inside the ledger; people use its code instead.
    OrgId, "o"
);
number!(
    /// Numbers an import batch; printed as `b7`.
    BatchId, "b"
);
number!(
    /// Numbers an act of the audit chain; printed as `a9`.
    ActId, "a"
);
number!(
    /// Numbers a person who may write to the ledger.
    UserId, "u"
);
number!(
    /// Numbers a case inside the ledger; people use `share-2026-0001`. Printed as `c3`.
    CaseId, "c"
);
number!(
    /// Numbers a wish for data; printed as `d1`.
    DemandId, "d"
);
number!(
    /// Numbers a person or body outside the administration; printed as `p5`.
    PersonId, "p"
);
number!(
    /// Numbers a waiver of a finding; printed as `w1`.
    WaiverId, "w"
);
number!(
    /// Numbers a recorded run of the rules; printed as `r1`.
    RunId, "r"
);
number!(
    /// Numbers an annual assessment inside the ledger; people use its year and region. Printed as `y1`.
    AssessmentId, "y"
);
number!(
    /// Numbers a score of an assessment; printed as `s1`.
    ScoreId, "s"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_what_they_print() {
        assert_eq!(EntryId::read(&EntryId(42).to_string()), Some(EntryId(42)));
        assert_eq!(EntryId::read("42"), None);
        assert_eq!(EntryId::read("e0"), None);
        assert_eq!(EntryId::read("e4x"), None);
    }
}
