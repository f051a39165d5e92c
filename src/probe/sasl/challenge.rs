//! What a server says within an exchange.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::error::SaslError;

/// Some servers leave the padding out.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The text after `334 ` or `+ `. It is decoded by the mechanisms that need its content: the prompts of LOGIN and NTLM
/// are often bare words.
#[derive(Clone, Copy)]
pub(super) struct Challenge<'a>(&'a [u8]);

impl<'a> Challenge<'a> {
    /// The longest line of base64 that a client need take (RFC 4954 4), in octets.
    pub(super) const LIMIT: usize = 12_288;

    pub(super) fn new(text: &'a [u8]) -> Result<Self, SaslError> {
        if text.len() > Self::LIMIT {
            return Err(SaslError::ChallengeTooLong);
        }
        Ok(Self(text.trim_ascii()))
    }

    pub(super) fn decode(self) -> Result<Vec<u8>, SaslError> {
        LENIENT.decode(self.0).map_err(|_| SaslError::NotBase64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_and_outer_space_do_not_matter() {
        for text in ["YQ==", "YQ", " YQ==\r\n", "YQ="] {
            assert_eq!(Challenge::new(text.as_bytes()).unwrap().decode().as_deref(), Ok(&b"a"[..]), "{text}");
        }
        assert_eq!(Challenge::new(b"NTLM supported").unwrap().decode(), Err(SaslError::NotBase64));
    }

    #[test]
    fn there_is_a_limit() {
        assert!(Challenge::new(&[b'A'; Challenge::LIMIT]).is_ok());
        assert!(matches!(Challenge::new(&[b'A'; Challenge::LIMIT + 1]), Err(SaslError::ChallengeTooLong)));
    }
}
