//! Where in the person's mail program a change is made: numbered steps, with the labels of that program in that language.
//!
//! [`assignments`] turns a change into the settings that it touches; [`instructions`] puts these in the order of the program's
//! windows, after [`fitted`] has left each program what it can do. The words are `i18n/*/programs-….ftl`, one file a program: how to open the account's settings, how to come to each
//! place, each setting, and how to finish. Where a program cannot make a setting, its text says so and what to do instead.

mod fitted;
mod program;
mod setting;
mod steps;
#[cfg(test)]
mod tests;

pub use program::Program;
pub use setting::{Assignment, Setting, assignments, differences};
pub use steps::{instructions, instructions_between, instructions_for};
