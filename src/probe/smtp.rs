//! The client's side of SMTP (RFC 5321), as far as a check needs it: it ends before DATA, so nothing is ever sent.

use std::time::Duration;

use super::limits::Limits;
use super::sasl::Mechanism;
use super::sign_in::{Host, Opening, Turn, sign_in};
use super::tls::Permit;
use super::wire::Wire;
use crate::account::{Address, Secret};
use crate::diagnosis::{Malformation, Reply, Signal};

/// A longer initial response may not fit into a command line of 512 octets once it is in base64 (RFC 4954 4): the server is
/// then asked first.
const LONGEST_INITIAL: usize = 299;

/// What a server said to EHLO (RFC 5321 4.1.1.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ehlo {
    pub reply: Reply,
    /// The server knows only HELO, so it has no extensions.
    pub helo_only: bool,
}

/// What came of MAIL FROM and RCPT TO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    pub sender: Reply,
    /// One for each recipient; none where the sender was refused.
    pub recipients: Vec<(Address, Reply)>,
}

impl Ehlo {
    fn keywords(&self) -> impl Iterator<Item = &str> {
        // The first line is the server's name.
        self.reply.lines.iter().skip(1).map(|line| line.trim()).take(if self.helo_only { 0 } else { usize::MAX })
    }

    fn has(&self, keyword: &str) -> bool {
        self.keywords().any(|line| line.split_whitespace().next().is_some_and(|k| k.eq_ignore_ascii_case(keyword)))
    }

    /// RFC 3207.
    pub fn offers_starttls(&self) -> bool {
        self.has("STARTTLS")
    }

    /// RFC 2920.
    pub fn offers_pipelining(&self) -> bool {
        self.has("PIPELINING")
    }

    /// RFC 6531.
    pub fn offers_smtputf8(&self) -> bool {
        self.has("SMTPUTF8")
    }

    /// The sign-in methods offered (RFC 4954 3), in capitals. The old spelling `AUTH=LOGIN` counts.
    pub fn methods(&self) -> Vec<String> {
        let mut methods: Vec<String> = Vec::new();
        for line in self.keywords() {
            let upper = line.to_ascii_uppercase();
            let Some(rest) = upper.strip_prefix("AUTH ").or_else(|| upper.strip_prefix("AUTH=")) else { continue };
            for method in rest.split_whitespace() {
                if !methods.iter().any(|known| known == method) {
                    methods.push(method.to_owned());
                }
            }
        }
        methods
    }

    /// Keywords overwritten with X or asterisks: a firewall rewrites the dialogue.
    pub fn is_masked(&self) -> bool {
        self.keywords().any(|line| {
            let word = line.split_whitespace().next().unwrap_or_default();
            word.len() >= 4 && (word.bytes().all(|b| b == b'X') || word.bytes().all(|b| b == b'*'))
        })
    }
}

/// A dialogue with one server.
#[derive(Debug)]
pub struct Smtp {
    pub(super) wire: Wire,
    limits: Limits,
}

impl Smtp {
    pub fn new(wire: Wire, limits: Limits) -> Self {
        Self { wire, limits }
    }

    /// Waits for the server's greeting.
    pub async fn greeting(&mut self) -> Result<Reply, Signal> {
        let greeting = self.wire.reply(self.limits.greeting).await.map_err(|signal| match signal {
            Signal::TimedOut => Signal::SilentServer { tls_answers: false },
            other => other,
        })?;
        final_reply(greeting)
    }

    /// Introduces this computer as `name`, with HELO where the server does not know EHLO.
    pub async fn ehlo(&mut self, name: &str) -> Result<Ehlo, Signal> {
        let reply = self.command(&format!("EHLO {name}")).await?;
        if matches!(reply.code, 500 | 502) {
            let reply = self.command(&format!("HELO {name}")).await?;
            return if reply.is_positive() { Ok(Ehlo { reply, helo_only: true }) } else { Err(Signal::Reply(reply)) };
        }
        if reply.is_positive() { Ok(Ehlo { reply, helo_only: false }) } else { Err(Signal::Reply(reply)) }
    }

    /// Asks for encryption. On success the wire is ready for the handshake, and holds nothing that the server, or somebody
    /// between, said before it (RFC 3207 6).
    pub async fn starttls(mut self) -> Result<Wire, Signal> {
        let reply = self.command("STARTTLS").await?;
        if !reply.is_positive() {
            return Err(Signal::Reply(reply));
        }
        if self.wire.has_more() {
            return Err(Signal::StartTlsInjection);
        }
        Ok(self.wire)
    }

    /// Signs in with one method, once. The reply is the server's verdict, good or bad.
    pub async fn authenticate(
        &mut self,
        permit: &Permit,
        mechanism: Mechanism,
        username: &str,
        secret: &Secret,
    ) -> Result<Reply, Signal> {
        let command = format!("AUTH {}", mechanism.name());
        let opening = Opening { command: &command, room: LONGEST_INITIAL };
        let (reply, along) = sign_in(self, permit, opening, mechanism, username, secret).await?;
        // Some want the first message only after they have asked for it.
        if along && matches!(reply.code, 500 | 501) {
            let opening = Opening { command: &command, room: 0 };
            let (reply, _) = sign_in(self, permit, opening, mechanism, username, secret).await?;
            return Ok(reply);
        }
        Ok(reply)
    }

