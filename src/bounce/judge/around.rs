//! What is known beside the words about one recipient.

use crate::account::{Host, Security, same_organisation};
use crate::bounce::entry::Entry;
use crate::bounce::explanation::DialogAccount;
use crate::diagnosis::{Circumstances, Services};

#[derive(Clone, Debug, Default)]
pub(in crate::bounce) struct Around<'a> {
    /// Who sent the message that came back.
    pub sender: Option<&'a str>,
    /// Whether it came back as a message, so that it had been taken for sending before.
    pub returned: bool,
    /// The account of an error window.
    pub account: Option<&'a DialogAccount>,
}

impl Around<'_> {
    pub fn circumstances(&self, entry: &Entry) -> Circumstances {
        let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_owned());
        let security = self.account.and_then(|account| account.security);
        Circumstances {
            server: entry.rejecting_server.clone().or_else(|| self.account.and_then(|account| account.server.clone())),
            port: self.account.and_then(|account| account.port),
            security,
            encrypted: security
                .filter(|security| *security != Security::Auto)
                .map(|security| security != Security::None),
            recipient: entry.recipient.clone(),
            recipient_domain: entry.recipient.as_deref().and_then(domain),
            address: self.sender.map(str::to_owned),
            domain: self.sender.and_then(domain),
            recipient_side: self.recipient_side(entry),
            ..Circumstances::default()
        }
    }

    /// Whether the recipient's side refused. A report came by mail, so the outgoing server had taken the message, and
    /// another server refused it later; where none is named, the one that wrote the report did, and its name tells whose
    /// it is.
    pub fn recipient_side(&self, entry: &Entry) -> Option<bool> {
        if self.account.is_some() {
            return Some(false);
        }
        if !self.returned {
            return None;
        }
        let reporting = entry.reporting_server.as_deref();
        let rejecting = entry.rejecting_server.as_deref().or(reporting)?;
        let elsewhere = reporting.is_some_and(|reporting| !reporting.eq_ignore_ascii_case(rejecting));
        if elsewhere || entry.recipient.as_deref().is_some_and(|recipient| is_of(rejecting, recipient)) {
            return Some(true);
        }
        self.sender.map(|sender| !is_of(rejecting, sender))
    }
}

/// Whether a server belongs to the domain of an address, or to the mail service where that domain is at home.
fn is_of(server: &str, address: &str) -> bool {
    let Some((_, domain)) = address.rsplit_once('@') else { return false };
    if same_organisation(server, domain) {
        return true;
    }
    let services = Services::builtin();
    let by_server = || {
        let host = Host::parse(server).ok()?;
        services.by_host(&host).or_else(|| services.by_mx(&host)).or_else(|| services.by_domain(server))
    };
    services.by_domain(domain).is_some_and(|home| by_server().is_some_and(|service| service.id() == home.id()))
}
