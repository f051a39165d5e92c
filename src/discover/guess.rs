//! Usual names below the domain, tried out. A guess is a server that speaks the protocol there, encrypted and under a certificate
//! that fits its name. Nobody signs in to it, and nobody is to be trusted for it.

use std::net::IpAddr;
use std::pin::Pin;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

use super::candidate::{Candidate, Offered, OfferedIncoming, Source};
use super::discovery::{Answered, Asked, Failure};
use super::findings::Findings;
use crate::account::{Host, IncomingProtocol, Method, Port, Security, Server, UsernameForm, same_organisation};
use crate::dns::Ask as _;
use crate::environment::Environment;
use crate::probe::look_at_service;

/// Names of servers for sending, the most usual first; nothing is the domain itself. The names of a mailbox follow.
const SENDING: [&str; 3] = ["smtp", "mail", ""];
const IMAP: [&str; 3] = ["imap", "mail", ""];
const POP3: [&str; 4] = ["pop", "pop3", "mail", ""];

/// Once a server for sending is found, the others get this much longer: one that answers does so within a few round trips, and
/// a port that a firewall swallows never does.
const GRACE: Duration = Duration::from_millis(800);

/// How long a mailbox's port for TLS may be silent before the one that begins in clear is tried as well.
const PATIENCE_BEFORE_CLEAR: Duration = Duration::from_millis(700);

/// Looks at the usual names of a mail server below the domain, all at once.
pub(super) async fn ask(domain: &str, environment: &Environment, deadline: Instant) -> Findings {
    let began = Instant::now();
    let mut found: Vec<Hit> = Vec::new();
    let searching = tokio::time::timeout_at(deadline, search(domain, environment, &mut found)).await;
    found.sort_by_key(|hit| hit.place);
    let answer = match searching {
        _ if !found.is_empty() => Answered::Found,
        Ok(()) => Answered::Nothing,
        Err(_) => Answered::Failed(Failure::TimedOut),
    };
    let asked = Asked { source: Source::Guess, origin: domain.to_owned(), took: began.elapsed(), answer };
    Findings { candidates: candidate(found).into_iter().collect(), asked: vec![asked] }
}

/// A server that answers as it should.
struct Hit {
    /// Where it stands among all that were tried.
    place: usize,
    fetches: Option<IncomingProtocol>,
    offered: Offered,
}

fn candidate(found: Vec<Hit>) -> Option<Candidate> {
    let origin = found.first()?.offered.server.host.as_ascii();
    let mut candidate = Candidate {
        source: Source::Guess,
        origin: Some(origin),
        service: None,
        trusted: false,
        strangers: Vec::new(),
        submission: Vec::new(),
        incoming: Vec::new(),
        hints: Vec::new(),
    };
    for Hit { fetches, offered, .. } in found {
        match fetches {
            None => candidate.submission.push(offered),
            Some(protocol) => candidate.incoming.push(OfferedIncoming { protocol, offered }),
        }
    }
    Some(candidate)
}

type Try<'a> = Pin<Box<dyn Future<Output = Option<Hit>> + Send + 'a>>;

/// Tries all names at once. What is found is put down as it comes.
async fn search(domain: &str, environment: &Environment, found: &mut Vec<Hit>) {
    let (receivers, everybody) =
        tokio::join!(environment.resolver.mx(domain), environment.resolver.invented_below(domain));
    // The host that receives the mail, where it is the domain's own. Being named, it is more than a wildcard.
    let receiver = receivers.unwrap_or_default().into_iter().map(|mx| mx.exchange);
    let receiver = receiver.filter(|name| same_organisation(name, domain)).find(|name| name != domain);
    let everybody = everybody.as_slice();

    let mut trying: FuturesUnordered<Try<'_>> = FuturesUnordered::new();
    let mut place = 0;
    for (fetches, labels) in
        [(None, &SENDING[..]), (Some(IncomingProtocol::Imap), &IMAP[..]), (Some(IncomingProtocol::Pop3), &POP3[..])]
    {
        let names = labels.iter().map(|label| match *label {
            "" => (domain.to_owned(), false),
            label => (format!("{label}.{domain}"), true),
        });
        let mut known: Vec<String> = Vec::new();
        for (name, may_be_wildcard) in names.chain(receiver.iter().map(|name| (name.clone(), false))) {
            if known.contains(&name) {
                continue;
            }
            let not_these = if may_be_wildcard { everybody } else { &[] };
            known.push(name.clone());
            // Both ports of a server for sending are worth knowing; a mailbox begins in clear only where nothing else answers.
            let alternatives: Vec<Vec<Security>> = match fetches {
                None => vec![vec![Security::Tls], vec![Security::StartTls]],
                Some(_) => vec![vec![Security::Tls, Security::StartTls]],
            };
            for modes in alternatives {
                let name = name.clone();
                trying.push(Box::pin(async move {
                    let offered = look(environment, &name, not_these, fetches, &modes).await?;
                    Some(Hit { place, fetches, offered })
                }));
                place += 1;
            }
        }
    }

    let mut until = None;
    loop {
        let next = match until {
            Some(until) => tokio::time::timeout_at(until, trying.next()).await,
            None => Ok(trying.next().await),
        };
        let Ok(Some(ended)) = next else { break };
        if let Some(hit) = ended {
            if hit.fetches.is_none() {
                until.get_or_insert_with(|| Instant::now() + GRACE);
            }
            found.push(hit);
        }
    }
}

/// Looks at a name in the first of these modes that works.
async fn look(
    environment: &Environment,
    name: &str,
    not_these: &[IpAddr],
    fetches: Option<IncomingProtocol>,
    modes: &[Security],
) -> Option<Offered> {
    let host = Host::parse(name).ok()?;
    let addresses = environment.resolver.addresses(name).await.interleaved();
    if addresses.iter().all(|address| not_these.contains(address)) {
        return None;
    }
    for (number, security) in modes.iter().enumerate() {
        let port = usual_port(fetches, *security);
        let server = Server { host: host.clone(), port, security: *security };
        let Environment { network, trust, limits, .. } = environment;
        let looking = look_at_service(&**network, trust, *limits, fetches, &server, &addresses);
        let is_last = number + 1 == modes.len();
        let looked = if is_last {
            looking.await.ok()
        } else {
            tokio::time::timeout(PATIENCE_BEFORE_CLEAR, looking).await.ok().and_then(Result::ok)
        };
        if let Some(names) = looked {
            let methods = Method::ALL.into_iter().filter(|method| *method != Method::Auto);
            let known = |name: &String| methods.clone().find(|method| method.word().eq_ignore_ascii_case(name));
            let methods = names.iter().filter_map(known).collect();
            return Some(Offered { server, username: UsernameForm::Address, methods, without_sign_in: false });
        }
    }
    None
}

fn usual_port(fetches: Option<IncomingProtocol>, security: Security) -> Port {
    fetches.map_or_else(|| security.usual_smtp_port(), |protocol| protocol.usual_port(security))
}
