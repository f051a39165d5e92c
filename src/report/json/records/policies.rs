//! Keys and policies.

use serde_json::{Map, Value, json};

use super::mail::certificate_fault;
use super::{error, faults, list, missing_or_error, not_in_time, text};
use crate::checkup::domain::{MtaSts, PolicyError, Seen};
use crate::dns::dkim::{KeyRecord, Place, Strength, Why};
use crate::dns::dmarc::{Found, ReportKind};
use crate::dns::mta_sts::{Mode, PolicyReading};
use crate::dns::tags::Tag;
use crate::probe::FetchError;

pub(super) fn dkim(seen: &Seen) -> Value {
    let Some(keys) = &seen.dkim else { return not_in_time() };
    let places = keys.places.iter().map(|place| (place, false));
    let wildcard = keys.wildcard.iter().map(|place| (place, true));
    let mut all: Vec<Value> =
        places.chain(wildcard).take(super::MOST_ITEMS).map(|(one, any)| place(one, any)).collect();
    all.extend(keys.unanswered.iter().take(super::MOST_ITEMS).map(|(selector, why)| {
        let mut object = error(why);
        object["selector"] = json!(text(&selector.name));
        object
    }));
    Value::Array(all)
}

fn place(place: &Place, wildcard: bool) -> Value {
    json!({
        "selector": text(&place.selector.name),
        "name": text(&place.name),
        "why": match &place.selector.why {
            Why::Service(_) => "service",
            Why::Common => "common",
            Why::Message => "message",
        },
        "service": match &place.selector.why {
            Why::Service(service) => Some(service),
            _ => None,
        },
        "wildcard": wildcard,
        "alias": place.alias.as_deref().map(text),
        "keys": list(&place.keys, key),
        "faults": faults(&place.faults),
    })
}

fn key(record: &KeyRecord) -> Value {
    let key = record.key.as_ref();
    json!({
        "record": text(&record.text),
        "usable": record.is_usable(),
        "revoked": record.revoked,
        "type": key.map(|key| key.kind.word()),
        "bits": key.map(|key| key.bits),
        "strength": key.map(|key| match key.strength() {
            Strength::Unusable => "unusable",
            Strength::Weak => "weak",
            Strength::Good => "good",
        }),
        "testing": key.map(|key| key.testing),
        "faults": faults(&record.faults),
    })
}

pub(super) fn dmarc(seen: &Seen) -> Value {
    let Some(look) = &seen.dmarc else { return not_in_time() };
    let Some(found) = &look.found else {
        return look.unanswered.as_ref().map_or(Value::Null, |(_, why)| error(why));
    };
    let Found { at, inherited, records, policy, effective, faults } = found;
    json!({
        "at": text(at),
        "inherited": inherited,
        "records": list(records, |record| json!(text(&record.text))),
        "tags": tags(records.first().map(|record| record.tags.as_slice()).unwrap_or_default()),
        "policy": policy.as_ref().map(|policy| policy.p.word()),
        "effective": effective.map(|asked| asked.word()),
        "testing": policy.as_ref().map(|policy| policy.testing),
        "reports": list(&seen.dmarc_reports, |report| json!({
            "kind": match report.kind {
                ReportKind::Aggregate => "aggregate",
                ReportKind::Failure => "failure",
            },
            "address": text(&report.address.text),
            "outside": report.outside,
            "agreed": report.agreed.as_ref().map_or_else(error, |agreed| json!(agreed)),
        })),
        "faults": super::faults(faults),
    })
}

/// The tags by name; of several the first.
fn tags(tags: &[Tag]) -> Value {
    let mut object = Map::new();
    for tag in tags.iter().take(super::MOST_ITEMS) {
        object.entry(text(&tag.name)).or_insert_with(|| json!(text(&tag.value)));
    }
    Value::Object(object)
}

pub(super) fn mta_sts(seen: &Seen) -> Value {
    let Some(MtaSts { record, policy }) = &seen.mta_sts else { return not_in_time() };
    let record = match record {
        Err(why) => return error(why),
        Ok(None) => return Value::Null,
        Ok(Some(record)) => record,
    };
    json!({
        "records": list(&record.texts, |record| json!(text(record))),
        "id": record.record.as_ref().map(|record| &record.id),
        "faults": faults(&record.faults),
        "policy": match policy {
            None => not_in_time(),
            Some(Ok(reading)) => self::policy(reading),
            Some(Err(why)) => policy_error(why),
        },
    })
}

fn policy(reading: &PolicyReading) -> Value {
    let policy = &reading.policy;
    json!({
        "mode": policy.mode.map(Mode::word),
        "max_age": policy.max_age,
        "mx": list(&policy.mx, |pattern| json!(text(pattern))),
        "faults": faults(&reading.faults),
    })
}

fn policy_error(why: &PolicyError) -> Value {
    let code = match why {
        PolicyError::Host(why) => return error(why),
        PolicyError::Status(status) => return json!({"error": "status", "status": status}),
        PolicyError::Fetch(FetchError::Tls(signal)) => {
            return json!({"error": "encryption", "certificate_fault": certificate_fault(signal)});
        }
        PolicyError::Fetch(FetchError::Connect(_)) => "no-connection",
        PolicyError::Fetch(FetchError::TimedOut) => "timeout",
        PolicyError::Fetch(FetchError::Closed) => "closed",
        PolicyError::Fetch(FetchError::TooLong) => "too-long",
        PolicyError::Fetch(FetchError::NotHttp(_)) => "not-http",
    };
    json!({"error": code})
}

pub(super) fn tls_rpt(seen: &Seen) -> Value {
    let Some(look) = &seen.tls_rpt else { return not_in_time() };
    match &look.records {
        Err(why) => error(why),
        Ok(records) if records.is_empty() => Value::Null,
        Ok(records) => json!({
            "records": list(records, |record| json!(text(&record.text))),
            "rua": list(records.iter().flat_map(|record| &record.rua), |address| json!(text(&address.text))),
            "faults": faults(&look.faults),
        }),
    }
}

pub(super) fn bimi(seen: &Seen) -> Value {
    match &seen.bimi {
        None => not_in_time(),
        Some(Err(why)) => missing_or_error(why),
        Some(Ok(None)) => Value::Null,
        Some(Ok(Some(bimi))) => json!({
            "record": text(&bimi.text),
            "logo": bimi.logo.as_deref().map(text),
            "evidence": bimi.evidence.as_deref().map(text),
            "faults": faults(&bimi.faults),
        }),
    }
}
