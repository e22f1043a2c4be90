//! Where text leaves the program: stdout, through the pager when long, and stderr; a terminal gets nothing it would obey.

use crate::cli::context::{Context, Format};
use crate::cli::error::Failure;
use crate::model::text::{is_invisible, printable};
use std::io::{IsTerminal, Write};

/// Writes the document to stdout, through the pager when it is long and stdout a terminal.
pub(super) fn emit(text: &[u8], context: &Context) -> Result<(), Failure> {
    if context.paging(text) && page(text) {
        return Ok(());
    }
    write(text, context)
}

/// Writes JSON to stdout while it is made, so that a long document needs no memory.
pub(super) fn pour(
    context: &Context,
    json: impl FnOnce(&mut dyn Write) -> serde_json::Result<()>,
) -> Result<(), Failure> {
    let stdout = std::io::stdout();
    if stdout.is_terminal() {
        let mut text = Vec::new();
        json(&mut text).map_err(anyhow::Error::from)?;
        return write(&text, context);
    }
    let mut out = std::io::BufWriter::with_capacity(1 << 16, stdout.lock());
    match json(&mut out) {
        Err(error) if !error.is_io() => Err(anyhow::Error::from(error).into()),
        poured => written(
            poured
                .map_err(std::io::Error::from)
                .and_then(|()| out.flush()),
        ),
    }
}

/// Writes text to stdout without the pager, for what is shown bit by bit.
///
/// # Errors
/// A full disk behind stdout.
pub fn write(text: &[u8], context: &Context) -> Result<(), Failure> {
    written(put(text, context))
}

/// Writes text to stdout without the pager, for what counts only when all of it arrived.
///
/// # Errors
/// A full disk behind stdout; a reader that went before the end.
pub(super) fn deliver(text: &[u8], context: &Context) -> Result<(), Failure> {
    put(text, context).map_err(unwritten)
}

fn put(text: &[u8], context: &Context) -> std::io::Result<()> {
    let stdout = std::io::stdout();
    let shown = stdout.is_terminal();
    let mut out = stdout.lock();
    match context.format {
        Format::Table | Format::Html | Format::Xlsx => {
            let mut out = anstream::AutoStream::new(out, context.color_out());
            out.write_all(text).and_then(|()| out.flush())
        }
        // Scripts get every character; a terminal none that it would obey.
        _ if shown => out.write_all(&harmless(text)).and_then(|()| out.flush()),
        _ => out.write_all(text).and_then(|()| out.flush()),
    }
}

/// Says what came of writing to stdout.
fn written(done: std::io::Result<()>) -> Result<(), Failure> {
    match done {
        // A reader that has seen enough (`| head`) is no failure.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(unwritten),
    }
}

fn unwritten(error: std::io::Error) -> Failure {
    Failure::Write {
        file: "stdout".to_owned(),
        error,
    }
}

/// Strips what a terminal must not get from a finished document; its line breaks and tabs stay.
fn harmless(text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    let kept = |c: &char| matches!(c, '\n' | '\r' | '\t') || !(c.is_control() || is_invisible(*c));
    text.chars().filter(kept).collect::<String>().into_bytes()
}

/// Shows the text in `$PAGER`; false when no pager could be started.
fn page(text: &[u8]) -> bool {
    let pager = std::env::var("PAGER").unwrap_or_else(|_| "less".to_owned());
    let mut words = pager.split_whitespace();
    let Some(program) = words.next().filter(|program| *program != "cat") else {
        return false;
    };
    let mut command = std::process::Command::new(program);
    command.args(words).stdin(std::process::Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        command.env("LESS", "FRX");
    }
    // Where the locale is not installed, less takes Chinese for bytes.
    if std::env::var_os("LESSCHARSET").is_none() {
        command.env("LESSCHARSET", "utf-8");
    }
    let Ok(mut child) = command.spawn() else {
        return false;
    };
    if let Some(mut input) = child.stdin.take() {
        // The reader may leave before the end.
        let _ = input.write_all(text);
    }
    child.wait().is_ok()
}

/// Prints text that is finished, such as help, on stdout.
pub fn show(text: &str) {
    let mut out = anstream::stdout().lock();
    // A reader that has seen enough is no failure, and there is nothing else to do about one.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints one sentence on stderr.
pub fn warn(sentence: &str) {
    let mut err = anstream::stderr().lock();
    // Nowhere is left to report a broken stderr to.
    let _ = writeln!(err, "{sentence}");
}

/// Strips what a terminal must not get from text that may hold several lines.
#[must_use]
pub fn printable_lines(text: &str) -> String {
    text.lines().map(printable).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_on_a_terminal_holds_nothing_that_it_obeys() {
        let text = "\u{feff}a,\u{1b}[31mb\u{9b}2J\u{202e}\tc\r\n";
        assert_eq!(harmless(text.as_bytes()), b"a,[31mb2J\tc\r\n");
    }
}
