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

#[cfg(test)]
mod tests {
    use rcgen::{
        BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, PublicKeyData as _, date_time_ymd,
    };

    use super::*;

    const HOST: &str = "mx.clinic.test";

    struct Place {
        chain: Vec<CertificateDer<'static>>,
        key: KeyPair,
    }

    /// A server's certificate and its authority's.
    fn place(names: &[&str], expired: bool) -> Place {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        authority.distinguished_name.push(DnType::CommonName, "Lab Root");
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().expect("a key")).expect("signing");
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(names).expect("names");
        if expired {
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2021, 1, 1);
        }
        let own = params.signed_by(&key, &authority).expect("signing");
        Place { chain: vec![own.der().clone(), authority.der().clone()], key }
    }

    fn tlsa(usage: u8, selector: u8, matching: u8, data: &[u8]) -> Tlsa {
        let data = match matching {
            1 => Sha256::digest(data).to_vec(),
            2 => Sha512::digest(data).to_vec(),
            _ => data.to_vec(),
        };
        Tlsa { usage, selector, matching, data }
    }

    fn only(record: Tlsa, chain: &[CertificateDer<'_>]) -> Fit {
        let mut judgement = judge(&[record], HOST, chain, UnixTime::now());
        judgement.fits.remove(0)
    }

    #[test]
    fn every_way_to_name_a_certificate_fits() {
        let Place { chain, key } = place(&[HOST], false);
        let spki = key.subject_public_key_info();
        let authority_key = selected(&chain[1], 1).expect("a key").to_vec();
        for matching in 0..=2 {
            assert_eq!(only(tlsa(3, 0, matching, &chain[0]), &chain), Fit::Fits, "3 0 {matching}");
            assert_eq!(only(tlsa(3, 1, matching, &spki), &chain), Fit::Fits, "3 1 {matching}");
            assert_eq!(only(tlsa(2, 0, matching, &chain[1]), &chain), Fit::Fits, "2 0 {matching}");
            assert_eq!(only(tlsa(2, 1, matching, &authority_key), &chain), Fit::Fits, "2 1 {matching}");
        }
    }

    #[test]
    fn another_certificate_differs() {
        let Place { chain, .. } = place(&[HOST], false);
        let other = place(&[HOST], false);
        for usage in [2, 3] {
            for selector in 0..=1 {
                let stranger = selected(&other.chain[usize::from(usage == 2)], selector).expect("a part").to_vec();
                let record = tlsa(usage, selector, 1, &stranger);
                let judgement = judge(&[record], HOST, &chain, UnixTime::now());
                assert_eq!(judgement.fits, [Fit::Differs], "{usage} {selector}");
                assert_eq!(judgement.faults, [RecordFault::new(FaultKind::NoTlsaFits, HOST)]);
                assert!(judgement.keeps_mail_out());
            }
        }
        // The server's own certificate is no authority, and an authority no server's.
        assert_eq!(only(tlsa(2, 0, 1, &chain[0]), &chain), Fit::Differs);
        assert_eq!(only(tlsa(3, 0, 1, &chain[1]), &chain), Fit::Differs);
        assert_eq!(only(tlsa(3, 0, 1, &chain[0]), &[]), Fit::Differs);
        assert_eq!(only(tlsa(3, 1, 1, &chain[0]), &[CertificateDer::from(vec![1, 2, 3])]), Fit::Differs);
    }

    #[test]
    fn an_authority_has_to_vouch_and_an_own_certificate_need_not() {
        for place in [place(&["other.test"], false), place(&[HOST], true)] {
            let Place { chain, key } = place;
            assert_eq!(only(tlsa(3, 1, 1, &key.subject_public_key_info()), &chain), Fit::Fits);
            assert!(matches!(only(tlsa(2, 0, 1, &chain[1]), &chain), Fit::NotVouched(_)));
        }
        // An authority that stands in the chain without having signed anything in it.
        let (own, other) = (place(&[HOST], false), place(&[HOST], false));
        let mixed = [own.chain[0].clone(), other.chain[1].clone()];
        assert!(matches!(only(tlsa(2, 0, 1, &other.chain[1]), &mixed), Fit::NotVouched(_)));
    }

    #[test]
    fn an_authority_in_the_record_need_not_be_sent() {
        let Place { chain, .. } = place(&[HOST], false);
        assert_eq!(only(tlsa(2, 0, 0, &chain[1]), &chain[..1]), Fit::Fits);
        assert_eq!(only(tlsa(2, 0, 1, &chain[1]), &chain[..1]), Fit::Differs);
    }

    #[test]
    fn unusable_records_are_faults_and_bind_nobody() {
        let Place { chain, key } = place(&[HOST], false);
        for record in [
            tlsa(0, 0, 1, &chain[1]),
            tlsa(1, 0, 1, &chain[0]),
            tlsa(4, 0, 1, &chain[0]),
            tlsa(255, 255, 255, &[]),
            tlsa(3, 2, 1, &chain[0]),
            tlsa(3, 1, 3, &chain[0]),
            Tlsa { usage: 3, selector: 1, matching: 1, data: vec![0; 31] },
            Tlsa { usage: 3, selector: 1, matching: 2, data: vec![0; 32] },
            Tlsa { usage: 3, selector: 1, matching: 1, data: Vec::new() },
            tlsa(3, 0, 0, b"no certificate"),
            tlsa(3, 1, 0, &chain[0]),
            tlsa(3, 0, 0, &[&chain[0], &b"more"[..]].concat()),
        ] {
            let judgement = judge(std::slice::from_ref(&record), HOST, &chain, UnixTime::now());
            assert_eq!(judgement.fits, [Fit::Unusable], "{record}");
            assert_eq!(judgement.faults, [RecordFault::new(FaultKind::BadTlsa, record.to_string())]);
            assert!(!judgement.keeps_mail_out());
            // Beside one that fits it is still a fault, but keeps nothing out.
            let both = judge(&[record, tlsa(3, 1, 1, &key.subject_public_key_info())], HOST, &chain, UnixTime::now());
            assert_eq!((both.faults.len(), both.keeps_mail_out()), (1, false));
        }
    }

    #[test]
    fn one_that_fits_is_enough() {
        let Place { chain, .. } = place(&[HOST], false);
        let next = fitting(&place(&[HOST], false).chain).expect("a record");
        let present = fitting(&chain).expect("a record");
        let judgement = judge(&[next, present.clone()], HOST, &chain, UnixTime::now());
        assert_eq!((judgement.fits, judgement.faults), (vec![Fit::Differs, Fit::Fits], vec![]));
        assert!(present.to_string().starts_with("3 1 1 ") && present.to_string().len() == 6 + 64);
        assert_eq!(judge(&[], HOST, &chain, UnixTime::now()), Judgement { fits: vec![], faults: vec![] });
        assert_eq!(fitting(&[CertificateDer::from(vec![0; 9])]), None);
    }
}
