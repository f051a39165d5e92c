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

#[cfg(test)]
mod tests {
    use hickory_resolver::proto::dnssec::Algorithm;
    use hickory_resolver::proto::dnssec::rdata::RRSIG;
    use hickory_resolver::proto::dnssec::rdata::sig::SigInput;

    use super::*;

    fn name(text: &str) -> Name {
        Name::from_ascii(text).expect("a name")
    }

    #[test]
    fn a_denial_covers_what_lies_between_its_names_and_nothing_below_a_cut() {
        use RecordType::{A, DNAME, NS, SOA};
        for (owner, next, types, asked, covered) in [
            ("*.w.test.", "x.test.", vec![A], "a.w.test.", true),
            ("a.test.", "c.test.", vec![A], "b.test.", true),
            ("a.test.", "c.test.", vec![A], "a.test.", false),
            ("a.test.", "c.test.", vec![A], "c.test.", false),
            ("a.test.", "c.test.", vec![A], "d.test.", false),
            // The last one of the zone.
            ("c.test.", "test.", vec![A], "d.test.", true),
            ("c.test.", "test.", vec![A], "b.test.", false),
            // Something below the name exists, hence the name does.
            ("a.test.", "x.b.test.", vec![A], "b.test.", false),
            ("cut.test.", "d.test.", vec![NS], "a.cut.test.", false),
            ("cut.test.", "d.test.", vec![NS, SOA], "a.cut.test.", true),
            ("cut.test.", "d.test.", vec![DNAME], "a.cut.test.", false),
        ] {
            let nsec = NSEC::new(name(next), types);
            assert_eq!(covers(&name(owner), &nsec, &name(asked)), covered, "{owner} {next} {asked}");
        }
    }

    #[test]
    fn only_a_denial_of_the_closer_name_that_holds_itself_proves_a_wildcard() {
        let secure = |owner: &str, data: RData| {
            let mut record = Record::from_rdata(name(owner), 300, data);
            record.proof = Mark::Secure;
            record
        };
        let input = SigInput {
            type_covered: RecordType::A,
            algorithm: Algorithm::ECDSAP256SHA256,
            num_labels: 2,
            original_ttl: 300,
            sig_expiration: 2_000_000_000.into(),
            sig_inception: 0.into(),
            key_tag: 1,
            signer_name: name("test."),
        };
        let signature = RData::DNSSEC(DNSSECRData::RRSIG(RRSIG::from_sig(input, vec![0; 64])));
        let address = RData::A(std::net::Ipv4Addr::LOCALHOST.into());
        let answers = [secure("a.w.test.", address), secure("a.w.test.", signature)];
        let denial =
            |owner, next| secure(owner, RData::DNSSEC(DNSSECRData::NSEC(NSEC::new(name(next), [RecordType::A]))));
        let mut broken = denial("*.w.test.", "x.test.");
        broken.proof = Mark::Bogus;
        assert!(is_proven(&answers, &[denial("*.w.test.", "x.test.")]));
        for denials in
            [vec![], vec![broken], vec![denial("b.w.test.", "x.test.")], vec![denial("*.w.other.", "x.other.")]]
        {
            assert!(!is_proven(&answers, &denials), "{denials:?}");
        }
    }
}
