//! Special days: what one is, and how files of them are read.

use crate::model::Coded;
use crate::model::ValueFault;
use crate::model::coded;
use crate::model::date;
use crate::model::text;
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

coded! {
    /// Says what a special day is: off although it may be a weekday, or worked although it may be a weekend.
    DayKind {
        Off = "off", "放假", "day off", ["休", "休息", "节假日", "holiday"];
        Work = "work", "上班", "working day", ["班", "调休", "调休上班", "补班", "工作日"];
    }
}

/// Holds one special day that a region, or the State Council, has set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// The day.
    pub date: Date,
    /// Off or worked.
    pub kind: DayKind,
    /// What it is called, `春节`; a make-up day bears its holiday's name. May be blank.
    pub name: String,
    /// Code of the region that it holds in; none for the whole country.
    pub region: Option<String>,
    /// The notice that it rests on.
    pub source: Option<String>,
}

/// Says whose record decides a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayLevel {
    /// The State Council's, embedded or loaded.
    National,
    /// That of the region with this code.
    Region(String),
}

/// Says why a day is worked or off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayReason {
    /// A weekday that nothing is recorded of: worked.
    Ordinary,
    /// A Saturday or Sunday that nothing is recorded of: off.
    Weekend,
    /// Recorded as off.
    Holiday {
        /// What it is called; may be blank.
        name: String,
        /// Whose record it is.
        level: DayLevel,
    },
    /// Recorded as worked.
    MakeUp {
        /// What it is called; may be blank.
        name: String,
        /// Whose record it is.
        level: DayLevel,
    },
}

/// Holds what is wrong with one value of an overlay file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayFault {
    /// Line in the file, from 1.
    pub line: u64,
    /// The column, by its English name.
    pub field: &'static str,
    /// The value as written.
    pub value: String,
    /// What is wrong with it.
    pub fault: ValueFault,
}

/// The columns, each by the names that a header may use.
const COLUMNS: [(&str, &[&str]); 5] = [
    ("date", &["date", "日期"]),
    ("kind", &["kind", "类型", "类别"]),
    ("name", &["name", "holiday", "名称", "节日", "假日"]),
    ("region", &["region", "区域", "区域代码", "行政区划代码"]),
    ("source", &["source", "来源", "依据"]),
];
const DATE: usize = 0;
const KIND: usize = 1;
const NAME: usize = 2;
const REGION: usize = 3;
const SOURCE: usize = 4;

/// Reads special days from CSV text: a header row, then one day a line.
///
/// Columns are `date`, `kind` (`off`/`放假`, `work`/`上班`), `name` (or `holiday`), `region` (a code; blank for the
/// whole country) and `source`, in any order; only the first two must be there, others are passed over. UTF-8 with or
/// without a byte order mark, UTF-16 with one, else GB18030.
///
/// # Errors
/// Every value that cannot be taken, with its line; no day is returned then.
pub fn read_overlays(bytes: &[u8]) -> Result<Vec<Overlay>, Vec<OverlayFault>> {
    let read = read_overlay_lines(bytes)?;
    Ok(read.into_iter().map(|(_, overlay)| overlay).collect())
}

/// Reads special days as [`read_overlays`] does, each with its line in the file, from 1.
///
/// # Errors
/// As for [`read_overlays`].
pub fn read_overlay_lines(bytes: &[u8]) -> Result<Vec<(u64, Overlay)>, Vec<OverlayFault>> {
    let text = decode(bytes)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut columns = None;
    let mut overlays = Vec::new();
    let mut faults = Vec::new();
    let mut lines: HashMap<(Option<String>, Date), u64> = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            vec![unreadable(line)]
        })?;
        if record.iter().all(|cell| text::trim(cell).is_empty()) {
            continue;
        }
        let line = record.position().map_or(1, csv::Position::line);
        let Some(columns) = columns else {
            columns = Some(header(&record, line)?);
            continue;
        };
        match overlay(&record, line, columns) {
            Ok(overlay) => match lines.entry((overlay.region.clone(), overlay.date)) {
                Entry::Occupied(first) => faults.push(OverlayFault {
                    line,
                    field: COLUMNS[DATE].0,
                    value: overlay.date.to_string(),
                    fault: ValueFault::Repeated { line: *first.get() },
                }),
                Entry::Vacant(free) => {
                    free.insert(line);
                    overlays.push((line, overlay));
                }
            },
            Err(wrong) => faults.extend(wrong),
        }
    }
    if columns.is_none() {
        faults.push(blank(1, COLUMNS[DATE].0));
    }
    if faults.is_empty() {
        Ok(overlays)
    } else {
        Err(faults)
    }
}

fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Vec<OverlayFault>> {
    let fallback = match std::str::from_utf8(bytes) {
        Ok(_) => encoding_rs::UTF_8,
        Err(_) => encoding_rs::GB18030,
    };
    let (text, _, broken) = fallback.decode(bytes);
    if broken {
        return Err(vec![unreadable(1)]);
    }
    Ok(text)
}

/// Where each of [`COLUMNS`] stands in a row.
type Places = [Option<usize>; COLUMNS.len()];

fn header(record: &csv::StringRecord, line: u64) -> Result<Places, Vec<OverlayFault>> {
    let places = COLUMNS.map(|(_, names)| {
        record
            .iter()
            .position(|cell| names.contains(&text::match_key(cell).as_str()))
    });
    let missing: Vec<_> = [DATE, KIND]
        .into_iter()
        .filter(|column| places[*column].is_none())
        .map(|column| blank(line, COLUMNS[column].0))
        .collect();
    if missing.is_empty() {
        Ok(places)
    } else {
        Err(missing)
    }
}

