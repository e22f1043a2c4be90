//! The program as its users and their scripts meet it.

mod calendar;
mod exits;
mod golden;
mod house;
mod manual;
mod nouns;
mod support;
