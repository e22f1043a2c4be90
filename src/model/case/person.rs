//! Persons and bodies outside the administration whom a case concerns (Art. 20, 22, 32, 33).
//!
//! Their data stand in one table only. Versions and audit hold a salted digest of them, so that erasing them leaves the
//! chain whole.

use crate::model::field::{Field, Kind, Value, field};
use crate::model::text::{loose_key, match_key};
use crate::model::{Coded, PersonId, coded::coded};

coded! {
    /// Says who applies from outside the administration.
    PersonKind {
        Natural = "natural", "自然人", "natural person", ["个人"];
        Legal = "legal", "法人", "legal person", ["企业", "单位"];
        Other = "other", "非法人组织", "other organisation", ["其他组织"];
    }
}

/// Holds what a procedure needs to know of a person or body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Number inside the ledger.
    pub id: PersonId,
    /// Counts the changes.
    pub version: i64,
    /// Natural person or body.
    pub kind: Option<PersonKind>,
    /// Name.
    pub name: Option<String>,
    /// Citizen's ID number or unified social credit code.
    pub id_number: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Whether the data were erased (Art. 22).
    pub erased: bool,
}

/// Lists what is asked of a person or body.
pub static FIELDS: &[Field<Person>] = &[
    field!(Person, "person_kind", "当事人类别", "Kind of person", Kind::Choice(PersonKind::CHOICES), kind: OptCode),
    field!(Person, "person_name", "当事人姓名", "Person's name", Kind::Text, name: OptText),
    field!(Person, "id_number", "证件号码", "ID number", Kind::Text, id_number: OptText),
    field!(Person, "phone", "联系电话", "Telephone", Kind::Text, phone: OptText),
];

/// Tells whether a text holds what masks leave.
#[must_use]
pub fn has_mask(text: &str) -> bool {
    text.contains(['*', '＊'])
}

impl Person {
    /// Tells whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name.is_none() && self.id_number.is_none() && self.phone.is_none()
    }

    /// Tells whether name or number were taken over masked (`某*`), so that they show nobody to be anybody's same.
    #[must_use]
    pub fn is_masked(&self) -> bool {
        let mut told = [&self.name, &self.id_number].into_iter().flatten();
        told.any(|text| has_mask(text))
    }

    /// Tells whether it is the same person or body as another, by the ID number where both state one, else by kind and
    /// name. Whoever was erased is nobody's same, and what is masked (`*`) shows nobody to be.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        if self.erased || other.erased || self.is_masked() || other.is_masked() {
            return false;
        }
        if let (Some(own), Some(others)) = (&self.id_number, &other.id_number) {
            return loose_key(own) == loose_key(others);
        }
        match (&self.name, &other.name) {
            (Some(own), Some(others)) => {
                self.kind == other.kind && match_key(own) == match_key(others)
            }
            _ => false,
        }
    }

    /// Tells whether the check character shows that a citizen's ID number is not one. Older numbers of 15 digits, and
    /// those of passports and of bodies, have none that could show it.
    #[must_use]
    pub fn has_doubtful_id(&self) -> bool {
        let number = self.id_number.as_deref().map(str::trim).unwrap_or_default();
        let mut last = number.chars().rev();
        let written = last.next().map(|c| c.to_ascii_uppercase());
        match (self.kind, id_check(number)) {
            (None | Some(PersonKind::Natural), Some(right)) => written != Some(right),
            (Some(PersonKind::Natural), None) => number.chars().count() == 18,
            (_, _) => false,
        }
    }

    /// Returns the ID number that its check character shows to be none, with most of it hidden; nothing where it may well be
    /// right. What the character should be is not told: the document says what is right, not the sum.
    #[must_use]
    pub fn doubtful_id(&self) -> Option<String> {
        self.has_doubtful_id()
            .then(|| self.masked().id_number)
            .flatten()
    }

    /// Returns the person with most of each value hidden, as lists and exports show it.
    #[must_use]
    pub fn masked(&self) -> Self {
        Self {
            name: self.name.as_deref().map(|name| mask(name, 1, 0)),
            id_number: self.id_number.as_deref().map(|number| mask(number, 4, 2)),
            phone: self.phone.as_deref().map(|phone| mask(phone, 3, 2)),
            ..self.clone()
        }
    }
}

