//! `abdata catalog review ENTRY… --endorse | --approve | --return --reason TEXT` (Art. 14¶2): a county's authority endorses
//! what its county gives to the unified catalogue, the prefecture's approves.

use super::filter::FilterArgs;
use super::life::step;
use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::output::Outcome;
use crate::model::EntryAction;

#[derive(Debug, clap::Args)]
pub struct Review {
    entries: Vec<String>,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, conflicts_with_all = ["approve", "return_it"])]
    endorse: bool,
    #[arg(long, conflicts_with = "return_it")]
    approve: bool,
    #[arg(long = "return")]
    return_it: bool,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

impl Review {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let action = match (self.endorse, self.approve, self.return_it) {
            (true, ..) => EntryAction::Endorse,
            (_, true, _) => EntryAction::Approve,
            (.., true) => EntryAction::Return,
            _ => {
                let missing = "--endorse | --approve | --return".to_owned();
                return Err(Usage::Missing(vec![missing]).into());
            }
        };
        if action == EntryAction::Return && self.reason.is_none() {
            return Err(Usage::Missing(vec!["--reason".to_owned()]).into());
        }
        let (entries, filter, on) = (&self.entries, &self.filter, self.on.as_deref());
        step(
            context,
            entries,
            filter,
            on,
            action,
            self.reason.clone(),
            self.dry_run,
        )
    }
}
