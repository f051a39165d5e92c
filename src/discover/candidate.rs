//! What a source says about the settings of an address.

use serde::Serialize;

use crate::account::{Host, IncomingProtocol, Method, Server, UsernameForm};
use crate::diagnosis::{Hint, HintKind};

/// Where settings come from, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The list that the program comes with.
    ProviderList,
    /// A file at `autoconfig.DOMAIN` (draft-ietf-mailmaint-autoconfig).
    Autoconfig,
    /// The same file below `DOMAIN/.well-known`.
    WellKnown,
    /// Mozilla's public database of mail services.
    Ispdb,
    /// SRV records (RFC 6186, RFC 8314 5.1).
    Srv,
    /// Microsoft's way to publish settings.
    Autodiscover,
    /// The mail service that receives the domain's mail, out of the built-in list.
    Mx,
    /// Usual names, tried out.
    Guess,
}

/// The settings that one source gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub source: Source,
    /// The page or the DNS name at which they were found; nothing with the built-in list.
    pub origin: Option<String>,
    /// The mail service's own name, where it is known.
    pub service: Option<String>,
    /// They came from somebody who may speak for the domain, by a way on which nobody can have changed them.
    pub trusted: bool,
    /// Servers of which nothing proves that the domain's owner named them, or that belong to somebody else than the domain or a
    /// known mail service: the person has to agree to them by name before a password goes there.
    pub strangers: Vec<Host>,
    /// Servers for sending, best first.
    pub submission: Vec<Offered>,
    /// Servers for fetching mail, best first, IMAP and POP3 mixed as the source has them.
    pub incoming: Vec<OfferedIncoming>,
    /// What the person should know before anything fails.
    pub hints: Vec<Hint>,
}

/// A server, and how one signs in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub server: Server,
    pub username: UsernameForm,
    /// Methods in the order in which the source prefers them; empty where it says nothing.
    pub methods: Vec<Method>,
    /// No sign-in is wanted, as on an access provider's own line.
    pub without_sign_in: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedIncoming {
    pub protocol: IncomingProtocol,
    pub offered: Offered,
}

impl Source {
    pub const ALL: [Self; 8] = [
        Self::ProviderList,
        Self::Autoconfig,
        Self::WellKnown,
        Self::Ispdb,
        Self::Srv,
        Self::Autodiscover,
        Self::Mx,
        Self::Guess,
    ];

    /// The word in JSON, and the end of its texts' ids (`source-…`).
    pub fn word(self) -> &'static str {
        match self {
            Self::ProviderList => "provider-list",
            Self::Autoconfig => "autoconfig",
            Self::WellKnown => "well-known",
            Self::Ispdb => "ispdb",
            Self::Srv => "srv",
            Self::Autodiscover => "autodiscover",
            Self::Mx => "mx",
            Self::Guess => "guess",
        }
    }
}

impl Candidate {
    /// Whether the service is known to have no server that takes mail from mail programs.
    pub fn cannot_send(&self) -> bool {
        self.submission.is_empty() && self.hints.iter().any(|hint| hint.kind == HintKind::NoSmtp)
    }

    /// Whether it answers the question how to send, so that nobody else need be asked.
    pub fn settles(&self) -> bool {
        !self.submission.is_empty() || self.cannot_send()
    }

    /// A password may go to its servers without asking the person about them.
    pub fn is_trusted(&self) -> bool {
        self.trusted && self.strangers.is_empty()
    }

    /// The best server of a protocol.
    pub fn best_incoming(&self, protocol: IncomingProtocol) -> Option<&Offered> {
        self.incoming.iter().find(|incoming| incoming.protocol == protocol).map(|incoming| &incoming.offered)
    }
}

/// A server in one line, for tests.
#[cfg(test)]
pub(super) fn line(offered: &Offered, address: &crate::account::Address) -> String {
    let Server { host, port, security } = &offered.server;
    let methods: Vec<_> = offered.methods.iter().map(|method| method.word()).collect();
    let without = if offered.without_sign_in { " without sign-in" } else { "" };
    format!("{host}:{port} {} {} [{}]{without}", security.word(), offered.username.of(address), methods.join(" "))
}