fn overlay(
    record: &csv::StringRecord,
    line: u64,
    places: Places,
) -> Result<Overlay, Vec<OverlayFault>> {
    let cell = |column: usize| {
        places[column]
            .and_then(|place| record.get(place))
            .map_or("", text::trim)
    };
    let wrong = |column: usize, fault: ValueFault| match cell(column) {
        "" => blank(line, COLUMNS[column].0),
        value => OverlayFault {
            line,
            field: COLUMNS[column].0,
            value: value.to_owned(),
            fault,
        },
    };
    let filled = |column: usize| Some(cell(column).to_owned()).filter(|value| !value.is_empty());
    let date = date::read(cell(DATE)).ok_or_else(|| wrong(DATE, ValueFault::Date));
    let kind = DayKind::read(cell(KIND)).ok_or_else(|| {
        let choices = DayKind::CHOICES
            .iter()
            .flat_map(|choice| [choice.code.to_owned(), choice.zh.to_owned()])
            .collect();
        wrong(KIND, ValueFault::NotListed { choices })
    });
    match (date, kind) {
        (Ok(date), Ok(kind)) => Ok(Overlay {
            date,
            kind,
            name: cell(NAME).to_owned(),
            region: filled(REGION),
            source: filled(SOURCE),
        }),
        (date, kind) => Err([date.err(), kind.err()].into_iter().flatten().collect()),
    }
}

fn blank(line: u64, field: &'static str) -> OverlayFault {
    OverlayFault {
        line,
        field,
        value: String::new(),
        fault: ValueFault::Blank,
    }
}

fn unreadable(line: u64) -> OverlayFault {
    OverlayFault {
        line,
        field: "file",
        value: String::new(),
        fault: ValueFault::Form {
            expected: "CSV, UTF-8 / GB18030: date,kind,name,region,source".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn fault(line: u64, field: &'static str, value: &str, fault: ValueFault) -> OverlayFault {
        let value = value.to_owned();
        OverlayFault {
            line,
            field,
            value,
            fault,
        }
    }

    #[test]
    fn columns_come_in_any_order_and_language() {
        let text = "\u{feff}source,region, Kind ,备注,date,name\r\n\
                    阿府办函〔2009〕269号,513200,work,x,2010-2-21,春节\r\n\
                    ,,放假,,2010年2月13日,\r\n\r\n";
        let read = read_overlays(text.as_bytes()).unwrap();
        assert_eq!(
            read,
            [
                Overlay {
                    date: date(2010, 2, 21),
                    kind: DayKind::Work,
                    name: "春节".into(),
                    region: Some("513200".into()),
                    source: Some("阿府办函〔2009〕269号".into()),
                },
                Overlay {
                    date: date(2010, 2, 13),
                    kind: DayKind::Off,
                    name: String::new(),
                    region: None,
                    source: None,
                },
            ]
        );
    }

    #[test]
    fn chinese_encodings_are_read() {
        let text = "日期,类型,名称\n2026/11/9,调休上班,藏历新年\n";
        let (bytes, _, _) = encoding_rs::GB18030.encode(text);
        let read = read_overlays(&bytes).unwrap();
        assert_eq!(
            (read[0].kind, read[0].name.as_str()),
            (DayKind::Work, "藏历新年")
        );
        assert_eq!(read, read_overlays(text.as_bytes()).unwrap());
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let text =
            "date,kind\n2026-02-30,off\n,work\n2026-01-05,maybe\n\"2026-01-06\n\",off\nsoon,\n";
        let choices: Vec<_> = ["off", "放假", "work", "上班"].map(String::from).into();
        assert_eq!(
            read_overlays(text.as_bytes()).unwrap_err(),
            [
                fault(2, "date", "2026-02-30", ValueFault::Date),
                fault(3, "date", "", ValueFault::Blank),
                fault(4, "kind", "maybe", ValueFault::NotListed { choices }),
                fault(7, "date", "soon", ValueFault::Date),
                fault(7, "kind", "", ValueFault::Blank),
            ]
        );
    }

    #[test]
    fn a_day_stands_once_a_region() {
        let text = "date,kind,region\n2026-01-05,off,\n2026-01-05,off,513200\n2026/1/5,work,\n";
        assert_eq!(
            read_overlays(text.as_bytes()).unwrap_err(),
            [fault(
                4,
                "date",
                "2026-01-05",
                ValueFault::Repeated { line: 2 }
            )]
        );
    }

    #[test]
    fn files_without_the_columns_are_refused() {
        for (text, missing) in [
            ("", &["date"][..]),
            ("kind,name\noff,x\n", &["date"]),
            ("2026-01-05,off\n", &["date", "kind"]),
        ] {
            let faults = read_overlays(text.as_bytes()).unwrap_err();
            assert!(faults.iter().all(|f| f.fault == ValueFault::Blank));
            let fields: Vec<_> = faults.iter().map(|f| f.field).collect();
            assert_eq!(fields, missing, "{text}");
        }
        let faults = read_overlays(&[0xff, 0xff, 0x80, 0x0a]).unwrap_err();
        assert!(matches!(faults[0].fault, ValueFault::Form { .. }));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_taken_without_panic(bytes in proptest::collection::vec(0_u8.., 0..200)) {
            let _ = read_overlays(&[b"date,kind\n", &bytes[..]].concat());
        }
    }
}
