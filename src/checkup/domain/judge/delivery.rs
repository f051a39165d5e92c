//! What protects mail on its way to the domain: MTA-STS, TLS reports, DANE and DNSSEC.

use jiff::Timestamp;

use crate::checkup::domain::judge::txt;
use crate::checkup::domain::seen::{MtaSts, PolicyError, Receiver, Seen};
use crate::checkup::domain::subject::Subject;
use crate::diagnosis::{
    Certainty, Correction, Diagnosis, DiagnosisId, Fact, FaultKind, Published, RecordFault, Severity, Signal,
};
use crate::dns::mta_sts::{self, Mode, POLICY_PATH, Policy, PolicyReading};
use crate::dns::mx::Oddity;
use crate::dns::{Proof, dane, tls_rpt};
use crate::probe::FetchError;

pub(super) fn judge(subject: &Subject, seen: &Seen, found: &mut Vec<Diagnosis>) {
    if let Some(Proof::Bogus(breach)) = &seen.dnssec {
        let mut diagnosis = Diagnosis::new(DiagnosisId::DnssecBogus)
            .with_fact(Fact::Name, &breach.zone)
            .with_fact(Fact::Record, &breach.record)
            .with_fault(RecordFault::new(FaultKind::SignatureInvalid, ""));
        diagnosis.evidence = vec![breach.record.clone()];
        found.push(diagnosis);
    }
    found.extend(seen.mta_sts.as_ref().and_then(|mta_sts| policy(subject, seen, mta_sts)));
    reports(subject, seen, found);
    found.extend(seen.receivers.iter().find_map(certificate));
}

fn policy(subject: &Subject, seen: &Seen, mta_sts: &MtaSts) -> Option<Diagnosis> {
    let Ok(Some(record)) = &mta_sts.record else { return None };
    let hosts = receiving(seen);
    let none = Policy::default();
    let about = |fault: RecordFault| {
        Diagnosis::new(DiagnosisId::MtaStsInvalid)
            .with_fact(Fact::Name, mta_sts::record_name(&subject.domain))
            .with_fact(Fact::Record, record.texts.join(" | "))
            .with_fault(fault)
    };
    let new_record = || {
        let text = mta_sts::corrected_record(record.record.as_ref(), Timestamp::now());
        txt(&mta_sts::record_name(&subject.domain), &record.texts, text)
    };
    if let Some(fault) = record.faults.first() {
        return Some(about(fault.clone()).with_correction(new_record()));
    }
    let new_policy = |present: &Policy| Correction {
        name: format!("https://{}{POLICY_PATH}", mta_sts::policy_host(&subject.domain)),
        kind: Published::File,
        remove: Vec::new(),
        add: vec![mta_sts::corrected_policy(present, &hosts)],
    };
    match mta_sts.policy.as_ref()? {
        Err(error) => {
            let (fault, certainty) = unreachable(subject, error)?;
            Some(about(fault).with_certainty(certainty).with_correction(new_policy(&none)))
        }
        Ok(PolicyReading { policy, faults }) => {
            // A policy that asks for nothing cannot fail.
            let asks = policy.mode != Some(Mode::None);
            let unnamed = || mta_sts::unnamed(policy, &hosts).into_iter().next().filter(|_| asks);
            if let Some(fault) = faults.first().cloned().or_else(unnamed) {
                return Some(about(fault).with_correction(new_policy(policy)).with_correction(new_record()));
            }
            let bad = seen.receivers.iter().find(|receiver| asks && has_bad_certificate(receiver))?;
            Some(about(RecordFault::new(FaultKind::MxCertificate, &bad.host)))
        }
    }
}

/// The names under which mail is taken: of an alias the one it leads to, and none that lead nowhere.
fn receiving(seen: &Seen) -> Vec<String> {
    let hosts = seen.mx.iter().flat_map(|mx| &mx.hosts);
    let sound = hosts.filter(|host| {
        let is_address = host.oddities.iter().any(|oddity| matches!(oddity, Oddity::IpAddress(_)));
        !host.is_without_address() && !is_address
    });
    sound.map(|host| host.alias.clone().unwrap_or_else(|| host.name.clone())).collect()
}

