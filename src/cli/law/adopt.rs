//! `abdata law adopt EDITION`: the ledger goes by an edition, from the day it starts here.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::cli::value;
use crate::op;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Adopt {
    #[arg(required = true)]
    edition: String,
    #[arg(long)]
    starts: Option<String>,
    #[arg(long)]
    ends: Option<String>,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Adopted {
    id: String,
    starts_on: Date,
    ends_on: Date,
}

impl Adopt {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let date = |field, given: &Option<String>| {
            given
                .as_deref()
                .map(|given| value::date(field, given))
                .transpose()
        };
        let (starts, ends) = (date("starts", &self.starts)?, date("ends", &self.ends)?);
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let edition = op::law::adopt(&mut ledger, &doing, &self.edition, starts, ends)?;
        let facts = [
            ("edition", edition.id.as_str().into()),
            ("start", edition.starts_on.to_string().into()),
            ("end", edition.ends_on.to_string().into()),
        ];
        let blocks = vec![Block::Line(context.say("out-law-adopted", &facts))];
        let adopted = Adopted {
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
            id: edition.id,
        };
        Ok(Outcome::one(adopted, blocks))
    }
}
