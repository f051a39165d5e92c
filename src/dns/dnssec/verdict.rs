//! What checking the signatures of an answer comes to.

use hickory_resolver::proto::rr::RData;
use jiff::Timestamp;

use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::{Answer, LookupError};

/// An answer together with what its signatures prove. "There is no such record" can be proven as well.
#[derive(Clone, Debug, PartialEq)]
pub struct Validated {
    pub proof: Proof,
    /// What the name server said. Worth no more than any other answer unless the proof is [`Proof::Secure`].
    pub answer: Answer<RData>,
}

/// The verdict on an answer, as RFC 4035 4.3 calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Signed, with an unbroken chain from the root's keys.
    Secure,
    /// Proven to be unsigned: the chain ends above it as it should.
    Insecure,
    /// It should be signed, and the signatures do not hold: who checks them takes the name for unreachable.
    Bogus(Breach),
    /// It could not be checked from here.
    Unknown(Unproven),
}

/// Where the chain of signatures breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub flaw: Flaw,
    /// The zone that has to be mended, as far as that is known: ASCII, lower case, without the trailing dot; empty for the root.
    pub zone: String,
    /// The record with the flaw as a zone file has it, or name and type of the one that is missing.
    pub record: String,
}

/// How the chain of signatures breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The signature ran out: nobody signs the zone anew.
    Expired { since: Timestamp },
    /// The signature is for later: a clock goes wrong where it was made.
    NotYetValid { until: Timestamp },
    /// The zone above names a key (DS), but the zone has no keys: a left-over of an earlier provider.
    NotSigned,
    /// The zone above names a key (DS) that the zone does not have.
    KeyMismatch,
    /// A record without a signature in a signed zone.
    SignatureMissing,
    /// The signature is not of this record, or not by the zone's key: changed after it was signed.
    SignatureWrong,
    /// "There is none" without a proof of it.
    DenialUnproven,
}

/// Why signatures cannot be checked from here. None of these says anything about the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unproven {
    /// A question that checking needs was not answered.
    NotAnswered(LookupError),
    /// The name server does not pass on signatures, as many routers at home.
    SignaturesNotPassedOn,
    /// The root's keys are not those of the world: a closed network, or somebody in between.
    RootNotTrusted,
    /// The root's signatures are not valid at the time that this computer's clock shows.
    ClockWrong,
    /// Checking takes more than a sound zone ever needs, or is not known here (DNAME).
    Undecided,
}

impl Validated {
    pub(super) fn unknown(why: LookupError) -> Self {
        Self { proof: Proof::Unknown(Unproven::NotAnswered(why.clone())), answer: Err(why) }
    }

    /// The records, only if they are proven.
    pub fn secure(&self) -> Option<&[RData]> {
        match (&self.proof, &self.answer) {
            (Proof::Secure, Ok(records)) => Some(records),
            _ => None,
        }
    }
}

impl Proof {
    /// The verdict on two answers that are needed together: the worse one.
    pub fn and(self, other: Self) -> Self {
        let rank = |proof: &Self| match proof {
            Self::Secure => 0,
            Self::Insecure => 1,
            Self::Unknown(_) => 2,
            Self::Bogus(_) => 3,
        };
        if rank(&other) > rank(&self) { other } else { self }
    }
}

impl Breach {
    pub fn fault(&self) -> RecordFault {
        RecordFault::new(FaultKind::SignatureInvalid, self.record.clone())
    }
}
