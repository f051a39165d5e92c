//! The plan: everything that can be asked at once is asked at once, so that a look takes as long as its longest chain of
//! questions. Each question is asked once, however many standards need its answer: the resolver remembers.

use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jiff::Timestamp;
use tokio::sync::Notify;
use tokio::time::timeout_at;

use super::judge::judge;
use super::outcome::DomainOutcome;
use super::seen::{Allowed, Seen, Sender};
use super::subject::Subject;
use crate::account::Host;
use crate::checkup::Verdict;
use crate::diagnosis::{Owner, OwnerKind, whose_host, whose_mx};
use crate::dns::dkim::{COMMON_SELECTORS, Selector, Why};
use crate::dns::outside::Sighting;
use crate::dns::{Ask as _, Resolver, bimi, dkim, dmarc, mx, reverse, spf, tls_rpt, zone};
use crate::environment::Environment;

/// Once all name servers have answered, servers that are still silent are waited for as long again as that took, but at least
/// this long: from many networks port 25 leads nowhere.
const GRACE: Duration = Duration::from_secs(1);

/// Addresses of the account's server that are looked at as senders.
const MOST_GUESSED: usize = 4;

/// Looks at a domain by itself.
pub async fn check(subject: Subject, environment: &Environment, timeout: Duration) -> DomainOutcome {
    let environment = Environment { resolver: environment.resolver.afresh(), ..environment.clone() };
    let deadline = tokio::time::Instant::now() + timeout;
    look(subject, &environment, std::future::ready(Vec::new()), deadline).await
}

/// Looks at a domain until the deadline. `sightings` tells how mail servers saw this computer, once they did.
pub(in crate::checkup) async fn look(
    subject: Subject,
    environment: &Environment,
    sightings: impl Future<Output = Vec<Sighting>>,
    deadline: tokio::time::Instant,
) -> DomainOutcome {
    let began = Timestamp::now();
    let clock = Instant::now();
    let seen = see(&subject, environment, sightings, deadline).await;
    let diagnoses = judge(&subject, &seen);
    let verdict = match diagnoses.first() {
        Some(first) => first.severity.into(),
        None if seen.is_unanswered() => Verdict::Unknown,
        None => Verdict::Ok,
    };
    DomainOutcome { subject, began, took: clock.elapsed(), verdict, diagnoses, seen }
}

async fn see(
    subject: &Subject,
    environment: &Environment,
    sightings: impl Future<Output = Vec<Sighting>>,
    deadline: tokio::time::Instant,
) -> Seen {
    let clock = Instant::now();
    let plan = Plan { subject, environment, seen: Mutex::default() };
    let over = Notify::new();
    // Boxed: all together they are larger than a thread's stack likes.
    let records = Box::pin(async {
        tokio::join!(
            plan.zone(),
            plan.dnssec(),
            plan.mx(),
            plan.spf(),
            plan.senders(),
            plan.dkim(),
            plan.dmarc(),
            plan.reports_and_logo(),
            plan.reputation(sightings),
        );
        over.notify_one();
    });
    let connections = Box::pin(async {
        tokio::select! {
            _ = async { tokio::join!(plan.receivers(), plan.mta_sts()) } => {}
            () = async {
                over.notified().await;
                tokio::time::sleep(clock.elapsed().max(GRACE)).await;
            } => {}
        }
    });
    // What came until the deadline is on the plan.
    let _ = timeout_at(deadline, async { tokio::join!(records, connections) }).await;
    plan.seen.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// What is asked, and what came of it so far: put down as it comes, so that nothing is lost when time runs out.
pub(super) struct Plan<'a> {
    pub subject: &'a Subject,
    pub environment: &'a Environment,
    seen: Mutex<Seen>,
}

