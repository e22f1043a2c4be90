//! What every command is told and never looks up itself: ledger, language, today, actor, format.

use super::error::{Failure, Usage};
pub use super::format::{Colour, Format};
use super::global::Global;
use super::settings::{self, Settings};
use crate::model::Lang;
use crate::op::{Doing, OpError};
use crate::store::{Access, Ledger, StoreError, setting};
use jiff::{Timestamp, civil::Date, tz};
use std::cell::Cell;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Duration;

/// Holds what the global options, the environment and the configuration say.
pub struct Context {
    /// Path of the ledger.
    pub db: PathBuf,
    /// Language of every sentence.
    pub lang: Lang,
    /// Format of the document.
    pub format: Format,
    /// Whether the command line names that format, and not the environment or the configuration.
    pub format_given: bool,
    /// Columns asked for, in their order; empty for the usual ones.
    pub columns: Vec<String>,
    /// Whether the command line itself asks for them, and not only a setting for all commands.
    pub columns_asked: bool,
    /// Leaves the head of tables out.
    pub no_headers: bool,
    /// Directory of the bureau's own templates of papers.
    pub templates: Option<PathBuf>,
    /// Says nothing on stderr but errors.
    pub quiet: bool,
    /// Says more on stderr.
    pub verbose: bool,
    /// When colour is used.
    pub colour: Colour,
    /// Whether a progress bar may be drawn on stderr.
    pub progress: bool,
    /// Never asks, be it that nobody is there (`--no-input`) or that the answer is known (`--yes`).
    pub no_input: bool,
    /// Answers every question with yes (`--yes`), and so allows what must not happen by a slip.
    pub yes: bool,
    /// Login of the acting person, from the operating system.
    pub actor: String,
    /// Login on whose behalf an administrator acts.
    pub act_as: Option<String>,
    /// How long a write waits for the ledger.
    pub busy_timeout: Duration,
    /// Today at +08:00.
    pub today: Date,
    /// Whether `ABDATA_NOW` set the clock, which only a sandbox ledger allows.
    pub now_forced: bool,
    /// The machine's clock, or the time that `ABDATA_NOW` names.
    pub now: Timestamp,
    /// Whether the ledger that was opened is a sandbox: what is printed of it is marked.
    sandbox: Cell<bool>,
    /// The ledger as it was opened for its language, for the command to read on.
    opened: Cell<Option<Ledger>>,
}

/// Longer than this nobody waits (seconds).
const LONGEST_WAIT: u32 = 3600;

/// Reads how long is waited for a ledger that somebody else holds.
fn patience(seconds: u32) -> Result<Duration, Failure> {
    if seconds <= LONGEST_WAIT {
        return Ok(Duration::from_secs(seconds.into()));
    }
    Err(Usage::InvalidValue {
        argument: "--busy-timeout".to_owned(),
        value: seconds.to_string(),
        possible: vec![format!("0–{LONGEST_WAIT}")],
    }
    .into())
}

/// The offset of the whole country's clock.
const CHINA: tz::Offset = tz::Offset::constant(8);

impl Context {
    /// Puts together what the options, the environment, the configuration and, for the language, the ledger say.
    ///
    /// # Errors
    /// A value that its option, variable or key cannot take; a configuration that cannot be read.
    pub fn new(global: &Global) -> Result<Self, Failure> {
        let config = Settings::load()?;
        let (now, now_forced) = now()?;
        let format = settings::pick(
            "format",
            global.format.as_deref(),
            config.format.as_deref(),
            &Format::NAMES,
        )?;
        let format = format.unwrap_or_default();
        for (argument, given) in [
            ("--columns", global.columns.is_some()),
            ("--no-headers", global.no_headers),
        ] {
            if given && !format.has_columns() {
                return Err(Usage::Conflict {
                    argument: argument.to_owned(),
                    other: format!("--format {}", format.name()),
                }
                .into());
            }
        }
        let colour = settings::pick(
            "color",
            global.color.as_deref(),
            config.color.as_deref(),
            &Colour::NAMES,
        )?;
        let busy = settings::number("busy-timeout", global.busy_timeout, config.busy_timeout)?;
        let columns = settings::text(
            "columns",
            global.columns.as_deref(),
            config.columns.as_deref(),
        );
        let mut context = Self {
            db: settings::db(global.db.as_deref(), config.db.as_deref())?,
            lang: Lang::Zh,
            format,
            format_given: global.format.is_some(),
            columns: columns
                .iter()
                .flat_map(|list| list.split([',', '，', '、']))
                .map(|key| key.trim().to_owned())
                .filter(|key| !key.is_empty())
                .collect(),
            templates: settings::text("templates", None, None)
                .map(PathBuf::from)
                .or_else(|| config.templates.clone()),
            columns_asked: global.columns.is_some(),
            no_headers: settings::flag("no-headers", global.no_headers, config.no_headers),
            quiet: settings::flag("quiet", global.quiet, config.quiet),
            verbose: settings::flag("verbose", global.verbose, config.verbose),
            colour: colour.unwrap_or_default(),
            progress: !settings::flag("no-progress", global.no_progress, config.no_progress)
                && !settings::flag("quiet", global.quiet, config.quiet)
                && std::io::stderr().is_terminal(),
            no_input: settings::flag("no-input", global.no_input, config.no_input)
                || settings::flag("yes", global.yes, config.yes),
            yes: settings::flag("yes", global.yes, config.yes),
            actor: login(),
            act_as: settings::text("act-as", global.act_as.as_deref(), config.act_as.as_deref()),
            busy_timeout: patience(busy.unwrap_or(10))?,
            today: CHINA.to_datetime(now).date(),
            now_forced,
            now,
            sandbox: Cell::new(false),
            opened: Cell::new(None),
        };
        context.lang =
            match super::language::chosen(global.lang.as_deref(), config.lang.as_deref())? {
                Some(lang) => lang,
                None => context.shared_language().unwrap_or_default(),
            };
        Ok(context)
    }

