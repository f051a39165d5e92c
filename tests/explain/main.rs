//! Mails and texts are explained: those written for these tests, a collection of real ones, and what means harm.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod corpus;
mod expected;
mod fixtures;
mod hostile;
