//! A certificate authority for tests.
//!
//! The servers get certificates from an authority that exists only in the test
//! and that the program under test is told to trust. Whatever can be wrong with
//! a certificate is made here on purpose: another name, a time that is over or
//! has not come, an authority nobody trusts.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};

/// From when until when a certificate is valid, in days counted from today.
#[derive(Clone, Copy, Debug)]
pub struct Validity {
    /// The first day; negative is in the past.
    pub from: i64,
    /// The last day.
    pub to: i64,
}

impl Validity {
    /// Valid today.
    pub const NOW: Validity = Validity { from: -1, to: 90 };
    /// Ran out a week ago.
    pub const EXPIRED: Validity = Validity { from: -97, to: -7 };
    /// Begins in a week.
    pub const NOT_YET: Validity = Validity { from: 7, to: 97 };
}

/// A certificate with its key, as a server needs it.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The certificate in PEM.
    pub certificate_pem: String,
    /// Its private key in PEM.
    pub key_pem: String,
    /// The certificate of who signed it, which a client must trust. For a
    /// self-signed one it is the certificate itself.
    pub ca_pem: String,
}

impl Issued {
    /// A certificate that signed itself, as many home-made servers have.
    pub fn self_signed(names: &[&str], validity: Validity) -> Issued {
        let key = KeyPair::generate().expect("a key");
        let certificate = leaf(names, validity).self_signed(&key).expect("a self-signed certificate");
        Issued { certificate_pem: certificate.pem(), key_pem: key.serialize_pem(), ca_pem: certificate.pem() }
    }
}

/// A certificate authority of its own.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    ca_pem: String,
}

impl Authority {
    /// Makes a new authority with a key and a name of its own. Had two the same
    /// name, a client that trusts the one would find the other's certificates
    /// forged rather than issued by somebody unknown.
    pub fn new() -> Authority {
        static MADE: AtomicU32 = AtomicU32::new(1);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("Mailclinic test authority {number}");
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = day(-400).into();
        params.not_after = day(400).into();
        let key = KeyPair::generate().expect("a key");
        let certificate = params.self_signed(&key).expect("an authority");
        Authority { issuer: Issuer::new(params, key), ca_pem: certificate.pem() }
    }

    /// The certificate that a client must trust, in PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Issues a certificate for host names or IP addresses.
    pub fn issue(&self, names: &[&str], validity: Validity) -> Issued {
        let key = KeyPair::generate().expect("a key");
        let certificate = leaf(names, validity).signed_by(&key, &self.issuer).expect("a certificate");
        Issued { certificate_pem: certificate.pem(), key_pem: key.serialize_pem(), ca_pem: self.ca_pem.clone() }
    }
}

/// What a server's certificate says.
fn leaf(names: &[&str], validity: Validity) -> CertificateParams {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names.clone()).expect("names for a certificate");
    if let Some(first) = names.first() {
        params.distinguished_name.push(DnType::CommonName, first);
    }
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = day(validity.from).into();
    params.not_after = day(validity.to).into();
    params
}

/// The time that lies so many days from now.
fn day(days: i64) -> SystemTime {
    let span = Duration::from_secs(days.unsigned_abs() * 24 * 60 * 60);
    if days < 0 { SystemTime::now() - span } else { SystemTime::now() + span }
}
