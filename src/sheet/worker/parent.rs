//! The parent's side: starts the child, asks, and turns its answers into rows.

use super::WORD;
use super::reply::{self, Reply};
use super::request::{OpenRequest, RowsRequest};
use super::wire::{Garbled, Unpacker, read_block};
use crate::sheet::grid::{Row, SheetHead};
use crate::sheet::{Bound, Limits, SheetFault, Source};
use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use tempfile::TempPath;

/// What the standard library says on stderr before it aborts for want of memory.
const OUT_OF_MEMORY: &str = "memory allocation of";

/// A file that is read by a child process.
#[derive(Debug)]
pub struct WorkerSource {
    program: PathBuf,
    path: PathBuf,
    name: String,
    limits: Limits,
    heads: Vec<SheetHead>,
    bytes: u64,
    worker: Option<Worker>,
    /// Holds the copy of a stream as long as it is read.
    _spooled: Option<TempPath>,
}

/// Opens a file in a child process: `program` is this binary, which gives a first argument of [`WORD`] to
/// [`serve`](super::serve).
///
/// # Errors
/// The child cannot be started or died; the file cannot be read, is of no kind that can be, is broken, or passes
/// a bound.
pub fn open(program: &Path, file: &Path, limits: &Limits) -> Result<WorkerSource, SheetFault> {
    let name = file.display().to_string();
    // A pipe by the name of a file can be read only once.
    if file
        .metadata()
        .is_ok_and(|found| found.file_type().is_fifo())
    {
        let mut pipe = File::open(file).map_err(|error| SheetFault::Unreadable {
            file: name.clone(),
            detail: error.to_string(),
        })?;
        return spooled(program, &mut pipe, name, limits);
    }
    WorkerSource::start(program, file.to_owned(), name, limits, None)
}

/// Opens what a stream such as stdin holds, copied first to a temporary file that only its owner can read; faults
/// call it `-`.
///
/// # Errors
/// As [`open`]; also the stream cannot be read or copied.
pub fn open_stream(
    program: &Path,
    stream: &mut dyn Read,
    limits: &Limits,
) -> Result<WorkerSource, SheetFault> {
    spooled(program, stream, "-".to_owned(), limits)
}

fn spooled(
    program: &Path,
    stream: &mut dyn Read,
    name: String,
    limits: &Limits,
) -> Result<WorkerSource, SheetFault> {
    let most = limits.unpacked_bytes;
    let copied = tempfile::NamedTempFile::new().and_then(|mut copy| {
        let bytes = io::copy(&mut stream.take(most.saturating_add(1)), &mut copy)?;
        Ok((copy.into_temp_path(), bytes))
    });
    match copied {
        Ok((_, bytes)) if bytes > most => Err(SheetFault::TooLarge {
            file: name,
            what: Bound::UnpackedBytes,
            limit: most,
        }),
        Ok((copy, _)) => WorkerSource::start(program, copy.to_path_buf(), name, limits, Some(copy)),
        Err(error) => Err(SheetFault::Unreadable {
            file: name,
            detail: error.to_string(),
        }),
    }
}

impl WorkerSource {
    fn start(
        program: &Path,
        path: PathBuf,
        name: String,
        limits: &Limits,
        spooled: Option<TempPath>,
    ) -> Result<Self, SheetFault> {
        let mut source = Self {
            program: program.to_owned(),
            path,
            name,
            limits: *limits,
            heads: Vec::new(),
            bytes: 0,
            worker: None,
            _spooled: spooled,
        };
        let worker = source.started()?;
        source.worker = Some(worker);
        Ok(source)
    }

    /// Starts a child and has it open the file.
    fn started(&mut self) -> Result<Worker, SheetFault> {
        let mut worker = Worker::spawn(&self.program).map_err(|error| SheetFault::Unreadable {
            file: self.program.display().to_string(),
            detail: error.to_string(),
        })?;
        // A child that dies at once is found out by its missing answer.
        let _ = OpenRequest::write(&self.path, &self.limits, &mut worker.requests);
        let opened = worker
            .reply(self.limits.memory)
            .and_then(|(kind, mut block)| {
                Ok(match kind {
                    Reply::Heads => {
                        self.bytes = block.u64()?;
                        self.heads = reply::unpack_heads(&mut block)?;
                        Ok(())
                    }
                    Reply::Fault => Err(reply::unpack_fault(&mut block, &self.name)?),
                    Reply::Rows | Reply::End => return Err(Garbled.into()),
                })
            });
        match opened {
            Ok(opened) => opened.map(|()| worker),
            Err(_) => Err(self.death(worker)),
        }
    }

