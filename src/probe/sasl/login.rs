//! LOGIN (draft-murchison-sasl-login): name and password, each on a prompt.

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

/// The prompts say `Username:`, `User Name`, something else or nothing, in base64 or not, so the order alone counts.
pub(super) struct Login {
    username: String,
    password: Secret,
    next: Next,
}

#[derive(Clone, Copy)]
enum Next {
    UserName,
    Password,
    Verdict,
}

impl Login {
    pub(super) fn new(username: &str, password: &Secret) -> Self {
        Self { username: username.to_owned(), password: password.clone(), next: Next::UserName }
    }
}

impl Client for Login {
    fn respond(&mut self, _: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        let (message, next) = match self.next {
            Next::UserName => (self.username.as_bytes(), Next::Password),
            Next::Password => (self.password.expose().as_bytes(), Next::Verdict),
            Next::Verdict => return Err(SaslError::Over),
        };
        self.next = next;
        Ok(SecretBytes::concat(&[message]))
    }

    fn finish(&mut self, _: Option<Challenge<'_>>) -> Result<(), SaslError> {
        match self.next {
            Next::Verdict => Ok(()),
            Next::UserName | Next::Password => Err(SaslError::Unfinished),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Exchange, Mechanism};
    use super::*;

    fn exchange() -> Exchange {
        Exchange::new(Mechanism::Login, "tim", &Secret::new("tanstaaf".to_owned())).unwrap()
    }

    #[test]
    fn prompts_are_answered_in_their_order() {
        for (first, second) in [
            ("VXNlcm5hbWU6", "UGFzc3dvcmQ6"),
            ("VXNlciBOYW1lAA==", "UGFzc3dvcmQA"),
            ("User Name", "Password"),
            ("", ""),
            ("UGFzc3dvcmQ6", "VXNlcm5hbWU6"),
        ] {
            let mut exchange = exchange();
            assert!(exchange.initial_response().unwrap().is_none());
            assert_eq!(exchange.respond(first.as_bytes()).unwrap().expose(), b"tim");
            assert_eq!(exchange.respond(second.as_bytes()).unwrap().expose(), b"tanstaaf");
            assert_eq!(exchange.finish(None), Ok(()));
        }
    }

    #[test]
    fn a_third_prompt_gets_nothing() {
        let mut exchange = exchange();
        exchange.respond(b"").unwrap();
        exchange.respond(b"").unwrap();
        assert_eq!(exchange.respond(b"").unwrap_err(), SaslError::Over);
    }

    #[test]
    fn success_before_the_password_is_none() {
        let mut exchange = exchange();
        exchange.respond(b"").unwrap();
        assert_eq!(exchange.finish(None), Err(SaslError::Unfinished));
    }
}
