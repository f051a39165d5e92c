//! The words for mistakes in a form and in a file of profiles.

use super::address::AddressError;
use super::form::{Field, Problem};
use super::host::HostError;
use super::transfer::TransferError;
use crate::lang::{Args, Catalog};

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

impl TransferError {
    /// What is wrong with a file of profiles, for the person who chose it.
    pub fn text(&self, catalog: &Catalog) -> String {
        let mut args = Args::new();
        match self {
            Self::TooLarge => catalog.text("transfer-too-large"),
            Self::Empty => catalog.text("transfer-empty"),
            Self::Syntax { line, detail } => {
                args.set("line", line.to_string());
                args.set("detail", detail.clone());
                catalog.format("transfer-syntax", &args)
            }
            Self::Secret { field } => {
                args.set("field", field.clone());
                catalog.format("transfer-secret", &args)
            }
            Self::Fields { profile, errors } => {
                args.set("profile", profile.to_string());
                let problems =
                    errors.iter().map(|error| format!("{}: {}", error.field.path(), error.problem.text(catalog)));
                args.set("problems", problems.collect::<Vec<_>>().join(" "));
                catalog.format("transfer-fields", &args)
            }
        }
    }
}

impl Field {
    /// Where the field stands in a file of profiles.
    fn path(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::IncomingHost => "incoming.host",
            Self::IncomingPort => "incoming.port",
            Self::IncomingUsername => "incoming.username",
            Self::OutgoingHost => "outgoing.host",
            Self::OutgoingPort => "outgoing.port",
            Self::OutgoingUsername => "outgoing.username",
            Self::OutsideRecipient => "outside-recipient",
        }
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
