//! Settings from an address alone, in the lab.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says where it failed")]

mod guess;
#[path = "../lab/mod.rs"]
mod lab;
mod sources;
mod world;
