//! Arbitrary text as a mapping file: a fault or a mapping, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = abdata::sheet::Mapping::parse(text, "mapping.toml");
    }
});
