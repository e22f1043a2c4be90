//! `abdata NOUN amend CASE`: the day of an event is set right, and its clocks are computed anew.

use super::view::{Viewer, written};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;
use crate::op::case::Conduct;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Amend<P: Conduct> {
    #[arg(id = "case", required = true)]
    case: String,
    #[arg(long, required = true)]
    event: Option<u32>,
    #[arg(long, required = true)]
    on: Option<String>,
    #[arg(long, required = true)]
    reason: Option<String>,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> Amend<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let id = op::case::find_whole::<P>(ledger.reader(), &self.case)?;
        // The day given is the event's own; the amendment itself is of today.
        let on = context.past("on", self.on.as_deref().unwrap_or_default())?;
        let doing = context.doing(None)?;
        let seq = self.event.map_or(0, i64::from);
        let reason = self.reason.unwrap_or_default();
        let done = op::case::amend::<P>(&mut ledger, &doing, id, seq, on, &reason)?;
        let viewer = Viewer::new(ledger.reader(), doing.on, context.lang)?;
        written(&viewer, &[done], "case-amended", false, context)
    }
}
