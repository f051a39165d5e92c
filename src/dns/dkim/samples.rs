//! Keys for tests. Of RSA keys only the length matters.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub(in crate::dns) const RSA_512: &str = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANUiEpV81My2NlUCE/XeZ4pqo9AapLhwtDv8I+5PuWqNVBm/JZIlZPHlcyEdbMj+Gl/agBd5otYHRm/X8TakW1UCAwEAAQ==";
pub(in crate::dns) const ED25519: &str = "df1TyxmkQXWook3HWAEHTPWilOKl5Z7Q3K3vPfY8QHA=";

/// `p=` of an RSA key of so many bits.
pub(in crate::dns) fn rsa(bits: usize) -> String {
    let algorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
    let mut content = vec![0];
    content.extend(public_key(bits));
    STANDARD.encode(der(0x30, &[algorithm.to_vec(), der(3, &content)].concat()))
}

/// `p=` of an RSA key without the envelope that names its type.
pub(in crate::dns) fn bare_rsa(bits: usize) -> String {
    STANDARD.encode(public_key(bits))
}

fn public_key(bits: usize) -> Vec<u8> {
    let mut modulus = vec![0x55; bits.div_ceil(8)];
    modulus[0] = 1 << ((bits - 1) % 8);
    if bits.is_multiple_of(8) {
        modulus.insert(0, 0);
    }
    der(0x30, &[der(2, &modulus), der(2, &[1, 0, 1])].concat())
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    let length = match content.len() {
        ..128 => vec![length[1]],
        128..256 => vec![0x81, length[1]],
        _ => vec![0x82, length[0], length[1]],
    };
    [vec![tag], length, content.to_vec()].concat()
}
