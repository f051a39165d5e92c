//! What a domain publishes, looked at as a whole: for every finding a zone that gives it, and the same zone mended, which gives
//! none; the account's check-up; name servers that lie, fail and keep silent; and how often each question is asked.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]
#![cfg(target_os = "linux")]

#[path = "../lab/mod.rs"]
mod lab;
#[path = "../servers/mod.rs"]
mod servers;

mod check_up;
mod hostile;
mod keys;
mod mx;
mod once;
mod row;
mod spf;
mod standing;
mod transport;
mod world;
