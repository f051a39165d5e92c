//! The list that the program comes with: answers at once, without a network.

use super::candidate::{Candidate, Offered, OfferedIncoming, Source};
use crate::account::{Address, Host};
use crate::diagnosis::{PublishedServer, Service, Services};

/// The settings of the mail service that the address's domain belongs to.
pub fn built_in(address: &Address) -> Option<Candidate> {
    let Host::Name(domain) = address.domain() else { return None };
    Services::builtin().by_domain(domain).map(|service| of_service(service, domain, Source::ProviderList))
}

/// What the list says about a service, for addresses of this domain.
pub(super) fn of_service(service: &Service, domain: &str, source: Source) -> Candidate {
    let offered = |published: PublishedServer| Offered {
        server: published.server,
        username: published.username.unwrap_or_default(),
        methods: published.methods,
        without_sign_in: published.without_sign_in,
    };
    Candidate {
        source,
        origin: None,
        service: Some(service.name().to_owned()),
        trusted: true,
        strangers: Vec::new(),
        submission: service.submission(domain).map(offered).collect(),
        incoming: service
            .incoming(domain)
            .map(|(protocol, published)| OfferedIncoming { protocol, offered: offered(published) })
            .collect(),
        hints: service.hints(),
    }
}
