//! What a receiver makes of a record, step by step.

use ipnet::IpNet;

use super::lookup::{Host, NoRecord};
use super::parse::{Qualifier, Record, Term};
use crate::diagnosis::RecordFault;

/// One evaluation of a domain's record; those that it leads to are inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    pub domain: String,
    pub record: Result<Record, NoRecord>,
    /// One for each term of the record.
    pub steps: Vec<Step>,
    pub result: Verdict,
    /// What `PermError` and `TempError` are about.
    pub error: Option<TraceError>,
    /// What the domain has to say to those it refuses (RFC 7208 6.2); of the outermost evaluation only.
    pub explanation: Option<String>,
}

/// What ended the evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceError {
    pub fault: RecordFault,
    /// The place of the term in the record; none where it is about the record as a whole.
    pub term: Option<usize>,
}

/// One term in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub term: Term,
    pub outcome: Outcome,
    /// The domain that the term is about, macros expanded; none for those about none.
    pub target: Option<String>,
    /// The networks compared with the sending address: those written, and those that names led to.
    pub networks: Vec<IpNet>,
    /// What `a`, `mx` and `ptr` led to.
    pub hosts: Vec<Host>,
    /// What `include` and `redirect` led to.
    pub inner: Option<Box<Trace>>,
    /// Look-ups used up when the step was done, of all the evaluation.
    pub lookups: u8,
    /// Look-ups among them that found nothing.
    pub void: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A mechanism that decided, or a redirect that was followed.
    Matched,
    NotMatched,
    /// The evaluation ended before.
    NotReached,
    /// A modifier that has no say in who may send.
    NoSay,
    /// The evaluation ended here, with an error.
    Error,
}

/// The results of RFC 7208 2.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    None,
    Neutral,
    Pass,
    Fail,
    SoftFail,
    TempError,
    PermError,
}

impl Verdict {
    /// As it is written in a message's header (RFC 7208 9.1).
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Neutral => "neutral",
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::SoftFail => "softfail",
            Self::TempError => "temperror",
            Self::PermError => "permerror",
        }
    }
}

impl From<Qualifier> for Verdict {
    fn from(qualifier: Qualifier) -> Self {
        match qualifier {
            Qualifier::Pass => Self::Pass,
            Qualifier::Fail => Self::Fail,
            Qualifier::SoftFail => Self::SoftFail,
            Qualifier::Neutral => Self::Neutral,
        }
    }
}

impl Trace {
    /// The step that decided, with the evaluation that it belongs to: behind a redirect, that of the record it leads to.
    pub fn decided(&self) -> Option<(&Self, &Step)> {
        let step = self.steps.iter().find(|step| step.outcome == Outcome::Matched)?;
        match &step.inner {
            Some(inner) if step.term.is_modifier() => inner.decided(),
            _ => Some((self, step)),
        }
    }

    /// The record whose words count: behind a redirect, the one that it leads to (RFC 7208 6.2).
    pub(super) fn speaks(&self) -> &Self {
        let followed = |step: &&Step| step.term.is_modifier() && step.outcome == Outcome::Matched;
        let redirect = self.steps.iter().find(followed).and_then(|step| step.inner.as_deref());
        redirect.map_or(self, Self::speaks)
    }
}

impl Step {
    pub(super) fn new(term: &Term) -> Self {
        let no_say = term.is_modifier() && !term.looks_up();
        Self {
            term: term.clone(),
            outcome: if no_say { Outcome::NoSay } else { Outcome::NotReached },
            target: None,
            networks: Vec::new(),
            hosts: Vec::new(),
            inner: None,
            lookups: 0,
            void: 0,
        }
    }
}
