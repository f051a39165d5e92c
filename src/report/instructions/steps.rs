//! The settings in the order of a program's windows, as steps.

use super::program::Program;
use super::setting::{Assignment, Setting, assignments};
use crate::account::{Account, Change};
use crate::lang::{Args, Catalog};

/// Where in a program a setting is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Where one is once the account's settings are open.
    First,
    /// The server's page or window: what the account receives with.
    Incoming,
    /// What belongs to the outgoing server and has a window of its own.
    Outgoing,
    /// Signing in to the outgoing server, where it has a page of its own.
    SignIn,
    /// Ports and encryption, where they have a page of their own.
    Connection,
    /// Not in the account's settings: the program asks by itself.
    Elsewhere,
}

impl Place {
    /// The end of the id of the text that leads there.
    fn word(self) -> Option<&'static str> {
        match self {
            Self::First | Self::Elsewhere => None,
            Self::Incoming => Some("to-incoming"),
            Self::Outgoing => Some("to-outgoing"),
            Self::SignIn => Some("to-sign-in"),
            Self::Connection => Some("to-connection"),
        }
    }
}

/// The steps that make this change to this account in this program. None where there is nothing to set.
pub fn instructions(program: Program, change: &Change, account: &Account, catalog: &Catalog) -> Vec<String> {
    steps(program, &assignments(change, account), account, catalog)
}

fn steps(program: Program, settings: &[Assignment], account: &Account, catalog: &Catalog) -> Vec<String> {
    if settings.is_empty() {
        return Vec::new();
    }
    let mut args = Args::new();
    args.set("address", account.address.to_string());
    let mut ordered: Vec<_> = settings.iter().map(|setting| (place(program, setting.setting), setting)).collect();
    ordered.sort_by_key(|(place, setting)| (*place, setting.setting));

    let needs_window = ordered.iter().any(|(place, _)| *place != Place::Elsewhere);
    let mut all = if needs_window { numbered(program, "open", &args, catalog) } else { Vec::new() };
    let mut here = Place::First;
    for (place, assignment) in &ordered {
        if let Some(way) = place.word().filter(|_| *place != here) {
            all.push(catalog.format(&program.text_id(way), &args));
        }
        here = *place;
        args.set("value", assignment.value.clone());
        all.push(catalog.format(&program.text_id(assignment.setting.word()), &args));
    }
    if needs_window {
        all.extend(numbered(program, "finish", &args, catalog));
    }
    all
}

/// The attributes `.step-1`, `.step-2` … of one of the program's texts.
fn numbered(program: Program, part: &str, args: &Args<'_>, catalog: &Catalog) -> Vec<String> {
    let id = program.text_id(part);
    (1..).map_while(|number| catalog.attribute(&id, &format!("step-{number}"), args)).collect()
}

fn place(program: Program, setting: Setting) -> Place {
    use Setting as S;
    let is_incoming = matches!(
        setting,
        S::IncomingProtocol
            | S::IncomingServer
            | S::IncomingEncryption
            | S::IncomingPort
            | S::IncomingUsername
            | S::IncomingSpa
    );
    match (program, setting) {
        (_, S::TrustCertificate | S::IncomingProtocol) => Place::Elsewhere,
        _ if is_incoming => Place::Incoming,
        _ => Place::First,
    }
}
