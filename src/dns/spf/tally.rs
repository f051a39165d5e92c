//! What a survey sums up to.

use std::net::IpAddr;
use std::ops::Range;

use ipnet::{IpNet, Ipv4Net};

use super::check::{MOST_LOOKUPS, MOST_VOID_LOOKUPS};
use super::lookup::NoRecord;
use super::parse::{Qualifier, Record, TermKind};
use super::survey::{Node, Reach, Survey};
use crate::diagnosis::{FaultKind, RecordFault};
use crate::dns::LookupError;

/// A network written by itself is too broad when its length is less. A /16 was the largest network that an organisation got as
/// a whole, a "class B"; who sends for one domain needs some addresses, and only the largest providers more than that.
const BROADEST_V4: u8 = 16;

/// What a provider gets from a registry to begin with is a /32, for all its customers (RIPE-738 5.1.2).
const BROADEST_V6: u8 = 32;

/// More IPv4 addresses than this are too many together: sixteen times a /16, and more than twice what Google or Microsoft send
/// from.
const MOST_V4_ADDRESSES: u64 = 1 << 20;

/// Most errors, and most names without an answer, that are listed: nobody mends a thousand, and each is compared with all.
const MOST_LISTED: usize = 200;

/// Something that makes a receiver give up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyError {
    /// Whose record has it.
    pub domain: String,
    pub fault: RecordFault,
    /// Where the term stands in that record; none where it is about the record as a whole.
    pub span: Option<Range<usize>>,
}

/// A name that could not be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    pub name: String,
    pub error: LookupError,
}

/// A network that may send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    pub network: IpNet,
    /// Whose record names it.
    pub domain: String,
    /// The target of the include or redirect, in the surveyed domain's own record, that leads there; none for its own terms.
    pub through: Option<String>,
}

/// How much is let in, beyond what sending mail needs. What the domain's own record names is its own choice; what an include
/// brings may be a large provider's, who needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Huge {
    /// Networks of the record itself that are too broad.
    pub own: Vec<IpNet>,
    /// Those that came through includes.
    pub included: Vec<Allowed>,
    /// IPv4 addresses that the record itself names, where they are too many together.
    pub own_addresses: Option<u64>,
    pub included_addresses: Option<u64>,
}

impl Huge {
    /// Whether the domain's own terms let in too much.
    pub fn is_own(&self) -> bool {
        !self.own.is_empty() || self.own_addresses.is_some()
    }
}

impl Survey {
    pub(super) fn sum(domain: String, record: Result<Record, NoRecord>, tree: Vec<Node>) -> Self {
        let mut survey = Self {
            domain,
            records: texts(&record),
            record,
            tree: Vec::new(),
            errors: Vec::new(),
            lookups: 0,
            void: 0,
            networks: Vec::new(),
            all: None,
            everyone: None,
            uses_ptr: false,
            unanswered: Vec::new(),
        };
        survey.read_record();
        for node in &tree {
            survey.add(node);
        }
        // The order of the record, whatever was found first.
        survey.errors.sort_by_key(|error| error.domain != survey.domain);
        survey.tree = tree;
        survey
    }

    /// What the record by itself says.
    fn read_record(&mut self) {
        match &self.record {
            Ok(record) => {
                let errors = record.errors.iter().take(MOST_LISTED);
                self.errors.extend(errors.map(|error| SurveyError {
                    domain: self.domain.clone(),
                    fault: error.fault.clone(),
                    span: Some(error.span.clone()),
                }));
                self.all = record.all().map(|term| term.qualifier);
            }
            Err(NoRecord::Several(records)) => {
                let fault = RecordFault::new(FaultKind::SeveralRecords, records.len().to_string());
                self.errors.push(SurveyError { domain: self.domain.clone(), fault, span: None });
            }
            Err(NoRecord::NotAnswered(error)) => {
                self.unanswered.push(Unanswered { name: self.domain.clone(), error: error.clone() });
            }
            Err(_) => {}
        }
        if self.all == Some(Qualifier::Pass) {
            self.everyone = Some(self.domain.clone());
        }
    }

