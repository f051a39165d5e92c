//! The list that the program comes with: answers at once, without a network.

use super::candidate::{Candidate, Offered, OfferedIncoming, Source};
use crate::account::{Address, Host, Server};
use crate::diagnosis::{Service, Services};

/// The settings of the mail service that the address's domain belongs to.
pub fn built_in(address: &Address) -> Option<Candidate> {
    let Host::Name(domain) = address.domain() else { return None };
    Services::builtin().by_domain(domain).map(|service| of_service(service, Source::ProviderList))
}

/// What the list says about a service.
pub fn of_service(service: &Service, source: Source) -> Candidate {
    let offered = |server: &Server| Offered {
        server: server.clone(),
        username: service.username().cloned().unwrap_or_default(),
        methods: service.methods().to_vec(),
        without_sign_in: false,
    };
    Candidate {
        source,
        origin: None,
        service: Some(service.name().to_owned()),
        trusted: true,
        strangers: Vec::new(),
        submission: service.submission().iter().map(offered).collect(),
        incoming: service
            .incoming()
            .map(|(protocol, server)| OfferedIncoming { protocol, offered: offered(server) })
            .collect(),
        hints: service.hints(),
    }
}
