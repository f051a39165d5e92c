//! All sources at once.

use std::time::{Duration, Instant};

use super::candidate::{Candidate, Source};
use super::provider_list::built_in;
use crate::account::Address;
use crate::diagnosis::Signal;
use crate::environment::Environment;

/// Everything that was found out about an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    pub address: Address,
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// Who was asked, and what came of it.
    pub asked: Vec<Asked>,
    pub took: Duration,
}

/// One question to one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub source: Source,
    /// The page or DNS name that was asked for.
    pub origin: String,
    pub took: Duration,
    pub answer: Answered,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    Found,
    /// It is there, and knows nothing of the address; or it is not there at all.
    Nothing,
    Failed(Failure),
}

/// Why an answer was of no use. Each is told (`discover-failure-…`), and the next source takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection, or no encryption that holds.
    Unreachable(Signal),
    TimedOut,
    /// Longer than any such file is.
    TooLong,
    /// Not what was asked for: a web page in place of a file, or a file with a mistake; the reader's words.
    Malformed(String),
    /// Sends on to somebody else's server; its host.
    RedirectedElsewhere(String),
    /// Sends on to a page without encryption.
    RedirectedToClearText,
    /// Wants user name and password, which it does not get.
    WantsPassword,
    /// A status that says neither yes nor no.
    Status(u16),
    /// A server whose name, port or encryption cannot be; the offending words.
    NoSuchServer(String),
}

/// Asks all sources about an address.
pub async fn discover(address: &Address, _environment: &Environment) -> Discovery {
    let began = Instant::now();
    let candidates = built_in(address).into_iter().collect();
    Discovery { address: address.clone(), candidates, asked: Vec::new(), took: began.elapsed() }
}
