//! A look at a domain in words.

use crate::checkup::domain::DomainOutcome;
use crate::diagnosis::Wording;
use crate::lang::Catalog;

/// A look at a domain as text.
pub fn domain_text(outcome: &DomainOutcome, catalog: &Catalog) -> String {
    let titles = outcome.diagnoses.iter().map(|diagnosis| Wording::of(diagnosis, catalog).title);
    std::iter::once(outcome.subject.domain.clone()).chain(titles).collect::<Vec<_>>().join("\n")
}
