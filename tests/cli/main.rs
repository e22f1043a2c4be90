//! The program as its users and their scripts meet it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod audit;
mod calendar;
mod catalog_batch;
mod catalog_edit;
mod catalog_files;
mod catalog_find;
mod catalog_golden;
mod catalog_import;
mod catalog_life;
mod catalog_revision;
mod catalog_sheet;
mod check;
mod check_rules;
mod contract;
mod cron;
mod due;
mod exits;
mod golden;
mod house;
mod manual;
mod nouns;
mod round_trip;
mod sheets;
mod status;
mod support;
mod together;
