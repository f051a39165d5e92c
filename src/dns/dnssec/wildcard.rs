//! Records made from a wildcard, whose signature holds for any name: that no closer name exists has to be proven beside it
//! (RFC 4035 5.3.4). Hickory 0.26.3 takes each such proof by NSEC for wrong where the name has one label more than the wildcard's
//! parent (its issue 3812), which is the usual case, e.g. of `*._tcp` with TLSA records. Of NSEC3 it judges rightly.

use hickory_resolver::proto::dnssec::Proof as Mark;
use hickory_resolver::proto::dnssec::rdata::{DNSSECRData, NSEC};
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};

/// Whether an answer's records hold and, where they were made from wildcards, no closer name exists.
pub(super) fn is_proven(answers: &[Record], authorities: &[Record]) -> bool {
    let signatures = answers.iter().filter_map(|record| match &record.data {
        RData::DNSSEC(DNSSECRData::RRSIG(signature)) if record.proof == Mark::Secure => Some((&record.name, signature)),
        _ => None,
    });
    let mut wildcards = signatures.filter(|(name, signature)| signature.input().num_labels < name.num_labels());
    let all_hold = answers
        .iter()
        .filter(|record| record.record_type() != RecordType::RRSIG)
        .all(|record| record.proof == Mark::Secure);
    all_hold
        && wildcards.all(|(name, signature)| {
            let next_closer = name.trim_to(usize::from(signature.input().num_labels) + 1);
            denials(authorities)
                .any(|(owner, nsec)| signature.input().signer_name.zone_of(owner) && covers(owner, nsec, &next_closer))
        })
}

fn denials(authorities: &[Record]) -> impl Iterator<Item = (&Name, &NSEC)> {
    authorities.iter().filter(|record| record.proof == Mark::Secure).filter_map(|record| match &record.data {
        RData::DNSSEC(DNSSECRData::NSEC(nsec)) => Some((&record.name, nsec)),
        _ => None,
    })
}

/// Whether the NSEC record says that neither the name nor anything below it exists.
fn covers(owner: &Name, nsec: &NSEC, name: &Name) -> bool {
    let next = nsec.next_domain_name();
    let last = next <= owner;
    // What the zone above says at a cut, or above names that are replaced by others, holds for nothing below (RFC 6840 4.1).
    let types = nsec.type_set();
    let elsewhere = types.contains(RecordType::NS) && !types.contains(RecordType::SOA);
    let renamed = types.contains(RecordType::DNAME);
    let below = owner.zone_of(name);
    let between = owner < name && (last || name < next);
    between && !(below && (elsewhere || renamed)) && !name.zone_of(next)
}
