//! `abdata NOUN import`: a ledger that a bureau kept in a spreadsheet becomes cases, each row judged; with one error nothing
//! is written, unless the good rows are asked for.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::hand_back::{self, HandlingOptions};
use crate::cli::import_report::{Files, outcome};
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
    #[command(flatten)]
    handling: HandlingOptions,
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
        let back = self.handling.place(&self.file)?;
        let mut file = SheetFile::open(&self.file)?;
        let layouts = find_layouts(&mut file.source, &columns::<P>(), &choice, &file.name)?;
        let taken = import::<P>(
            &mut ledger,
            &doing,
            &mut file.source,
            &layouts,
            &file.name,
            self.handling.handling(),
        )?;
        let back = back.filter(|_| !taken.report.problems.is_empty());
        if let Some(path) = &back {
            let (source, problems) = (&mut file.source, &taken.report.problems);
            hand_back::write(path, source, &layouts, problems, label::<P>, context)?;
        }
        Ok(outcome(
            taken.report,
            Some(taken.cases),
            layouts,
            Files {
                name: file.name,
                handed_back: back,
            },
            self.handling.handling(),
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
