//! The house of `abdata`: public-data ledgers of a prefecture and its counties. This page is its map.
//!
//! # Floors
//! A room may use the rooms on floors below its own, and nothing else: neither one above nor one beside it. The tests in
//! `tests.rs` read the sources and hold them to it. From the top down:
//!
//! | floor | room | holds |
//! |---|---|---|
//! | 7 | `main` | the worker's door, and the exit code |
//! | 6 | [`cli`] | one file a command: options in, one document out; the only room that prints, asks the system who and when, and knows clap |
//! | 5 | [`op`] | what the commands do, one use case a file; each write is one act |
//! | 5 | [`report`] | figures in, documents out: HTML with charts drawn here, workbooks, Markdown, papers of templates; asks `op` nothing |
//! | 4 | [`message`] | every sentence for people: facts in, Chinese or English out |
//! | 4 | [`rule`] | one compliance rule a file, and the engine that runs them |
//! | 3 | [`store`] | the ledger: the only room that knows SQLite; schema, records, search, versions, audit chain |
//! | 2 | [`procedure`] | states, actions, who may act, clocks; pure |
//! | 1 | [`calendar`] | working days; pure |
//! | 1 | [`law`] | editions of the Measures as data: articles, terms, policies |
//! | 1 | [`sheet`] | spreadsheets: the capped child that parses, headers, cells, templates, hand-back; knows no ledger |
//! | 0 | [`model`] | plain types that all of them speak in |
//!
//! # What always holds
//! - **Facts below, words above.** Below [`cli`] nothing says a sentence: enums hold facts ([`model::Fault`],
//!   [`model::Problem`], [`model::Refusal`], [`model::Finding`]) and [`message`] words them. Words of rules stand in the
//!   rule's own file. Tests hold both languages to the same keys and variables, and every sentence to somebody who
//!   says it.
//! - **Nothing is looked up.** Today, the acting person and the language are arguments; only [`cli`] asks the machine.
//! - **One way to write.** [`store::Ledger::write`] opens the transaction, and every changed record leaves a version and
//!   the whole one row of the audit chain in it. Nothing is deleted: records are retired or void. For the rows of a batch, the
//!   findings of a recorded check and clusters of duplicates a version holds but a digest of them; search words and keys of
//!   names are derived, and leave none: `doctor` holds them to the records.
//! - **One gate for states.** [`procedure::plan`] (for entries, [`procedure::catalog`]) alone makes a step from one state to
//!   another, and [`store`] applies it only where state and version are still those it was made for. The command line's
//!   verbs, options and help for cases are made from the same description.
//! - **Two dates.** When something happened and when it was recorded are never mixed; what is overdue or expired is computed
//!   on reading, and no state changes by time passing.
//! - **Personal data in one place.** They stand in one table; versions, events, search and audit hold a number and a salted
//!   digest, so that erasing them leaves the chain valid.
//! - **Rules read views.** A rule is one read-only query over `v_…`, never over tables. The engine, not a rule, moves a waived
//!   finding aside; a waiver hides and never excuses.
//! - **A copy is verified before it has a name.** A whole ledger is copied by [`store::backup`] alone.
//! - **Files are hostile.** A sheet is parsed in a child process with a memory cap; what comes back is bounded and judged.
//! - **Law is data.** A term of days stands in an edition's file with its article; what the Measures leave open is a
//!   policy, and is shown as one.
//! - **One room knows.** SQL belongs to [`store`] and [`rule`], the spreadsheet crates to [`sheet`] and [`report`], clap, the terminal,
//!   the clock and the user to [`cli`]; [`model`], [`calendar`], [`law`] and [`procedure`] touch nothing outside. Tests
//!   in `tests.rs` hold it, and name the few exceptions with their reasons.
//! - No `unsafe`, no network, and outside tests no `unwrap` and no exit: the lints of `Cargo.toml` hold it.
//!
//! # An import, from the file to the audit row
//! 1. `cli::catalog::import` reads the options and opens the file with [`sheet::worker::open`]: this program starts itself
//!    once more, `main` sees [`sheet::worker::WORD`] and serves as the child that parses.
//! 2. The child sends rows of cells over a pipe; [`sheet::find_layouts`] finds the sheet, its header rows and which
//!    column is which field (`synonyms.toml`, or a mapping file), and returns a [`sheet::Layout`].
//! 3. [`sheet::read_entries`] reads rows through the layout into drafts, an entry with its items each, and judges every cell:
//!    a [`model::Problem`] with a code, an address and the value.
//! 4. [`op::catalog::import`] takes draft after draft while the child still parses: it finds the provider and the entry it
//!    is about, compares it with the ledger, and puts what is to be written into a spool file, so that memory stays flat.
//! 5. With everything judged, it takes the write lock once, a second thread making rows ready while the first inserts
//!    them: entries, items, versions, search text, the batch and the audit row are one transaction; where the ledger
//!    moved in between, step 4 is done again. A dry run rolls back. With errors nothing is written, unless the good
//!    entries are asked for.
//! 6. [`message`] words the report; `cli` prints it and, where asked, writes the workbook to hand back.
//!
//! # A case, from the command to the audit row
//! 1. `cli::case` makes the verbs of a noun from its [`procedure::Procedure`]; `cli::case::step` reads cases, fields and days.
//! 2. [`op::case::act`] loads the case with its clocks and events, the entry as it is judged, and the edition that it began under.
//! 3. [`procedure::plan`] decides by role, organisation, region, state, needs and the law, and makes a step: the state to
//!    enter, the detail as it shall be, and which clocks start, end or are extended.
//! 4. `op::case::desk` turns terms into due days by the calendar of the organisation that must act.
//! 5. [`store::case::apply`] writes case, event, clocks and versions where the case is still as it was read; what a step
//!    brings about besides, such as a changed entry, is the procedure's [`op::case::Conduct`], in the same act.
//!
//! # Where a change goes
//! | to add | touch |
//! |---|---|
//! | a command | its file in `cli/NOUN/`, its variant and arm in that folder's `mod.rs`, the use case in `op/`, its words in `message/*/help.ftl`, a test in `tests/`; then the manual and completions anew |
//! | a verb that every noun has | its file in `cli/noun/`, its variant and arm in `noun::Verb` |
//! | a section or chart of a report | its figures in `model/figures.rs`, counted in `op/report/`; its place in `report/overview.rs` or `report/parts/`; its words in `message/*/report.ftl`; every form of file follows |
//! | a paper | its member of [`model::PaperKind`] and its facts in `model/paper.rs`, gathered in `op/paper.rs`; its placeholders in `report/paper/slot.rs`, its text in `report/paper/zh/` and `en/`; its leaf in `cli/paper/` |
//! | a rule | `rule/aNN_n_slug.rs` with its words and two tests, and its two lines in `rule/mod.rs` |
//! | a procedure | `procedure/NAME.rs` with its whole table in one test, its member of [`model::ProcedureKind`], its detail table and view in a migration, its [`op::case::Conduct`] in `op/case/`, its noun in `cli/NAME/`; its bars and clocks in `message/*/case.ftl` |
//! | what a case shows besides its fields | [`op::case::Annex`], its [`op::case::Conduct`], `cli/case/view/annex.rs` |
//! | an action of a procedure | its member of `Action`, and what the compiler then asks for |
//! | a bound in working days | `working_days_before(region, days)` in the rule's query, see `rule/mod.rs` |
//! | a check of `doctor` | `model/health.rs`, `op/doctor.rs`, `message/*/health.ftl` |
//! | a field of a record | the field list in `model/` (options, sheets, exports and diffs follow), a migration in `store/migrations/`, the view if rules read it |
//! | a spelling of a header | `sheet/synonyms.toml` |
//! | a sentence | `message/zh/ROOM.ftl` and `message/en/ROOM.ftl` |
//! | a term of the law, a policy | the edition's file in `law/editions/` |
//! | a command that serves an article and is no action of a procedure | `cli/law/coverage.rs`; then `docs/` anew |
//! | a year's holidays | `calendar/data/national.csv`; a bureau that cannot wait loads them with `calendar import` |
//! | a register | its record in `model/register/`, a table and view in a migration, its lines in `store/register.rs` and `op/register/keep.rs`, its noun in `cli/`, its words |
//! | a topic of the handbook | `message/topic/zh` and `message/topic/en`, and its line in `message/topic.rs`; a test types its commands |
//! | what an option takes, for questions and completion | `cli/takes.rs` by its name, or its field's kind; `cli/candidates.rs` finds what fits |
//! | a step of the demonstration | `cli/demo/steps.rs`, its words in `message/*/demo.ftl`, its fixtures in `tests/demo.rs` |
//!
//! # Running it
//! - `cargo test` runs everything, offline; `.ci/run` is what must pass before a change is taken.
//! - `cargo test --lib rule::` runs one room's tests; they stand beside the code. `tests/` drives the program itself.
//! - After a change of options or help: `ABDATA_BLESS=1 cargo test --test cli manual` writes `man/`, `completions/`
//!   and `docs/` anew. After a change of sentences: `INSTA_UPDATE=always cargo test --test cli golden`; read the difference before
//!   committing it. The READMEs' examples are run by `cargo test --test readme`, which says where they differ.
//! - `cargo bench --bench import` sets the import beside its floor; `--bench search`, `calendar`, `check`, `dedupe`,
//!   `due` and `show` (cold processes beside `sqlite3`) measure those.
//! - `cargo fuzz run sheet_text` (or `sheet_part`, `date`, `edition`, `mapping`) feeds the parsers, with cargo-fuzz and a
//!   nightly compiler.

pub mod calendar;
pub mod cli;
pub mod law;
pub mod message;
pub mod model;
pub mod op;
pub mod procedure;
pub mod report;
pub mod rule;
pub mod sheet;
pub mod store;

#[cfg(test)]
mod tests;
