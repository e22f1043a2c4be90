//! Arbitrary bytes as the sheet's part of an otherwise sound xlsx: the cell reader and the search for merged and
//! hidden parts.
#![no_main]

use abdata::sheet::{Limits, read_here};
use libfuzzer_sys::fuzz_target;
use std::io::Write;
use std::ops::ControlFlow;
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
    let mut source = match read_here(file.path(), &Limits::default()) {
        Ok(source) => source,
        Err(fault) => panic!("the book around the part is sound: {fault}"),
    };
    let mut last = 0;
    let _ = source.stream(0, &mut |row| {
        assert!(row.number > last, "rows ascend");
        last = row.number;
        ControlFlow::Continue(())
    });
});
