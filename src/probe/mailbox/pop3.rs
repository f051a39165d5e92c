//! POP3 (RFC 1939): each answer is `+OK` or `-ERR`, at times with a code in brackets (RFC 2449 8, RFC 3206).

use std::time::Duration;

use tokio::time::Instant;

use super::{Budget, Capabilities, Refusal, Welcome, of_method, stranger};
use crate::account::Secret;
use crate::diagnosis::{Malformation, Reply, Signal};
use crate::probe::limits::Limits;
use crate::probe::sasl::Mechanism;
use crate::probe::sign_in::{Host, Opening, Turn, sign_in};
use crate::probe::tls::Permit;
use crate::probe::wire::Wire;

/// A longer first message does not fit into a line of 255 octets once it is in base64 (RFC 2449 4).
const LONGEST_INITIAL: usize = 170;

#[derive(Debug)]
pub struct Pop3 {
    wire: Wire,
    limits: Limits,
}

/// `+OK` or not, and the line as it came.
pub(in crate::probe) struct Answer {
    good: bool,
    line: String,
}

impl Pop3 {
    pub(super) fn new(wire: Wire, limits: Limits) -> Self {
        Self { wire, limits }
    }

    pub(super) async fn greeting(&mut self) -> Result<Welcome, Signal> {
        let line = self.wire.line(Instant::now() + self.limits.greeting).await?;
        match verdict(&line) {
            Some(true) => Ok(Welcome { words: line, signed_in: false }),
            Some(false) => Err(Signal::Reply(Reply::of_incoming(&line))),
            None => Err(stranger(&line)),
        }
    }

    pub(super) async fn capabilities(&mut self) -> Result<Capabilities, Signal> {
        if !self.command("CAPA").await?.good {
            return Ok(Capabilities::untold());
        }
        let deadline = Instant::now() + self.limits.reply;
        let mut budget = Budget::of_a_reply();
        let mut lines = Vec::new();
        loop {
            let line = self.wire.line(deadline).await?;
            budget.spend(line.len())?;
            if line == "." {
                return Ok(Capabilities::of_pop3(lines.iter().map(String::as_str)));
            }
            lines.push(line);
        }
    }

    pub(super) async fn starttls(mut self) -> Result<Wire, Signal> {
        let answer = self.command("STLS").await?;
        if answer.good { Ok(self.wire) } else { Err(Signal::Reply(Reply::of_incoming(&answer.line))) }
    }

    pub(super) async fn authenticate(
        &mut self,
        permit: &Permit,
        mechanism: Mechanism,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        let command = format!("AUTH {}", mechanism.name());
        let opening = Opening { command: &command, room: LONGEST_INITIAL };
        let (mut answer, along) = sign_in(self, permit, opening, mechanism, username, secret).await?;
        // Servers of the time before RFC 5034 want the first message only after they have asked for it.
        if along && !answer.good && of_form(&answer.line) {
            let opening = Opening { command: &command, room: 0 };
            (answer, _) = sign_in(self, permit, opening, mechanism, username, secret).await?;
        }
        Ok(answer.judged(of_method(&answer.line)))
    }

    pub(super) async fn log_in(
        &mut self,
        permit: &Permit,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        let answer = self.command(&format!("USER {username}")).await?;
        if !answer.good {
            return Ok(answer.judged(false));
        }
        self.wire.send_password(permit, "PASS ", secret, self.limits.reply).await?;
        Ok(self.answer().await?.judged(false))
    }

    pub(super) async fn leave(mut self) -> Result<(), Signal> {
        self.wire.send("QUIT", self.limits.reply).await
    }

    async fn command(&mut self, command: &str) -> Result<Answer, Signal> {
        self.wire.send(command, self.limits.reply).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> Result<Answer, Signal> {
        let line = self.wire.line(Instant::now() + self.limits.reply).await?;
        match verdict(&line) {
            Some(good) => Ok(Answer { good, line }),
            None => Err(Signal::Malformed(Malformation::NotAReply)),
        }
    }
}

impl Host for Pop3 {
    type Verdict = Answer;

    fn wire(&mut self) -> &mut Wire {
        &mut self.wire
    }

    fn patience(&self) -> Duration {
        self.limits.reply
    }

    async fn turn(&mut self) -> Result<Turn<Answer>, Signal> {
        let line = self.wire.line(Instant::now() + self.limits.reply).await?;
        if let Some(good) = verdict(&line) {
            return Ok(Turn::Over { accepted: good, verdict: Answer { good, line } });
        }
        match line.strip_prefix('+') {
            Some(challenge) => Ok(Turn::Challenge(challenge.trim().to_owned())),
            None => Err(Signal::Malformed(Malformation::NotAReply)),
        }
    }
}

impl Answer {
    fn judged(&self, of_method: bool) -> Result<(), Refusal> {
        if self.good { Ok(()) } else { Err(Refusal { reply: Reply::of_incoming(&self.line), of_method }) }
    }
}

/// Whether a line is `+OK` (true), `-ERR` (false), or neither.
fn verdict(line: &str) -> Option<bool> {
    let word = line.split_whitespace().next()?;
    if word.eq_ignore_ascii_case("+OK") { Some(true) } else { word.eq_ignore_ascii_case("-ERR").then_some(false) }
}

/// Whether a refusal is about the form of the command.
fn of_form(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    !lower.contains("[auth]")
        && (of_method(line)
            || ["syntax", "argument", "parameter", "base64", "malformed", "protocol error"]
                .iter()
                .any(|telling| lower.contains(telling)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_told_from_challenges() {
        for (line, good) in [
            ("+OK", Some(true)),
            ("+ok ready", Some(true)),
            ("-ERR [AUTH] no", Some(false)),
            ("+", None),
            ("+ VXNlcm5hbWU6", None),
            ("+OKAY", None),
            ("", None),
            ("* OK", None),
        ] {
            assert_eq!(verdict(line), good, "{line}");
        }
    }

    #[test]
    fn a_refused_password_is_no_matter_of_form() {
        for (line, form) in [
            ("-ERR syntax error", true),
            ("-ERR Too many arguments", true),
            ("-ERR Unknown command", true),
            ("-ERR [AUTH] Invalid parameter", false),
            ("-ERR Authentication failed.", false),
            ("-ERR Logon failure: unknown user name or bad password.", false),
        ] {
            assert_eq!(of_form(line), form, "{line}");
        }
    }
}
