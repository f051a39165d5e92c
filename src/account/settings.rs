//! The settings of one server: port, encryption, way of signing in.

use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::host::Host;

/// A TCP port, 1 to 65535.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Port(NonZeroU16);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a port is a number from 1 to 65535")]
pub struct PortError;

impl Port {
    pub const SMTP: Self = Self::known(25);
    pub const SUBMISSIONS: Self = Self::known(465);
    pub const SUBMISSION: Self = Self::known(587);
    pub const SUBMISSION_ALTERNATIVE: Self = Self::known(2525);

    pub const fn known(number: u16) -> Self {
        Self(NonZeroU16::new(number).expect("a known port is not zero"))
    }

    pub fn get(self) -> u16 {
        self.0.get()
    }
}

impl TryFrom<u16> for Port {
    type Error = PortError;

    fn try_from(number: u16) -> Result<Self, PortError> {
        NonZeroU16::new(number).map(Self).ok_or(PortError)
    }
}

impl FromStr for Port {
    type Err = PortError;

    fn from_str(text: &str) -> Result<Self, PortError> {
        text.trim().parse().map(Self).map_err(|_| PortError)
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How the line is encrypted, as Outlook's "encrypted connection" names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Encrypted whichever way the server offers; never in clear without the person's consent.
    #[default]
    Auto,
    /// Encrypted from the first byte (RFC 8314 "implicit TLS"); Outlook: SSL/TLS.
    Tls,
    /// Plain first, then upgraded (RFC 3207).
    StartTls,
    /// Not encrypted.
    None,
}

impl Security {
    pub const ALL: [Self; 4] = [Self::Auto, Self::Tls, Self::StartTls, Self::None];

    /// The word used on the command line and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Tls => "tls",
            Self::StartTls => "starttls",
            Self::None => "none",
        }
    }

    /// The usual port for submitting mail this way (RFC 8314 3.3, RFC 6409 3.1).
    pub fn usual_smtp_port(self) -> Port {
        match self {
            Self::Tls => Port::SUBMISSIONS,
            Self::StartTls | Self::Auto => Port::SUBMISSION,
            Self::None => Port::SMTP,
        }
    }
}

/// How to sign in (SASL mechanism, RFC 4422).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The best that the server offers and the line allows.
    #[default]
    Auto,
    Plain,
    Login,
    CramMd5,
    ScramSha256,
    /// An OAuth access token in place of a password.
    Xoauth2,
    /// Outlook: Secure Password Authentication (SPA).
    Ntlm,
}

impl Method {
    pub const ALL: [Self; 7] =
        [Self::Auto, Self::Plain, Self::Login, Self::CramMd5, Self::ScramSha256, Self::Xoauth2, Self::Ntlm];

    /// The word used on the command line and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Plain => "plain",
            Self::Login => "login",
            Self::CramMd5 => "cram-md5",
            Self::ScramSha256 => "scram-sha-256",
            Self::Xoauth2 => "xoauth2",
            Self::Ntlm => "ntlm",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not one of the words for this setting")]
pub struct WordError;

impl FromStr for Security {
    type Err = WordError;

    fn from_str(text: &str) -> Result<Self, WordError> {
        Self::ALL.into_iter().find(|s| s.word() == text).ok_or(WordError)
    }
}

impl FromStr for Method {
    type Err = WordError;

    fn from_str(text: &str) -> Result<Self, WordError> {
        Self::ALL.into_iter().find(|m| m.word() == text).ok_or(WordError)
    }
}

/// Where a server is and how the line to it is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Server {
    pub host: Host,
    pub port: Port,
    pub security: Security,
}

impl Server {
    /// Whether these settings lead to what was `seen` to answer: "automatic" stands for whichever encryption that was.
    pub fn leads_to(&self, seen: &Self) -> bool {
        let encrypts =
            self.security == seen.security || (self.security == Security::Auto && seen.security != Security::None);
        self.host == seen.host && self.port == seen.port && encrypts
    }
}

/// The SHA-256 of a certificate (DER), by which a person may knowingly trust one that no authority vouches for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 32]);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a fingerprint is 64 hexadecimal digits")]
pub struct FingerprintError;

/// Pairs of hexadecimal digits with colons between, as browsers show it.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, byte) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(":")?;
            }
            write!(f, "{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|c| *c != ':' && !c.is_whitespace())
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()
            .ok_or(FingerprintError)?;
        let (pairs, rest) = digits.as_chunks::<2>();
        let bytes: Vec<u8> = pairs.iter().map(|[high, low]| high << 4 | low).collect();
        match (bytes.try_into(), rest) {
            (Ok(bytes), []) => Ok(Self(bytes)),
            _ => Err(FingerprintError),
        }
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_one_to_65535() {
        assert_eq!("587".parse(), Ok(Port::SUBMISSION));
        for text in ["0", "70000", "", "25a", "-1"] {
            assert_eq!(text.parse::<Port>(), Err(PortError), "{text}");
        }
    }

    #[test]
    fn words_are_read_back() {
        for security in Security::ALL {
            assert_eq!(security.word().parse(), Ok(security));
        }
        for method in Method::ALL {
            assert_eq!(method.word().parse(), Ok(method));
        }
    }

    #[test]
    fn fingerprints_are_read_back() {
        let print = Fingerprint(*b"thirty-two octets of a digest!!!");
        assert_eq!(print.to_string().parse(), Ok(print));
        assert_eq!("AB:CD".parse::<Fingerprint>(), Err(FingerprintError));
        assert_eq!("zz".repeat(32).parse::<Fingerprint>(), Err(FingerprintError));
    }
}
