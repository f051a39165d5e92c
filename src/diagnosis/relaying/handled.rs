//! The domains for which a server takes mail itself.

use crate::account::{Host, organisation};
use crate::diagnosis::services::Services;

/// The domains that the outgoing server of an account handles, as far as names tell: those of all addresses of its service
/// where it is a known one, else the one that its own name is in; and the one of the account's address, unless that belongs to
/// another service.
pub fn handled_domains(address: &Host, server: Option<&Host>) -> Vec<String> {
    let services = Services::builtin();
    let Host::Name(own) = address else { return Vec::new() };
    let of_address = services.by_domain(own);
    let of_server = server.and_then(|server| services.by_host(server));
    let is_elsewhere =
        server.is_some() && of_address.is_some_and(|service| of_server.is_none_or(|other| other.id() != service.id()));
    let mut domains: Vec<String> = match (of_server, server) {
        (Some(service), _) => service.domains().to_vec(),
        (None, Some(Host::Name(name))) => vec![organisation(name)],
        (None, _) => Vec::new(),
    };
    if !is_elsewhere && !is_handled(own, &domains) {
        domains.push(own.clone());
    }
    domains
}

/// Whether a domain is one of these, or below one that stands for all below it (`*.example.org`).
pub(super) fn is_handled(domain: &str, handled: &[String]) -> bool {
    handled.iter().any(|one| match one.strip_prefix("*.") {
        Some(parent) => domain.strip_suffix(parent).is_some_and(|below| below.len() > 1 && below.ends_with('.')),
        None => one == domain,
    })
}