    /// Returns the language that the bureau set for everybody, where the ledger can be read.
    fn shared_language(&self) -> Option<Lang> {
        // A ledger that is being replaced says so to the command itself.
        let patience = self.busy_timeout.min(Duration::from_millis(200));
        let ledger = Ledger::open(&self.db, Access::Read, patience).ok()?;
        let set = setting::get(ledger.reader(), crate::op::config::LANGUAGE);
        // Opening it once more would cost more than most reads do.
        self.opened.set(Some(ledger));
        super::language::read(&set.ok()??)
    }

    /// Gives up the ledger that was opened for its language.
    pub fn close(&self) {
        self.opened.take();
    }

    /// Opens the ledger for reading, as it is at one moment; never takes its lock.
    ///
    /// # Errors
    /// A ledger that is not there or cannot be read; `ABDATA_NOW` on a real one.
    pub fn reader(&self) -> Result<Ledger, Failure> {
        let ledger = self.glance()?;
        ledger.hold_still()?;
        Ok(ledger)
    }

    /// Opens the ledger for reading, and holds it only while it is read: for what waits for somebody in between.
    ///
    /// # Errors
    /// As for [`Context::reader`].
    pub fn glance(&self) -> Result<Ledger, Failure> {
        match self.opened.take() {
            Some(mut ledger) => {
                ledger.wait_for(self.busy_timeout)?;
                self.mark_sandbox(ledger.is_sandbox()?)?;
                Ok(ledger)
            }
            None => self.open(Access::Read),
        }
    }

