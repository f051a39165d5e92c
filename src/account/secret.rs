//! A password or token that cannot be printed by mistake.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// A password or an OAuth access token. `Debug` shows nothing of it, memory is wiped on drop, and there is no `Display` and
/// no `Serialize`: the only ways out are the keyring and the wire.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    pub fn new(text: String) -> Self {
        Self(SecretString::from(text))
    }

    /// The secret itself, for the sign-in and the keyring only.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }

    /// Whether two are the same, of which neither need be shown to anybody.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }

    /// Whether there is white space at the start or end, as pasting leaves it.
    pub fn has_outer_space(&self) -> bool {
        let text = self.expose();
        text.trim() != text
    }

    /// Whether it has letters beyond ASCII, which servers may read in another character set.
    pub fn has_non_ascii(&self) -> bool {
        !self.expose().is_ascii()
    }

    /// The secret without white space at its ends.
    pub fn trimmed(&self) -> Self {
        Self::new(self.expose().trim().to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The secrets of one account. They are kept apart from [`super::Account`], so that a profile can be shown, exported and
/// compared without them.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// For the incoming server, and for the outgoing one where it uses the same settings.
    pub incoming: Option<Secret>,
    /// For the outgoing server, where it has a sign-in of its own.
    pub outgoing: Option<Secret>,
}
