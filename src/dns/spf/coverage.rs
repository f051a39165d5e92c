//! Whether a domain allows the service through which an account sends.
//!
//! What an outgoing server's name tells is not where the mail leaves from: a large service takes it in at one address and sends it
//! from others. Of known services their own records say where from; of others the outgoing server's addresses are the best guess.

use std::net::IpAddr;

use futures_util::future::join_all;

use super::amend::Allow;
use super::lookup::{self, Family, NoRecord};
use super::parse::{Qualifier, TermKind};
use super::survey::{Node, Reach, Survey, survey};
use super::tally::Unanswered;
use crate::account::{Host, organisation, same_organisation};
use crate::diagnosis::{Owner, whose_host, whose_mx};
use crate::dns::{Ask, LookupError};

/// The service behind an outgoing server, with what name servers say about it.
#[derive(Clone, Debug)]
pub struct Provider {
    host: Host,
    /// The service, where it is known and publishes a record for its customers.
    owner: Option<Owner>,
    /// The outgoing server's own.
    addresses: Vec<IpAddr>,
    /// Why these are not known, or not all of them.
    failure: Option<LookupError>,
    /// Of a known service its record for customers; of others the records that their organisation may have.
    records: Vec<Survey>,
}

/// Whether the domain allows the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    Covered(How),
    NotCovered {
        /// What to add to the domain's record.
        allow: Allow,
        /// False where the provider is unknown, or may be allowed in a way that cannot be seen.
        certain: bool,
    },
    Unknown(Why),
}

/// How a provider is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// By its record, included or redirected to under this name.
    Include(String),
    /// All the networks of its record are listed.
    Networks,
    /// The outgoing server's own address is listed.
    Address(IpAddr),
    /// The domain allows everybody.
    Everyone,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    Unanswered(Vec<Unanswered>),
    /// The outgoing server's name leads to no address.
    HostWithoutAddress,
}

impl Provider {
    /// Asks everything about the service at once. `owner` is the service that the account is known to belong to; without it, the
    /// server's name tells.
    pub async fn look_up(ask: &impl Ask, host: &Host, owner: Option<Owner>) -> Self {
        let owner = owner.or_else(|| whose_host(host)).filter(|owner| !owner.spf.is_empty());
        let names: Vec<String> = match (owner, host) {
            (Some(owner), _) => owner.spf.first().cloned().into_iter().collect(),
            (None, Host::Name(name)) => {
                let organisation = organisation(name);
                vec![format!("_spf.{organisation}"), format!("spf.{organisation}"), organisation]
            }
            (None, Host::Ip(_)) => Vec::new(),
        };
        let surveys = join_all(names.iter().map(|name| survey(ask, name)));
        let (records, found) = tokio::join!(surveys, async {
            match host {
                Host::Name(name) => Some(lookup::host(ask, name, Family::Both).await),
                Host::Ip(_) => None,
            }
        });
        let (addresses, failure) = match (found, host) {
            (Some(found), _) => (found.addresses, found.failure),
            (None, Host::Ip(ip)) => (vec![*ip], None),
            (None, Host::Name(_)) => (Vec::new(), None),
        };
        Self { host: host.clone(), owner, addresses, failure, records }
    }

    /// Whether the surveyed domain allows the provider.
    pub fn covered_by(&self, survey: &Survey) -> Coverage {
        if let Err(NoRecord::NotAnswered(error)) = &survey.record {
            let name = survey.domain.clone();
            return Coverage::Unknown(Why::Unanswered(vec![Unanswered { name, error: error.clone() }]));
        }
        if let Some(how) = self.how(survey) {
            return Coverage::Covered(how);
        }
        if !survey.unanswered.is_empty() {
            return Coverage::Unknown(Why::Unanswered(survey.unanswered.clone()));
        }
        match self.owner {
            Some(owner) => self.known(survey, &owner),
            None => self.unknown(survey),
        }
    }

    /// What the surveyed domain's record must say to let in the provider, once it lets in neither everybody nor networks that are
    /// too broad; none where that is there already, or cannot be told.
    pub fn lacked_by(&self, survey: &Survey) -> Option<Allow> {
        let broad = survey.huge().own;
        let mut narrow = Survey { everyone: None, ..survey.clone() };
        narrow.networks.retain(|allowed| allowed.through.is_some() || !broad.contains(&allowed.network));
        match self.covered_by(&narrow) {
            Coverage::NotCovered { allow, .. } => Some(allow),
            Coverage::Covered(_) | Coverage::Unknown(_) => None,
        }
    }

