//! What a domain's record and all that it points to come to, whoever sends. Everything is asked as soon as it is known that it
//! has to be asked, so a survey takes the round trips of the record's depth, not of its length.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;

use ipnet::IpNet;

use super::lookup::{self, Family, Host, MOST_MX, NoRecord, Pending};
use super::parse::{Qualifier, Record, Term, TermKind};
use super::tally::{Allowed, SurveyError, Unanswered};
use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::{Ask, LookupError};

/// Most terms of a domain that are followed: six times what a receiver follows, so that the whole chain can be shown, and no
/// more than a name server can be expected to bear.
const MOST_FOLLOWED: usize = 60;

/// A domain's record and what stands behind its terms. All sums are of the whole tree, seen from this domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    pub domain: String,
    pub record: Result<Record, NoRecord>,
    /// The texts of all SPF records found: one, none, or too many.
    pub records: Vec<String>,
    /// One node for each term of the record.
    pub tree: Vec<Node>,
    /// Whatever makes a receiver give up, but for the limits of look-ups.
    pub errors: Vec<SurveyError>,
    /// What a receiver has looked up when nothing has matched (RFC 7208 4.6.4).
    pub lookups: u32,
    /// Those among them that find nothing, whoever sends.
    pub void: u32,
    /// What may send: `ip4`, `ip6`, `a` and `mx` with `+`, here and through includes with `+`. What `exists` and `ptr` let in
    /// cannot be listed, and what a term with another qualifier takes out before is not taken out here.
    pub networks: Vec<Allowed>,
    /// What happens to all others, through `redirect=`; without it they are neutral.
    pub all: Option<Qualifier>,
    /// The domain whose record lets in everybody.
    pub everyone: Option<String>,
    /// Through `ptr` or `%{p}`, which RFC 7208 5.5 asks nobody to use.
    pub uses_ptr: bool,
    /// Names about which nothing is known, because the question was not answered.
    pub unanswered: Vec<Unanswered>,
}

/// A term and what it led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub term: Term,
    pub reach: Reach,
    /// The domain that it asks about, where that is the same for every message.
    pub target: Option<String>,
    /// Of `a` and `mx`.
    pub hosts: Vec<Host>,
    /// Of `include` and `redirect`.
    pub inner: Option<Box<Survey>>,
    /// What is wrong with what it leads to.
    pub fault: Option<RecordFault>,
    /// Why its question has no answer.
    pub failure: Option<LookupError>,
    /// With what is behind it.
    pub lookups: u32,
    pub void: u32,
}

/// How far a term was followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Followed,
    /// It stands behind `all`, where no receiver comes to.
    BehindAll,
    /// Who sends decides what it asks about.
    OfMessage,
    /// It leads back to where one comes from.
    Loop,
    /// Too much stands before it.
    TooFar,
}

/// Surveys a domain.
pub async fn survey(ask: &impl Ask, domain: &str) -> Survey {
    let surveyor = Surveyor { ask, left: AtomicUsize::new(MOST_FOLLOWED) };
    let mut survey = surveyor.domain(domain.to_owned(), Vec::new()).await;
    // The sending address's name is looked up once for all macros that want it.
    survey.lookups = survey.lookups.saturating_add(u32::from(survey.asks_for_name()));
    survey
}

struct Surveyor<'a, A> {
    ask: &'a A,
    /// How many terms may still be followed.
    left: AtomicUsize,
}

