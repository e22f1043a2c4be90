//! The dates that every command takes: `--on` where it writes, `--as-of` where it reads.

#[derive(Clone, Debug, Default, clap::Args)]
pub struct On {
    #[arg(long)]
    pub on: Option<String>,
}

// Entries, organisations and settings are shown as they are now; the day matters to what changes with time: the
// edition in force, clocks, waivers.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct AsOf {
    #[arg(long)]
    pub as_of: Option<String>,
}
