//! Signing in: the client's side of the SASL mechanisms (RFC 4422), as state machines without I/O.
//!
//! | mechanism | standard | what crosses the line |
//! |---|---|---|
//! | PLAIN | RFC 4616 | the password |
//! | LOGIN | draft-murchison-sasl-login | the password |
//! | CRAM-MD5 | RFC 2195 | a keyed hash of the server's challenge |
//! | SCRAM-SHA-256 | RFC 5802, RFC 7677 | a proof; the server proves that it knows the password, too |
//! | XOAUTH2 | Google's and Microsoft's pages of that name | the access token |
//! | NTLM | MS-NLMP, MS-SMTPNTLM | a keyed hash of the server's challenge (NTLMv2) |
//!
//! SMTP (RFC 4954), POP3 (RFC 5034) and IMAP (RFC 9051 6.2.2) carry the same messages, each with its own words around
//! them, so an [`Exchange`] takes what stands after `334 ` or `+ ` and gives what goes into the next line. Challenges
//! come from servers of which nothing is known yet: whatever they hold ends in a [`SaslError`], and neither that nor any
//! `Debug` shows a part of the secret.

mod challenge;
mod cram_md5;
mod error;
mod exchange;
mod login;
mod mechanism;
mod ntlm;
mod plain;
mod scram;
mod secret_bytes;
#[cfg(test)]
mod tests;
mod xoauth2;

pub use error::SaslError;
pub use exchange::Exchange;
pub use mechanism::{AnyMechanism, Mechanism};
pub use secret_bytes::SecretBytes;
