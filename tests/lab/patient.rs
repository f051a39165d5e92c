//! The profile that a test has checked.

use std::time::Duration;

use mailclinic::account::{
    Account, AccountId, Address, Change, Host, Incoming, IncomingProtocol, Method, Outgoing, Port, Secret, Secrets,
    Security, Server, SignIn,
};
use mailclinic::checkup::Request;

use super::script::{CANARY, HOST, INCOMING, USER};

/// A profile and its secrets.
#[derive(Clone, Debug)]
pub struct Patient {
    pub account: Account,
    pub secrets: Secrets,
}

impl Patient {
    /// Anna at `smtp.clinic.test`, who signs in as she does at her IMAP server and writes to somebody outside.
    pub fn new(port: u16, security: Security) -> Self {
        let server = |name, number, security| Server {
            host: host(name),
            port: Port::try_from(number).expect("a port"),
            security,
        };
        Self {
            account: Account {
                id: AccountId::from_number(1),
                name: "Anna".to_owned(),
                address: address(USER),
                incoming: Some(Incoming {
                    protocol: IncomingProtocol::Imap,
                    server: server(INCOMING, 993, Security::Tls),
                    username: USER.to_owned(),
                    spa: false,
                }),
                outgoing: Outgoing {
                    server: server(HOST, port, security),
                    sign_in: SignIn::SameAsIncoming,
                    method: Method::Auto,
                    clear_text_accepted: false,
                    pinned: None,
                },
                outside_recipient: Some(address("bob@elsewhere.test")),
            },
            secrets: Secrets { incoming: Some(Secret::new(CANARY.to_owned())), outgoing: None },
        }
    }

    pub fn at(mut self, name: &str) -> Self {
        self.account.outgoing.server.host = host(name);
        self
    }

    /// With another mail address, which is also the user name.
    pub fn named(mut self, text: &str) -> Self {
        self.account.address = address(text);
        if let Some(incoming) = &mut self.account.incoming {
            incoming.username = text.to_owned();
        }
        self
    }

    /// Fetches mail so.
    pub fn fetches(mut self, protocol: IncomingProtocol, port: u16, security: Security) -> Self {
        if let Some(incoming) = &mut self.account.incoming {
            incoming.protocol = protocol;
            incoming.server.port = Port::try_from(port).expect("a port");
            incoming.server.security = security;
        }
        self
    }

    /// Fetches mail from there.
    pub fn fetches_at(mut self, name: &str) -> Self {
        if let Some(incoming) = &mut self.account.incoming {
            incoming.server.host = host(name);
        }
        self
    }

    /// Ticks the box for SPA at the incoming server.
    pub fn with_spa(mut self) -> Self {
        if let Some(incoming) = &mut self.account.incoming {
            incoming.spa = true;
        }
        self
    }

    /// Signs in everywhere with this name.
    pub fn called(mut self, username: &str) -> Self {
        if let Some(incoming) = &mut self.account.incoming {
            incoming.username = username.to_owned();
        }
        if let SignIn::LogOn { username: own } = &mut self.account.outgoing.sign_in {
            own.replace_range(.., username);
        }
        self
    }

    /// Has a sign-in of its own for sending, with the same name and password.
    pub fn logs_on(mut self) -> Self {
        let username = self.account.incoming.as_ref().map(|incoming| incoming.username.clone()).unwrap_or_default();
        self.secrets.outgoing.clone_from(&self.secrets.incoming);
        self.signs_in(SignIn::LogOn { username })
    }

    pub fn signs_in(mut self, sign_in: SignIn) -> Self {
        self.account.outgoing.sign_in = sign_in;
        self
    }

    pub fn by(mut self, method: Method) -> Self {
        self.account.outgoing.method = method;
        self
    }

    pub fn knows(mut self, password: &str) -> Self {
        self.secrets.incoming = Some(Secret::new(password.to_owned()));
        self
    }

    /// Knowingly sends the password in clear.
    pub fn accepts_clear_text(mut self) -> Self {
        self.account.outgoing.clear_text_accepted = true;
        self
    }

    /// Writes to nobody outside.
    pub fn stays_inside(mut self) -> Self {
        self.account.outside_recipient = None;
        self
    }

    /// With a fix applied, as the window applies it.
    pub fn takes(&self, change: &Change) -> Self {
        Self { account: change.apply(&self.account), secrets: change.apply_to_secrets(self.secrets.clone()) }
    }

    pub fn request(&self, timeout: Duration) -> Request {
        Request {
            account: self.account.clone(),
            secrets: self.secrets.clone(),
            recipients: Vec::new(),
            timeout,
            test_message: None,
        }
    }
}

fn host(text: &str) -> Host {
    Host::parse(text).expect("a host of the test")
}

fn address(text: &str) -> Address {
    Address::parse(text).expect("an address of the test")
}
