//! The name servers of a domain.

use futures_util::future::join_all;

use crate::account::{organisation, upwards};
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
    let asked = join_all(names.into_iter().map(|name| name_servers(ask, name))).await;
    let held = asked.iter().find_map(|(name, answer)| Some((name.clone(), answer.as_ref().ok()?)));
    let (zone, servers) = match held {
        None => (None, Vec::new()),
        Some((zone, names)) => {
            (Some(zone), join_all(names.iter().take(MOST_SERVERS).map(|name| server(ask, name))).await)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::table::Table;

    #[tokio::test]
    async fn the_closest_name_with_name_servers_is_the_zone() {
        let failure = |code: &str| Existence::Unknown(LookupError::ServerFailure(code.to_owned()));
        for (domain, lines, existence, zone) in [
            ("example.org", "example.org NS ns.test", Existence::Exists, Some("example.org")),
            (
                "a.Example.org.",
                "example.org NS ns.test\na.example.org A 192.0.2.1",
                Existence::Exists,
                Some("example.org"),
            ),
            (
                "a.example.org",
                "example.org NS ns.test\na.example.org NS ns.test",
                Existence::Exists,
                Some("a.example.org"),
            ),
            ("a.example.org", "example.org NS ns.test", Existence::NameMissing, Some("example.org")),
            ("a.example.org", "", Existence::NotRegistered, None),
            ("example.org", "org NS ns.test", Existence::NotRegistered, None),
            ("example.org", "example.org FAIL SERVFAIL", failure("SERVFAIL"), None),
            ("example.org", "example.org FAIL timeout", Existence::Unknown(LookupError::Timeout), None),
            ("a.example.org", "example.org FAIL SERVFAIL", Existence::NameMissing, None),
            (
                "a.example.org",
                "a.example.org FAIL SERVFAIL\nexample.org NS ns.test",
                failure("SERVFAIL"),
                Some("example.org"),
            ),
            ("co.uk", "co.uk NS ns.test", Existence::Exists, Some("co.uk")),
        ] {
            let found = look(&Table::of(lines), domain).await;
            assert_eq!((&found.existence, found.zone.as_deref()), (&existence, zone), "{domain} {lines}");
        }
    }

    #[tokio::test]
    async fn name_servers_are_looked_up_once() {
        let table = Table::of(
            "example.org NS NS1.test
             example.org NS ns1.test
             example.org NS ns2.test
             ns1.test A 192.0.2.1",
        );
        let found = look(&table, "example.org").await;
        let servers: Vec<_> =
            found.servers.iter().map(|server| (server.name.as_str(), server.addresses.error())).collect();
        assert_eq!(servers, [("ns1.test", None), ("ns2.test", Some(LookupError::NoSuchName))]);
        assert_eq!(table.asked().len(), 5);
    }

    #[tokio::test]
    async fn a_long_name_is_not_asked_label_by_label() {
        let table = Table::of("");
        look(&table, &format!("{}example.org", "a.".repeat(100))).await;
        assert_eq!(table.asked().len(), MOST_NAMES);
        assert_eq!(table.asked()[0].matches("a.").count(), 100);
    }
}
