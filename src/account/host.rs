//! The name or address of a server.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A server's host name (in its ASCII form, RFC 5890) or IP address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Host {
    /// Lower-case ASCII labels without a trailing dot.
    Name(String),
    Ip(IpAddr),
}

/// Why a text is no host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HostError {
    #[error("empty")]
    Empty,
    #[error("longer than 253 characters")]
    TooLong,
    #[error("a web address, not a server name")]
    Scheme,
    #[error("a mail address, not a server name")]
    MailAddress,
    #[error("a path after the name")]
    Path,
    #[error("a port after the name")]
    Port,
    #[error("white space inside")]
    Space,
    #[error("not a host name")]
    Malformed,
}

impl Host {
    pub fn parse(text: &str) -> Result<Self, HostError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(HostError::Empty);
        }
        if text.len() > 1024 {
            return Err(HostError::TooLong);
        }
        if text.contains("://") {
            return Err(HostError::Scheme);
        }
        if text.contains('@') {
            return Err(HostError::MailAddress);
        }
        if text.chars().any(char::is_whitespace) {
            return Err(HostError::Space);
        }
        if let Ok(ip) = text.trim_matches(['[', ']']).parse() {
            return Ok(Self::Ip(ip));
        }
        if text.contains(['/', '\\']) {
            return Err(HostError::Path);
        }
        if text.contains(':') {
            return Err(HostError::Port);
        }
        let name = text.strip_suffix('.').unwrap_or(text);
        let ascii = idna::domain_to_ascii_strict(name).map_err(|_| HostError::Malformed)?;
        if ascii.len() > 253 {
            return Err(HostError::TooLong);
        }
        // A last label of digits only would be read as an address by many programs (RFC 3696, 2).
        let last = ascii.rsplit('.').next().unwrap_or_default();
        if ascii.is_empty() || last.bytes().all(|b| b.is_ascii_digit()) {
            return Err(HostError::Malformed);
        }
        Ok(Self::Name(ascii))
    }

    /// The form that DNS and the wire use.
    pub fn as_ascii(&self) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Ip(ip) => ip.to_string(),
        }
    }

    /// Whether this is a name under (or equal to) `domain`.
    pub fn is_within(&self, domain: &str) -> bool {
        match self {
            Self::Name(name) => name == domain || name.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')),
            Self::Ip(_) => false,
        }
    }

    /// Whether the name stands for this computer itself.
    pub fn is_local(&self) -> bool {
        match self {
            Self::Name(name) => name == "localhost" || name.ends_with(".localhost"),
            Self::Ip(ip) => ip.is_loopback(),
        }
    }
}

/// The form that people read: international names in their own script.
impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(&idna::domain_to_unicode(name).0),
            Self::Ip(ip) => ip.fmt(f),
        }
    }
}

impl FromStr for Host {
    type Err = HostError;

    fn from_str(text: &str) -> Result<Self, HostError> {
        Self::parse(text)
    }
}

impl Serialize for Host {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.as_ascii())
    }
}

impl<'de> Deserialize<'de> for Host {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_names_and_addresses() {
        for (text, ascii) in [
            ("smtp.example.org", "smtp.example.org"),
            (" SMTP.Example.ORG. ", "smtp.example.org"),
            ("почта.рф", "xn--80a1acny.xn--p1ai"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("localhost", "localhost"),
            ("127.0.0.1", "127.0.0.1"),
            ("::1", "::1"),
            ("[2001:db8::1]", "2001:db8::1"),
        ] {
            assert_eq!(Host::parse(text).map(|h| h.as_ascii()), Ok(ascii.to_owned()), "{text}");
        }
    }

    #[test]
    fn refuses_nonsense_and_says_why() {
        for (text, error) in [
            ("", HostError::Empty),
            ("   ", HostError::Empty),
            ("https://smtp.example.org", HostError::Scheme),
            ("smtp.example.org/mail", HostError::Path),
            ("smtp.example.org:587", HostError::Port),
            ("smtp example.org", HostError::Space),
            ("you@example.org", HostError::MailAddress),
            ("smtp..example.org", HostError::Malformed),
            ("-smtp.example.org", HostError::Malformed),
            ("smtp_example.org", HostError::Malformed),
            ("999.1.2.3", HostError::Malformed),
        ] {
            assert_eq!(Host::parse(text), Err(error), "{text}");
        }
        assert_eq!(Host::parse(&"a.".repeat(300)), Err(HostError::Malformed));
        assert_eq!(Host::parse(&"a".repeat(5000)), Err(HostError::TooLong));
    }

    #[test]
    fn knows_what_lies_within_a_domain() {
        let host = Host::parse("smtp.gmail.com").expect("a name");
        assert!(host.is_within("gmail.com"));
        assert!(!host.is_within("mail.com"));
        assert!(Host::parse("127.0.0.1").expect("an address").is_local());
    }
}
