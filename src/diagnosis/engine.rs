//! The engine.
use super::evidence::Evidence;
use super::finding::Diagnosis;
/// The diagnosis that fits this evidence best.
pub fn diagnose(evidence: &Evidence) -> Diagnosis { let _ = evidence; todo!() }
