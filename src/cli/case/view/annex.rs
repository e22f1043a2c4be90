//! What stands beside the fields of a case: the findings of an order as they are today.

use super::Viewer;
use crate::cli::check::wording::Wording;
use crate::cli::error::Failure;
use crate::cli::noun::{object, record_table};
use crate::cli::output::{Block, Column, Object, Outcome, Table, table, word};
use crate::cli::register::Of;
use crate::message::say;
use crate::model::register::Product;
use crate::op::case::{Annex, Conduct, Ordered};
use crate::procedure::Case;
use serde_json::{Value, json};

impl Viewer<'_> {
    /// Makes the outcome of showing a case with all that stands beside it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn whole<P: Conduct>(&self, case: &Case<P>) -> Result<Outcome, Failure> {
        let annex = P::annex(self.connection, case, self.as_of)?;
        let mut object = self.object(case)?;
        object.0.extend(self.annex_object(&annex));
        let blocks = self.page(case, &annex)?;
        Ok(Outcome::one(object, blocks))
    }

    fn annex_object(&self, annex: &Annex) -> Option<(&'static str, Value)> {
        match annex {
            Annex::None => None,
            Annex::Findings(findings) => {
                let wording = Wording::new(self.lang);
                let findings: Vec<Value> =
                    findings.iter().map(|one| ordered(one, &wording)).collect();
                Some(("findings_now", json!(findings)))
            }
            Annex::Products(products) => {
                let one = |product| object::<Of<Product>>(product, &self.names);
                let products: Vec<Object> = products.iter().map(one).collect();
                Some(("products", json!(products)))
            }
        }
    }

    /// Writes it for people.
    pub(super) fn annex_blocks(&self, annex: &Annex) -> Vec<Block> {
        match annex {
            Annex::None => Vec::new(),
            Annex::Findings(findings) if findings.is_empty() => Vec::new(),
            Annex::Products(products) if products.is_empty() => Vec::new(),
            Annex::Products(products) => {
                let table = record_table::<Of<Product>>(products, &self.names, self.lang);
                let table = without_its_case(table);
                vec![
                    Block::Heading(word(self.lang, "products")),
                    Block::Table(table),
                ]
            }
            Annex::Findings(findings) => {
                let wording = Wording::new(self.lang);
                let row = |one: &Ordered| {
                    let said = match &one.stands {
                        Some(finding) => wording.view(finding).message,
                        None => say(self.lang, "case-finding-settled", &[]),
                    };
                    vec![one.id.clone(), said]
                };
                let rows = findings.iter().map(row).collect();
                vec![
                    Block::Heading(word(self.lang, "findings_now")),
                    Block::Table(table(self.lang, &["finding", "message"], rows)),
                ]
            }
        }
    }
}

/// Leaves of a table of products what a list shows, but for the case that they all are of.
fn without_its_case(mut table: Table) -> Table {
    let kept = |column: &Column| column.shown && column.key != "qualification";
    for row in &mut table.rows {
        let mut columns = table.columns.iter();
        row.retain(|_| columns.next().is_some_and(kept));
    }
    table.columns.retain(kept);
    table
}

/// Writes a finding of an order as JSON: what it says and how it is mended, where it stands.
fn ordered(ordered: &Ordered, wording: &Wording) -> Value {
    let view = ordered.stands.as_ref().map(|finding| wording.view(finding));
    json!({
        "id": ordered.id, "rule": ordered.rule, "stands": view.is_some(),
        "org": view.as_ref().and_then(|view| view.org),
        "message": view.as_ref().map(|view| &view.message),
        "remedy": view.as_ref().map(|view| &view.remedy),
    })
}
