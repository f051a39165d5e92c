//! The settings in the order of a program's windows, as steps.

use super::program::Program;
use super::setting::{Assignment, Setting, assignments, differences, settings_of};
use crate::account::{Account, Change, IncomingProtocol, SignIn};
use crate::diagnosis::Diagnosis;
use crate::lang::{Args, Catalog};

/// Where in a program a setting is made, in the order in which a person comes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Nowhere in the account's settings: the program cannot do it, which has to be known before one opens them.
    Before,
    /// Where one is once the account's settings are open.
    First,
    /// The incoming server, where it has a page of its own.
    Incoming,
    /// The outgoing server, where it has a window of its own.
    Outgoing,
    /// Signing in to the outgoing server, where it has a page of its own.
    SignIn,
    /// Ports and encryption, or all of the servers, where they have a page of their own.
    Connection,
    /// Nowhere in the account's settings: the program asks by itself, or the person does it each time.
    After,
}

impl Place {
    /// The end of the id of the text that leads there.
    fn way(self) -> Option<&'static str> {
        match self {
            Self::Before | Self::First | Self::After => None,
            Self::Incoming => Some("to-incoming"),
            Self::Outgoing => Some("to-outgoing"),
            Self::SignIn => Some("to-sign-in"),
            Self::Connection => Some("to-connection"),
        }
    }

    fn is_in_the_settings(self) -> bool {
        !matches!(self, Self::Before | Self::After)
    }
}

/// The steps that make this change to this account in this program; none where the change touches nothing that a mail
/// program knows.
pub fn instructions(program: Program, change: &Change, account: &Account, catalog: &Catalog) -> Vec<String> {
    steps(program, assignments(change, account), &change.apply(account), catalog)
}

/// The steps for a finding: for its best fix, else for what its own steps ask to be set.
pub fn instructions_for(program: Program, diagnosis: &Diagnosis, account: &Account, catalog: &Catalog) -> Vec<String> {
    match diagnosis.fixes.first() {
        Some(fix) => instructions(program, &fix.change, account, catalog),
        None => steps(program, settings_of(diagnosis, account), account, catalog),
    }
}

/// The steps that bring a program from an earlier state of the account to its present one.
pub fn instructions_between(program: Program, before: &Account, after: &Account, catalog: &Catalog) -> Vec<String> {
    steps(program, differences(before, after), after, catalog)
}

fn steps(program: Program, settings: Vec<Assignment>, after: &Account, catalog: &Catalog) -> Vec<String> {
    let mut placed: Vec<_> = program
        .fitted(settings, after)
        .into_iter()
        .map(|assignment| (place(program, assignment.setting, after), assignment))
        .collect();
    placed.sort_by_key(|(place, assignment)| (*place, assignment.setting));
    let inner = [Place::Outgoing, Place::SignIn, Place::Connection];
    let has_inner = placed.iter().any(|(place, _)| inner.contains(place));

    let mut args = Args::new();
    args.set("address", after.address.to_string());
    args.set("protocol", protocol(after));
    args.set("inner", if has_inner { "yes" } else { "no" });
    let mut all = Vec::new();
    let mut here = Place::Before;
    for (place, assignment) in placed {
        if place.is_in_the_settings() && !here.is_in_the_settings() {
            all.extend(numbered(program, "open", &args, catalog));
        }
        if !place.is_in_the_settings() && here.is_in_the_settings() {
            all.extend(numbered(program, "finish", &args, catalog));
        }
        if let Some(way) = place.way().filter(|_| place != here) {
            args.set("from", if here == Place::SignIn { "inside" } else { "outside" });
            all.push(catalog.format(&program.text_id(way), &args));
        }
        here = place;
        args.set("value", assignment.value);
        all.push(catalog.format(&program.text_id(assignment.setting.word()), &args));
    }
    if here.is_in_the_settings() {
        all.extend(numbered(program, "finish", &args, catalog));
    }
    all
}

fn protocol(account: &Account) -> &'static str {
    match account.incoming.as_ref().map(|incoming| incoming.protocol) {
        Some(IncomingProtocol::Pop3) => "pop3",
        Some(IncomingProtocol::Imap) => "imap",
        None => "none",
    }
}

/// The attributes `.step-1`, `.step-2` … of one of the program's texts.
fn numbered(program: Program, part: &str, args: &Args<'_>, catalog: &Catalog) -> Vec<String> {
    let id = program.text_id(part);
    (1..).map_while(|number| catalog.attribute(&id, &format!("step-{number}"), args)).collect()
}

