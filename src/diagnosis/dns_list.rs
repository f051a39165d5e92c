//! Block lists that answer by DNS (RFC 5782): how to ask each, and what its answers mean.
//!
//! The data stands in `assets/knowledge/blocklists.toml`, under `[list.dns]`. No list is asked before the person has agreed: a
//! question tells the list's keeper which address and which domain somebody is concerned about.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use serde::Deserialize;

use super::blocklists;

/// A block list that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DnsList {
    pub id: String,
    /// Its own name.
    pub name: String,
    /// The name under which its entries stand.
    pub zone: String,
    /// Entries that every sound list has (RFC 5782 5), one for each family where it lists addresses. Of a family that is not
    /// here the list knows nothing.
    pub test_listed: Vec<ListSubject>,
    /// What no sound list has, in the same manner.
    pub test_unlisted: Vec<ListSubject>,
    pub answers: Vec<ListAnswer>,
    /// Answers by which the list says that it may not be asked like that.
    pub refusals: Vec<Ipv4Addr>,
    /// It answers only name servers that somebody has registered, so mostly not.
    pub registered_only: bool,
    /// Where to ask for being taken off.
    pub off: String,
}

/// What a list is asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(from = "String")]
pub enum ListSubject {
    Address(IpAddr),
    /// In ASCII and lower case, without the trailing dot.
    Domain(String),
}

/// What one answer, or one bit of it, means.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum ListAnswer {
    /// The answers between two addresses, both included.
    Between { from: Ipv4Addr, to: Ipv4Addr, means: Meaning, part: Option<String> },
    /// A bit of the last octet; one answer may have several.
    Bit { bit: u8, means: Meaning, part: Option<String> },
}

/// Why something is on a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Meaning {
    /// Spam came from it, or names it.
    Spam,
    /// A computer there is infected, or open to misuse by anybody.
    Infected,
    /// The line of a customer, which should not send by itself.
    Line,
    Phishing,
    Malware,
    /// Somebody else misuses it: a website that was broken into, a shortener of links.
    Abused,
    /// Noted, but no reason for a refusal by itself.
    Minor,
}

/// The table `[list.dns]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DnsTable {
    zone: String,
    test_listed: Vec<ListSubject>,
    test_unlisted: Vec<ListSubject>,
    answers: Vec<ListAnswer>,
    #[serde(default)]
    refusals: Vec<Ipv4Addr>,
    #[serde(default)]
    registered_only: bool,
    off: Option<String>,
}

impl DnsList {
    /// The lists of `assets/knowledge` that can be asked.
    pub fn builtin() -> Vec<Arc<Self>> {
        blocklists::asked()
    }

    /// `url` is the list's page, where one is also taken off unless the table names another.
    pub(super) fn new(id: &str, name: &str, url: &str, table: &DnsTable) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            zone: table.zone.clone(),
            test_listed: table.test_listed.clone(),
            test_unlisted: table.test_unlisted.clone(),
            answers: table.answers.clone(),
            refusals: table.refusals.clone(),
            registered_only: table.registered_only,
            off: table.off.clone().unwrap_or_else(|| url.to_owned()),
        }
    }
}

impl ListSubject {
    /// Whether one list answers for both: domains, or addresses of the same family.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Domain(_), Self::Domain(_)) => true,
            (Self::Address(one), Self::Address(other)) => one.is_ipv4() == other.is_ipv4(),
            _ => false,
        }
    }
}

impl From<String> for ListSubject {
    fn from(text: String) -> Self {
        match text.parse() {
            Ok(address) => Self::Address(address),
            Err(_) => Self::Domain(text.trim_end_matches('.').to_ascii_lowercase()),
        }
    }
}

impl std::fmt::Display for ListSubject {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Address(address) => address.fmt(formatter),
            Self::Domain(domain) => domain.fmt(formatter),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_lists_can_be_asked_and_understood() {
        let lists = DnsList::builtin();
        assert!((8..=14).contains(&lists.len()), "few lists, well kept: {}", lists.len());
        let zones: BTreeSet<_> = lists.iter().map(|list| &list.zone).collect();
        assert_eq!(zones.len(), lists.len(), "a zone stands twice");
        for list in &lists {
            let id = &list.id;
            assert!(list.zone.contains('.') && list.zone == list.zone.to_ascii_lowercase(), "{id}");
            assert!(list.off.starts_with("https://"), "{id}");
            assert!(!list.answers.is_empty() && !list.test_listed.is_empty(), "{id}");
            let domains = list.test_listed.iter().filter(|test| matches!(test, ListSubject::Domain(_))).count();
            assert!(domains == 0 || domains == list.test_listed.len(), "{id} lists addresses or domains");
            // Each kind that is listed can also be tested for not being listed, and the other way round.
            for (tests, others) in [(&list.test_listed, &list.test_unlisted), (&list.test_unlisted, &list.test_listed)]
            {
                assert!(tests.iter().all(|test| others.iter().any(|other| other.is_like(test))), "{id}");
            }
            for address in &list.refusals {
                assert!(address.is_loopback(), "{id}: {address}");
            }
            for answer in &list.answers {
                match answer {
                    ListAnswer::Between { from, to, .. } => {
                        assert!(from <= to && from.is_loopback() && *from > Ipv4Addr::LOCALHOST, "{id}: {answer:?}");
                        assert!(
                            !list.refusals.iter().any(|refusal| (from..=to).contains(&refusal)),
                            "{id}: {answer:?}"
                        );
                    }
                    ListAnswer::Bit { bit, .. } => assert!(bit.is_power_of_two() && *bit > 1, "{id}: {answer:?}"),
                }
            }
        }
    }

    #[test]
    fn lists_that_have_closed_are_not_asked() {
        for id in ["sorbs", "sorbs-duhl", "nix-spam", "cbl", "sender-score", "abusix"] {
            assert!(!DnsList::builtin().iter().any(|list| list.id == id), "{id}");
        }
    }

    #[test]
    fn subjects_are_alike_by_kind_and_family() {
        let subject = |text: &str| ListSubject::from(text.to_owned());
        for (one, other, expected) in [
            ("192.0.2.1", "127.0.0.2", true),
            ("2001:db8::1", "::ffff:127.0.0.2", true),
            ("example.org", "Test.", true),
            ("192.0.2.1", "::ffff:127.0.0.2", false),
            ("192.0.2.1", "example.org", false),
        ] {
            assert_eq!(subject(one).is_like(&subject(other)), expected, "{one} {other}");
        }
    }
}