    /// Asks whether `sender` may write to `recipients`, and takes it back. In one flight where the server can.
    pub async fn envelope(
        &mut self,
        ehlo: &Ehlo,
        sender: &Address,
        recipients: &[Address],
    ) -> Result<Envelope, Signal> {
        let utf8 =
            ehlo.offers_smtputf8() && (sender.needs_smtputf8() || recipients.iter().any(Address::needs_smtputf8));
        let mail = mail_from(sender, utf8);
        let patience = self.limits.reply;
        let mut accepted = Vec::new();
        if ehlo.offers_pipelining() {
            let mut flight = vec![mail];
            flight.extend(recipients.iter().map(rcpt_to));
            flight.push("RSET".to_owned());
            self.wire.send_all(&flight, patience).await?;
            let sender = final_reply(self.wire.reply(patience).await?)?;
            for recipient in recipients {
                let reply = final_reply(self.wire.reply(patience).await?)?;
                // After a refused sender the recipients are only told that one is missing.
                if sender.is_positive() {
                    accepted.push((recipient.clone(), reply));
                }
            }
            self.wire.reply(patience).await?;
            return Ok(Envelope { sender, recipients: accepted });
        }
        let sender = self.command(&mail).await?;
        if sender.is_positive() {
            for recipient in recipients {
                accepted.push((recipient.clone(), self.command(&rcpt_to(recipient)).await?));
            }
            self.command("RSET").await?;
        }
        Ok(Envelope { sender, recipients: accepted })
    }

    /// Sends a message from an address to itself. `message` is as RFC 5322 wants it, with lines ended by CRLF.
    pub async fn deliver(&mut self, ehlo: &Ehlo, address: &Address, message: &[u8]) -> Result<Reply, Signal> {
        let utf8 = ehlo.offers_smtputf8() && address.needs_smtputf8();
        for command in [mail_from(address, utf8), rcpt_to(address)] {
            let reply = self.command(&command).await?;
            if !reply.is_positive() {
                return Ok(reply);
            }
        }
        self.wire.send("DATA", self.limits.reply).await?;
        let ready = self.wire.reply(self.limits.reply).await?;
        match ready.code {
            354 => {}
            // Nothing was sent yet, so no success can be believed.
            ..400 => return Err(Signal::Malformed(Malformation::NotAReply)),
            _ => return Ok(ready),
        }
        self.wire.send_message(message, self.limits.reply).await?;
        self.wire.reply(self.limits.reply).await
    }

    /// Takes leave without waiting for the answer.
    pub async fn quit(mut self) {
        // Whatever comes of it, the dialogue is over.
        let _ = self.wire.send("QUIT", self.limits.reply).await;
    }

    async fn command(&mut self, command: &str) -> Result<Reply, Signal> {
        self.wire.send(command, self.limits.reply).await?;
        final_reply(self.wire.reply(self.limits.reply).await?)
    }
}

impl Host for Smtp {
    type Verdict = Reply;

    fn wire(&mut self) -> &mut Wire {
        &mut self.wire
    }

    fn patience(&self) -> Duration {
        self.limits.reply
    }

    async fn turn(&mut self) -> Result<Turn<Reply>, Signal> {
        let reply = self.wire.reply(self.limits.reply).await?;
        if reply.code == 334 {
            return Ok(Turn::Challenge(reply.lines.first().map_or("", |line| line.trim()).to_owned()));
        }
        let reply = final_reply(reply)?;
        Ok(Turn::Over { accepted: reply.is_positive(), verdict: reply })
    }
}

/// A reply to a command that has no second half: 3xx, which asks for more, is none (RFC 5321 4.2.1).
fn final_reply(reply: Reply) -> Result<Reply, Signal> {
    if (300..400).contains(&reply.code) { Err(Signal::Malformed(Malformation::NotAReply)) } else { Ok(reply) }
}

fn mail_from(sender: &Address, utf8: bool) -> String {
    format!("MAIL FROM:<{}>{}", sender.to_wire(), if utf8 { " SMTPUTF8" } else { "" })
}

fn rcpt_to(recipient: &Address) -> String {
    format!("RCPT TO:<{}>", recipient.to_wire())
}

/// This computer's name for EHLO: its address as a literal (RFC 5321 4.1.3), since a home computer has no name of its own.
pub fn own_literal(ip: std::net::IpAddr) -> String {
    match ip {
        std::net::IpAddr::V4(ip) => format!("[{ip}]"),
        std::net::IpAddr::V6(ip) => format!("[IPv6:{ip}]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ehlo(lines: &[&str]) -> Ehlo {
        let reply = Reply::from_lines(lines.iter().map(|line| (*line).to_owned()).collect()).expect("a reply");
        Ehlo { reply, helo_only: false }
    }

    #[test]
    fn extensions_are_read_in_any_spelling() {
        let ehlo =
            ehlo(&["250-mail.example.org", "250-starttls", "250-AUTH=LOGIN", "250-auth plain LOGIN", "250 PIPELINING"]);
        assert!(ehlo.offers_starttls() && ehlo.offers_pipelining() && !ehlo.offers_smtputf8());
        assert_eq!(ehlo.methods(), ["LOGIN", "PLAIN"]);
    }

    #[test]
    fn the_servers_name_is_no_extension() {
        assert!(!ehlo(&["250 STARTTLS"]).offers_starttls());
    }

    #[test]
    fn masked_keywords_are_seen() {
        assert!(ehlo(&["250-mail.example.org", "250-XXXXXXXA", "250 XXXXXXXX"]).is_masked());
        assert!(!ehlo(&["250-mail.example.org", "250 XCLIENT NAME"]).is_masked());
    }
}
