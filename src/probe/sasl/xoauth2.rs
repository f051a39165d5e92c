//! XOAUTH2: an access token in place of a password, as Google and Microsoft describe it on their pages of that name.

use serde::Deserialize;

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

pub(super) struct Xoauth2 {
    username: String,
    token: Secret,
    next: Next,
    status: Option<String>,
}

#[derive(Clone, Copy)]
enum Next {
    Begin,
    VerdictOrReason,
    Verdict,
}

/// The error challenge; it has more, which is of no use here.
#[derive(Deserialize)]
struct Reason {
    status: String,
}

impl Xoauth2 {
    pub(super) fn new(username: &str, token: &Secret) -> Result<Self, SaslError> {
        if username.contains('\x01') {
            return Err(SaslError::UserName);
        }
        // RFC 6750 2.1: a token is printable ASCII. A line end or space, as pasting leaves it, makes it another token.
        if !token.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(SaslError::Secret);
        }
        Ok(Self { username: username.to_owned(), token: token.clone(), next: Next::Begin, status: None })
    }

    /// A status is three digits or a word of lower-case letters. Anything else is not passed on: a server might repeat
    /// the token there.
    fn read_status(&self, challenge: Challenge<'_>) -> Option<String> {
        let Reason { status } = serde_json::from_slice(&challenge.decode().ok()?).ok()?;
        let code = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
        let word = (1..=40).contains(&status.len())
            && status.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            && !self.token.expose().contains(&status);
        (code || word).then_some(status)
    }
}

impl Client for Xoauth2 {
    fn begin(&mut self) -> Result<Option<SecretBytes>, SaslError> {
        self.next = Next::VerdictOrReason;
        Ok(Some(SecretBytes::concat(&[
            b"user=",
            self.username.as_bytes(),
            b"\x01auth=Bearer ",
            self.token.expose().as_bytes(),
            b"\x01\x01",
        ])))
    }

    /// A challenge means that the token is refused. It is answered with nothing, whatever it holds, to hear the verdict.
    fn respond(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        match self.next {
            Next::VerdictOrReason => {
                self.next = Next::Verdict;
                self.status = self.read_status(challenge);
                Ok(SecretBytes::empty())
            }
            Next::Begin | Next::Verdict => Err(SaslError::Over),
        }
    }

    fn finish(&mut self, _: Option<Challenge<'_>>) -> Result<(), SaslError> {
        match self.next {
            Next::Begin => Err(SaslError::Unfinished),
            Next::VerdictOrReason | Next::Verdict => Ok(()),
        }
    }

    fn token_status(&self) -> Option<&str> {
        self.status.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::super::{Exchange, Mechanism};
    use super::*;

    const TOKEN: &str = "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==";

    fn exchange(token: &str) -> Result<Exchange, SaslError> {
        Exchange::new(Mechanism::Xoauth2, "someuser@example.com", &Secret::new(token.to_owned()))
    }

    fn status(token: &str, json: &str) -> Option<String> {
        let mut exchange = exchange(token).unwrap();
        exchange.initial_response().unwrap();
        let response = exchange.respond(STANDARD.encode(json).as_bytes()).unwrap();
        assert_eq!(response.expose(), b"");
        exchange.token_status().map(str::to_owned)
    }

    /// The example on Google's and Microsoft's pages.
    #[test]
    fn the_token_is_said_in_the_first_message() {
        let mut exchange = exchange(TOKEN).unwrap();
        assert_eq!(
            exchange.initial_response().unwrap().unwrap().base64().expose(),
            b"dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2c9PQEB"
        );
        assert_eq!(exchange.finish(None), Ok(()));
    }

    #[test]
    fn a_refusal_is_answered_with_nothing_and_kept() {
        let google = r#"{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}"#;
        assert_eq!(status(TOKEN, google).as_deref(), Some("400"));
        let rfc_7628 = r#"{"status":"invalid_token","scope":"mail"}"#;
        assert_eq!(status(TOKEN, rfc_7628).as_deref(), Some("invalid_token"));
    }

    #[test]
    fn a_refusal_need_not_make_sense() {
        for json in ["", "no", "{}", "[]", r#"{"status":400}"#, r#"{"status":"Zażółć"}"#] {
            assert_eq!(status(TOKEN, json), None, "{json}");
        }
    }

    #[test]
    fn a_status_never_repeats_the_token() {
        assert_eq!(status("sesame_opens", r#"{"status":"sesame_opens"}"#), None);
        assert_eq!(status("sesame_opens", r#"{"status":"sesame"}"#), None);
        assert_eq!(status(TOKEN, &format!(r#"{{"status":"{TOKEN}"}}"#)), None);
    }

    #[test]
    fn a_second_challenge_gets_nothing() {
        let mut exchange = exchange(TOKEN).unwrap();
        exchange.initial_response().unwrap();
        exchange.respond(b"e30=").unwrap();
        assert_eq!(exchange.respond(b"e30=").unwrap_err(), SaslError::Over);
    }

    #[test]
    fn a_token_is_printable_ascii() {
        for token in ["ya29\n", "ya 29", "ya29\x01", "ßa29"] {
            assert_eq!(exchange(token).unwrap_err(), SaslError::Secret, "{token:?}");
        }
    }
}
