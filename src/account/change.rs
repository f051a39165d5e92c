//! A change to a profile's outgoing server, as a fix proposes it.

use serde::Serialize;

use super::host::Host;
use super::profile::{Account, SignIn};
use super::settings::{Fingerprint, Method, Port, Security};

/// What a fix changes; `None` leaves a setting as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Change {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Host>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<Port>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Security>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in: Option<SignIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Trust this certificate although no authority vouches for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<Fingerprint>,
    /// Remove white space that pasting left around the password.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub trim_password: bool,
}

impl Change {
    /// The account with this change made. A pinned certificate belongs to one server: another host drops it.
    pub fn apply(&self, account: &Account) -> Account {
        let mut changed = account.clone();
        let outgoing = &mut changed.outgoing;
        if let Some(host) = &self.host {
            outgoing.server.host = host.clone();
            outgoing.pinned = None;
        }
        if let Some(port) = self.port {
            outgoing.server.port = port;
        }
        if let Some(security) = self.security {
            outgoing.server.security = security;
            // The consent was given to a clear line; it ends with it.
            outgoing.clear_text_accepted &= security == Security::None;
        }
        if let Some(sign_in) = &self.sign_in {
            outgoing.sign_in = sign_in.clone();
        }
        if let Some(method) = self.method {
            outgoing.method = method;
        }
        if self.pinned.is_some() {
            outgoing.pinned = self.pinned;
        }
        changed
    }
}