    fn how(&self, survey: &Survey) -> Option<How> {
        if survey.everyone.is_some() {
            return Some(How::Everyone);
        }
        let is_its = |name: &str| match (&self.owner, &self.host) {
            (Some(owner), _) => owner.spf.iter().any(|own| is_within(name, own)),
            (None, Host::Name(host)) => same_organisation(name, host) && !same_organisation(&survey.domain, host),
            (None, Host::Ip(_)) => false,
        };
        let included = find(survey, &is_its).map(|name| How::Include(name.to_owned()));
        included.or_else(|| self.by_networks(survey)).or_else(|| {
            let own = self.addresses.iter().find(|ip| survey.allows(**ip).is_some());
            own.map(|ip| How::Address(*ip))
        })
    }

    fn by_networks(&self, survey: &Survey) -> Option<How> {
        let published = self.owner.and(self.records.first())?;
        let listed = |network| survey.networks.iter().any(|allowed| allowed.network.contains(network));
        let all = published.unanswered.is_empty()
            && !published.networks.is_empty()
            && published.networks.iter().all(|allowed| listed(&allowed.network));
        all.then_some(How::Networks)
    }

    fn known(&self, survey: &Survey, owner: &Owner) -> Coverage {
        let unanswered: Vec<_> = self.records.iter().flat_map(|record| record.unanswered.clone()).collect();
        let Some(include) = owner.spf.first() else { return Coverage::Unknown(Why::HostWithoutAddress) };
        if !unanswered.is_empty() {
            return Coverage::Unknown(Why::Unanswered(unanswered));
        }
        let certain = !depends_on_message(survey) && !leads_to(survey, owner);
        Coverage::NotCovered { allow: Allow::Include(include.clone()), certain }
    }

    fn unknown(&self, survey: &Survey) -> Coverage {
        let name = match &self.host {
            Host::Ip(ip) => return Coverage::NotCovered { allow: Allow::Address(*ip), certain: false },
            Host::Name(name) => name.clone(),
        };
        match &self.failure {
            Some(error) if error.is_unanswered() => {
                return Coverage::Unknown(Why::Unanswered(vec![Unanswered { name, error: error.clone() }]));
            }
            _ if self.addresses.is_empty() => return Coverage::Unknown(Why::HostWithoutAddress),
            _ => {}
        }
        let usable = |record: &&Survey| {
            !record.domain.eq_ignore_ascii_case(&survey.domain)
                && record.errors.is_empty()
                && record.everyone.is_none()
                && self.addresses.iter().all(|ip| record.allows(*ip).is_some())
        };
        let include = self.records.iter().find(usable).map(|record| Allow::Include(record.domain.clone()));
        Coverage::NotCovered { allow: include.unwrap_or(Allow::Host(name)), certain: false }
    }
}

/// The first name, of those whose records the domain's own leads to and lets in, of which this holds.
fn find<'s>(survey: &'s Survey, holds: &impl Fn(&str) -> bool) -> Option<&'s str> {
    let followed =
        passing(survey).filter(|node| matches!(node.term.kind, TermKind::Include(_) | TermKind::Redirect(_)));
    followed.into_iter().find_map(|node| {
        let target = node.target.as_deref().filter(|target| holds(target));
        target.or_else(|| find(node.inner.as_deref()?, holds))
    })
}

/// The terms that let somebody in, or lead to such terms.
fn passing(survey: &Survey) -> impl Iterator<Item = &Node> {
    let lets_in = |node: &&Node| node.term.qualifier == Qualifier::Pass || node.term.is_modifier();
    survey.tree.iter().filter(|node| node.reach != Reach::BehindAll).filter(lets_in)
}

/// Whether some term lets in whom only a message can tell: `exists`, `ptr`, and names with macros.
fn depends_on_message(survey: &Survey) -> bool {
    passing(survey).any(|node| {
        let asks = node.term.looks_up() && node.reach == Reach::OfMessage;
        asks || node.inner.as_deref().is_some_and(depends_on_message)
    })
}

/// Whether the domain's `a` or `mx` lets in servers of the service: those that receive, but perhaps they send as well.
fn leads_to(survey: &Survey, owner: &Owner) -> bool {
    let names = passing(survey).flat_map(|node| &node.hosts).filter_map(|host| Host::parse(&host.name).ok());
    names.into_iter().any(|name| {
        let owners = [whose_mx(&name), whose_host(&name)];
        owners.into_iter().flatten().any(|other| other.id == owner.id)
    })
}

fn is_within(name: &str, domain: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
