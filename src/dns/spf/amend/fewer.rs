//! A record that receivers can look up to its end (RFC 7208 4.6.4).

use ipnet::IpNet;

use super::super::check::{MOST_LOOKUPS, MOST_VOID_LOOKUPS};
use super::super::lookup::Host;
use super::super::parse::{Qualifier, Record, Term, TermKind};
use super::super::survey::{Node, Reach, Survey};
use super::{bare, of_words};
use crate::account;
use crate::diagnosis::{FaultKind, whose_include, whose_mx};
use crate::dns::LookupError;

/// Records longer than this may not fit into an answer of 512 octets (RFC 7208 3.4).
const LONGEST_RECORD: usize = 450;

/// Most terms with look-ups of a record that anybody can make lighter: ten times what receivers look up.
const MOST_TERMS: usize = 100;

/// A record with fewer look-ups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lighter {
    pub record: Record,
    pub lookups: u32,
    pub void: u32,
}

impl Lighter {
    /// Whether receivers look it up to its end.
    pub fn is_enough(&self) -> bool {
        self.lookups <= u32::from(MOST_LOOKUPS) && self.void <= u32::from(MOST_VOID_LOOKUPS)
    }
}

/// The record without includes that lead to no record or back to where they come from.
pub fn without_dead(record: &Record, survey: &Survey) -> Record {
    let mut draft = Draft::new(record, survey);
    draft.drop_dead();
    draft.record()
}

/// The record with no more look-ups than receivers do, as far as that can be had: first without what is there twice, empty or
/// not to be used, then with addresses in place of the names that lead to them, last with the networks of unknown services in
/// place of their includes. Whose networks a known service changes, that stays an include.
///
/// `record` may already differ from the surveyed one.
pub fn less_lookups<'s>(record: &Record, survey: &'s Survey) -> Lighter {
    let mut draft = Draft::new(record, survey);
    draft.drop_dead();
    let steps: [fn(&mut Draft<'s>) -> bool; 7] = [
        |draft| draft.drop_repeated(),
        |draft| draft.drop_void(),
        |draft| draft.drop_ptr(),
        |draft| draft.write_out_hosts(),
        |draft| draft.unroll(|name| whose_include(name).is_none()),
        |draft| draft.write_out_stranger(),
        |draft| draft.unroll(|_| true),
    ];
    if draft.items.iter().filter(|item| item.lookups > 0).count() > MOST_TERMS {
        return draft.lighter();
    }
    for step in steps {
        while !draft.lighter().is_enough() && step(&mut draft) {}
    }
    draft.lighter()
}

/// A record in the making.
struct Draft<'s> {
    items: Vec<Item<'s>>,
    /// Look-ups that no term has by itself.
    more: u32,
}

#[derive(Clone)]
struct Item<'s> {
    word: String,
    /// What the term led to, where it was surveyed.
    node: Option<&'s Node>,
    lookups: u32,
    void: u32,
}

impl<'s> Item<'s> {
    fn written(word: String) -> Self {
        Self { word, node: None, lookups: 0, void: 0 }
    }

    fn surveyed(node: &'s Node) -> Self {
        Self { word: node.term.text.clone(), node: Some(node), lookups: node.lookups, void: node.void }
    }

    /// A term of another record, in words that mean the same here; nothing for what only says who is refused.
    fn unrolled(node: &'s Node) -> Vec<Self> {
        match (&node.term.kind, &node.target) {
            _ if node.reach == Reach::BehindAll => Vec::new(),
            (TermKind::Include(_) | TermKind::Redirect(_), Some(target)) => {
                vec![Self { word: format!("include:{target}"), ..Self::surveyed(node) }]
            }
            _ => written(node.networks()).map(Self::written).collect(),
        }
    }

    fn kind(&self) -> Option<&TermKind> {
        self.node.map(|node| &node.term.kind)
    }

    /// The record behind an include that allows what it leads to.
    fn included(&self) -> Option<&'s Survey> {
        let is_include = bare(&self.word).get(..8).is_some_and(|name| name.eq_ignore_ascii_case("include:"));
        self.node.filter(|_| is_include).and_then(included)
    }

    fn leads_nowhere(&self) -> bool {
        let fault = self.node.and_then(|node| node.fault.as_ref());
        fault.is_some_and(|fault| matches!(fault.kind, FaultKind::IncludeWithoutRecord | FaultKind::IncludeLoop))
    }
}

