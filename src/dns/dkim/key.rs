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
        let fatal = |kind| {
            !matches!(kind, FaultKind::KeyWithoutType | FaultKind::BadTag | FaultKind::BadValue | FaultKind::NotText)
        };
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
