//! The message that is sent when a person asks for a real one.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use lettre::Message;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;

use crate::account::Account;

/// A message from an account's address to itself.
#[derive(Clone, Debug)]
pub struct TestMessage(Vec<u8>);

/// The message cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("the test message cannot be written: {0}")]
pub struct TestMessageError(String);

impl TestMessage {
    /// The message with these words, in the person's language.
    pub fn new(account: &Account, subject: &str, body: &str) -> Result<Self, TestMessageError> {
        let fail = |error: &dyn std::error::Error| TestMessageError(error.to_string());
        let domain = account.address.domain().as_ascii();
        let address = lettre::Address::new(account.address.local_part(), &domain).map_err(|error| fail(&error))?;
        let name = (!account.name.is_empty()).then(|| account.name.clone());
        let own = Mailbox::new(name, address);
        let message = Message::builder()
            .from(own.clone())
            .to(own)
            .subject(subject)
            .message_id(Some(format!("<{:016x}@{domain}>", RandomState::new().build_hasher().finish())))
            .header(ContentType::TEXT_PLAIN)
            .body(body.to_owned())
            .map_err(|error| fail(&error))?;
        Ok(Self(message.formatted()))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}
