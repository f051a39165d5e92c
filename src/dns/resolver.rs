//! Questions to name servers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hickory_resolver::config::{NameServerConfig, ResolverConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use hickory_resolver::system_conf::read_system_conf;
use hickory_resolver::{Resolver as Hickory, TokioResolver};
use thiserror::Error;

/// How long one name server may take before the next one is asked.
const PATIENCE: Duration = Duration::from_millis(2500);

/// How long an IPv6 answer may be later than the IPv4 one (RFC 8305 3).
const RESOLUTION_DELAY: Duration = Duration::from_millis(50);

/// Most records of one answer that are looked at.
const MOST_RECORDS: usize = 64;

/// Asks name servers, each by itself: an answer of SERVFAIL from one must not hide another's good answer.
#[derive(Clone)]
pub struct Resolver {
    servers: Arc<[TokioResolver]>,
}

/// Why a question has no answer. The reasons are told apart because different people mend them.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LookupError {
    /// The name does not exist (NXDOMAIN, RFC 1035 4.1.1).
    #[error("the name does not exist")]
    NoSuchName,
    /// The name exists, without records of the kind asked for (NODATA, RFC 2308 2.2).
    #[error("no record of this kind")]
    NoRecords,
    /// No name server answered in time.
    #[error("no name server answered in time")]
    Timeout,
    /// The name server answered with an error; its name, e.g. `SERVFAIL`.
    #[error("the name server answered {0}")]
    ServerFailure(String),
    /// There is no name server to ask, or no way to it.
    #[error("no network: {0}")]
    NoNetwork(String),
    /// A name that cannot be asked for.
    #[error("not a name")]
    BadName,
}

/// The system's name servers cannot be read.
#[derive(Debug, Error)]
#[error("the system's name servers cannot be read: {0}")]
pub struct ResolverError(String);

/// The addresses of a host, each family with its own answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    pub v4: Result<Vec<Ipv4Addr>, LookupError>,
    pub v6: Result<Vec<Ipv6Addr>, LookupError>,
}

/// One MX record (RFC 5321 5.1).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mx {
    pub preference: u16,
    /// Without the trailing dot; empty for a null MX (RFC 7505).
    pub exchange: String,
}

impl Resolver {
    /// The name servers that this computer uses.
    pub fn system() -> Result<Self, ResolverError> {
        let (config, options) = read_system_conf().map_err(|error| ResolverError(error.to_string()))?;
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
        let mut servers = Vec::new();
        for config in configs {
            let config = ResolverConfig::from_name_servers(vec![config]);
            let mut builder = Hickory::builder_with_config(config, TokioRuntimeProvider::default());
            let chosen = builder.options_mut();
            *chosen = options.clone();
            chosen.edns0 = true;
            chosen.timeout = PATIENCE / 2;
            chosen.attempts = 1;
            servers.push(builder.build().map_err(|error| ResolverError(error.to_string()))?);
        }
        Ok(Self { servers: servers.into() })
    }

