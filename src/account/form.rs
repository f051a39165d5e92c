//! A profile as the text fields of a window, a command line or a file, and its way into an [`Account`].

use serde::{Deserialize, Serialize};

use super::address::{Address, AddressError};
use super::host::{Host, HostError};
use super::profile::{Account, AccountId, Incoming, IncomingProtocol, Outgoing, SignIn};
use super::settings::{Fingerprint, Method, Port, Security, Server};

/// Longest text that a field takes; more is a mistake of the clipboard.
const LONGEST: usize = 1024;

/// The fields as typed. Nothing in here is checked; [`Form::parse`] does that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub name: String,
    pub address: String,
    pub protocol: IncomingProtocol,
    /// Empty where there is no incoming server.
    pub incoming_host: String,
    pub incoming_port: String,
    pub incoming_security: Security,
    pub incoming_username: String,
    pub incoming_spa: bool,
    pub outgoing_host: String,
    pub outgoing_port: String,
    pub outgoing_security: Security,
    pub sign_in: SignInChoice,
    pub outgoing_username: String,
    pub method: Method,
    pub clear_text_accepted: bool,
    pub pinned: Option<Fingerprint>,
    pub outside_recipient: String,
}

/// The choices under "My outgoing server (SMTP) requires authentication".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignInChoice {
    None,
    #[default]
    SameAsIncoming,
    LogOn,
    IncomingFirst,
}

/// The fields that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    Name,
    Address,
    IncomingHost,
    IncomingPort,
    IncomingUsername,
    OutgoingHost,
    OutgoingPort,
    OutgoingUsername,
    OutsideRecipient,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing stands there, and something must.
    Missing,
    TooLong,
    /// Characters that cannot be part of it, such as a line end.
    Malformed,
    Host(HostError),
    Address(AddressError),
    Port,
    /// "Same as incoming" without an incoming server.
    NoIncomingServer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: Field,
    pub problem: Problem,
}

impl Form {
    /// The fields of an existing profile.
    pub fn from_account(account: &Account) -> Self {
        let mut form = Self {
            name: account.name.clone(),
            address: account.address.to_string(),
            outgoing_host: account.outgoing.server.host.to_string(),
            outgoing_port: account.outgoing.server.port.to_string(),
            outgoing_security: account.outgoing.server.security,
            sign_in: account.outgoing.sign_in.choice(),
            method: account.outgoing.method,
            clear_text_accepted: account.outgoing.clear_text_accepted,
            pinned: account.outgoing.pinned,
            outside_recipient: account.outside_recipient.as_ref().map(Address::to_string).unwrap_or_default(),
            ..Self::default()
        };
        if let SignIn::LogOn { username } = &account.outgoing.sign_in {
            form.outgoing_username = username.clone();
        }
        if let Some(incoming) = &account.incoming {
            form.protocol = incoming.protocol;
            form.incoming_host = incoming.server.host.to_string();
            form.incoming_port = incoming.server.port.to_string();
            form.incoming_security = incoming.server.security;
            form.incoming_username = incoming.username.clone();
            form.incoming_spa = incoming.spa;
        }
        form
    }

