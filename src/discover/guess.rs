//! Usual names, tried out.

use tokio::time::Instant;

use super::findings::Findings;
use crate::environment::Environment;

/// Looks at the usual names of a mail server below the domain.
pub(super) async fn ask(_domain: &str, _environment: &Environment, _deadline: Instant) -> Findings {
    Findings::default()
}
