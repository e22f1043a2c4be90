//! The child: caps its own memory, opens the file, answers until its stdin is closed.

use super::reply::{self, Reply};
use super::request::{OpenRequest, RowsRequest};
use super::wire::{Packer, write_block};
use crate::sheet::{SheetFault, Source, read_here};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::os::fd::AsFd;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Bytes of rows that go in one block: as much as a pipe holds.
const BLOCK: usize = 64 << 10;

/// Serves as the worker on stdin and stdout until stdin is closed.
///
/// # Errors
/// The parent is gone, or sent what is no request.
pub fn serve() -> io::Result<()> {
    // What a panic says would only be mistaken for an answer to the user.
    std::panic::set_hook(Box::new(|_| {}));
    let mut requests = io::stdin().lock();
    // The handle itself, for the standard one looks for line ends in every block.
    let mut replies = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let Some(request) = OpenRequest::read(&mut requests)? else {
        return Ok(());
    };
    cap_memory(request.limits.memory)?;
    let Some(mut source) = open(&request, &mut replies)? else {
        return Ok(());
    };
    while let Some(request) = RowsRequest::read(&mut requests)? {
        answer(source.as_mut(), request, &mut replies)?;
    }
    Ok(())
}

/// Caps the address space, below whatever bound is set already. Systems that refuse the bound, or do not hold it
/// (macOS), are left as they are: the other bounds still hold.
fn cap_memory(bytes: u64) -> io::Result<()> {
    let set = getrlimit(Resource::As).maximum;
    let bound = Some(set.map_or(bytes, |set| set.min(bytes)));
    let limit = Rlimit {
        current: bound,
        maximum: bound,
    };
    match setrlimit(Resource::As, limit) {
        Err(error) if cfg!(target_os = "linux") => Err(error.into()),
        _ => Ok(()),
    }
}

fn open(request: &OpenRequest, replies: &mut File) -> io::Result<Option<Box<dyn Source>>> {
    match guarded(|| read_here(&request.path, &request.limits)) {
        Ok(source) => {
            let mut block = Reply::Heads.packer();
            block.u64(source.bytes());
            reply::pack_heads(&mut block, source.heads());
            write_block(replies, &block.done())?;
            Ok(Some(source))
        }
        Err(fault) => {
            send_fault(replies, &fault)?;
            Ok(None)
        }
    }
}

fn answer(source: &mut dyn Source, request: RowsRequest, replies: &mut File) -> io::Result<()> {
    let sheet = usize::try_from(request.sheet).unwrap_or(usize::MAX);
    let mut left = request.most;
    let mut block = Reply::Rows.packer();
    let mut sent = Ok(());
    let read = guarded(|| {
        source.stream(sheet, &mut |row| {
            if left == 0 {
                return ControlFlow::Break(());
            }
            left -= 1;
            reply::pack_row(&mut block, &row);
            if block.len() >= BLOCK {
                sent = send_rows(replies, &mut block);
            }
            if left == 0 || sent.is_err() {
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        })
    });
    sent?;
    send_rows(replies, &mut block)?;
    match read {
        Ok(()) => write_block(replies, &Reply::End.packer().done()),
        Err(fault) => send_fault(replies, &fault),
    }
}

fn send_rows(replies: &mut File, block: &mut Packer) -> io::Result<()> {
    let full = std::mem::replace(block, Reply::Rows.packer());
    write_block(replies, &full.done())
}

fn send_fault(replies: &mut File, fault: &SheetFault) -> io::Result<()> {
    let mut block = Reply::Fault.packer();
    reply::pack_fault(&mut block, fault);
    write_block(replies, &block.done())
}

/// Runs a reader that may panic on a damaged file.
fn guarded<T>(read: impl FnOnce() -> Result<T, SheetFault>) -> Result<T, SheetFault> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| {
        Err(SheetFault::WorkerDied {
            file: String::new(),
        })
    })
}
