//! The two languages that every sentence exists in.

use serde::{Deserialize, Serialize};

/// Names one of the two languages of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Chinese, the language of the users and the default.
    #[default]
    Zh,
    /// English.
    En,
}
