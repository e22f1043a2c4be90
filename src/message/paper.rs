//! Sentences for templates of papers that cannot be used.

use super::fault::Said;
use super::join;
use crate::model::Lang;
use crate::model::paper::TemplateFault;

/// Words what is wrong with a template.
#[must_use]
pub fn template_fault(file: &str, fault: &TemplateFault, lang: Lang) -> Said {
    let braces = |mark: &str, name: &str| format!("{{{{{mark}{name}}}}}");
    let part = |key: &str, name: &str| {
        let facts = [
            ("file", file.into()),
            ("name", braces("", name).into()),
            ("begin", braces("#", name).into()),
            ("end", braces("/", name).into()),
        ];
        Said::of(lang, key, &facts)
    };
    match fault {
        TemplateFault::Unknown { name, known } => {
            let facts = [
                ("file", file.into()),
                ("name", braces("", name).into()),
                ("known", join(known, lang).into()),
            ];
            Said::of(lang, "paper-fault-unknown", &facts)
        }
        TemplateFault::Unreadable { text } => {
            let facts = [
                ("file", file.into()),
                ("text", text.as_str().into()),
                ("begin", braces("", "case.number").into()),
            ];
            Said::of(lang, "paper-fault-unreadable", &facts)
        }
        TemplateFault::Misused { name } => part("paper-fault-misused", name),
        TemplateFault::Unclosed { name } => part("paper-fault-unclosed", name),
        TemplateFault::Unopened { name } => part("paper-fault-unopened", name),
        TemplateFault::Crossing => Said::of(lang, "paper-fault-crossing", &[("file", file.into())]),
        TemplateFault::NotWord => Said::of(lang, "paper-fault-not-word", &[("file", file.into())]),
    }
}
