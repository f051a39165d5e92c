//! TLS with a recorded verdict: a handshake with a bad certificate ends before any data, and what was wrong is known.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{ResolvesClientCert, Resumption};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, Error, InvalidMessage, SignatureScheme,
};
use sha2::{Digest, Sha256};
use thiserror::Error as ThisError;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::certificate::{self, Certificate, TlsReport};
use crate::account::{Fingerprint, Host};
use crate::diagnosis::{CertificateFault, Signal};

/// Whom to trust. Built once: reading the system's roots takes time.
#[derive(Clone)]
pub struct Trust {
    provider: Arc<CryptoProvider>,
    verifier: Arc<dyn ServerCertVerifier>,
}

/// The system's trust roots cannot be used.
#[derive(Debug, ThisError)]
#[error("the system's trust roots cannot be used: {0}")]
pub struct TrustError(String);

/// Proof that this line may carry a secret: its certificate was verified or is the pinned one, or the person knowingly
/// accepted a clear line. Only these ways make one.
#[derive(Debug)]
pub struct Permit(());

impl Permit {
    /// For a line in clear that the person knowingly accepted for this account.
    pub fn knowingly_in_clear(account: &crate::account::Outgoing) -> Option<Self> {
        let accepted = account.clear_text_accepted && account.server.security == crate::account::Security::None;
        accepted.then_some(Self(()))
    }
}

/// A line encrypted with a certificate that was accepted.
pub(super) struct Secured<S> {
    pub stream: TlsStream<S>,
    pub report: TlsReport,
    pub permit: Permit,
    pub watch: Watch,
    /// As the server sent it, its own certificate first.
    pub chain: Vec<CertificateDer<'static>>,
    /// The issuer is a product that reads encrypted connections, and this computer trusts it.
    pub intercepted_by: Option<String>,
}

/// A handshake that failed, with the certificate where one was seen.
pub(super) struct Failed {
    pub signal: Signal,
    pub certificate: Option<Certificate>,
    /// As the server sent it. Nothing proves here that the server has the key to it.
    pub chain: Vec<CertificateDer<'static>>,
}

impl Failed {
    fn before_certificates(error: impl fmt::Display) -> Self {
        Self { signal: Signal::TlsOther(error.to_string()), certificate: None, chain: Vec::new() }
    }
}

impl Trust {
    /// The system's roots, and these authorities besides.
    pub fn system(extra: Vec<CertificateDer<'static>>) -> Result<Self, TrustError> {
        let provider = Arc::new(ring::default_provider());
        let verifier = if extra.is_empty() {
            rustls_platform_verifier::Verifier::new(provider.clone())
        } else {
            rustls_platform_verifier::Verifier::new_with_extra_roots(extra, provider.clone())
        };
        let verifier = verifier.map_err(|error| TrustError(error.to_string()))?;
        Ok(Self { provider, verifier: Arc::new(verifier) })
    }

    /// These authorities only.
    pub fn only(roots: &[CertificateDer<'static>]) -> Result<Self, TrustError> {
        let provider = Arc::new(ring::default_provider());
        let mut store = rustls::RootCertStore::empty();
        for root in roots {
            store.add(root.clone()).map_err(|error| TrustError(error.to_string()))?;
        }
        let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(store.into(), provider.clone())
            .build()
            .map_err(|error| TrustError(error.to_string()))?;
        Ok(Self { provider, verifier })
    }

    /// Shakes hands as a client of `host`. `pinned` is a certificate that the person knowingly trusts in place of a
    /// verified one.
    pub(super) async fn handshake<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: S,
        host: &Host,
        pinned: Option<Fingerprint>,
    ) -> Result<Secured<S>, Failed> {
        let watch = Watch::default();
        let recorder = Recorder { inner: self.verifier.clone(), pinned, watch: watch.clone() };
        let config = ClientConfig::builder_with_provider(self.provider.clone())
            .with_safe_default_protocol_versions()
            .map(|builder| {
                let mut config = builder
                    .dangerous()
                    .with_custom_certificate_verifier(Arc::new(recorder))
                    .with_client_cert_resolver(Arc::new(watch.clone()));
                // A resumed session would show no certificate.
                config.resumption = Resumption::disabled();
                config
            })
            .map_err(Failed::before_certificates)?;
        let name = match host {
            Host::Name(name) => ServerName::try_from(name.clone()).map_err(Failed::before_certificates)?,
            Host::Ip(ip) => ServerName::IpAddress((*ip).into()),
        };
        match TlsConnector::from(Arc::new(config)).connect(name, stream).await {
            Ok(stream) => {
                let connection = stream.get_ref().1;
                let report = TlsReport {
                    version: connection.protocol_version().map(version_name).unwrap_or_default(),
                    cipher: connection
                        .negotiated_cipher_suite()
                        .map(|suite| format!("{:?}", suite.suite()).replace("TLS13_", "TLS_"))
                        .unwrap_or_default(),
                    certificate: watch.certificate(),
                };
                let intercepted_by = report
                    .certificate
                    .as_ref()
                    .map(|certificate| certificate.issuer.clone())
                    .filter(|issuer| crate::diagnosis::is_intercepting_issuer(issuer));
                let chain = watch.chain();
                Ok(Secured { stream, report, permit: Permit(()), watch, chain, intercepted_by })
            }
            Err(error) => {
                Err(Failed { signal: watch.signal(&error), certificate: watch.certificate(), chain: watch.chain() })
            }
        }
    }
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trust")
    }
}

