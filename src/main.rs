//! The `abdata` command: what it is told goes to [`abdata::cli`], and what comes back is the exit code.

fn main() -> std::process::ExitCode {
    abdata::cli::main(std::env::args_os())
}
