//! One key as it stands in a TXT record (RFC 6376 3.6.1).

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use x509_parser::prelude::FromDer;
use x509_parser::public_key::{PublicKey, RSAPublicKey};
use x509_parser::x509::SubjectPublicKeyInfo;

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::tags::{Tag, Tags};

/// Verifiers must take no shorter RSA key (RFC 8301 3.2).
const SHORTEST_RSA: usize = 1024;
/// Signers should use none shorter (RFC 8301 3.2).
const GOOD_RSA: usize = 2048;
/// Octets of an Ed25519 key (RFC 8032 5.1.5).
const ED25519: usize = 32;

/// As verifiers decode it: with or without padding, whatever the unused bits are.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// A TXT record that is meant as a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRecord {
    /// The record as it stands.
    pub text: String,
    pub tags: Vec<Tag>,
    /// `p=` is empty: the key was withdrawn.
    pub revoked: bool,
    /// Nothing where it is revoked or cannot be read.
    pub key: Option<Key>,
    pub faults: Vec<RecordFault>,
}

/// A key that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub kind: KeyKind,
    pub bits: usize,
    /// `t=y`: the domain is testing DKIM; verifiers treat a failure as if there were no signature.
    pub testing: bool,
    /// `t=s`: the domain of `i=` must be that of `d=`.
    pub strict: bool,
    /// `h=`; nothing means all.
    pub hashes: Option<Vec<String>>,
    /// `s=`; nothing means all.
    pub services: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    Rsa,
    Ed25519,
}

/// How far a key is to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// So short that verifiers must ignore it.
    Unusable,
    /// Counts, but a longer one is wanted.
    Weak,
    Good,
}

impl Key {
    pub fn strength(&self) -> Strength {
        match (self.kind, self.bits) {
            (KeyKind::Ed25519, _) => Strength::Good,
            (KeyKind::Rsa, ..SHORTEST_RSA) => Strength::Unusable,
            (KeyKind::Rsa, ..GOOD_RSA) => Strength::Weak,
            (KeyKind::Rsa, _) => Strength::Good,
        }
    }
}

impl KeyKind {
    /// The value of `k=`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rsa => "rsa",
            Self::Ed25519 => "ed25519",
        }
    }
}

impl KeyRecord {
    /// Nothing where the record is meant as something else.
    pub fn read(record: &[u8]) -> Option<Self> {
        let tags = Tags::read(record);
        let says_dkim = tags.get("v").is_some_and(|v| v.value.to_ascii_uppercase().starts_with("DKIM"));
        let has_key = tags.get("p").is_some() && tags.get("v").is_none_or(|v| !is_of_another_standard(&v.value));
        if !says_dkim && !has_key {
            return None;
        }
        Some(Self::judge(tags))
    }

    /// Whether a verifier can use the key for mail.
    pub fn is_usable(&self) -> bool {
        let fatal = |kind| !matches!(kind, FaultKind::KeyWithoutType | FaultKind::BadTag | FaultKind::NotText);
        self.key.is_some() && !self.faults.iter().any(|fault| fatal(fault.kind))
    }

    fn judge(mut tags: Tags) -> Self {
        let mut faults = std::mem::take(&mut tags.faults);
        let mut add = |kind, text: &str| faults.push(RecordFault::new(kind, text));
        // Optional, but first and exact where it stands.
        if let Some(version) = tags.get("v").filter(|_| !tags.begin_with_version("DKIM1")) {
            add(FaultKind::BadVersion, &version.text);
        }
        let hashes = tags.get("h").map(|tag| words(&tag.value));
        if let (Some(tag), Some(hashes)) = (tags.get("h"), &hashes)
            && !hashes.iter().any(|hash| hash == "sha256")
        {
            let kind = if hashes.iter().any(|hash| hash == "sha1") { FaultKind::OnlySha1 } else { FaultKind::BadValue };
            add(kind, &tag.text);
        }
        let services = tags.get("s").map(|tag| words(&tag.value));
        if let (Some(tag), Some(services)) = (tags.get("s"), &services)
            && !services.iter().any(|service| service == "*" || service == "email")
        {
            add(FaultKind::NotForMail, &tag.text);
        }
        let flags = tags.get("t").map(|tag| words(&tag.value)).unwrap_or_default();
        let flag = |wanted: &str| flags.iter().any(|flag| flag == wanted);
        let mut revoked = false;
        let mut material = None;
        match tags.get("p") {
            None => add(FaultKind::MissingTag, "p="),
            Some(tag) if tag.value.is_empty() => {
                revoked = true;
                add(FaultKind::KeyRevoked, &tag.text);
            }
            Some(tag) => match Material::read(tags.get("k"), &tag.value) {
                Ok(found) => material = Some(found),
                Err(fault) => faults.push(fault),
            },
        }
        let key = material.map(|Material { kind, bits, typed }| {
            if !typed {
                faults.push(RecordFault::new(FaultKind::KeyWithoutType, ""));
            }
            Key { kind, bits, testing: flag("y"), strict: flag("s"), hashes, services }
        });
        if let Some(key) = key.as_ref().filter(|key| key.strength() == Strength::Unusable) {
            faults.push(RecordFault::new(FaultKind::KeyTooShort, key.bits.to_string()));
        }
        Self { text: tags.text, tags: tags.list, revoked, key, faults }
    }
}