fn version_name(version: rustls::ProtocolVersion) -> String {
    match version {
        rustls::ProtocolVersion::TLSv1_2 => "TLSv1.2".to_owned(),
        rustls::ProtocolVersion::TLSv1_3 => "TLSv1.3".to_owned(),
        other => format!("{other:?}"),
    }
}

/// What a handshake showed. Clones share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch(Arc<Mutex<Seen>>);

#[derive(Debug, Default)]
struct Seen {
    chain: Vec<CertificateDer<'static>>,
    client_certificate_wanted: bool,
}

impl Watch {
    fn with<T>(&self, look: impl FnOnce(&mut Seen) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn chain(&self) -> Vec<CertificateDer<'static>> {
        self.with(|seen| seen.chain.clone())
    }

    fn certificate(&self) -> Option<Certificate> {
        self.with(|seen| seen.chain.first().and_then(|leaf| certificate::read(leaf)))
    }

    /// What a failure during or after the handshake means. After it, too: in TLS 1.3 a server complains about a missing
    /// client certificate only then.
    pub(super) fn signal(&self, error: &io::Error) -> Signal {
        let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) else {
            return match error.kind() {
                io::ErrorKind::TimedOut => Signal::TimedOut,
                _ => Signal::Closed,
            };
        };
        let wanted = self.with(|seen| seen.client_certificate_wanted);
        match error {
            Error::AlertReceived(AlertDescription::CertificateRequired) => Signal::ClientCertificateRequired,
            Error::AlertReceived(
                AlertDescription::HandshakeFailure
                | AlertDescription::BadCertificate
                | AlertDescription::NoCertificate
                | AlertDescription::AccessDenied
                | AlertDescription::UnknownCA,
            ) if wanted => Signal::ClientCertificateRequired,
            Error::AlertReceived(alert) => Signal::Alert(alert_name(*alert)),
            Error::PeerIncompatible(rustls::PeerIncompatible::ServerDoesNotSupportTls12Or13) => {
                Signal::Alert("protocol_version".to_owned())
            }
            Error::PeerIncompatible(_) => Signal::Alert("handshake_failure".to_owned()),
            Error::InvalidMessage(InvalidMessage::InvalidContentType) => Signal::PlainTextOnTls,
            Error::InvalidCertificate(fault) => self.with(|seen| certificate_fault(fault, &seen.chain)),
            other => Signal::TlsOther(other.to_string()),
        }
    }
}

/// The name of an alert in RFC 8446 6.
fn alert_name(alert: AlertDescription) -> String {
    let camel = alert.as_str().map_or_else(|| format!("alert {}", u8::from(alert)), str::to_owned);
    let mut name = String::new();
    for (i, letter) in camel.chars().enumerate() {
        if letter.is_uppercase()
            && i > 0
            && !name.ends_with('_')
            && camel.chars().nth(i - 1).is_some_and(char::is_lowercase)
        {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

fn certificate_fault(fault: &CertificateError, chain: &[CertificateDer<'static>]) -> Signal {
    use certificate::Standing;
    let Some(leaf) = chain.first().and_then(|leaf| certificate::read(leaf)) else {
        return Signal::TlsOther(fault.to_string());
    };
    let issuer = leaf.issuer.clone();
    let fault = match fault {
        // Interception shows in the issuer, whatever else is wrong with the certificate.
        _ if crate::diagnosis::is_intercepting_issuer(&issuer) => CertificateFault::Intercepted { issuer },
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            CertificateFault::Expired { not_after: leaf.not_after }
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            CertificateFault::NotYetValid { not_before: leaf.not_before }
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::WrongName { names: leaf.names }
        }
        CertificateError::Revoked => CertificateFault::Revoked,
        // `Other` is, above all, an authority's own certificate used as a server's.
        CertificateError::UnknownIssuer | CertificateError::Other(_) => match certificate::standing(chain) {
            Standing::SelfSigned => CertificateFault::SelfSigned,
            Standing::IssuerPublished => CertificateFault::ChainIncomplete { issuer },
            Standing::IssuerUnknown => CertificateFault::Untrusted { issuer },
        },
        // A self-signed certificate that happens to have the name of a known authority fails by its signature.
        _ if certificate::standing(chain) == Standing::SelfSigned => CertificateFault::SelfSigned,
        other => return Signal::TlsOther(other.to_string()),
    };
    Signal::Certificate(fault)
}

/// Passes the certificates to the real verifier, keeps them, and returns its verdict. Where the person has
/// pinned a certificate, being that certificate is the verdict.
#[derive(Debug)]
struct Recorder {
    inner: Arc<dyn ServerCertVerifier>,
    pinned: Option<Fingerprint>,
    watch: Watch,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let is_pinned =
            self.pinned.is_some_and(|pinned| pinned == Fingerprint(Sha256::digest(end_entity.as_ref()).into()));
        let verdict = if is_pinned {
            Ok(ServerCertVerified::assertion())
        } else {
            self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        };
        self.watch.with(|seen| {
            seen.chain = std::iter::once(end_entity).chain(intermediates).map(|c| c.clone().into_owned()).collect();
        });
        verdict
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// Notes that the server asked for a client certificate; there is none to give.
impl ResolvesClientCert for Watch {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<rustls::sign::CertifiedKey>> {
        self.with(|seen| seen.client_certificate_wanted = true);
        None
    }

    fn has_certs(&self) -> bool {
        true
    }
}
