//! `discover`: settings from an address.

use super::args::Discover;
use super::failure::Failure;
use super::{COULD_NOT_RUN, PROBLEMS, WELL, say, say_json};
use crate::account::{Address, AddressError, Problem};
use crate::discover::{Candidate, Discovery, discover_with};
use crate::environment::Environment;
use crate::lang::Catalog;
use crate::report;

pub(super) async fn run(asked: Discover, json: bool, catalog: &Catalog) -> Result<u8, Failure> {
    let address = Address::parse(&asked.address).map_err(|error| {
        Failure::Address(if error == AddressError::Empty { Problem::Missing } else { Problem::Address(error) })
    })?;
    let environment = Environment::system(&asked.environment).map_err(Failure::Environment)?;
    let patience = asked.timeout.min(Discovery::PATIENCE);
    let discovery = discover_with(&address, &environment, patience, |_| {}).await;
    if json {
        say_json(&report::discovery_json(&discovery, catalog));
    } else {
        say(report::discovery_text(&discovery, catalog).trim_end());
    }
    Ok(match discovery.candidates.iter().any(Candidate::is_trusted) {
        true => WELL,
        false if discovery.is_unanswered() => COULD_NOT_RUN,
        false => PROBLEMS,
    })
}
