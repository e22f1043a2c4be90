//! `abdata report overview`: the whole ledger or a region.

use super::form::{Made, Target};
use super::view;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op::report::{Wanted, edition_on, figures};
use crate::report;

#[derive(Debug, clap::Args)]
pub struct Overview {
    #[arg(long)]
    region: Option<String>,
    #[command(flatten)]
    target: Target,
}

impl Overview {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let wanted = self.region.map_or(Wanted::Whole, Wanted::Region);
        self.target.write(context, |connection, as_of| {
            let figures = figures(connection, &wanted, as_of)?;
            let edition = edition_on(connection, as_of)?;
            let wording = report::Wording {
                lang: context.lang,
                edition: &edition,
                sandbox: context.is_sandbox(),
            };
            let said = view::Said::of(&figures, context.lang);
            Ok(Made {
                document: report::overview(&figures, &said.waived, &wording),
                json: view::overview(figures, context.lang),
            })
        })
    }
}
