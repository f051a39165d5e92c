//! From what was seen to findings. Pure.

use super::seen::Seen;
use super::subject::Subject;
use crate::diagnosis::Diagnosis;

pub(in crate::checkup) fn judge(_subject: &Subject, _seen: &Seen) -> Vec<Diagnosis> {
    Vec::new()
}
