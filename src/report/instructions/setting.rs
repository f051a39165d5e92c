//! What a change means for the account's settings in a mail program.

use crate::account::{Account, Change, IncomingProtocol, Port, Security, Server, SignIn};

/// A setting of a mail program. The order is that in which a person meets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    SenderAddress,
    IncomingProtocol,
    IncomingServer,
    IncomingEncryption,
    IncomingPort,
    IncomingUsername,
    IncomingPassword,
    /// Secure Password Authentication with the incoming server.
    IncomingSpa,
    OutgoingServer,
    /// Outlook: My outgoing server (SMTP) requires authentication, not ticked.
    SignInOff,
    SignInLikeIncoming,
    SignInLogOn,
    /// Log on to the incoming server before sending (POP-before-SMTP).
    IncomingFirst,
    OutgoingUsername,
    OutgoingPassword,
    OutgoingMethod,
    OutgoingEncryption,
    OutgoingPort,
    TrustCertificate,
}

impl Setting {
    pub const ALL: [Self; 19] = [
        Self::SenderAddress,
        Self::IncomingProtocol,
        Self::IncomingServer,
        Self::IncomingEncryption,
        Self::IncomingPort,
        Self::IncomingUsername,
        Self::IncomingPassword,
        Self::IncomingSpa,
        Self::OutgoingServer,
        Self::SignInOff,
        Self::SignInLikeIncoming,
        Self::SignInLogOn,
        Self::IncomingFirst,
        Self::OutgoingUsername,
        Self::OutgoingPassword,
        Self::OutgoingMethod,
        Self::OutgoingEncryption,
        Self::OutgoingPort,
        Self::TrustCertificate,
    ];

    /// The end of the ids of its texts, behind the program's word.
    pub fn word(self) -> &'static str {
        match self {
            Self::SenderAddress => "sender-address",
            Self::IncomingProtocol => "incoming-protocol",
            Self::IncomingServer => "incoming-server",
            Self::IncomingEncryption => "incoming-encryption",
            Self::IncomingPort => "incoming-port",
            Self::IncomingUsername => "incoming-username",
            Self::IncomingPassword => "incoming-password",
            Self::IncomingSpa => "incoming-spa",
            Self::OutgoingServer => "outgoing-server",
            Self::SignInOff => "sign-in-off",
            Self::SignInLikeIncoming => "sign-in-like-incoming",
            Self::SignInLogOn => "sign-in-log-on",
            Self::IncomingFirst => "incoming-first",
            Self::OutgoingUsername => "outgoing-username",
            Self::OutgoingPassword => "outgoing-password",
            Self::OutgoingMethod => "outgoing-method",
            Self::OutgoingEncryption => "outgoing-encryption",
            Self::OutgoingPort => "outgoing-port",
            Self::TrustCertificate => "trust-certificate",
        }
    }
}

/// A setting and what it is to be: verbatim (a name, a number), or the word by which a text tells its cases apart
/// (encryption, method); empty where there is nothing to enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub setting: Setting,
    pub value: String,
}

fn to(setting: Setting, value: impl ToString) -> Assignment {
    Assignment { setting, value: value.to_string() }
}

fn done(setting: Setting) -> Assignment {
    to(setting, "")
}

/// Which settings a change touches, in the order in which they are met; what it leaves as it was is left out. Port and
/// encryption go together: most programs change the one when the other is chosen.
pub fn assignments(change: &Change, account: &Account) -> Vec<Assignment> {
    let after = change.apply(account);
    let mut found = Vec::new();
    incoming(change, account, &after, &mut found);
    let (old, new) = (&account.outgoing, &after.outgoing);
    if old.server.host != new.server.host {
        found.push(to(Setting::OutgoingServer, &new.server.host));
    }
    sign_in(change, account, &after, &mut found);
    if old.method != new.method {
        found.push(to(Setting::OutgoingMethod, new.method.word()));
    }
    if (old.server.port, old.server.security) != (new.server.port, new.server.security) {
        found.push(to(Setting::OutgoingEncryption, security(&new.server).word()));
        found.push(to(Setting::OutgoingPort, new.server.port));
    }
    if change.pinned.is_some() {
        found.push(done(Setting::TrustCertificate));
    }
    found.sort_by_key(|assignment| assignment.setting);
    found.dedup();
    found
}

fn incoming(change: &Change, account: &Account, after: &Account, found: &mut Vec<Assignment>) {
    let (Some(old), Some(new)) = (&account.incoming, &after.incoming) else { return };
    if old.protocol != new.protocol {
        let word = match new.protocol {
            IncomingProtocol::Imap => "IMAP",
            IncomingProtocol::Pop3 => "POP3",
        };
        found.push(to(Setting::IncomingProtocol, word));
    }
    if old.server.host != new.server.host {
        found.push(to(Setting::IncomingServer, &new.server.host));
    }
    if (old.server.port, old.server.security) != (new.server.port, new.server.security) {
        found.push(to(Setting::IncomingEncryption, security(&new.server).word()));
        found.push(to(Setting::IncomingPort, new.server.port));
    }
    if old.username != new.username {
        found.push(to(Setting::IncomingUsername, &new.username));
    }
    if old.spa != new.spa {
        found.push(to(Setting::IncomingSpa, if new.spa { "on" } else { "off" }));
    }
    if change.trim_password && matches!(after.outgoing.sign_in, SignIn::SameAsIncoming | SignIn::IncomingFirst) {
        found.push(done(Setting::IncomingPassword));
    }
}

fn sign_in(change: &Change, account: &Account, after: &Account, found: &mut Vec<Assignment>) {
    let is_new = account.outgoing.sign_in != after.outgoing.sign_in;
    let own_password = matches!(after.outgoing.sign_in, SignIn::LogOn { .. });
    match &after.outgoing.sign_in {
        SignIn::None if is_new => found.push(done(Setting::SignInOff)),
        SignIn::IncomingFirst if is_new => found.push(done(Setting::IncomingFirst)),
        SignIn::SameAsIncoming if is_new => {
            found.push(to(Setting::SignInLikeIncoming, after.outgoing_username().unwrap_or_default()));
        }
        SignIn::LogOn { username } if is_new => {
            if !matches!(account.outgoing.sign_in, SignIn::LogOn { .. }) {
                found.push(done(Setting::SignInLogOn));
                found.push(done(Setting::OutgoingPassword));
            }
            found.push(to(Setting::OutgoingUsername, username));
        }
        _ => {}
    }
    if own_password && (change.trim_password || change.same_password) {
        found.push(done(Setting::OutgoingPassword));
    }
}

/// Not every program has "automatic": then it is what belongs to the port (RFC 8314 7.3).
pub(super) fn concrete(security: Security, port: Port) -> Security {
    match (security, port.get()) {
        (Security::Auto, 465 | 993 | 995) => Security::Tls,
        (Security::Auto, _) => Security::StartTls,
        (known, _) => known,
    }
}

fn security(server: &Server) -> Security {
    concrete(server.security, server.port)
}