/// The record that a term leads to and lets in.
fn included(node: &Node) -> Option<&Survey> {
    node.inner.as_deref().filter(|_| node.term.qualifier == Qualifier::Pass && node.reach == Reach::Followed)
}

impl<'s> Draft<'s> {
    fn new(record: &Record, survey: &'s Survey) -> Self {
        let ends = record.all().is_some();
        let item = |term: &Term| {
            let mut found = survey.tree.iter().filter(|node| node.term.text == term.text);
            match found.next().filter(|node| node.reach != Reach::BehindAll) {
                // Behind `all`, whatever the order, nothing is redirected.
                _ if ends && matches!(term.kind, TermKind::Redirect(_)) => Item::written(term.text.clone()),
                Some(node) => Item::surveyed(node),
                None => Item { lookups: u32::from(term.looks_up()), ..Item::written(term.text.clone()) },
            }
        };
        Self { items: record.terms.iter().map(item).collect(), more: u32::from(survey.asks_for_name()) }
    }

    fn record(&self) -> Record {
        of_words(self.items.iter().map(|item| &item.word))
    }

    fn lighter(&self) -> Lighter {
        Lighter {
            record: self.record(),
            lookups: self.items.iter().map(|item| item.lookups).fold(self.more, u32::saturating_add),
            void: self.items.iter().map(|item| item.void).fold(0, u32::saturating_add),
        }
    }

