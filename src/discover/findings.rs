//! What comes of asking one source: settings, and who was asked for them.

use super::candidate::Candidate;
use super::discovery::Asked;

/// What asking one source came to. It may have asked at several places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Findings {
    pub candidates: Vec<Candidate>,
    pub asked: Vec<Asked>,
}

impl Extend<Self> for Findings {
    fn extend<T: IntoIterator<Item = Self>>(&mut self, more: T) {
        for findings in more {
            self.candidates.extend(findings.candidates);
            self.asked.extend(findings.asked);
        }
    }
}
