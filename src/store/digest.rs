//! The digest of the audit chain: SM3 (GB/T 32905), behind a trait since the crate is unaudited.

use sm3::Digest as _;

/// Digests bytes piece by piece.
pub(super) trait Digest: Default {
    /// Takes in more bytes.
    fn update(&mut self, bytes: &[u8]);
    /// Returns the digest's bytes.
    fn bytes(self) -> [u8; 32];
    /// Returns the digest in lower-case hexadecimal.
    fn finish(self) -> String {
        use std::fmt::Write;
        let mut text = String::with_capacity(64);
        for byte in self.bytes() {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

/// SM3, the digest that Chinese government systems use.
#[derive(Default)]
pub(super) struct Sm3(sm3::Sm3);

impl Digest for Sm3 {
    fn update(&mut self, bytes: &[u8]) {
        sm3::Digest::update(&mut self.0, bytes);
    }

    fn bytes(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// Digests what a statement's rows hold, in their order; lengths keep neighbouring values apart.
///
/// # Errors
/// What SQLite says.
pub(super) fn rows_digest(
    statement: &mut rusqlite::Statement<'_>,
    parameters: impl rusqlite::Params,
) -> Result<String, super::StoreError> {
    use rusqlite::types::ValueRef;
    let columns = statement.column_count();
    let mut digest = Sm3::default();
    let mut rows = statement.query(parameters)?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let number;
            let held: &[u8] = match row.get_ref(column)? {
                ValueRef::Null => b"",
                ValueRef::Integer(whole) => {
                    number = whole.to_string();
                    number.as_bytes()
                }
                ValueRef::Real(real) => {
                    number = real.to_string();
                    number.as_bytes()
                }
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes,
            };
            digest.update(format!("{}\0", held.len()).as_bytes());
            digest.update(held);
        }
    }
    Ok(digest.finish())
}

/// Name of the digest, as JSON and the ledger write it.
pub const ALGORITHM: &str = "sm3";

/// Digests a file without holding it in memory; returns lower-case hexadecimal.
///
/// # Errors
/// What reading the file refuses.
pub fn file_digest(path: &std::path::Path) -> std::io::Result<String> {
    use std::io::Read;
    let mut file = std::fs::File::open(path)?;
    let mut digest = Sm3::default();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(digest.finish()),
            read => digest.update(&buffer[..read]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first example of GB/T 32905.
    #[test]
    fn sm3_of_abc() {
        let mut digest = Sm3::default();
        digest.update(b"abc");
        assert_eq!(
            digest.finish(),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        );
    }
}
