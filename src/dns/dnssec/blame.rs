//! Where a chain of signatures breaks. The validator says only that it does; who has to mend it needs the place.

use hickory_resolver::proto::dnssec::Proof as Mark;
use hickory_resolver::proto::dnssec::rdata::{DNSKEY, DNSSECRData, DS, RRSIG};
use hickory_resolver::proto::rr::{Name, RData, Record, RecordType};
use jiff::Timestamp;

use super::validator::{Chain, lookup};
use super::verdict::{Breach, Flaw};

/// What does not hold, and may do so because of something above it.
enum Suspect {
    Records { name: Name, kind: RecordType, message: Vec<Record> },
    Keys { zone: Name, message: Vec<Record> },
}

/// Follows the broken chain upwards from records that do not hold to the highest link that is broken. None where a question on
/// the way was not answered.
pub(super) async fn blame(chain: &Chain, name: Name, kind: RecordType, message: Vec<Record>) -> Option<Breach> {
    // Two rounds climb by at least one label.
    let most = 2 * name.iter().len() + 2;
    let mut suspect = match kind {
        RecordType::DNSKEY => Suspect::Keys { zone: name, message },
        _ => Suspect::Records { name, kind, message },
    };
    for _ in 0..most {
        suspect = match suspect {
            Suspect::Records { name, kind, message } => {
                let signatures = signatures(&message, &name, kind);
                if let Some(breach) = out_of_time(&name, &signatures) {
                    return Some(breach);
                }
                let zone = match signatures.first() {
                    Some(signature) => signature.input().signer_name.clone(),
                    None => match signing_zone(chain, &name, kind).await? {
                        Ok(zone) => zone,
                        Err(denial) => {
                            suspect = denial;
                            continue;
                        }
                    },
                };
                let (keys, _) = lookup(chain, &zone, RecordType::DNSKEY).await.ok()?;
                if all_secure(&keys.answers, &zone, RecordType::DNSKEY) {
                    return Some(signature_breach(&zone, &name, kind, &signatures));
                }
                Suspect::Keys { zone, message: keys.into_message().answers }
            }
            Suspect::Keys { zone, message } => {
                let signatures = signatures(&message, &zone, RecordType::DNSKEY);
                if let Some(breach) = out_of_time(&zone, &signatures) {
                    return Some(breach);
                }
                let (above, _) = lookup(chain, &zone, RecordType::DS).await.ok()?;
                if all_secure(&above.answers, &zone, RecordType::DS) {
                    let breach = delegation_breach(&zone, &message, &above.answers);
                    return Some(
                        breach.unwrap_or_else(|| signature_breach(&zone, &zone, RecordType::DNSKEY, &signatures)),
                    );
                }
                let above = above.into_message();
                let message: Vec<Record> = above.answers.into_iter().chain(above.authorities).collect();
                let Some(broken) = broken(&message) else {
                    return Some(Breach::new(Flaw::DenialUnproven, &zone, format!("{zone} DS")));
                };
                Suspect::Records { name: broken.name.clone(), kind: broken.record_type(), message }
            }
        };
    }
    None
}

/// The first record that does not hold, nearest to the root. Of signatures only the one in use is marked.
pub(super) fn broken(message: &[Record]) -> Option<&Record> {
    let broken = message.iter().filter(|record| is_broken(record));
    broken.min_by_key(|record| (record.name.num_labels(), u16::from(record.record_type())))
}

fn is_broken(record: &Record) -> bool {
    record.proof == Mark::Bogus && record.record_type() != RecordType::RRSIG
}

/// The zone that should have signed a record which has no signature: the nearest one for which the zone above names a key. Or the
/// broken proof that there is no key, as an unsigned zone below a broken one has it.
async fn signing_zone(chain: &Chain, name: &Name, kind: RecordType) -> Option<Result<Name, Suspect>> {
    let mut zone = if kind == RecordType::DS { name.base_name() } else { name.clone() };
    while !zone.is_root() {
        let (above, _) = lookup(chain, &zone, RecordType::DS).await.ok()?;
        if above.answers.iter().any(|record| record.record_type() == RecordType::DS) {
            break;
        }
        let message = &above.authorities;
        let signed = |record: &&Record| !signatures(message, &record.name, record.record_type()).is_empty();
        if let Some(denial) = broken(message).filter(signed) {
            let (name, kind) = (denial.name.clone(), denial.record_type());
            return Some(Err(Suspect::Records { name, kind, message: message.clone() }));
        }
        zone = zone.base_name();
    }
    Some(Ok(zone))
}

