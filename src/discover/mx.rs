//! The mail service that receives the domain's mail, out of the built-in list.

use std::time::Duration;

use tokio::time::Instant;

use super::candidate::{Candidate, Source};
use super::discovery::{Answered, Asked};
use super::findings::Findings;
use super::provider_list::of_service;
use crate::account::Host;
use crate::diagnosis::{OwnerKind, Services, whose_mx};
use crate::dns::{Answer, Ask as _, LookupError, Mx};
use crate::environment::Environment;

/// Most records that are looked at.
const MOST: usize = 50;

/// Asks for the domain's MX records, and looks whose servers they name.
pub(super) async fn ask(domain: &str, environment: &Environment, deadline: Instant) -> Findings {
    let began = Instant::now();
    let asking = tokio::time::timeout_at(deadline, environment.resolver.mx(domain));
    judge(domain, asking.await.unwrap_or(Err(LookupError::Timeout)), began.elapsed())
}

/// The settings of the service whose servers are named first. They are trusted though an MX record could be forged: a
/// password goes to nobody but a service of the list. Filters and forwarders in front of the mailboxes say nothing about them.
fn judge(domain: &str, records: Answer<Mx>, took: Duration) -> Findings {
    let (candidate, answer) = match &records {
        Ok(records) if records.iter().all(|mx| mx.exchange.is_empty()) => (None, Answered::TakesNoMail),
        Ok(records) => {
            let candidate = records.iter().take(MOST).find_map(|mx| of_host(&mx.exchange));
            let answer = if candidate.is_some() { Answered::Found } else { Answered::Nothing };
            (candidate, answer)
        }
        Err(LookupError::NoSuchName) => (None, Answered::NoSuchDomain),

        Err(error) => (None, Answered::without_records(error)),
    };
    let asked = Asked { source: Source::Mx, origin: domain.to_owned(), took, answer };
    Findings { candidates: candidate.into_iter().collect(), asked: vec![asked] }
}

fn of_host(exchange: &str) -> Option<Candidate> {
    let owner = whose_mx(&Host::parse(exchange).ok()?).filter(|owner| owner.kind == OwnerKind::Mailboxes)?;
    let service = Services::builtin().by_id(owner.id)?;
    Some(Candidate { origin: Some(exchange.to_owned()), ..of_service(service, Source::Mx) })
}
