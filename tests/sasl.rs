//! Signing in to real servers by each mechanism, over each protocol that carries SASL.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says where it failed, and what it skipped"
)]

mod servers;

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use mailclinic::account::Secret;
use mailclinic::probe::sasl::{Exchange, Mechanism};
use servers::{ClearAuth, DOMAIN, Kind, MailHost, MailHostOptions, PASSWORD, USER, require};

/// Somebody whose password has letters of another alphabet.
const OTHER_USER: &str = "bruno";
const OTHER_PASSWORD: &str = "пароль, €";

/// The words around the messages.
struct Protocol {
    hello: Option<&'static str>,
    command: &'static str,
    challenge: &'static str,
    success: &'static str,
}

const SMTP: Protocol =
    Protocol { hello: Some("EHLO client.test"), command: "AUTH", challenge: "334 ", success: "235 " };
const POP3: Protocol = Protocol { hello: None, command: "AUTH", challenge: "+ ", success: "+OK" };
const IMAP: Protocol = Protocol { hello: None, command: "a AUTHENTICATE", challenge: "+ ", success: "a OK" };

struct Connection(BufReader<TcpStream>);

impl Connection {
    fn new(server: SocketAddr, protocol: &Protocol) -> Self {
        let stream = TcpStream::connect(server).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut connection = Self(BufReader::new(stream));
        connection.line();
        if let Some(hello) = protocol.hello {
            connection.say(hello.as_bytes());
            while connection.line().starts_with("250-") {}
        }
        connection
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the server hung up");
        line.trim_end_matches(['\r', '\n']).to_owned()
    }

    fn say(&mut self, line: &[u8]) {
        self.0.get_mut().write_all(&[line, b"\r\n"].concat()).unwrap();
    }
}

/// Whether the server accepts and, if it does, the exchange agrees. `initial` says whether the first message goes into
/// the command.
fn sign_in(
    (protocol, server): (&Protocol, SocketAddr),
    mechanism: Mechanism,
    (username, password): (&str, &str),
    initial: bool,
) -> bool {
    let mut connection = Connection::new(server, protocol);
    let mut exchange = Exchange::new(mechanism, username, &Secret::new(password.to_owned())).unwrap();
    let mut command = format!("{} {}", protocol.command, mechanism.name()).into_bytes();
    if initial && let Some(message) = exchange.initial_response().unwrap() {
        command.push(b' ');
        command.extend_from_slice(message.base64().expose());
    }
    connection.say(&command);
    loop {
        let answer = connection.line();
        if let Some(challenge) = answer.strip_prefix(protocol.challenge) {
            connection.say(exchange.respond(challenge.as_bytes()).unwrap().base64().expose());
        } else if answer.starts_with(protocol.success) {
            exchange.finish(None).unwrap();
            return true;
        } else if !answer.starts_with("* ") {
            return false;
        }
    }
}

fn host(options: MailHostOptions) -> MailHost {
    MailHost::start(MailHostOptions {
        users: vec![(USER.into(), PASSWORD.into()), (OTHER_USER.into(), OTHER_PASSWORD.into())],
        clear_auth: ClearAuth::All,
        ..options
    })
}

#[test]
fn dovecot_agrees_over_every_protocol() {
    if !require(Kind::MailHost) {
        return;
    }
    let host = host(MailHostOptions::default());
    let address = format!("{USER}@{DOMAIN}");
    for server in [(&SMTP, host.submission), (&POP3, host.pop3), (&IMAP, host.imap)] {
        for mechanism in [Mechanism::Plain, Mechanism::Login, Mechanism::CramMd5, Mechanism::ScramSha256] {
            for initial in [true, false] {
                for user in [(USER, PASSWORD), (&address, PASSWORD), (OTHER_USER, OTHER_PASSWORD)] {
                    assert!(sign_in(server, mechanism, user, initial), "{mechanism:?} {user:?} {}", server.0.command);
                }
            }
            assert!(!sign_in(server, mechanism, (USER, "wrong"), true), "{mechanism:?} {}", server.0.command);
        }
    }
}

#[test]
fn cyrus_agrees_on_ntlm() {
    if !require(Kind::Ntlm) {
        return;
    }
    let host = host(MailHostOptions::with_ntlm());
    let address = format!("{USER}@{DOMAIN}");
    let with_domain = format!("CLINIC\\{USER}");
    let server = (&SMTP, host.submission);
    for username in [USER, &address, &with_domain] {
        assert!(sign_in(server, Mechanism::Ntlm, (username, PASSWORD), true), "{username}");
    }
    assert!(!sign_in(server, Mechanism::Ntlm, (USER, "wrong"), true));
}
