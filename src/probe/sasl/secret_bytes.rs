//! Octets for the wire that hold a secret or what would betray it.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// A message of an exchange. `Debug` shows nothing of it, and the memory is wiped on drop.
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// The parts one after another. The memory is taken at once, so that no copy is left behind by growing.
    pub(in crate::probe) fn concat(parts: &[&[u8]]) -> Self {
        let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len()).sum());
        for part in parts {
            bytes.extend_from_slice(part);
        }
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn empty() -> Self {
        Self(Zeroizing::default())
    }

    /// The message in base64, as it stands in a line of SMTP, POP3 or IMAP. An empty message is an empty line; only an
    /// empty *initial* response is written `=` (RFC 4954 4), and no mechanism here has one.
    pub fn base64(&self) -> Self {
        let length = base64::encoded_len(self.0.len(), true).unwrap_or_default();
        let mut text = Zeroizing::new(vec![0; length]);
        STANDARD.encode_slice(self.expose(), &mut text).expect("the slice has the length of the base64");
        Self(text)
    }

    /// The octets, for the wire only.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for SecretBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretBytes(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_padded_and_may_be_empty() {
        for (bytes, text) in [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj")] {
            assert_eq!(SecretBytes::concat(&[bytes.as_bytes()]).base64().expose(), text.as_bytes());
        }
    }
}
