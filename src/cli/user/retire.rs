//! `abdata user retire`: a person may no longer write; what they did stays.

use super::Users;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, record_pairs};
use crate::cli::output::{Block, Outcome};
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Retire {
    #[arg(id = "record", required = true)]
    record: String,
    #[command(flatten)]
    on: On,
}

impl Retire {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let user = op::user::edit(&mut ledger, &doing, &self.record, |user| {
            user.active = false;
        })?;
        let names = Names::load(ledger.reader())?;
        let blocks = vec![
            Block::Heading(context.say("out-retired", &[])),
            Block::Pairs(record_pairs::<Users>(&user, &names, context.lang)),
        ];
        Ok(Outcome::one(object::<Users>(&user, &names), blocks))
    }
}
