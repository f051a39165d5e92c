//! Where this computer stands: the address under which mail servers see it, and what the network calls that.

use std::net::IpAddr;

use tokio::sync::watch;

use super::judge::Observations;
use crate::account::{Account, Host, organisation, same_organisation};
use crate::diagnosis::{Network, whose_host};
use crate::dns::Ask as _;
use crate::dns::outside::is_public;
use crate::environment::Environment;

/// This computer, as a server of the account saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Vantage {
    /// The names of its address, as the network gives them.
    pub names: Vec<String>,
}

/// Where each dialogue leaves the address that its server saw.
#[derive(Clone, Debug)]
pub(super) struct Sighted(watch::Sender<Option<Option<IpAddr>>>);

/// Where the first such address comes out, or that there will be none.
pub(super) type Sight = watch::Receiver<Option<Option<IpAddr>>>;

impl Sighted {
    pub fn new() -> (Self, Sight) {
        let (sender, receiver) = watch::channel(None);
        (Self(sender), receiver)
    }

    pub fn at(&self, address: Option<IpAddr>) {
        if address.is_some() {
            self.tell(address);
        }
    }

    /// No dialogue goes on.
    pub fn over(&self) {
        self.tell(None);
    }

    fn tell(&self, address: Option<IpAddr>) {
        self.0.send_if_modified(|known| {
            let is_first = known.is_none();
            known.get_or_insert(address);
            is_first
        });
    }
}

/// Asks for the names of the address as soon as it is known. Only where the settings do not sign in: who does is known to the
/// server by that.
pub(super) async fn look(account: &Account, environment: &Environment, mut sight: Sight) -> Option<Vantage> {
    if account.outgoing_username().is_some() || environment.offline {
        return None;
    }
    let address = (*sight.wait_for(Option::is_some).await.ok()?)??;
    let names = environment.resolver.ptr(address).await.unwrap_or_default();
    Some(Vantage { names })
}

impl Vantage {
    /// Who runs the network: the domain that its names are in.
    pub fn organisation(&self) -> Option<String> {
        self.names.first().map(|name| organisation(name))
    }
}

/// Whether this computer is on the network of whoever runs the outgoing server, as far as names tell: a provider may well
/// call its lines by another domain than its servers.
pub(super) fn network(account: &Account, found: &Observations) -> Network {
    if found.main.peer.is_some_and(|peer| !is_public(peer.ip().to_canonical())) {
        return Network::Own;
    }
    let (Host::Name(server), Some(vantage)) = (&account.outgoing.server.host, &found.vantage) else {
        return Network::Unknown;
    };
    let owner = whose_host(&account.outgoing.server.host).map(|owner| owner.id);
    let is_own = |name: &String| {
        let same_service = || Host::parse(name).is_ok_and(|host| whose_host(&host).map(|other| other.id) == owner);
        same_organisation(name, server) || (owner.is_some() && same_service())
    };
    match vantage.names.as_slice() {
        [] => Network::Unknown,
        names if names.iter().any(is_own) => Network::Own,
        _ => Network::Other,
    }
}
