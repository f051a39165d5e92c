//! A look at a server that receives a domain's mail, as another mail server sees it: port 25, EHLO, STARTTLS, QUIT. There is no
//! secret anywhere near.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use rustls::pki_types::CertificateDer;

use super::certificate::TlsReport;
use super::dial::Network;
use super::limits::Limits;
use super::service::{Opened, open};
use super::smtp::Smtp;
use super::tls::Trust;
use crate::account::Host;
use crate::diagnosis::{CertificateFault, Reply, Signal};

const PORT: u16 = 25;

/// What was seen, as far as it got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceiverLook {
    pub reached: Option<SocketAddr>,
    /// What ended it early; a certificate that does not hold is in `certificate_fault` instead.
    pub failure: Option<Signal>,
    pub greeting: Option<Reply>,
    /// Nothing where the server never came to tell.
    pub offers_starttls: Option<bool>,
    /// Version and cipher are empty where the handshake failed.
    pub tls: Option<TlsReport>,
    /// Why the certificate does not hold by the authorities that this computer trusts, or that it is one of a product that
    /// reads encrypted connections. Where TLSA records name the server's own certificate, the former matters to nobody.
    pub certificate_fault: Option<Signal>,
    /// As the server sent it, its own certificate first; also where it does not hold.
    pub chain: Vec<CertificateDer<'static>>,
    pub took: Duration,
}

impl ReceiverLook {
    /// Looks at `host`, which has these addresses. `patience` is for all of it; what was seen until then is kept.
    pub async fn take(
        network: &dyn Network,
        trust: &Trust,
        limits: Limits,
        patience: Duration,
        host: &str,
        addresses: &[IpAddr],
    ) -> Self {
        let began = Instant::now();
        let mut look = Self::default();
        let talk = tokio::time::timeout(patience, look.talk(network, trust, limits, host, addresses)).await;
        look.failure = match talk {
            Ok(Ok(())) => None,
            Ok(Err(signal)) => Some(signal),
            Err(_) => Some(Signal::TimedOut),
        };
        look.took = began.elapsed();
        look
    }

    async fn talk(
        &mut self,
        network: &dyn Network,
        trust: &Trust,
        limits: Limits,
        host: &str,
        addresses: &[IpAddr],
    ) -> Result<(), Signal> {
        let Opened { wire, peer, literal } = open(network, addresses, host, PORT, limits).await?;
        self.reached = Some(peer);
        let mut smtp = Smtp::new(wire, limits);
        let greeting = smtp.greeting().await?;
        self.greeting = Some(greeting.clone());
        if !greeting.is_positive() {
            smtp.quit().await;
            return Err(Signal::Reply(greeting));
        }
        let ehlo = smtp.ehlo(&literal).await?;
        self.offers_starttls = Some(ehlo.offers_starttls());
        if !ehlo.offers_starttls() {
            smtp.quit().await;
            return Ok(());
        }
        let wire = smtp.starttls().await?;
        match wire.secure(trust, &named(host), None, limits.tls).await {
            Ok(secured) => {
                self.tls = Some(secured.report);
                self.chain = secured.chain;
                let intercepted = |issuer| Signal::Certificate(CertificateFault::Intercepted { issuer });
                self.certificate_fault = secured.intercepted_by.map(intercepted);
                Smtp::new(secured.wire, limits).quit().await;
                Ok(())
            }
            Err(refused) => {
                self.tls = Some(refused.report);
                self.chain = refused.chain;
                match refused.signal {
                    fault @ Signal::Certificate(_) => self.certificate_fault = Some(fault),
                    failure => return Err(failure),
                }
                Ok(())
            }
        }
    }
}

/// The host whose name the certificate has to bear. Records hold names that no person may enter, with underscores for one.
fn named(host: &str) -> Host {
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    Host::parse(&name).unwrap_or(Host::Name(name))
}
