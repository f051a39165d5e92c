//! Certificates of every kind that a server may show, good and bad.

use std::sync::{Arc, OnceLock};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CustomExtension, DnType, IsCa, KeyPair, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;

/// What is right or wrong with a certificate. A wrong name is a [`Kind::Sound`] one for other names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sound,
    Expired,
    NotYetValid,
    SelfSigned,
    /// Self-signed and marked as an authority's own.
    AuthorityAsServer,
    /// Signed by an authority that nobody knows.
    UnknownAuthority,
    /// Signed by an intermediate that is not sent along; where it lies is named (RFC 5280 4.2.2.1).
    MissingIntermediate,
    /// Signed by a product that reads encrypted connections.
    Interception,
}

/// A certificate chain and the key to its first certificate.
#[derive(Clone, Debug)]
pub struct Shown {
    pub kind: Kind,
    pub names: Vec<String>,
    /// The server wants to see a certificate of the client's.
    pub wants_client: bool,
}

impl Shown {
    pub fn sound(names: &[&str]) -> Self {
        Self::of(Kind::Sound, names)
    }

    pub fn of(kind: Kind, names: &[&str]) -> Self {
        Self { kind, names: names.iter().map(|name| (*name).to_owned()).collect(), wants_client: false }
    }

    /// The server's side of TLS with this certificate.
    pub fn config(&self) -> Arc<ServerConfig> {
        let authorities = Authorities::all();
        let key = key();
        let mut params = CertificateParams::new(self.names.clone()).expect("the names of a test");
        params.distinguished_name.push(DnType::CommonName, self.names.first().map_or("nobody", String::as_str));
        let by = |params: &CertificateParams, issuer: &Issuer| params.signed_by(&key, issuer).expect("signing");
        let certificate = match self.kind {
            Kind::Sound => by(&params, &authorities.known),
            Kind::Expired => {
                params.not_before = date_time_ymd(2020, 1, 1);
                params.not_after = date_time_ymd(2021, 1, 1);
                by(&params, &authorities.known)
            }
            Kind::NotYetValid => {
                params.not_before = date_time_ymd(2090, 1, 1);
                by(&params, &authorities.known)
            }
            Kind::SelfSigned => params.self_signed(&key).expect("signing"),
            Kind::AuthorityAsServer => {
                params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
                params.self_signed(&key).expect("signing")
            }
            Kind::UnknownAuthority => by(&params, &authorities.unknown),
            Kind::MissingIntermediate => {
                params.custom_extensions.push(authority_information("http://ca.test/intermediate.der"));
                by(&params, &authorities.intermediate)
            }
            Kind::Interception => by(&params, &authorities.interceptor),
        };
        let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("TLS 1.2 and 1.3");
        let builder = if self.wants_client {
            let mut roots = rustls::RootCertStore::empty();
            roots.add(authorities.known.der().clone()).expect("the authority's certificate");
            let verifier =
                WebPkiClientVerifier::builder_with_provider(roots.into(), Arc::new(ring::default_provider()))
                    .build()
                    .expect("a verifier");
            builder.with_client_cert_verifier(verifier)
        } else {
            builder.with_no_client_auth()
        };
        let private = PrivateKeyDer::try_from(key.serialize_der()).expect("the key just made");
        Arc::new(builder.with_single_cert(vec![certificate.der().clone()], private).expect("key and certificate fit"))
    }
}

/// What the lab's computer trusts.
pub fn roots() -> Vec<CertificateDer<'static>> {
    vec![Authorities::all().known.der().clone()]
}

type Issuer = CertifiedIssuer<'static, KeyPair>;

/// Made once a test binary: all its tests may share them.
struct Authorities {
    known: Issuer,
    intermediate: Issuer,
    unknown: Issuer,
    interceptor: Issuer,
}

impl Authorities {
    fn all() -> &'static Self {
        static ALL: OnceLock<Authorities> = OnceLock::new();
        ALL.get_or_init(|| {
            let root = |name: &str| CertifiedIssuer::self_signed(authority(name), key()).expect("signing");
            let known = root("Lab Root");
            let intermediate =
                CertifiedIssuer::signed_by(authority("Lab Intermediate"), key(), &known).expect("signing");
            Self {
                known,
                intermediate,
                unknown: root("Clinic Private Authority"),
                interceptor: root("Avast Web/Mail Shield Root"),
            }
        })
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn key() -> KeyPair {
    KeyPair::generate().expect("random numbers")
}

/// Where the issuer's certificate lies (RFC 5280 4.2.2.1), which rcgen has no field for.
fn authority_information(url: &str) -> CustomExtension {
    // id-ad-caIssuers, 1.3.6.1.5.5.7.48.2
    let mut access = vec![0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x02];
    access.extend(tagged(0x86, url.as_bytes()));
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], tagged(0x30, &tagged(0x30, &access)))
}

/// DER with a short length.
fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u8::try_from(content.len()).ok().filter(|length| *length < 0x80).expect("a short content");
    [&[tag, length], content].concat()
}
