//! The program as its users and their scripts meet it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod calendar;
mod catalog_import;
mod exits;
mod golden;
mod house;
mod manual;
mod nouns;
mod support;
