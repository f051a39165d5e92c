//! Keys with which others check signatures.

use crate::checkup::domain::seen::Seen;
use crate::checkup::domain::subject::Subject;
use crate::diagnosis::{Certainty, Diagnosis, DiagnosisId, Fact, FaultKind, RecordFault, Severity, whose_host};
use crate::dns::dkim::{Key, KeyRecord, Keys, Place, Selector, Strength, Why};

pub(super) fn judge(subject: &Subject, seen: &Seen, found: &mut Vec<Diagnosis>) {
    let Some(keys) = &seen.dkim else { return };
    let good = keys.places.iter().any(|place| place.keys.iter().any(KeyRecord::is_usable));
    let weak = keys.places.iter().filter_map(|place| Some((place, weakest(place)?))).min_by_key(|(_, key)| key.bits);
    if let Some((place, key)) = weak {
        let text = key.bits.to_string();
        let mut diagnosis = Diagnosis::new(DiagnosisId::DkimKeyWeak)
            .with_fact(Fact::Name, &place.name)
            .with_fault(RecordFault::new(FaultKind::KeyTooShort, text));
        if key.strength() == Strength::Weak {
            diagnosis.severity = Severity::Advice;
        }
        found.push(diagnosis);
    }
    // Beside a good key, one that was withdrawn is what a change of keys leaves behind.
    let broken = keys.places.iter().find_map(|place| Some((place, fault(place, good)?)));
    if let Some((place, fault)) = broken {
        let record: Vec<&str> = place.keys.iter().map(|key| key.text.as_str()).collect();
        let mut diagnosis = Diagnosis::new(DiagnosisId::DkimKeyInvalid)
            .with_fact(Fact::Name, &place.name)
            .with_fact(Fact::Record, record.join(" | "))
            .with_fault(fault);
        if good && place.selector.why != Why::Message {
            diagnosis.severity = Severity::Advice;
        }
        found.push(diagnosis);
    }
    found.extend(missing(keys).or_else(|| missing_of_service(subject, keys)));
}

/// The weakest key of a place, where it is too weak.
fn weakest(place: &Place) -> Option<&Key> {
    let weak = place.keys.iter().filter_map(|record| record.key.as_ref()).filter(|key| key.strength() < Strength::Good);
    weak.min_by_key(|key| key.bits)
}

/// What keeps a place's key from being used.
fn fault(place: &Place, another_is_good: bool) -> Option<RecordFault> {
    if place.keys.iter().any(KeyRecord::is_usable) && place.faults.is_empty() {
        return None;
    }
    let faults = place.faults.iter().chain(place.keys.iter().flat_map(|key| &key.faults));
    let told = faults.filter(|fault| match fault.kind {
        FaultKind::KeyTooShort => false,
        // A message that is signed with it is proof that it is in use.
        FaultKind::KeyRevoked => !another_is_good || place.selector.why == Why::Message,
        _ => true,
    });
    told.into_iter().next().cloned()
}

/// No key at any selector that could be guessed.
fn missing(keys: &Keys) -> Option<Diagnosis> {
    let any = keys.places.iter().any(|place| !place.keys.is_empty());
    let unanswered = keys.unanswered.iter().any(|(selector, _)| selector.why != Why::Common);
    // Below the name there is something, under a selector of which nobody can know.
    if any || unanswered || keys.others_likely || keys.unanswered.len() > keys.places.len() + 8 {
        return None;
    }
    Some(Diagnosis::new(DiagnosisId::DkimMissing).with_certainty(Certainty::Likely))
}

/// There are keys, but none at a selector of the service that sends the account's mail. One may choose others there, so it is only
/// possible that its mail goes unsigned.
fn missing_of_service(subject: &Subject, keys: &Keys) -> Option<Diagnosis> {
    let service = subject.outgoing.as_ref().and_then(whose_host)?;
    let is_its = |selector: &Selector| selector.why == Why::Service(service.name.to_owned());
    let first = service.dkim.first()?;
    let known = keys.places.iter().any(|place| is_its(&place.selector) && !place.keys.is_empty());
    // A message's own selector says more than a list of usual ones.
    let of_message = keys.places.iter().any(|place| place.selector.why == Why::Message);
    let unanswered = keys.unanswered.iter().any(|(selector, _)| is_its(selector));
    (!known && !of_message && !unanswered && !keys.others_likely).then(|| {
        Diagnosis::new(DiagnosisId::DkimMissing)
            .with_certainty(Certainty::Possible)
            .with_fact(Fact::Service, service.name)
            .with_fact(Fact::Name, format!("{first}._domainkey.{}", subject.domain))
    })
}