    /// The text of a field.
    pub fn text_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Name => &mut self.name,
            Field::Address => &mut self.address,
            Field::IncomingHost => &mut self.incoming_host,
            Field::IncomingPort => &mut self.incoming_port,
            Field::IncomingUsername => &mut self.incoming_username,
            Field::OutgoingHost => &mut self.outgoing_host,
            Field::OutgoingPort => &mut self.outgoing_port,
            Field::OutgoingUsername => &mut self.outgoing_username,
            Field::OutsideRecipient => &mut self.outside_recipient,
        }
    }

    /// The profile, or every mistake with the field it is in.
    ///
    /// An empty port means the usual one, an empty user name the whole address.
    pub fn parse(&self, id: AccountId) -> Result<Account, Vec<FieldError>> {
        let mut check = Check::default();
        let name = check.text(Field::Name, &self.name);
        let address = check.address(Field::Address, &self.address);
        let username = address.as_ref().map(Address::to_string).unwrap_or_default();

        let wants_incoming = !self.incoming_host.trim().is_empty();
        let incoming = wants_incoming.then(|| Incoming {
            protocol: self.protocol,
            server: Server {
                host: check.host(Field::IncomingHost, &self.incoming_host),
                port: check.port(
                    Field::IncomingPort,
                    &self.incoming_port,
                    self.protocol.usual_port(self.incoming_security),
                ),
                security: self.incoming_security,
            },
            username: check.text_or(Field::IncomingUsername, &self.incoming_username, &username),
            spa: self.incoming_spa,
        });
        let server = Server {
            host: check.host(Field::OutgoingHost, &self.outgoing_host),
            port: check.port(Field::OutgoingPort, &self.outgoing_port, self.outgoing_security.usual_smtp_port()),
            security: self.outgoing_security,
        };
        let sign_in = match self.sign_in {
            SignInChoice::None => SignIn::None,
            SignInChoice::IncomingFirst => SignIn::IncomingFirst,
            SignInChoice::SameAsIncoming => SignIn::SameAsIncoming,
            SignInChoice::LogOn => {
                SignIn::LogOn { username: check.text_or(Field::OutgoingUsername, &self.outgoing_username, &username) }
            }
        };
        if incoming.is_none() && matches!(sign_in, SignIn::SameAsIncoming | SignIn::IncomingFirst) {
            check.errors.push(FieldError { field: Field::IncomingHost, problem: Problem::NoIncomingServer });
        }
        let outside_recipient = (!self.outside_recipient.trim().is_empty())
            .then(|| check.address(Field::OutsideRecipient, &self.outside_recipient))
            .flatten();
        match address {
            Some(address) if check.errors.is_empty() => Ok(Account {
                id,
                name,
                address,
                incoming,
                outgoing: Outgoing {
                    server,
                    sign_in,
                    method: self.method,
                    clear_text_accepted: self.clear_text_accepted && self.outgoing_security == Security::None,
                    pinned: self.pinned,
                },
                outside_recipient,
            }),
            _ => Err(check.errors),
        }
    }
}

impl SignIn {
    pub fn choice(&self) -> SignInChoice {
        match self {
            Self::None => SignInChoice::None,
            Self::SameAsIncoming => SignInChoice::SameAsIncoming,
            Self::LogOn { .. } => SignInChoice::LogOn,
            Self::IncomingFirst => SignInChoice::IncomingFirst,
        }
    }
}

impl IncomingProtocol {
    /// The usual port (RFC 8314 3.2, 3.3; RFC 1939; RFC 9051).
    pub fn usual_port(self, security: Security) -> Port {
        match (self, security) {
            (Self::Imap, Security::Tls | Security::Auto) => Port::known(993),
            (Self::Imap, _) => Port::known(143),
            (Self::Pop3, Security::Tls | Security::Auto) => Port::known(995),
            (Self::Pop3, _) => Port::known(110),
        }
    }
}

/// Collects the mistakes while the fields are read. Where a field is wrong a placeholder is returned, which never leaves
/// [`Form::parse`].
#[derive(Default)]
struct Check {
    errors: Vec<FieldError>,
}

impl Check {
    fn wrong(&mut self, field: Field, problem: Problem) {
        self.errors.push(FieldError { field, problem });
    }

    fn text(&mut self, field: Field, text: &str) -> String {
        let text = text.trim();
        if text.len() > LONGEST {
            self.wrong(field, Problem::TooLong);
        } else if text.chars().any(char::is_control) {
            self.wrong(field, Problem::Malformed);
        }
        text.to_owned()
    }

    fn text_or(&mut self, field: Field, text: &str, default: &str) -> String {
        if text.trim().is_empty() { default.to_owned() } else { self.text(field, text) }
    }