/// Why the policy cannot be had, and how certain it is that this is not only so from here.
fn unreachable(subject: &Subject, error: &PolicyError) -> Option<(RecordFault, Certainty)> {
    let host = mta_sts::policy_host(&subject.domain);
    let certain = |kind, text: &str| Some((RecordFault::new(kind, text), Certainty::Certain));
    match error {
        PolicyError::Host(error) if error.is_absence() => certain(FaultKind::PolicyHostMissing, &host),
        // Not asked is not missing.
        PolicyError::Host(_) | PolicyError::Fetch(FetchError::Connect(Signal::Offline)) => None,
        PolicyError::Status(status) => certain(FaultKind::PolicyStatus, &status.to_string()),
        PolicyError::Fetch(FetchError::TooLong) => certain(FaultKind::PolicyTooLong, ""),
        PolicyError::Fetch(FetchError::Tls(signal @ Signal::Certificate(_))) => {
            certain(FaultKind::PolicyCertificate, &certificate_fault(signal))
        }
        PolicyError::Fetch(_) => Some((RecordFault::new(FaultKind::PolicyUnreachable, host), Certainty::Likely)),
    }
}

/// The standard's word for what is wrong with a certificate (RFC 8460 4.3.1).
fn certificate_fault(signal: &Signal) -> String {
    use crate::diagnosis::CertificateFault as Fault;
    let word = match signal {
        Signal::Certificate(Fault::Expired { .. } | Fault::NotYetValid { .. }) => "certificate-expired",
        Signal::Certificate(Fault::WrongName { .. }) => "certificate-host-mismatch",
        _ => "certificate-not-trusted",
    };
    word.to_owned()
}

fn has_bad_certificate(receiver: &Receiver) -> bool {
    receiver.look.as_ref().is_some_and(|look| look.certificate_fault.is_some() || look.offers_starttls == Some(false))
}

fn reports(subject: &Subject, seen: &Seen, found: &mut Vec<Diagnosis>) {
    let Some(look) = &seen.tls_rpt else { return };
    let (Ok(records), Some(fault)) = (&look.records, look.faults.first()) else { return };
    let texts: Vec<String> = records.iter().map(|record| record.text.clone()).collect();
    let name = format!("_smtp._tls.{}", subject.domain);
    let mut diagnosis = Diagnosis::new(DiagnosisId::TlsReportingInvalid)
        .with_fact(Fact::Name, &name)
        .with_fact(Fact::Record, texts.join(" | "))
        .with_fault(fault.clone());
    if let Some(mended) = tls_rpt::mended(records) {
        diagnosis = diagnosis.with_correction(txt(&name, &texts, mended));
    }
    found.push(diagnosis);
}

/// TLSA records that name another certificate than the server's.
fn certificate(receiver: &Receiver) -> Option<Diagnosis> {
    let look = receiver.look.as_ref()?;
    let name = dane::record_name(&receiver.host);
    let records: Vec<String> = receiver.tlsa.iter().map(ToString::to_string).collect();
    let about = |fault: RecordFault| {
        Diagnosis::new(DiagnosisId::TlsaMismatch)
            .with_fact(Fact::Name, &name)
            .with_fact(Fact::Record, records.join(" | "))
            .with_fault(fault)
    };
    // Whoever holds to the records demands encryption (RFC 7672 2.2).
    if !records.is_empty() && look.offers_starttls == Some(false) {
        return Some(about(RecordFault::new(FaultKind::NoTlsaFits, &receiver.host)));
    }
    let fit = receiver.fit.as_ref()?;
    let fault = fit.faults.last()?;
    let mut diagnosis = about(fault.clone());
    if let Some(fitting) = dane::fitting(&look.chain) {
        let add = vec![fitting.to_string()];
        let correction = Correction { name: name.clone(), kind: Published::Tlsa, remove: records.clone(), add };
        diagnosis = diagnosis.with_correction(correction);
    }
    if !fit.keeps_mail_out() {
        diagnosis.severity = Severity::Advice;
    }
    Some(diagnosis)
}
