//! One sign-in, from the first message to the server's verdict.

use std::fmt;

use super::challenge::Challenge;
use super::cram_md5::CramMd5;
use super::error::SaslError;
use super::login::Login;
use super::mechanism::Mechanism;
use super::ntlm::Ntlm;
use super::plain::Plain;
use super::scram::Scram;
use super::secret_bytes::SecretBytes;
use super::xoauth2::Xoauth2;
use crate::account::Secret;

/// The client's side of one mechanism.
pub(super) trait Client: Send {
    /// The message with which the client begins; `None` where the server does. Asked for once, before anything else.
    fn begin(&mut self) -> Result<Option<SecretBytes>, SaslError> {
        Ok(None)
    }

    fn respond(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError>;

    /// The server declares success, with data where the protocol has a place for it.
    fn finish(&mut self, data: Option<Challenge<'_>>) -> Result<(), SaslError>;

    /// See [`Exchange::token_status`].
    fn token_status(&self) -> Option<&str> {
        None
    }
}

/// One sign-in by one mechanism. Nothing is sent here: the caller writes [`SecretBytes::base64`] of each message into
/// the lines of its protocol and hands in what the server answers.
pub struct Exchange {
    mechanism: Mechanism,
    client: Box<dyn Client>,
    begun: bool,
    failed: bool,
}

impl Exchange {
    /// Fails where the mechanism cannot carry the user name or the secret. For [`Mechanism::Xoauth2`] the secret is an
    /// access token.
    pub fn new(mechanism: Mechanism, username: &str, secret: &Secret) -> Result<Self, SaslError> {
        // No server takes them, PLAIN and XOAUTH2 cannot carry NUL, and nobody's name or password is empty.
        if username.is_empty() || username.contains('\0') {
            return Err(SaslError::UserName);
        }
        if secret.is_empty() || secret.expose().contains('\0') {
            return Err(SaslError::Secret);
        }
        let client: Box<dyn Client> = match mechanism {
            Mechanism::Plain => Box::new(Plain::new(username, secret)),
            Mechanism::Login => Box::new(Login::new(username, secret)),
            Mechanism::CramMd5 => Box::new(CramMd5::new(username, secret)),
            Mechanism::ScramSha256 => Box::new(Scram::new(username, secret)?),
            Mechanism::Xoauth2 => Box::new(Xoauth2::new(username, secret)?),
            Mechanism::Ntlm => Box::new(Ntlm::new(username, secret)?),
        };
        Ok(Self { mechanism, client, begun: false, failed: false })
    }

    /// The message that may go into the AUTH line itself (RFC 4954 4); `None` where the server speaks first. Where it
    /// is not asked for, because the protocol or the length of the line forbids it, the first [`Self::respond`] gives it.
    pub fn initial_response(&mut self) -> Result<Option<SecretBytes>, SaslError> {
        if self.begun || self.failed {
            return Err(SaslError::Over);
        }
        self.begun = true;
        let message = self.client.begin();
        self.note(message)
    }

    /// The answer to what stands after `334 ` or `+ `, base64 and all.
    ///
    /// With SCRAM this computes for a while, up to about a second where the server demands the most iterations allowed.
    pub fn respond(&mut self, challenge: &[u8]) -> Result<SecretBytes, SaslError> {
        if self.failed {
            return Err(SaslError::Over);
        }
        let message = match Challenge::new(challenge) {
            Ok(challenge) => self.answer(challenge),
            Err(error) => Err(error),
        };
        self.note(message)
    }

    /// The server has declared success (235, `+OK`, `OK`), with data in base64 where the protocol lets it send some
    /// along. SMTP, POP3 and IMAP do not; there SCRAM's proof of the server comes as a last challenge. `Ok` means that
    /// the mechanism has run to its end and, with SCRAM, that the server knows the password.
    pub fn finish(&mut self, data: Option<&[u8]>) -> Result<(), SaslError> {
        if self.failed {
            return Err(SaslError::Over);
        }
        let end = match data.map(Challenge::new).transpose() {
            Ok(data) => self.client.finish(data),
            Err(error) => Err(error),
        };
        self.note(end)
    }

    pub fn mechanism(&self) -> Mechanism {
        self.mechanism
    }

    /// Why the server refuses the token, as far as it has said so before its verdict: the `status` of XOAUTH2's error
    /// challenge, an HTTP status such as `401` or a word such as `invalid_token` (RFC 7628 3.2.2).
    pub fn token_status(&self) -> Option<&str> {
        self.client.token_status()
    }

    fn answer(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        if !self.begun {
            self.begun = true;
            if let Some(message) = self.client.begin()? {
                return Ok(message);
            }
        }
        self.client.respond(challenge)
    }

    /// Nothing goes on after an error.
    fn note<T>(&mut self, outcome: Result<T, SaslError>) -> Result<T, SaslError> {
        self.failed |= outcome.is_err();
        outcome
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("mechanism", &self.mechanism)
            .field("begun", &self.begun)
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}
