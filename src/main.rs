//! The `abdata` command.
fn main() {}
