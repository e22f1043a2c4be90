//! Forms of a document, and when it is coloured.

/// Forms of a document; every command has the first five ([`Format::COMMON`]), some have others, and
/// reports have their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text for a terminal.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Jsonl,
    /// Comma-separated values with a BOM.
    Csv,
    /// Markdown.
    Markdown,
    /// A calendar to subscribe to (RFC 5545).
    Ics,
    /// A page with charts.
    Html,
    /// A workbook with charts.
    Xlsx,
}

impl Format {
    /// Every format with the name that `--format` takes.
    pub const NAMES: [(&'static str, Self); 8] = [
        ("table", Self::Table),
        ("json", Self::Json),
        ("jsonl", Self::Jsonl),
        ("csv", Self::Csv),
        ("md", Self::Markdown),
        ("ics", Self::Ics),
        ("html", Self::Html),
        ("xlsx", Self::Xlsx),
    ];

    /// The forms that every command has.
    pub const COMMON: [Self; 5] = [
        Self::Table,
        Self::Json,
        Self::Jsonl,
        Self::Csv,
        Self::Markdown,
    ];

    /// The forms that reports have.
    pub const OF_REPORTS: [Self; 4] = [Self::Html, Self::Xlsx, Self::Markdown, Self::Json];

    /// Lists the names that `--format` takes for a command.
    #[must_use]
    pub fn names_for(noun: Option<&str>) -> Vec<String> {
        if noun == Some("report") {
            return Self::OF_REPORTS.map(|one| one.name().to_owned()).to_vec();
        }
        let mut names = Self::COMMON.map(|one| one.name().to_owned()).to_vec();
        if noun == Some("due") {
            names.push(Self::Ics.name().to_owned());
        }
        names
    }

    /// Reads the name that `--format` takes.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, format)| *format)
    }

    /// Returns the name that `--format` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, format)| *format == self)
            .map_or("", |(name, _)| *name)
    }

    /// Tells whether it has columns to choose from, and a head of them.
    #[must_use]
    pub fn has_columns(self) -> bool {
        matches!(self, Self::Table | Self::Csv | Self::Markdown)
    }

    /// Tells whether machines read it: errors are JSON then too.
    #[must_use]
    pub fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }
}

/// When colour is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colour {
    /// Every choice with the name that `--color` takes.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("auto", Self::Auto),
        ("always", Self::Always),
        ("never", Self::Never),
    ];
}