    /// Opens the ledger for reading, where one is there.
    ///
    /// # Errors
    /// As for [`Context::reader`], but for a ledger that is not there.
    pub fn reader_if_there(&self) -> Result<Option<Ledger>, Failure> {
        match self.reader() {
            Ok(ledger) => Ok(Some(ledger)),
            Err(Failure::Op(OpError::Store(StoreError::Missing(_)))) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// Opens the ledger for writing.
    ///
    /// # Errors
    /// As for [`Context::reader`].
    pub fn writer(&self) -> Result<Ledger, Failure> {
        self.close();
        self.open(Access::Write)
    }

    /// Opens the ledger for writing, whatever older schema it has.
    ///
    /// # Errors
    /// As for [`Context::reader`].
    pub fn writer_of_older(&self) -> Result<Ledger, Failure> {
        self.close();
        let opened = Ledger::open_older(&self.db, Access::Write, self.busy_timeout);
        self.marked(opened)
    }

    fn open(&self, access: Access) -> Result<Ledger, Failure> {
        self.marked(Ledger::open(&self.db, access, self.busy_timeout))
    }

    fn marked(&self, opened: Result<Ledger, StoreError>) -> Result<Ledger, Failure> {
        let ledger = opened?;
        self.mark_sandbox(ledger.is_sandbox()?)?;
        Ok(ledger)
    }

    /// Notes whether the ledger is a sandbox.
    ///
    /// # Errors
    /// `ABDATA_NOW` on a real ledger.
    pub fn mark_sandbox(&self, sandbox: bool) -> Result<(), Failure> {
        if self.now_forced && !sandbox {
            return Err(Failure::NowOnRealLedger);
        }
        self.sandbox.set(sandbox);
        Ok(())
    }

    /// Tells whether the ledger that was opened is a sandbox.
    #[must_use]
    pub fn is_sandbox(&self) -> bool {
        self.sandbox.get()
    }

    /// Says who does something, for whom and when; `on` is the effective date given, today without one.
    ///
    /// # Errors
    /// Not a date; a date after today.
    pub fn doing(&self, on: Option<&str>) -> Result<Doing, Failure> {
        Ok(Doing {
            actor: self.actor.clone(),
            acting_for: self.act_as.clone(),
            on: self.effective(on)?,
            today: self.today,
            now: self.now,
        })
    }

    /// Says a message in the reader's language.
    #[must_use]
    pub fn say(&self, key: &str, facts: &[(&str, crate::message::FluentValue<'_>)]) -> String {
        crate::message::say(self.lang, key, facts)
    }

    /// Writes a recorded time, UTC in the ledger, as the country's clock shows it, to the second.
    #[must_use]
    pub fn clock(&self, recorded_at: &str) -> String {
        clock(recorded_at)
    }

    /// Returns the width of the terminal in columns, see [`terminal_width`].
    #[must_use]
    pub fn width(&self) -> u16 {
        terminal_width()
    }

    /// Tells whether the document is so long that it goes through the pager.
    #[must_use]
    pub fn paging(&self, text: &[u8]) -> bool {
        if self.format != Format::Table || self.no_input || !std::io::stdout().is_terminal() {
            return false;
        }
        let height =
            rustix::termios::tcgetwinsize(std::io::stdout()).map_or(24, |size| size.ws_row);
        let lines = text.split(|byte| *byte == b'\n').count();
        height > 0 && lines > usize::from(height)
    }

    /// Returns what `anstream` makes of colour on stdout.
    #[must_use]
    pub fn color_out(&self) -> anstream::ColorChoice {
        match self.colour {
            Colour::Auto => anstream::AutoStream::choice(&std::io::stdout()),
            Colour::Always => anstream::ColorChoice::Always,
            Colour::Never => anstream::ColorChoice::Never,
        }
    }

    /// Sets text in bold; the stream strips it again where colour is off.
    #[must_use]
    pub fn bold(&self, text: &str) -> String {
        let bold = anstyle::Style::new().bold();
        format!("{bold}{text}{bold:#}")
    }

    /// Reads an effective date: `--on DATE`, or today.
    ///
    /// # Errors
    /// Not a date; a date after today.
    pub fn effective(&self, on: Option<&str>) -> Result<Date, Failure> {
        on.map_or(Ok(self.today), |given| self.past("on", given))
    }

    /// Reads the date of something that has happened: today or before.
    ///
    /// # Errors
    /// Not a date; a date after today.
    pub fn past(&self, field: &str, given: &str) -> Result<Date, Failure> {
        let date = super::value::date(field, given)?;
        if date > self.today {
            let fault = crate::model::ValueFault::Future { today: self.today };
            return Err(crate::op::value::fault(field, given, fault).into());
        }
        Ok(date)
    }

    /// Reads the day that a read speaks of: `--as-of DATE`, or today.
    ///
    /// # Errors
    /// Not a date.
    pub fn as_of(&self, as_of: Option<&str>) -> Result<Date, Failure> {
        as_of.map_or(Ok(self.today), |given| super::value::date("as_of", given))
    }
}

/// Returns the width of the terminal in columns, or a width fit for files when there is none.
#[must_use]
pub fn terminal_width() -> u16 {
    if let Ok(columns) = std::env::var("COLUMNS")
        && let Ok(columns) = columns.parse::<u16>()
        && columns >= 20
    {
        return columns;
    }
    // What goes through a filter such as `head` is read on the same terminal as the errors.
    rustix::termios::tcgetwinsize(std::io::stdout())
        .or_else(|_| rustix::termios::tcgetwinsize(std::io::stderr()))
        .map(|size| size.ws_col)
        .ok()
        .filter(|columns| *columns >= 20)
        .unwrap_or(120)
}

/// Returns the time: the machine's clock, or the one that `ABDATA_NOW` names, and whether it did.
fn now() -> Result<(Timestamp, bool), Failure> {
    let Some(given) = settings::variable("now") else {
        return Ok((Timestamp::now(), false));
    };
    let midnight = |date: Date| CHINA.to_timestamp(date.at(0, 0, 0, 0)).ok();
    given
        .parse()
        .ok()
        .or_else(|| crate::model::date::read(&given).and_then(midnight))
        .map(|now| (now, true))
        .ok_or_else(|| {
            Usage::InvalidValue {
                argument: "ABDATA_NOW".to_owned(),
                value: given,
                possible: vec![
                    "2026-02-12".to_owned(),
                    "2026-02-12T09:00:00+08:00".to_owned(),
                ],
            }
            .into()
        })
}

/// Writes a recorded time as [`Context::clock`] does, where there is no context yet.
#[must_use]
pub fn clock(recorded_at: &str) -> String {
    recorded_at.parse::<Timestamp>().map_or_else(
        |_| recorded_at.to_owned(),
        |at| {
            CHINA
                .to_datetime(at)
                .strftime("%Y-%m-%d %H:%M:%S")
                .to_string()
        },
    )
}

/// Returns the login of the real user, by the system's list of users and never by a variable; the number where it has
/// no name.
fn login() -> String {
    let uid = uzers::get_current_uid();
    uzers::get_user_by_uid(uid).map_or_else(
        || format!("uid-{uid}"),
        |user| user.name().to_string_lossy().into_owned(),
    )
}
