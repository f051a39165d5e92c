//! The mechanisms by name.

use thiserror::Error;

use crate::account::Method;

/// A SASL mechanism that this program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mechanism {
    Plain,
    Login,
    CramMd5,
    ScramSha256,
    Xoauth2,
    Ntlm,
}

/// [`Method::Auto`] leaves the mechanism open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the method leaves the mechanism open")]
pub struct AnyMechanism;

impl Mechanism {
    pub const ALL: [Self; 6] = [Self::Plain, Self::Login, Self::CramMd5, Self::ScramSha256, Self::Xoauth2, Self::Ntlm];

    /// The mechanism of that name, in whatever case (RFC 4422 3.1 has capitals only, servers do not).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.name().eq_ignore_ascii_case(name))
    }

    /// As it stands in the AUTH line of EHLO.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
            Self::CramMd5 => "CRAM-MD5",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::Xoauth2 => "XOAUTH2",
            Self::Ntlm => "NTLM",
        }
    }
}

impl TryFrom<Method> for Mechanism {
    type Error = AnyMechanism;

    fn try_from(method: Method) -> Result<Self, AnyMechanism> {
        match method {
            Method::Auto => Err(AnyMechanism),
            Method::Plain => Ok(Self::Plain),
            Method::Login => Ok(Self::Login),
            Method::CramMd5 => Ok(Self::CramMd5),
            Method::ScramSha256 => Ok(Self::ScramSha256),
            Method::Xoauth2 => Ok(Self::Xoauth2),
            Method::Ntlm => Ok(Self::Ntlm),
        }
    }
}

impl From<Mechanism> for Method {
    fn from(mechanism: Mechanism) -> Self {
        match mechanism {
            Mechanism::Plain => Self::Plain,
            Mechanism::Login => Self::Login,
            Mechanism::CramMd5 => Self::CramMd5,
            Mechanism::ScramSha256 => Self::ScramSha256,
            Mechanism::Xoauth2 => Self::Xoauth2,
            Mechanism::Ntlm => Self::Ntlm,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_in_any_case() {
        for mechanism in Mechanism::ALL {
            assert_eq!(Mechanism::from_name(mechanism.name()), Some(mechanism));
            let lower = mechanism.name().to_lowercase();
            assert_eq!(Mechanism::from_name(&lower), Some(mechanism));
        }
        for name in ["", "PLAIN ", "SCRAM-SHA-1", "SCRAM-SHA-256-PLUS", "GSSAPI"] {
            assert_eq!(Mechanism::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn every_method_but_auto_is_a_mechanism() {
        for method in Method::ALL {
            match Mechanism::try_from(method) {
                Ok(mechanism) => assert_eq!(Method::from(mechanism), method),
                Err(AnyMechanism) => assert_eq!(method, Method::Auto),
            }
        }
    }
}
