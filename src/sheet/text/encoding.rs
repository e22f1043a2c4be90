//! In which encoding a text file is written, told for certain: the whole file must decode without a fault.

use crate::sheet::SheetFault;
use crate::sheet::open::{Subject, read_full};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Bytes that are judged at a time.
const PIECE: usize = 64 << 10;
/// Bytes of the longest character in any encoding that is read.
const LONGEST_CHARACTER: usize = 4;

/// A text file whose encoding is known.
#[derive(Debug)]
pub(super) struct Encoded {
    path: PathBuf,
    encoding: &'static Encoding,
    mark: u64,
    bytes: u64,
}

impl Encoded {
    /// Tells the encoding by the byte order mark; else by the zero bytes of UTF-16; else UTF-8 if the whole
    /// file is; else GB18030 if the whole file is and nothing else is likelier.
    pub(super) fn tell(path: &Path, subject: &Subject) -> Result<Self, SheetFault> {
        let unreadable = |error: io::Error| subject.unreadable(&error);
        let mut file = File::open(path).map_err(unreadable)?;
        let bytes = file.metadata().map_err(unreadable)?.len();
        if bytes > subject.limits.unpacked_bytes {
            return Err(subject.too_many_bytes());
        }
        let mut head = vec![0; PIECE];
        let read = read_full(&mut file, &mut head).map_err(unreadable)?;
        head.truncate(read);
        let marked = Encoding::for_bom(&head);
        let mut told = Self {
            path: path.to_owned(),
            encoding: marked.map_or(UTF_8, |(encoding, _)| encoding),
            mark: marked.map_or(0, |(_, length)| length as u64),
            bytes,
        };
        if marked.is_none() {
            if let Some(wide) = unmarked_utf16(&head) {
                told.encoding = wide;
            } else if head.contains(&0) {
                return Err(subject.kind("unknown"));
            }
        }
        let mut fits = told.fits().map_err(unreadable)?;
        if fits == Fit::Malformed && marked.is_none() && told.encoding == UTF_8 {
            told.encoding = GB18030;
            fits = told.fits().map_err(unreadable)?;
        }
        match fits {
            Fit::Whole => Ok(told),
            Fit::Zero => Err(subject.kind("unknown")),
            Fit::Malformed => Err(SheetFault::Encoding {
                file: subject.name.clone(),
            }),
        }
    }

    /// Opens the file as UTF-8 without a mark.
    pub(super) fn decoded(&self) -> io::Result<Box<dyn Read>> {
        let file = self.file()?;
        Ok(Box::new(
            DecodeReaderBytesBuilder::new()
                .encoding(Some(self.encoding))
                .bom_sniffing(false)
                .build(file),
        ))
    }

    /// Returns the length of the file.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    fn file(&self) -> io::Result<File> {
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(self.mark))?;
        Ok(file)
    }

    /// Decodes the whole file strictly.
    fn fits(&self) -> io::Result<Fit> {
        let mut file = self.file()?;
        let mut decoder = self.encoding.new_decoder_without_bom_handling();
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        let mut piece = vec![0; PIECE];
        let room = decoder.max_utf8_buffer_length_without_replacement(PIECE + LONGEST_CHARACTER);
        let mut text = vec![0; room.unwrap_or(4 * PIECE)];
        loop {
            let read = read_full(&mut file, &mut piece)?;
            let last = read < PIECE;
            let (result, taken, written) =
                decoder.decode_to_utf8_without_replacement(&piece[..read], &mut text, last);
            // The output has room for the worst case, a character begun in the piece before included, so that
            // only a malformed sequence stops it.
            if result != DecoderResult::InputEmpty || taken < read {
                return Ok(Fit::Malformed);
            }
            if memchr::memchr(0, &text[..written]).is_some() {
                return Ok(Fit::Zero);
            }
            if self.encoding == GB18030 {
                detector.feed(&piece[..read], last);
            }
            if last {
                break;
            }
        }
        let chinese = self.encoding != GB18030 || {
            let guess = detector.guess(Some(b"cn"), Utf8Detection::Deny);
            guess == GBK || guess == GB18030
        };
        Ok(if chinese { Fit::Whole } else { Fit::Malformed })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    Whole,
    Malformed,
    Zero,
}

/// Tells UTF-16 without a mark: read the right way round it has line ends and delimiters and no control
/// characters. (Zero bytes alone do not tell the way: U+4E00, the word for one, has one on the other side.)
fn unmarked_utf16(head: &[u8]) -> Option<&'static Encoding> {
    if !head.contains(&0) {
        return None;
    }
    let likely = [UTF_16LE, UTF_16BE].into_iter().filter_map(|wide| {
        let (text, _) = wide.decode_without_bom_handling(&head[..head.len() - head.len() % 2]);
        let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
        let marks = text.matches(['\n', ',', '\t', ';']).count();
        (marks > 0 && !text.contains(control)).then_some((marks, wide))
    });
    likely.max_by_key(|(marks, _)| *marks).map(|(_, wide)| wide)
}
