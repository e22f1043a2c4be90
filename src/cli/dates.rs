//! The dates that every command takes: `--on` where it writes, `--as-of` where it reads.

use super::context::Context;
use super::error::Failure;
use crate::op::Doing;
use jiff::civil::Date;

#[derive(Clone, Debug, Default, clap::Args)]
pub struct On {
    #[arg(long)]
    on: Option<String>,
}

impl On {
    /// Tells whether a day was named.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.on.is_some()
    }

    /// Says who does something, for whom and when.
    ///
    /// # Errors
    /// Not a date; a date after today.
    pub fn doing(&self, context: &Context) -> Result<Doing, Failure> {
        context.doing(self.on.as_deref())
    }
}

// Entries, organisations and settings are shown as they are now; the day matters to what changes with time: the
// edition in force, clocks, waivers, versions.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct AsOf {
    #[arg(long)]
    as_of: Option<String>,
}

impl AsOf {
    /// Returns the day that the read speaks of, today without one.
    ///
    /// # Errors
    /// Not a date.
    pub fn day(&self, context: &Context) -> Result<Date, Failure> {
        context.as_of(self.as_of.as_deref())
    }

    /// Returns the day that the read speaks of where one was named.
    ///
    /// # Errors
    /// Not a date.
    pub fn named(&self, context: &Context) -> Result<Option<Date>, Failure> {
        self.given()
            .map(|given| context.as_of(Some(given)))
            .transpose()
    }

    /// Returns the day as it was given.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        self.as_of.as_deref()
    }
}
