//! What a change means for the account's settings in a mail program.

use crate::account::{Account, Address, Change, IncomingProtocol, Outgoing, Security, Server, SignIn};
use crate::diagnosis::{Diagnosis, DiagnosisId};

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

pub(super) fn to(setting: Setting, value: impl ToString) -> Assignment {
    Assignment { setting, value: value.to_string() }
}

/// Nothing to enter, or nothing that may be shown.
pub(super) fn done(setting: Setting) -> Assignment {
    to(setting, "")
}

/// Which settings a change touches, in the order in which they are met.
pub fn assignments(change: &Change, account: &Account) -> Vec<Assignment> {
    let after = change.apply(account);
    let mut found = differences(account, &after);
    if change.trim_password || change.same_password {
        found.extend(password(&after));
    }
    in_order(found)
}

/// Which settings differ between two states of an account; what stayed as it was is left out. Port and encryption go
/// together: most programs change the one when the other is chosen.
pub fn differences(before: &Account, after: &Account) -> Vec<Assignment> {
    let mut found = Vec::new();
    incoming(before, after, &mut found);
    sign_in(before, after, &mut found);
    let (old, new) = (&before.outgoing, &after.outgoing);
    if old.server.host != new.server.host {
        found.push(to(Setting::OutgoingServer, &new.server.host));
    }
    if old.method != new.method {
        found.push(to(Setting::OutgoingMethod, new.method.word()));
    }
    if (old.server.port, old.server.security) != (new.server.port, new.server.security) {
        found.push(to(Setting::OutgoingEncryption, new.server.security.word()));
        found.push(to(Setting::OutgoingPort, new.server.port));
    }
    if new.pinned.is_some() && old.pinned != new.pinned {
        found.push(done(Setting::TrustCertificate));
    }
    in_order(found)
}

fn in_order(mut found: Vec<Assignment>) -> Vec<Assignment> {
    found.sort_by_key(|assignment| assignment.setting);
    found.dedup();
    found
}

/// What the steps of a finding ask to be set, where no fix does it: a password typed again, the address of the sender.
pub(super) fn settings_of(diagnosis: &Diagnosis, account: &Account) -> Vec<Assignment> {
    use DiagnosisId as Id;
    match diagnosis.id {
        // They work here; where a mail program fails all the same, it has others.
        Id::SettingsWork => for_sending(account),
        Id::PasswordRejected | Id::PasswordExpired | Id::AppPasswordRequired => password(account).into_iter().collect(),
        Id::IncomingLoginFailed => vec![done(Setting::IncomingPassword)],
        // Whose address the server wants is known only where one signs in with an address.
        Id::SenderNotAllowed => account
            .outgoing_username()
            .filter(|name| Address::parse(name).is_ok_and(|address| address != account.address))
            .map(|name| to(Setting::SenderAddress, name))
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// Everything that a mail program has to know to send.
fn for_sending(account: &Account) -> Vec<Assignment> {
    let server = &account.outgoing.server;
    let mut found = vec![
        to(Setting::OutgoingServer, &server.host),
        to(Setting::OutgoingEncryption, server.security.word()),
        to(Setting::OutgoingPort, server.port),
    ];
    let unset = Outgoing { sign_in: SignIn::None, ..account.outgoing.clone() };
    match account.outgoing.sign_in {
        SignIn::None => found.push(done(Setting::SignInOff)),
        _ => sign_in(&Account { outgoing: unset, ..account.clone() }, account, &mut found),
    }
    in_order(found)
}

fn incoming(account: &Account, after: &Account, found: &mut Vec<Assignment>) {
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
        found.push(to(Setting::IncomingEncryption, new.server.security.word()));
        found.push(to(Setting::IncomingPort, new.server.port));
    }
    if old.username != new.username {
        found.push(to(Setting::IncomingUsername, &new.username));
    }
    if old.spa != new.spa {
        found.push(to(Setting::IncomingSpa, if new.spa { "on" } else { "off" }));
    }
}

fn sign_in(account: &Account, after: &Account, found: &mut Vec<Assignment>) {
    let (old, new) = (&account.outgoing.sign_in, &after.outgoing.sign_in);
    if old == new {
        return;
    }
    match new {
        SignIn::None => found.push(done(Setting::SignInOff)),
        SignIn::IncomingFirst => found.push(done(Setting::IncomingFirst)),
        SignIn::SameAsIncoming => {
            found.push(to(Setting::SignInLikeIncoming, after.outgoing_username().unwrap_or_default()));
        }
        SignIn::LogOn { username } => {
            if !matches!(old, SignIn::LogOn { .. }) {
                found.extend([done(Setting::SignInLogOn), done(Setting::OutgoingPassword)]);
            }
            found.push(to(Setting::OutgoingUsername, username));
        }
    }
}

/// The password that this account signs in with to send, typed again.
fn password(account: &Account) -> Option<Assignment> {
    match account.outgoing.sign_in {
        SignIn::LogOn { .. } => Some(done(Setting::OutgoingPassword)),
        SignIn::SameAsIncoming | SignIn::IncomingFirst => Some(done(Setting::IncomingPassword)),
        SignIn::None => None,
    }
}

pub(super) fn outgoing_security(account: &Account) -> Security {
    concrete(&account.outgoing.server)
}

pub(super) fn incoming_security(account: &Account) -> Option<Security> {
    account.incoming.as_ref().map(|incoming| concrete(&incoming.server))
}

/// What "automatic" stands for: what belongs to the port (RFC 8314 7.3).
fn concrete(server: &Server) -> Security {
    match (server.security, server.port.get()) {
        (Security::Auto, 465 | 993 | 995) => Security::Tls,
        (Security::Auto, _) => Security::StartTls,
        (known, _) => known,
    }
}
