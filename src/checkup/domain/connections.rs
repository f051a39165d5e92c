//! What takes a connection: the servers that receive the domain's mail, and the web server with its policy.

use std::net::IpAddr;
use std::time::Duration;

use futures_util::future::join_all;
use rustls::pki_types::UnixTime;

use super::look::Plan;
use super::seen::{MtaSts, PolicyError, Receiver};
use crate::account::Host;
use crate::dns::dane::{self, Tlsa};
use crate::dns::mta_sts::{self, LONGEST_POLICY, POLICY_PATH, PolicyReading};
use crate::dns::{Ask as _, absent_as_empty, mx};
use crate::probe::{self, FetchLimits, ReceiverLook};

/// Receiving servers that are connected to: who has more has them by the dozen, all alike.
const MOST_RECEIVERS: usize = 6;

/// How long one of them may take.
const RECEIVER_PATIENCE: Duration = Duration::from_secs(10);

/// How long the web server with the policy may take. RFC 8461 3.3 has a minute; nobody waits so long for an answer.
const POLICY_PATIENCE: Duration = Duration::from_secs(10);

impl Plan<'_> {
    /// Connects to all receiving servers at once, and asks for what is published about their certificates.
    pub async fn receivers(&self) {
        let mx = mx::look(self.resolver(), self.domain()).await;
        let hosts: Vec<_> = mx.hosts.into_iter().take(MOST_RECEIVERS).collect();
        let nothing = |host: &mx::MxHost| Receiver { host: host.name.clone(), tlsa: Vec::new(), look: None, fit: None };
        self.note(|seen| seen.receivers = hosts.iter().map(nothing).collect());
        join_all(hosts.iter().enumerate().map(|(place, host)| async move {
            let records = async {
                let tlsa = self.tlsa(&host.name).await;
                self.receiver(place, |receiver| receiver.tlsa = tlsa);
            };
            let connection = async {
                let addresses = host.addresses.interleaved();
                if addresses.is_empty() {
                    return;
                }
                let look = self.connect(&host.name, &addresses).await;
                self.receiver(place, |receiver| receiver.look = Some(look));
            };
            tokio::join!(records, connection);
            self.receiver(place, Receiver::compare);
        }))
        .await;
    }

    fn receiver(&self, place: usize, put: impl FnOnce(&mut Receiver)) {
        self.note(|seen| {
            if let Some(receiver) = seen.receivers.get_mut(place) {
                put(receiver);
            }
        });
    }

    async fn connect(&self, host: &str, addresses: &[IpAddr]) -> ReceiverLook {
        let environment = self.environment;
        let (network, trust) = (&*environment.network, &environment.trust);
        ReceiverLook::take(network, trust, environment.limits, RECEIVER_PATIENCE, host, addresses).await
    }

    /// TLSA records, only if their signatures hold: others count for nothing (RFC 7672 2.1.1).
    async fn tlsa(&self, host: &str) -> Vec<Tlsa> {
        self.resolver().secure_tlsa(&dane::record_name(host)).await
    }

    pub async fn mta_sts(&self) {
        let domain = self.domain();
        let host = mta_sts::policy_host(domain);
        // The policy's host is asked for at once: mostly there is neither, and then nothing is lost.
        let (texts, addresses) = tokio::join!(
            async { self.resolver().txt(&mta_sts::record_name(domain)).await },
            self.resolver().addresses(&host)
        );
        let record = absent_as_empty(texts).map(|texts| mta_sts::read_records(&texts));
        let has_record = matches!(record, Ok(Some(_)));
        self.note(|seen| seen.mta_sts = Some(MtaSts { record, policy: None }));
        if !has_record {
            return;
        }
        let policy = match addresses.error() {
            None => self.policy(&host, &addresses.interleaved()).await,
            Some(error) => Err(PolicyError::Host(error)),
        };
        self.note(|seen| {
            if let Some(mta_sts) = &mut seen.mta_sts {
                mta_sts.policy = Some(policy);
            }
        });
    }

    async fn policy(&self, host: &str, addresses: &[IpAddr]) -> Result<PolicyReading, PolicyError> {
        let environment = self.environment;
        let limits = FetchLimits { patience: POLICY_PATIENCE, longest_body: LONGEST_POLICY };
        let host = Host::Name(host.to_owned());
        let fetched = probe::get(&*environment.network, &environment.trust, &host, addresses, POLICY_PATH, limits);
        let fetched = fetched.await.map_err(PolicyError::Fetch)?;
        // Redirects are not followed (RFC 8461 3.3).
        if fetched.status != 200 {
            return Err(PolicyError::Status(fetched.status));
        }
        let mut reading = mta_sts::read_policy(&fetched.body);
        reading.faults.extend(mta_sts::media_type_fault(fetched.media_type.as_deref()));
        Ok(reading)
    }
}

impl Receiver {
    /// Holds the records against the certificate, where there are both.
    fn compare(&mut self) {
        let chain = self.look.as_ref().map(|look| look.chain.as_slice()).filter(|chain| !chain.is_empty());
        self.fit = match chain {
            Some(chain) if !self.tlsa.is_empty() => Some(dane::judge(&self.tlsa, &self.host, chain, UnixTime::now())),
            _ => None,
        };
    }
}
