//! Whoever does not know what a server wants: each wrong setting is diagnosed, changed with one click or `--fix`, and works,
//! with Postfix and Dovecot on their usual ports and NSD for their names; by the command line and in the window.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod command_line;
#[path = "../desktop/mod.rs"]
mod desktop;
#[path = "../lab/mod.rs"]
mod lab;
#[path = "../servers/mod.rs"]
mod servers;
mod window;
mod world;
