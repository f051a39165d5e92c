//! How the scripted server speaks POP3 and IMAP, as far as somebody who only signs in needs it.

use std::io;

use super::script::Mode;
use super::smtp::{Line, Next, Session};

impl<S: Line> Session<'_, S> {
    pub(super) async fn answer_pop3(&mut self, command: &str) -> io::Result<Next> {
        let (verb, argument) = command.split_once(' ').unwrap_or((command, ""));
        match verb.to_ascii_uppercase().as_str() {
            "CAPA" => {
                let lines: String = self.keywords().iter().map(|line| format!("{line}\r\n")).collect();
                self.write(format!("+OK\r\n{lines}.\r\n").as_bytes()).await?;
            }
            "STLS" if self.script.mode == Mode::StartTls && !self.encrypted => {
                self.write(b"+OK Begin TLS negotiation now.\r\n").await?;
                return Ok(Next::Tls);
            }
            "AUTH" => {
                let mut words = argument.split_whitespace();
                let mechanism = words.next().unwrap_or_default().to_ascii_uppercase();
                let offered = self.keywords().iter().filter_map(|line| line.strip_prefix("SASL "));
                if !offered.into_iter().any(|methods| methods.split_whitespace().any(|method| method == mechanism)) {
                    self.write(b"-ERR Unsupported authentication mechanism.\r\n").await?;
                    return Ok(Next::Command);
                }
                let Some(right) = self.exchange(&mechanism, words.next()).await? else { return Ok(Next::End) };
                return self.judge(right, "+OK Logged in.", "-ERR [AUTH] Authentication failed.").await;
            }
            "USER" => self.write(b"+OK\r\n").await?,
            "PASS" => {
                let right = argument == self.script.password;
                return self.judge(right, "+OK Logged in.", "-ERR [AUTH] Authentication failed.").await;
            }
            "QUIT" => {
                self.write(b"+OK Logging out\r\n").await?;
                return Ok(Next::End);
            }
            "*" => self.write(b"-ERR Authentication aborted by client.\r\n").await?,
            _ => self.write(b"-ERR Unknown command.\r\n").await?,
        }
        Ok(Next::Command)
    }

    pub(super) async fn answer_imap(&mut self, command: &str) -> io::Result<Next> {
        let tag = self.tag.clone();
        let (verb, argument) = command.split_once(' ').unwrap_or((command, ""));
        match verb.to_ascii_uppercase().as_str() {
            "CAPABILITY" => {
                let words = self.keywords().join(" ");
                self.write(format!("* CAPABILITY {words}\r\n{tag} OK done\r\n").as_bytes()).await?;
            }
            "STARTTLS" if self.script.mode == Mode::StartTls && !self.encrypted => {
                self.write(format!("{tag} OK Begin TLS negotiation now.\r\n").as_bytes()).await?;
                return Ok(Next::Tls);
            }
            "AUTHENTICATE" => {
                let mut words = argument.split_whitespace();
                let mechanism = words.next().unwrap_or_default().to_ascii_uppercase();
                let offered = |keyword: &str| self.keywords().iter().any(|line| line == keyword);
                let initial = words.next();
                if !offered(&format!("AUTH={mechanism}")) || (initial.is_some() && !offered("SASL-IR")) {
                    self.write(format!("{tag} BAD Unsupported authentication mechanism.\r\n").as_bytes()).await?;
                    return Ok(Next::Command);
                }
                let Some(right) = self.exchange(&mechanism, initial).await? else { return Ok(Next::End) };
                return self.judge_imap(right).await;
            }
            "LOGIN" if self.keywords().iter().any(|line| line == "LOGINDISABLED") => {
                self.write(format!("{tag} NO [PRIVACYREQUIRED] disabled\r\n").as_bytes()).await?;
            }
            "LOGIN" => {
                let mut line = argument.to_owned();
                let mut given = Vec::new();
                while let Some(word) = self.string(&mut line).await? {
                    given.push(word);
                }
                self.tag = tag;
                let right = given == [self.script.username.clone(), self.script.password.clone()];
                return self.judge_imap(right).await;
            }
            "LOGOUT" => {
                self.write(format!("* BYE Logging out\r\n{tag} OK done\r\n").as_bytes()).await?;
                return Ok(Next::End);
            }
            // An exchange that is taken back has no tag before its asterisk.
            _ if tag == "*" => self.write(b"a0 BAD cancelled\r\n").await?,
            _ => self.write(format!("{tag} BAD Unknown command.\r\n").as_bytes()).await?,
        }
        Ok(Next::Command)
    }

    /// Takes the next string from a line: quoted, as a literal, or as it stands (RFC 9051 4).
    async fn string(&mut self, line: &mut String) -> io::Result<Option<String>> {
        let rest = line.trim_start().to_owned();
        if rest.is_empty() {
            return Ok(None);
        }
        if let Some(length) = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            let length: usize = length.parse().unwrap_or(0);
            self.write(b"+ go on\r\n").await?;
            let next = self.line().await?.unwrap_or_default();
            let (word, rest) = next.split_at_checked(length).unwrap_or((&next, ""));
            rest.clone_into(line);
            return Ok(Some(word.to_owned()));
        }
        let mut word = String::new();
        let mut letters = rest.chars();
        let quoted = rest.starts_with('"');
        if quoted {
            letters.next();
        }
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if quoted => word.extend(letters.next()),
                '"' if quoted => break,
                ' ' if !quoted => break,
                letter => word.push(letter),
            }
        }
        letters.as_str().clone_into(line);
        Ok(Some(word))
    }

    async fn judge_imap(&mut self, right: bool) -> io::Result<Next> {
        let tag = self.tag.clone();
        let good = format!("{tag} OK Logged in");
        self.judge(right, &good, &format!("{tag} NO [AUTHENTICATIONFAILED] Authentication failed.")).await
    }

    async fn judge(&mut self, right: bool, good: &str, bad: &str) -> io::Result<Next> {
        let script = self.script;
        if let Some(verdict) = &script.verdict {
            return self.act(verdict).await;
        }
        if right {
            self.signed_in = true;
            script.log_on.remember();
        }
        self.write(format!("{}\r\n", if right { good } else { bad }).as_bytes()).await?;
        Ok(Next::Command)
    }

    fn keywords(&self) -> &[String] {
        if self.encrypted { &self.script.keywords } else { &self.script.keywords_in_clear }
    }
}
