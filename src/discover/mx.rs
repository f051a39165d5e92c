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
            let candidate = records.iter().take(MOST).find_map(|mx| of_host(&mx.exchange, domain));
            let answer = if candidate.is_some() { Answered::Found } else { Answered::Nothing };
            (candidate, answer)
        }
        Err(LookupError::NoSuchName) => (None, Answered::NoSuchDomain),
        Err(error) => (None, Answered::without_records(error)),
    };
    let asked = Asked { source: Source::Mx, origin: domain.to_owned(), took, answer };
    Findings { candidates: candidate.into_iter().collect(), asked: vec![asked] }
}

fn of_host(exchange: &str, domain: &str) -> Option<Candidate> {
    let owner = whose_mx(&Host::parse(exchange).ok()?).filter(|owner| owner.kind == OwnerKind::Mailboxes)?;
    let service = Services::builtin().by_id(owner.id)?;
    Some(Candidate { origin: Some(exchange.to_owned()), ..of_service(service, domain, Source::Mx) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::discovery::Failure;
    use crate::dns::table::Table;

    #[tokio::test]
    async fn the_service_that_receives_the_mail_is_told() {
        for (records, service, answer) in [
            ("clinic.test MX 1 smtp.google.com", Some("Gmail"), Answered::Found),
            ("clinic.test MX 0 clinic-test.mail.protection.outlook.com", Some("Microsoft 365"), Answered::Found),
            (
                "clinic.test MX 10 smtp.google.com\nclinic.test MX 0 clinic-test.mail.protection.outlook.com",
                Some("Microsoft 365"),
                Answered::Found,
            ),
            ("clinic.test MX 10 mx.clinic.test", None, Answered::Nothing),
            // Filters and forwarders pass on to somebody whom they do not name.
            ("clinic.test MX 10 mx0a-00123456.pphosted.com", None, Answered::Nothing),
            ("clinic.test MX 10 route1.mx.cloudflare.net", None, Answered::Nothing),
            (
                "clinic.test MX 10 mx0a-00123456.pphosted.com\nclinic.test MX 20 smtp.google.com",
                Some("Gmail"),
                Answered::Found,
            ),
            ("clinic.test MX 0 .", None, Answered::TakesNoMail),
            ("clinic.test MX 0 192.0.2.1\nclinic.test MX 1 localhost", None, Answered::Nothing),
            ("clinic.test A 192.0.2.1", None, Answered::Nothing),
            ("other.test A 192.0.2.1", None, Answered::NoSuchDomain),
            ("clinic.test FAIL timeout", None, Answered::Failed(Failure::TimedOut)),
        ] {
            let answer_of_name_server = Table::of(records).mx("clinic.test").await;
            let found = judge("clinic.test", answer_of_name_server, Duration::ZERO);
            let named = found.candidates.first().and_then(|candidate| candidate.service.as_deref());
            assert_eq!((named, &found.asked[0].answer), (service, &answer), "{records}");
            for candidate in &found.candidates {
                assert!(candidate.is_trusted() && candidate.origin.is_some() && candidate.source == Source::Mx);
            }
        }
    }
}
