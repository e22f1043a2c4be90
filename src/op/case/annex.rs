//! What stands beside the fields of a case where one is shown: records of their own, or what the rules say today.

use super::order::Ordered;
use crate::model::register::Product;

/// Holds what a case has besides its fields.
#[derive(Clone, Debug)]
pub enum Annex {
    /// Nothing.
    None,
    /// The findings of a rectification order.
    Findings(Vec<Ordered>),
    /// The products of a development qualification.
    Products(Vec<Product>),
}
