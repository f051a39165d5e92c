//! What a file of settings says, whichever format it has, and how far it is believed.

use super::candidate::{Candidate, Offered, OfferedIncoming, Source};
use super::discovery::Failure;
use crate::account::{Address, Host, Security, UsernameForm, same_organisation};
use crate::diagnosis::{Service, Services};
use crate::probe::harmless;

/// The most servers that are taken from one file.
pub(super) const MOST_SERVERS: usize = 20;

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// What the mail service calls itself.
    pub name: Option<String>,
    /// Servers for sending, as they stand in the file.
    pub submission: Vec<Offered>,
    pub incoming: Vec<OfferedIncoming>,
    /// Words of servers that cannot be, or that cannot be used; nobody else's servers are lost for them.
    pub left_out: Vec<String>,
}

/// The way by which a file came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Over HTTPS, from the domain's own host.
    Own,
    /// Over HTTPS, from the public database, whose keepers have looked at it.
    Database,
    /// Somebody on the way may have changed it.
    Clear,
}

/// What one page came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub candidate: Option<Candidate>,
    /// What had to be left out.
    pub remarks: Vec<Failure>,
}

impl Published {
    /// The settings, where there is a server among them. Clear-text servers come last; on a way on which everything
    /// can be changed they do not count at all, since that is how somebody would get at the password.
    pub(super) fn reading(mut self, source: Source, origin: String, way: Way) -> Reading {
        let clear = |offered: &Offered| offered.server.security == Security::None;
        if way == Way::Clear {
            let servers = self.submission.iter().chain(self.incoming.iter().map(|incoming| &incoming.offered));
            let dropped = servers.filter(|offered| clear(offered)).map(|offered| offered.server.host.to_string());
            self.left_out.extend(dropped.collect::<Vec<_>>());
            self.submission.retain(|offered| !clear(offered));
            self.incoming.retain(|incoming| !clear(&incoming.offered));
        }
        self.submission.sort_by_key(clear);
        self.incoming.sort_by_key(|incoming| clear(&incoming.offered));
        let any = !self.submission.is_empty() || !self.incoming.is_empty();
        let candidate = any.then(|| self.candidate(source, origin, way));
        let remarks = self.left_out.into_iter().map(Failure::NoSuchServer).collect();
        Reading { candidate, remarks }
    }

    fn candidate(&self, source: Source, origin: String, way: Way) -> Candidate {
        let service = self.known_service();
        let trusted = way != Way::Clear;
        Candidate {
            source,
            origin: Some(origin),
            service: service.map(|service| service.name().to_owned()).or_else(|| self.name.clone().filter(|_| trusted)),
            trusted,
            strangers: if trusted { Vec::new() } else { self.hosts() },
            submission: self.submission.clone(),
            incoming: self.incoming.clone(),
            hints: service.map(Service::hints).unwrap_or_default(),
        }
    }

    /// The mail service of the built-in list that the servers belong to: it is known better than by what a file calls it.
    fn known_service(&self) -> Option<&'static Service> {
        self.submission.iter().find_map(|offered| Services::builtin().by_host(&offered.server.host))
    }

    fn hosts(&self) -> Vec<Host> {
        hosts(&self.submission, &self.incoming)
    }
}

/// The form of a user name that a file has: with placeholders, or this address's own.
pub(super) fn username_form(text: &str, address: &Address) -> Option<UsernameForm> {
    if harmless(text) != text {
        return None;
    }
    let own = [address.to_string(), address.to_wire()];
    if own.iter().any(|own| own.eq_ignore_ascii_case(text)) {
        Some(UsernameForm::Address)
    } else if address.local_part().eq_ignore_ascii_case(text) {
        Some(UsernameForm::LocalPart)
    } else {
        text.parse().ok()
    }
}

/// The host that a file names, with its placeholders filled in. A name made from the local part would tell it to all name
/// servers on the way, so it stands only for a host of the domain's own.
pub(super) fn host(text: &str, address: &Address) -> Option<Host> {
    let host = Host::parse(&UsernameForm::Pattern(text.to_owned()).of(address)).ok()?;
    let personal = ["%EMAILLOCALPART%", "%EMAILADDRESS%"].iter().any(|placeholder| text.contains(placeholder));
    let own = || same_organisation(&host.as_ascii(), &address.domain().as_ascii());
    (!personal || own()).then_some(host)
}

/// The hosts of these servers, each once.
pub(super) fn hosts(submission: &[Offered], incoming: &[OfferedIncoming]) -> Vec<Host> {
    let servers = submission.iter().chain(incoming.iter().map(|incoming| &incoming.offered));
    let mut hosts: Vec<Host> = Vec::new();
    for offered in servers {
        if !hosts.contains(&offered.server.host) {
            hosts.push(offered.server.host.clone());
        }
    }
    hosts
}
