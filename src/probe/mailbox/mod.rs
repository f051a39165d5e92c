//! The client's side of POP3 (RFC 1939) and IMAP (RFC 9051), as far as a check needs it: greeting, capabilities, encryption,
//! signing in, leaving. No message is ever looked at.

mod capabilities;
mod imap;
mod pop3;

pub use capabilities::Capabilities;

use imap::Imap;
use pop3::Pop3;

use super::limits::Limits;
use super::sasl::Mechanism;
use super::tls::Permit;
use super::wire::{LONGEST_REPLY, Wire, foreign};
use crate::account::{IncomingProtocol, Secret};
use crate::diagnosis::{Foreign, Malformation, Reply, Signal};

/// A dialogue with one server.
#[derive(Debug)]
pub enum Mailbox {
    Pop3(Pop3),
    Imap(Imap),
}

/// A server's greeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Welcome {
    /// Verbatim.
    pub words: String,
    /// The server takes whoever connects for somebody it knows (IMAP's PREAUTH, RFC 9051 7.1.4).
    pub signed_in: bool,
}

/// A sign-in that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub reply: Reply,
    /// The server does not take the method, so it has said nothing about name and password.
    pub of_method: bool,
}

impl Mailbox {
    pub fn new(wire: Wire, protocol: IncomingProtocol, limits: Limits) -> Self {
        match protocol {
            IncomingProtocol::Pop3 => Self::Pop3(Pop3::new(wire, limits)),
            IncomingProtocol::Imap => Self::Imap(Imap::new(wire, limits)),
        }
    }

    /// Waits for the greeting. One that refuses (`-ERR`, `BYE`) is an error with the server's words.
    pub async fn greeting(&mut self) -> Result<Welcome, Signal> {
        let welcome = match self {
            Self::Pop3(pop3) => pop3.greeting().await,
            Self::Imap(imap) => imap.greeting().await,
        };
        welcome.map_err(|signal| match signal {
            Signal::TimedOut => Signal::SilentServer { tls_answers: false },
            other => other,
        })
    }

    /// What the server can do: as it has said so already, else it is asked.
    pub async fn capabilities(&mut self) -> Result<Capabilities, Signal> {
        match self {
            Self::Pop3(pop3) => pop3.capabilities().await,
            Self::Imap(imap) => imap.capabilities().await,
        }
    }

    /// Asks for encryption: STLS (RFC 2595 4) or STARTTLS (RFC 9051 6.2.1). On success the wire is ready for the handshake,
    /// and holds nothing that the server, or somebody between, said before it.
    pub async fn starttls(self) -> Result<Wire, Signal> {
        let wire = match self {
            Self::Pop3(pop3) => pop3.starttls().await?,
            Self::Imap(imap) => imap.starttls().await?,
        };
        if wire.has_more() { Err(Signal::StartTlsInjection) } else { Ok(wire) }
    }

    /// Signs in by one SASL mechanism, once (RFC 5034, RFC 9051 6.2.2).
    pub async fn authenticate(
        &mut self,
        permit: &Permit,
        mechanism: Mechanism,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        match self {
            Self::Pop3(pop3) => pop3.authenticate(permit, mechanism, username, secret).await,
            Self::Imap(imap) => imap.authenticate(permit, mechanism, username, secret).await,
        }
    }

    /// Signs in with the protocol's own command, once: USER and PASS (RFC 1939 7) or LOGIN (RFC 9051 6.2.3).
    pub async fn log_in(
        &mut self,
        permit: &Permit,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        // A line end would begin another command.
        if [username, secret.expose()].iter().any(|text| text.contains(['\r', '\n', '\0'])) {
            return Err(Signal::AuthExchange("a line end in the user name or the password".to_owned()));
        }
        match self {
            Self::Pop3(pop3) => pop3.log_in(permit, username, secret).await,
            Self::Imap(imap) => imap.log_in(permit, username, secret).await,
        }
    }

    /// Takes leave without waiting for the answer.
    pub async fn leave(self) {
        // Whatever comes of it, the dialogue is over.
        let _ = match self {
            Self::Pop3(pop3) => pop3.leave().await,
            Self::Imap(imap) => imap.leave().await,
        };
    }
}

/// What a greeting means that is none of the expected protocol.
fn stranger(line: &str) -> Signal {
    if Reply::split_line(line).is_ok() { Signal::ForeignProtocol(Foreign::Smtp) } else { foreign(line) }
}

/// Words about the way of signing in, rather than about name and password. Servers have no code for it.
fn of_method(words: &str) -> bool {
    const TELLING: [&str; 9] = [
        "mechanism",
        "authentication method",
        "authentication type",
        "unknown command",
        "unrecognized command",
        "invalid command",
        "bad command",
        "not implemented",
        "command not",
    ];
    let words = words.to_ascii_lowercase();
    TELLING.iter().any(|telling| words.contains(telling))
}

/// Counts what one answer of a server may hold.
struct Budget(usize);

impl Budget {
    fn of_a_reply() -> Self {
        Self(LONGEST_REPLY)
    }

    /// Each line costs a little more than its length, so that empty ones end, too.
    fn spend(&mut self, octets: usize) -> Result<(), Signal> {
        let left = self.0.checked_sub(octets.saturating_add(2));
        self.0 = left.ok_or(Signal::Malformed(Malformation::ReplyTooLong))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_the_method_are_told_from_words_about_the_password() {
        for words in [
            "NO Unsupported authentication mechanism.",
            "-ERR Unknown command.",
            "BAD Command not recognized",
            "-ERR Unrecognized authentication type",
        ] {
            assert!(of_method(words), "{words}");
        }
        for words in [
            "-ERR Logon failure: unknown user name or bad password.",
            "-ERR Authentication failure: unknown user name or bad password.",
            "NO [AUTHENTICATIONFAILED] Authentication failed.",
            "NO LOGIN failed.",
        ] {
            assert!(!of_method(words), "{words}");
        }
    }

    #[test]
    fn what_greets_in_another_protocol_is_known() {
        for (line, signal) in [
            ("220 mail.example.org ESMTP", Signal::ForeignProtocol(Foreign::Smtp)),
            ("554 no", Signal::ForeignProtocol(Foreign::Smtp)),
            ("+OK ready", Signal::ForeignProtocol(Foreign::Pop3)),
            ("* OK ready", Signal::ForeignProtocol(Foreign::Imap)),
            ("HTTP/1.1 400 Bad Request", Signal::ForeignProtocol(Foreign::Web)),
            ("SSH-2.0-OpenSSH_9.2", Signal::ForeignProtocol(Foreign::Other)),
            ("hello", Signal::Malformed(Malformation::NotAReply)),
        ] {
            assert_eq!(stranger(line), signal, "{line}");
        }
    }
}
