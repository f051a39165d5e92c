//! Signing in to the server that mail is fetched from, as far as POP-before-SMTP needs it: sign in, and leave.

use super::limits::Limits;
use super::tls::Permit;
use super::wire::Wire;
use crate::account::{IncomingProtocol, Secret};
use crate::diagnosis::{Foreign, Malformation, Signal};

/// A dialogue with a POP3 (RFC 1939) or IMAP (RFC 9051) server.
#[derive(Debug)]
pub struct Mailbox {
    wire: Wire,
    protocol: IncomingProtocol,
    limits: Limits,
}

impl Mailbox {
    pub fn new(wire: Wire, protocol: IncomingProtocol, limits: Limits) -> Self {
        Self { wire, protocol, limits }
    }

    /// Waits for the greeting.
    pub async fn greeting(&mut self) -> Result<(), Signal> {
        let line = self.wire.text_line(self.limits.greeting).await?;
        let good = match self.protocol {
            IncomingProtocol::Pop3 => line.starts_with("+OK"),
            IncomingProtocol::Imap => line.starts_with("* OK") || line.starts_with("* PREAUTH"),
        };
        if good { Ok(()) } else { Err(Signal::ForeignProtocol(Foreign::Other)) }
    }

    /// Asks for encryption: STLS (RFC 2595 4) or STARTTLS (RFC 9051 6.2.1). The wire is then ready for the handshake.
    pub async fn starttls(mut self) -> Result<Wire, Signal> {
        let command = match self.protocol {
            IncomingProtocol::Pop3 => "STLS",
            IncomingProtocol::Imap => "a1 STARTTLS",
        };
        self.wire.send(command, self.limits.reply).await?;
        if self.answer("a1").await?.is_err() {
            return Err(Signal::StartTlsNotOffered);
        }
        if self.wire.has_more() {
            return Err(Signal::StartTlsInjection);
        }
        Ok(self.wire)
    }

    /// Signs in with user name and password, once. The server's words are given where it refuses.
    pub async fn sign_in(
        &mut self,
        permit: &Permit,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), String>, Signal> {
        // A line end would begin another command.
        if [username, secret.expose()].iter().any(|text| text.contains(['\r', '\n', '\0'])) {
            return Err(Signal::Malformed(Malformation::NotAReply));
        }
        let patience = self.limits.reply;
        match self.protocol {
            IncomingProtocol::Pop3 => {
                self.wire.send(&format!("USER {username}"), patience).await?;
                if let Err(words) = self.answer("").await? {
                    return Ok(Err(words));
                }
                self.wire.send_password(permit, "PASS ", secret, patience).await?;
                self.answer("").await
            }
            IncomingProtocol::Imap => {
                // Literals (RFC 9051 4.3) carry any octet but NUL, so nothing needs to be quoted.
                self.wire.send(&format!("a2 LOGIN {{{}}}", username.len()), patience).await?;
                if let Err(words) = self.continuation().await? {
                    return Ok(Err(words));
                }
                self.wire.send(&format!("{username} {{{}}}", secret.expose().len()), patience).await?;
                if let Err(words) = self.continuation().await? {
                    return Ok(Err(words));
                }
                self.wire.send_password(permit, "", secret, patience).await?;
                self.answer("a2").await
            }
        }
    }

    /// Takes leave without waiting for the answer.
    pub async fn leave(mut self) {
        let command = match self.protocol {
            IncomingProtocol::Pop3 => "QUIT",
            IncomingProtocol::Imap => "a3 LOGOUT",
        };
        // Whatever comes of it, the dialogue is over.
        let _ = self.wire.send(command, self.limits.reply).await;
    }

    /// The server's verdict on the last command: its words where it refuses.
    async fn answer(&mut self, tag: &str) -> Result<Result<(), String>, Signal> {
        for _ in 0..MOST_UNTAGGED {
            let line = self.wire.text_line(self.limits.reply).await?;
            match self.protocol {
                IncomingProtocol::Pop3 if line.starts_with("+OK") => return Ok(Ok(())),
                IncomingProtocol::Pop3 => return Ok(Err(line)),
                IncomingProtocol::Imap => {
                    if let Some(rest) = line.strip_prefix(tag) {
                        let good = rest.trim_start().to_ascii_uppercase().starts_with("OK");
                        return Ok(if good { Ok(()) } else { Err(line) });
                    }
                    if line.starts_with("* BYE") {
                        return Ok(Err(line));
                    }
                }
            }
        }
        Err(Signal::Malformed(Malformation::ReplyTooLong))
    }

    /// IMAP's leave to go on with a literal.
    async fn continuation(&mut self) -> Result<Result<(), String>, Signal> {
        for _ in 0..MOST_UNTAGGED {
            let line = self.wire.text_line(self.limits.reply).await?;
            if line.starts_with('+') {
                return Ok(Ok(()));
            }
            if !line.starts_with('*') {
                return Ok(Err(line));
            }
        }
        Err(Signal::Malformed(Malformation::ReplyTooLong))
    }
}

/// Most lines that an IMAP server may say before its answer.
const MOST_UNTAGGED: usize = 100;