/// Hides all but the first and last characters; of a short text, more.
fn mask(text: &str, first: usize, last: usize) -> String {
    let characters: Vec<char> = text.chars().collect();
    let count = characters.len();
    let (first, last) = if count > first + last {
        (first, last)
    } else {
        // A name of one character is not shown whole.
        (usize::from(count > 1), 0)
    };
    characters
        .iter()
        .enumerate()
        .map(|(at, character)| {
            if at < first || at + last >= count {
                *character
            } else {
                '*'
            }
        })
        .collect()
}

/// Returns the check character that a citizen's ID number of 18 characters should end in (GB 11643); `None` where the
/// text has another form.
#[must_use]
pub fn id_check(number: &str) -> Option<char> {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits: Option<Vec<u32>> = number
        .chars()
        .take(17)
        .map(|digit| digit.to_digit(10))
        .collect();
    let digits = digits.filter(|digits| digits.len() == 17 && number.chars().count() == 18)?;
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum();
    "10X98765432".chars().nth((sum % 11) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_character_of_an_id_number() {
        // The example printed in GB 11643.
        assert_eq!(id_check("11010519491231002X"), Some('X'));
        assert_eq!(id_check("440524188001010014"), Some('4'));
        assert_eq!(id_check("1101051949123100"), None);
        assert_eq!(id_check("11010519491231A02X"), None);
    }

    #[test]
    fn a_number_is_doubted_only_where_its_check_character_shows_it() {
        let doubtful = |kind, number: &str| {
            let person = Person {
                kind,
                id_number: Some(number.into()),
                ..Person::default()
            };
            assert_eq!(person.doubtful_id().is_some(), person.has_doubtful_id());
            person.has_doubtful_id()
        };
        let natural = Some(PersonKind::Natural);
        assert!(!doubtful(natural, "11010519491231002X"));
        assert!(!doubtful(None, "11010519491231002x"));
        assert!(doubtful(None, "110105194912310021"));
        assert!(doubtful(natural, "11010519491231A02X"));
        assert!(!doubtful(natural, "110105491231002"));
        assert!(!doubtful(Some(PersonKind::Legal), "91350100M000100Y43"));
        assert!(!doubtful(None, "91350100M000100Y43"));
        assert!(!Person::default().has_doubtful_id());
        let wrong = Person {
            id_number: Some("110105194912310021".into()),
            ..Person::default()
        };
        assert_eq!(wrong.doubtful_id().as_deref(), Some("1101************21"));
    }

    #[test]
    fn persons_are_the_same_by_number_or_else_by_kind_and_name() {
        let person = |kind, name: &str, number: Option<&str>| Person {
            kind: Some(kind),
            name: Some(name.into()),
            id_number: number.map(str::to_owned),
            ..Person::default()
        };
        let (natural, legal) = (PersonKind::Natural, PersonKind::Legal);
        let known = person(natural, "某甲", Some("11010519491231002X"));
        assert!(known.is_same(&person(legal, "某乙", Some("11010519491231002x"))));
        assert!(!known.is_same(&person(natural, "某甲", Some("110105194912310021"))));
        assert!(known.is_same(&person(natural, " 某甲", None)));
        assert!(!known.is_same(&person(legal, "某甲", None)));
        assert!(!known.is_same(&Person::default()));
        let erased = Person {
            erased: true,
            ..known.clone()
        };
        assert!(!known.is_same(&erased) && !erased.is_same(&known));
    }

    #[test]
    fn masks_show_the_ends_only() {
        let person = Person {
            name: Some("某甲乙".into()),
            id_number: Some("11010519491231002X".into()),
            phone: Some("13900000000".into()),
            ..Person::default()
        };
        let masked = person.masked();
        assert_eq!(masked.name.as_deref(), Some("某**"));
        assert_eq!(masked.id_number.as_deref(), Some("1101************2X"));
        assert_eq!(masked.phone.as_deref(), Some("139******00"));
        assert_eq!(mask("甲", 1, 0), "*");
        assert_eq!(mask("12", 3, 2), "1*");
    }
}
