//! Questions to name servers.

use std::collections::{HashMap, HashSet};
use std::fmt::Display;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hickory_resolver::config::{NameServerConfig, ResolverConfig, ResolverOpts};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::dnssec::TrustAnchors;
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use hickory_resolver::system_conf::read_system_conf;
use hickory_resolver::{Resolver as Hickory, TokioResolver};
use thiserror::Error;
use tokio::sync::OnceCell;

use super::answer::{Addresses, Answer, LookupError, Mx, Srv};
use super::ask::Ask;
use super::dnssec::{Line, Validator, line};
use super::unrelated::{is_bare, is_unrelated};

/// How long one name server may take before the next one is asked.
const PATIENCE: Duration = Duration::from_millis(2500);

/// How long an IPv6 answer may be later than the IPv4 one (RFC 8305 3).
const RESOLUTION_DELAY: Duration = Duration::from_millis(50);

/// Most records of one answer that are looked at: more than fit into the longest answer that makes sense.
const MOST_RECORDS: usize = 2048;

/// Most questions on their way to one name server at once.
const MOST_AT_ONCE: usize = 512;

/// Asks name servers, each by itself: an answer of SERVFAIL from one must not hide another's good answer. Every question is
/// asked once, and its answer kept until [`Resolver::afresh`].
#[derive(Clone)]
pub struct Resolver {
    servers: Arc<[Server]>,
    memory: Arc<Memory>,
    /// The ways to the same name servers for questions whose answers are to be proven.
    lines: Arc<[Line]>,
    anchors: Arc<TrustAnchors>,
    validators: Arc<[Validator]>,
}

/// A name server, and how it is asked.
struct Server {
    address: SocketAddr,
    client: TokioResolver,
}

/// The answers so far. Whoever asks the same while the question is on its way waits for the one answer.
type Memory = Mutex<HashMap<(Name, RecordType), Arc<OnceCell<Known>>>>;

/// An answer as it is kept.
type Known = Result<Arc<[RData]>, LookupError>;

/// The system's name servers cannot be read.
#[derive(Debug, Error)]
#[error("the system's name servers cannot be read: {0}")]
pub struct ResolverError(String);

impl ResolverError {
    pub(super) fn new(error: impl Display) -> Self {
        Self(error.to_string())
    }
}

impl Resolver {
    /// The name servers that this computer uses.
    pub fn system() -> Result<Self, ResolverError> {
        let (config, options) = read_system_conf().map_err(ResolverError::new)?;
        Self::build(config.name_servers().to_vec(), options)
    }

    /// These name servers, over UDP and, for long answers, TCP.
    pub fn with_servers(servers: &[SocketAddr]) -> Result<Self, ResolverError> {
        let configs = servers
            .iter()
            .map(|server| {
                let mut config = NameServerConfig::udp_and_tcp(server.ip());
                for connection in &mut config.connections {
                    connection.port = server.port();
                }
                config
            })
            .collect();
        Self::build(configs, ResolverOpts::default())
    }

    fn build(configs: Vec<NameServerConfig>, options: ResolverOpts) -> Result<Self, ResolverError> {
        let mut options = options;
        options.edns0 = true;
        options.timeout = PATIENCE / 2;
        options.attempts = 1;
        options.max_active_requests = MOST_AT_ONCE;
        // Told by the records' owners which of them answer the question.
        options.preserve_intermediates = true;
        // What is remembered is remembered here, and only as long as one check-up lasts: a corrected record counts at once.
        options.cache_size = 0;
        let mut servers = Vec::new();
        let mut lines = Vec::new();
        for config in configs {
            lines.push(line(config.clone(), options.clone()).map_err(ResolverError::new)?);
            let port = config.connections.first().map_or(53, |connection| connection.port);
            let address = SocketAddr::new(config.ip, port);
            let config = ResolverConfig::from_name_servers(vec![config]);
            let builder = Hickory::builder_with_config(config, TokioRuntimeProvider::default());
            let client = builder.with_options(options.clone()).build().map_err(ResolverError::new)?;
            servers.push(Server { address, client });
        }
        let (lines, anchors): (Arc<[Line]>, Arc<TrustAnchors>) = (lines.into(), Arc::default());
        let validators = validators(&lines, &anchors);
        Ok(Self { servers: servers.into(), memory: Arc::default(), lines, anchors, validators })
    }

