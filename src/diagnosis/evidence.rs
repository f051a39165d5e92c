//! What was observed, in a form that does not depend on where it was observed.

use serde::{Deserialize, Serialize};

use super::reply::Reply;
use crate::account::{IncomingProtocol, Method, Security};

/// Where in the dialogue something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Looking the server's name up in the DNS.
    Resolve,
    Connect,
    Greeting,
    Ehlo,
    Tls,
    Auth,
    MailFrom,
    RcptTo,
    Data,
    AfterData,
}

/// One observation and its circumstances.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub stage: Stage,
    pub signal: Signal,
    pub circumstances: Circumstances,
}

/// What is known beside the signal itself. The default is that nothing is known, as with a pasted line.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// The server that spoke, as the person named it.
    pub server: Option<String>,
    pub port: Option<u16>,
    pub security: Option<Security>,
    /// Whether the line was encrypted at that moment.
    pub encrypted: Option<bool>,
    /// Whether one had signed in before; `None` where nobody knows.
    pub signed_in: Option<bool>,
    /// Whether the profile wants to sign in at all.
    pub wants_sign_in: Option<bool>,
    /// Whether the server offered AUTH.
    pub offers_auth: Option<bool>,
    pub method: Option<Method>,
    pub username: Option<String>,
    /// The sender's address and its domain.
    pub address: Option<String>,
    pub domain: Option<String>,
    pub recipient: Option<String>,
    pub recipient_domain: Option<String>,
    /// The mail service that the server belongs to, by its id in `assets/providers`.
    pub service: Option<String>,
    /// Whether the server is one that receives mail for a domain (its MX) and not one for sending.
    pub is_mx: Option<bool>,
    /// Whether STARTTLS is published for this port of this server.
    pub publishes_starttls: Option<bool>,
    /// Whether the recipient's side spoke: the message had been taken for sending before, as with most bounces.
    pub recipient_side: Option<bool>,
    /// The server is the one that mail is fetched from, and speaks this.
    pub incoming: Option<IncomingProtocol>,
    /// Whether the password begins or ends with white space.
    pub password_has_outer_space: bool,
    /// Whether the password has letters beyond ASCII, which servers may read in another character set.
    pub password_has_non_ascii: bool,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    // --- the DNS
    /// NXDOMAIN.
    NameNotFound,
    /// The name exists and has neither A nor AAAA (NODATA).
    NameWithoutAddress,
    /// This network's resolver says no, an independent one says yes.
    NameHiddenHere,
    /// No answer in time.
    NameServersSilent,
    /// SERVFAIL, REFUSED and the like; the response code's name.
    NameServerFailure(String),
    /// An invented name under the same domain has the same address.
    NameIsWildcard,
    // --- the connection
    /// No network at all.
    Offline,
    Refused,
    TimedOut,
    /// The port was given up, although another of the same host answered.
    PortBlocked,
    /// All mail ports are silent and the network is known to work.
    AllMailPortsSilent {
        network_works: bool,
    },
    /// Every IPv6 address failed and IPv4 worked.
    Ipv6Failed,
    /// Closed or reset without a reply.
    Closed,
    /// Connected, and the server said nothing.
    SilentServer {
        tls_answers: bool,
    },
    // --- the greeting
    /// Something else than the expected protocol spoke.
    ForeignProtocol(Foreign),
    /// The greeting came late.
    SlowGreeting {
        seconds: u64,
    },
    /// Asterisks in the greeting or masked EHLO keywords.
    Masked,
    // --- encryption
    /// A TLS hello was answered in plain text.
    PlainTextOnTls,
    StartTlsNotOffered,
    /// Text after STARTTLS's 220, before the handshake (RFC 3207 6).
    StartTlsInjection,
    Certificate(CertificateFault),
    /// The server sent this TLS alert (RFC 8446 6), by its name there.
    Alert(String),
    ClientCertificateRequired,
    /// Any other failure of the handshake, in the library's words.
    TlsOther(String),
    /// The line is in clear although the server could encrypt it.
    EncryptionOff,
    // --- signing in
    AuthNotOffered,
    /// AUTH appears only after encryption.
    AuthNeedsEncryption,
    /// The server offers no method that was asked for; what it offers.
    NoSharedMethod(Vec<String>),
    /// The incoming server refused user name or password, where one signs in there first; its words.
    IncomingRefused(String),
    /// The profile wants to sign in, and there is no password.
    PasswordMissing,
    /// The exchange of a sign-in method went wrong on the server's side, in technical words.
    AuthExchange(String),
    // --- what a server says
    Reply(Reply),
    /// Bytes that are no SMTP reply.
    Malformed(Malformation),
}

/// What spoke instead of the expected kind of server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    Imap,
    Pop3,
    /// In place of an incoming server.
    Smtp,
    /// HTTP or HTML, as a captive portal sends it.
    Web,
    Other,
}

/// How bytes fail to be an SMTP reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformation {
    LineTooLong,
    ReplyTooLong,
    NotAReply,
    /// The bytes came too slowly to ever make a reply.
    Trickle,
}

/// Why a certificate was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// Times as `YYYY-MM-DD`.
    Expired {
        not_after: String,
    },
    NotYetValid {
        not_before: String,
    },
    /// The names that the certificate has.
    WrongName {
        names: Vec<String>,
    },
    SelfSigned,
    /// The chain ends at an issuer nobody knows.
    Untrusted {
        issuer: String,
    },
    /// The issuer is a product known for reading encrypted connections.
    Intercepted {
        issuer: String,
    },
    /// A certificate between the server's and a known authority's was not sent.
    ChainIncomplete {
        issuer: String,
    },
    Revoked,
}
