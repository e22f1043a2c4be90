//! Arbitrary text as the file of an edition: a fault or an edition, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = abdata::law::Edition::parse(text);
    }
});
