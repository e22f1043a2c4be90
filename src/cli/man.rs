//! `abdata man [--dir DIR]`: the manual, one page a command.

use super::context::Context;
use super::error::Failure;
use super::file;
use super::output::{Body, Outcome};
use super::words::translated;
use crate::message::say;
use crate::model::Lang;
use clap_mangen::Man as Page;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Man {
    #[arg(long)]
    dir: Option<PathBuf>,
}

impl Man {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let pages = pages(context.lang)?;
        let Some(directory) = self.dir else {
            let first = pages.into_iter().next().map(|(_, text)| text.into_bytes());
            return Ok(Outcome::of(Body::Raw(first.unwrap_or_default())));
        };
        for (name, text) in &pages {
            file::write_new(&directory.join(name), text.as_bytes())?;
        }
        let facts = [
            ("count", pages.len().to_string().into()),
            ("dir", directory.display().to_string().into()),
        ];
        Ok(Outcome::default().remark(context.say("out-man", &facts)))
    }
}

/// Makes every page: its file name and text, the program's own first.
///
/// # Errors
/// None that writing to memory can cause.
pub fn pages(lang: Lang) -> Result<Vec<(String, String)>, Failure> {
    let mut root = super::command(lang);
    root.build();
    let mut pages = Vec::new();
    collect(&root, "abdata", lang, &mut pages)?;
    Ok(pages)
}

fn collect(
    command: &clap::Command,
    name: &str,
    lang: Lang,
    pages: &mut Vec<(String, String)>,
) -> Result<(), Failure> {
    let mut roff = Vec::new();
    Page::new(
        command
            .clone()
            .name(name.to_owned())
            .display_name(name.to_owned()),
    )
    .date("")
    .source(concat!("abdata ", env!("CARGO_PKG_VERSION")))
    .manual(say(lang, "help-word-manual", &[]))
    .render(&mut roff)
    .map_err(anyhow::Error::from)?;
    let text = String::from_utf8(roff).map_err(anyhow::Error::from)?;
    pages.push((format!("{name}.1"), headed(&translated(&text, lang), lang)));
    for sub in command.get_subcommands() {
        collect(sub, &format!("{name}-{}", sub.get_name()), lang, pages)?;
    }
    Ok(())
}

/// Puts the generator's own headings into the reader's language.
fn headed(roff: &str, lang: Lang) -> String {
    let headings = [
        ("NAME", "help-word-name"),
        ("SYNOPSIS", "help-word-synopsis"),
        ("DESCRIPTION", "help-word-description"),
        ("EXTRA", "help-word-extra"),
        ("VERSION", "help-word-version"),
    ];
    let mut text = String::new();
    for line in roff.lines() {
        let heading = line
            .strip_prefix(".SH ")
            .map(|heading| heading.trim_matches('"'));
        match headings
            .iter()
            .find(|(english, _)| heading == Some(english))
        {
            Some((_, key)) => text.push_str(&format!(".SH \"{}\"", say(lang, key, &[]))),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}
