//! The name servers of a domain.

use crate::dns::at_once::at_once;
use crate::dns::organisation::{organisation, upwards};
use crate::dns::{Addresses, Answer, Ask, LookupError};

/// Names that are asked on the way up: no real domain has more below its organisation.
const MOST_NAMES: usize = 8;

/// Name servers whose addresses are asked for: RFC 1034 4.1 wants two, and no domain has more than this.
const MOST_SERVERS: usize = 16;

/// What was found about the zone of a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameServers {
    pub existence: Existence,
    /// The name that has the records: the domain, or the closest one above it.
    pub zone: Option<String>,
    pub servers: Vec<NameServer>,
    /// What was answered for the name servers of each name, the domain first, the registered domain last.
    pub asked: Vec<(String, Answer<String>)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameServer {
    pub name: String,
    pub addresses: Addresses,
}

/// Whether a domain exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Existence {
    Exists,
    /// Nobody registered it, or it expired.
    NotRegistered,
    /// It was registered, but not this name below it.
    NameMissing,
    /// Its name servers are broken or silent.
    Unknown(LookupError),
}

/// Asks for the name servers of a domain and of all names above it, up to the registered one, at once.
pub async fn look<A: Ask>(ask: &A, domain: &str) -> NameServers {
    let domain = domain.strip_suffix('.').unwrap_or(domain).to_ascii_lowercase();
    let registered = organisation(&domain);
    let mut names: Vec<&str> = upwards(&domain).take_while(|name| name.len() >= registered.len()).collect();
    if names.len() > MOST_NAMES {
        names.drain(1..=names.len() - MOST_NAMES);
    }
    let asked = at_once(names.into_iter().map(|name| name_servers(ask, name))).await;
    let held = asked.iter().find_map(|(name, answer)| Some((name.clone(), answer.as_ref().ok()?)));
    let (zone, servers) = match held {
        None => (None, Vec::new()),
        Some((zone, names)) => {
            (Some(zone), at_once(names.iter().take(MOST_SERVERS).map(|name| server(ask, name))).await)
        }
    };
    NameServers { existence: existence(&asked), zone, servers, asked }
}

async fn name_servers<A: Ask>(ask: &A, name: &str) -> (String, Answer<String>) {
    let lower = |servers: Vec<String>| {
        let mut servers: Vec<_> = servers.into_iter().map(|server| server.to_ascii_lowercase()).collect();
        servers.sort();
        servers.dedup();
        servers
    };
    (name.to_owned(), ask.ns(name).await.map(lower))
}

async fn server<A: Ask>(ask: &A, name: &str) -> NameServer {
    let (v4, v6) = tokio::join!(ask.a(name), ask.aaaa(name));
    NameServer { name: name.to_owned(), addresses: Addresses { v4, v6 } }
}

fn existence(asked: &[(String, Answer<String>)]) -> Existence {
    let answer = |entry: Option<&(String, Answer<String>)>| match entry {
        Some((_, Err(error))) => Some(error.clone()),
        _ => None,
    };
    match (answer(asked.first()), answer(asked.last())) {
        (None | Some(LookupError::NoRecords), _) => Existence::Exists,
        (
            Some(LookupError::NoSuchName | LookupError::BadName),
            Some(LookupError::NoSuchName | LookupError::BadName),
        ) => Existence::NotRegistered,
        (Some(LookupError::NoSuchName | LookupError::BadName), _) => Existence::NameMissing,
        (Some(error), _) => Existence::Unknown(error),
    }
}
