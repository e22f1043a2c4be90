//! Closed lists of the domain: one English code for machines, one Chinese and one English word for people.

/// Describes one member of a closed list, as tables, templates and error hints name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The English code that JSON and the ledger hold.
    pub code: &'static str,
    /// The official Chinese word.
    pub zh: &'static str,
    /// The English word.
    pub en: &'static str,
    /// Other spellings met in real sheets, read without doubt as this member.
    pub aliases: &'static [&'static str],
}

impl Choice {
    /// Tells whether a text is the code or the official word, in any width or case, and no other spelling.
    #[must_use]
    pub fn is_official(&self, text: &str) -> bool {
        let wanted = super::text::match_key(text);
        [self.code, self.zh, self.en]
            .iter()
            .any(|own| super::text::match_key(own) == wanted)
    }

    /// Returns the word for people in `lang`.
    #[must_use]
    pub fn word(&self, lang: super::Lang) -> &'static str {
        match lang {
            super::Lang::Zh => self.zh,
            super::Lang::En => self.en,
        }
    }
}

/// Finds the member of `choices` that `text` names by code, word or alias, in any width or case.
#[must_use]
pub fn choose(choices: &'static [Choice], text: &str) -> Option<&'static Choice> {
    let wanted = super::text::match_key(text);
    choices.iter().find(|choice| {
        [choice.code, choice.zh, choice.en]
            .iter()
            .chain(choice.aliases)
            .any(|spelling| super::text::match_key(spelling) == wanted)
    })
}

/// Marks an enum of the domain that people and machines both write.
pub trait Coded: Copy + Eq + Sized + 'static {
    /// Every member, in the order of the law or the guide.
    const ALL: &'static [Self];
    /// What each member is called; same order as [`Coded::ALL`].
    const CHOICES: &'static [Choice];

    /// Returns the English code that JSON and the ledger hold.
    fn code(self) -> &'static str;

    /// Returns the member with exactly this code.
    #[must_use]
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|member| member.code() == code)
    }

    /// Reads a code, a Chinese or English word or an alias, full- or half-width.
    #[must_use]
    fn read(text: &str) -> Option<Self> {
        choose(Self::CHOICES, text).and_then(|choice| Self::from_code(choice.code))
    }

    /// Returns the word for people in `lang`.
    fn word(self, lang: super::Lang) -> &'static str {
        Self::CHOICES
            .iter()
            .find(|choice| choice.code == self.code())
            .map_or("", |choice| choice.word(lang))
    }
}

/// Declares an enum together with its [`Coded`] implementation and its serde form (the code).
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal, $zh:literal, $en:literal $(, [$($alias:literal),*])?;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!($zh, ": ", $en, ".")] $variant,)+ }

        impl $crate::model::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const CHOICES: &'static [$crate::model::Choice] = &[$($crate::model::Choice {
                code: $code, zh: $zh, en: $en, aliases: &[$($($alias),*)?],
            },)+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::model::Coded::code(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::model::Coded>::from_code(&code)
                    .ok_or_else(|| serde::de::Error::unknown_variant(&code, &[$($code),+]))
            }
        }
    };
}
pub(crate) use coded;
