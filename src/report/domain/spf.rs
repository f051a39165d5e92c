//! Who may send for the domain, term by term.

use ipnet::IpNet;

use super::card::{Draft, Mark, Topic};
use super::words::{both, count, error, listed, not_asked, with};
use crate::checkup::domain::Seen;
use crate::diagnosis::whose_include;
use crate::dns::spf::{Coverage, MOST_LOOKUPS, NoRecord, Node, Qualifier, Reach, Survey, TermKind};
use crate::lang::{Args, Catalog};

pub(super) fn spf<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::Spf, format!("{domain} TXT"), catalog);
    let Some(survey) = &seen.spf else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
        return draft;
    };
    survey.records.iter().for_each(|record| draft.record(record));
    let (mark, summary) = summary(survey, catalog);
    draft.sum_up(mark, summary);
    tree(&mut draft, survey, 0, false);
    if let Some(allowed) = seen.allowed.as_ref().filter(|allowed| !allowed.assumed && survey.record.is_ok()) {
        let service = allowed.service.as_deref().unwrap_or("SMTP");
        let (mark, id) = match allowed.coverage {
            Coverage::Covered(_) => (Mark::Good, "dns-spf-allowed"),
            Coverage::NotCovered { certain: true, .. } => (Mark::Caution, "dns-spf-not-allowed"),
            Coverage::NotCovered { certain: false, .. } => (Mark::Unknown, "dns-spf-perhaps-not-allowed"),
            Coverage::Unknown(_) => (Mark::Unknown, "dns-spf-allowed-unknown"),
        };
        draft.line(0, mark, service, |catalog| catalog.text(id));
    }
    draft
}

fn summary(survey: &Survey, catalog: &Catalog) -> (Mark, String) {
    match &survey.record {
        Err(NoRecord::NotAnswered(error)) => return (Mark::Unknown, not_asked(catalog, error)),
        Err(NoRecord::Several(records)) => {
            return (Mark::Caution, count(catalog, "dns-spf-several", records.len()));
        }
        Err(_) => return (Mark::Caution, catalog.text("dns-spf-missing")),
        Ok(_) => {}
    }
    let mut args = Args::new();
    args.set("count", survey.lookups);
    args.set("most", MOST_LOOKUPS);
    if let Some(error) = survey.errors.first() {
        args.set("fault", error.fault.text(catalog));
        return (Mark::Caution, catalog.format("dns-spf-faulty", &args));
    }
    if survey.everyone.is_some() {
        return (Mark::Caution, catalog.text("dns-spf-everyone"));
    }
    if survey.has_too_many_lookups() {
        return (Mark::Caution, catalog.format("dns-spf-too-many-lookups", &args));
    }
    if survey.has_too_many_void_lookups() {
        return (Mark::Caution, catalog.text("dns-spf-too-many-void-lookups"));
    }
    if let Some(unanswered) = survey.unanswered.first() {
        args.set("name", unanswered.name.clone());
        return (Mark::Unknown, catalog.format("dns-spf-half-known", &args));
    }
    args.set("others", others(catalog, survey.all));
    (Mark::Good, catalog.format("dns-spf-sound", &args))
}

/// What happens to mail from everybody else.
fn others(catalog: &Catalog, all: Option<Qualifier>) -> String {
    catalog.text(match all {
        Some(Qualifier::Pass) => "dns-spf-all-pass",
        Some(Qualifier::Fail) => "dns-spf-all-fail",
        Some(Qualifier::SoftFail) => "dns-spf-all-softfail",
        Some(Qualifier::Neutral) | None => "dns-spf-all-neutral",
    })
}

/// `included` says that the list is one that another takes in, also where it stands in for such a one (`redirect=`).
fn tree(draft: &mut Draft<'_>, survey: &Survey, depth: usize, included: bool) {
    survey.tree.iter().for_each(|node| self::node(draft, survey, node, depth, included));
}

fn node(draft: &mut Draft<'_>, survey: &Survey, node: &Node, depth: usize, included: bool) {
    let syntax = survey.record.iter().flat_map(|record| &record.errors).find(|error| error.span == node.term.span);
    if let Some(error) = syntax {
        draft.line(depth, Mark::Caution, &node.term.text, |catalog| error.fault.text(catalog));
        return;
    }
    draft.line(depth, mark(node), &node.term.text, |catalog| {
        let words = qualified(catalog, node, &meaning(catalog, survey, node, included), included);
        let trouble = match (&node.fault, &node.failure, node.reach) {
            (Some(fault), ..) => Some(fault.text(catalog)),
            (None, Some(failure), _) => Some(error(catalog, failure)),
            (None, None, Reach::BehindAll) => Some(catalog.text("dns-spf-behind-all")),
            (None, None, Reach::TooFar) => Some(catalog.text("dns-spf-too-far")),
            _ => None,
        };
        let words = if node.lookups > 0 { with_lookups(catalog, &words, node.lookups) } else { words };
        match trouble {
            Some(trouble) if words.is_empty() => trouble,
            Some(trouble) => both(catalog, &words, &trouble),
            None => words,
        }
    });
    if let TermKind::A(_) | TermKind::Mx(_) = node.term.kind {
        hosts(draft, node, depth + 1);
    }
    let Some(inner) = &node.inner else { return };
    match &inner.record {
        Err(NoRecord::Several(records)) => {
            draft.line(depth + 1, Mark::Caution, &inner.domain, |catalog| {
                count(catalog, "dns-spf-several-there", records.len())
            });
        }
        Err(NoRecord::NotAnswered(why)) => {
            draft.line(depth + 1, Mark::Unknown, &inner.domain, |catalog| error(catalog, why));
        }
        _ => tree(draft, inner, depth + 1, included || matches!(node.term.kind, TermKind::Include(_))),
    }
}

