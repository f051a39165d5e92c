//! What came of a look at a domain.

use std::time::Duration;

use jiff::Timestamp;

use super::seen::Seen;
use super::subject::Subject;
use crate::checkup::{CheckStage, Detail, StageResult, Status, Verdict};
use crate::diagnosis::{Diagnosis, Severity};

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

impl DomainOutcome {
    /// How the stage of the check-up ended. It never fails: whatever is wrong here, a message may still go out.
    pub(in crate::checkup) fn stage(&self) -> StageResult {
        let wrong = self.diagnoses.iter().filter(|diagnosis| diagnosis.severity >= Severity::Warning).count();
        let (status, detail) = match (wrong, self.subject.owner()) {
            // Nothing is known, which is no fault of the domain.
            (0, _) if self.seen.is_unanswered() => (Status::Skipped, Detail::DomainUnanswered),
            (0, Some(owner)) => (Status::Passed, Detail::DomainOfService(owner.name().to_owned())),
            (0, None) => (Status::Passed, Detail::DomainSound),
            (count, _) => (Status::Warning, Detail::DomainFindings(count)),
        };
        StageResult { stage: CheckStage::Domain, status, took: self.took, detail }
    }
}
