//! Words that several cards need.

use crate::diagnosis::{CertificateFault, FaultKind, RecordFault, Signal};
use crate::dns::LookupError;
use crate::dns::tags::Tag;
use crate::lang::{Args, Catalog};

/// A text with values that are words themselves.
pub fn with(catalog: &Catalog, id: &str, values: &[(&'static str, &str)]) -> String {
    let mut args = Args::new();
    for (name, value) in values {
        args.set(*name, (*value).to_owned());
    }
    catalog.format(id, &args)
}

/// A text about so many of something.
pub fn count(catalog: &Catalog, id: &str, count: usize) -> String {
    let mut args = Args::new();
    args.set("count", count);
    catalog.format(id, &args)
}

/// Two remarks on the same thing.
pub fn both(catalog: &Catalog, one: &str, other: &str) -> String {
    with(catalog, "dns-both", &[("one", one), ("other", other)])
}

/// Why nothing is known, as a part of a sentence.
pub fn why(catalog: &Catalog, error: &LookupError) -> String {
    match error {
        LookupError::Timeout => catalog.text("dns-why-timeout"),
        LookupError::ServerFailure(code) => with(catalog, "dns-why-server-failure", &[("code", code)]),
        LookupError::NoNetwork(_) => catalog.text("dns-why-no-network"),
        LookupError::NoSuchName => catalog.text("dns-why-no-such-name"),
        LookupError::NoRecords => catalog.text("dns-why-no-records"),
        LookupError::BadName => catalog.text("dns-why-bad-name"),
    }
}

/// An answer without records: for certain, or because nobody could be asked.
pub fn error(catalog: &Catalog, error: &LookupError) -> String {
    if error.is_unanswered() {
        with(catalog, "dns-not-asked", &[("why", &why(catalog, error))])
    } else {
        why(catalog, error)
    }
}

/// The same as a sentence.
pub fn not_asked(catalog: &Catalog, error: &LookupError) -> String {
    with(catalog, "dns-not-asked-sentence", &[("why", &why(catalog, error))])
}

/// What is wrong with a tag: with the whole of it, or with an address in it.
pub fn fault_in<'a>(tag: &Tag, faults: &'a [RecordFault]) -> Option<&'a RecordFault> {
    faults.iter().find(|fault| {
        let is_address = fault.kind == FaultKind::BadReportAddress && !fault.text.is_empty();
        fault.text == tag.text || is_address && tag.value.contains(&fault.text)
    })
}

/// The other faults: of what is no tag or is not there, and a further one of the same tag.
pub fn faults_outside<'a>(
    tags: impl IntoIterator<Item = &'a Tag>,
    faults: &'a [RecordFault],
) -> impl Iterator<Item = &'a RecordFault> {
    let told: Vec<&RecordFault> = tags.into_iter().filter_map(|tag| fault_in(tag, faults)).collect();
    faults.iter().filter(move |fault| !told.contains(fault))
}

/// What is wrong with a certificate.
pub fn certificate(catalog: &Catalog, fault: &CertificateFault) -> String {
    match fault {
        CertificateFault::Expired { not_after } => with(catalog, "dns-certificate-expired", &[("date", not_after)]),
        CertificateFault::NotYetValid { not_before } => {
            with(catalog, "dns-certificate-not-yet-valid", &[("date", not_before)])
        }
        CertificateFault::WrongName { names } => {
            let names: Vec<&str> = names.iter().take(MOST_NAMES).map(String::as_str).collect();
            with(catalog, "dns-certificate-wrong-name", &[("names", &names.join(", "))])
        }
        CertificateFault::SelfSigned => catalog.text("dns-certificate-self-signed"),
        CertificateFault::Untrusted { issuer } => with(catalog, "dns-certificate-untrusted", &[("issuer", issuer)]),
        CertificateFault::Intercepted { issuer } => with(catalog, "dns-certificate-intercepted", &[("issuer", issuer)]),
        CertificateFault::ChainIncomplete { issuer } => {
            with(catalog, "dns-certificate-incomplete", &[("issuer", issuer)])
        }
        CertificateFault::Revoked => catalog.text("dns-certificate-revoked"),
    }
}

/// Why a connection came to nothing, where a certificate is the reason.
pub fn certificate_of(signal: &Signal) -> Option<&CertificateFault> {
    match signal {
        Signal::Certificate(fault) => Some(fault),
        _ => None,
    }
}

/// Names that are listed in one sentence.
pub const MOST_NAMES: usize = 10;

/// The first of many, joined.
pub fn listed<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    let mut items = items.into_iter();
    let first: Vec<String> = items.by_ref().take(MOST_NAMES).map(|item| item.to_string()).collect();
    let rest = if items.next().is_some() { ", …" } else { "" };
    first.join(", ") + rest
}
