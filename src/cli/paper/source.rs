//! Which template a paper is made of: the one named, the bureau's own in its directory, or the built-in one.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::model::{Coded, Lang, PaperKind};
use crate::op;
use crate::report::paper::{self, Form, Values};
use std::path::{Path, PathBuf};

/// A template that was chosen.
pub(super) enum Chosen {
    BuiltIn,
    File { path: PathBuf, form: Form },
}

impl Chosen {
    /// Chooses the template for a form.
    ///
    /// # Errors
    /// A file whose ending names no template, or a Word template where Markdown is asked for.
    pub(super) fn of(
        given: Option<&Path>,
        kind: PaperKind,
        form: Form,
        output: Option<&Path>,
        context: &Context,
    ) -> Result<Self, Failure> {
        let Some(path) = given else {
            return Ok(own(kind, form, context).unwrap_or(Self::BuiltIn));
        };
        let made = form_of(path, "--template")?;
        if made == Form::Word && form == Form::Markdown {
            return Err(match output {
                None => Usage::Missing(vec!["--output".to_owned()]),
                Some(output) => Usage::Conflict {
                    argument: format!("--template {}", path.display()),
                    other: format!("--output {}", output.display()),
                },
            }
            .into());
        }
        Ok(Self::File {
            path: path.to_owned(),
            form: made,
        })
    }

    /// Returns the path of the template, where it is a file.
    pub(super) fn path(&self) -> Option<String> {
        match self {
            Self::BuiltIn => None,
            Self::File { path, .. } => Some(path.display().to_string()),
        }
    }

    /// Makes the paper.
    ///
    /// # Errors
    /// A template that cannot be read, or used.
    pub(super) fn paper(
        &self,
        kind: PaperKind,
        form: Form,
        values: &Values,
        lang: Lang,
    ) -> Result<Vec<u8>, Failure> {
        let made = |source| paper::paper(kind, form, source, values, lang);
        let (file, made) = match self {
            Self::BuiltIn => (kind.code().to_owned(), made(paper::Source::BuiltIn)),
            Self::File { path, form } => {
                let bytes = op::read_file(path)?;
                let made = match form {
                    Form::Word => made(paper::Source::Word(&bytes)),
                    Form::Markdown => {
                        made(paper::Source::Markdown(&String::from_utf8_lossy(&bytes)))
                    }
                };
                (path.display().to_string(), made)
            }
        };
        made.map_err(|fault| Failure::Template { file, fault })
    }
}

/// Finds the bureau's own template: `NAME.docx` or `NAME.md` in its directory, `NAME.en.docx` or `NAME.en.md` for papers in
/// English. Word is made of Word first; Markdown of Markdown only.
pub(super) fn own(kind: PaperKind, form: Form, context: &Context) -> Option<Chosen> {
    let directory = context.templates.as_ref()?;
    let forms: &[Form] = match form {
        Form::Word => &[Form::Word, Form::Markdown],
        Form::Markdown => &[Form::Markdown],
    };
    let language = match context.lang {
        Lang::Zh => "",
        Lang::En => ".en",
    };
    forms.iter().find_map(|form| {
        let path = directory.join(format!("{}{language}.{}", kind.code(), form.ending()));
        let form = *form;
        path.is_file().then_some(Chosen::File { path, form })
    })
}

/// Returns the form that a file's ending names.
///
/// # Errors
/// An ending that names none, naming the option.
pub(super) fn form_of(path: &Path, option: &str) -> Result<Form, Failure> {
    let ending = path
        .extension()
        .map(|own| own.to_string_lossy().to_lowercase());
    let forms = [Form::Word, Form::Markdown];
    let found = forms
        .into_iter()
        .find(|form| Some(form.ending()) == ending.as_deref());
    found.ok_or_else(|| {
        Usage::InvalidValue {
            argument: option.to_owned(),
            value: path.display().to_string(),
            possible: forms.map(|form| format!("*.{}", form.ending())).to_vec(),
        }
        .into()
    })
}
