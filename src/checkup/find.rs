//! The addresses of servers: those of a name, and whether any name has some.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::account::Host;
use crate::diagnosis::Signal;
use crate::dns::LookupError;
use crate::environment::Environment;

/// A server's addresses, or why there are none.
pub(super) async fn find(environment: &Environment, host: &Host) -> Result<Vec<IpAddr>, Signal> {
    let name = match host {
        Host::Ip(ip) => return Ok(vec![*ip]),
        // Never asked of a name server (RFC 6761 6.3).
        Host::Name(_) if host.is_local() => return Ok(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]),
        Host::Name(name) => name,
    };
    let addresses = environment.resolver.addresses(name).await;
    let all = addresses.interleaved();
    if !all.is_empty() {
        return Ok(all);
    }
    Err(match addresses.error() {
        Some(LookupError::NoSuchName) if resolves_elsewhere(environment, name).await => Signal::NameHiddenHere,
        Some(LookupError::NoSuchName | LookupError::BadName) => Signal::NameNotFound,
        Some(LookupError::NoRecords) | None => Signal::NameWithoutAddress,
        Some(LookupError::Timeout) => Signal::NameServersSilent,
        Some(LookupError::ServerFailure(code)) => Signal::NameServerFailure(code),
        Some(LookupError::NoNetwork(_)) => Signal::Offline,
    })
}

/// Whether a name server that does not depend on this network knows the name.
async fn resolves_elsewhere(environment: &Environment, name: &str) -> bool {
    match &environment.third_parties {
        Some(others) => !others.resolver.addresses(name).await.interleaved().is_empty(),
        None => false,
    }
}

/// The addresses of a name that nobody has, beside the server's: there are some only where every name has them.
pub(super) async fn invented(environment: &Environment, host: &Host) -> Vec<IpAddr> {
    let Host::Name(name) = host else { return Vec::new() };
    match name.split_once('.') {
        Some((_, parent)) if parent.contains('.') && !environment.offline => {
            environment.resolver.invented_below(parent).await
        }
        _ => Vec::new(),
    }
}
