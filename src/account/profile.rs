//! The profile of one account, with every field of Outlook's account dialog but the secrets.

use serde::{Deserialize, Serialize};

use super::address::Address;
use super::secret::{Secret, Secrets};
use super::settings::{Fingerprint, Method, Server};

/// Names a profile for as long as it exists: 16 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

impl AccountId {
    pub fn from_number(number: u64) -> Self {
        Self(format!("{number:016x}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for AccountId {
    type Error = &'static str;

    fn try_from(mut text: String) -> Result<Self, Self::Error> {
        if text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
            text.make_ascii_lowercase();
            Ok(Self(text))
        } else {
            Err("an account id is 16 hexadecimal digits")
        }
    }
}

impl From<AccountId> for String {
    fn from(id: AccountId) -> Self {
        id.0
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    pub id: AccountId,
    /// Outlook: Your Name.
    #[serde(default)]
    pub name: String,
    pub address: Address,
    pub incoming: Option<Incoming>,
    pub outgoing: Outgoing,
    /// Somebody outside the own domain, to see whether the server passes mail on. Nothing is ever sent there.
    #[serde(default)]
    pub outside_recipient: Option<Address>,
}

/// The server that mail is fetched from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incoming {
    pub protocol: IncomingProtocol,
    #[serde(flatten)]
    pub server: Server,
    pub username: String,
    /// Secure Password Authentication (NTLM).
    #[serde(default)]
    pub spa: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IncomingProtocol {
    #[default]
    Imap,
    Pop3,
}

/// The server that mail is handed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    #[serde(flatten)]
    pub server: Server,
    pub sign_in: SignIn,
    #[serde(default)]
    pub method: Method,
    /// The person knows that the password can be read on the way, and wants it so.
    #[serde(default)]
    pub clear_text_accepted: bool,
    /// A certificate that the person knowingly trusts for this server although no authority vouches for it.
    #[serde(default)]
    pub pinned: Option<Fingerprint>,
}

/// Outlook: My outgoing server (SMTP) requires authentication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SignIn {
    /// The box is not ticked.
    None,
    SameAsIncoming,
    LogOn {
        username: String,
    },
    /// Log on to the incoming server before sending (POP-before-SMTP).
    IncomingFirst,
}

impl Account {
    /// The user name for the outgoing server, where one signs in there.
    pub fn outgoing_username(&self) -> Option<&str> {
        match &self.outgoing.sign_in {
            SignIn::LogOn { username } => Some(username),
            SignIn::SameAsIncoming => self.incoming.as_ref().map(|incoming| incoming.username.as_str()),
            SignIn::None | SignIn::IncomingFirst => None,
        }
    }

    /// The secret for the outgoing server, where one signs in there.
    pub fn outgoing_secret<'a>(&self, secrets: &'a Secrets) -> Option<&'a Secret> {
        match self.outgoing.sign_in {
            SignIn::LogOn { .. } => secrets.outgoing.as_ref(),
            SignIn::SameAsIncoming => secrets.incoming.as_ref(),
            SignIn::None | SignIn::IncomingFirst => None,
        }
    }
}
