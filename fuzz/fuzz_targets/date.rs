//! Arbitrary text as a date: never a panic, and what is read lies in the years that may be written.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Some(date) = abdata::model::date::read(text)
    {
        assert!((1900..=9999).contains(&date.year()));
    }
});
