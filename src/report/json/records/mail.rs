//! Where the domain is kept and where its mail goes.

use serde_json::{Value, json};

use super::{addresses, error, list, missing_or_error, not_in_time, text};
use crate::account::Host;
use crate::checkup::domain::{Receiver, Seen};
use crate::diagnosis::{CertificateFault, DnsHosts, Signal, whose_mx};
use crate::dns::dane::{self, Fit};
use crate::dns::mx::{MxHost, Oddity};
use crate::dns::zone::Existence;
use crate::dns::{Flaw, Proof, Unproven};

pub(super) fn name_servers(seen: &Seen) -> Value {
    let Some(zone) = &seen.zone else { return not_in_time() };
    let existence = match &zone.existence {
        Existence::Exists => "exists",
        Existence::NotRegistered => "not-registered",
        Existence::NameMissing => "name-missing",
        Existence::Unknown(why) => return error(why),
    };
    let keeper = zone.servers.iter().find_map(|server| DnsHosts::builtin().by_name_server(&server.name));
    json!({
        "existence": existence,
        "zone": zone.zone,
        "keeper": keeper.map(|keeper| keeper.name()),
        "servers": list(&zone.servers, |server| json!({
            "name": text(&server.name), "addresses": addresses(&server.addresses),
        })),
    })
}

pub(super) fn mx(seen: &Seen) -> Value {
    let Some(look) = &seen.mx else { return not_in_time() };
    let records = match &look.records {
        Ok(records) => list(records, |mx| json!(format!("{} {}.", mx.preference, text(&mx.exchange)))),
        Err(why) => missing_or_error(why),
    };
    json!({
        "records": records,
        "null": look.is_null(),
        "own_addresses": if look.is_implicit() { addresses(&look.domain_addresses) } else { Value::Null },
        "hosts": list(&look.hosts, |host| {
            self::host(host, seen.receivers.iter().find(|receiver| receiver.host == host.name))
        }),
    })
}

fn host(host: &MxHost, receiver: Option<&Receiver>) -> Value {
    let oddities = list(&host.oddities, |oddity| {
        json!(match oddity {
            Oddity::IpAddress(_) => "ip-address",
            Oddity::Localhost => "localhost",
            Oddity::PrivateAddress(_) => "private-address",
            Oddity::Twice => "twice",
        })
    });
    json!({
        "host": text(&host.name),
        "preferences": host.preferences.iter().take(super::MOST_ITEMS).collect::<Vec<_>>(),
        "service": whose_mx(&Host::Name(host.name.clone())).map(|owner| owner.name),
        "alias": host.alias.as_deref().map(text),
        "addresses": addresses(&host.addresses),
        "oddities": oddities,
        "connection": receiver.map(connection),
    })
}

/// What was seen from here; that a server was not reached says nothing about it.
fn connection(receiver: &Receiver) -> Value {
    let Some(look) = receiver.look.as_ref() else { return not_in_time() };
    json!({
        "reached": look.reached,
        "greeting": look.greeting.as_ref().map(|greeting| text(&greeting.to_string())),
        "broke_off": look.reached.is_some() && look.failure.is_some(),
        "starttls": look.offers_starttls,
        "tls": look.tls,
        "certificate_fault": look.certificate_fault.as_ref().map(certificate_fault),
    })
}

pub(super) fn certificate_fault(signal: &Signal) -> &'static str {
    match signal {
        Signal::Certificate(fault) => match fault {
            CertificateFault::Expired { .. } => "expired",
            CertificateFault::NotYetValid { .. } => "not-yet-valid",
            CertificateFault::WrongName { .. } => "wrong-name",
            CertificateFault::SelfSigned => "self-signed",
            CertificateFault::Untrusted { .. } => "untrusted",
            CertificateFault::Intercepted { .. } => "intercepted",
            CertificateFault::ChainIncomplete { .. } => "chain-incomplete",
            CertificateFault::Revoked => "revoked",
        },
        _ => "other",
    }
}

pub(super) fn dane(seen: &Seen) -> Value {
    list(seen.receivers.iter().filter(|receiver| !receiver.tlsa.is_empty()), |receiver| {
        let fits = receiver.fit.as_ref().map(|judgement| judgement.fits.as_slice()).unwrap_or_default();
        let records = receiver.tlsa.iter().enumerate();
        json!({
            "name": dane::record_name(&receiver.host),
            "records": list(records, |(place, tlsa)| json!({
                "record": text(&tlsa.to_string()),
                "fit": fits.get(place).map(|fit| match fit {
                    Fit::Fits => "fits",
                    Fit::Differs => "differs",
                    Fit::NotVouched(_) => "not-vouched",
                    Fit::Unusable => "unusable",
                }),
            })),
        })
    })
}

pub(super) fn dnssec(seen: &Seen) -> Value {
    match &seen.dnssec {
        None => not_in_time(),
        Some(Proof::Secure) => json!({"status": "secure"}),
        Some(Proof::Insecure) => json!({"status": "unsigned"}),
        Some(Proof::Bogus(breach)) => {
            let (flaw, date) = match breach.flaw {
                Flaw::Expired { since } => ("expired", Some(since.to_string())),
                Flaw::NotYetValid { until } => ("not-yet-valid", Some(until.to_string())),
                Flaw::NotSigned => ("not-signed", None),
                Flaw::KeyMismatch => ("key-mismatch", None),
                Flaw::SignatureMissing => ("signature-missing", None),
                Flaw::SignatureWrong => ("signature-wrong", None),
                Flaw::DenialUnproven => ("denial-unproven", None),
            };
            let record = text(&breach.record);
            json!({"status": "bogus", "flaw": flaw, "date": date, "zone": breach.zone, "record": record})
        }
        Some(Proof::Unknown(why)) => match why {
            Unproven::NotAnswered(why) => error(why),
            Unproven::SignaturesNotPassedOn => json!({"error": "signatures-not-passed-on"}),
            Unproven::RootNotTrusted => json!({"error": "root-not-trusted"}),
            Unproven::ClockWrong => json!({"error": "clock-wrong"}),
            Unproven::Undecided => json!({"error": "undecided"}),
        },
    }
}
