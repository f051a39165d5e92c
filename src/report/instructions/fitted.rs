//! What a program can set of what is wanted, and what it needs besides.

use super::program::Program;
use super::setting::{Assignment, Setting, done, incoming_security, outgoing_security, to};
use crate::account::{Account, SignIn};

impl Program {
    /// The settings as this program has them. `after` is the account with everything set.
    pub(super) fn fitted(self, wanted: Vec<Assignment>, after: &Account) -> Vec<Assignment> {
        let mut settings = match self {
            Self::OutlookNew => added_anew(wanted, after),
            Self::Thunderbird | Self::AppleMail => with_both_names(wanted, after),
            Self::OutlookClassic | Self::OutlookMac => wanted,
        };
        if self != Self::OutlookClassic {
            settings.iter_mut().for_each(|setting| make_concrete(setting, after));
        }
        settings
    }
}

/// Only classic Outlook has "automatic".
fn make_concrete(assignment: &mut Assignment, after: &Account) {
    let security = match assignment.setting {
        Setting::OutgoingEncryption => outgoing_security(after),
        Setting::IncomingEncryption => incoming_security(after).unwrap_or_default(),
        _ => return,
    };
    security.word().clone_into(&mut assignment.value);
}

/// These programs keep a user name for each server, where Outlook has one for both.
fn with_both_names(mut wanted: Vec<Assignment>, after: &Account) -> Vec<Assignment> {
    let name = wanted.iter().find(|assignment| assignment.setting == Setting::IncomingUsername);
    let is_shared = after.outgoing.sign_in == SignIn::SameAsIncoming
        && wanted.iter().all(|assignment| assignment.setting != Setting::SignInLikeIncoming);
    if let Some(name) = name.filter(|_| is_shared) {
        wanted.push(to(Setting::OutgoingUsername, name.value.clone()));
    }
    wanted
}

/// New Outlook cannot change the servers of an account: whoever adds it again needs all of them, not only what is new.
fn added_anew(wanted: Vec<Assignment>, after: &Account) -> Vec<Assignment> {
    use Setting as S;
    // What it does not set, or asks for by itself, needs no new account.
    let (aside, servers): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|assignment| {
        matches!(
            assignment.setting,
            S::SignInOff
                | S::IncomingFirst
                | S::OutgoingMethod
                | S::IncomingSpa
                | S::TrustCertificate
                | S::IncomingPassword
                | S::OutgoingPassword
        )
    });
    if servers.is_empty() {
        return aside.into_iter().map(asked_for).collect();
    }
    let mut all: Vec<_> = servers
        .into_iter()
        .filter(|assignment| matches!(assignment.setting, S::SenderAddress | S::IncomingProtocol))
        .chain(aside.into_iter().filter(|assignment| assignment.setting != S::IncomingPassword))
        .collect();
    if let Some(incoming) = &after.incoming {
        all.push(to(S::IncomingServer, &incoming.server.host));
        all.push(to(S::IncomingEncryption, incoming.server.security.word()));
        all.push(to(S::IncomingPort, incoming.server.port));
        if incoming.username != after.address.to_string() {
            all.push(to(S::IncomingUsername, &incoming.username));
        }
    }
    all.push(to(S::OutgoingServer, &after.outgoing.server.host));
    match &after.outgoing.sign_in {
        SignIn::LogOn { username } => {
            all.extend([done(S::SignInLogOn), to(S::OutgoingUsername, username), done(S::OutgoingPassword)]);
        }
        SignIn::SameAsIncoming => {
            all.push(to(S::SignInLikeIncoming, after.outgoing_username().unwrap_or_default()));
        }
        SignIn::None => all.push(done(S::SignInOff)),
        SignIn::IncomingFirst => all.push(done(S::IncomingFirst)),
    }
    all.push(to(S::OutgoingEncryption, after.outgoing.server.security.word()));
    all.push(to(S::OutgoingPort, after.outgoing.server.port));
    all.sort_by_key(|assignment| assignment.setting);
    all.dedup();
    all
}

/// A password alone is asked for, for both servers in the same way.
fn asked_for(assignment: Assignment) -> Assignment {
    match assignment.setting {
        Setting::OutgoingPassword => done(Setting::IncomingPassword),
        _ => assignment,
    }
}
