//! What SPF asks of name servers, and what the answers mean to it.

use std::net::IpAddr;
use std::pin::Pin;

use futures_util::future::join_all;

use super::parse::Record;
use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::{Answer, Ask, LookupError, Mx};

/// An evaluation on its way, boxed because it may lead to further ones.
pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Most MX hosts whose addresses are looked up for one `mx` (RFC 7208 4.6.4).
pub const MOST_MX: usize = 10;

/// Most names of an address that are looked at (RFC 7208 4.6.4).
pub const MOST_PTR: usize = 10;

/// Why a domain has no usable record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRecord {
    /// A single label, an address literal, a label that is empty or too long (RFC 7208 4.3).
    NotADomain,
    /// The name does not exist, or has no TXT record at all.
    Missing(LookupError),
    /// There are TXT records, but none of SPF.
    OtherTexts,
    /// More than one (RFC 7208 4.5); all of them.
    Several(Vec<String>),
    NotAnswered(LookupError),
}

/// A name with its addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    pub name: String,
    pub addresses: Vec<IpAddr>,
    /// Why there are no addresses, or not those of both families.
    pub failure: Option<LookupError>,
}

/// Which addresses are wanted: of the sender's family, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    V4,
    V6,
    Both,
}

impl Family {
    pub(super) fn of(ip: IpAddr) -> Self {
        if ip.is_ipv4() { Self::V4 } else { Self::V6 }
    }
}

impl Host {
    /// Whether there is no address, for certain.
    pub(super) fn is_void(&self) -> bool {
        self.addresses.is_empty() && self.failure.as_ref().is_some_and(LookupError::is_absence)
    }

    /// Why it is not known which addresses there are.
    pub(super) fn unanswered(&self) -> Option<&LookupError> {
        self.failure.as_ref().filter(|error| error.is_unanswered())
    }
}

/// The fault of not being answered, with what the name server or the system said.
pub(super) fn not_answered(error: &LookupError) -> RecordFault {
    let said = match error {
        LookupError::ServerFailure(said) | LookupError::NoNetwork(said) => said.clone(),
        _ => String::new(),
    };
    RecordFault::new(FaultKind::NotAnswered, said)
}

/// Whether a question can hold the name.
fn can_be_asked(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.len() <= 253 && name.split('.').all(|label| (1..=63).contains(&label.len()))
}

/// Whether it is a domain that can have a record (RFC 7208 4.3).
fn is_domain(name: &str) -> bool {
    let plain = name.strip_suffix('.').unwrap_or(name);
    can_be_asked(name) && plain.contains('.') && !plain.starts_with('[')
}

/// The record of a domain (RFC 7208 4.3 to 4.5).
pub(super) async fn record(ask: &impl Ask, domain: &str) -> Result<Record, NoRecord> {
    if !is_domain(domain) {
        return Err(NoRecord::NotADomain);
    }
    let texts = match ask.txt(domain).await {
        Ok(texts) => texts,
        Err(LookupError::BadName) => return Err(NoRecord::NotADomain),
        Err(error) if error.is_absence() => return Err(NoRecord::Missing(error)),
        Err(error) => return Err(NoRecord::NotAnswered(error)),
    };
    let mut records: Vec<Record> = texts.iter().filter_map(Record::parse).collect();
    match (records.pop(), records.len()) {
        (None, _) => Err(NoRecord::OtherTexts),
        (Some(record), 0) => Ok(record),
        (Some(last), _) => {
            Err(NoRecord::Several(records.into_iter().chain([last]).map(|record| record.text).collect()))
        }
    }
}

/// Whether the name has an A record, which is all that `exists` asks (RFC 7208 5.7).
pub(super) async fn exists(ask: &impl Ask, name: &str) -> Result<(), LookupError> {
    if can_be_asked(name) { ask.a(name).await.map(|_| ()) } else { Err(LookupError::BadName) }
}

pub(super) async fn mx(ask: &impl Ask, name: &str) -> Answer<Mx> {
    if can_be_asked(name) { ask.mx(name).await } else { Err(LookupError::BadName) }
}

/// The names of an address, no more than are looked at.
pub(super) async fn names(ask: &impl Ask, ip: IpAddr) -> Answer<String> {
    let mut names = ask.ptr(ip).await?;
    names.truncate(MOST_PTR);
    Ok(names)
}

/// The addresses of each host, asked at once.
pub(super) async fn hosts(ask: &impl Ask, names: &[&str], family: Family) -> Vec<Host> {
    let questions: Vec<_> = names.iter().map(|name| host(ask, name, family)).collect();
    join_all(questions).await
}

pub(super) async fn host(ask: &impl Ask, name: &str, family: Family) -> Host {
    let mut host = Host { name: name.to_owned(), addresses: Vec::new(), failure: None };
    if !can_be_asked(name) {
        host.failure = Some(LookupError::BadName);
        return host;
    }
    let v4 = async || if family == Family::V6 { None } else { Some(ask.a(name).await) };
    let v6 = async || if family == Family::V4 { None } else { Some(ask.aaaa(name).await) };
    let (v4, v6) = tokio::join!(v4(), v6());
    let mut failures = Vec::new();
    match v4 {
        Some(Ok(ips)) => host.addresses.extend(ips.into_iter().map(IpAddr::V4)),
        Some(Err(error)) => failures.push(error),
        None => {}
    }
    match v6 {
        Some(Ok(ips)) => host.addresses.extend(ips.into_iter().map(IpAddr::V6)),
        Some(Err(error)) => failures.push(error),
        None => {}
    }
    // That one family is missing is no failure; that it could not be asked for is the more telling one.
    let unanswered = failures.iter().position(LookupError::is_unanswered);
    host.failure = match unanswered {
        Some(at) => Some(failures.swap_remove(at)),
        None if host.addresses.is_empty() => failures.pop(),
        None => None,
    };
    host
}
