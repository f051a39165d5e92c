//! Talking to servers: lines with limits and deadlines, a transcript without secrets, TLS with a recorded verdict, SMTP,
//! POP3, IMAP, sign-in; and, without any secret, what a domain's web server, its receiving mail servers and a port for mail
//! programs show.
//!
//! A secret leaves only through [`Wire::send_secret`], which demands a [`Permit`]; and a permit comes only from a handshake
//! whose certificate was verified or knowingly pinned, or from the person's consent to a clear line.

mod certificate;
mod dial;
mod fetch;
mod limits;
mod mailbox;
mod receiver;
mod redact;
pub mod sasl;
mod service;
mod sign_in;
mod smtp;
mod tls;
mod transcript;
mod web_address;
mod wire;

pub use certificate::{Certificate, TlsReport};
pub use dial::{Connected, Connecting, Network, Tcp, connect};
pub use fetch::{FetchError, FetchLimits, Fetched, Posted, fetch, get};
pub use limits::Limits;
pub use mailbox::{Capabilities, Mailbox, Refusal, Welcome};
pub use receiver::ReceiverLook;
pub use redact::{REDACTED, Redactor};
pub use service::look_at_service;
pub use smtp::{Ehlo, Envelope, Smtp, own_literal};
pub use tls::{Permit, Trust, TrustError};
pub use transcript::{Direction, Line, Transcript};
pub use web_address::{Scheme, WebAddress, percent_encoded};
pub use wire::{NotSecured, Secured, Wire, harmless};
