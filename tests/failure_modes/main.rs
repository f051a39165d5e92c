//! Every way in which mail settings fail, shown by the lab's servers: the first diagnosis, who mends it, at which stage it
//! failed, the fix that is offered (applied and checked again where that can be), and that the password reached nobody it
//! must not reach. `tests/README.md` says which test covers which row.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod connect;
mod find_server;
mod hostile;
mod incoming;
#[path = "../lab/mod.rs"]
mod lab;
mod network;
mod published;
mod relay;
mod second_try;
mod secure;
mod sign_in;
mod sound;
