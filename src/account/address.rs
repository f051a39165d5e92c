//! A mail address.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::host::{Host, HostError};

/// A mail address: local part and domain (RFC 5321 4.1.2, RFC 6531 for other scripts). Cannot hold a line end, a control
/// character or an angle bracket, so it is safe in a command line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    local: String,
    domain: Host,
}

/// Why a text is no mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    #[error("empty")]
    Empty,
    #[error("no @")]
    NoAt,
    #[error("the part before the @ is not valid")]
    Local,
    #[error("the part after the @ is not valid: {0}")]
    Domain(HostError),
}

impl Address {
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        // Pasted from a mail program: `Anna <anna@example.org>`.
        let text = match (text.rfind('<'), text.ends_with('>')) {
            (Some(open), true) => &text[open + 1..text.len() - 1],
            _ => text,
        };
        let (local, domain) = text.rsplit_once('@').ok_or(AddressError::NoAt)?;
        let domain = Host::parse(domain).map_err(AddressError::Domain)?;
        // 64 octets: RFC 5321 4.5.3.1.1. The rest of the grammar is lettre's.
        if local.len() > 64
            || local.chars().any(|c| c.is_control() || c.is_whitespace())
            || lettre::Address::new(local, "example.org").is_err()
        {
            return Err(AddressError::Local);
        }
        Ok(Self { local: local.to_owned(), domain })
    }

    pub fn local_part(&self) -> &str {
        &self.local
    }

    pub fn domain(&self) -> &Host {
        &self.domain
    }

    /// The form for the wire: the domain in ASCII; an address literal in brackets (RFC 5321 4.1.3).
    pub fn to_wire(&self) -> String {
        match &self.domain {
            Host::Name(name) => format!("{}@{name}", self.local),
            Host::Ip(std::net::IpAddr::V4(ip)) => format!("{}@[{ip}]", self.local),
            Host::Ip(std::net::IpAddr::V6(ip)) => format!("{}@[IPv6:{ip}]", self.local),
        }
    }

    /// Whether the server must offer SMTPUTF8 (RFC 6531) for this address.
    pub fn needs_smtputf8(&self) -> bool {
        !self.local.is_ascii()
    }
}

/// The form that people read.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

impl Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{}@{}", self.local, self.domain.as_ascii()))
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_people_have() {
        for (text, wire) in [
            ("anna@example.org", "anna@example.org"),
            (" Anna.Rossi+x@Example.ORG ", "Anna.Rossi+x@example.org"),
            ("Anna Rossi <anna@example.org>", "anna@example.org"),
            ("анна@почта.рф", "анна@xn--80a1acny.xn--p1ai"),
            ("info@bücher.example", "info@xn--bcher-kva.example"),
            ("\"a b\"@example.org", ""),
        ] {
            let parsed = Address::parse(text).map(|a| a.to_wire());
            if wire.is_empty() {
                assert_eq!(parsed, Err(AddressError::Local), "{text}");
            } else {
                assert_eq!(parsed, Ok(wire.to_owned()), "{text}");
            }
        }
    }

    #[test]
    fn refuses_nonsense_and_says_why() {
        for (text, error) in [
            ("", AddressError::Empty),
            ("anna", AddressError::NoAt),
            ("@example.org", AddressError::Local),
            ("anna@", AddressError::Domain(HostError::Empty)),
            ("an na@example.org", AddressError::Local),
            ("anna>\r\nRCPT@example.org", AddressError::Local),
            ("anna@exa mple.org", AddressError::Domain(HostError::Space)),
            ("anna@https://example.org", AddressError::Domain(HostError::Scheme)),
        ] {
            assert_eq!(Address::parse(text), Err(error), "{text}");
        }
        assert_eq!(Address::parse(&format!("{}@example.org", "a".repeat(65))), Err(AddressError::Local));
    }
}
