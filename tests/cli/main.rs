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
mod changes;
mod check;
mod check_record;
mod check_rules;
mod contract;
mod cron;
mod due;
mod exits;
mod golden;
mod house;
mod manual;
mod nouns;
mod people;
mod round_trip;
mod shares;
mod sheets;
mod status;
mod strength_backup;
mod strength_doctor;
mod strength_file;
mod strength_golden;
mod strength_lock;
mod strength_migrate;
mod support;
mod together;
mod waivers;
mod waivers_golden;