    fn address(&mut self, field: Field, text: &str) -> Option<Address> {
        match Address::parse(text) {
            Ok(address) => return Some(address),
            Err(AddressError::Empty) => self.wrong(field, Problem::Missing),
            Err(_) if text.len() > LONGEST => self.wrong(field, Problem::TooLong),
            Err(error) => self.wrong(field, Problem::Address(error)),
        }
        None
    }

    fn host(&mut self, field: Field, text: &str) -> Host {
        match Host::parse(text) {
            Ok(host) => return host,
            Err(HostError::Empty) => self.wrong(field, Problem::Missing),
            Err(HostError::TooLong) => self.wrong(field, Problem::TooLong),
            Err(error) => self.wrong(field, Problem::Host(error)),
        }
        Host::Name(String::new())
    }

    fn port(&mut self, field: Field, text: &str, usual: Port) -> Port {
        if text.trim().is_empty() {
            return usual;
        }
        text.parse().unwrap_or_else(|_| {
            self.wrong(field, Problem::Port);
            usual
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        Form {
            address: "anna@example.org".into(),
            outgoing_host: "smtp.example.org".into(),
            incoming_host: "imap.example.org".into(),
            ..Form::default()
        }
    }

    fn errors(form: &Form) -> Vec<(Field, Problem)> {
        form.parse(AccountId::from_number(1))
            .expect_err("a mistake")
            .into_iter()
            .map(|e| (e.field, e.problem))
            .collect()
    }

    #[test]
    fn a_complete_form_becomes_an_account_and_back() {
        let account = form().parse(AccountId::from_number(1)).expect("valid");
        assert_eq!(account.outgoing.server.port, Port::SUBMISSION);
        assert_eq!(account.outgoing_username(), Some("anna@example.org"));
        let again = Form::from_account(&account).parse(account.id.clone()).expect("valid");
        assert_eq!(again, account);
    }

    #[test]
    fn every_mistake_names_its_field() {
        let wrong = Form {
            name: "a\nb".into(),
            address: "anna".into(),
            outgoing_host: "https://smtp.example.org".into(),
            outgoing_port: "70000".into(),
            incoming_host: "imap example".into(),
            incoming_port: "0".into(),
            outside_recipient: "x@".into(),
            ..form()
        };
        assert_eq!(
            errors(&wrong),
            [
                (Field::Name, Problem::Malformed),
                (Field::Address, Problem::Address(AddressError::NoAt)),
                (Field::IncomingHost, Problem::Host(HostError::Space)),
                (Field::IncomingPort, Problem::Port),
                (Field::OutgoingHost, Problem::Host(HostError::Scheme)),
                (Field::OutgoingPort, Problem::Port),
                (Field::OutsideRecipient, Problem::Address(AddressError::Domain(HostError::Empty))),
            ]
        );
    }

    #[test]
    fn empty_and_enormous_fields_are_told() {
        assert_eq!(
            errors(&Form { address: String::new(), outgoing_host: " ".into(), ..form() }),
            [(Field::Address, Problem::Missing), (Field::OutgoingHost, Problem::Missing)]
        );
        let huge = "a".repeat(10_000_000);
        assert_eq!(
            errors(&Form { name: huge.clone(), address: huge.clone(), outgoing_host: huge, ..form() }),
            [
                (Field::Name, Problem::TooLong),
                (Field::Address, Problem::TooLong),
                (Field::OutgoingHost, Problem::TooLong),
            ]
        );
    }

    #[test]
    fn same_as_incoming_needs_an_incoming_server() {
        assert_eq!(
            errors(&Form { incoming_host: String::new(), ..form() }),
            [(Field::IncomingHost, Problem::NoIncomingServer)]
        );
    }

    #[test]
    fn consent_to_clear_text_ends_with_the_clear_line() {
        let consent = Form { clear_text_accepted: true, outgoing_security: Security::Tls, ..form() };
        let account = consent.parse(AccountId::from_number(1)).expect("valid");
        assert!(!account.outgoing.clear_text_accepted);
    }
}
