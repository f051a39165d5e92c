//! Pages of one organisation's web servers. Redirects are followed within the organisation and over HTTPS only, so that
//! whatever is asked reaches nobody else.

use tokio::time::Instant;

use super::discovery::Failure;
use super::xml::words_of;
use crate::account::{Host, same_organisation};
use crate::diagnosis::Signal;
use crate::dns::{Addresses, LookupError};
use crate::environment::Environment;
use crate::probe::{self, FetchError, FetchLimits, Fetched, Posted, Scheme, WebAddress};

/// Longest file of settings; the longest in Mozilla's database are a tenth of it.
const LONGEST_FILE: usize = 256 * 1024;

/// How often a page may send on.
const MOST_REDIRECTS: usize = 2;

/// Asks on behalf of one source.
#[derive(Clone, Copy)]
pub(super) struct Pages<'a> {
    pub environment: &'a Environment,
    pub deadline: Instant,
    /// The domain whose organisation may be asked.
    pub home: &'a str,
}

/// What a question for a page came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Got {
    Page(Page),
    /// The server knows the page, and does not want this question.
    Refused,
    /// There is no such page, or no such server.
    Absent,
}

/// A page that was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// Where it was found at last.
    pub address: WebAddress,
    pub body: Vec<u8>,
}

impl Pages<'_> {
    /// The page, wherever in the organisation it is.
    pub async fn ask(&self, first: &WebAddress, posted: Option<Posted<'_>>) -> Result<Got, Failure> {
        let mut address = first.clone();
        for _ in 0..=MOST_REDIRECTS {
            let Some(fetched) = self.fetch(&address, posted).await? else { return Ok(Got::Absent) };
            match fetched.status {
                200 => return Ok(Got::Page(Page { address, body: fetched.body })),
                401 => return Err(Failure::WantsPassword),
                301 | 302 | 303 | 307 | 308 => address = self.redirect(&address, &fetched)?,
                // Asked too often, or too slowly: that says nothing about the page.
                408 | 425 | 429 => return Err(Failure::Status(fetched.status)),
                204 | 404 | 405 | 410 => return Ok(Got::Absent),
                400..=499 => return Ok(Got::Refused),
                status => return Err(Failure::Status(status)),
            }
        }
        Err(Failure::Malformed("redirects without end".to_owned()))
    }

    /// One answer as it is; nothing where the host does not exist.
    pub async fn fetch(&self, address: &WebAddress, posted: Option<Posted<'_>>) -> Result<Option<Fetched>, Failure> {
        let Some(addresses) = self.addresses(address.host()).await? else { return Ok(None) };
        let addresses = addresses.interleaved();
        let environment = self.environment;
        let limits = FetchLimits {
            patience: self.deadline.saturating_duration_since(Instant::now()),
            longest_body: LONGEST_FILE,
        };
        let fetched = probe::fetch(&*environment.network, &environment.trust, address, posted, &addresses, limits);
        fetched.await.map(Some).map_err(failure)
    }

    async fn addresses(&self, host: &Host) -> Result<Option<Addresses>, Failure> {
        let addresses = match host {
            Host::Ip(ip) => Addresses::literal(*ip),
            Host::Name(name) => self.environment.resolver.addresses(name).await,
        };
        match addresses.error() {
            None => Ok(Some(addresses)),
            Some(LookupError::NoSuchName | LookupError::NoRecords | LookupError::BadName) => Ok(None),
            Some(LookupError::Timeout) => Err(Failure::Unreachable(Signal::NameServersSilent)),
            Some(LookupError::ServerFailure(code)) => Err(Failure::Unreachable(Signal::NameServerFailure(code))),
            Some(LookupError::NoNetwork(_)) => Err(Failure::Unreachable(Signal::Offline)),
        }
    }

    /// Where a redirect leads, if one may go there.
    pub fn redirect(&self, from: &WebAddress, fetched: &Fetched) -> Result<WebAddress, Failure> {
        let nowhere = || Failure::Malformed(format!("{} without Location", fetched.status));
        let location = fetched.location.as_deref().ok_or_else(nowhere)?;
        let to = from.join(location).ok_or_else(|| Failure::Malformed(words_of(location)))?;
        self.admit(to)
    }

    /// The page, if it may be asked.
    pub fn admit(&self, to: WebAddress) -> Result<WebAddress, Failure> {
        if to.scheme() == Scheme::Http {
            return Err(Failure::RedirectedToClearText);
        }
        match to.host() {
            Host::Name(name) if same_organisation(name, self.home) => Ok(to),
            host => Err(Failure::RedirectedElsewhere(host.as_ascii())),
        }
    }
}

fn failure(error: FetchError) -> Failure {
    match error {
        FetchError::Connect(Signal::TimedOut) | FetchError::Tls(Signal::TimedOut) | FetchError::TimedOut => {
            Failure::TimedOut
        }
        FetchError::Connect(signal) | FetchError::Tls(signal) => Failure::Unreachable(signal),
        FetchError::Closed => Failure::Unreachable(Signal::Closed),
        FetchError::TooLong => Failure::TooLong,
        FetchError::NotHttp(words) => Failure::Malformed(words_of(&words)),
    }
}
