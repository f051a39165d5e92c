//! The servers that a mail service publishes, and how one signs in there.

use std::collections::HashSet;

use serde::Deserialize;

use super::{Fault, Service};
use crate::account::{Host, IncomingProtocol, Method, Port, Security, Server, UsernameForm};

/// Stands for the domain of the address in the name of a server, as in Mozilla's autoconfig format.
const DOMAIN: &str = "%EMAILDOMAIN%";

/// A server as it stands in the data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    /// Of a server for fetching mail.
    pub protocol: Option<IncomingProtocol>,
    host: String,
    port: Port,
    security: Security,
    /// Where it is another than the service's.
    username: Option<UsernameForm>,
    /// Where they are others than the service's.
    methods: Option<Vec<Method>>,
    #[serde(default)]
    without_sign_in: bool,
}

/// A server that a mail service publishes, and how one signs in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedServer {
    pub server: Server,
    /// How user names are built; nothing where that is not known.
    pub username: Option<UsernameForm>,
    /// Methods of signing in, in the service's order.
    pub methods: Vec<Method>,
    /// No sign-in is wanted, as on an access provider's own line.
    pub without_sign_in: bool,
}

impl Listed {
    /// The server for addresses of a domain. One that is named after the domain is only there for the service's own: whoever
    /// keeps mail at the service under another domain has no such server.
    pub fn at(&self, domain: &str, service: &Service) -> Option<PublishedServer> {
        if self.host.contains(DOMAIN) && !service.owns(domain) {
            return None;
        }
        let host = Host::parse(&self.host.replace(DOMAIN, domain)).ok()?;
        Some(PublishedServer {
            server: Server { host, port: self.port, security: self.security },
            username: self.username.as_ref().or(service.username()).cloned(),
            methods: if self.without_sign_in {
                Vec::new()
            } else {
                self.methods.as_deref().unwrap_or(service.methods()).to_vec()
            },
            without_sign_in: self.without_sign_in,
        })
    }

    /// Whether the servers of a service are sound: names that can be, none twice, the safer ones first.
    pub fn check(servers: &[Self], incoming: bool) -> Result<(), Fault> {
        let mut seen = HashSet::new();
        let mut least_safe = 0;
        for server in servers {
            let name = || format!("{}:{}", server.host, server.port);
            let host = Host::parse(&server.host.replace(DOMAIN, "example.org"));
            let in_lower_case = !server.host.replace(DOMAIN, "").contains(|c: char| c.is_ascii_uppercase());
            if host.is_err() || !in_lower_case || server.protocol.is_some() != incoming {
                return Err(Fault::NoServer(name()));
            }
            let rank = match server.security {
                Security::Tls => 0,
                Security::StartTls => 1,
                Security::None => 2,
                Security::Auto => return Err(Fault::NoServer(name())),
            };
            if !seen.insert((server.protocol, &server.host, server.port)) {
                return Err(Fault::ServerTwice(name()));
            }
            if rank < least_safe {
                return Err(Fault::LessSafeFirst(name()));
            }
            least_safe = rank;
        }
        Ok(())
    }
}