impl Plan<'_> {
    pub fn note(&self, put: impl FnOnce(&mut Seen)) {
        put(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub fn domain(&self) -> &str {
        &self.subject.domain
    }

    pub fn resolver(&self) -> &Resolver {
        &self.environment.resolver
    }

    async fn zone(&self) {
        let zone = zone::name_servers(self.resolver(), self.domain()).await;
        self.note(|seen| seen.zone = Some(zone));
    }

    async fn dnssec(&self) {
        let proof = self.resolver().dnssec(self.domain()).await;
        self.note(|seen| seen.dnssec = Some(proof));
    }

    async fn mx(&self) {
        let mx = mx::look(self.resolver(), self.domain()).await;
        self.note(|seen| seen.mx = Some(mx));
    }

    async fn spf(&self) {
        let provider = async {
            let (host, owner, assumed) = self.sends_through().await?;
            let provider = spf::Provider::look_up(self.resolver(), &host, owner).await;
            Some((provider, owner.or_else(|| whose_host(&host)), assumed))
        };
        let (survey, provider) = tokio::join!(spf::survey(self.resolver(), self.domain()), provider);
        let allowed = provider.map(|(provider, owner, assumed)| Allowed {
            service: owner.map(|owner| owner.name.to_owned()),
            assumed,
            coverage: provider.covered_by(&survey),
            lacks: provider.lacked_by(&survey),
        });
        self.note(|seen| (seen.spf, seen.allowed) = (Some(survey), allowed));
    }

    /// Through what the domain's mail is sent: the account's server; without one, the service that has the mailboxes, and then it
    /// is only assumed.
    async fn sends_through(&self) -> Option<(Host, Option<Owner>, bool)> {
        if let Some(host) = self.subject.sends_through() {
            return Some((host.clone(), None, false));
        }
        let mx = self.resolver().mx(self.domain()).await.unwrap_or_default();
        mx.into_iter().find_map(|mx| {
            let host = Host::Name(mx.exchange);
            let owner = whose_mx(&host).filter(|owner| owner.kind == OwnerKind::Mailboxes && !owner.spf.is_empty())?;
            Some((host, Some(owner), true))
        })
    }

    async fn senders(&self) {
        let named = self.subject.sender_ips.iter().map(|ip| (*ip, false));
        let guessed = self.guessed_senders().await.into_iter().take(MOST_GUESSED).map(|ip| (ip, true));
        let senders = named.chain(guessed).map(|(ip, guessed)| async move {
            let query = spf::Query::new(ip, self.domain(), self.domain());
            let (spf, reverse) = tokio::join!(spf::check(self.resolver(), &query), reverse::look(self.resolver(), ip));
            Sender { ip, guessed, reverse, spf }
        });
        let senders = join_all(senders).await;
        self.note(|seen| seen.senders = senders);
    }

    /// All selectors are asked for at once, as soon as MX tells whose they may be.
    async fn dkim(&self) {
        let common = COMMON_SELECTORS.iter().map(|name| Selector { name: (*name).to_owned(), why: Why::Common });
        let of_messages = self.subject.selectors.iter().map(|name| Selector { name: name.clone(), why: Why::Message });
        let services = self.services().await;
        let of_services = services.iter().flat_map(|owner| {
            let why = Why::Service(owner.name.to_owned());
            owner.dkim.iter().map(move |name| Selector { name: name.clone(), why: why.clone() })
        });
        let selectors: Vec<_> = of_messages.chain(of_services).chain(common).collect();
        let keys = dkim::search(self.resolver(), self.domain(), &selectors).await;
        self.note(|seen| seen.dkim = Some(keys));
    }

    /// Who handles the domain's mail, by the account's server and by MX.
    async fn services(&self) -> Vec<Owner> {
        let mx = self.resolver().mx(self.domain()).await.unwrap_or_default();
        let receiving = mx.iter().filter_map(|mx| whose_mx(&Host::Name(mx.exchange.clone())));
        let mut services: Vec<Owner> = self.subject.outgoing.iter().filter_map(whose_host).chain(receiving).collect();
        let mut known = HashSet::new();
        services.retain(|owner| known.insert(owner.id));
        services
    }

    async fn dmarc(&self) {
        let look = dmarc::discover(self.resolver(), self.domain()).await;
        let reports = match &look.found {
            Some(found) => match &found.policy {
                Some(policy) => dmarc::authorisations(self.resolver(), &found.at, policy).await,
                None => Vec::new(),
            },
            None => Vec::new(),
        };
        self.note(|seen| (seen.dmarc, seen.dmarc_reports) = (Some(look), reports));
    }

    async fn reports_and_logo(&self) {
        let (reports, logo) =
            tokio::join!(tls_rpt::look(self.resolver(), self.domain()), bimi::look(self.resolver(), self.domain()));
        self.note(|seen| (seen.tls_rpt, seen.bimi) = (Some(reports), Some(logo)));
    }

    /// The addresses of the account's server where nobody knows whose it is: perhaps those from which it sends.
    pub async fn guessed_senders(&self) -> Vec<IpAddr> {
        match self.subject.sends_through() {
            Some(Host::Ip(ip)) => vec![*ip],
            Some(host @ Host::Name(name)) if whose_host(host).is_none() => {
                self.resolver().addresses(name).await.interleaved()
            }
            _ => Vec::new(),
        }
    }
}
