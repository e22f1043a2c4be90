//! Papers: notices of a bureau as Markdown and Word, made of a template that the bureau may replace.
//!
//! One text a paper and language stands in `zh/` and `en/`. Markdown is that text filled in; a Word document is made of it
//! with the placeholders still there and then filled as a bureau's own would be, so that both ways are one. `slot` lists
//! what templates may name, and `facts` words it.

mod facts;
mod layout;
mod slot;
mod source;
mod template;
mod values;
mod word;

pub use facts::values;
pub use slot::{Shape, Slot, slots};
pub use values::{Value, Values};

use super::document::keep_visible;
use super::markdown::escaped;
use crate::model::paper::TemplateFault;
use crate::model::{Lang, PaperKind};
use template::Template;

/// The forms of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Markdown.
    Markdown,
    /// A Word document.
    Word,
}

impl Form {
    /// Returns the ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Word => "docx",
        }
    }
}

/// What a paper is made of.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// The text that comes with the program.
    BuiltIn,
    /// A text of the bureau's own.
    Markdown(&'a str),
    /// A Word document of the bureau's own.
    Word(&'a [u8]),
}

/// Returns the text that comes with the program.
#[must_use]
pub fn text(kind: PaperKind, lang: Lang) -> &'static str {
    match (kind, lang) {
        (PaperKind::Order, Lang::Zh) => include_str!("zh/order.md"),
        (PaperKind::Order, Lang::En) => include_str!("en/order.md"),
        (PaperKind::Share, Lang::Zh) => include_str!("zh/share.md"),
        (PaperKind::Share, Lang::En) => include_str!("en/share.md"),
        (PaperKind::Verify, Lang::Zh) => include_str!("zh/verify.md"),
        (PaperKind::Verify, Lang::En) => include_str!("en/verify.md"),
        (PaperKind::HandBack, Lang::Zh) => include_str!("zh/hand-back.md"),
        (PaperKind::HandBack, Lang::En) => include_str!("en/hand-back.md"),
    }
}

/// Returns the template that comes with the program, for a bureau to change.
///
/// # Errors
/// None that the built-in texts have.
pub fn template(kind: PaperKind, form: Form, lang: Lang) -> Result<Vec<u8>, TemplateFault> {
    let text = text(kind, lang);
    match form {
        Form::Markdown => Ok(text.as_bytes().to_vec()),
        Form::Word => layout::document(&source::paragraphs(text), lang),
    }
}

/// Writes a paper. The same template and values make the same bytes.
///
/// # Errors
/// What is wrong with the template; a Word template gives no Markdown.
pub fn paper(
    kind: PaperKind,
    form: Form,
    source: Source<'_>,
    values: &Values,
    lang: Lang,
) -> Result<Vec<u8>, TemplateFault> {
    let slots = slots(kind);
    let text = match source {
        Source::Word(bytes) if form == Form::Word => return word::fill(bytes, &slots, values),
        Source::Word(_) => return Err(TemplateFault::NotWord),
        Source::Markdown(text) => text,
        Source::BuiltIn => text(kind, lang),
    };
    match form {
        Form::Markdown => {
            let template = Template::parse(&source::folded(text))?;
            template.check(&slots)?;
            let mut made = source::tidied(&template.fill(values, &plain));
            keep_visible(&mut made);
            Ok(made.into_bytes())
        }
        Form::Word => {
            let document = layout::document(&source::paragraphs(text), lang)?;
            word::fill(&document, &slots, values)
        }
    }
}

/// Keeps a value from being read as Markdown, where it begins a line too.
fn plain(text: &str) -> String {
    let mut out = escaped(text).replace('#', "\\#").replace('>', "\\>");
    // The break between lines is the only markup that a value makes.
    out = out.replace("<br\\>", "<br>").replace('~', "\\~");
    if out.starts_with(['-', '+', '=']) {
        out.insert(0, '\\');
    }
    out
}

#[cfg(test)]
mod tests;
