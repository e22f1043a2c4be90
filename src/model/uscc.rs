//! The unified social credit code 统一社会信用代码, GB 32100-2015.

const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const ORG_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// Says what is wrong with a code; each is a warning, never a refusal (real ledgers hold some).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsccFault {
    /// Not 18 characters long.
    Length {
        /// How many there are.
        found: usize,
    },
    /// A character outside the standard's alphabet (I, O, S, V, Z and lower case are not in it).
    Character {
        /// Position from 1.
        position: usize,
        /// The character met.
        found: char,
    },
    /// Position 17 is not the check character of the organisation code in positions 9–16.
    OrganisationCheck {
        /// The character that would be right.
        expected: char,
        /// The character met.
        found: char,
    },
    /// Position 18 is not the check character of the whole.
    Check {
        /// The character that would be right.
        expected: char,
        /// The character met.
        found: char,
    },
}

/// Checks a code by the standard.
///
/// # Errors
/// The first fault met: length, alphabet, organisation code check (position 17), whole check (position 18).
pub fn check(code: &str) -> Result<(), UsccFault> {
    let characters: Vec<char> = code.chars().collect();
    if characters.len() != 18 {
        return Err(UsccFault::Length {
            found: characters.len(),
        });
    }
    let mut values = [0_u32; 18];
    for (index, (slot, found)) in values.iter_mut().zip(&characters).enumerate() {
        *slot = value_of(*found).ok_or(UsccFault::Character {
            position: index + 1,
            found: *found,
        })?;
    }
    let expected = organisation_check(&values[8..16]);
    if expected != characters[16] {
        return Err(UsccFault::OrganisationCheck {
            expected,
            found: characters[16],
        });
    }
    let expected = whole_check(&values[..17]);
    if expected != characters[17] {
        return Err(UsccFault::Check {
            expected,
            found: characters[17],
        });
    }
    Ok(())
}

fn value_of(character: char) -> Option<u32> {
    let position = ALPHABET.iter().position(|b| char::from(*b) == character)?;
    u32::try_from(position).ok()
}

fn whole_check(values: &[u32]) -> char {
    let mut weight = 1;
    let mut sum = 0;
    for value in values {
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    char::from(ALPHABET[((31 - sum % 31) % 31) as usize])
}

/// GB 11714: letters count 10–35 there, by the plain alphabet and not by that of GB 32100.
fn organisation_check(values: &[u32]) -> char {
    let sum: u32 = values
        .iter()
        .zip(ORG_WEIGHTS)
        .map(|(value, weight)| plain_value(*value) * weight)
        .sum();
    match 11 - sum % 11 {
        10 => 'X',
        11 => '0',
        digit => char::from_digit(digit, 10).unwrap_or('0'),
    }
}

fn plain_value(value: u32) -> u32 {
    char::from(ALPHABET[value as usize])
        .to_digit(36)
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Codes made up for the test, their check characters computed by hand.
    #[test]
    fn a_right_code_passes_and_a_wrong_one_names_the_character() {
        let good = made("11513200", "00831234");
        assert_eq!(check(&good), Ok(()));
        let mut bad: Vec<char> = good.chars().collect();
        let right = bad[17];
        bad[17] = if right == '0' { '1' } else { '0' };
        let bad: String = bad.into_iter().collect();
        assert!(matches!(check(&bad), Err(UsccFault::Check { expected, .. }) if expected == right));
    }

    #[test]
    fn length_alphabet_and_organisation_check_are_told_apart() {
        assert_eq!(check("123"), Err(UsccFault::Length { found: 3 }));
        assert_eq!(
            check("1151320000831234I0"),
            Err(UsccFault::Character {
                position: 17,
                found: 'I'
            })
        );
        let mut wrong = made("11513200", "00831234");
        let replacement = if wrong.as_bytes()[16] == b'5' {
            "6"
        } else {
            "5"
        };
        wrong.replace_range(16..17, replacement);
        assert!(matches!(
            check(&wrong),
            Err(UsccFault::OrganisationCheck { .. })
        ));
    }

    /// The example printed in many public guides to the standard.
    #[test]
    fn a_published_code_passes() {
        assert_eq!(check("91350100M000100Y43"), Ok(()));
    }

    fn made(head: &str, organisation: &str) -> String {
        let text = format!("{head}{organisation}");
        let values: Vec<u32> = text.chars().filter_map(value_of).collect();
        let check = organisation_check(&values[8..16]);
        let mut all = values;
        all.push(value_of(check).unwrap());
        format!("{text}{check}{}", whole_check(&all))
    }
}
