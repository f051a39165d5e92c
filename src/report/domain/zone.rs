//! Where the domain is kept, and whether its entries are signed.

use super::card::{Draft, Mark, Topic};
use super::words::{error, listed, not_asked, why, with};
use crate::checkup::domain::Seen;
use crate::diagnosis::DnsHosts;
use crate::dns::zone::Existence;
use crate::dns::{Flaw, Proof, Unproven};
use crate::lang::Catalog;

pub(super) fn name_servers<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let zone = seen.zone.as_ref();
    let place = zone.and_then(|zone| zone.zone.as_deref()).unwrap_or(domain);
    let mut draft = Draft::new(Topic::NameServers, format!("{place} NS"), catalog);
    let Some(zone) = zone else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
        return draft;
    };
    let host = zone.servers.iter().find_map(|server| DnsHosts::builtin().by_name_server(&server.name));
    match (&zone.existence, host) {
        (Existence::Exists, Some(host)) if host.is_parked() => {
            draft.sum_up(Mark::Caution, with(catalog, "dns-zone-parked", &[("keeper", host.name())]));
        }
        (Existence::Exists, Some(host)) => {
            draft.sum_up(Mark::Good, with(catalog, "dns-zone-kept", &[("keeper", host.name())]));
        }
        (Existence::Exists, None) => draft.sum_up(Mark::Good, catalog.text("dns-zone-exists")),
        (Existence::NotRegistered, _) => draft.sum_up(Mark::Caution, catalog.text("dns-zone-not-registered")),
        (Existence::NameMissing, _) => draft.sum_up(Mark::Caution, catalog.text("dns-zone-name-missing")),
        (Existence::Unknown(why), _) => draft.sum_up(Mark::Unknown, not_asked(catalog, why)),
    }
    for server in &zone.servers {
        draft.record(&server.name);
        let addresses = server.addresses.interleaved();
        match server.addresses.error() {
            None => draft.line(0, Mark::None, &server.name, |_| listed(&addresses)),
            Some(why) => draft.line(0, Mark::Unknown, &server.name, |catalog| error(catalog, &why)),
        }
    }
    if let Some(url) = host.and_then(crate::diagnosis::DnsHost::url) {
        draft.line(0, Mark::None, url, |catalog| catalog.text("dns-zone-changes-at"));
    }
    draft
}

pub(super) fn dnssec<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::Dnssec, format!("{domain} RRSIG"), catalog);
    match &seen.dnssec {
        None => draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time")),
        Some(Proof::Secure) => draft.sum_up(Mark::Good, catalog.text("dns-dnssec-secure")),
        Some(Proof::Insecure) => draft.sum_up(Mark::None, catalog.text("dns-dnssec-insecure")),
        Some(Proof::Bogus(breach)) => {
            draft.sum_up(Mark::Caution, catalog.text("dns-dnssec-bogus"));
            draft.record(&breach.record);
            let zone = if breach.zone.is_empty() { "." } else { &breach.zone };
            draft.line(0, Mark::Caution, zone, |catalog| flaw(catalog, breach.flaw));
        }
        Some(Proof::Unknown(reason)) => {
            let reason = unproven(catalog, reason);
            draft.sum_up(Mark::Unknown, with(catalog, "dns-dnssec-unknown", &[("why", &reason)]));
        }
    }
    draft
}

/// How a chain of signatures breaks, as a part of a sentence.
fn flaw(catalog: &Catalog, flaw: Flaw) -> String {
    let day = |at: jiff::Timestamp| at.strftime("%Y-%m-%d").to_string();
    match flaw {
        Flaw::Expired { since } => with(catalog, "dns-flaw-expired", &[("date", &day(since))]),
        Flaw::NotYetValid { until } => with(catalog, "dns-flaw-not-yet-valid", &[("date", &day(until))]),
        Flaw::NotSigned => catalog.text("dns-flaw-not-signed"),
        Flaw::KeyMismatch => catalog.text("dns-flaw-key-mismatch"),
        Flaw::SignatureMissing => catalog.text("dns-flaw-signature-missing"),
        Flaw::SignatureWrong => catalog.text("dns-flaw-signature-wrong"),
        Flaw::DenialUnproven => catalog.text("dns-flaw-denial-unproven"),
    }
}

/// Why signatures could not be checked, as a part of a sentence.
fn unproven(catalog: &Catalog, reason: &Unproven) -> String {
    match reason {
        Unproven::NotAnswered(error) => why(catalog, error),
        Unproven::SignaturesNotPassedOn => catalog.text("dns-unproven-not-passed-on"),
        Unproven::RootNotTrusted => catalog.text("dns-unproven-root"),
        Unproven::ClockWrong => catalog.text("dns-unproven-clock"),
        Unproven::Undecided => catalog.text("dns-unproven-undecided"),
    }
}
