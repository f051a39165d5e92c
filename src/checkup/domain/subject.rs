//! Whose records are looked at, and what for.

use std::net::IpAddr;

use crate::account::{Account, Host, HostError};
use crate::diagnosis::{Service, Services};

/// A mail domain, and how its mail is sent as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// In ASCII (RFC 5890), lower case, without the trailing dot.
    pub domain: String,
    /// The server through which an account sends.
    pub outgoing: Option<Host>,
    /// Addresses from which mail of the domain is sent.
    pub sender_ips: Vec<IpAddr>,
    /// DKIM selectors met in messages (RFC 6376 3.1).
    pub selectors: Vec<String>,
}

impl Subject {
    /// A domain as somebody typed it; of a mail address the part after the @.
    pub fn parse(text: &str) -> Result<Self, HostError> {
        let text = text.trim();
        let domain = text.rsplit_once('@').map_or(text, |(_, domain)| domain);
        match Host::parse(domain)? {
            Host::Name(domain) => Ok(Self::of(domain)),
            // An address publishes nothing.
            Host::Ip(_) => Err(HostError::Malformed),
        }
    }

    /// The domain of an account's address; none where an address literal stands in its place (RFC 5321 4.1.3).
    pub fn of_account(account: &Account) -> Option<Self> {
        let Host::Name(domain) = account.address.domain() else { return None };
        Some(Self { outgoing: Some(account.outgoing.server.host.clone()), ..Self::of(domain.clone()) })
    }

    fn of(domain: String) -> Self {
        Self { domain, outgoing: None, sender_ips: Vec::new(), selectors: Vec::new() }
    }

    /// The mail service whose own domain this is: it looks after the records, nobody who has an address there can.
    pub fn owner(&self) -> Option<&'static Service> {
        Services::builtin().by_domain(&self.domain)
    }

    /// The server from which the account's mail goes out into the world: none where a program on this computer passes it on.
    pub fn sends_through(&self) -> Option<&Host> {
        self.outgoing.as_ref().filter(|host| !host.is_local())
    }

    /// The mail service through which the account sends.
    pub fn service(&self) -> Option<&'static Service> {
        self.outgoing.as_ref().and_then(|host| Services::builtin().by_host(host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_taken_as_people_type_it() {
        let long = format!("{}.example", "a".repeat(300));
        for (text, domain) in [
            ("example.org", Ok("example.org")),
            (" Example.ORG. ", Ok("example.org")),
            ("anna@example.org", Ok("example.org")),
            ("почта.рф", Ok("xn--80a1acny.xn--p1ai")),
            ("https://example.org/", Err(HostError::Scheme)),
            ("[192.0.2.1]", Err(HostError::Malformed)),
            ("anna@[IPv6:2001:db8::1]", Err(HostError::Port)),
            ("", Err(HostError::Empty)),
            (long.as_str(), Err(HostError::Malformed)),
            ("exa mple.org", Err(HostError::Space)),
            ("a..b", Err(HostError::Malformed)),
        ] {
            assert_eq!(Subject::parse(text).map(|subject| subject.domain), domain.map(str::to_owned), "{text}");
        }
    }
}
