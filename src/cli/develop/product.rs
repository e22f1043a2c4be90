//! `abdata develop product CASE`: a product is registered under a qualification; with `--product`, one that is there is
//! mended.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, option_value, record_pairs};
use crate::cli::output::{Block, Outcome};
use crate::cli::register::Of;
use crate::model::Register;
use crate::model::field::find;
use crate::model::register::Product;
use crate::op;
use crate::op::records::Values;
use crate::store::Connection;

#[derive(Debug, clap::Args)]
pub struct ProductArgs {
    #[arg(id = "case", required_unless_present = "product")]
    case: Option<String>,
    #[arg(long)]
    product: Option<String>,
    #[arg(long, required_unless_present = "product")]
    name: Option<String>,
    #[arg(long, required_unless_present = "product")]
    kind: Option<String>,
    #[arg(long)]
    source: Option<String>,
    #[arg(long)]
    acquired: Option<String>,
    #[arg(long)]
    note: Option<String>,
    #[command(flatten)]
    on: On,
}

impl ProductArgs {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let values = self.values(ledger.reader())?;
        let (case, product) = (self.case.as_deref(), self.product.as_deref());
        let (done, said) = match (product, case) {
            (Some(product), case) => {
                let done = op::product::mend(&mut ledger, &doing, case, product, values)?;
                (done, "out-edited")
            }
            (None, case) => {
                let case = case.unwrap_or_default();
                let done = op::product::register(&mut ledger, &doing, case, values)?;
                (done, "out-added")
            }
        };
        let names = Names::load(ledger.reader())?;
        let blocks = vec![
            Block::Heading(context.say(said, &[])),
            Block::Pairs(record_pairs::<Of<Product>>(&done, &names, context.lang)),
        ];
        Ok(Outcome::one(object::<Of<Product>>(&done, &names), blocks))
    }

    /// Reads what was given; a blank value empties its field.
    fn values(&self, connection: &Connection) -> Result<Values, Failure> {
        let given = [
            ("name", &self.name),
            ("kind", &self.kind),
            ("source", &self.source),
            ("acquired_on", &self.acquired),
            ("note", &self.note),
        ];
        let mut values = Values::new();
        for (key, text) in given {
            let field = find(Product::FIELDS, key);
            if let Some((text, field)) = text.as_ref().zip(field) {
                let value = option_value(connection, field, std::slice::from_ref(text))?;
                values.push((field.key, value));
            }
        }
        Ok(values)
    }
}
