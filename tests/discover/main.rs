//! Settings found from an address, where web servers, name servers and mail servers are the lab's.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says where it failed")]

mod autoconfig;
mod autodiscover;
mod guess;
mod hostile;
#[path = "../lab/mod.rs"]
mod lab;
mod sources;
mod web;
mod world;
