//! `abdata report assess --year Y`: an annual assessment, with the records that lost points.

use super::form::{Made, Target};
use crate::cli::assess::{Which, view};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;
use crate::op::report::edition_on;
use crate::report;

#[derive(Debug, clap::Args)]
pub struct Assess {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    target: Target,
}

impl Assess {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let year = self.which.year()?;
        let as_of = self.target.as_of.named(context)?;
        let doing = context.doing(None)?;
        self.target.write(context, |connection, _| {
            let found = op::assess::show(connection, &doing, year, self.which.region(), as_of)?;
            let edition = edition_on(connection, found.head.as_of)?;
            let region = op::region::find(connection, &found.head.region)?;
            let wording = report::Wording {
                lang: context.lang,
                edition: &edition,
                sandbox: context.is_sandbox(),
            };
            Ok(Made {
                document: report::assess(&found.head, &found.scores, &region, &wording),
                json: view::evidence(&found),
            })
        })
    }
}