/// The signatures over a name's records of one type.
pub(super) fn signatures(message: &[Record], name: &Name, kind: RecordType) -> Vec<RRSIG> {
    let of_name = message.iter().filter(|record| &record.name == name);
    let signatures = of_name.filter_map(|record| match &record.data {
        RData::DNSSEC(DNSSECRData::RRSIG(signature)) => Some(signature),
        _ => None,
    });
    signatures.filter(|signature| signature.input().type_covered == kind).cloned().collect()
}

/// Whether there are such records and all of them hold.
pub(super) fn all_secure(message: &[Record], name: &Name, kind: RecordType) -> bool {
    let mut marks = message
        .iter()
        .filter(|record| &record.name == name && record.record_type() == kind)
        .map(|record| record.proof)
        .peekable();
    marks.peek().is_some() && marks.all(|mark| mark == Mark::Secure)
}

/// What is wrong if no signature is valid at this time.
pub(super) fn out_of_time(name: &Name, signatures: &[RRSIG]) -> Option<Breach> {
    let now = Timestamp::now();
    let span = |signature: &RRSIG| {
        let input = signature.input();
        Some((instant(input.sig_inception.get())?, instant(input.sig_expiration.get())?))
    };
    let spans: Vec<_> =
        signatures.iter().map(|signature| Some((span(signature)?, signature))).collect::<Option<_>>()?;
    if spans.iter().any(|((from, to), _)| (*from..=*to).contains(&now)) {
        return None;
    }
    let ((from, to), last) = spans.into_iter().max_by_key(|((_, to), _)| *to)?;
    let flaw = if to < now { Flaw::Expired { since: to } } else { Flaw::NotYetValid { until: from } };
    Some(Breach::new(flaw, &last.input().signer_name, shown(name, last)))
}

/// What is wrong between the keys of a zone and the zone above, if it is that.
fn delegation_breach(zone: &Name, keys: &[Record], above: &[Record]) -> Option<Breach> {
    let keys: Vec<&DNSKEY> = keys.iter().filter_map(key).collect();
    let named: Vec<&DS> = above.iter().filter_map(delegation).collect();
    let fits = |ds: &&&DS| keys.iter().any(|key| ds.covers(zone, key).unwrap_or(false));
    if named.iter().any(|ds| fits(&ds)) {
        return None;
    }
    let flaw = if keys.is_empty() { Flaw::NotSigned } else { Flaw::KeyMismatch };
    Some(Breach::new(flaw, zone, format!("{zone} DS {}", named.first()?)))
}

fn key(record: &Record) -> Option<&DNSKEY> {
    if let RData::DNSSEC(DNSSECRData::DNSKEY(key)) = &record.data { Some(key) } else { None }
}

fn delegation(record: &Record) -> Option<&DS> {
    if let RData::DNSSEC(DNSSECRData::DS(ds)) = &record.data { Some(ds) } else { None }
}

/// What is wrong with records whose zone's keys hold.
fn signature_breach(zone: &Name, name: &Name, kind: RecordType, signatures: &[RRSIG]) -> Breach {
    match signatures.first() {
        Some(signature) => Breach::new(Flaw::SignatureWrong, zone, shown(name, signature)),
        None => Breach::new(Flaw::SignatureMissing, zone, format!("{name} {kind}")),
    }
}

/// A signature as a zone file has it (RFC 4034 3.2), without its long end that nobody can read.
fn shown(name: &Name, signature: &RRSIG) -> String {
    let input = signature.input();
    let time = |seconds| instant(seconds).map(|at| at.strftime("%Y%m%d%H%M%S").to_string()).unwrap_or_default();
    format!(
        "{name} RRSIG {} {} {} {} {} {} {} {}",
        input.type_covered,
        u8::from(input.algorithm),
        input.num_labels,
        input.original_ttl,
        time(input.sig_expiration.get()),
        time(input.sig_inception.get()),
        input.key_tag,
        input.signer_name
    )
}

/// A time of a signature. Its 32 bits end in 2106 and then count anew (RFC 4034 3.1.5), which is left to who lives then.
fn instant(seconds: u32) -> Option<Timestamp> {
    Timestamp::from_second(seconds.into()).ok()
}

impl Breach {
    pub(super) fn new(flaw: Flaw, zone: &Name, record: String) -> Self {
        Self { flaw, zone: crate::dns::resolver::host_name(zone), record }
    }
}
