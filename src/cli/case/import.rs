//! `abdata NOUN import`: a ledger that a bureau kept in a spreadsheet becomes cases, each row judged; with one error nothing
//! is written.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::import_report::outcome;
use crate::cli::output::Outcome;
use crate::cli::sheet_file::{SheetFile, SheetOptions};
use crate::model::Lang;
use crate::op::case::Conduct;
use crate::op::case::ledger::{columns, import};
use crate::sheet::find_layouts;
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Import<P: Conduct> {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[command(flatten)]
    sheets: SheetOptions,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> Import<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let choice = self.sheets.choice()?;
        let mut file = SheetFile::open(&self.file)?;
        let layouts = find_layouts(&mut file.source, &columns::<P>(), &choice, &file.name)?;
        let taken = import::<P>(
            &mut ledger,
            &doing,
            &mut file.source,
            &layouts,
            &file.name,
            self.dry_run,
        )?;
        Ok(outcome(
            taken.report,
            Some(taken.cases),
            layouts,
            file.name,
            self.dry_run,
            label::<P>,
            context,
        ))
    }
}

fn label<P: Conduct>(key: &str, lang: Lang) -> Option<&'static str> {
    let found = columns::<P>().into_iter().find(|column| column.key == key);
    found.map(|column| match lang {
        Lang::Zh => column.zh,
        Lang::En => column.en,
    })
}