    /// Takes out the first item of which this holds.
    fn drop_first(&mut self, goes: impl Fn(usize, &Item<'s>) -> bool) -> bool {
        let found = self.items.iter().enumerate().position(|(at, item)| goes(at, item));
        found.map(|at| self.items.remove(at)).is_some()
    }

    fn drop_dead(&mut self) {
        let redirects =
            self.items.iter().any(|item| item.leads_nowhere() && item.node.is_some_and(|n| n.term.is_modifier()));
        self.items.retain(|item| !item.leads_nowhere());
        if redirects {
            self.items.push(Item::written("~all".to_owned()));
        }
    }

    /// What stands there twice, by itself or within what is included.
    fn drop_repeated(&mut self) -> bool {
        let items = self.items.clone();
        self.drop_first(|at, item| {
            let before = items.iter().take(at);
            if item.lookups > 0 && before.clone().any(|other| bare(&other.word).eq_ignore_ascii_case(bare(&item.word)))
            {
                return true;
            }
            let Some(target) = item.included().map(|inner| inner.domain.as_str()) else { return false };
            let others = items.iter().enumerate().filter(|(other, _)| *other != at);
            others.filter_map(|(_, other)| other.included()).any(|inner| includes(inner, target))
        })
    }

    fn drop_void(&mut self) -> bool {
        self.drop_first(|_, item| {
            item.void > 0 && matches!(item.kind(), Some(TermKind::A(_) | TermKind::Mx(_) | TermKind::Exists(_)))
        })
    }

    fn drop_ptr(&mut self) -> bool {
        self.drop_first(|_, item| matches!(item.kind(), Some(TermKind::Ptr(_))))
    }

    /// Addresses in place of one `a` or `mx`.
    fn write_out_hosts(&mut self) -> bool {
        let known = |host: &Host| {
            // A large service does not send from where it receives, and is included for what it sends.
            let owner = account::Host::parse(&host.name).ok().and_then(|host| whose_mx(&host))?;
            self.items.iter().filter_map(Item::included).find(|inner| owner.spf.contains(&inner.domain)).map(|_| ())
        };
        let answered =
            |host: &Host| !host.addresses.is_empty() && host.failure.as_ref().is_none_or(LookupError::is_absence);
        let found = self.items.iter().enumerate().find_map(|(at, item)| {
            let node = item.node.filter(|node| matches!(node.term.kind, TermKind::A(_) | TermKind::Mx(_)))?;
            if node.reach != Reach::Followed || node.hosts.is_empty() || !node.hosts.iter().all(answered) {
                return None;
            }
            if matches!(node.term.kind, TermKind::Mx(_)) && node.hosts.iter().all(|host| known(host).is_some()) {
                return Some((at, Vec::new()));
            }
            let sign = item.word.get(..item.word.len() - bare(&item.word).len()).unwrap_or_default();
            let written = written(node.networks()).map(|word| Item::written(format!("{sign}{word}")));
            Some((at, written.collect()))
        });
        self.take(found)
    }

    /// What an include leads to, in place of it, where it only includes; and all of a redirect.
    fn unroll(&mut self, goes: impl Fn(&str) -> bool) -> bool {
        let found = self.items.iter().enumerate().find_map(|(at, item)| {
            let node = item.node.filter(|node| node.target.as_deref().is_some_and(&goes))?;
            let end = match node.term.kind {
                TermKind::Redirect(_) => Some(format!("{}all", sign(node.inner.as_deref()?.all?))),
                _ => None,
            };
            let inner = if end.is_some() { included(node) } else { item.included() }?;
            let only_includes =
                || inner.tree.iter().all(|node| matches!(node.term.kind, TermKind::Include(_) | TermKind::All));
            if !is_listed(inner) || end.is_none() && !only_includes() {
                return None;
            }
            let items = inner.tree.iter().flat_map(Item::unrolled);
            Some((at, items.chain(end.map(Item::written)).collect()))
        });
        self.take(found)
    }

    /// The terms of a service that nobody knows, in place of its include: of the one that saves most for its length.
    fn write_out_stranger(&mut self) -> bool {
        let length = self.record().text.len();
        let found = self.items.iter().enumerate().filter_map(|(at, item)| {
            let inner = item.included().filter(|inner| whose_include(&inner.domain).is_none() && is_listed(inner))?;
            let items: Vec<Item<'_>> = inner.tree.iter().flat_map(Item::unrolled).collect();
            let added: usize = items.iter().map(|item| item.word.len() + 1).sum();
            let fits = length.saturating_add(added).saturating_sub(item.word.len() + 1) <= LONGEST_RECORD;
            let left: u32 = items.iter().map(|item| item.lookups).sum();
            let saved = usize::try_from(item.lookups.saturating_sub(left).max(1)).unwrap_or(1);
            Some(((!fits, added.saturating_mul(100) / saved), at, items))
        });
        let found = found.min_by_key(|(rank, ..)| *rank);
        self.take(found.map(|(_, at, items)| (at, items)))
    }

    /// Puts other items in the place of one.
    fn take(&mut self, found: Option<(usize, Vec<Item<'s>>)>) -> bool {
        let Some((at, items)) = found else { return false };
        self.items.splice(at..=at, items);
        while self.drop_repeated() {}
        true
    }
}

/// Whether the record leads through includes to that of the target.
fn includes(survey: &Survey, target: &str) -> bool {
    let mut inner = survey.tree.iter().filter_map(included);
    inner.any(|inner| inner.domain.eq_ignore_ascii_case(target) || includes(inner, target))
}

/// Whether everything that the record's own terms allow can be written down: includes by their names, hosts by their addresses.
fn is_listed(survey: &Survey) -> bool {
    let listed = |node: &Node| match node.term.kind {
        TermKind::All => node.term.qualifier != Qualifier::Pass,
        TermKind::Exp(_) | TermKind::Unknown { .. } => true,
        _ if node.reach == Reach::BehindAll => true,
        _ if node.term.qualifier != Qualifier::Pass || node.reach != Reach::Followed || node.fault.is_some() => false,
        TermKind::Ip4(_) | TermKind::Ip6(_) => true,
        TermKind::A(_) | TermKind::Mx(_) => {
            node.failure.is_none() && node.hosts.iter().all(|host| host.unanswered().is_none())
        }
        TermKind::Include(_) | TermKind::Redirect(_) => node.inner.is_some(),
        TermKind::Ptr(_) | TermKind::Exists(_) | TermKind::Faulty => false,
    };
    survey.record.is_ok() && survey.errors.is_empty() && survey.tree.iter().all(listed)
}

fn sign(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Pass => "+",
        Qualifier::Fail => "-",
        Qualifier::SoftFail => "~",
        Qualifier::Neutral => "?",
    }
}

/// The terms for networks, as few as say the same.
fn written(networks: Vec<IpNet>) -> impl Iterator<Item = String> {
    IpNet::aggregate(&networks).into_iter().map(|network| {
        let name = if matches!(network, IpNet::V4(_)) { "ip4" } else { "ip6" };
        if network.prefix_len() == network.max_prefix_len() {
            format!("{name}:{}", network.addr())
        } else {
            format!("{name}:{network}")
        }
    })
}
