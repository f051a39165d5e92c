//! What a server's certificate says.

use serde::Serialize;

use crate::account::Fingerprint;

/// The readable parts of an X.509 certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// DNS names and addresses of the subject alternative name, or the common name where there is none.
    pub names: Vec<String>,
    pub issuer: String,
    /// `YYYY-MM-DD`.
    pub not_before: String,
    pub not_after: String,
    pub sha256: Fingerprint,
}

/// How a line was encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TlsReport {
    /// `TLSv1.2`, `TLSv1.3`; empty where the handshake failed.
    pub version: String,
    pub cipher: String,
    pub certificate: Option<Certificate>,
}