    /// The addresses of a host. Both families are asked at once; where IPv4 is known, a late IPv6 answer is not waited for.
    pub async fn addresses(&self, host: &str) -> Addresses {
        let (v4, v6) = (self.a(host), self.aaaa(host));
        tokio::pin!(v4, v6);
        tokio::select! {
            v6 = &mut v6 => Addresses { v4: v4.await, v6 },
            v4 = &mut v4 => {
                let v6 = match v4 {
                    Ok(_) => tokio::time::timeout(RESOLUTION_DELAY, v6).await.unwrap_or(Err(LookupError::Timeout)),
                    Err(_) => v6.await,
                };
                Addresses { v4, v6 }
            }
        }
    }

    /// The records of one kind that answer for a name, what CNAMEs lead to included.
    pub async fn records(&self, name: &str, kind: RecordType) -> Known {
        let name = question(name)?;
        let place = {
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            memory.entry((name.clone(), kind)).or_default().clone()
        };
        place.get_or_init(|| self.inquire(name, kind)).await.clone()
    }

    /// The same name servers, with nothing remembered.
    #[must_use]
    pub fn afresh(&self) -> Self {
        Self { memory: Arc::default(), validators: validators(&self.lines, &self.anchors), ..self.clone() }
    }

    pub(super) fn with_anchors(&self, anchors: Arc<TrustAnchors>) -> Self {
        Self { anchors, ..self.clone() }.afresh()
    }

    pub(super) fn validators(&self) -> &[Validator] {
        &self.validators
    }

    async fn pick<T>(&self, name: &str, kind: RecordType, pick: impl Fn(&RData) -> Option<T>) -> Answer<T> {
        let found: Vec<T> = self.records(name, kind).await?.iter().filter_map(pick).collect();
        if found.is_empty() { Err(LookupError::NoRecords) } else { Ok(found) }
    }

    /// Asks one server after the other until one knows. What a server says for certain ("does not exist") ends it.
    async fn inquire(&self, name: Name, kind: RecordType) -> Known {
        let mut failure = LookupError::NoNetwork("no name server is set".to_owned());
        for server in self.servers.iter() {
            let answer = match tokio::time::timeout(PATIENCE, server.client.lookup(name.clone(), kind)).await {
                Ok(answer) => answer,
                Err(_) => Err(NetError::Timeout),
            };
            match answer {
                Ok(lookup) => {
                    let (found, _) = answering(lookup.answers(), &name, kind);
                    return if found.is_empty() { Err(LookupError::NoRecords) } else { Ok(found.into()) };
                }
                Err(error) if is_bare(&error) && is_unrelated(server.address, &name, kind, PATIENCE).await => {
                    failure = LookupError::ServerFailure("records of another name".to_owned());
                }
                Err(error) => match LookupError::from(error) {
                    certain @ (LookupError::NoSuchName | LookupError::NoRecords) => return Err(certain),
                    // An answer, even a bad one, says more than silence.
                    LookupError::Timeout if matches!(failure, LookupError::ServerFailure(_)) => {}
                    uncertain => failure = uncertain,
                },
            }
        }
        Err(failure)
    }
}

fn validators(lines: &[Line], anchors: &Arc<TrustAnchors>) -> Arc<[Validator]> {
    lines.iter().map(|line| Validator::new(line.clone(), anchors.clone())).collect()
}

/// The name as it is asked for: complete, so that no search list of the system is tried behind it. Labels may hold any
/// octets (RFC 2181 11); what is compared ignores case.
pub(super) fn question(name: &str) -> Result<Name, LookupError> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let labels = name.split('.').map(|label| label.to_ascii_lowercase().into_bytes());
    let name = if name.is_empty() { Ok(Name::root()) } else { Name::from_labels(labels) };
    name.map_err(|_| LookupError::BadName)
}

