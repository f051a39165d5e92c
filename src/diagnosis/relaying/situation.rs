//! What has to be known of a person, a server and a message.

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Home,
    Work,
    /// At a hotel, an airport, a café.
    Elsewhere,
}

/// Whose outgoing server is set in the mail program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ServerOwner {
    /// Of the provider used at home.
    HomeProvider,
    Company,
    Unknown,
}

/// Whose network the computer is on, seen from the outgoing server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Network {
    /// The one of whoever runs the server.
    Own,
    Other,
    Unknown,
}

/// Where the computer stands towards the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// As the person says.
    Told { place: Place, server_of: ServerOwner },
    /// As a check-up saw it.
    Seen(Network),
}

/// All that decides whether a server may refuse to relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation<'a> {
    /// The mail is read and written in a web browser.
    pub webmail: bool,
    pub position: Position,
    /// The recipient's domain in its ASCII form, where it is known.
    pub recipient: Option<&'a str>,
    /// The domains that the outgoing server handles itself, `*.` before one that stands for all below it; empty where none is
    /// known.
    pub handles: &'a [String],
    /// The domain of the sender's address.
    pub sender: Option<&'a str>,
    /// The mail program signs in to the outgoing server.
    pub signs_in: bool,
    /// It logs on to the incoming server shortly before.
    pub incoming_first: bool,
    /// The server's provider has put this computer's address on its list.
    pub admitted: bool,
}

impl Position {
    pub fn network(self) -> Network {
        match self {
            Self::Seen(network) => network,
            // A network of neither is not the server's, whoever that is.
            Self::Told { place: Place::Home, server_of: ServerOwner::HomeProvider }
            | Self::Told { place: Place::Work, server_of: ServerOwner::Company } => Network::Own,
            Self::Told { place: Place::Home | Place::Work, server_of: ServerOwner::Unknown } => Network::Unknown,
            Self::Told { .. } => Network::Other,
        }
    }

    /// Whether the server's network may well have a way in from outside (a VPN): companies have one, providers do not.
    pub(super) fn may_have_vpn(self) -> bool {
        match self {
            Self::Told { server_of, .. } => server_of == ServerOwner::Company,
            Self::Seen(_) => true,
        }
    }
}
