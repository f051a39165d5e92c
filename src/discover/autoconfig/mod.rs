//! Files in Mozilla's autoconfig format (draft-ietf-mailmaint-autoconfig): at the domain itself, and in Mozilla's database.

use tokio::time::Instant;

use super::findings::Findings;
use crate::account::Address;
use crate::environment::Environment;

/// Asks the domain's own web servers, `autoconfig.DOMAIN` and `DOMAIN/.well-known`.
pub(super) async fn ask_domain(_address: &Address, _environment: &Environment, _deadline: Instant) -> Findings {
    Findings::default()
}

/// Asks Mozilla's database about the domain, where third parties may be asked.
pub(super) async fn ask_ispdb(_address: &Address, _environment: &Environment, _deadline: Instant) -> Findings {
    Findings::default()
}
