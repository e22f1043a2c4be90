//! `abdata paper hand-back FILE --to ORG`: what goes with a catalogue sheet that is handed back (Art. 14¶2).

use super::target::Target;
use crate::cli::catalog::import::Import;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::sheet_file::SheetOptions;
use crate::cli::takes::Takes;
use crate::cli::value;
use crate::model::PaperKind;
use crate::op::{self, paper::Returned};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct HandBack {
    file: PathBuf,
    #[arg(long, add = Takes::Org)]
    to: String,
    #[arg(long, add = Takes::Date)]
    due: Option<String>,
    #[arg(long)]
    errors: Option<PathBuf>,
    #[arg(long)]
    provider: Option<String>,
    #[command(flatten)]
    sheets: SheetOptions,
    #[command(flatten)]
    target: Target,
}

impl HandBack {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.target.ready(PaperKind::HandBack, context)?;
        let doing = self.target.doing(context)?;
        let due_on = self.due.as_deref();
        let due_on = due_on.map(|due| value::date("due", due)).transpose()?;
        let mut ledger = context.writer()?;
        op::org::find(ledger.reader(), &self.to)?;
        let import = Import::rehearsal(self.file, self.sheets, self.provider, self.errors);
        let (report, marked) = import.judge(&mut ledger, context)?;
        let counts = report.entries;
        let attachment = marked.and_then(|path| {
            let name = path.file_name()?;
            Some(name.to_string_lossy().into_owned())
        });
        let returned = Returned {
            file: report.file,
            to: self.to,
            entries: (
                counts.created + counts.updated + counts.unchanged + counts.rejected,
                counts.rejected,
            ),
            problems: report.problems,
            due_on,
            attachment,
        };
        let from = doing.person(ledger.reader())?.org;
        let facts = op::paper::hand_back(ledger.reader(), returned, from, doing.on)?;
        self.target.write(&mut ledger, &facts, &[], context)
    }
}
