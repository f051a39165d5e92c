//! The circumstances of an observation with what follows from them.

use super::evidence::{Circumstances, Evidence, Stage};
use super::services::{Service, Services};
use crate::account::Host;

/// What is known beside the signal.
#[derive(Clone, Debug)]
pub(super) struct Known<'a> {
    pub stage: Stage,
    pub circumstances: &'a Circumstances,
    pub server: Option<Host>,
    /// The mail service that the server belongs to.
    pub service: Option<&'static Service>,
    /// The mail service of the sender's own domain.
    pub home: Option<&'static Service>,
    pub is_mx: Option<bool>,
    /// Whether the recipient is the sender.
    pub to_self: Option<bool>,
    /// Whether the recipient is of the sender's domain.
    pub to_own_domain: Option<bool>,
}

impl<'a> Known<'a> {
    pub fn of(evidence: &'a Evidence) -> Self {
        let circumstances = &evidence.circumstances;
        let services = Services::builtin();
        let server = circumstances.server.as_deref().and_then(|server| Host::parse(server).ok());
        let by_host = server.as_ref().and_then(|server| services.by_host(server));
        let domain = circumstances.domain.as_deref().unwrap_or_default();
        let home = services.by_domain(domain);
        // Two services may share a server; the address tells whose customer somebody is.
        let shared = home
            .filter(|home| home.submission(domain).any(|published| Some(&published.server.host) == server.as_ref()));
        let same = |a: &Option<String>, b: &Option<String>| Some(a.as_ref()?.eq_ignore_ascii_case(b.as_ref()?));
        Self {
            stage: evidence.stage,
            circumstances,
            service: shared.or_else(|| circumstances.service.as_deref().and_then(|id| services.by_id(id))).or(by_host),
            home,
            // A known service's MX is told by its name where nobody has asked the DNS.
            is_mx: circumstances.is_mx.or_else(|| {
                let server = server.as_ref()?;
                (services.by_mx(server).is_some() && by_host.is_none()).then_some(true)
            }),
            to_self: same(&circumstances.recipient, &circumstances.address),
            to_own_domain: same(&circumstances.recipient_domain, &circumstances.domain),
            server,
        }
    }
}
