//! Reads sheets in a child process of our own binary, whose memory is capped: a hostile file can make a reader
//! ask for any amount, which aborts the process that it runs in.
//!
//! The parent writes requests (`request`) to the child's stdin and reads replies (`reply`) from its stdout. The child
//! ends when its stdin is closed; the parent kills it when the source is dropped or a stream broken off.

mod child;
mod parent;
mod reply;
mod request;
mod wire;

pub use child::serve;
pub use parent::{WorkerSource, open, open_stream};

/// The hidden first argument by which the binary is told to be a worker.
pub const WORD: &str = "__sheet-worker";
