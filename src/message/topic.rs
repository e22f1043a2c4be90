//! The handbook: a text a topic, in Markdown, for `abdata help TOPIC` and the manual.

use crate::model::Lang;

/// Holds a topic in both languages.
pub struct Topic {
    /// Name, as it is typed.
    pub name: &'static str,
    zh: &'static str,
    en: &'static str,
}

/// Declares the topics: each has its file in both languages.
macro_rules! topics {
    ($($name:literal),+ $(,)?) => {
        /// Lists the topics in the order in which somebody new would read them.
        pub static TOPICS: &[Topic] = &[$(Topic {
            name: $name,
            zh: include_str!(concat!("topic/zh/", $name, ".md")),
            en: include_str!(concat!("topic/en/", $name, ".md")),
        }),+];
    };
}

topics!(
    "import",
    "papers",
    "deadlines",
    "roles",
    "cron",
    "backup",
    "editions",
    "exit-codes",
    "formats"
);

impl Topic {
    /// Returns its text, which begins with its title as a heading.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }

    /// Returns its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &'static str {
        let first = self.text(lang).lines().next().unwrap_or_default();
        first.trim_start_matches("# ")
    }
}

/// Finds a topic by its name.
#[must_use]
pub fn topic(name: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.name == name)
}
