//! A look at a domain as JSON.

use serde_json::{Value, json};

use super::records::records;
use super::{diagnosis_json, millis};
use crate::checkup::domain::DomainOutcome;
use crate::lang::Catalog;

/// A look at a domain as one object.
pub fn domain_json(outcome: &DomainOutcome, catalog: &Catalog) -> Value {
    let mut object = without_diagnoses(outcome);
    let diagnoses = outcome.diagnoses.iter().map(|diagnosis| diagnosis_json(diagnosis, catalog));
    object["diagnoses"] = diagnoses.collect();
    object
}

/// The part of a check-up that is about the domain: its findings stand among the others.
pub(super) fn without_diagnoses(outcome: &DomainOutcome) -> Value {
    json!({
        "domain": outcome.subject.domain,
        "began": outcome.began.to_string(),
        "verdict": outcome.verdict,
        "took_ms": millis(outcome.took),
        "records": records(&outcome.seen),
    })
}
