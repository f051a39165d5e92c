//! A look at a domain as JSON.

use serde_json::{Value, json};

use super::{diagnosis_json, millis};
use crate::checkup::domain::DomainOutcome;
use crate::lang::Catalog;

/// A look at a domain as one object.
pub fn domain_json(outcome: &DomainOutcome, catalog: &Catalog) -> Value {
    json!({
        "domain": outcome.subject.domain,
        "began": outcome.began.to_string(),
        "verdict": outcome.verdict,
        "took_ms": millis(outcome.took),
        "diagnoses": outcome.diagnoses.iter().map(|diagnosis| diagnosis_json(diagnosis, catalog)).collect::<Vec<_>>(),
    })
}
