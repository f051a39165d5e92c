//! TLS-RPT (RFC 8460): where others report that they could not bring mail in a safe way.

mod amend;
mod parse;

pub use amend::mended;
pub use parse::{TlsReporting, TlsRptLook, look};
