//! The `abdata` command: what it is told goes to [`abdata::cli`], and what comes back is the exit code. Called by its
//! own parent with [`worker::WORD`], it is the child that parses a sheet under a memory cap.

use abdata::sheet::worker;
use std::process::ExitCode;

fn main() -> ExitCode {
    let first = std::env::args_os().nth(1);
    if first.is_some_and(|word| word == worker::WORD) {
        return match worker::serve() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    abdata::cli::main(std::env::args_os())
}
