//! What a server's certificate says.

use std::net::IpAddr;

use rustls::pki_types::CertificateDer;
use serde::Serialize;
use sha2::{Digest, Sha256};
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::oid_registry::OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS;
use x509_parser::prelude::{ASN1Time, FromDer, X509Certificate, X509Name};

use super::redact::Redactor;
use crate::account::Fingerprint;

/// Most names of one certificate that are shown.
const MOST_NAMES: usize = 100;

/// The readable parts of an X.509 certificate (RFC 5280).
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

impl TlsReport {
    /// Takes the secret out of what the server may have repeated it in.
    pub fn withhold(&mut self, redactor: &Redactor) {
        if let Some(certificate) = &mut self.certificate {
            for text in certificate.names.iter_mut().chain([&mut certificate.issuer]) {
                *text = redactor.redact(text);
            }
        }
    }
}

/// Why nobody known vouches for a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    SelfSigned,
    /// The last certificate names a public place where its issuer's certificate lies: it should have been sent along.
    IssuerPublished,
    IssuerUnknown,
}

/// Reads a certificate, where it can be read.
pub(super) fn read(der: &CertificateDer<'_>) -> Option<Certificate> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let mut names: Vec<String> = certificate
        .subject_alternative_name()
        .ok()
        .flatten()
        .map(|extension| extension.value.general_names.iter().filter_map(name).take(MOST_NAMES).collect())
        .unwrap_or_default();
    if names.is_empty() {
        names.extend(
            certificate.subject().iter_common_name().filter_map(|cn| cn.as_str().ok()).map(clean).take(MOST_NAMES),
        );
    }
    Some(Certificate {
        names,
        issuer: readable(certificate.issuer()),
        not_before: date(certificate.validity().not_before),
        not_after: date(certificate.validity().not_after),
        sha256: Fingerprint(Sha256::digest(der.as_ref()).into()),
    })
}

/// Why a chain that ends nowhere does so.
pub(super) fn standing(chain: &[CertificateDer<'_>]) -> Standing {
    let parsed: Vec<_> =
        chain.iter().filter_map(|der| X509Certificate::from_der(der).ok()).map(|(_, parsed)| parsed).collect();
    let (Some(leaf), Some(last)) = (parsed.first(), parsed.last()) else { return Standing::IssuerUnknown };
    if leaf.issuer() == leaf.subject() {
        return Standing::SelfSigned;
    }
    let published = last.issuer() != last.subject()
        && last.extensions().iter().any(|extension| match extension.parsed_extension() {
            ParsedExtension::AuthorityInfoAccess(access) => {
                access.accessdescs.iter().any(|place| place.access_method == OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS)
            }
            _ => false,
        });
    if published { Standing::IssuerPublished } else { Standing::IssuerUnknown }
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(clean(name).to_ascii_lowercase()),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|bytes| IpAddr::from(bytes).to_string()),
            16 => <[u8; 16]>::try_from(*bytes).ok().map(|bytes| IpAddr::from(bytes).to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// Organisation and common name, as people know an issuer by them.
fn readable(name: &X509Name<'_>) -> String {
    let organization = name.iter_organization().find_map(|part| part.as_str().ok()).map(clean);
    let common = name.iter_common_name().find_map(|part| part.as_str().ok()).map(clean);
    match (organization, common) {
        (Some(organization), Some(common)) if common.contains(&organization) => common,
        (Some(organization), Some(common)) => format!("{common} ({organization})"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => clean(&name.to_string()),
    }
}

/// Certificates come from outside: control characters in their names must not reach a screen.
fn clean(text: &str) -> String {
    super::wire::harmless(text).chars().take(200).collect()
}

fn date(time: ASN1Time) -> String {
    let date = time.to_datetime().date();
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}
