//! MX records and the hosts that they name.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::dns::at_once::at_once;
use crate::dns::{Addresses, Answer, Ask, LookupError, Mx};

/// Hosts that are looked at: a domain has a handful.
const MOST_HOSTS: usize = 50;

/// What was found about a domain's mail servers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MxLook {
    pub domain: String,
    /// Best first, as they stand, or why there are none.
    pub records: Answer<Mx>,
    /// The addresses of the domain itself, which take the mail where there is no MX.
    pub domain_addresses: Addresses,
    /// Each named host once, best first; without that of a null MX.
    pub hosts: Vec<MxHost>,
}

/// A host that MX records name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MxHost {
    /// In lower case.
    pub name: String,
    /// Of every record that names it, lowest first.
    pub preferences: Vec<u16>,
    /// Where its CNAME leads (RFC 2181 10.3 forbids it).
    pub alias: Option<String>,
    pub addresses: Addresses,
    pub oddities: Vec<Oddity>,
}

/// What cannot be right about a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// An IP address stands where a name must.
    IpAddress(IpAddr),
    /// The computer of whoever asks.
    Localhost,
    /// An address that cannot be reached from the internet.
    PrivateAddress(IpAddr),
    /// Several records name it.
    Twice,
}

impl MxLook {
    /// The domain says that it takes no mail (RFC 7505), and nothing else.
    pub fn is_null(&self) -> bool {
        self.has_null() && self.hosts.is_empty()
    }

    /// A null MX stands beside others, which RFC 7505 3 forbids.
    pub fn is_null_among_others(&self) -> bool {
        self.has_null() && !self.hosts.is_empty()
    }

    fn has_null(&self) -> bool {
        self.records.iter().flatten().any(|mx| mx.exchange.is_empty())
    }

    /// The domain has no MX, for certain, and what is at the domain itself takes the mail.
    pub fn is_implicit(&self) -> bool {
        self.records == Err(LookupError::NoRecords) && self.domain_addresses.error().is_none()
    }
}

impl MxHost {
    /// The name leads nowhere, for certain.
    pub fn is_without_address(&self) -> bool {
        matches!(self.addresses.error(), Some(LookupError::NoSuchName | LookupError::NoRecords | LookupError::BadName))
    }
}

/// Asks for everything about a domain's mail servers: the records first, then all hosts at once.
pub async fn look<A: Ask>(ask: &A, domain: &str) -> MxLook {
    let (records, v4, v6) = tokio::join!(ask.mx(domain), ask.a(domain), ask.aaaa(domain));
    let mut named: Vec<(String, Vec<u16>)> = Vec::new();
    for mx in records.iter().flatten().filter(|mx| !mx.exchange.is_empty()) {
        let name = mx.exchange.to_ascii_lowercase();
        if let Some((_, preferences)) = named.iter_mut().find(|(known, _)| *known == name) {
            preferences.push(mx.preference);
        } else if named.len() < MOST_HOSTS {
            named.push((name, vec![mx.preference]));
        }
    }
    let hosts = at_once(named.into_iter().map(|(name, preferences)| host(ask, name, preferences))).await;
    MxLook { domain: domain.to_owned(), records, domain_addresses: Addresses { v4, v6 }, hosts }
}

async fn host<A: Ask>(ask: &A, name: String, preferences: Vec<u16>) -> MxHost {
    let mut oddities = Vec::new();
    if preferences.len() > 1 {
        oddities.push(Oddity::Twice);
    }
    if let Some(ip) = literal(&name) {
        oddities.push(Oddity::IpAddress(ip));
        oddities.extend(is_private(ip).then_some(Oddity::PrivateAddress(ip)));
        return MxHost { name, preferences, alias: None, addresses: Addresses::literal(ip), oddities };
    }
    // Never asked of a name server (RFC 6761 6.3).
    if name == "localhost" || name.ends_with(".localhost") {
        oddities.push(Oddity::Localhost);
        let addresses = Addresses { v4: Ok(vec![Ipv4Addr::LOCALHOST]), v6: Ok(vec![Ipv6Addr::LOCALHOST]) };
        return MxHost { name, preferences, alias: None, addresses, oddities };
    }
    let (v4, v6, alias) = tokio::join!(ask.a(&name), ask.aaaa(&name), ask.cname(&name));
    let addresses = Addresses { v4, v6 };
    oddities.extend(addresses.interleaved().into_iter().filter(|ip| is_private(*ip)).map(Oddity::PrivateAddress));
    MxHost { name, preferences, alias: alias.ok().and_then(|targets| targets.into_iter().next()), addresses, oddities }
}

/// An address where a name must stand, with or without brackets.
fn literal(name: &str) -> Option<IpAddr> {
    name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name).parse().ok()
}

/// Whether no route from the internet leads to an address (RFC 6890).
fn is_private(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => {
            let shared = ip.octets()[0] == 100 && ip.octets()[1] & 0xc0 == 64;
            ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.octets()[0] == 0 || shared
        }
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unspecified() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}
