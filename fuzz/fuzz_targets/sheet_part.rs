//! Arbitrary bytes as the sheet's part of an otherwise sound xlsx: the cell reader and the search for merged and
//! hidden parts.
#![no_main]

use abdata::sheet::{Limits, read_here};
use libfuzzer_sys::fuzz_target;
use std::io::Write;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

const PARTS: [(&str, &str); 4] = [
    ("[Content_Types].xml", "<Types/>"),
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="a" Type="/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="b" Type="/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook><sheets><sheet name="s" id="b"/></sheets></workbook>"#,
    ),
];

fuzz_target!(|bytes: &[u8]| {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut zip = zip::ZipWriter::new(file);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in PARTS {
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", stored).unwrap();
    zip.write_all(bytes).unwrap();
    let file = zip.finish().unwrap();
    // Panics of calamine are caught, as the worker catches them; aborts and broken promises of ours are not.
    std::panic::set_hook(Box::new(|_| {}));
    let mut last = 0;
    let mut ascending = true;
    let read = AssertUnwindSafe(|| {
        let mut source = read_here(file.path(), &Limits::default())?;
        source.stream(0, &mut |row| {
            ascending &= row.number > last;
            last = row.number;
            ControlFlow::Continue(())
        })
    });
    let _ = catch_unwind(read);
    assert!(ascending, "rows ascend");
});
