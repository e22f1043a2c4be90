//! Arbitrary bytes as a text table: every encoding, delimiter and quote. Archives and compound files are left
//! out, because calamine may abort on them; the worker is there for that.
#![no_main]

use abdata::sheet::{Limits, read_here};
use libfuzzer_sys::fuzz_target;
use std::io::Write;
use std::ops::ControlFlow;

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") || bytes.starts_with(b"\xD0\xCF") {
        return;
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    if let Ok(mut source) = read_here(file.path(), &Limits::default()) {
        let mut last = 0;
        let _ = source.stream(0, &mut |row| {
            assert!(row.number > last, "rows ascend");
            assert!(!row.cells.is_empty(), "rows hold something");
            last = row.number;
            ControlFlow::Continue(())
        });
    }
});
