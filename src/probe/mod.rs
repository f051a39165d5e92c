//! Talking to servers: lines with limits and deadlines, a transcript without secrets, TLS with a recorded verdict, SMTP, sign-in.

mod certificate;
mod transcript;

pub use certificate::{Certificate, TlsReport};
pub use transcript::{Direction, Line};