impl<A: Ask> Surveyor<'_, A> {
    /// `path` holds the domains that led here.
    fn domain(&self, domain: String, mut path: Vec<String>) -> Pending<'_, Survey> {
        Box::pin(async move {
            let record = lookup::record(self.ask, &domain).await;
            path.push(domain.to_ascii_lowercase());
            let nodes = match &record {
                Ok(record) => self.terms(&domain, record, &path).await,
                Err(_) => Vec::new(),
            };
            Survey::sum(domain, record, nodes)
        })
    }

    async fn terms(&self, domain: &str, record: &Record, path: &[String]) -> Vec<Node> {
        let all = record.terms.iter().position(|term| term.kind == TermKind::All);
        // Whatever the order, `all` leaves nothing to redirect (RFC 7208 5.1).
        let behind = |at: usize, term: &Term| {
            all.is_some_and(|all| matches!(term.kind, TermKind::Redirect(_)) || !term.is_modifier() && at > all)
        };
        let terms = record.terms.iter().enumerate();
        let nodes: Vec<_> = terms.map(|(at, term)| self.term(domain, term, behind(at, term), path)).collect();
        join_all(nodes).await
    }

    async fn term(&self, domain: &str, term: &Term, behind_all: bool, path: &[String]) -> Node {
        let mut node = Node::new(term);
        if behind_all {
            node.reach = Reach::BehindAll;
            return node;
        }
        node.lookups = u32::from(term.looks_up());
        let asks = term.looks_up() || matches!(term.kind, TermKind::Exp(_));
        if !asks {
            return node;
        }
        node.target = term.domain().map_or_else(|| Some(domain.to_owned()), |name| name.fixed_name(domain));
        let Some(target) = node.target.clone().filter(|_| !matches!(term.kind, TermKind::Ptr(_))) else {
            node.reach = Reach::OfMessage;
            return node;
        };
        if !self.may_follow() {
            node.reach = Reach::TooFar;
            return node;
        }
        match &term.kind {
            TermKind::Include(_) | TermKind::Redirect(_) => self.record(&mut node, target, path).await,
            TermKind::A(_) => {
                node.hosts = vec![lookup::host(self.ask, &target, Family::Both).await];
                node.void = u32::from(node.hosts.iter().all(Host::is_void));
            }
            TermKind::Mx(_) => self.mx(&mut node, &target).await,
            TermKind::Exists(_) => node.note(lookup::exists(self.ask, &target).await.err()),
            // The words for those refused: asked for with all the rest, so that an evaluation finds them at hand.
            TermKind::Exp(_) => drop(self.ask.txt(&target).await),
            _ => {}
        }
        node
    }

    async fn record(&self, node: &mut Node, target: String, path: &[String]) {
        if path.contains(&target.to_ascii_lowercase()) {
            node.reach = Reach::Loop;
            node.fault = Some(RecordFault::new(FaultKind::IncludeLoop, target));
            return;
        }
        let inner = self.domain(target.clone(), path.to_vec()).await;
        if let Err(NoRecord::NotADomain | NoRecord::Missing(_) | NoRecord::OtherTexts) = inner.record {
            node.fault = Some(RecordFault::new(FaultKind::IncludeWithoutRecord, target));
        }
        node.lookups = node.lookups.saturating_add(inner.lookups);
        node.void = inner.void.saturating_add(u32::from(matches!(inner.record, Err(NoRecord::Missing(_)))));
        node.inner = Some(Box::new(inner));
    }

    async fn mx(&self, node: &mut Node, target: &str) {
        let records = match lookup::mx(self.ask, target).await {
            Ok(records) => records,
            Err(error) => return node.note(Some(error)),
        };
        let names: Vec<&str> = records.iter().map(|mx| mx.exchange.as_str()).filter(|name| !name.is_empty()).collect();
        node.hosts = lookup::hosts(self.ask, &names[..names.len().min(MOST_MX)], Family::Both).await;
        node.void = u32::from(!node.hosts.is_empty() && node.hosts.iter().all(Host::is_void));
        if names.len() > MOST_MX {
            node.fault = Some(RecordFault::new(FaultKind::TooManyMx, &node.term.text));
        }
    }

    fn may_follow(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

impl Node {
    fn new(term: &Term) -> Self {
        Self {
            term: term.clone(),
            reach: Reach::Followed,
            target: None,
            hosts: Vec::new(),
            inner: None,
            fault: None,
            failure: None,
            lookups: 0,
            void: 0,
        }
    }

    /// What became of the term's own question.
    fn note(&mut self, error: Option<LookupError>) {
        self.void = u32::from(error.as_ref().is_some_and(LookupError::is_absence));
        self.failure = error.filter(LookupError::is_unanswered);
    }

    /// What the term itself lets in, whatever its qualifier.
    pub fn networks(&self) -> Vec<IpNet> {
        match &self.term.kind {
            TermKind::Ip4(network) => vec![IpNet::V4(network.trunc())],
            TermKind::Ip6(network) => vec![IpNet::V6(network.trunc())],
            TermKind::A(wanted) | TermKind::Mx(wanted) => {
                let length = |ip: &std::net::IpAddr| if ip.is_ipv4() { wanted.v4_length } else { wanted.v6_length };
                let ips = self.hosts.iter().flat_map(|host| &host.addresses);
                ips.filter_map(|ip| IpNet::new(*ip, length(ip)).ok()).map(|network| network.trunc()).collect()
            }
            _ => Vec::new(),
        }
    }
}