/// What `k=` and `p=` come to.
struct Material {
    kind: KeyKind,
    bits: usize,
    /// Whether the key stands in the envelope that names its type, as it should.
    typed: bool,
}

impl Material {
    fn read(kind: Option<&Tag>, value: &str) -> Result<Self, RecordFault> {
        let kind = match kind {
            None => KeyKind::Rsa,
            Some(tag) if tag.value.eq_ignore_ascii_case("rsa") => KeyKind::Rsa,
            Some(tag) if tag.value.eq_ignore_ascii_case("ed25519") => KeyKind::Ed25519,
            Some(tag) => return Err(RecordFault::new(FaultKind::UnknownKeyType, &*tag.text)),
        };
        let unreadable = |text: &str| RecordFault::new(FaultKind::KeyUnreadable, text);
        let compact: String = value.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        // The first octets that cannot be there, such as a quotation mark left between two strings.
        let is_stranger = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '/' | '=');
        if let Some(at) = compact.find(is_stranger) {
            let strangers = compact.get(at..).unwrap_or_default();
            let end = strangers.find(|c| !is_stranger(c)).unwrap_or(strangers.len());
            return Err(unreadable(strangers.get(..end).unwrap_or_default()));
        }
        let octets = BASE64.decode(&compact).map_err(|_| unreadable(""))?;
        match kind {
            KeyKind::Ed25519 if octets.len() == ED25519 => Ok(Self { kind, bits: 8 * ED25519, typed: true }),
            KeyKind::Ed25519 => Err(unreadable("")),
            KeyKind::Rsa => {
                let (bits, typed) = rsa(&octets).ok_or_else(|| unreadable(""))?;
                Ok(Self { kind, bits, typed })
            }
        }
    }
}

/// The bits of an RSA key, and whether it stands in a SubjectPublicKeyInfo (RFC 5280 4.1.2.7), as RFC 6376's examples have it.
fn rsa(octets: &[u8]) -> Option<(usize, bool)> {
    if let Ok((_, info)) = SubjectPublicKeyInfo::from_der(octets) {
        return match info.parsed() {
            Ok(PublicKey::RSA(key)) => Some((bits(&key)?, true)),
            _ => None,
        };
    }
    let (_, key) = RSAPublicKey::from_der(octets).ok()?;
    Some((bits(&key)?, false))
}

/// Nothing for a number that cannot be a modulus.
fn bits(key: &RSAPublicKey<'_>) -> Option<usize> {
    let positive = key.modulus.first().is_some_and(|first| first & 0x80 == 0);
    let first = key.modulus.iter().position(|octet| *octet != 0).filter(|_| positive)?;
    let digits = key.modulus.get(first..)?;
    let unused = usize::try_from(digits.first()?.leading_zeros()).ok()?;
    Some(8 * digits.len() - unused)
}

/// The words of a list with colons between them.
fn words(value: &str) -> Vec<String> {
    value.split(':').map(|word| word.trim().to_ascii_lowercase()).filter(|word| !word.is_empty()).collect()
}