fn place(program: Program, setting: Setting, after: &Account) -> Place {
    match program {
        Program::OutlookClassic => in_classic_outlook(setting, after),
        Program::OutlookNew => in_new_outlook(setting),
        Program::OutlookMac => in_outlook_for_mac(setting),
        Program::Thunderbird => in_thunderbird(setting),
        Program::AppleMail => in_apple_mail(setting),
    }
}

/// The account's window, and behind "More Settings" the tabs "Outgoing Server" and "Advanced".
fn in_classic_outlook(setting: Setting, after: &Account) -> Place {
    use Setting as S;
    match setting {
        S::IncomingProtocol => Place::Before,
        S::SenderAddress
        | S::IncomingServer
        | S::IncomingUsername
        | S::IncomingPassword
        | S::IncomingSpa
        | S::OutgoingServer => Place::First,
        // Each way of signing in has its own box.
        S::OutgoingMethod if !matches!(after.outgoing.sign_in, SignIn::LogOn { .. }) => Place::First,
        S::OutgoingMethod
        | S::SignInOff
        | S::SignInLikeIncoming
        | S::SignInLogOn
        | S::IncomingFirst
        | S::OutgoingUsername
        | S::OutgoingPassword => Place::SignIn,
        S::IncomingEncryption | S::IncomingPort | S::OutgoingEncryption | S::OutgoingPort => Place::Connection,
        S::TrustCertificate => Place::After,
    }
}

/// One page for all, shown while an account is added.
fn in_new_outlook(setting: Setting) -> Place {
    use Setting as S;
    match setting {
        S::SenderAddress
        | S::IncomingProtocol
        | S::IncomingServer
        | S::IncomingEncryption
        | S::IncomingPort
        | S::IncomingUsername
        | S::OutgoingServer
        | S::SignInLikeIncoming
        | S::SignInLogOn
        | S::OutgoingUsername
        | S::OutgoingPassword
        | S::OutgoingEncryption
        | S::OutgoingPort => Place::First,
        S::IncomingSpa | S::SignInOff | S::IncomingFirst | S::OutgoingMethod => Place::Before,
        S::IncomingPassword | S::TrustCertificate => Place::After,
    }
}

/// The account's page, and behind "More Options" signing in to the outgoing server.
fn in_outlook_for_mac(setting: Setting) -> Place {
    use Setting as S;
    match setting {
        S::IncomingProtocol | S::IncomingSpa | S::OutgoingMethod => Place::Before,
        S::SenderAddress
        | S::IncomingServer
        | S::IncomingEncryption
        | S::IncomingPort
        | S::IncomingUsername
        | S::IncomingPassword
        | S::OutgoingServer
        | S::OutgoingEncryption
        | S::OutgoingPort => Place::First,
        S::SignInOff | S::SignInLikeIncoming | S::SignInLogOn | S::OutgoingUsername | S::OutgoingPassword => {
            Place::SignIn
        }
        S::IncomingFirst | S::TrustCertificate => Place::After,
    }
}

/// The account's page, below it the server's, and a window for the outgoing server. Passwords are asked for.
fn in_thunderbird(setting: Setting) -> Place {
    use Setting as S;
    match setting {
        S::IncomingProtocol => Place::Before,
        S::SenderAddress => Place::First,
        S::IncomingServer | S::IncomingEncryption | S::IncomingPort | S::IncomingUsername | S::IncomingSpa => {
            Place::Incoming
        }
        S::OutgoingServer
        | S::SignInOff
        | S::SignInLikeIncoming
        | S::SignInLogOn
        | S::OutgoingUsername
        | S::OutgoingMethod
        | S::OutgoingEncryption
        | S::OutgoingPort => Place::Outgoing,
        S::IncomingPassword | S::IncomingFirst | S::OutgoingPassword | S::TrustCertificate => Place::After,
    }
}

/// The account's page, and one page for both servers.
fn in_apple_mail(setting: Setting) -> Place {
    use Setting as S;
    match setting {
        S::IncomingProtocol => Place::Before,
        S::SenderAddress => Place::First,
        S::IncomingServer
        | S::IncomingEncryption
        | S::IncomingPort
        | S::IncomingUsername
        | S::IncomingPassword
        | S::IncomingSpa
        | S::OutgoingServer
        | S::SignInOff
        | S::SignInLikeIncoming
        | S::SignInLogOn
        | S::OutgoingUsername
        | S::OutgoingPassword
        | S::OutgoingMethod
        | S::OutgoingEncryption
        | S::OutgoingPort => Place::Connection,
        S::IncomingFirst | S::TrustCertificate => Place::After,
    }
}
