//! What the check of a domain asks of servers, and how it takes bad answers: the policy on a web server, the servers that receive
//! the domain's mail, the names of addresses, and TLSA records.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says where it failed")]

mod https;
#[path = "../lab/mod.rs"]
mod lab;
mod names;
mod receiver;
