//! SPF: the suite of RFC 7208, another implementation beside ours, and surveys of domains.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

#[path = "../lab/dns.rs"]
#[allow(dead_code, reason = "the laboratory is for all tests; each uses a part")]
mod dns;

mod against;
mod amended;
mod coverage;
mod made_up;
mod mistakes;
mod steps;
mod suite;
mod surveys;
mod zone;
