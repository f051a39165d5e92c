//! A change to a profile, as a fix proposes it.

use serde::Serialize;

use super::host::Host;
use super::profile::{Account, IncomingProtocol, SignIn};
use super::secret::{Secret, Secrets};
use super::settings::{Fingerprint, Method, Port, Security};

/// What a fix changes; `None` leaves a setting as it is. Where nothing else is said, a setting is the outgoing server's.
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
    /// The name to sign in with; where the incoming server's is used, that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Trust this certificate although no authority vouches for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<Fingerprint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming: Option<IncomingChange>,
    /// Remove white space that pasting left around the passwords.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub trim_password: bool,
    /// The incoming server's password is kept for the outgoing one as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub same_password: bool,
}

/// What a fix changes about the incoming server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IncomingChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<IncomingProtocol>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Host>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<Port>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Security>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spa: Option<bool>,
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
        if let Some(name) = &self.username {
            match (&mut outgoing.sign_in, &mut changed.incoming) {
                (SignIn::LogOn { username }, _) => username.clone_from(name),
                (SignIn::SameAsIncoming | SignIn::IncomingFirst, Some(incoming)) => incoming.username.clone_from(name),
                (SignIn::None | SignIn::SameAsIncoming | SignIn::IncomingFirst, _) => {}
            }
        }
        if let (Some(change), Some(incoming)) = (&self.incoming, &mut changed.incoming) {
            incoming.protocol = change.protocol.unwrap_or(incoming.protocol);
            incoming.server.host = change.host.clone().unwrap_or_else(|| incoming.server.host.clone());
            incoming.server.port = change.port.unwrap_or(incoming.server.port);
            incoming.server.security = change.security.unwrap_or(incoming.server.security);
            incoming.username = change.username.clone().unwrap_or_else(|| incoming.username.clone());
            incoming.spa = change.spa.unwrap_or(incoming.spa);
        }
        changed
    }
    /// The secrets of the account with this change made.
    pub fn apply_to_secrets(&self, mut secrets: Secrets) -> Secrets {
        for secret in [&mut secrets.incoming, &mut secrets.outgoing] {
            if self.trim_password {
                *secret = secret.as_ref().map(Secret::trimmed);
            }
        }
        if self.same_password {
            secrets.outgoing.clone_from(&secrets.incoming);
        }
        secrets
    }

    /// Whether it changes secrets.
    pub fn changes_secrets(&self) -> bool {
        self.trim_password || self.same_password
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_changed_as_the_fix_says() {
        let secrets = || Secrets {
            incoming: Some(Secret::new(" one\t".to_owned())),
            outgoing: Some(Secret::new("two".to_owned())),
        };
        for (trim_password, same_password, incoming, outgoing) in [
            (false, false, " one\t", "two"),
            (true, false, "one", "two"),
            (false, true, " one\t", " one\t"),
            (true, true, "one", "one"),
        ] {
            let change = Change { trim_password, same_password, ..Change::default() };
            let changed = change.apply_to_secrets(secrets());
            let exposed = |secret: &Option<Secret>| secret.as_ref().map(|secret| secret.expose().to_owned());
            assert_eq!(exposed(&changed.incoming).as_deref(), Some(incoming), "{change:?}");
            assert_eq!(exposed(&changed.outgoing).as_deref(), Some(outgoing), "{change:?}");
        }
        let none = Change { same_password: true, ..Change::default() }.apply_to_secrets(Secrets::default());
        assert!(none.outgoing.is_none());
    }
}