    fn add(&mut self, node: &Node) {
        if node.reach == Reach::BehindAll {
            return;
        }
        let term = &node.term;
        self.lookups = self.lookups.saturating_add(node.lookups);
        self.void = self.void.saturating_add(node.void);
        let by_name = term.domain().is_some_and(super::MacroString::needs_validated_name);
        self.uses_ptr |= matches!(term.kind, TermKind::Ptr(_)) || by_name;
        if let Some(fault) = &node.fault {
            let (domain, span) = (self.domain.clone(), Some(term.span.clone()));
            put(&mut self.errors, SurveyError { domain, fault: fault.clone(), span });
        }
        let hosts = node.hosts.iter().filter_map(|host| Some((host.name.clone(), host.unanswered()?.clone())));
        let own = node.target.clone().zip(node.failure.clone());
        for (name, error) in own.into_iter().chain(hosts) {
            put(&mut self.unanswered, Unanswered { name, error });
        }
        let passes = term.qualifier == Qualifier::Pass || term.is_modifier();
        if passes {
            let own = |network| Allowed { network, domain: self.domain.clone(), through: None };
            let own: Vec<_> = node.networks().into_iter().map(own).collect();
            self.networks.extend(own);
        }
        let Some(inner) = &node.inner else { return };
        inner.errors.iter().for_each(|error| put(&mut self.errors, error.clone()));
        inner.unanswered.iter().for_each(|unanswered| put(&mut self.unanswered, unanswered.clone()));
        self.uses_ptr |= inner.uses_ptr;
        if term.is_modifier() {
            self.all = inner.all;
        }
        if passes {
            let through = Some(inner.domain.clone());
            self.networks
                .extend(inner.networks.iter().map(|allowed| Allowed { through: through.clone(), ..allowed.clone() }));
            self.everyone = self.everyone.take().or_else(|| inner.everyone.clone());
        }
    }

    /// Whether some macro wants the name of the sending address.
    pub(super) fn asks_for_name(&self) -> bool {
        self.tree.iter().filter(|node| node.reach != Reach::BehindAll).any(|node| {
            let own = node.term.looks_up() && node.term.domain().is_some_and(super::MacroString::needs_validated_name);
            own || node.inner.as_ref().is_some_and(|inner| inner.asks_for_name())
        })
    }

    /// Whether a receiver gives up before the end (RFC 7208 4.6.4).
    pub fn has_too_many_lookups(&self) -> bool {
        self.lookups > u32::from(MOST_LOOKUPS)
    }

    pub fn has_too_many_void_lookups(&self) -> bool {
        self.void > u32::from(MOST_VOID_LOOKUPS)
    }

    /// The first network that lets an address send.
    pub fn allows(&self, ip: IpAddr) -> Option<&Allowed> {
        let ip = ip.to_canonical();
        self.networks.iter().find(|allowed| allowed.network.contains(&ip))
    }

    /// What lets in more than sending mail needs; `+all` is told by [`Survey::everyone`].
    pub fn huge(&self) -> Huge {
        let (own, included): (Vec<_>, Vec<_>) = self.networks.iter().partition(|allowed| allowed.through.is_none());
        let broad = |allowed: &&&Allowed| match allowed.network {
            IpNet::V4(network) => network.prefix_len() < BROADEST_V4,
            IpNet::V6(network) => network.prefix_len() < BROADEST_V6,
        };
        Huge {
            own: own.iter().filter(broad).map(|allowed| allowed.network).collect(),
            included: included.iter().filter(broad).map(|allowed| (*allowed).clone()).collect(),
            own_addresses: too_many(&own),
            included_addresses: too_many(&included),
        }
    }
}

fn texts(record: &Result<Record, NoRecord>) -> Vec<String> {
    match record {
        Ok(record) => vec![record.text.clone()],
        Err(NoRecord::Several(texts)) => texts.clone(),
        Err(_) => Vec::new(),
    }
}

/// Adds what is not there yet: two includes may lead to the same.
fn put<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if list.len() < MOST_LISTED && !list.contains(&item) {
        list.push(item);
    }
}

/// The IPv4 addresses of networks, each counted once, if they are too many.
fn too_many(networks: &[&Allowed]) -> Option<u64> {
    let v4 = |allowed: &&Allowed| match allowed.network {
        IpNet::V4(network) => Some(network),
        IpNet::V6(_) => None,
    };
    let networks: Vec<Ipv4Net> = networks.iter().filter_map(v4).collect();
    let count = Ipv4Net::aggregate(&networks).iter().map(|network| 1 << (32 - network.prefix_len())).sum();
    (count > MOST_V4_ADDRESSES).then_some(count)
}
