//! The program as its users and their scripts meet it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod audit;
mod calendar;
mod case_options;
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
mod changes_catalogue;
mod check;
mod check_record;
mod check_rules;
mod compare;
mod contract;
mod cron;
mod demands;
mod disputes;
mod due;
mod endorsements;
mod exits;
mod golden;
mod house;
mod ledgers;
mod ledgers_again;
mod manual;
mod nouns;
mod people;
mod personal_data;
mod registers;

mod remedies;
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
mod verifications;
mod verifications_checked;
mod verifications_limits;
mod waivers;
mod waivers_golden;
