//! The keys with which others check the signatures of the domain's mail.

use super::card::{Draft, Mark, Topic};
use super::words::{both, count, error, listed, not_asked, with};
use crate::checkup::domain::Seen;
use crate::diagnosis::FaultKind;
use crate::dns::LookupError;
use crate::dns::dkim::{Key, KeyKind, KeyRecord, Keys, Place, Strength, Why};
use crate::lang::{Args, Catalog};

pub(super) fn dkim<'a>(domain: &str, seen: &Seen, catalog: &'a Catalog) -> Draft<'a> {
    let mut draft = Draft::new(Topic::Dkim, format!("*._domainkey.{domain} TXT"), catalog);
    let Some(keys) = &seen.dkim else {
        draft.sum_up(Mark::Unknown, catalog.text("dns-not-in-time"));
        return draft;
    };
    let (mark, summary) = summary(keys, catalog);
    draft.sum_up(mark, summary);
    keys.places.iter().for_each(|place| self::place(&mut draft, place, None));
    if let Some(wildcard) = &keys.wildcard {
        place(&mut draft, wildcard, Some("dns-dkim-wildcard"));
    }
    if keys.others_likely {
        draft.line(0, Mark::None, &format!("_domainkey.{domain}"), |catalog| catalog.text("dns-dkim-others-likely"));
    }
    for (reason, names) in unanswered(keys) {
        draft.line(0, Mark::Unknown, &listed(names), |catalog| error(catalog, reason));
    }
    draft
}

fn summary(keys: &Keys, catalog: &Catalog) -> (Mark, String) {
    let records = || keys.places.iter().flat_map(|place| &place.keys);
    let usable = records().filter(|key| key.is_usable()).count();
    let strength = |key: &KeyRecord| key.key.as_ref().map(Key::strength);
    if usable > 0 {
        return if records().filter(|key| key.is_usable()).all(|key| strength(key) == Some(Strength::Good)) {
            (Mark::Good, count(catalog, "dns-dkim-sound", usable))
        } else {
            (Mark::Caution, count(catalog, "dns-dkim-weak", usable))
        };
    }
    if records().next().is_some() {
        // A key that was withdrawn and is not needed any more does no harm, but there is none to go by.
        return (Mark::Caution, catalog.text("dns-dkim-unusable"));
    }
    match keys.unanswered.first() {
        Some((_, why)) => (Mark::Unknown, not_asked(catalog, why)),
        None if keys.others_likely => (Mark::Unknown, catalog.text("dns-dkim-elsewhere")),
        None => (Mark::None, catalog.text("dns-dkim-none")),
    }
}

/// The selectors of which nothing is known, by reason.
fn unanswered(keys: &Keys) -> Vec<(&LookupError, Vec<&str>)> {
    let mut reasons: Vec<(&LookupError, Vec<&str>)> = Vec::new();
    for (selector, why) in &keys.unanswered {
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(&selector.name),
            None => reasons.push((why, vec![&selector.name])),
        }
    }
    reasons
}

/// `told` says more of the place than by what it was found.
fn place(draft: &mut Draft<'_>, place: &Place, told: Option<&str>) {
    draft.line(0, Mark::None, &place.name, |catalog| match (told, &place.selector.why) {
        (Some(id), _) => catalog.text(id),
        (None, Why::Service(service)) => with(catalog, "dns-dkim-of-service", &[("service", service)]),
        (None, Why::Common) => catalog.text("dns-dkim-common"),
        (None, Why::Message) => catalog.text("dns-dkim-of-message"),
    });
    if let Some(alias) = &place.alias {
        draft.line(1, Mark::None, &format!("CNAME {alias}"), |catalog| catalog.text("dns-dkim-alias"));
    }
    if let Some(why) = &place.error {
        draft.line(1, Mark::Caution, place.alias.as_ref().unwrap_or(&place.name), |catalog| error(catalog, why));
    }
    for fault in &place.faults {
        draft.fault(1, &place.name, fault);
    }
    for record in &place.keys {
        draft.record(&record.text);
        key(draft, record);
    }
    for stranger in &place.strangers {
        draft.line(1, Mark::None, stranger, |catalog| catalog.text("dns-dkim-stranger"));
    }
}

fn key(draft: &mut Draft<'_>, record: &KeyRecord) {
    if let Some(key) = &record.key {
        let kind = match key.kind {
            KeyKind::Rsa => "RSA",
            KeyKind::Ed25519 => "Ed25519",
        };
        let mark = if key.strength() == Strength::Good { Mark::Good } else { Mark::Caution };
        draft.line(1, mark, kind, |catalog| strength(catalog, key));
        if key.testing {
            draft.line(1, Mark::Caution, "t=y", |catalog| catalog.text("dns-dkim-testing"));
        }
        if key.strict {
            draft.line(1, Mark::None, "t=s", |catalog| catalog.text("dns-dkim-strict"));
        }
    }
    for fault in &record.faults {
        // The length is told with the key.
        if fault.kind == FaultKind::KeyTooShort && record.key.is_some() {
            continue;
        }
        let term = if fault.text.is_empty() { "p=" } else { &fault.text };
        draft.fault(1, term, fault);
    }
}

fn strength(catalog: &Catalog, key: &Key) -> String {
    let mut args = Args::new();
    args.set("count", key.bits);
    let bits = catalog.format("dns-dkim-bits", &args);
    match key.strength() {
        Strength::Good => both(catalog, &bits, &catalog.text("dns-dkim-strength-good")),
        Strength::Weak => both(catalog, &bits, &catalog.text("dns-dkim-strength-weak")),
        Strength::Unusable => both(catalog, &bits, &catalog.text("dns-dkim-strength-unusable")),
    }
}
