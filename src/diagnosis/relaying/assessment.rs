//! What a situation comes to.

use super::handled::is_handled;
use super::situation::{Network, Situation};

/// Whether the server has to pass the message on to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relaying {
    Yes,
    No,
    /// The recipient is not known, or which domains the server handles.
    Unknown,
}

/// By what a server lets in those who may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Restriction {
    /// It wants a user name and a password (RFC 4954).
    SignIn,
    /// It wants a visit to the incoming server shortly before.
    IncomingFirst,
    /// It wants a connection from its own network.
    OwnNetwork,
    /// It wants an address, or a range of them, that is on its list.
    ListedAddress,
    /// It wants a sender's address of its own domain, from whoever it is and whether or not it relays.
    SenderAddress,
}

/// Why it may be refused, or why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The server delivers to its own domain.
    OwnDomain,
    /// The connection itself tells the server whose it is.
    OwnNetwork,
    SignedIn,
    FetchedFirst,
    Admitted,
    /// The server has nothing by which to tell the person from a stranger.
    Stranger,
    /// The same, if the network is not the server's.
    NetworkUnclear,
    /// The same, if the recipient is at another provider.
    RecipientUnclear,
    /// The server may refuse an address that is not of its own domain.
    ForeignSender,
}

/// What may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// Sign in to the outgoing server.
    SignIn,
    /// Fetch mail first, then send.
    IncomingFirst,
    /// Connect to the network of the server (a VPN).
    JoinNetwork,
    /// Send through the server of the network in use.
    LocalServer,
    /// Ask the provider which of the restrictions it uses, and how to satisfy them.
    AskProvider,
    /// Use a sender's address that fits the server.
    ChangeSender,
    /// Hand it on with the server's words, the time and the recipient.
    HandOn,
}

/// What a remedy takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// It can be done in the mail program.
    MailProgram,
    /// Whoever runs the network in use knows.
    Network,
    /// The provider has to be asked.
    Provider,
    /// The sender's address has to change.
    Sender,
}

/// What a situation comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub relaying: Relaying,
    /// What it may be refused for; nothing where it is not to be refused.
    pub restrictions: Vec<Restriction>,
    pub why: Why,
    /// What to try, one after the other.
    pub remedies: Vec<Remedy>,
}

impl Assessment {
    pub fn may_be_refused(&self) -> bool {
        !self.restrictions.is_empty()
    }
}

impl Remedy {
    pub fn needs(self) -> Need {
        match self {
            Self::SignIn | Self::IncomingFirst => Need::MailProgram,
            Self::JoinNetwork | Self::LocalServer => Need::Network,
            Self::AskProvider | Self::HandOn => Need::Provider,
            Self::ChangeSender => Need::Sender,
        }
    }

    /// The word in the ids of its texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::IncomingFirst => "incoming-first",
            Self::JoinNetwork => "join-network",
            Self::LocalServer => "local-server",
            Self::AskProvider => "ask-provider",
            Self::ChangeSender => "change-sender",
            Self::HandOn => "hand-on",
        }
    }
}

/// Judges a situation. Nothing for mail in a web browser: there the provider's own page hands the message over, from wherever
/// one looks at it.
///
/// That a message lies among those sent proves nothing, whatever comes of this: some servers take what they hold for spam and
/// drop it without a word.
pub fn assess(situation: &Situation<'_>) -> Option<Assessment> {
    if situation.webmail {
        return None;
    }
    let relaying = relaying(situation);
    let is_known = situation.signs_in || situation.incoming_first || situation.admitted;
    let network = situation.position.network();
    let is_stranger = relaying != Relaying::No && network != Network::Own && !is_known;
    let is_foreign = sender_is_foreign(situation);
    let mut restrictions = Vec::new();
    if is_stranger {
        use Restriction::{IncomingFirst, ListedAddress, OwnNetwork, SignIn};
        restrictions.extend([SignIn, IncomingFirst, OwnNetwork, ListedAddress]);
    }
    if is_foreign {
        restrictions.push(Restriction::SenderAddress);
    }
    let why = match (relaying, network) {
        (Relaying::Unknown, _) if is_stranger => Why::RecipientUnclear,
        (_, Network::Unknown) if is_stranger => Why::NetworkUnclear,
        _ if is_stranger => Why::Stranger,
        _ if is_foreign => Why::ForeignSender,
        (Relaying::No, _) => Why::OwnDomain,
        (_, Network::Own) => Why::OwnNetwork,
        _ if situation.signs_in => Why::SignedIn,
        _ if situation.incoming_first => Why::FetchedFirst,
        _ => Why::Admitted,
    };
    Some(Assessment { relaying, restrictions, why, remedies: remedies(situation, is_stranger, is_foreign) })
}

fn relaying(situation: &Situation<'_>) -> Relaying {
    match situation.recipient {
        Some(domain) if is_handled(domain, situation.handles) => Relaying::No,
        Some(_) if !situation.handles.is_empty() => Relaying::Yes,
        _ => Relaying::Unknown,
    }
}

fn sender_is_foreign(situation: &Situation<'_>) -> bool {
    let handles = situation.handles;
    !handles.is_empty() && situation.sender.is_some_and(|sender| !is_handled(sender, handles))
}

/// What the mail program can do comes first, since it is tried at once and undone as easily; then what the network offers, then
/// the provider's word. Only after that the sender's address, against the one restriction that nothing else helps against:
/// it may come into play just because another server is used now.
fn remedies(situation: &Situation<'_>, is_stranger: bool, is_foreign: bool) -> Vec<Remedy> {
    let mut remedies = Vec::new();
    if is_stranger {
        remedies.extend([Remedy::SignIn, Remedy::IncomingFirst]);
        remedies.extend(situation.position.may_have_vpn().then_some(Remedy::JoinNetwork));
        remedies.extend([Remedy::LocalServer, Remedy::AskProvider]);
    }
    if is_stranger || is_foreign {
        remedies.extend([Remedy::ChangeSender, Remedy::HandOn]);
    }
    remedies
}
