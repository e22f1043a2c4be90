//! `abdata NOUN list`.

use super::filter::ListFilterArgs;
use super::view::Viewer;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op::case::Conduct;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct List<P: Conduct> {
    #[command(flatten)]
    filter: ListFilterArgs,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> List<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let as_of = self.as_of.day(context)?;
        let chosen = self.filter.read::<P>(ledger.reader(), context, as_of)?;
        let cases = chosen.cases(ledger.reader(), context.today)?;
        let viewer = Viewer::new(ledger.reader(), as_of, context.lang)?;
        let table = viewer.table(&cases)?;
        let json = cases
            .iter()
            .map(|case| viewer.object(case))
            .collect::<Result<_, _>>()?;
        Ok(Outcome::list(json, table).noted(viewer.note(&cases)))
    }
}
