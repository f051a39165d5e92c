//! IMAP (RFC 9051, RFC 3501): answers carry the command's tag; what the server says besides has an asterisk.

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

/// A longer first message goes on a line of its own: command lines should stay below a thousand octets (RFC 7162 4).
const LONGEST_INITIAL: usize = 600;

#[derive(Debug)]
pub struct Imap {
    wire: Wire,
    limits: Limits,
    commands: u32,
    /// As the server last said of its own accord.
    told: Option<Capabilities>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Ok,
    No,
    Bad,
    /// The server ends the dialogue.
    Bye,
}

/// The answer to a command: status and words, without the tag.
pub(in crate::probe) struct Answer {
    status: Status,
    words: String,
}

/// A line of the server's that matters to who waits for an answer.
enum Heard {
    Continue(String),
    Answer(Answer),
}

impl Imap {
    pub(super) fn new(wire: Wire, limits: Limits) -> Self {
        Self { wire, limits, commands: 0, told: None }
    }

    pub(super) async fn greeting(&mut self) -> Result<Welcome, Signal> {
        let deadline = Instant::now() + self.limits.greeting;
        let line = self.line(deadline, &mut Budget::of_a_reply()).await?;
        let upper = line.to_ascii_uppercase();
        match upper.strip_prefix("* ").and_then(|rest| rest.split_whitespace().next()) {
            Some("BYE") => Err(Signal::Reply(Reply::of_incoming(&line))),
            Some(word @ ("OK" | "PREAUTH")) => Ok(Welcome { words: line, signed_in: word == "PREAUTH" }),
            _ => Err(stranger(&line)),
        }
    }

    pub(super) async fn capabilities(&mut self) -> Result<Capabilities, Signal> {
        if let Some(told) = &self.told {
            return Ok(told.clone());
        }
        let answer = self.command("CAPABILITY").await?;
        // An answer without the list leaves nothing to go by.
        self.told.clone().ok_or(match answer.status {
            Status::Bye => Signal::Reply(Reply::of_incoming(&answer.words)),
            _ => Signal::Malformed(Malformation::NotAReply),
        })
    }

    pub(super) async fn starttls(mut self) -> Result<Wire, Signal> {
        let answer = self.command("STARTTLS").await?;
        if answer.status == Status::Ok { Ok(self.wire) } else { Err(Signal::Reply(Reply::of_incoming(&answer.words))) }
    }

    pub(super) async fn authenticate(
        &mut self,
        permit: &Permit,
        mechanism: Mechanism,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        let along = self.told.as_ref().is_some_and(Capabilities::takes_initial_response);
        let name = mechanism.name();
        let command = format!("{} AUTHENTICATE {name}", self.next_tag());
        let opening = Opening { command: &command, room: if along { LONGEST_INITIAL } else { 0 } };
        let (mut answer, along) = sign_in(self, permit, opening, mechanism, username, secret).await?;
        // A server that does not understand the first message where it stands gets it once more, when it asks for it.
        if along && answer.status == Status::Bad {
            let command = format!("{} AUTHENTICATE {name}", self.next_tag());
            let opening = Opening { command: &command, room: 0 };
            (answer, _) = sign_in(self, permit, opening, mechanism, username, secret).await?;
        }
        let of_method = answer.status == Status::Bad || of_method(&answer.words);
        Ok(answer.judged(of_method))
    }

    pub(super) async fn log_in(
        &mut self,
        permit: &Permit,
        username: &str,
        secret: &Secret,
    ) -> Result<Result<(), Refusal>, Signal> {
        let mut line = format!("{} LOGIN ", self.next_tag());
        match quoted(username) {
            Some(quoted) => line += &quoted,
            None => {
                if let Err(refused) = self.announce(&line, username.len()).await? {
                    return Ok(refused.judged(false));
                }
                username.clone_into(&mut line);
            }
        }
        line.push(' ');
        match quoted(secret.expose()) {
            Some(quoted) => {
                self.wire.send_password(permit, &line, &Secret::new(quoted), self.limits.reply).await?;
            }
            None => {
                if let Err(refused) = self.announce(&line, secret.expose().len()).await? {
                    return Ok(refused.judged(false));
                }
                self.wire.send_password(permit, "", secret, self.limits.reply).await?;
            }
        }
        Ok(self.answer().await?.judged(false))
    }

    pub(super) async fn leave(mut self) -> Result<(), Signal> {
        let command = format!("{} LOGOUT", self.next_tag());
        self.wire.send(&command, self.limits.reply).await
    }

    /// Announces a literal (RFC 9051 4.3) at the end of a line and waits for leave to send it.
    async fn announce(&mut self, line: &str, length: usize) -> Result<Result<(), Answer>, Signal> {
        self.wire.send(&format!("{line}{{{length}}}"), self.limits.reply).await?;
        match self.hear().await? {
            Heard::Continue(_) => Ok(Ok(())),
            Heard::Answer(answer) => Ok(Err(answer)),
        }
    }

    fn next_tag(&mut self) -> String {
        self.commands += 1;
        self.tag()
    }

    fn tag(&self) -> String {
        format!("a{}", self.commands)
    }

