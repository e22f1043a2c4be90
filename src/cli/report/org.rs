//! `abdata report org ORG`: one organisation, with what mends its findings.

use super::form::{Made, Target};
use super::view;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op::report::{Wanted, edition_on, figures};
use crate::report;

#[derive(Debug, clap::Args)]
pub struct Org {
    org: String,
    #[command(flatten)]
    target: Target,
}

impl Org {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let wanted = Wanted::Org(self.org);
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
                document: report::org(&figures, &said.findings, &said.waived, &wording),
                json: view::org(figures, context.lang),
            })
        })
    }
}
