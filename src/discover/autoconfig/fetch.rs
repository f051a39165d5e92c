//! Where the files lie (draft-ietf-mailmaint-autoconfig, "Config retrieval for mail clients").
//!
//! The draft lets a client hand in the address, so that a server may answer each mailbox differently, and discourages servers
//! from doing so. Here the address stays at home at first. Only a server of the domain's own that was reached over HTTPS,
//! has something at that place and gives no settings without the address, is asked again with it.

use tokio::time::Instant;

use super::parse::read;
use crate::account::{Address, Host};
use crate::discover::candidate::Source;
use crate::discover::discovery::Failure;
use crate::discover::findings::{Findings, Question, ask_all};
use crate::discover::pages::{Got, Pages};
use crate::discover::published::{Reading, Way};
use crate::environment::Environment;
use crate::probe::{Scheme, WebAddress, percent_encoded};

const PATH: &str = "/mail/config-v1.1.xml";
/// Where the draft lets providers put the file below `autoconfig.DOMAIN`, though it does not send clients there.
const PUBLISHED_PATH: &str = "/.well-known/mail-v1.xml";
const WELL_KNOWN_PATH: &str = "/.well-known/autoconfig/mail/config-v1.1.xml";

/// Asks the domain's own web servers, `autoconfig.DOMAIN` and `DOMAIN/.well-known`.
pub(in crate::discover) async fn ask_domain(
    address: &Address,
    environment: &Environment,
    deadline: Instant,
) -> Findings {
    let Host::Name(domain) = address.domain() else { return Findings::default() };
    if environment.offline {
        return Findings::default();
    }
    let pages = Pages { environment, deadline, home: domain };
    let places = [
        (Source::Autoconfig, Scheme::Https, format!("autoconfig.{domain}"), PATH),
        (Source::WellKnown, Scheme::Https, domain.clone(), WELL_KNOWN_PATH),
        (Source::Autoconfig, Scheme::Http, format!("autoconfig.{domain}"), PATH),
        (Source::WellKnown, Scheme::Http, domain.clone(), WELL_KNOWN_PATH),
    ];
    let questions = places.into_iter().filter_map(|(source, scheme, host, path)| {
        let page = WebAddress::new(scheme, Host::Name(host), path)?;
        let origin = page.to_string();
        let secure = scheme == Scheme::Https;
        let asking = async move {
            match (secure, source) {
                (true, Source::Autoconfig) => file_for(&page, address, pages).await,
                (true, _) => file(&page, address, pages, source, Way::Own).await.map(Reading::from),
                (false, _) => file(&page, address, pages, source, Way::Clear).await.map(Reading::from),
            }
        };
        Some(Question { source, origin, secure, asking: Box::pin(asking) })
    });
    ask_all(questions.collect(), deadline).await
}

/// Asks Mozilla's database about the domain, where third parties may be asked.
pub(in crate::discover) async fn ask_ispdb(
    address: &Address,
    environment: &Environment,
    deadline: Instant,
) -> Findings {
    let (Host::Name(domain), Some(third_parties)) = (address.domain(), &environment.third_parties) else {
        return Findings::default();
    };
    let Ok(host) = Host::parse(&third_parties.ispdb) else { return Findings::default() };
    let home = host.as_ascii();
    let Some(page) = WebAddress::new(Scheme::Https, host, &format!("/v1.1/{domain}")) else {
        return Findings::default();
    };
    let pages = Pages { environment, deadline, home: &home };
    let origin = page.to_string();
    let asking = async { file(&page, address, pages, Source::Ispdb, Way::Database).await.map(Reading::from) };
    let question = Question { source: Source::Ispdb, origin, secure: true, asking: Box::pin(asking) };
    ask_all(vec![question], deadline).await
}

/// What a place came to.
enum Found {
    File(Reading),
    Refused,
    Absent,
}

impl From<Found> for Reading {
    fn from(found: Found) -> Self {
        match found {
            Found::File(reading) => reading,
            Found::Refused | Found::Absent => Self::default(),
        }
    }
}

/// The file at `autoconfig.DOMAIN`, with the address only where it does not come without.
async fn file_for(page: &WebAddress, address: &Address, pages: Pages<'_>) -> Result<Reading, Failure> {
    let at = |path: &str| WebAddress::new(page.scheme(), page.host().clone(), path);
    let mut found = file(page, address, pages, Source::Autoconfig, Way::Own).await;
    if let (Ok(Found::Absent), Some(published)) = (&found, at(PUBLISHED_PATH)) {
        found = file(&published, address, pages, Source::Autoconfig, Way::Own).await;
    }
    let wants_address = match &found {
        Ok(Found::File(reading)) => reading.candidate.is_none() && reading.remarks.is_empty(),
        Ok(Found::Refused) | Err(Failure::Malformed(_) | Failure::Status(_)) => true,
        Ok(Found::Absent) | Err(_) => false,
    };
    if wants_address {
        let path = format!("{}?emailaddress={}", page.path(), percent_encoded(&address.to_wire()));
        if let Some(personal) = at(&path)
            && let Ok(Found::File(reading)) = file(&personal, address, pages, Source::Autoconfig, Way::Own).await
        {
            return Ok(reading);
        }
    }
    found.map(Reading::from)
}

async fn file(
    page: &WebAddress,
    address: &Address,
    pages: Pages<'_>,
    source: Source,
    way: Way,
) -> Result<Found, Failure> {
    Ok(match pages.ask(page, None).await? {
        Got::Page(page) => Found::File(read(&page.body, address)?.reading(source, page.address.to_string(), way)),
        Got::Refused => Found::Refused,
        Got::Absent => Found::Absent,
    })
}
