//! `abdata share demand drop D…`: wishes that nobody has any more; the register keeps them.

use super::Demands;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, record_table};
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Drop {
    #[arg(required = true)]
    demands: Vec<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    on: On,
}

impl Drop {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let done = op::demand::drop_all(&mut ledger, &doing, &self.demands, self.reason)?;
        let names = Names::load(ledger.reader())?;
        let json = done.iter().map(|one| object::<Demands>(one, &names));
        let table = record_table::<Demands>(&done, &names, context.lang);
        Ok(Outcome::list(json.collect(), table))
    }
}
