//! Why a message was not believed, from what the headers tell.

use super::super::super::explanation::{Authentication, AuthenticationCause as Cause};
use crate::account::same_organisation;

/// What is known beside the results themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Circumstances {
    pub signature: Signature,
    /// What a server on the way found in order before.
    pub before: Before,
    /// A field that only a forward adds.
    pub forwarded: bool,
}

/// What became of the DKIM signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Signature {
    /// Nobody says.
    #[default]
    Unknown,
    Passes,
    Missing,
    KeyMissing,
    Broken,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    pub spf: bool,
    pub dkim: bool,
    pub dmarc: bool,
}

/// The causes, likeliest first. A message that DMARC let pass, or would have, has none.
pub(super) fn causes(seen: &Authentication, circumstances: Circumstances) -> Vec<Cause> {
    let Circumstances { signature, before, forwarded } = circumstances;
    let dmarc = Dmarc::of(seen.dmarc.as_deref());
    if dmarc == Dmarc::Passes {
        return Vec::new();
    }
    let spf = Spf::of(seen.spf.as_deref());
    let signed_for_from = seen.signing_domain.as_ref().zip(seen.from_domain.as_ref());
    let signed_for_from = signed_for_from.map(|(signer, from)| same_organisation(signer, from));
    let would_pass = (spf == Spf::Passes && seen.aligned == Some(true))
        || (signature == Signature::Passes && signed_for_from == Some(true));

    let mut causes = Vec::new();
    if !would_pass || dmarc == Dmarc::Fails {
        let broken_since = (before.spf && spf.cause().is_some())
            || (before.dkim && signature.cause().is_some())
            || (before.dmarc && dmarc == Dmarc::Fails);
        // A forward breaks SPF and DKIM, but it takes away no record.
        let breaks = spf == Spf::NotListed || signature == Signature::Broken;
        if broken_since || (forwarded && breaks) {
            causes.push(Cause::Forwarded);
        }
        causes.extend(spf.cause().filter(|_| !before.spf));
        causes.extend(signature.cause().filter(|_| !before.dkim));
        // A policy may be strict: then even names of one organisation have to be the same.
        let differ = if would_pass { seen.envelope_domain != seen.from_domain } else { seen.aligned == Some(false) };
        let signed_elsewhere =
            seen.aligned.is_none() && signature == Signature::Passes && signed_for_from == Some(false);
        // A signature of the visible sender makes up for the envelope, so that without a result of it nothing can be said.
        let excused = signature == Signature::Unknown && dmarc == Dmarc::Unknown && signed_for_from == Some(true);
        if (differ || signed_elsewhere) && !excused && !before.dmarc {
            causes.push(Cause::NotAligned);
        }
    }
    if dmarc == Dmarc::Missing {
        causes.push(Cause::DmarcMissing);
    }
    causes
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spf {
    Unknown,
    Passes,
    Missing,
    NotListed,
    Broken,
}

impl Spf {
    fn of(result: Option<&str>) -> Self {
        match result {
            Some("pass") => Self::Passes,
            Some("none") => Self::Missing,
            Some("fail" | "hardfail" | "softfail" | "neutral") => Self::NotListed,
            Some("permerror" | "temperror" | "error" | "unknown") => Self::Broken,
            _ => Self::Unknown,
        }
    }

    fn cause(self) -> Option<Cause> {
        match self {
            Self::Unknown | Self::Passes => None,
            Self::Missing => Some(Cause::SpfMissing),
            Self::NotListed => Some(Cause::SpfNotListed),
            Self::Broken => Some(Cause::SpfBroken),
        }
    }
}

impl Signature {
    fn cause(self) -> Option<Cause> {
        match self {
            Self::Unknown | Self::Passes => None,
            Self::Missing => Some(Cause::DkimUnsigned),
            Self::KeyMissing => Some(Cause::DkimKeyMissing),
            Self::Broken => Some(Cause::DkimBroken),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Dmarc {
    Unknown,
    Passes,
    Missing,
    Fails,
}

impl Dmarc {
    fn of(result: Option<&str>) -> Self {
        match result {
            None | Some("temperror") => Self::Unknown,
            // Microsoft's word for a domain without a record that would have passed with an ordinary one.
            Some("pass" | "bestguesspass") => Self::Passes,
            Some("none" | "permerror") => Self::Missing,
            Some(_) => Self::Fails,
        }
    }
}
