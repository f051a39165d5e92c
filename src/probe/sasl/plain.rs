//! PLAIN (RFC 4616): name and password in one message.

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

pub(super) struct Plain {
    username: String,
    password: Secret,
    sent: bool,
}

impl Plain {
    pub(super) fn new(username: &str, password: &Secret) -> Self {
        Self { username: username.to_owned(), password: password.clone(), sent: false }
    }
}

impl Client for Plain {
    /// No authorization identity: one signs in as oneself (RFC 4616 2). Name and password go as they are; preparing
    /// them is the server's business.
    fn begin(&mut self) -> Result<Option<SecretBytes>, SaslError> {
        self.sent = true;
        Ok(Some(SecretBytes::concat(&[b"\0", self.username.as_bytes(), b"\0", self.password.expose().as_bytes()])))
    }

    fn respond(&mut self, _: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        Err(SaslError::Over)
    }

    fn finish(&mut self, _: Option<Challenge<'_>>) -> Result<(), SaslError> {
        if self.sent { Ok(()) } else { Err(SaslError::Unfinished) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Exchange, Mechanism};
    use super::*;

    fn exchange(username: &str, password: &str) -> Result<Exchange, SaslError> {
        Exchange::new(Mechanism::Plain, username, &Secret::new(password.to_owned()))
    }

    /// The first example of RFC 4616 4.
    #[test]
    fn all_is_said_in_the_first_message() {
        let mut exchange = exchange("tim", "tanstaaftanstaaf").unwrap();
        let message = exchange.initial_response().unwrap().unwrap();
        assert_eq!(message.expose(), b"\0tim\0tanstaaftanstaaf");
        assert_eq!(message.base64().expose(), b"AHRpbQB0YW5zdGFhZnRhbnN0YWFm");
        assert_eq!(exchange.finish(None), Ok(()));
    }

    #[test]
    fn the_message_can_wait_for_a_challenge() {
        for prompt in ["", "=", "Go on"] {
            let mut exchange = exchange("tim", "tanstaaf").unwrap();
            assert_eq!(exchange.respond(prompt.as_bytes()).unwrap().expose(), b"\0tim\0tanstaaf");
            assert_eq!(exchange.respond(b"").unwrap_err(), SaslError::Over);
        }
    }

    #[test]
    fn other_alphabets_go_as_utf_8() {
        let message = exchange("żaneta", "пароль").unwrap().respond(b"").unwrap();
        assert_eq!(message.expose(), "\0żaneta\0пароль".as_bytes());
    }

    #[test]
    fn nul_and_nothing_cannot_be_sent() {
        assert_eq!(exchange("ti\0m", "pw").unwrap_err(), SaslError::UserName);
        assert_eq!(exchange("", "pw").unwrap_err(), SaslError::UserName);
        assert_eq!(exchange("tim", "p\0w").unwrap_err(), SaslError::Secret);
        assert_eq!(exchange("tim", "").unwrap_err(), SaslError::Secret);
    }

    #[test]
    fn success_before_the_password_is_none() {
        assert_eq!(exchange("tim", "pw").unwrap().finish(None), Err(SaslError::Unfinished));
    }
}
