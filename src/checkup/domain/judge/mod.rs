//! From what was seen to findings. Pure. One file for each subject; here, what they are worth together.

mod delivery;
mod dmarc;
mod keys;
mod mx;
mod reputation;
mod spf;

use super::seen::Seen;
use super::subject::Subject;
use crate::diagnosis::{
    Certainty, Circumstances, Correction, Diagnosis, DiagnosisId, Evidence, Fact, Fixer, Published, Severity, Signal,
    Stage, diagnose, suggested_domain,
};
use crate::dns::zone::{Existence, NameServers};
use crate::dns::{LookupError, Proof};

/// What is wrong with a domain, most important first.
pub(in crate::checkup) fn judge(subject: &Subject, seen: &Seen) -> Vec<Diagnosis> {
    let mut found = Vec::new();
    let exists = match &seen.zone {
        Some(zone) => existence(subject, zone, &seen.dnssec, &mut found),
        None => true,
    };
    if exists {
        mx::judge(subject, seen, &mut found);
        spf::judge(subject, seen, &mut found);
        keys::judge(subject, seen, &mut found);
        dmarc::judge(subject, seen, &mut found);
        delivery::judge(subject, seen, &mut found);
    }
    reputation::judge(seen, &mut found);
    if dmarc::refuses_the_account(subject, seen) {
        for diagnosis in found.iter_mut().filter(|diagnosis| diagnosis.id == DiagnosisId::SpfProviderNotListed) {
            diagnosis.severity = Severity::Problem;
        }
    }
    weigh(subject, &mut found);
    for diagnosis in &mut found {
        // Where all that can be done from here is to leave it as it is.
        diagnosis.corrections.retain(|correction| correction.remove != correction.add);
        diagnosis.facts.entry(Fact::Domain).or_insert_with(|| subject.domain.clone());
    }
    found.sort_by_key(|diagnosis| std::cmp::Reverse(diagnosis.severity));
    found
}

/// Whether there is a domain to speak of.
fn existence(subject: &Subject, zone: &NameServers, dnssec: &Option<Proof>, found: &mut Vec<Diagnosis>) -> bool {
    let suggestion = suggested_domain(&subject.domain);
    let not_found = || {
        let diagnosis = Diagnosis::new(DiagnosisId::DomainNotFound);
        match suggestion {
            Some(meant) => diagnosis.with_fact(Fact::Suggestion, meant),
            None => diagnosis,
        }
    };
    match &zone.existence {
        Existence::NotRegistered | Existence::NameMissing => {
            found.push(not_found());
            return false;
        }
        Existence::Unknown(LookupError::ServerFailure(code)) => {
            // Where the signatures are why, that is told below.
            if !matches!(dnssec, Some(Proof::Bogus(_))) {
                let circumstances = Circumstances { domain: Some(subject.domain.clone()), ..Circumstances::default() };
                let signal = Signal::NameServerFailure(code.clone());
                found.push(diagnose(&Evidence { stage: Stage::Resolve, signal, circumstances }));
            }
        }
        Existence::Unknown(_) | Existence::Exists => {}
    }
    if let Some(parking) = mx::parked_at(zone) {
        let servers: Vec<&str> = zone.servers.iter().map(|server| server.name.as_str()).collect();
        found.push(match suggestion {
            // Somebody keeps the misspelt name of a popular one.
            Some(_) => not_found().with_certainty(Certainty::Likely),
            None => Diagnosis::new(DiagnosisId::DomainExpires)
                .with_certainty(Certainty::Likely)
                .with_fact(Fact::Kind, "parked")
                .with_fact(Fact::Service, parking)
                .with_fact(Fact::Record, servers.join(", ")),
        });
        return false;
    }
    true
}

/// Nobody who has an address at a mail service's own domain can change its records, so nothing there is that person's task. What
/// keeps mail from arriving is told all the same, as the service's to mend.
fn weigh(subject: &Subject, found: &mut Vec<Diagnosis>) {
    if subject.outgoing.is_none() || subject.owner().is_none() {
        return;
    }
    found.retain(|diagnosis| diagnosis.severity == Severity::Problem);
    for diagnosis in found {
        diagnosis.fixer = Fixer::Provider;
    }
}

/// A change of TXT records at one name.
fn txt(name: &str, remove: &[String], add: impl Into<String>) -> Correction {
    Correction { name: name.to_owned(), kind: Published::Txt, remove: remove.to_vec(), add: vec![add.into()] }
}
