//! NTLM (MS-NLMP over MS-SMTPNTLM), which Outlook calls Secure Password Authentication: a keyed hash of what the server
//! says, always NTLMv2, without channel binding, and without telling this computer's name.

use sspi::ntlm::NTLM_HASH_PREFIX;
use sspi::{
    AuthIdentityBuffers, BufferType, ClientRequestFlags, DataRepresentation, SecurityBuffer, Sspi,
    SspiImpl,
};
use tracing::subscriber::{NoSubscriber, with_default};

use super::challenge::Challenge;
use super::error::SaslError;
use super::exchange::Client;
use super::secret_bytes::SecretBytes;
use crate::account::Secret;

pub(super) struct Ntlm {
    context: sspi::Ntlm,
    credentials: Option<AuthIdentityBuffers>,
    next: Next,
}

#[derive(Clone, Copy)]
enum Next {
    Negotiate,
    Authenticate,
    Verdict,
}

impl Ntlm {
    pub(super) fn new(username: &str, password: &Secret) -> Result<Self, SaslError> {
        // The library would take such a password for the hash of one.
        if password.expose().starts_with(NTLM_HASH_PREFIX) {
            return Err(SaslError::Secret);
        }
        let (domain, user) = split(username);
        if user.is_empty() {
            return Err(SaslError::UserName);
        }
        Ok(Self {
            context: sspi::Ntlm::new(),
            credentials: Some(AuthIdentityBuffers::from_utf8(user, domain, password.expose())),
            next: Next::Negotiate,
        })
    }

    /// The library's next message, on what the server has said. It writes its messages to the log, from which others
    /// could guess the password, so it gets none.
    fn step(&mut self, heard: Vec<u8>) -> Result<SecretBytes, SaslError> {
        let mut input = [SecurityBuffer::new(heard, BufferType::Token)];
        let mut output = [SecurityBuffer::new(Vec::new(), BufferType::Token)];
        with_default(NoSubscriber::new(), || {
            let mut builder = self
                .context
                .initialize_security_context()
                .with_credentials_handle(&mut self.credentials)
                .with_context_requirements(ClientRequestFlags::ALLOCATE_MEMORY)
                .with_target_data_representation(DataRepresentation::Native)
                .with_target_name("")
                .with_input(&mut input)
                .with_output(&mut output);
            self.context.initialize_security_context_impl(&mut builder)?.resolve_to_result()
        })
        .map_err(|_| SaslError::Malformed)?;
        let [message] = output;
        Ok(message.buffer.into())
    }
}

/// The domain and the user in it: `DOMAIN\user`. A name with `@` stays whole, for the server to find its domain.
fn split(username: &str) -> (&str, &str) {
    username.split_once('\\').unwrap_or(("", username))
}

impl Client for Ntlm {
    /// The first challenge only says that the server is willing: `NTLM supported`, `ok`, or nothing.
    fn respond(&mut self, challenge: Challenge<'_>) -> Result<SecretBytes, SaslError> {
        let (heard, next) = match self.next {
            Next::Negotiate => (Vec::new(), Next::Authenticate),
            Next::Authenticate => (challenge.decode()?, Next::Verdict),
            Next::Verdict => return Err(SaslError::Over),
        };
        let message = self.step(heard)?;
        self.next = next;
        Ok(message)
    }

    fn finish(&mut self, _: Option<Challenge<'_>>) -> Result<(), SaslError> {
        match self.next {
            Next::Verdict => Ok(()),
            Next::Negotiate | Next::Authenticate => Err(SaslError::Unfinished),
        }
    }
}
