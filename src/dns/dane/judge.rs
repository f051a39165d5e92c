//! Whether a server's certificates are those that its TLSA records name.

use std::sync::Arc;

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use sha2::{Digest as _, Sha256, Sha512};
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::record::Tlsa;
use crate::diagnosis::{FaultKind, RecordFault};

/// What one record says of a chain of certificates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    Fits,
    /// It names another certificate or key than the server shows.
    Differs,
    /// It names an authority that the server sends along, but that does not vouch for the server; why, in English.
    NotVouched(String),
    /// No sender can use it.
    Unusable,
}

/// What the records of a host come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// One for each record.
    pub fits: Vec<Fit>,
    /// The unusable records, and that none fits. Where all records are unusable, senders encrypt without looking at the
    /// certificate (RFC 7672 2.2), so nothing else is said then.
    pub faults: Vec<RecordFault>,
}

impl Judgement {
    /// Senders that hold to DANE refuse to bring mail here.
    pub fn keeps_mail_out(&self) -> bool {
        let usable = |fit: &&Fit| **fit != Fit::Unusable;
        self.fits.iter().any(|fit| usable(&fit)) && !self.fits.contains(&Fit::Fits)
    }
}

/// Compares the records of `host` with the certificates that it showed, the server's own first. `now` is for the certificates
/// between the server's and an authority that a record names; the server's own may have expired where it is named itself (RFC
/// 7671 5.1).
pub fn judge(records: &[Tlsa], host: &str, chain: &[CertificateDer<'_>], now: UnixTime) -> Judgement {
    let fits: Vec<Fit> = records.iter().map(|record| fit(record, host, chain, now)).collect();
    let mut judgement = Judgement { fits, faults: records.iter().filter_map(Tlsa::fault).collect() };
    if judgement.keeps_mail_out() {
        judgement.faults.push(RecordFault::new(FaultKind::NoTlsaFits, host));
    }
    judgement
}

/// The record to publish for a server that shows these certificates: its own key (RFC 7671 5.1), so that it outlives a renewed
/// certificate with the same key. Nothing where its certificate cannot be read.
pub fn fitting(chain: &[CertificateDer<'_>]) -> Option<Tlsa> {
    let key = selected(chain.first()?, 1)?;
    Some(Tlsa { usage: 3, selector: 1, matching: 1, data: Sha256::digest(key).to_vec() })
}

fn fit(record: &Tlsa, host: &str, chain: &[CertificateDer<'_>], now: UnixTime) -> Fit {
    if record.fault().is_some() {
        return Fit::Unusable;
    }
    if record.usage == 3 {
        return if chain.first().is_some_and(|own| is_named(record, own)) { Fit::Fits } else { Fit::Differs };
    }
    // An authority stands behind the server's own certificate; or the record holds the whole of it (RFC 7672 3.1.2).
    let sent = chain.iter().skip(1).find(|certificate| is_named(record, certificate)).cloned();
    let held = (record.selector == 0 && record.matching == 0).then(|| CertificateDer::from(record.data.clone()));
    match sent.or(held) {
        None => Fit::Differs,
        Some(anchor) => vouched(&anchor, host, chain, now),
    }
}

/// Whether the record's data is that of the certificate.
fn is_named(record: &Tlsa, certificate: &CertificateDer<'_>) -> bool {
    let Some(part) = selected(certificate, record.selector) else { return false };
    match record.matching {
        0 => part == record.data.as_slice(),
        1 => Sha256::digest(part).as_slice() == record.data.as_slice(),
        2 => Sha512::digest(part).as_slice() == record.data.as_slice(),
        _ => false,
    }
}

/// The part of a certificate that a record is about (RFC 6698 2.1.2).
fn selected<'c>(certificate: &'c CertificateDer<'_>, selector: u8) -> Option<&'c [u8]> {
    let whole = certificate.as_ref();
    if selector == 0 {
        return Some(whole);
    }
    let (_, parsed) = X509Certificate::from_der(whole).ok()?;
    Some(parsed.tbs_certificate.subject_pki.raw)
}

/// Whether the chain leads from the host's certificate to this authority (RFC 7672 3.1.2: signatures, dates and names count).
fn vouched(anchor: &CertificateDer<'_>, host: &str, chain: &[CertificateDer<'_>], now: UnixTime) -> Fit {
    let verify = || -> Result<(), String> {
        let (own, between) = chain.split_first().ok_or("no certificate")?;
        let mut roots = RootCertStore::empty();
        roots.add(anchor.clone().into_owned()).map_err(|error| error.to_string())?;
        let verifier = WebPkiServerVerifier::builder_with_provider(roots.into(), Arc::new(ring::default_provider()))
            .build()
            .map_err(|error| error.to_string())?;
        let name = ServerName::try_from(host.trim_end_matches('.')).map_err(|error| error.to_string())?;
        verifier.verify_server_cert(own, between, &name, &[], now).map_err(|error| error.to_string())?;
        Ok(())
    };
    verify().map_or_else(Fit::NotVouched, |()| Fit::Fits)
}
