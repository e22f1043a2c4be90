//! `abdata waiver end NUMBER…`: before its time; what was waived counts again.

use super::Waivers;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, record_table};
use crate::cli::output::{Block, Body, Json, Outcome};
use crate::op;

#[derive(Debug, clap::Args)]
pub struct End {
    #[arg(required = true)]
    waivers: Vec<String>,
    #[arg(long, required = true)]
    reason: String,
    #[command(flatten)]
    on: On,
}

impl End {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let ended = op::waiver::end(&mut ledger, &doing, &self.waivers, &self.reason)?;
        let names = Names::load(ledger.reader())?;
        let objects = ended
            .iter()
            .map(|waiver| object::<Waivers>(waiver, &names))
            .collect();
        Ok(Outcome::of(Body::Document {
            json: Json::list(objects),
            blocks: vec![
                Block::Heading(context.say("out-waiver-ended", &[])),
                Block::Table(record_table::<Waivers>(&ended, &names, context.lang)),
            ],
        }))
    }
}