    async fn command(&mut self, command: &str) -> Result<Answer, Signal> {
        let line = format!("{} {command}", self.next_tag());
        self.wire.send(&line, self.limits.reply).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> Result<Answer, Signal> {
        match self.hear().await? {
            Heard::Answer(answer) => Ok(answer),
            Heard::Continue(_) => Err(Signal::Malformed(Malformation::NotAReply)),
        }
    }

    /// Reads up to the answer to the last command, or to leave to go on.
    async fn hear(&mut self) -> Result<Heard, Signal> {
        let deadline = Instant::now() + self.limits.reply;
        let mut budget = Budget::of_a_reply();
        loop {
            let line = self.line(deadline, &mut budget).await?;
            if let Some(challenge) = line.strip_prefix('+') {
                return Ok(Heard::Continue(challenge.trim().to_owned()));
            }
            let (first, rest) = line.split_once(' ').unwrap_or((&line, ""));
            let word = rest.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
            let status = match (first, word.as_str()) {
                ("*", "BYE") => Status::Bye,
                ("*", _) => continue,
                (tag, "OK") if tag == self.tag() => Status::Ok,
                (tag, "NO") if tag == self.tag() => Status::No,
                (tag, "BAD") if tag == self.tag() => Status::Bad,
                _ => return Err(Signal::Malformed(Malformation::NotAReply)),
            };
            return Ok(Heard::Answer(Answer { status, words: rest.to_owned() }));
        }
    }

    /// One line, with the literals in it left out; a list of capabilities in it is kept.
    async fn line(&mut self, deadline: Instant, budget: &mut Budget) -> Result<String, Signal> {
        let mut whole = self.wire.line(deadline).await?;
        budget.spend(whole.len())?;
        while let Some((start, length)) = literal(&whole) {
            budget.spend(length)?;
            self.wire.skip(length, deadline).await?;
            let rest = self.wire.line(deadline).await?;
            budget.spend(rest.len())?;
            whole.truncate(start);
            whole += &rest;
        }
        if let Some(words) = capabilities(&whole) {
            self.told = Some(Capabilities::of_imap(words));
        }
        Ok(whole)
    }
}

impl Host for Imap {
    type Verdict = Answer;

    fn wire(&mut self) -> &mut Wire {
        &mut self.wire
    }

    fn patience(&self) -> Duration {
        self.limits.reply
    }

    async fn turn(&mut self) -> Result<Turn<Answer>, Signal> {
        Ok(match self.hear().await? {
            Heard::Continue(challenge) => Turn::Challenge(challenge),
            Heard::Answer(answer) => Turn::Over { accepted: answer.status == Status::Ok, verdict: answer },
        })
    }
}

impl Answer {
    fn judged(&self, of_method: bool) -> Result<(), Refusal> {
        if self.status == Status::Ok {
            Ok(())
        } else {
            Err(Refusal { reply: Reply::of_incoming(&self.words), of_method })
        }
    }
}

/// A text as a quoted string (RFC 9051 4.3), where it can be one.
fn quoted(text: &str) -> Option<String> {
    text.bytes()
        .all(|byte| matches!(byte, b' '..=b'~'))
        .then(|| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// Where a literal is announced at the end of a line, and how long it is.
fn literal(line: &str) -> Option<(usize, usize)> {
    let inner = line.strip_suffix('}')?;
    let start = inner.rfind('{')?;
    let number = inner.get(start + 1..)?.trim_end_matches('+');
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    // A number beyond counting is more than any budget.
    digits.then(|| (start, number.parse().unwrap_or(usize::MAX)))
}

/// The list in `* CAPABILITY …`, or in the code `[CAPABILITY …]` of an `OK` (RFC 9051 7.1).
fn capabilities(line: &str) -> Option<&str> {
    const WORD: &str = "CAPABILITY ";
    let rest = line.split_once(' ')?.1;
    let starts = |text: &str| text.get(..WORD.len()).is_some_and(|start| start.eq_ignore_ascii_case(WORD));
    if line.starts_with("* ") && starts(rest) {
        return rest.get(WORD.len()..);
    }
    let code = rest.split_once(" [")?.1;
    if !starts(code) {
        return None;
    }
    code.get(WORD.len()..)?.split(']').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_seen_at_the_end_of_a_line_only() {
        for (line, found) in [
            ("* NO {5}", Some((5, 5))),
            ("* OK {12+}", Some((5, 12))),
            ("* {99999999999999999999999999}", Some((2, usize::MAX))),
            ("* OK {5} more", None),
            ("* OK {}", None),
            ("* OK {x}", None),
            ("* OK }", None),
            ("* é{3}", Some((4, 3))),
        ] {
            assert_eq!(literal(line), found, "{line}");
        }
    }

    #[test]
    fn capabilities_are_found_wherever_they_stand() {
        for (line, found) in [
            ("* CAPABILITY IMAP4rev1 STARTTLS", Some("IMAP4rev1 STARTTLS")),
            ("* capability IMAP4rev2", Some("IMAP4rev2")),
            ("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready", Some("IMAP4rev1 AUTH=PLAIN")),
            ("a2 OK [Capability IMAP4rev1] Logged in", Some("IMAP4rev1")),
            ("* PREAUTH [CAPABILITY IMAP4rev1] hello", Some("IMAP4rev1")),
            ("* OK the CAPABILITY of this server", None),
            ("* OK [ALERT] no", None),
            ("* CAPABILITY", None),
            ("é", None),
        ] {
            assert_eq!(capabilities(line), found, "{line}");
        }
    }

    #[test]
    fn what_cannot_be_quoted_becomes_a_literal() {
        assert_eq!(quoted(r#"a "b" \c"#).as_deref(), Some(r#""a \"b\" \\c""#));
        for text in ["é", "a\tb", "a\r\nb"] {
            assert_eq!(quoted(text), None, "{text:?}");
        }
    }
}
