//! `abdata NOUN show CASE`: a case with its clocks, events and what can be done now.

use super::view::Viewer;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::model::{Fault, RecordKind};
use crate::op;
use crate::op::case::Conduct;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Show<P: Conduct> {
    #[arg(id = "case", required = true)]
    case: String,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> Show<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let as_of = self.as_of.day(context)?;
        let id = op::case::find::<P>(ledger.reader(), &self.case)?;
        let case = op::case::load::<P>(ledger.reader(), id)?;
        let number = case.head.number.clone();
        let case =
            op::case::as_of(ledger.reader(), case, as_of)?.ok_or_else(|| Fault::NotFound {
                kind: RecordKind::Case,
                name: format!("{number} ({as_of})"),
                near: Vec::new(),
            })?;
        let viewer = Viewer::new(ledger.reader(), as_of, context.lang)?;
        let blocks = viewer.page(&case)?;
        Ok(Outcome::one(viewer.object(&case)?, blocks))
    }
}