/// Records that a wildcard puts below `_domainkey`.
fn is_of_another_standard(version: &str) -> bool {
    let version = version.to_ascii_lowercase();
    ["spf", "dmarc", "stsv", "tlsrpt", "bimi"].iter().any(|standard| version.starts_with(standard))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{ED25519 as ED, RSA_512, bare_rsa, rsa};
    use super::*;
    use FaultKind::*;
    use proptest::prelude::*;

    /// Kind, bits and strength of the key, and the faults.
    type Row<'a> = (String, Option<(KeyKind, usize, Strength)>, &'a [(FaultKind, &'a str)]);

    #[test]
    fn keys_are_read_with_their_faults() {
        let rsa = |bits| format!("v=DKIM1; k=rsa; p={}", rsa(bits));
        let good = rsa(2048);
        let broken = good.get(..200).unwrap();
        let rows: &[Row<'_>] = &[
            (good.clone(), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (rsa(4096), Some((KeyKind::Rsa, 4096, Strength::Good)), &[]),
            (rsa(2047), Some((KeyKind::Rsa, 2047, Strength::Weak)), &[]),
            (rsa(1024), Some((KeyKind::Rsa, 1024, Strength::Weak)), &[]),
            (rsa(1023), Some((KeyKind::Rsa, 1023, Strength::Unusable)), &[(KeyTooShort, "1023")]),
            (format!("p={RSA_512}"), Some((KeyKind::Rsa, 512, Strength::Unusable)), &[(KeyTooShort, "512")]),
            (
                format!("v=DKIM1; p={}", bare_rsa(1024)),
                Some((KeyKind::Rsa, 1024, Strength::Weak)),
                &[(KeyWithoutType, "")],
            ),
            (format!("v=DKIM1; k=ed25519; p={ED}"), Some((KeyKind::Ed25519, 256, Strength::Good)), &[]),
            (good.replace("k=rsa; ", ""), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (good.replace('V', " \r\n\tV"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (good.trim_end_matches('=').to_owned(), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (format!("{good}; g=; n=a note"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            ("v=DKIM1; p=".to_owned(), None, &[(KeyRevoked, "p=")]),
            ("v=DKIM1; k=rsa".to_owned(), None, &[(MissingTag, "p=")]),
            ("v=DKIM1; p=abc\"\"def".to_owned(), None, &[(KeyUnreadable, "\"\"")]),
            ("v=DKIM1; p=é".to_owned(), None, &[(NotText, "p=é"), (KeyUnreadable, "é")]),
            ("v=DKIM1; p=a".to_owned(), None, &[(KeyUnreadable, "")]),
            ("v=DKIM1; p=YWJj".to_owned(), None, &[(KeyUnreadable, "")]),
            (broken.to_owned(), None, &[(KeyUnreadable, "")]),
            (format!("v=DKIM1; k=rsa; p={ED}"), None, &[(KeyUnreadable, "")]),
            (good.replace("k=rsa", "k=ed25519"), None, &[(KeyUnreadable, "")]),
            (good.replace("k=rsa", "k=dsa"), None, &[(UnknownKeyType, "k=dsa")]),
            (good.replace("DKIM1", "DKIM2"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[(BadVersion, "v=DKIM2")]),
            (good.replace("DKIM1", "dkim1"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[(BadVersion, "v=dkim1")]),
            (
                good.replace("v=DKIM1; ", "") + "; v=DKIM1",
                Some((KeyKind::Rsa, 2048, Strength::Good)),
                &[(BadVersion, "v=DKIM1")],
            ),
            (format!("{good}; h=sha1"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[(OnlySha1, "h=sha1")]),
            (format!("{good}; h=sha1:SHA256"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (format!("{good}; h=md5"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[(BadValue, "h=md5")]),
            (format!("{good}; s=tlsrpt"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[(NotForMail, "s=tlsrpt")]),
            (format!("{good}; s=tlsrpt: email"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (format!("{good}; s=*"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[]),
            (format!("{good}; k=rsa"), Some((KeyKind::Rsa, 2048, Strength::Good)), &[(TagTwice, "k=rsa")]),
        ];
        for (text, key, faults) in rows {
            let read = KeyRecord::read(text.as_bytes()).unwrap();
            let found: Vec<_> = read.faults.iter().map(|fault| (fault.kind, fault.text.as_str())).collect();
            assert_eq!(found, *faults, "{text}");
            let found = read.key.as_ref().map(|key| (key.kind, key.bits, key.strength()));
            assert_eq!(found, *key, "{text}");
            assert_eq!(read.revoked, faults.contains(&(KeyRevoked, "p=")), "{text}");
            let harmless = faults.iter().all(|(kind, _)| *kind == KeyWithoutType);
            assert_eq!(read.is_usable(), harmless, "{text}");
        }
    }

    #[test]
    fn flags_are_read() {
        for (flags, testing, strict) in
            [("", false, false), ("t=y", true, false), ("t=s", false, true), ("t= Y : s:x", true, true)]
        {
            let key = KeyRecord::read(format!("p={}; {flags}", rsa(2048)).as_bytes()).unwrap().key.unwrap();
            assert_eq!((key.testing, key.strict), (testing, strict), "{flags}");
        }
    }

    #[test]
    fn what_is_meant_as_something_else_is_no_key() {
        for text in ["v=spf1 -all", "v=DMARC1; p=none", "o=~; t=y", "", "google-site-verification=x"] {
            assert_eq!(KeyRecord::read(text.as_bytes()), None, "{text}");
        }
    }
    proptest! {
        #[test]
        fn no_octets_end_the_program(record: Vec<u8>, bits in 8_usize..3000, at: usize, octet: u8, cut: usize) {
            KeyRecord::read(&record);
            // A key with one octet changed, cut off somewhere.
            let mut der = BASE64.decode(super::super::samples::rsa(bits)).unwrap();
            let length = der.len();
            der[at % length] = octet;
            der.truncate(length - cut % 4);
            let read = KeyRecord::read(format!("p={}", BASE64.encode(&der)).as_bytes()).unwrap();
            prop_assert!(read.key.is_none_or(|key| key.bits <= 8 * der.len()));
        }
    }
}