fn mark(node: &Node) -> Mark {
    let everyone = node.term.kind == TermKind::All && node.term.qualifier == Qualifier::Pass;
    let by_name = matches!(node.term.kind, TermKind::Ptr(_));
    if node.fault.is_some() || node.reach == Reach::Loop || everyone || by_name {
        Mark::Caution
    } else if node.failure.is_some() || node.reach == Reach::TooFar {
        Mark::Unknown
    } else {
        Mark::None
    }
}

/// What a term stands for, whatever becomes of it.
fn meaning(catalog: &Catalog, survey: &Survey, node: &Node, included: bool) -> String {
    let named = |id: &str| match (&node.target, node.reach) {
        (Some(name), _) => with(catalog, id, &[("name", name)]),
        // Where nobody comes to, nobody asks which name it is.
        (None, Reach::BehindAll) => String::new(),
        (None, _) => catalog.text("dns-spf-of-message"),
    };
    match &node.term.kind {
        TermKind::All if included && node.term.qualifier != Qualifier::Pass => catalog.text("dns-spf-all-included"),
        TermKind::All => others(catalog, Some(node.term.qualifier)),
        TermKind::Ip4(network) => range(catalog, &IpNet::V4(*network)),
        TermKind::Ip6(network) => range(catalog, &IpNet::V6(*network)),
        TermKind::A(_) => named("dns-spf-a"),
        TermKind::Mx(_) => named("dns-spf-mx"),
        TermKind::Ptr(name) => match name.as_ref().map_or(Some(survey.domain.clone()), |_| node.target.clone()) {
            Some(name) => with(catalog, "dns-spf-ptr", &[("name", &name)]),
            None => catalog.text("dns-spf-of-message"),
        },
        TermKind::Exists(_) => named("dns-spf-exists"),
        TermKind::Include(_) => match node.target.as_deref().and_then(whose_include) {
            Some(owner) => with(catalog, "dns-spf-include-service", &[("service", owner.name)]),
            None => named("dns-spf-include"),
        },
        TermKind::Redirect(_) => match node.target.as_deref().and_then(whose_include) {
            Some(owner) => with(catalog, "dns-spf-redirect-service", &[("service", owner.name)]),
            None => named("dns-spf-redirect"),
        },
        TermKind::Exp(_) => named("dns-spf-exp"),
        TermKind::Unknown { .. } => catalog.text("dns-tag-unknown"),
        // Behind `all`, where no mistake is looked for by name.
        TermKind::Faulty => catalog.text("dns-spf-unreadable"),
    }
}

/// A mechanism that takes out instead of letting in. In an included list it decides nothing: whoever it takes out is no
/// part of that list, and the reading goes on behind the include (RFC 7208 5.2).
fn qualified(catalog: &Catalog, node: &Node, words: &str, included: bool) -> String {
    let id = match node.term.qualifier {
        _ if node.term.is_modifier() || node.term.kind == TermKind::All => return words.to_owned(),
        Qualifier::Pass => return words.to_owned(),
        _ if included => "dns-spf-left-out",
        Qualifier::Fail => "dns-spf-fail",
        Qualifier::SoftFail => "dns-spf-softfail",
        Qualifier::Neutral => "dns-spf-neutral",
    };
    with(catalog, id, &[("who", words)])
}

fn with_lookups(catalog: &Catalog, words: &str, lookups: u32) -> String {
    let mut args = Args::new();
    args.set("what", words.to_owned());
    args.set("count", lookups);
    catalog.format("dns-spf-with-lookups", &args)
}

/// A network as its first and last address.
fn range(catalog: &Catalog, network: &IpNet) -> String {
    let (first, last) = (network.network().to_string(), network.broadcast().to_string());
    if first == last {
        with(catalog, "dns-spf-address", &[("address", &first)])
    } else {
        with(catalog, "dns-spf-network", &[("from", &first), ("to", &last)])
    }
}

/// What `a` and `mx` lead to.
fn hosts(draft: &mut Draft<'_>, node: &Node, depth: usize) {
    for host in &node.hosts {
        match &host.failure {
            Some(why) if host.addresses.is_empty() => {
                let mark = if why.is_unanswered() { Mark::Unknown } else { Mark::Caution };
                draft.line(depth, mark, &host.name, |catalog| error(catalog, why));
            }
            _ => draft.line(depth, Mark::None, &host.name, |_| listed(&host.addresses)),
        }
    }
    let whole = |network: &IpNet| network.prefix_len() == network.max_prefix_len();
    for network in node.networks().iter().filter(|network| !whole(network)) {
        draft.line(depth, Mark::None, &network.to_string(), |catalog| range(catalog, network));
    }
}
