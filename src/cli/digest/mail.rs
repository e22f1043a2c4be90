//! The digest as a mail: headers and text, to be handed to `sendmail` (RFC 5322, 2045, 2047).

use crate::cli::context::Context;
use crate::cli::output::{Block, text_of};

/// Most bytes of an encoded word (RFC 2047, section 2), without its frame.
const WORD: usize = 75 - "=?UTF-8?Q??=".len();

/// Writes a mail without sender and receiver, which the command line of `sendmail` names.
pub(super) fn write(subject: &str, blocks: &[Block], context: &Context) -> Vec<u8> {
    let mut text = String::new();
    text.push_str(&format!("Subject: {}\n", encoded(subject)));
    text.push_str("MIME-Version: 1.0\n");
    text.push_str("Content-Type: text/plain; charset=UTF-8\n");
    text.push_str("Content-Transfer-Encoding: 8bit\n");
    text.push_str("Auto-Submitted: auto-generated\n\n");
    let mut mail = text.into_bytes();
    mail.extend(text_of(blocks, context));
    mail
}

/// Writes a header's text as encoded words, a line each; a character is never split between two.
fn encoded(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii() && !letter.is_ascii_control();
    if text.chars().all(plain) && text.len() < 200 && !text.contains("=?") {
        return text.to_owned();
    }
    let mut words = vec![String::new()];
    for letter in text.chars() {
        let mut bytes = [0; 4];
        let piece: String = match letter {
            ' ' => "_".to_owned(),
            '0'..='9' | 'A'..='Z' | 'a'..='z' => letter.to_string(),
            _ => {
                let bytes = letter.encode_utf8(&mut bytes).bytes();
                bytes.map(|byte| format!("={byte:02X}")).collect()
            }
        };
        let full = words
            .last()
            .is_some_and(|word| word.len() + piece.len() > WORD);
        if full {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push_str(&piece);
        }
    }
    let framed: Vec<String> = words
        .iter()
        .map(|word| format!("=?UTF-8?Q?{word}?="))
        .collect();
    framed.join("\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_split_between_characters_and_fits_its_lines() {
        assert_eq!(
            encoded("Digest 2026-03-02: 1 overdue"),
            "Digest 2026-03-02: 1 overdue"
        );
        assert_eq!(encoded("超期 3"), "=?UTF-8?Q?=E8=B6=85=E6=9C=9F_3?=");
        let long = encoded(&"超".repeat(60));
        assert!(long.lines().all(|line| line.trim_start().len() <= 75));
        let joined: String = long
            .lines()
            .map(|line| {
                let word = line.trim_start().trim_start_matches("=?UTF-8?Q?");
                word.trim_end_matches("?=")
            })
            .collect();
        assert_eq!(joined, "=E8=B6=85".repeat(60));
    }

    /// A line break in a subject would begin another header.
    #[test]
    fn a_subject_brings_no_header_of_its_own() {
        let subject = encoded("a\nBcc: x@example.org");
        assert_eq!(subject, "=?UTF-8?Q?a=0ABcc=3A_x=40example=2Eorg?=");
    }
}
