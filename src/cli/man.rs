//! `abdata man [--dir DIR]`: the manual, one page a command and a topic of the handbook.

use super::context::Context;
use super::error::Failure;
use super::file;
use super::output::{Body, Outcome};
use super::words::translated;
use crate::message::{TOPICS, say};
use crate::model::Lang;
use clap_mangen::Man as Page;
use std::io::Write;
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
            ("count", pages.len().into()),
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
    let manual = say(lang, "help-word-manual", &[]);
    pages.extend(TOPICS.iter().map(|topic| {
        let name = format!("abdata-{}.7", topic.name);
        (name, super::help::page(topic, lang, &manual))
    }));
    Ok(pages)
}

fn collect(
    command: &clap::Command,
    name: &str,
    lang: Lang,
    pages: &mut Vec<(String, String)>,
) -> Result<(), Failure> {
    let page = Page::new(
        command
            .clone()
            .name(name.to_owned())
            .display_name(name.to_owned()),
    )
    .date("")
    .source(concat!("abdata ", env!("CARGO_PKG_VERSION")))
    .manual(say(lang, "help-word-manual", &[]));
    let text = roff(&page, command, lang).map_err(anyhow::Error::from)?;
    let text = String::from_utf8(text).map_err(anyhow::Error::from)?;
    pages.push((format!("{name}.1"), headed(&translated(&text, lang), lang)));
    for sub in command.get_subcommands() {
        collect(sub, &format!("{name}-{}", sub.get_name()), lang, pages)?;
    }
    Ok(())
}

/// Writes a page; the synopsis is the usage line of help, since the generator's own would spell out every global option.
fn roff(page: &Page, command: &clap::Command, lang: Lang) -> std::io::Result<Vec<u8>> {
    let mut roff = Vec::new();
    page.render_title(&mut roff)?;
    page.render_name_section(&mut roff)?;
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace('-', "\\-");
    writeln!(
        roff,
        ".SH \"{}\"\n{usage}",
        say(lang, "help-word-synopsis", &[])
    )?;
    page.render_description_section(&mut roff)?;
    page.render_options_section(&mut roff)?;
    if command.has_subcommands() {
        page.render_subcommands_section(&mut roff)?;
    }
    page.render_extra_section(&mut roff)?;
    Ok(roff)
}

/// Puts the generator's own headings into the reader's language.
fn headed(roff: &str, lang: Lang) -> String {
    let headings = [
        ("NAME", "help-word-name"),
        ("DESCRIPTION", "help-word-description"),
        ("EXTRA", "help-word-extra"),
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
