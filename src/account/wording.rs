//! The words for mistakes in a form.

use super::address::AddressError;
use super::form::Problem;
use super::host::HostError;
use crate::lang::Catalog;

impl Problem {
    /// What is wrong, for the person who typed it.
    pub fn text(self, catalog: &Catalog) -> String {
        catalog.text(match self {
            Self::Missing => "mistake-missing",
            Self::TooLong => "mistake-too-long",
            Self::Malformed => "mistake-malformed",
            Self::Port => "mistake-port",
            Self::NoIncomingServer => "mistake-no-incoming-server",
            Self::Host(error) => error.text_id(),
            Self::Address(error) => error.text_id(),
        })
    }
}

impl HostError {
    fn text_id(self) -> &'static str {
        match self {
            Self::Empty => "mistake-missing",
            Self::TooLong => "mistake-too-long",
            Self::Scheme => "mistake-host-scheme",
            Self::MailAddress => "mistake-host-mail-address",
            Self::Path => "mistake-host-path",
            Self::Port => "mistake-host-port",
            Self::Space => "mistake-host-space",
            Self::Malformed => "mistake-host-malformed",
        }
    }
}

impl AddressError {
    fn text_id(self) -> &'static str {
        match self {
            Self::Empty => "mistake-missing",
            Self::NoAt => "mistake-address-no-at",
            Self::Local => "mistake-address-local",
            Self::Domain(_) => "mistake-address-domain",
        }
    }
}
