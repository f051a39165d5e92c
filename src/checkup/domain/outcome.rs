//! What came of a look at a domain.

use std::time::Duration;

use jiff::Timestamp;

use super::seen::Seen;
use super::subject::Subject;
use crate::checkup::Verdict;
use crate::diagnosis::Diagnosis;

/// The whole result.
#[derive(Clone, Debug)]
pub struct DomainOutcome {
    pub subject: Subject,
    pub began: Timestamp,
    pub took: Duration,
    pub verdict: Verdict,
    /// Most important first.
    pub diagnoses: Vec<Diagnosis>,
    pub seen: Seen,
}