    /// The addresses of a host. Both families are asked at once; where IPv4 is known, a late IPv6 answer is not waited for.
    pub async fn addresses(&self, host: &str) -> Addresses {
        let v4 = self.ask(host, RecordType::A, |data| match data {
            RData::A(ip) => Some(ip.0),
            _ => None,
        });
        let v6 = self.ask(host, RecordType::AAAA, |data| match data {
            RData::AAAA(ip) => Some(ip.0),
            _ => None,
        });
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

    /// The MX records of a domain, best first.
    pub async fn mx(&self, domain: &str) -> Result<Vec<Mx>, LookupError> {
        let mut records = self
            .ask(domain, RecordType::MX, |data| match data {
                RData::MX(mx) => Some(Mx {
                    preference: mx.preference,
                    exchange: mx.exchange.to_utf8().trim_end_matches('.').to_ascii_lowercase(),
                }),
                _ => None,
            })
            .await?;
        records.sort();
        Ok(records)
    }

    /// Asks one server after the other until one knows. What a server says for certain ("does not exist") ends it.
    async fn ask<T>(
        &self,
        name: &str,
        kind: RecordType,
        pick: impl Fn(&RData) -> Option<T>,
    ) -> Result<Vec<T>, LookupError> {
        // With its trailing dot, so that no search list of the system is tried behind it.
        let name = Name::from_ascii(format!("{}.", name.trim_end_matches('.'))).map_err(|_| LookupError::BadName)?;
        let mut failure = LookupError::NoNetwork("no name server is set".to_owned());
        for server in self.servers.iter() {
            let answer = match tokio::time::timeout(PATIENCE, server.lookup(name.clone(), kind)).await {
                Ok(answer) => answer,
                Err(_) => Err(NetError::Timeout),
            };
            match answer {
                Ok(lookup) => {
                    let found: Vec<T> =
                        lookup.answers().iter().filter_map(|record| pick(&record.data)).take(MOST_RECORDS).collect();
                    return if found.is_empty() { Err(LookupError::NoRecords) } else { Ok(found) };
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

impl From<NetError> for LookupError {
    fn from(error: NetError) -> Self {
        match error {
            NetError::Dns(DnsError::NoRecordsFound(none)) => match none.response_code {
                ResponseCode::NXDomain => Self::NoSuchName,
                ResponseCode::NoError => Self::NoRecords,
                code => Self::ServerFailure(code_name(code)),
            },
            NetError::Dns(DnsError::ResponseCode(code)) => Self::ServerFailure(code_name(code)),
            NetError::Timeout => Self::Timeout,
            NetError::NoConnections => Self::NoNetwork("no connection to a name server".to_owned()),
            NetError::Io(error) => Self::NoNetwork(error.to_string()),
            error => Self::ServerFailure(error.to_string()),
        }
    }
}

/// The code's name in the standards (RFC 1035 4.1.1, RFC 2136 2.2).
fn code_name(code: ResponseCode) -> String {
    match code {
        ResponseCode::ServFail => "SERVFAIL".to_owned(),
        ResponseCode::Refused => "REFUSED".to_owned(),
        ResponseCode::FormErr => "FORMERR".to_owned(),
        ResponseCode::NotImp => "NOTIMP".to_owned(),
        code => code.to_string(),
    }
}

impl Addresses {
    /// What an address as host name "resolves" to.
    pub fn literal(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(ip) => Self { v4: Ok(vec![ip]), v6: Err(LookupError::NoRecords) },
            IpAddr::V6(ip) => Self { v4: Err(LookupError::NoRecords), v6: Ok(vec![ip]) },
        }
    }

    /// All addresses, the families taking turns and IPv6 first (RFC 8305 4).
    pub fn interleaved(&self) -> Vec<IpAddr> {
        let mut v4 = self.v4.iter().flatten().copied().map(IpAddr::V4);
        let mut v6 = self.v6.iter().flatten().copied().map(IpAddr::V6);
        let mut all = Vec::new();
        loop {
            let pair = (v6.next(), v4.next());
            all.extend(pair.0);
            all.extend(pair.1);
            if pair == (None, None) {
                return all;
            }
        }
    }

    /// Why there is no address at all: the more telling of the two answers.
    pub fn error(&self) -> Option<LookupError> {
        let (Err(v4), Err(v6)) = (&self.v4, &self.v6) else { return None };
        match (v4, v6) {
            (LookupError::NoRecords, other) | (other, LookupError::NoRecords) => Some(other.clone()),
            (v4, _) => Some(v4.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_take_turns_and_ipv6_begins() {
        let a = |n| Ipv4Addr::new(192, 0, 2, n);
        let b = |n| Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, n);
        let addresses = Addresses { v4: Ok(vec![a(1), a(2), a(3)]), v6: Ok(vec![b(1)]) };
        assert_eq!(addresses.interleaved(), [IpAddr::V6(b(1)), a(1).into(), a(2).into(), a(3).into()]);
    }

    #[test]
    fn the_more_telling_error_is_given() {
        use LookupError::{NoRecords, NoSuchName, Timeout};
        for (v4, v6, error) in
            [(NoRecords, NoRecords, NoRecords), (NoRecords, Timeout, Timeout), (NoSuchName, NoSuchName, NoSuchName)]
        {
            assert_eq!(Addresses { v4: Err(v4), v6: Err(v6) }.error(), Some(error));
        }
    }
}
