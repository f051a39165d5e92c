//! What was found out: the diagnosis with its facts, evidence and fixes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::catalogue::{Certainty, DiagnosisId, Fixer, Severity};
use super::record_fault::RecordFault;
use crate::account::{Change, Server};

#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    pub id: DiagnosisId,
    pub severity: Severity,
    pub fixer: Fixer,
    pub certainty: Certainty,
    pub facts: Facts,
    /// The words of servers, verbatim.
    pub evidence: Vec<String>,
    pub links: Vec<Link>,
    /// Settings that were seen to answer as a sending server should: of the same server, or of the one named by
    /// [`Fact::WorksServer`].
    pub works: Option<Server>,
    /// What is wrong with a record of the domain; told as the variable `$detail`.
    pub fault: Option<RecordFault>,
    /// What to publish so that the finding goes; the first is told as the variable `$publish`.
    pub corrections: Vec<Correction>,
    /// What the program itself can change, best first.
    pub fixes: Vec<Fix>,
    /// Other causes that fit, likeliest first.
    pub alternatives: Vec<Alternative>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Alternative {
    pub id: DiagnosisId,
    pub certainty: Certainty,
}

/// A page of a mail service or of the list in question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The message that labels it.
    pub label: String,
    pub url: String,
}

/// A change to what a domain publishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Where: a name without the trailing dot, or the address of a file on the web.
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Published,
    /// Values to take away, as they are now.
    pub remove: Vec<String>,
    /// Values to publish, as in a zone file but for quotes and the division of long texts.
    pub add: Vec<String>,
}

/// What kind of thing a correction changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Published {
    A,
    Aaaa,
    Mx,
    Txt,
    Tlsa,
    /// A policy's text over HTTPS (RFC 8461 3.2).
    File,
}

/// A change that the program offers to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub label: FixLabel,
    pub change: Change,
}

/// What the button says; the words are in `i18n/` as `fix-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FixLabel {
    /// Use this port and encryption.
    UseServerSettings,
    /// Use this server name.
    UseHost,
    /// Use this protocol, server name, port or encryption for incoming mail.
    UseIncomingSettings,
    /// Sign in with the incoming server's name and password.
    SignInLikeIncoming,
    /// Sign in with the mail address.
    SignInWithAddress,
    /// Sign in with this user name.
    UseUsername,
    /// Choose the method by itself; clears SPA.
    ChooseMethod,
    /// Log on to the incoming server first.
    IncomingFirst,
    /// Trust this certificate by its fingerprint.
    TrustCertificate,
    /// Take the white space away that pasting left around the password.
    TrimPassword,
}

/// Names of facts; a text may use each as a variable (see `i18n/README.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    Address,
    Domain,
    Server,
    Port,
    Security,
    User,
    Recipient,
    RecipientDomain,
    Service,
    Names,
    Issuer,
    NotBefore,
    NotAfter,
    Methods,
    WorksServer,
    Seconds,
    Detail,
    ReplyCode,
    EnhancedCode,
    List,
    Ip,
    NewAddress,
    Suggestion,
    Limit,
    RejectingServer,
    Side,
    Name,
    Record,
    Publish,
    Count,
    Kind,
    Network,
}

impl Fact {
    /// All facts that a text may name.
    pub const ALL: [Self; 32] = [
        Self::Address,
        Self::Domain,
        Self::Server,
        Self::Port,
        Self::Security,
        Self::User,
        Self::Recipient,
        Self::RecipientDomain,
        Self::Service,
        Self::Names,
        Self::Issuer,
        Self::NotBefore,
        Self::NotAfter,
        Self::Methods,
        Self::WorksServer,
        Self::Seconds,
        Self::Detail,
        Self::ReplyCode,
        Self::EnhancedCode,
        Self::List,
        Self::Ip,
        Self::NewAddress,
        Self::Suggestion,
        Self::Limit,
        Self::RejectingServer,
        Self::Side,
        Self::Name,
        Self::Record,
        Self::Publish,
        Self::Count,
        Self::Kind,
        Self::Network,
    ];

    /// The variable's name in `i18n/`, and the field's in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Domain => "domain",
            Self::Server => "server",
            Self::Port => "port",
            Self::Security => "security",
            Self::User => "user",
            Self::Recipient => "recipient",
            Self::RecipientDomain => "recipient_domain",
            Self::Service => "service",
            Self::Names => "names",
            Self::Issuer => "issuer",
            Self::NotBefore => "not_before",
            Self::NotAfter => "not_after",
            Self::Methods => "methods",
            Self::WorksServer => "works_server",
            Self::Seconds => "seconds",
            Self::Detail => "detail",
            Self::ReplyCode => "reply_code",
            Self::EnhancedCode => "enhanced_code",
            Self::List => "list",
            Self::Ip => "ip",
            Self::NewAddress => "new_address",
            Self::Suggestion => "suggestion",
            Self::Limit => "limit",
            Self::RejectingServer => "rejecting_server",
            Self::Side => "side",
            Self::Name => "name",
            Self::Record => "record",
            Self::Publish => "publish",
            Self::Count => "count",
            Self::Kind => "kind",
            Self::Network => "network",
        }
    }
}

/// What a diagnosis knows, by name.
pub type Facts = BTreeMap<Fact, String>;

impl Diagnosis {
    /// What [`Fact::Side`] is where the incoming server is meant.
    pub(super) const INCOMING: &str = "incoming";

    /// A certain diagnosis with the catalogue's severity and fixer, and nothing else yet.
    pub fn new(id: DiagnosisId) -> Self {
        Self {
            id,
            severity: id.severity(),
            fixer: id.fixer(),
            certainty: Certainty::Certain,
            facts: Facts::new(),
            evidence: Vec::new(),
            links: Vec::new(),
            works: None,
            fault: None,
            corrections: Vec::new(),
            fixes: Vec::new(),
            alternatives: Vec::new(),
        }
    }

    /// Whether it is about the server that mail is fetched from; the same may be found of the outgoing one besides.
    pub fn is_about_incoming(&self) -> bool {
        self.facts.get(&Fact::Side).is_some_and(|side| side == Self::INCOMING)
    }

    #[must_use]
    pub fn with_certainty(mut self, certainty: Certainty) -> Self {
        self.certainty = certainty;
        self
    }

    #[must_use]
    pub fn with_fact(mut self, fact: Fact, value: impl ToString) -> Self {
        self.facts.insert(fact, value.to_string());
        self
    }

    #[must_use]
    pub fn with_fault(mut self, fault: RecordFault) -> Self {
        self.fault = Some(fault);
        self
    }

    #[must_use]
    pub fn with_correction(mut self, correction: Correction) -> Self {
        self.corrections.push(correction);
        self
    }

    #[must_use]
    pub fn with_alternative(mut self, id: DiagnosisId, certainty: Certainty) -> Self {
        self.alternatives.push(Alternative { id, certainty });
        self
    }

    #[must_use]
    pub fn with_fix(mut self, label: FixLabel, change: Change) -> Self {
        self.fixes.push(Fix { label, change });
        self
    }
}
