//! CRAM-MD5 (RFC 2195): a keyed hash of what the server says.

use hmac::{Hmac, Mac};
use md5::Md5;

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

pub(super) struct CramMd5 {
    username: String,
    password: Secret,
    sent: bool,
}

impl CramMd5 {
    pub(super) fn new(username: &str, password: &Secret) -> Self {
        Self { username: username.to_owned(), password: password.clone(), sent: false }
    }
}

impl Client for CramMd5 {
    fn respond(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        if self.sent {
            return Err(SaslError::Over);
        }
        let challenge = challenge.decode()?;
        // The hash of nothing would be as good as the password for whoever asks the same again.
        if challenge.is_empty() {
            return Err(SaslError::Malformed);
        }
        self.sent = true;
        let mut mac =
            Hmac::<Md5>::new_from_slice(self.password.expose().as_bytes()).expect("HMAC takes keys of any length");
        mac.update(&challenge);
        let digest = format!("{:x}", mac.finalize().into_bytes());
        Ok(SecretBytes::concat(&[self.username.as_bytes(), b" ", digest.as_bytes()]))
    }

    fn finish(&mut self, _: Option<Challenge<'_>>) -> Result<(), SaslError> {
        if self.sent { Ok(()) } else { Err(SaslError::Unfinished) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Exchange, Mechanism};
    use super::*;

    const CHALLENGE: &[u8] = b"PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+";

    fn exchange() -> Exchange {
        Exchange::new(Mechanism::CramMd5, "tim", &Secret::new("tanstaaftanstaaf".to_owned())).unwrap()
    }

    /// The example of RFC 2195 2.
    #[test]
    fn the_challenge_is_hashed() {
        let mut exchange = exchange();
        assert!(exchange.initial_response().unwrap().is_none());
        let message = exchange.respond(CHALLENGE).unwrap();
        assert_eq!(message.expose(), b"tim b913a602c7eda7a495b4e6e7334d3890");
        assert_eq!(message.base64().expose(), b"dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw");
        assert_eq!(exchange.finish(None), Ok(()));
    }

    #[test]
    fn an_empty_challenge_is_not_hashed() {
        assert_eq!(exchange().respond(b"").unwrap_err(), SaslError::Malformed);
    }

    #[test]
    fn a_challenge_is_base64() {
        assert_eq!(exchange().respond(b"<1896.697170952@host>").unwrap_err(), SaslError::NotBase64);
    }

    #[test]
    fn nothing_goes_on_after_an_error() {
        let mut exchange = exchange();
        exchange.respond(b"").unwrap_err();
        assert_eq!(exchange.respond(CHALLENGE).unwrap_err(), SaslError::Over);
        assert_eq!(exchange.finish(None), Err(SaslError::Over));
    }
}
