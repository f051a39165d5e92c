//! The plan.

use std::time::Duration;

use tokio::sync::mpsc;

use super::environment::Environment;
use super::outcome::{Event, Outcome};
use crate::account::{Account, Address, Secrets};

/// What is to be checked.
#[derive(Clone, Debug)]
pub struct Request {
    pub account: Account,
    pub secrets: Secrets,
    /// Recipients outside the own domain, beside [`Account::outside_recipient`]. Nothing is sent to them.
    pub recipients: Vec<Address>,
    /// The whole check-up ends within this time.
    pub timeout: Duration,
}

/// Runs a check-up to its end. Dropping the future stops all of it at once.
pub async fn run(request: Request, environment: Environment, events: mpsc::UnboundedSender<Event>) -> Outcome {
    let _ = (request, environment, events);
    todo!()
}
