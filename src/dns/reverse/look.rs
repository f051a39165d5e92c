//! Asking for the names of an address and for the addresses of these names (RFC 8601 3: `iprev`).

use std::net::IpAddr;

use futures_util::future::join_all;

use super::generic::is_generic;
use crate::dns::{Answer, Ask, LookupError};

/// Most names of an address that are looked at, as RFC 7208 5.5 has it.
pub const MOST_NAMES: usize = 10;

/// What an address is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reverse {
    /// At most [`MOST_NAMES`].
    pub names: Answer<String>,
    /// The names that lead back to the address.
    pub confirmed: Vec<String>,
    /// The names of which nobody knows, because the question had no answer.
    pub unanswered: Vec<(String, LookupError)>,
    /// There are names, and all look like those of home connections.
    pub generic: bool,
}

/// Asks for the names of `ip`, and then for the addresses of all of them at once.
pub async fn look(ask: &impl Ask, ip: IpAddr) -> Reverse {
    let ip = ip.to_canonical();
    let names = ask.ptr(ip).await.map(|mut names| {
        names.sort();
        names.dedup();
        names.truncate(MOST_NAMES);
        names
    });
    let mut reverse = Reverse { names, confirmed: Vec::new(), unanswered: Vec::new(), generic: false };
    let Ok(names) = &reverse.names else { return reverse };
    reverse.generic = names.iter().all(|name| is_generic(name, ip));
    let answers = join_all(names.iter().map(|name| leads_to(ask, name, ip))).await;
    for (name, answer) in names.iter().zip(answers) {
        match answer {
            Ok(true) => reverse.confirmed.push(name.clone()),
            Ok(false) | Err(LookupError::NoSuchName | LookupError::NoRecords | LookupError::BadName) => {}
            Err(error) => reverse.unanswered.push((name.clone(), error)),
        }
    }
    reverse
}

async fn leads_to(ask: &impl Ask, name: &str, ip: IpAddr) -> Result<bool, LookupError> {
    match ip {
        IpAddr::V4(ip) => Ok(ask.a(name).await?.contains(&ip)),
        IpAddr::V6(ip) => Ok(ask.aaaa(name).await?.contains(&ip)),
    }
}
