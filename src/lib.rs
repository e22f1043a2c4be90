//! The house of `abdata`: public-data ledgers of a prefecture and its counties.

pub mod calendar;
pub mod law;
pub mod model;
pub mod sheet;