/// What of an answer belongs to the question: the records of the kind asked for, of the name itself or of where its CNAMEs
/// lead; and these records whole, with the CNAMEs.
pub(super) fn answering<'a>(answers: &'a [Record], name: &Name, kind: RecordType) -> (Vec<RData>, Vec<&'a Record>) {
    let mut owners = HashSet::from([name.to_lowercase()]);
    let owned = |owners: &HashSet<Name>, record: &&Record| owners.contains(&record.name.to_lowercase());
    // A chain may stand in any order; each round follows one more link, and there are no more links than records.
    for _ in 0..answers.len().min(16) {
        let targets: Vec<Name> = answers
            .iter()
            .filter(|record| owned(&owners, record))
            .filter_map(|record| match &record.data {
                RData::CNAME(target) if kind != RecordType::CNAME => Some(target.0.to_lowercase()),
                _ => None,
            })
            .filter(|target| !owners.contains(target))
            .collect();
        if targets.is_empty() {
            break;
        }
        owners.extend(targets);
    }
    let leads = |kind| [RecordType::CNAME, kind];
    let used = answers.iter().filter(|record| owned(&owners, record) && leads(kind).contains(&record.record_type()));
    let used: Vec<&Record> = used.take(MOST_RECORDS).collect();
    let wanted = used.iter().filter(|record| record.record_type() == kind);
    (wanted.map(|record| record.data.clone()).collect(), used)
}

/// A host's name out of a record: lower case, without the trailing dot; empty for the root.
pub(super) fn host_name(name: &Name) -> String {
    name.to_ascii().trim_end_matches('.').to_ascii_lowercase()
}

impl Srv {
    /// The record, where it is one of this kind.
    pub(super) fn of(data: &RData) -> Option<Self> {
        match data {
            RData::SRV(srv) => Some(Self {
                priority: srv.priority,
                weight: srv.weight,
                port: srv.port,
                target: host_name(&srv.target),
            }),
            _ => None,
        }
    }
}

impl Ask for Resolver {
    async fn a(&self, name: &str) -> Answer<Ipv4Addr> {
        self.pick(name, RecordType::A, |data| if let RData::A(ip) = data { Some(ip.0) } else { None }).await
    }

    async fn aaaa(&self, name: &str) -> Answer<Ipv6Addr> {
        self.pick(name, RecordType::AAAA, |data| if let RData::AAAA(ip) = data { Some(ip.0) } else { None }).await
    }

    async fn mx(&self, domain: &str) -> Answer<Mx> {
        let pick = |data: &RData| match data {
            RData::MX(mx) => Some(Mx { preference: mx.preference, exchange: host_name(&mx.exchange) }),
            _ => None,
        };
        let mut records = self.pick(domain, RecordType::MX, pick).await?;
        records.sort();
        Ok(records)
    }

    async fn txt(&self, name: &str) -> Answer<Vec<u8>> {
        let pick = |data: &RData| if let RData::TXT(txt) = data { Some(txt.txt_data.concat()) } else { None };
        let mut texts = self.pick(name, RecordType::TXT, pick).await?;
        // Name servers change the order from answer to answer; what is told of several records must not change with it.
        texts.sort();
        Ok(texts)
    }

    async fn ptr(&self, ip: IpAddr) -> Answer<String> {
        let name = Name::from(ip).to_ascii();
        let pick = |data: &RData| if let RData::PTR(name) = data { Some(host_name(&name.0)) } else { None };
        self.pick(&name, RecordType::PTR, pick).await
    }

    async fn ns(&self, name: &str) -> Answer<String> {
        let pick = |data: &RData| if let RData::NS(name) = data { Some(host_name(&name.0)) } else { None };
        self.pick(name, RecordType::NS, pick).await
    }

    async fn srv(&self, name: &str) -> Answer<Srv> {
        let mut records = self.pick(name, RecordType::SRV, Srv::of).await?;
        records.sort_by(|a, b| (a.priority, b.weight, &a.target).cmp(&(b.priority, a.weight, &b.target)));
        Ok(records)
    }

    async fn cname(&self, name: &str) -> Answer<String> {
        let pick = |data: &RData| if let RData::CNAME(name) = data { Some(host_name(&name.0)) } else { None };
        self.pick(name, RecordType::CNAME, pick).await
    }
}
