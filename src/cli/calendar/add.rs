//! `abdata calendar add DATE N`.

use super::TermArgs;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;

#[derive(Debug, clap::Args)]
pub struct Add {
    #[command(flatten)]
    term: TermArgs,
}

impl Add {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let (term, _) = self.term.count(context)?;
        let said = term.said(context);
        Ok(Outcome::one(term, vec![said]))
    }
}
