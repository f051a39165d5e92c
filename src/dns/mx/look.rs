//! MX records and the hosts that they name.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use futures_util::future::join_all;

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
    let hosts = join_all(named.into_iter().map(|(name, preferences)| host(ask, name, preferences))).await;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::table::Table;

    async fn seen(lines: &str) -> MxLook {
        look(&Table::of(lines), "example.test").await
    }

    #[tokio::test]
    async fn a_domain_without_records_tells_why() {
        use LookupError::{NoRecords, NoSuchName, Timeout};
        for (lines, error, implicit) in [
            ("example.test A 192.0.2.1", NoRecords, true),
            ("example.test AAAA 2001:db8::1", NoRecords, true),
            ("example.test TXT hello", NoRecords, false),
            ("", NoSuchName, false),
            ("example.test FAIL timeout", Timeout, false),
            ("example.test FAIL SERVFAIL", LookupError::ServerFailure("SERVFAIL".to_owned()), false),
        ] {
            let look = seen(lines).await;
            assert_eq!((look.is_implicit(), look.is_null(), look.hosts.len()), (implicit, false, 0), "{lines}");
            assert_eq!(look.records, Err(error), "{lines}");
        }
    }

    #[tokio::test]
    async fn a_null_mx_is_told_from_one_among_others() {
        for (lines, alone, among) in [
            ("example.test MX 0 .", true, false),
            ("example.test MX 0 .\nexample.test MX 10 mail.test", false, true),
            ("example.test MX 10 mail.test", false, false),
        ] {
            let look = seen(lines).await;
            assert_eq!((look.is_null(), look.is_null_among_others()), (alone, among), "{lines}");
        }
    }

    #[tokio::test]
    async fn hosts_are_looked_at_each_once() {
        let look = seen(
            "example.test MX 30 alias.test
             example.test MX 10 MAIL.test
             example.test MX 20 mail.test
             example.test MX 40 192.0.2.7
             example.test MX 50 [10.0.0.1]
             example.test MX 60 localhost
             example.test MX 70 inside.test
             example.test MX 80 gone.test
             example.test MX 90 slow.test
             mail.test A 192.0.2.1
             alias.test CNAME mail.test
             inside.test A 192.168.1.2
             inside.test AAAA 2001:db8::2
             slow.test FAIL timeout",
        )
        .await;
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        type Row<'a> = (&'a str, Vec<u16>, Option<&'a str>, Vec<Oddity>, bool);
        let expected: Vec<Row<'_>> = vec![
            ("mail.test", vec![10, 20], None, vec![Oddity::Twice], false),
            ("alias.test", vec![30], Some("mail.test"), vec![], false),
            ("192.0.2.7", vec![40], None, vec![Oddity::IpAddress(ip("192.0.2.7"))], false),
            (
                "[10.0.0.1]",
                vec![50],
                None,
                vec![Oddity::IpAddress(ip("10.0.0.1")), Oddity::PrivateAddress(ip("10.0.0.1"))],
                false,
            ),
            ("localhost", vec![60], None, vec![Oddity::Localhost], false),
            ("inside.test", vec![70], None, vec![Oddity::PrivateAddress(ip("192.168.1.2"))], false),
            ("gone.test", vec![80], None, vec![], true),
            ("slow.test", vec![90], None, vec![], false),
        ];
        let found: Vec<_> = look
            .hosts
            .iter()
            .map(|host| {
                let without = host.is_without_address();
                (&*host.name, host.preferences.clone(), host.alias.as_deref(), host.oddities.clone(), without)
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[tokio::test]
    async fn a_thousand_records_are_not_all_followed() {
        let lines: Vec<_> = (0..1000).map(|n| format!("example.test MX {n} mx{n}.test")).collect();
        let look = seen(&lines.join("\n")).await;
        assert_eq!((look.records.unwrap().len(), look.hosts.len()), (1000, MOST_HOSTS));
    }
}
