//! What others think of the domain and of the addresses that its mail comes from.

use std::net::IpAddr;

use crate::checkup::domain::seen::{Seen, Sender};
use crate::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, Link, ListSubject, Meaning, Severity};
use crate::dns::LookupError;
use crate::dns::dnsbl::{ListOutcome, ListResult, Listing};

pub(super) fn judge(seen: &Seen, found: &mut Vec<Diagnosis>) {
    let results = seen.lists.as_deref().unwrap_or_default();
    let domain = listed(results, |subject| matches!(subject, ListSubject::Domain(_)), is_reproach);
    if !domain.is_empty() {
        found.push(told(DiagnosisId::DomainListed, &domain));
    }
    let mut addresses: Vec<IpAddr> = results.iter().filter_map(|result| address(&result.subject)).collect();
    addresses.sort();
    addresses.dedup();
    for ip in addresses {
        let lists = listed(results, |subject| address(subject) == Some(ip), is_reproach);
        if !lists.is_empty() {
            found.push(told(DiagnosisId::AddressListed, &lists).with_fact(Fact::Ip, ip));
        }
        let lines = listed(results, |subject| address(subject) == Some(ip), is_line);
        // Only of an address that somebody names as a sender is it known that mail leaves from it.
        if !lines.is_empty() && seen.senders.iter().any(|sender| sender.ip == ip && !sender.guessed) {
            let mut diagnosis = told(DiagnosisId::IpDynamic, &lines).with_fact(Fact::Ip, ip);
            diagnosis.severity = Severity::Warning;
            found.push(diagnosis);
        }
    }
    found.extend(seen.senders.iter().filter(|sender| !sender.guessed).filter_map(nameless));
    found.extend(own_line(seen));
}

/// This computer's address on a list for infected or misused computers. As mail goes out through a server with sign-in, few
/// refuse it for that.
fn own_line(seen: &Seen) -> Option<Diagnosis> {
    let (_, Some(standing)) = seen.outside.as_ref()? else { return None };
    if !standing.is_listed() {
        return None;
    }
    let lists: Vec<&str> = standing.infected.iter().chain(&standing.spam).map(String::as_str).collect();
    let mut diagnosis = Diagnosis::new(DiagnosisId::AddressListed)
        .with_certainty(Certainty::Possible)
        .with_fact(Fact::Ip, standing.address)
        .with_fact(Fact::List, lists.join(", "));
    diagnosis.severity = Severity::Advice;
    Some(diagnosis)
}

/// A sending address without a name that leads back to it.
fn nameless(sender: &Sender) -> Option<Diagnosis> {
    let reverse = &sender.reverse;
    let none = reverse.names.as_ref().is_err_and(LookupError::is_absence);
    let unconfirmed = reverse.names.is_ok() && reverse.confirmed.is_empty() && reverse.unanswered.is_empty();
    (none || unconfirmed).then(|| {
        let mut diagnosis = Diagnosis::new(DiagnosisId::ReverseDnsMissing).with_fact(Fact::Ip, sender.ip);
        diagnosis.severity = Severity::Warning;
        diagnosis
    })
}

/// The lists that name a subject for a reason of this kind.
fn listed(
    results: &[ListResult],
    about: impl Fn(&ListSubject) -> bool,
    counts: fn(Option<Meaning>) -> bool,
) -> Vec<(&ListResult, &Listing)> {
    let listings = results.iter().filter(|result| about(&result.subject)).filter_map(|result| match &result.outcome {
        ListOutcome::Listed(listing) => Some((result, listing)),
        ListOutcome::NotListed | ListOutcome::LeftOut(_) => None,
    });
    listings.filter(|(_, listing)| listing.reasons.iter().any(|reason| counts(reason.meaning))).collect()
}

fn is_line(meaning: Option<Meaning>) -> bool {
    meaning == Some(Meaning::Line)
}

fn is_reproach(meaning: Option<Meaning>) -> bool {
    !matches!(meaning, Some(Meaning::Line | Meaning::Minor))
}

fn address(subject: &ListSubject) -> Option<IpAddr> {
    match subject {
        ListSubject::Address(ip) => Some(*ip),
        ListSubject::Domain(_) => None,
    }
}

fn told(id: DiagnosisId, listings: &[(&ListResult, &Listing)]) -> Diagnosis {
    let names: Vec<&str> = listings.iter().map(|(result, _)| result.list.name.as_str()).collect();
    let mut diagnosis = Diagnosis::new(id).with_fact(Fact::List, names.join(", "));
    diagnosis.evidence = listings.iter().flat_map(|(_, listing)| listing.texts.iter().cloned()).collect();
    diagnosis.links = listings
        .iter()
        .map(|(result, _)| Link { label: "link-delisting".to_owned(), url: result.list.off.clone() })
        .collect();
    diagnosis.links.dedup();
    diagnosis
}