    /// Says why a child has died.
    fn death(&self, worker: Worker) -> SheetFault {
        let file = self.name.clone();
        if worker.last_words().contains(OUT_OF_MEMORY) {
            SheetFault::TooLarge {
                file,
                what: Bound::Memory,
                limit: self.limits.memory,
            }
        } else {
            SheetFault::WorkerDied { file }
        }
    }

    /// Asks for rows and hands them on. The child is kept for the next request only where it has answered this one
    /// to the end: one that was broken off would still be sending.
    fn rows(
        &mut self,
        request: RowsRequest,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault> {
        let mut worker = match self.worker.take() {
            Some(worker) => worker,
            None => self.started()?,
        };
        let _ = request.write(&mut worker.requests);
        match worker.rows(&self.name, self.limits.memory, each) {
            Ok(Answer::Whole(answer)) => {
                self.worker = Some(worker);
                answer
            }
            Ok(Answer::BrokenOff) => Ok(()),
            Err(_) => Err(self.death(worker)),
        }
    }
}

impl Source for WorkerSource {
    fn heads(&self) -> &[SheetHead] {
        &self.heads
    }

    fn peek(&mut self, sheet: usize, rows: usize) -> Result<Vec<Row>, SheetFault> {
        let mut first = Vec::new();
        let request = RowsRequest {
            sheet: sheet as u64,
            most: rows as u64,
        };
        self.rows(request, &mut |row| {
            first.push(row);
            ControlFlow::Continue(())
        })?;
        Ok(first)
    }

    fn stream(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault> {
        let request = RowsRequest {
            sheet: sheet as u64,
            most: u64::MAX,
        };
        self.rows(request, each)
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }
}

/// How a request for rows ended.
enum Answer {
    /// The child has said all, and whether the file was refused.
    Whole(Result<(), SheetFault>),
    /// Enough was read.
    BrokenOff,
}

/// A running child; killed when dropped.
#[derive(Debug)]
struct Worker {
    child: Child,
    requests: ChildStdin,
    replies: ChildStdout,
    block: Vec<u8>,
}

impl Worker {
    fn spawn(program: &Path) -> io::Result<Self> {
        let mut child = Command::new(program)
            .arg(WORD)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (requests, replies) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self {
            child,
            requests,
            replies,
            block: Vec::new(),
        })
    }

    /// Waits for a block; one beyond `longest` bytes, more than the child can hold, is garbled.
    fn reply(&mut self, longest: u64) -> io::Result<(Reply, Unpacker<'_>)> {
        let longest = usize::try_from(longest).unwrap_or(usize::MAX);
        if !read_block(&mut self.replies, &mut self.block, longest)? {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut block = Unpacker::new(&self.block);
        let kind = Reply::unpack(&mut block)?;
        Ok((kind, block))
    }

    fn rows(
        &mut self,
        name: &str,
        longest: u64,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> io::Result<Answer> {
        loop {
            let (kind, mut block) = self.reply(longest)?;
            match kind {
                Reply::Rows => {
                    while !block.is_empty() {
                        if each(reply::unpack_row(&mut block)?).is_break() {
                            return Ok(Answer::BrokenOff);
                        }
                    }
                }
                Reply::End => return Ok(Answer::Whole(Ok(()))),
                Reply::Fault => {
                    let fault = reply::unpack_fault(&mut block, name)?;
                    return Ok(Answer::Whole(Err(fault)));
                }
                Reply::Heads => return Err(Garbled.into()),
            }
        }
    }

    /// Ends the child and returns the beginning of what it said on stderr.
    fn last_words(mut self) -> String {
        let _ = self.child.kill();
        let mut words = Vec::new();
        if let Some(stderr) = self.child.stderr.take() {
            let _ = stderr.take(4096).read_to_end(&mut words);
        }
        String::from_utf8_lossy(&words).into_owned()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
