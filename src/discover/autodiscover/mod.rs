//! Microsoft's Autodiscover, without a password ([MS-OXDSCLI], [MS-OXDISCO]).
//!
//! Web hosts answer with servers for IMAP, POP3 and SMTP; Exchange wants a password, which it does not get, or sends on to a
//! service whose name is all that is needed: the built-in list knows its servers, and that host is never asked.

mod json;
mod pox;

use tokio::time::Instant;

use super::candidate::{Candidate, Source};
use super::discovery::Failure;
use super::findings::{Findings, Question, ask_all};
use super::pages::{Got, Pages};
use super::provider_list::of_service;
use super::published::{Reading, Way, hosts};
use crate::account::{Address, Host};
use crate::diagnosis::{Service, Services};
use crate::environment::Environment;
use crate::probe::{Posted, Scheme, WebAddress, percent_encoded};

pub use pox::{Pox, read};

const PATH: &str = "/autodiscover/autodiscover.xml";

/// How often an answer may send on.
const MOST_REDIRECTS: usize = 2;

/// Where Exchange Online answers for its customers' domains; none of these is a server for mail programs.
const EXCHANGE_ONLINE: [&str; 2] = ["autodiscover.outlook.com", "autodiscover-s.outlook.com"];

/// Asks the domain's own web servers in both forms, "plain old XML" and JSON, and looks where they send on in clear text.
pub(super) async fn ask(address: &Address, environment: &Environment, deadline: Instant) -> Findings {
    let Host::Name(domain) = address.domain() else { return Findings::default() };
    if environment.offline {
        return Findings::default();
    }
    let pages = Pages { environment, deadline, home: domain };
    let own = Host::Name(format!("autodiscover.{domain}"));
    let page = |scheme: Scheme, host: &Host, path: &str| WebAddress::new(scheme, host.clone(), path);
    let json_path =
        format!("/autodiscover/autodiscover.json/v1.0/{}?Protocol=AutodiscoverV1", percent_encoded(&address.to_wire()));
    let mut questions = Vec::new();
    for page in [page(Scheme::Https, &own, PATH), page(Scheme::Https, address.domain(), PATH)].into_iter().flatten() {
        let origin = page.to_string();
        questions.push(question(origin, true, async move {
            ask_xml(&page, address, pages).await.or_else(|failure| sent_on(failure, &page, domain, Way::Own))
        }));
    }
    if let Some(page) = page(Scheme::Https, &own, &json_path) {
        questions.push(question(page.to_string(), true, async move {
            ask_json(&page, pages).await.or_else(|failure| sent_on(failure, &page, domain, Way::Own))
        }));
    }
    if let Some(page) = page(Scheme::Http, &own, PATH) {
        questions.push(question(page.to_string(), false, async move {
            ask_clear(&page, pages).await.or_else(|failure| sent_on(failure, &page, domain, Way::Clear))
        }));
    }
    ask_all(questions, deadline).await
}

fn question<'a>(
    origin: String,
    secure: bool,
    asking: impl Future<Output = Result<Reading, Failure>> + Send + 'a,
) -> Question<'a> {
    Question { source: Source::Autodiscover, origin, secure, asking: Box::pin(asking) }
}

async fn ask_xml(page: &WebAddress, address: &Address, pages: Pages<'_>) -> Result<Reading, Failure> {
    let body = pox::request(address);
    let posted = Posted { media_type: "text/xml; charset=utf-8", body: &body };
    let mut page = page.clone();
    for _ in 0..=MOST_REDIRECTS {
        let Got::Page(found) = pages.ask(&page, Some(posted)).await? else { return Ok(Reading::default()) };
        match pox::read(&found.body, address)? {
            Pox::Settings(published) => {
                return Ok(published.reading(Source::Autodiscover, found.address.to_string(), Way::Own));
            }
            Pox::SentOn(to) => page = pages.admit(to)?,
            // Another address of the same mailbox: its domain tells whose it is.
            Pox::OtherAddress(other) => return Err(Failure::RedirectedElsewhere(other.domain().as_ascii())),
            Pox::Nothing => return Ok(Reading::default()),
        }
    }
    Err(Failure::Malformed("redirects without end".to_owned()))
}

async fn ask_json(page: &WebAddress, pages: Pages<'_>) -> Result<Reading, Failure> {
    let Got::Page(found) = pages.ask(page, None).await? else { return Ok(Reading::default()) };
    match json::read(&found.body)? {
        // A page of the domain's own is the other form, which was asked at its usual places.
        Some(to) => pages.admit(to).map(|_| Reading::default()),
        None => Ok(Reading::default()),
    }
}

/// In clear text nothing is believed, nothing followed, and nobody told the address; only the name of a known service counts.
async fn ask_clear(page: &WebAddress, pages: Pages<'_>) -> Result<Reading, Failure> {
    match pages.fetch(page, None).await? {
        Some(fetched) if fetched.location.is_some() && (300..=399).contains(&fetched.status) => {
            pages.redirect(page, &fetched).map(|_| Reading::default())
        }
        _ => Ok(Reading::default()),
    }
}

/// Who sends on to a known service's host says whose customer the domain is.
fn sent_on(failure: Failure, page: &WebAddress, domain: &str, way: Way) -> Result<Reading, Failure> {
    let Failure::RedirectedElsewhere(host) = &failure else { return Err(failure) };
    let Some(service) = service_of(host) else { return Err(failure) };
    let candidate = Candidate { origin: Some(page.to_string()), ..of_service(service, domain, Source::Autodiscover) };
    let candidate = match way {
        Way::Clear => {
            Candidate { trusted: false, strangers: hosts(&candidate.submission, &candidate.incoming), ..candidate }
        }
        Way::Own | Way::Database => candidate,
    };
    Ok(Reading { candidate: Some(candidate), remarks: Vec::new() })
}

fn service_of(host: &str) -> Option<&'static Service> {
    let services = Services::builtin();
    if EXCHANGE_ONLINE.contains(&host) {
        return services.by_id("microsoft365");
    }
    services.by_host(&Host::parse(host).ok()?)
}
