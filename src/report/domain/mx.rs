//! Where the domain's mail goes, and what its servers are like from here.

use super::card::{Draft, Mark, Topic};
use super::words::{certificate, certificate_of, count, error, listed, not_asked, with};
use crate::account::Host;
use crate::checkup::domain::{Receiver, Seen};
use crate::diagnosis::{Signal, whose_mx};
use crate::dns::LookupError;
use crate::dns::mx::{MxHost, MxLook, Oddity};
use crate::lang::Catalog;

/// How the port is written at which servers take mail from each other.
const PORT: &str = "TCP 25";

pub(super) fn mx<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::Mx, format!("{domain} MX"), catalog);
    let Some(look) = &seen.mx else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
        return draft;
    };
    for mx in look.records.iter().flatten() {
        draft.record(&format!("{} {}.", mx.preference, mx.exchange));
    }
    let (mark, summary) = summary(look, catalog);
    draft.sum_up(mark, summary);
    for named in &look.hosts {
        host(&mut draft, named);
        match seen.receivers.iter().find(|receiver| receiver.host == named.name) {
            // Of what cannot be a mail server, it is clear why nobody answers.
            _ if leads_nowhere(named) => {}
            Some(receiver) => self::receiver(&mut draft, receiver),
            None => draft.line(1, Mark::Unknown, PORT, |catalog| catalog.text("dns-mx-not-tried")),
        }
    }
    if look.is_implicit() {
        let addresses = listed(look.domain_addresses.interleaved());
        draft.line(0, Mark::Caution, &addresses, |catalog| catalog.text("dns-mx-own-address"));
    }
    draft
}

fn summary(look: &MxLook, catalog: &Catalog) -> (Mark, String) {
    match &look.records {
        Err(error) if error.is_unanswered() => return (Mark::Unknown, not_asked(catalog, error)),
        Err(LookupError::NoRecords) if look.is_implicit() => {
            return (Mark::Caution, catalog.text("dns-mx-implicit"));
        }
        Err(LookupError::NoRecords) => {
            let unknown = look.domain_addresses.error().is_some_and(|error| error.is_unanswered());
            let mark = if unknown { Mark::Unknown } else { Mark::Caution };
            return (mark, catalog.text("dns-mx-missing"));
        }
        Err(_) => return (Mark::Caution, catalog.text("dns-mx-no-such-name")),
        Ok(_) if look.is_null() => return (Mark::Caution, catalog.text("dns-mx-null")),
        Ok(_) => {}
    }
    let lost = look.hosts.iter().filter(|host| host.is_without_address() || !host.oddities.is_empty()).count();
    if look.is_null_among_others() || lost > 0 || look.hosts.iter().any(|host| host.alias.is_some()) {
        return (Mark::Caution, catalog.text("dns-mx-faulty"));
    }
    let unknown = |host: &MxHost| host.addresses.error().is_some_and(|error| error.is_unanswered());
    let mark = if look.hosts.iter().all(unknown) { Mark::Unknown } else { Mark::Good };
    let mut services: Vec<&str> = Vec::new();
    for host in &look.hosts {
        match service(&host.name) {
            Some(name) if !services.contains(&name) => services.push(name),
            _ => {}
        }
    }
    match services.as_slice() {
        [] => (mark, count(catalog, "dns-mx-servers", look.hosts.len())),
        services => (mark, with(catalog, "dns-mx-at-service", &[("service", &services.join(", "))])),
    }
}

/// Whether nobody on the internet can be reached under what is named.
fn leads_nowhere(host: &MxHost) -> bool {
    let is_inside = |oddity: &Oddity| matches!(oddity, Oddity::Localhost | Oddity::PrivateAddress(_));
    host.is_without_address() || host.oddities.iter().any(is_inside)
}

fn service(host: &str) -> Option<&'static str> {
    whose_mx(&Host::Name(host.to_owned())).map(|owner| owner.name)
}

fn host(draft: &mut Draft<'_>, host: &MxHost) {
    let preferences: Vec<String> = host.preferences.iter().map(ToString::to_string).collect();
    let term = format!("{} {}", preferences.join(", "), host.name);
    draft.line(0, Mark::None, &term, |catalog| match service(&host.name) {
        Some(name) => with(catalog, "dns-mx-of-service", &[("service", name)]),
        None => catalog.text("dns-mx-host"),
    });
    if let Some(target) = &host.alias {
        draft.line(1, Mark::Caution, &format!("CNAME {target}"), |catalog| catalog.text("dns-mx-alias"));
    }
    for oddity in &host.oddities {
        match oddity {
            Oddity::IpAddress(ip) => {
                draft.line(1, Mark::Caution, &ip.to_string(), |catalog| catalog.text("dns-mx-ip-address"));
            }
            Oddity::Localhost => {
                draft.line(1, Mark::Caution, &host.name, |catalog| catalog.text("dns-mx-localhost"));
            }
            Oddity::PrivateAddress(ip) => {
                draft.line(1, Mark::Caution, &ip.to_string(), |catalog| catalog.text("dns-mx-private"));
            }
            Oddity::Twice => draft.line(1, Mark::Caution, &host.name, |catalog| catalog.text("dns-mx-twice")),
        }
    }
    let addresses = host.addresses.interleaved();
    match host.addresses.error() {
        None => draft
            .line(1, Mark::None, &listed(&addresses), |catalog| count(catalog, "dns-mx-addresses", addresses.len())),
        Some(why) => {
            let mark = if why.is_unanswered() { Mark::Unknown } else { Mark::Caution };
            draft.line(1, mark, "A, AAAA", |catalog| error(catalog, &why));
        }
    }
}

/// What the server is like from here. That it cannot be reached says nothing about it: many networks close port 25.
fn receiver(draft: &mut Draft<'_>, receiver: &Receiver) {
    let reached = receiver.look.as_ref().and_then(|look| Some((look, look.reached?)));
    let Some((look, peer)) = reached else {
        draft.line(1, Mark::Unknown, PORT, |catalog| catalog.text("dns-mx-not-seen"));
        return;
    };
    match &look.failure {
        None => draft.line(1, Mark::Good, &peer.to_string(), |catalog| catalog.text("dns-mx-answers")),
        Some(Signal::Reply(reply)) => {
            draft.line(1, Mark::Unknown, &peer.to_string(), |catalog| catalog.text("dns-mx-refuses-here"));
            draft.line(2, Mark::None, &reply.to_string(), |catalog| catalog.text("dns-own-words"));
        }
        Some(_) => draft.line(1, Mark::Unknown, &peer.to_string(), |catalog| catalog.text("dns-mx-broke-off")),
    }
    if look.offers_starttls == Some(false) {
        draft.line(1, Mark::Caution, "STARTTLS", |catalog| catalog.text("dns-mx-no-encryption"));
    }
    let Some(tls) = &look.tls else { return };
    let version = if tls.version.is_empty() { "STARTTLS" } else { &tls.version };
    match look.certificate_fault.as_ref().and_then(certificate_of) {
        Some(fault) => draft.line(1, Mark::Caution, version, |catalog| certificate(catalog, fault)),
        None if tls.version.is_empty() => {
            draft.line(1, Mark::Unknown, version, |catalog| catalog.text("dns-mx-encryption-failed"));
        }
        None => {
            let until = tls.certificate.as_ref().map(|certificate| certificate.not_after.as_str());
            draft.line(1, Mark::Good, version, |catalog| {
                with(catalog, "dns-mx-encrypted", &[("date", until.unwrap_or("none"))])
            });
        }
    }
}
