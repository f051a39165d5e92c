//! What a domain publishes, as codes and the records verbatim. `null` is what is not there; what is not known is an object with
//! an `error`.

mod mail;
mod policies;
mod reputation;
mod spf;

use serde_json::{Value, json};

use crate::checkup::domain::Seen;
use crate::diagnosis::RecordFault;
use crate::dns::{Addresses, LookupError};

/// Most items of a list, and most characters of a text: what somebody publishes may be of any length.
const MOST_ITEMS: usize = 200;
const LONGEST_TEXT: usize = 16_384;

pub(super) fn records(seen: &Seen) -> Value {
    json!({
        "name_servers": mail::name_servers(seen),
        "mx": mail::mx(seen),
        "spf": spf::spf(seen),
        "dkim": policies::dkim(seen),
        "dmarc": policies::dmarc(seen),
        "mta_sts": policies::mta_sts(seen),
        "tls_rpt": policies::tls_rpt(seen),
        "dane": mail::dane(seen),
        "dnssec": mail::dnssec(seen),
        "senders": spf::senders(seen),
        "bimi": policies::bimi(seen),
        "lists": reputation::lists(seen),
        "outside": reputation::outside(seen),
    })
}

/// The look ended before an answer came.
fn not_in_time() -> Value {
    json!({"error": "not-in-time"})
}

fn error(error: &LookupError) -> Value {
    match error {
        LookupError::ServerFailure(code) => json!({"error": error_code(error), "code": text(code)}),
        _ => json!({"error": error_code(error)}),
    }
}

fn error_code(error: &LookupError) -> &'static str {
    match error {
        LookupError::NoSuchName => "no-such-name",
        LookupError::NoRecords => "no-records",
        LookupError::Timeout => "timeout",
        LookupError::ServerFailure(_) => "server-failure",
        LookupError::NoNetwork(_) => "no-network",
        LookupError::BadName => "bad-name",
    }
}

/// `null` where there is nothing for certain.
fn missing_or_error(why: &LookupError) -> Value {
    match why {
        why if why.is_absence() => Value::Null,
        _ => error(why),
    }
}

fn text(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}

fn list<T>(items: impl IntoIterator<Item = T>, item: impl FnMut(T) -> Value) -> Value {
    items.into_iter().take(MOST_ITEMS).map(item).collect()
}

fn faults(faults: &[RecordFault]) -> Value {
    list(faults, fault)
}

fn fault(fault: &RecordFault) -> Value {
    json!({"fault": fault.kind.word(), "text": text(&fault.text)})
}

fn addresses(addresses: &Addresses) -> Value {
    match addresses.error() {
        None => list(addresses.interleaved(), |ip| json!(ip)),
        Some(why) => error(&why),
    }
}
